import type { Duration } from 'cdk8s';
import type { FluxOnFailure } from './on-failure';

/** What happens to the CRDs in the folder `crds` of a chart. */
export enum FluxCrdsPolicy {
  /** They are left out. */
  SKIP = 'Skip',
  /** New ones are made, those that are there stay as they are. */
  CREATE = 'Create',
  /** New ones are made, those that are there are replaced; none is ever deleted. */
  CREATE_REPLACE = 'CreateReplace',
}

/** Whether objects are applied by the API server. */
export enum FluxServerSideApply {
  /** Yes. */
  ENABLED = 'enabled',
  /** No. */
  DISABLED = 'disabled',
  /** As it was when the release was last changed. */
  AUTO = 'auto',
}

/** What happens to the release when the name of its chart changes. */
export enum FluxChartNameChange {
  /** It is uninstalled and installed anew; what its volumes hold may be lost. */
  REINSTALL = 'Reinstall',
  /** It is upgraded. */
  IN_PLACE_UPDATE = 'InPlaceUpdate',
}

/** What happens to the objects that belong to a deleted object. */
export enum FluxDeletionPropagation {
  /** They are deleted after it. */
  BACKGROUND = 'background',
  /** They are deleted before it. */
  FOREGROUND = 'foreground',
  /** They stay. */
  ORPHAN = 'orphan',
}

/** What installs, upgrades and rollbacks have in common. */
export interface FluxReleaseActionOptions {
  /**
   * How long one operation may take.
   *
   * @default - the timeout of the release
   */
  readonly timeout?: Duration;

  /**
   * Whether the action is over before all objects are healthy.
   *
   * @default false
   */
  readonly disableWait?: boolean;

  /**
   * Whether the action is over before all Jobs are complete.
   *
   * @default false
   */
  readonly disableWaitForJobs?: boolean;

  /**
   * Whether hooks are left out.
   *
   * @default false
   */
  readonly disableHooks?: boolean;
}

/** What installs and upgrades have in common. */
export interface FluxApplyOptions extends FluxReleaseActionOptions {
  /**
   * What happens to CRDs.
   *
   * @default - the release's `crds`
   */
  readonly crds?: FluxCrdsPolicy;

  /**
   * What Flux does when the action failed.
   *
   * @default - it is undone and tried again as often as the release's `retries` say
   */
  readonly onFailure?: FluxOnFailure;

  /**
   * Whether objects are not checked against the cluster's API.
   *
   * @default false
   */
  readonly disableOpenApiValidation?: boolean;

  /**
   * Whether values are not checked against the chart's schema.
   *
   * @default false
   */
  readonly disableSchemaValidation?: boolean;

  /**
   * Whether the action fails on objects that are there and belong to nobody or to another release, instead of adopting them.
   *
   * @default false
   */
  readonly disableTakeOwnership?: boolean;
}

/** Options of installing a release. */
export interface FluxInstallOptions extends FluxApplyOptions {
  /**
   * Whether the target namespace is made when it is not there. It is never deleted.
   *
   * @default false
   */
  readonly createNamespace?: boolean;

  /**
   * Whether the name of a deleted release in the history may be used again.
   *
   * @default false
   */
  readonly replace?: boolean;

  /**
   * Whether objects are applied by the API server (from Flux 2.8 on).
   *
   * @default - Flux takes true
   */
  readonly serverSideApply?: boolean;
}

/** Options of upgrading a release. */
export interface FluxUpgradeOptions extends FluxApplyOptions {
  /**
   * Whether new objects of a failed upgrade are deleted.
   *
   * @default false
   */
  readonly cleanupOnFail?: boolean;

  /**
   * Whether objects that cannot be changed are replaced; without effect under server-side apply.
   *
   * @default false
   */
  readonly force?: boolean;

  /**
   * Whether the values of the last release stay unless given anew. What is deployed then no longer follows from this release alone.
   *
   * @default false
   */
  readonly preserveValues?: boolean;

  /**
   * Whether objects are applied by the API server (from Flux 2.8 on).
   *
   * @default - Flux takes `FluxServerSideApply.AUTO`
   */
  readonly serverSideApply?: FluxServerSideApply;

  /**
   * What happens when the name of the chart changes (from Flux 2.9 on).
   *
   * @default - Flux takes `FluxChartNameChange.REINSTALL`
   */
  readonly chartNameChange?: FluxChartNameChange;
}

/** Options of going back to an earlier release. */
export interface FluxRollbackOptions extends FluxReleaseActionOptions {
  /**
   * Whether new objects of a failed rollback are deleted.
   *
   * @default false
   */
  readonly cleanupOnFail?: boolean;

  /**
   * Whether objects that cannot be changed are replaced; without effect under server-side apply.
   *
   * @default false
   */
  readonly force?: boolean;

  /**
   * Whether objects are applied by the API server (from Flux 2.8 on).
   *
   * @default - Flux takes `FluxServerSideApply.AUTO`
   */
  readonly serverSideApply?: FluxServerSideApply;
}

/** Options of uninstalling a release. */
export interface FluxUninstallOptions {
  /**
   * How long one operation may take.
   *
   * @default - the timeout of the release
   */
  readonly timeout?: Duration;

  /**
   * What happens to the objects that belong to a deleted one.
   *
   * @default - Flux takes `FluxDeletionPropagation.BACKGROUND`
   */
  readonly deletionPropagation?: FluxDeletionPropagation;

  /**
   * Whether hooks are left out.
   *
   * @default false
   */
  readonly disableHooks?: boolean;

  /**
   * Whether the uninstall is over before all objects are gone.
   *
   * @default false
   */
  readonly disableWait?: boolean;

  /**
   * Whether Helm's history of the release is kept.
   *
   * @default false
   */
  readonly keepHistory?: boolean;
}

/** A test of a chart to run or to leave out. */
export interface FluxTestFilter {
  /** Name of the test. */
  readonly name: string;

  /**
   * Whether the test is left out; otherwise only named tests run.
   *
   * @default false
   */
  readonly exclude?: boolean;
}

/** Options of the tests of a chart, run after each install and upgrade. */
export interface FluxTestOptions {
  /**
   * Whether the tests run.
   *
   * @default true
   */
  readonly enable?: boolean;

  /**
   * Whether a failed test counts as a success.
   *
   * @default false
   */
  readonly ignoreFailures?: boolean;

  /**
   * How long one operation may take.
   *
   * @default - the timeout of the release
   */
  readonly timeout?: Duration;

  /**
   * Which tests run.
   *
   * @default - all
   */
  readonly filters?: FluxTestFilter[];
}
