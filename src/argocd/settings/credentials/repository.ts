import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { argoSecret, flag, proxyFault } from './_argo-secret';
import type { ArgoClientCertificate, ArgoLogin } from './login';
import type { ArgoRepositoryAddress } from './repository-address';
import { addProblem } from '../../../core/problem';
import type { IArgoProject } from '../../project/project-ref';

/** Properties of `ArgoRepository`. */
export interface ArgoRepositoryProps {
  /** What it is, and where. */
  readonly address: ArgoRepositoryAddress;

  /**
   * How Argo CD logs in.
   *
   * @default - the credential template whose prefix fits best, or nobody asks
   */
  readonly login?: ArgoLogin;

  /**
   * A certificate that is shown in addition to the login.
   *
   * @default - none
   */
  readonly clientCertificate?: ArgoClientCertificate;

  /**
   * Whether this is for writing: the source hydrator pushes with it, and nothing else uses it.
   *
   * @default false
   */
  readonly write?: boolean;

  /**
   * The only project whose Applications may use it. It is then permitted in that project, too.
   *
   * @default - all projects may
   */
  readonly project?: IArgoProject;

  /**
   * What Argo CD calls it. Charts name a repository that they depend on by it, as in `@name`.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * The proxy that it is reached through, `http://…`, `https://…` or `socks5://…`.
   *
   * @default - that of Argo CD itself
   */
  readonly proxy?: string;

  /**
   * Hosts that are reached without the proxy.
   *
   * @default - none
   */
  readonly noProxy?: string[];

  /**
   * Whether certificates and host keys are not verified, so that anybody on the way can be the repository.
   *
   * @default false
   */
  readonly insecure?: boolean;

  /**
   * Name, namespace, labels, annotations.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A repository that Argo CD knows, and how it logs in there.
 *
 * Without a secret it is a Secret that hides nothing; with one, an ExternalSecret or a SealedSecret, from which the cluster makes it.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repositories
 */
export class ArgoRepository extends Construct {
  /** The name of the Secret. */
  public readonly secretName: string;

  constructor(scope: Construct, id: string, props: ArgoRepositoryProps) {
    super(scope, id);
    const { address, login, clientCertificate, name, project, proxy, noProxy, insecure } = props;
    const fields = login?._fields(false);
    this.secretName = argoSecret(this, props.write ? 'repository-write' : 'repository', {
      plain: {
        type: address._type,
        url: address.url,
        ...address._fields,
        ...fields?.plain,
        name,
        project: project?.projectName,
        proxy,
        noProxy: noProxy?.join(','),
        insecure: flag(insecure),
      },
      secret: { ...fields?.secret, tlsClientCertData: clientCertificate?.certificate, tlsClientCertKey: clientCertificate?.privateKey },
    }, props.metadata);

    const faults = [
      login?._fault(address._type, address.url),
      proxyFault('proxy', proxy),
      clientCertificate && address._type === 'git' && !login?._takesCertificate
        ? 'clientCertificate stands beside no login that is sent over HTTPS, so Argo CD does not show it to Git; log in with a password, a token or an app' : undefined,
    ];
    for (const fault of faults) if (fault) addProblem(this, fault);
  }
}
