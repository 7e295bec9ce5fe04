import type { ArgoIgnoreRule } from './ignore-rule';
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
   *
   * @default true
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
}
