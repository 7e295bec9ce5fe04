import { ApiObject, type ApiObjectMetadata, Duration } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { checkName, checkNamespace, namespaceOf } from './_checks';
import { fluxDuration, sourceTimeout } from './_durations';
import { NamedObject } from './_named';
import { local } from './_render';
import type { HelmRepositorySpec } from '../../imports/types/flux/source.toolkit.fluxcd.io';
import type { HelmRepo } from '../core/helm-repo';
import { addProblem, shown } from '../core/problem';

/** A repository of Helm charts with an index. */
export interface IFluxHelmRepository extends IConstruct {
  /** The kind, `HelmRepository`. */
  readonly kind: string;

  /** The name. */
  readonly name: string;

  /**
   * The namespace.
   *
   * @default - that of the object that refers to the repository
   */
  readonly namespace?: string;
}

/** Properties of `FluxHelmRepository`. */
export interface FluxHelmRepositoryProps {
  /** The repository; one in a registry (`oci://`) is a `FluxOciRepository` for each chart instead. */
  readonly repo: HelmRepo;

  /**
   * How often Flux fetches the index.
   *
   * @default Duration.hours(1)
   */
  readonly interval?: Duration;

  /**
   * How long fetching the index may take.
   *
   * @default - Flux takes 60 seconds
   */
  readonly timeout?: Duration;

  /**
   * Name of the Secret, in the same namespace, that holds `username` and `password`.
   *
   * @default - none; the repository is public
   */
  readonly secretName?: string;

  /**
   * Name of the Secret, in the same namespace, that holds `ca.crt`, or `tls.crt` and `tls.key`, for the server.
   *
   * @default - the authorities that the system trusts
   */
  readonly certSecretName?: string;

  /**
   * Whether the credentials are also sent to other hosts that the index names for its charts.
   *
   * @default false
   */
  readonly passCredentials?: boolean;

  /**
   * Whether Flux leaves the repository alone; the index that was fetched before stays in use.
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
 * A repository of Helm charts with an index, over HTTP.
 *
 * @see https://fluxcd.io/flux/components/source/helmrepositories/
 */
export class FluxHelmRepository extends Construct implements IFluxHelmRepository {
  /**
   * A HelmRepository outside the app.
   *
   * @param namespace its namespace; by default that of the object that refers to it
   */
  public static fromName(scope: Construct, id: string, name: string, namespace?: string): IFluxHelmRepository {
    return new NamedObject(scope, id, 'HelmRepository', name, namespace);
  }

  /** The kind, `HelmRepository`. */
  public readonly kind: string = 'HelmRepository';
  /** The name. */
  public readonly name: string;
  /** The namespace. */
  public readonly namespace?: string;

  constructor(scope: Construct, id: string, props: FluxHelmRepositoryProps) {
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
    checkName(this, 'certSecretName', props.certSecretName);
    if (props.repo.isOci) {
      addProblem(this, `${shown(props.repo.url)} is a registry and has no index; `
        + 'use FluxOciRepository with FluxOciContents.HELM_CHART for each chart');
    }
  }

  private toSpec(props: FluxHelmRepositoryProps): HelmRepositorySpec {
    return {
      url: props.repo.url,
      interval: fluxDuration(this, 'interval', props.interval ?? Duration.hours(1)),
      timeout: sourceTimeout(this, props.timeout),
      secretRef: local(props.secretName),
      certSecretRef: local(props.certSecretName),
      passCredentials: props.passCredentials,
      suspend: props.suspend,
    };
  }
}
