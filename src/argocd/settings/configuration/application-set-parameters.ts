import type { Duration } from 'cdk8s';
import type { ArgoApplicationSetPolicy } from './parameter-choices';

/** What processes are told about ApplicationSets. */
export interface ArgoApplicationSetParameters {
  /**
   * Namespaces besides Argo CD's own in which ApplicationSets may lie, as globs. Then `allowedScmProviders` is needed, or `scmProviders` is false.
   *
   * @default - none
   */
  readonly applicationSetNamespaces?: string[];

  /**
   * What the ApplicationSet controller may do with Applications.
   *
   * @default - everything, unless an ApplicationSet says less
   */
  readonly applicationSetPolicy?: ArgoApplicationSetPolicy;

  /**
   * Whether an ApplicationSet may say otherwise than that policy.
   *
   * @default - only where there is no policy
   */
  readonly applicationSetPolicyOverride?: boolean;

  /**
   * Whether ApplicationSets may sync in steps.
   *
   * @default false
   */
  readonly progressiveSyncs?: boolean;

  /**
   * Whether globs of the Git files generator end at slashes.
   *
   * @default false
   */
  readonly newGitFileGlobbing?: boolean;

  /**
   * Addresses that SCM and pull request generators may ask, letter by letter.
   *
   * @default - all
   */
  readonly allowedScmProviders?: string[];

  /**
   * Whether SCM and pull request generators may be used.
   *
   * @default true
   */
  readonly scmProviders?: boolean;

  /**
   * Whether generators may only read Secrets with the label for it.
   *
   * @default false
   */
  readonly tokenRefStrictMode?: boolean;

  /**
   * How often ApplicationSets are looked at.
   *
   * @default Duration.minutes(3)
   */
  readonly applicationSetRequeueAfter?: Duration;

  /**
   * The most ApplicationSets that are looked at together.
   *
   * @default 10
   */
  readonly applicationSetConcurrency?: number;

  /**
   * Annotations of Applications that ApplicationSets leave alone.
   *
   * @default - none
   */
  readonly preservedAnnotations?: string[];

  /**
   * Labels of Applications that ApplicationSets leave alone.
   *
   * @default - none
   */
  readonly preservedLabels?: string[];

  /**
   * The most resources in the status of an ApplicationSet.
   *
   * @default 5000
   */
  readonly applicationSetStatusMaxResources?: number;
}
