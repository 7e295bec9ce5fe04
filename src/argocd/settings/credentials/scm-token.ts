import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { argoSecret } from './_argo-secret';
import type { SecretKey, SecretValue } from '../../../secrets';

/** Properties of `ArgoScmToken`. */
export interface ArgoScmTokenProps {
  /** The token, or the password. */
  readonly token: SecretValue;

  /**
   * The key of the Secret that it stands under.
   *
   * @default 'token'
   */
  readonly key?: string;

  /**
   * Name, namespace, labels, annotations. The namespace must be that of the ApplicationSet.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A token by which generators ask GitHub, GitLab and others for repositories and pull requests.
 *
 * It carries the label that Argo CD asks for in strict mode, which it should run in where others may write ApplicationSets.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Appset-Any-Namespace/#tokenref-restrictions
 */
export class ArgoScmToken extends Construct {
  /** The name of the Secret. */
  public readonly secretName: string;

  /** The Secret and its key, as a generator names them. */
  public readonly ref: SecretKey;

  constructor(scope: Construct, id: string, props: ArgoScmTokenProps) {
    super(scope, id);
    const { key = 'token', token, metadata } = props;
    this.secretName = argoSecret(this, 'scm-creds', { secret: { [key]: token } }, metadata);
    this.ref = { name: this.secretName, key };
  }
}
