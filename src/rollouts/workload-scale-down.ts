/**
 * What becomes of the pods of a Deployment that a Rollout takes over.
 *
 * @see https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout
 */
export enum WorkloadScaleDown {
  /**
   * The Deployment's manifest says `replicas: 0`, and the controller leaves it alone.
   *
   * Git and cluster agree from the first sync, so nothing heals the Deployment up again.
   */
  IN_GIT = 'in-git',

  /**
   * The Deployment stays as it is, and its pods run beside the Rollout's.
   *
   * The first of two commits that move a live Deployment without a gap; the second is `IN_GIT`.
   */
  NEVER = 'never',

  /**
   * The controller scales the Deployment to zero when the Rollout is healthy for the first time, and never again.
   *
   * Only for a Deployment without `replicas` in Git; otherwise Git would scale it up again.
   */
  ON_SUCCESS = 'onsuccess',

  /**
   * The controller scales the Deployment down pod by pod while the Rollout comes up for the first time, and never again.
   *
   * Only for a Deployment without `replicas` in Git; otherwise Git would scale it up again.
   */
  PROGRESSIVELY = 'progressively',
}
