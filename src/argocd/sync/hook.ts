import type { IConstruct } from 'constructs';
import { ArgoHookDeletePolicy, ArgoHookType } from './hook-type';
import { ArgoSync } from './sync';

/** Options of a hook. */
export interface ArgoHookOptions {
  /**
   * When it is deleted again.
   *
   * @default - before it is made anew in the next sync; a hook of a deletion, once it has succeeded
   */
  readonly deletePolicies?: ArgoHookDeletePolicy[];

  /**
   * Its wave among the hooks of its phase. Hooks of a deletion have none: all come at once.
   *
   * @default 0
   */
  readonly wave?: number;
}

/**
 * Makes hooks of the objects of a construct: mostly of a Job, which runs in every sync, since it is deleted and made anew.
 *
 * What a hook uses must be there before it: a ConfigMap for a PreSync hook is a PreSync hook itself, in an earlier wave.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
export class ArgoHook {
  /** Applied before all objects that are no hooks. The sync stops when it fails. */
  public static preSync(construct: IConstruct, options: ArgoHookOptions = {}): ArgoSync {
    return mark(construct, ArgoHookType.PRE_SYNC, options);
  }

  /** Applied along with the objects, in every sync. */
  public static sync(construct: IConstruct, options: ArgoHookOptions = {}): ArgoSync {
    return mark(construct, ArgoHookType.SYNC, options);
  }

  /** Applied when all objects are applied and healthy. */
  public static postSync(construct: IConstruct, options: ArgoHookOptions = {}): ArgoSync {
    return mark(construct, ArgoHookType.POST_SYNC, options);
  }

  /** Applied when the sync has failed. */
  public static syncFail(construct: IConstruct, options: ArgoHookOptions = {}): ArgoSync {
    return mark(construct, ArgoHookType.SYNC_FAIL, options);
  }

  /** Applied when the Application is deleted, before its objects are. The deletion waits until it has succeeded. Needs Argo CD 3.3. */
  public static preDelete(construct: IConstruct, options: ArgoHookOptions = {}): ArgoSync {
    return mark(construct, ArgoHookType.PRE_DELETE, options);
  }

  /** Applied when the Application is deleted, after its objects are. */
  public static postDelete(construct: IConstruct, options: ArgoHookOptions = {}): ArgoSync {
    return mark(construct, ArgoHookType.POST_DELETE, options);
  }

  /** Never applied: Argo CD leaves the objects out. */
  public static skip(construct: IConstruct): ArgoSync {
    return ArgoSync.of(construct).skip();
  }

  private constructor() {}
}

function mark(construct: IConstruct, type: ArgoHookType, { deletePolicies, wave }: ArgoHookOptions): ArgoSync {
  const atDeletion = type === ArgoHookType.PRE_DELETE || type === ArgoHookType.POST_DELETE;
  const policy = atDeletion ? ArgoHookDeletePolicy.HOOK_SUCCEEDED : ArgoHookDeletePolicy.BEFORE_HOOK_CREATION;
  const sync = ArgoSync.of(construct).hook(type).deletePolicy(...deletePolicies ?? [policy]);
  return wave === undefined ? sync : sync.wave(wave);
}
