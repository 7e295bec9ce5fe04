/** How Argo CD shows an Application's objects. */
export enum ArgoView {
  /** As a tree of owners and dependents. */
  TREE = 'tree',
  /** By pods. */
  PODS = 'pods',
  /** By how traffic flows. */
  NETWORK = 'network',
  /** As a list. */
  LIST = 'list',
}

/** What pods are grouped by where Argo CD shows an Application by pods. */
export enum ArgoPodSort {
  /** The node that they run on. */
  NODE = 'node',
  /** The object that owns them, as a ReplicaSet. */
  PARENT_RESOURCE = 'parentResource',
  /** The object at the top, as a Deployment. */
  TOP_LEVEL_RESOURCE = 'topLevelResource',
}

/** A link that Argo CD shows beside an Application that another one brings. */
export interface ArgoLink {
  /** What tells it from other links: letters, digits, `-`, `_` and `.`. */
  readonly name: string;

  /** Where it leads, as in `https://…`. */
  readonly url: string;

  /**
   * What it is called.
   *
   * @default - its address
   */
  readonly title?: string;
}

/**
 * Who is told of what happens to an Application.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/subscriptions/
 */
export interface ArgoSubscription {
  /** What happens: a trigger of Argo CD's notifications, as in `on-sync-failed`. */
  readonly trigger: string;

  /** How they are told: a service of Argo CD's notifications, as in `slack`. */
  readonly service: string;

  /**
   * Who, as the service knows them: channels, addresses.
   *
   * @default - the service knows by itself, as a webhook does
   */
  readonly recipients?: string[];
}
