import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoDeletion } from './deletion';
import type { ArgoDestination } from '../destination';
import type { ArgoIgnoreRule } from './ignore-rule';
import type { ArgoSyncPolicy } from './sync-policy';
import type { IArgoProject } from '../project/project-ref';
import type { ArgoSource } from '../source/source';

/** A line of information that Argo CD shows; a URL becomes a link. */
export interface ArgoInfo {
  /** What it is. */
  readonly name: string;

  /** What to show. */
  readonly value: string;
}

/** Properties of `ArgoApplication`. */
export interface ArgoApplicationProps {
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
   *
   * @default true
   */
  readonly respectIgnoreDifferences?: boolean;

  /**
   * What becomes of its objects when it is deleted. They stay by default: an Application that a commit or a rename takes away deletes nothing.
   *
   * @default ArgoDeletion.ORPHAN
   */
  readonly deletion?: ArgoDeletion;

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
   * Name, namespace, labels, annotations and further finalizers.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
