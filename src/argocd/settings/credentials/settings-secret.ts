import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { addProblem, nearest, shown } from '../../../core/problem';
import type { SecretValue } from '../../../secrets';
import { makeSecret } from '../../../secrets/secret-object';
import { PART_OF } from '../../_secret-fields';

/** Properties of `ArgoSettingsSecret`. */
export interface ArgoSettingsSecretProps {
  /** The values, by key. */
  readonly values: Record<string, SecretValue>;

  /**
   * Name, namespace, labels, annotations. The namespace must be that of Argo CD.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * Secrets that the settings of Argo CD name instead of holding them: the client secret of a single sign-on, for instance.
 *
 * It carries the label without which Argo CD does not see it, and takes the name for the value.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/#sensitive-data-and-sso-client-secrets
 */
export class ArgoSettingsSecret extends Construct {
  /** The name of the Secret. */
  public readonly secretName: string;
  private readonly keys: string[];

  constructor(scope: Construct, id: string, props: ArgoSettingsSecretProps) {
    super(scope, id);
    this.keys = Object.keys(props.values);
    this.secretName = makeSecret(this, { labels: { [PART_OF]: 'argocd' }, secret: props.values }, props.metadata);
    if (this.keys.length === 0) addProblem(this, 'values is empty; name at least one value');
  }

  /**
   * What to write in a setting in place of a value: `$name:key`.
   *
   * A key that it does not have is reported at synth.
   */
  public reference(key: string): string {
    if (!this.keys.includes(key)) {
      const near = nearest(key, this.keys);
      addProblem(this, `there is no value ${shown(key)}; ${near ? `did you mean ${shown(near)}` : `there are ${this.keys.map(shown).join(', ') || 'none'}`}`);
    }
    return `$${this.secretName}:${key}`;
  }
}
