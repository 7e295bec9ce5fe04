import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { argoSecret, proxyFault } from './_argo-secret';
import { type Config, clusterConfig } from './_cluster-config';
import type { ArgoClusterLogin } from './cluster-login';
import { block, list } from '../../../core/fragment';
import { dnsLabelFault } from '../../../core/names';
import { addProblem, shown } from '../../../core/problem';
import { SECRET_TYPE } from '../../_secret-fields';
import type { IArgoProject } from '../../project/project-ref';

/** Properties of `ArgoCluster`. */
export interface ArgoClusterProps {
  /** The name under which Applications and generators know it; no other cluster of this Argo CD may have it. */
  readonly name: string;

  /**
   * The address of its API server.
   *
   * @default - an error; that of a fleet's `Cluster` can be given as it is, which need not state one
   */
  readonly server?: string;

  /** How Argo CD logs in. */
  readonly login: ArgoClusterLogin;

  /**
   * Labels, which generators choose clusters by.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * Annotations, which generators can read.
   *
   * @default - none
   */
  readonly annotations?: Record<string, string>;

  /**
   * The only namespaces that Argo CD looks at.
   *
   * @default - all
   */
  readonly namespaces?: string[];

  /**
   * With `namespaces`, whether Argo CD looks at objects without namespace as well.
   *
   * @default false
   */
  readonly clusterResources?: boolean;

  /**
   * The only project whose Applications may go there.
   *
   * @default - all projects may
   */
  readonly project?: IArgoProject;

  /**
   * The replica of the application controller that looks after it, counted from 0.
   *
   * @default - Argo CD spreads clusters over its replicas
   */
  readonly shard?: number;

  /**
   * Whether Argo CD leaves it alone, as long as this is said.
   *
   * @default false
   */
  readonly skipReconcile?: boolean;

  /**
   * Whether Argo CD adds a label with the cluster's version of Kubernetes.
   *
   * @default false
   */
  readonly autoLabelClusterInfo?: boolean;

  /**
   * Certificates of the authorities that the API server's own is signed by: PEM, or base64 of it, as kubeconfigs have it.
   *
   * @default - those that Argo CD's image trusts
   */
  readonly ca?: string;

  /**
   * The name that the API server's certificate is for, where it is not the one in its address.
   *
   * @default - the host of `server`
   */
  readonly tlsServerName?: string;

  /**
   * Whether the API server's certificate is not verified, so that anybody on the way can be the API server.
   *
   * @default false
   */
  readonly insecure?: boolean;

  /**
   * Whether answers of the API server are asked for without compression.
   *
   * @default false
   */
  readonly disableCompression?: boolean;

  /**
   * The proxy that it is reached through, `http://…`, `https://…` or `socks5://…`.
   *
   * @default - that of Argo CD itself
   */
  readonly proxyUrl?: string;

  /**
   * Name, namespace, labels and annotations of what makes the Secret; labels and annotations that generators read go to `labels` and `annotations`.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A cluster that Argo CD delivers to.
 *
 * With an identity (`ArgoClusterLogin.eks`, `gke`, `aks`) it is a Secret that hides nothing; with a token or a key, an ExternalSecret or a SealedSecret,
 * from which the cluster makes it.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters
 */
export class ArgoCluster extends Construct {
  /** The name under which Applications know it. */
  public readonly name: string;

  /** The address of its API server. */
  public readonly server: string;

  /** The name of the Secret. */
  public readonly secretName: string;

