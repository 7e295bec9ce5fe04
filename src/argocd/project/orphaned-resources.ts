import type { ArgoKind } from './kind';
import type { AppProjectSpecOrphanedResources as OrphanedResources } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';

/**
 * Whether Argo CD looks for resources in the namespaces of a project's Applications that belong to none of them.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/orphaned-resources/
 */
export class ArgoOrphanedResources {
  /**
   * They are shown, and each of its Applications in such a namespace carries a warning.
   *
   * @param ignored what is not meant, by group, kind and name, all of which may be globs
   */
  public static warn(ignored: ArgoKind[] = []): ArgoOrphanedResources {
    return new ArgoOrphanedResources(true, [...ignored]);
  }

  /**
   * They are shown, and nothing is said of them.
   *
   * @param ignored what is not meant, by group, kind and name, all of which may be globs
   */
  public static show(ignored: ArgoKind[] = []): ArgoOrphanedResources {
    return new ArgoOrphanedResources(false, [...ignored]);
  }

  private constructor(private readonly isWarned: boolean, private readonly ignored: ArgoKind[]) {}

  /** @internal */
  public get _fragment(): ArgoOrphanedResources['fragment'] {
    return this.fragment;
  }

  private get fragment(): OrphanedResources {
    return { warn: this.isWarned, ignore: list(this.ignored)?.map(({ group, kind, name }) => ({ group: group || undefined, kind, name })) };
  }
}
