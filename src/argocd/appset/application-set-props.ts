import type { ApiObjectMetadata } from 'cdk8s';
import type { ArgoApplicationTemplate } from './application-template';
import type { ArgoGeneratorBase } from './generator-base';
import type { ArgoRollingStep } from './rolling-step';
import type { ArgoTemplatePatch } from './template-patch';

/** What an ApplicationSet may do with its Applications. */
export enum ArgoApplicationsSync {
  /** Make, change and delete them. */
  SYNC = 'sync',
  /** Make them, and leave them alone afterwards. */
  CREATE_ONLY = 'create-only',
  /** Make and change them, but keep those whose element went. */
  CREATE_UPDATE = 'create-update',
  /** Make them and delete those whose element went, but never change them. */
  CREATE_DELETE = 'create-delete',
}

/** Fields of the Applications that others may change without the set changing them back. */
export interface ArgoApplicationDifference {
  /**
   * Name of the one Application that it is about.
   *
   * @default - all
   */
  readonly applicationName?: string;

  /**
   * The fields by JSON pointer, as in `/spec/source/targetRevision`.
   *
   * @default - none
   */
  readonly jsonPointers?: string[];

  /**
   * The fields by jq path, as in `.spec.source.helm.values`.
   *
   * @default - none
   */
  readonly jqPaths?: string[];
}

/** Options of `ArgoApplicationSet`. */
export interface ArgoApplicationSetProps {
  /**
   * Name, namespace, labels and annotations of the set.
   *
   * @default - a name from the path of the construct
   */
  readonly metadata?: ApiObjectMetadata;

  /** Where the parameters come from; each set of parameters makes one Application. */
  readonly generators: ArgoGeneratorBase[];

  /** What the Applications are like. */
  readonly template: ArgoApplicationTemplate;

  /**
   * Changes of the Applications, in this order, where parameters ask for them.
   *
   * @default - none
   */
  readonly patches?: ArgoTemplatePatch[];

  /**
   * Syncs the Applications step by step instead of all at once. The controller must run with `applicationsetcontroller.enable.progressive.syncs`.
   *
   * @default - all at once
   */
  readonly rollingSteps?: ArgoRollingStep[];

  /**
   * Whether a set that is deleted deletes its Applications step by step, the last step first. Needs `rollingSteps`.
   *
   * @default false
   */
  readonly reverseDeletion?: boolean;

  /**
   * What the set may do with its Applications. A policy of the controller wins.
   *
   * @default ArgoApplicationsSync.SYNC
   */
  readonly applicationsSync?: ArgoApplicationsSync;

  /**
   * Names of annotations of the Applications that others write, and that the set leaves alone.
   *
   * @default - only Argo CD's own
   */
  readonly preservedAnnotations?: string[];

  /**
   * Names of labels of the Applications that others write, and that the set leaves alone.
   *
   * @default - none
   */
  readonly preservedLabels?: string[];

  /**
   * Further fields of the Applications that the set leaves alone.
   *
   * @default - none
   */
  readonly ignoreApplicationDifferences?: ArgoApplicationDifference[];

  /**
   * Options of Go's templates.
   *
   * @default ['missingkey=error']
   */
  readonly goTemplateOptions?: string[];
}
