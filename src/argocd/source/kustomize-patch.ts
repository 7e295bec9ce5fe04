import type { ApplicationSpecSourceKustomizePatchesItem as Patch } from '../../../imports/types/argo-cd/argoproj.io';
import { block } from '../../core/fragment';
import { shown } from '../../core/problem';

/** The objects that a patch changes. */
export interface ArgoKustomizeTarget {
  /**
   * API group, as a regular expression.
   *
   * @default - any
   */
  readonly group?: string;

  /**
   * API version.
   *
   * @default - any
   */
  readonly version?: string;

  /**
   * Kind, as a regular expression.
   *
   * @default - any
   */
  readonly kind?: string;

  /**
   * Name, as a regular expression.
   *
   * @default - any
   */
  readonly name?: string;

  /**
   * Namespace, as a regular expression.
   *
   * @default - any
   */
  readonly namespace?: string;

  /**
   * Labels, as in `app=web`.
   *
   * @default - any
   */
  readonly labelSelector?: string;

  /**
   * Annotations, as in `owner=team`.
   *
   * @default - any
   */
  readonly annotationSelector?: string;
}

/** What a patch changes, and what it may change. */
export interface ArgoKustomizePatchOptions {
  /**
   * The objects that it changes.
   *
   * @default - the one that the patch itself names
   */
  readonly target?: ArgoKustomizeTarget;

  /**
   * Whether it may change names.
   *
   * @default false
   */
  readonly allowNameChange?: boolean;

  /**
   * Whether it may change kinds.
   *
   * @default false
   */
  readonly allowKindChange?: boolean;
}

/**
 * A change of objects that a kustomization makes.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
 */
export class ArgoKustomizePatch {
  /**
   * A patch in a file, from the kustomization's folder on.
   *
   * @throws when the path is empty
   */
  public static fromFile(path: string, options: ArgoKustomizePatchOptions = {}): ArgoKustomizePatch {
    if (path.trim() === '') throw new Error('ArgoKustomizePatch.fromFile: the path is empty; name a file, from the kustomization\'s folder on');
    return new ArgoKustomizePatch({ path, ...rendered(options) });
  }

  /**
   * A patch as text: a strategic merge, or a list of JSON patch operations, which needs a target.
   *
   * @throws when the text is empty, or a list of operations has no target
   */
  public static inline(patch: string, options: ArgoKustomizePatchOptions = {}): ArgoKustomizePatch {
    if (patch.trim() === '') throw new Error('ArgoKustomizePatch.inline: the patch is empty; write a strategic merge or JSON patch operations');
    const rest = rendered(options);
    if (/^\s*(\[|-\s)/.test(patch) && !rest.target) {
      throw new Error(`ArgoKustomizePatch.inline: the JSON patch ${shown(patch)} has no target; name the objects that it changes`);
    }
    return new ArgoKustomizePatch({ patch, ...rest });
  }

  private constructor(private readonly fragment: Patch) {}

  /** @internal */
  public get _fragment(): ArgoKustomizePatch['fragment'] {
    return this.fragment;
  }
}

function rendered({ target, allowNameChange, allowKindChange }: ArgoKustomizePatchOptions): Pick<Patch, 'target' | 'options'> {
  const { group, version, kind, name, namespace, labelSelector, annotationSelector } = target ?? {};
  return {
    target: block({ group, version, kind, name, namespace, labelSelector, annotationSelector }),
    options: block({ ...allowNameChange && { allowNameChange }, ...allowKindChange && { allowKindChange } }),
  };
}
