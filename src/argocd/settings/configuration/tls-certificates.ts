import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { settingsMap } from './_settings-map';
import { addProblem, shown } from '../../../core/problem';

/** Properties of `ArgoTlsCertificates`. */
export interface ArgoTlsCertificatesProps {
  /** The certificates that are believed, as PEM, by the name of the host without its port. */
  readonly certificates: Record<string, string>;

  /**
   * Namespace, labels, annotations.
   *
   * @default - the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * The ConfigMap `argocd-tls-certs-cm`: the certificates of hosts of repositories whose authority nobody knows.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repositories-using-self-signed-tls-certificates-or-are-signed-by-custom-ca
 */
export class ArgoTlsCertificates extends Construct {
  constructor(scope: Construct, id: string, props: ArgoTlsCertificatesProps) {
    super(scope, id);
    for (const [host, certificate] of Object.entries(props.certificates)) {
      if (!/^[-._a-zA-Z0-9]+$/.test(host)) addProblem(this, `certificates names the host ${shown(host)}; write its name alone, without scheme and port`);
      if (/PRIVATE KEY/.test(certificate)) {addProblem(this, `the certificate of ${shown(host)} holds a private key; write the certificate alone, and withdraw that key`);} else if (!/-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(certificate)) {
        addProblem(this, `the certificate of ${shown(host)} is no PEM; it begins with -----BEGIN CERTIFICATE-----`);
      }
    }
    const data = { ...props.certificates };
    settingsMap(this, 'argocd-tls-certs-cm', props.metadata, () => data);
  }
}
