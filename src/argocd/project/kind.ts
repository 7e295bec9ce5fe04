import type { AppProjectSpecClusterResourceBlacklistItem as Kind } from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';

/** A kind of object that a project permits or forbids. */
export class ArgoKind {
  /**
   * A kind by group and name; both may be globs such as `*`.
   *
   * @param group API group; empty for the core group
   * @param name the only objects that are meant, by name or glob; for kinds without namespace, and Argo CD from 3.3 on
   * @throws when the kind is empty
   */
  public static of(group: string, kind: string, name?: string): ArgoKind {
    if (kind.trim() === '') throw new Error(`ArgoKind.of: the kind of group ${shown(group)} is empty; name one, or "*"`);
    if (name?.trim() === '') throw new Error(`ArgoKind.of: the name of the kind ${shown(kind)} is empty; leave it out for all objects`);
    return new ArgoKind(group, kind, name);
  }

  private constructor(
    /** API group; empty for the core group. */
    public readonly group: string,
    /** The kind. */
    public readonly kind: string,
    /** The only objects that are meant; undefined for all. */
    public readonly name?: string,
  ) {}

  /** @internal */
  public get _fragment(): ArgoKind['fragment'] {
    return this.fragment;
  }

  private get fragment(): Kind {
    return { group: this.group, kind: this.kind, name: this.name };
  }
}
