import type { ArgoLink, ArgoPodSort, ArgoSubscription, ArgoView } from './appearance';
import type { ArgoIgnoreRule } from './ignore-rule';
import type { ArgoNotice } from './notice';
import type { ArgoSyncPolicy } from './sync-policy';
import type { ArgoDestination } from '../destination';
import type { IArgoProject } from '../project/project-ref';
import type { ArgoSource } from '../source/source';

/** A line of information that Argo CD shows; a URL becomes a link. */
export interface ArgoInfo {
  /** What it is. */
  readonly name: string;

  /** What to show. */
  readonly value: string;
}

/** What an Application is made of, whether it is written by itself or made by an `ArgoApplicationSet`. */
export interface ArgoApplicationOptions {
  /** Where its objects come from. */
  readonly source: ArgoSource;

  /**
   * Further sources; of an object that several render, the last counts.
   *
   * @default - none
   */
  readonly additionalSources?: ArgoSource[];

  /** Where its objects go. */
  readonly destination: ArgoDestination;

  /**
   * The project that permits it.
   *
   * @default - the project `default`
   */
  readonly project?: IArgoProject;

  /**
   * When and how it is synced.
   *
   * @default ArgoSyncPolicy.manual()
   */
  readonly syncPolicy?: ArgoSyncPolicy;

  /**
   * Differences that are not drift. Argo CD then leaves them alone in a sync, too, unless `respectIgnoreDifferences` is false.
   *
   * @default - none
   */
  readonly ignoreDifferences?: ArgoIgnoreRule[];

  /**
   * Whether a sync leaves ignored differences alone, too; otherwise it overwrites what it does not show.
   * Of a field in a list, Argo CD then keeps the whole list of the cluster.
   *
   * @default - true, unless all rules are about what a canary changes, for which a sync leaves out what shows no other difference instead
   */
  readonly respectIgnoreDifferences?: boolean;

  /**
   * What Argo CD shows beside it.
   *
   * @default - nothing
   */
  readonly info?: ArgoInfo[];

  /**
   * How many deployments it remembers for a rollback.
   *
   * @default - 10 (Argo CD's)
   */
  readonly revisionHistoryLimit?: number;

  /**
   * The only paths in Git whose changes make Argo CD render it again, from each source's folder on, or with a slash first from the root of
   * the repository on; `.` is the folder itself. Keeps commits to other folders of a repository from refreshing it.
   *
   * @default - every commit refreshes it
   */
  readonly manifestGeneratePaths?: string[];

  /**
   * Whether the API server compares Git and cluster, by a trial run.
   *
   * @default - as Argo CD's controller is set
   */
  readonly serverSideDiff?: boolean;

  /**
   * Whether changes by mutating webhooks count, where the API server compares.
   *
   * @default false
   */
  readonly includeMutationWebhook?: boolean;

  /**
   * Whether Argo CD leaves it alone altogether: it neither compares nor syncs.
   *
   * @default false
   */
  readonly skipReconcile?: boolean;

  /**
   * The address of the Argo CD that manages it, where another one shows it, as in `https://…`.
   *
   * @default - the one that shows it
   */
  readonly managedByUrl?: string;

  /**
   * The manager of fields whose fields move to server-side apply.
   *
   * @default - 'kubectl-client-side-apply' (Argo CD's)
   */
  readonly clientSideApplyMigrationManager?: string;

  /**
   * What Argo CD shows to everybody who looks at it. Needs Argo CD 3.5.
   *
   * @default - nothing
   */
  readonly notice?: ArgoNotice;

  /**
   * Links that Argo CD shows where another Application brings it.
   *
   * @default - none
   */
  readonly links?: ArgoLink[];

  /**
   * Who is told of what happens to it.
   *
   * @default - those whom Argo CD's notifications name for all
   */
  readonly subscriptions?: ArgoSubscription[];

  /**
   * How Argo CD shows its objects.
   *
   * @default ArgoView.TREE
   */
  readonly defaultView?: ArgoView;

  /**
   * What pods are grouped by where Argo CD shows it by pods.
   *
   * @default - as its interface is set
   */
  readonly defaultPodSort?: ArgoPodSort;
}
