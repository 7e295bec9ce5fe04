import { shown } from '../core/problem';

/** A kind of object that a project permits. */
export class ArgoKind {
  /**
   * A kind by group and name; both may be `*`.
   *
   * @param group API group; empty for the core group
   * @throws when the kind is empty
   */
  public static of(group: string, kind: string): ArgoKind {
    if (kind.trim() === '') throw new Error(`ArgoKind.of: the kind of group ${shown(group)} is empty; name one, or "*"`);
    return new ArgoKind(group, kind);
  }

  private constructor(
    /** API group; empty for the core group. */
    public readonly group: string,
    /** The kind. */
    public readonly kind: string,
  ) {}
}
