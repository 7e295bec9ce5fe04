import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { settingsMap } from './_settings-map';
import { addProblem, shown } from '../../../core/problem';

/** Properties of `ArgoGpgKeys`. */
export interface ArgoGpgKeysProps {
  /** The public keys, armoured, by their ids: the last 16 hexadecimal digits of the fingerprint, in upper case. */
  readonly keys: Record<string, string>;

  /**
   * Namespace, labels, annotations.
   *
   * @default - the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * The ConfigMap `argocd-gpg-keys-cm`: the keys by which commits may be signed in projects that ask for signatures.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/gpg-verification/
 */
export class ArgoGpgKeys extends Construct {
  constructor(scope: Construct, id: string, props: ArgoGpgKeysProps) {
    super(scope, id);
    for (const [key, text] of Object.entries(props.keys)) {
      if (!/^[0-9A-F]{16}$/.test(key)) addProblem(this, `keys names ${shown(key)}; write the last 16 hexadecimal digits of the fingerprint, in upper case`);
      if (/PRIVATE KEY BLOCK/.test(text)) addProblem(this, `the key ${shown(key)} is a private one; write the public key, and withdraw that one`);
      else if (!text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----')) addProblem(this, `the key ${shown(key)} is not armoured; it begins with -----BEGIN PGP PUBLIC KEY BLOCK-----`);
    }
    const data = { ...props.keys };
    settingsMap(this, 'argocd-gpg-keys-cm', props.metadata, () => data);
  }
}
