import type { ArgoApplicationOptions, ArgoInfo } from '../application/application-options';
import type { ArgoDeletion } from '../application/deletion';
import type { ArgoIgnoreRule } from '../application/ignore-rule';
import type { ArgoSyncPolicy } from '../application/sync-policy';
import type { ArgoDestination } from '../destination';
import type { IArgoProject } from '../project/project-ref';
import type { ArgoSource } from '../source/source';

/** What the Applications of an `ArgoApplicationSet` are like. Parameters of its generators may stand in every field. */
export interface ArgoApplicationTemplate extends ArgoApplicationOptions {
  /** Name of each Application; it must hold parameters that tell them apart. */
  readonly name: string;

  /**
   * Labels of the Applications. The steps of a rolling sync select by them.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * Annotations of the Applications.
   *
   * @default - none
   */
  readonly annotations?: Record<string, string>;

  /**
   * What becomes of an Application's objects when the Application is deleted: because its element went, or the set.
   *
   * Unlike Argo CD, which deletes them by default, we let them stay.
   *
   * @default ArgoDeletion.ORPHAN
   */
  readonly deletion?: ArgoDeletion;
}

/**
 * What the Applications of one generator have instead of what the template of the set says.
 *
 * Argo CD fills in from that template whatever is missing here, also below `source` or `syncPolicy`: where that would mix two of them, synth fails.
 */
export interface ArgoTemplateOverride {
  /**
   * Name of each Application.
   *
   * @default - as in the template of the set
   */
  readonly name?: string;

  /**
   * Labels, beside those of the template of the set.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * Annotations, beside those of the template of the set.
   *
   * @default - none
   */
  readonly annotations?: Record<string, string>;

  /**
   * Where the objects come from.
   *
   * @default - as in the template of the set
   */
  readonly source?: ArgoSource;

  /**
   * Further sources, only with `source`.
   *
   * @default - none with `source`, otherwise as in the template of the set
   */
  readonly additionalSources?: ArgoSource[];

  /**
   * Where the objects go.
   *
   * @default - as in the template of the set
   */
  readonly destination?: ArgoDestination;

  /**
   * The project that permits them.
   *
   * @default - as in the template of the set
   */
  readonly project?: IArgoProject;

  /**
   * When and how they are synced.
   *
   * @default - as in the template of the set
   */
  readonly syncPolicy?: ArgoSyncPolicy;

  /**
   * Differences that are not drift.
   *
   * @default - as in the template of the set
   */
  readonly ignoreDifferences?: ArgoIgnoreRule[];

  /**
   * What Argo CD shows beside them.
   *
   * @default - as in the template of the set
   */
  readonly info?: ArgoInfo[];

  /**
   * How many deployments Argo CD remembers for a rollback.
   *
   * @default - as in the template of the set
   */
  readonly revisionHistoryLimit?: number;
}
