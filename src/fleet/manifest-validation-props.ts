import type { ClusterOptions } from './cluster';
import type { Tier } from '../core/tier';

/** A rule that is silenced in a validation. */
export interface ValidationSuppression {
  /** Id of the rule, as reports show it. */
  readonly rule: string;

  /**
   * The only object for which it is silenced, as `Kind/namespace/name` or `Kind/name`; the kind may name its group, as in `Rollout.argoproj.io`.
   *
   * @default - every object
   */
  readonly object?: string;

  /** Why the rule is wrong here, or when it will be kept. */
  readonly reason: string;
}

/** Properties of `ManifestValidation`, as `cdk8s.yaml` states them. */
export interface ManifestValidationProps {
  /**
   * What is known of the cluster that gets the manifests, above all its versions. A sealing key cannot be stated.
   *
   * @default - a cluster that runs the newest known version of everything
   */
  readonly cluster?: ClusterOptions;

  /**
   * How much is at stake where the manifests run; some rules are stricter in production.
   *
   * @default - nothing is known of that, and rules are at their mildest
   */
  readonly tier?: Tier;

  /**
   * Whether the manifests are everything that the cluster gets, so that what they name and do not hold is missing.
   *
   * @default false
   */
  readonly complete?: boolean;

  /**
   * Files of CustomResourceDefinitions, or folders of such files, of kinds that the manifests do not define themselves.
   *
   * @default - none
   */
  readonly crds?: string[];

  /**
   * Whether warnings fail the validation as errors do.
   *
   * @default false
   */
  readonly strict?: boolean;

  /**
   * Rules that are silenced. A suppression that silences nothing is itself warned of.
   *
   * @default - none
   */
  readonly suppress?: ValidationSuppression[];
}
