import type * as validation from './_validation';
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

/**
 * A validation plugin of the cdk8s CLI: checks what any cdk8s app synthesizes, with plain `App` and `Chart`, as a `GitOpsApp` checks itself.
 *
 * Named in `cdk8s.yaml` under `validations`. Errors fail `cdk8s synth`; warnings are logged.
 *
 * @see https://cdk8s.io/docs/latest/cli/synth/
 */
export class ManifestValidation {
  private readonly validation: validation.Validation;

  /** @throws when a property is wrong, or a file of definitions cannot be read */
  constructor(props: ManifestValidationProps = {}) {
    // Loaded here, since most apps name no validation.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { Validation } = require('./_validation') as typeof validation;
    this.validation = new Validation(props);
  }

  /**
   * Checks the manifests of one synth; the CLI calls it.
   *
   * @param context a `ValidationContext` of the cdk8s CLI: its manifests are read, its report is filled and submitted
   */
  public async validate(context: any): Promise<void> {
    this.validation.run(context as validation.Context);
  }
}
