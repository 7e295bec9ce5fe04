import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { argoSecret, flag, proxyFault } from './_argo-secret';
import type { ArgoClientCertificate, ArgoLogin } from './login';
import { repositoryUrl } from '../../../core/git-repo';
import { addProblem, shown } from '../../../core/problem';

/** What the repositories of a credential template are. */
export enum ArgoRepositoryType {
  /** Git. */
  GIT = 'git',
  /** Charts. */
  HELM = 'helm',
  /** Artifacts in a registry. */
  OCI = 'oci',
}

/** Properties of `ArgoCredentialTemplate`. */
export interface ArgoCredentialTemplateProps {
  /**
   * What the addresses of the repositories begin with, as in `https://github.com/acme/`. A slash at the end is added where there is none: without it,
   * the credentials would be sent to `https://github.com/acme-of-somebody-else` as well.
   */
  readonly urlPrefix: string;

  /** How Argo CD logs in. */
  readonly login: ArgoLogin;

  /**
   * What the repositories are.
   *
   * @default ArgoRepositoryType.GIT
   */
  readonly type?: ArgoRepositoryType;

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
   * The proxy that they are reached through, `http://…`, `https://…` or `socks5://…`.
   *
   * @default - that of the repository, or of Argo CD itself
   */
  readonly proxy?: string;

  /**
   * Hosts that are reached without the proxy.
   *
   * @default - none
   */
  readonly noProxy?: string[];

  /**
   * Whether user and password are sent before the server asks for them. Counts instead of what a repository without login says.
   *
   * @default false
   */
  readonly forceHttpBasicAuth?: boolean;

  /**
   * Whether registries are asked without TLS. Counts instead of what a repository without login says.
   *
   * @default false
   */
  readonly insecureForceHttp?: boolean;

  /**
   * Name, namespace, labels, annotations.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * How Argo CD logs in to all repositories whose address begins alike, and which have no login of their own.
 *
 * Of several that fit, the longest prefix counts.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repository-credentials
 */
export class ArgoCredentialTemplate extends Construct {
  /** The name of the Secret. */
  public readonly secretName: string;

  /** What the addresses begin with, as Argo CD compares them. */
  public readonly urlPrefix: string;

  constructor(scope: Construct, id: string, props: ArgoCredentialTemplateProps) {
    super(scope, id);
    const { login, clientCertificate, proxy, noProxy, type = ArgoRepositoryType.GIT } = props;
    const isChartRegistry = type === ArgoRepositoryType.HELM && !/^https?:\/\//.test(props.urlPrefix);
    this.urlPrefix = prefixOf(isChartRegistry ? props.urlPrefix.replace(/^oci:\/\//, '') : props.urlPrefix);
    const fields = login._fields(true);
    this.secretName = argoSecret(this, props.write ? 'repo-write-creds' : 'repo-creds', {
      plain: {
        type,
        url: this.urlPrefix,
        ...fields.plain,
        proxy,
        noProxy: noProxy?.join(','),
        forceHttpBasicAuth: flag(props.forceHttpBasicAuth),
        enableOCI: flag(isChartRegistry),
        insecureOCIForceHttp: flag(props.insecureForceHttp),
      },
      secret: { ...fields.secret, tlsClientCertData: clientCertificate?.certificate, tlsClientCertKey: clientCertificate?.privateKey },
    }, props.metadata);

    const faults = [
      addressFault(props.urlPrefix, type, isChartRegistry),
      login._fault(type, props.urlPrefix),
      proxyFault('proxy', proxy),
      clientCertificate && type === ArgoRepositoryType.GIT && !login._takesCertificate
        ? 'clientCertificate stands beside a login that is not sent over HTTPS, so Argo CD does not show it to Git; log in with a password, a token or an app' : undefined,
    ];
    for (const fault of faults) if (fault) addProblem(this, fault);
  }
}

function prefixOf(prefix: string): string {
  return /(?:\/|\.git)$/.test(prefix) ? prefix : `${prefix}/`;
}

const SCHEMES: Record<ArgoRepositoryType, string[]> = { git: ['https', 'http', 'ssh'], helm: ['https', 'http'], oci: ['oci'] };

function addressFault(prefix: string, type: ArgoRepositoryType, isChartRegistry: boolean): string | undefined {
  if (isChartRegistry) {
    return /^(?:oci:\/\/)?[\w.-]+(?::\d+)?(?:\/[^\s@]*)?$/.test(prefix) ? undefined : 'urlPrefix is no address of a registry; write registry.example.com/charts, without user and password';
  }
  // Of the short form for SSH, the beginning may be all up to the colon.
  if (type === ArgoRepositoryType.GIT && /^[\w.-]+@[\w.-]+:[^\s@]*$/.test(prefix)) return undefined;
  try {
    repositoryUrl('urlPrefix', prefix, SCHEMES[type]);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^urlPrefix: /, `urlPrefix of ${shown(type)} repositories: `);
  }
}
