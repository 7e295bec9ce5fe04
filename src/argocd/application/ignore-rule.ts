import type { ApplicationSpecIgnoreDifferencesItem as IgnoreRule } from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';

/** The objects that an ignore rule is about. */
export interface ArgoIgnoreTarget {
  /** The kind; a glob such as `*` is for several. */
  readonly kind: string;

  /**
   * The API group; a glob such as `*` is for several.
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
   * @throws when a pointer does not begin with a slash, or holds a wildcard, which pointers do not know
   */
  public static jsonPointers(target: ArgoIgnoreTarget, pointers: string[]): ArgoIgnoreRule {
    const caller = 'ArgoIgnoreRule.jsonPointers';
    for (const pointer of pointers) {
      if (!/^\/([^~]|~[01])*$/.test(pointer)) throw new Error(`${caller}: ${shown(pointer)} is no JSON pointer; write one as in "/spec/replicas"`);
      if (pointer.split('/').includes('*')) {
        throw new Error(`${caller}: ${shown(pointer)} has a "*", and JSON pointers know no wildcards; write ArgoIgnoreRule.jqPaths with ".items[]"`);
      }
    }
    return new ArgoIgnoreRule({ ...targetOf(caller, target, pointers), jsonPointers: [...pointers] });
  }

  /**
   * Fields by jq path, as in `.spec.template.spec.containers[] | select(.name == "sidecar")`.
   *
   * @throws when a path begins with a slash or a plain word
   */
  public static jqPaths(target: ArgoIgnoreTarget, paths: string[]): ArgoIgnoreRule {
    const caller = 'ArgoIgnoreRule.jqPaths';
    for (const path of paths) {
      if (/^\s*($|\/|\w+([.[]|\s*$))/.test(path)) throw new Error(`${caller}: ${shown(path)} is no path of jq; write one as in ".spec.replicas"`);
    }
    return new ArgoIgnoreRule({ ...targetOf(caller, target, paths), jqPathExpressions: [...paths] });
  }

  /**
   * Fields that these managers own, as in `kube-controller-manager`.
   *
   * @throws when the name of a manager is empty
   */
  public static managedFields(target: ArgoIgnoreTarget, managers: string[]): ArgoIgnoreRule {
    const caller = 'ArgoIgnoreRule.managedFields';
    if (managers.some((manager) => manager.trim() === '')) throw new Error(`${caller}: the name of a manager is empty; write it as in "kube-controller-manager"`);
    return new ArgoIgnoreRule({ ...targetOf(caller, target, managers), managedFieldsManagers: [...managers] });
  }

  private constructor(private readonly fragment: IgnoreRule) {}

  /** @internal */
  public get _fragment(): ArgoIgnoreRule['fragment'] {
    return this.fragment;
  }
}

function targetOf(caller: string, { kind, group, name, namespace }: ArgoIgnoreTarget, values: string[]): IgnoreRule {
  if (kind.trim() === '') throw new Error(`${caller}: the kind is empty; name one, or "*"`);
  if (values.length === 0) throw new Error(`${caller}: the list is empty, so nothing of ${kind} would be ignored; name at least one`);
  return { group, kind, name, namespace };
}
