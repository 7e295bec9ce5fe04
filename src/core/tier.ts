/** How much is at stake in an environment; the defaults of delivery follow it. */
export enum Tier {
  /** For trying things out: what is removed from the tree is removed from the cluster. */
  DEVELOPMENT = 'development',
  /** The last step before production; treated like development. */
  STAGING = 'staging',
  /** Serves users: needs an `Approval`, and what a removed stack leaves behind stays in the cluster. */
  PRODUCTION = 'production',
}
