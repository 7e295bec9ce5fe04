import type * as validation from './_validation';
import type { ManifestValidationProps } from './manifest-validation-props';

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