  constructor(scope: Construct, id: string, props: ArgoClusterProps) {
    super(scope, id);
    const { name, namespaces, clusterResources, project, shard, skipReconcile, autoLabelClusterInfo } = props;
    this.name = name;
    // Argo CD compares addresses without the slash at their end.
    this.server = (props.server ?? '').replace(/\/+$/, '');
    const config = clusterConfig(configOf(props));
    this.secretName = argoSecret(this, 'cluster', {
      labels: { ...props.labels, ...autoLabelClusterInfo && { 'argocd.argoproj.io/auto-label-cluster-info': 'true' } },
      annotations: { ...props.annotations, ...skipReconcile && { 'argocd.argoproj.io/skip-reconcile': 'true' } },
      plain: {
        name,
        server: this.server,
        namespaces: list(namespaces)?.join(','),
        clusterResources: clusterResources ? 'true' : undefined,
        project: project?.projectName,
        shard: shard === undefined ? undefined : `${shard}`,
      },
      composed: config && { config },
    }, props.metadata);
    for (const fault of faultsOf(props, this.server)) addProblem(this, fault);
  }
}

const IN_CLUSTER = 'https://kubernetes.default.svc';

function configOf({ login, ca, tlsServerName, insecure, disableCompression, proxyUrl }: ArgoClusterProps): Config {
  const { tlsClientConfig, ...config } = login._config;
  return {
    ...config,
    tlsClientConfig: block({
      insecure: insecure || undefined,
      serverName: tlsServerName,
      caData: ca === undefined ? undefined : base64Of(ca),
      ...tlsClientConfig as object,
    }),
    disableCompression: disableCompression || undefined,
    proxyUrl,
  };
}

function base64Of(pem: string): string {
  return pem.includes('-----BEGIN ') ? Buffer.from(pem).toString('base64') : pem.replace(/\s/g, '');
}

function faultsOf({ name, login, namespaces, clusterResources, shard, ca, insecure, proxyUrl, labels }: ArgoClusterProps, server: string): string[] {
  const faults: string[] = [];
  if (name.trim() === '' || name !== name.trim()) faults.push(`name is ${shown(name)}; write the name that Applications know the cluster by`);
  if (server === '') faults.push('server is not set; write the address of the API server, https://…');
  else if (/^[a-z]+:\/\/[^/]*@/.test(server)) faults.push('server holds credentials, which everybody who reads Git would see; leave them out and give a login');
  else if (!/^https?:\/\/[^\s/]\S*$/.test(server)) faults.push(`server is ${shown(server)}, which is no address of an API server; write https://…`);
  else if (login._isInCluster && server !== IN_CLUSTER) faults.push(`the login is that of Argo CD's own cluster, but server is ${shown(server)}; log in there in another way, or write ${shown(IN_CLUSTER)}`);
  if (name === 'in-cluster' && server !== IN_CLUSTER) faults.push('name is "in-cluster", by which Argo CD calls its own cluster; choose another one');
  for (const namespace of namespaces ?? []) {
    const fault = dnsLabelFault(namespace);
    if (fault) faults.push(`namespaces has ${shown(namespace)}; ${fault}`);
  }
  if (clusterResources !== undefined && !namespaces?.length) faults.push('clusterResources is set without namespaces, where Argo CD looks at everything anyway; leave it out');
  if (shard !== undefined && !(Number.isSafeInteger(shard) && shard >= 0)) faults.push(`shard is ${shard}; write a whole number from 0 on`);
  if (ca !== undefined && !isCertificate(ca)) faults.push('ca is no certificate; write PEM (-----BEGIN CERTIFICATE-----…), or base64 of it');
  if (ca !== undefined && insecure) faults.push('insecure is set beside ca, which no client accepts; leave one of them out');
  if (labels?.[SECRET_TYPE] !== undefined) faults.push(`labels has ${SECRET_TYPE}, by which Argo CD finds the Secret; leave it out`);
  const proxy = proxyFault('proxyUrl', proxyUrl);
  return proxy ? [...faults, proxy] : faults;
}

function isCertificate(ca: string): boolean {
  const pem = Buffer.from(base64Of(ca), 'base64').toString('latin1');
  return pem.trimStart().startsWith('-----BEGIN CERTIFICATE-----') && !pem.includes('PRIVATE KEY');
}
