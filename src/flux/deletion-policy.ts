/** What happens to the applied objects when the Kustomization itself is deleted. */
export enum FluxDeletionPolicy {
  /** They are deleted if `prune` is on, and stay otherwise. */
  MIRROR_PRUNE = 'MirrorPrune',
  /** They are deleted. */
  DELETE = 'Delete',
  /** They are deleted, and the Kustomization goes only when they are gone or its timeout is over. */
  WAIT_FOR_TERMINATION = 'WaitForTermination',
  /** They stay. */
  ORPHAN = 'Orphan',
}
