import { shown } from '../core/problem';

/** The objects that an ignore rule is about. */
export interface ArgoIgnoreTarget {
  /** The kind; `*` for all. */
  readonly kind: string;

  /**
   * The API group.
   *
   * @default - the core group
   */
  readonly group?: string;

  /**
   * The object's name.
   *
   * @default - all of the kind
   */
  readonly name?: string;

  /**
   * The object's namespace.
   *
   * @default - all
   */
  readonly namespace?: string;
}

/**
 * Differences between Git and cluster that are not drift.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/
 */
export class ArgoIgnoreRule {
  /**
   * Fields by JSON pointer, as in `/spec/replicas`.
   *
   * @throws when a pointer does not begin with a slash
   */
  public static jsonPointers(target: ArgoIgnoreTarget, pointers: string[]): ArgoIgnoreRule {
    for (const pointer of pointers) {
      if (!/^(\/([^~]|~[01])*)+$/.test(pointer)) throw new Error(`ArgoIgnoreRule.jsonPointers: ${shown(pointer)} is no JSON pointer; write one as in "/spec/replicas"`);
    }
    return new ArgoIgnoreRule('jsonPointers', target, pointers);
  }

  /** Fields by jq path, as in `.spec.template.spec.containers[] | select(.name == "sidecar")`. */
  public static jqPaths(target: ArgoIgnoreTarget, paths: string[]): ArgoIgnoreRule {
    for (const path of paths) {
      if (!path.startsWith('.')) throw new Error(`ArgoIgnoreRule.jqPaths: ${shown(path)} is no path; write one as in ".spec.replicas"`);
    }
    return new ArgoIgnoreRule('jqPathExpressions', target, paths);
  }

  /** Fields that these managers own, as in `kube-controller-manager`. */
  public static managedFields(target: ArgoIgnoreTarget, managers: string[]): ArgoIgnoreRule {
    return new ArgoIgnoreRule('managedFieldsManagers', target, managers);
  }

  /** @internal */
  public readonly _fragment: Record<string, any>;

  private constructor(what: string, target: ArgoIgnoreTarget, values: string[]) {
    if (values.length === 0) throw new Error(`ArgoIgnoreRule: the list ${what} is empty; name at least one`);
    if (target.kind.trim() === '') throw new Error('ArgoIgnoreRule: the kind is empty; name one, or "*"');
    const { kind, group, name, namespace } = target;
    this._fragment = { group, kind, name, namespace, [what]: [...values] };
  }
}
