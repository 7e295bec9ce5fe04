/**
 * When a hook is applied.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
export enum ArgoHookType {
  /** Before all objects that are no hooks; the sync stops when it fails. */
  PRE_SYNC = 'PreSync',
  /** Along with the objects, wave by wave. */
  SYNC = 'Sync',
  /** When all objects are applied and healthy. */
  POST_SYNC = 'PostSync',
  /** When the sync has failed. */
  SYNC_FAIL = 'SyncFail',
  /** Before the objects of an Application that is deleted; the deletion waits for it, for ever when it fails. Needs Argo CD 3.3. */
  PRE_DELETE = 'PreDelete',
  /** After the objects of an Application that is deleted. */
  POST_DELETE = 'PostDelete',
  /** Never: Argo CD leaves the object out. It stands alone. */
  SKIP = 'Skip',
}

/**
 * When a hook is deleted again.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-lifecycle-and-cleanup
 */
export enum ArgoHookDeletePolicy {
  /** Before it is made anew, so that the last run can be looked at until then. */
  BEFORE_HOOK_CREATION = 'BeforeHookCreation',
  /** When its phase has succeeded. */
  HOOK_SUCCEEDED = 'HookSucceeded',
  /** When it has failed. */
  HOOK_FAILED = 'HookFailed',
}
