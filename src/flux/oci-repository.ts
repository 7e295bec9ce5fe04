import { ApiObject, type ApiObjectMetadata, Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { checkName, checkNamespace, holdsVariable, namespaceOf } from './_checks';
import { fluxDuration, sourceTimeout } from './_durations';
import { NamedObject } from './_named';
import { local } from './_render';
import type { FluxOciContents } from './oci-contents';
import type { FluxOciRef } from './oci-ref';
import type { FluxOciVerification } from './oci-verification';
import type { IFluxSource } from './source';
import type { OCIRepositorySpec } from '../../imports/types/flux/source.toolkit.fluxcd.io';
import { list, text } from '../core/fragment';
import { addProblem, shown } from '../core/problem';

/** How Flux signs in at a container registry. */
export enum FluxRegistryProvider {
  /** With what the Secret or the ServiceAccount holds. */
  GENERIC = 'generic',
  /** Amazon ECR, by workload identity. */
  AWS = 'aws',
  /** Azure Container Registry, by workload identity. */
  AZURE = 'azure',
  /** Google Artifact Registry, by workload identity. */
  GCP = 'gcp',
}

/** Properties of `FluxOciRepository`. */
export interface FluxOciRepositoryProps {
  /** Address of the artifact without tag or digest, `oci://registry/path/name`; for a chart its name comes last. */
  readonly url: string;

  /** Which artifact is pulled. */
  readonly ref: FluxOciRef;

  /**
   * What the artifact holds. A Helm chart needs `FluxOciContents.HELM_CHART`.
   *
   * @default FluxOciContents.MANIFESTS
   */
  readonly contents?: FluxOciContents;

  /**
   * How often Flux looks for changes.
   *
   * @default Duration.minutes(10)
   */
  readonly interval?: Duration;

  /**
   * How long one operation of the registry may take.
   *
   * @default - Flux takes 60 seconds
   */
  readonly timeout?: Duration;

  /**
   * Name of the Secret of type `kubernetes.io/dockerconfigjson`, in the same namespace, that holds the credentials.
   *
   * @default - none; the artifact is public
   */
  readonly secretName?: string;

  /**
   * How Flux signs in.
   *
   * @default - Flux takes `FluxRegistryProvider.GENERIC`
   */
  readonly provider?: FluxRegistryProvider;

  /**
   * Name of the ServiceAccount, in the same namespace, whose pull secrets or workload identity are used.
   *
   * @default - that of Flux's source-controller
   */
  readonly serviceAccountName?: string;

  /**
   * Name of the Secret, in the same namespace, that holds `ca.crt`, or `tls.crt` and `tls.key`, for the registry.
   *
   * @default - the authorities that the system trusts
   */
  readonly certSecretName?: string;

  /**
   * Name of the Secret, in the same namespace, that holds `address`, `username` and `password` of a proxy.
   *
   * @default - no proxy
   */
  readonly proxySecretName?: string;

  /**
   * Files that are left out of the artifact, as lines of a `.gitignore`.
   *
   * @default - only what Flux always leaves out
   */
  readonly ignore?: string[];

  /**
   * Whether the registry is reached without TLS.
   *
   * @default false
   */
  readonly insecure?: boolean;

  /**
   * Which signatures are checked.
   *
   * @default - none
   */
  readonly verify?: FluxOciVerification;

  /**
   * Whether Flux leaves the repository alone; what was pulled before stays in use.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Name, namespace, labels and annotations.
   *
   * @default - name and namespace are the chart's choice
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * An artifact in a container registry that Flux pulls: manifests or a Helm chart.
 *
 * @see https://fluxcd.io/flux/components/source/ocirepositories/
 */
export class FluxOciRepository extends Construct implements IFluxSource {
  /**
   * An OCIRepository outside the app.
   *
   * @param namespace its namespace; by default that of the object that refers to it
   */
  public static fromName(scope: Construct, id: string, name: string, namespace?: string): IFluxSource {
    return new NamedObject(scope, id, 'OCIRepository', name, namespace);
  }

  /** The kind, `OCIRepository`. */
  public readonly kind: string = 'OCIRepository';
  /** The name. */
  public readonly name: string;
  /** The namespace. */
  public readonly namespace?: string;

  constructor(scope: Construct, id: string, props: FluxOciRepositoryProps) {
    super(scope, id);
    this.namespace = namespaceOf(this, props.metadata);
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: this.kind,
      metadata: props.metadata,
      spec: this.toSpec(props),
    });
    this.name = resource.name;

    checkName(this, 'metadata.name', this.name);
    checkNamespace(this, 'metadata.namespace', this.namespace);
    checkName(this, 'secretName', props.secretName);
    checkName(this, 'serviceAccountName', props.serviceAccountName);
    checkName(this, 'certSecretName', props.certSecretName);
    checkName(this, 'proxySecretName', props.proxySecretName);
    const fault = ociUrlFault(props.url);
    if (fault) addProblem(this, fault);
  }

  private toSpec(props: FluxOciRepositoryProps): OCIRepositorySpec {
    return {
      url: props.url,
      ref: { ...props.ref._fragment },
      layerSelector: props.contents?._fragment,
      interval: fluxDuration(this, 'interval', props.interval ?? Duration.minutes(10)),
      timeout: sourceTimeout(this, props.timeout),
      secretRef: local(props.secretName),
      provider: text(props.provider),
      serviceAccountName: props.serviceAccountName,
      certSecretRef: local(props.certSecretName),
      proxySecretRef: local(props.proxySecretName),
      ignore: list(props.ignore)?.join('\n'),
      insecure: props.insecure,
      verify: props.verify?._fragment,
      suspend: props.suspend,
    };
  }
}

function ociUrlFault(url: string): string | undefined {
  if (holdsVariable(url)) return undefined;
  // What stands before "@" may be a password, so such an address is not repeated.
  if (/^[a-z]+:\/\/[^/]*@/.test(url)) return 'url holds credentials; leave them out and give secretName';
  const tag = /^oci:\/\/[^/]+\/[^@]*?(?:@sha256:\w+|:[^/@]+)(?:@sha256:\w+)?$/.test(url);
  if (tag) return `url is ${shown(url)} and holds a tag or digest; leave it out and give ref`;
  return /^oci:\/\/[a-zA-Z0-9.-]+(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/.test(url)
    ? undefined
    : `url is ${shown(url)}; write oci://registry/path/name, with the path in lower case and without a final slash`;
}
