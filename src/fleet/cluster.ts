import type { Provided } from './provided';
import { ProvidedKind } from './provided-kind';
import { ProvidedObject } from './provided-object';
import type { SealingKey } from '../secrets';

/** What is known about a cluster. */
export interface ClusterOptions {
  /**
   * Address of the API server, as an Argo CD hub knows it.
   *
   * @default - a hub finds the cluster by its name
   */
  readonly server?: string;

  /**
   * Labels that describe the cluster, for instance its region.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * The key that the cluster's Sealed Secrets controller opens secrets with. Clusters that share a key state the same one.
   *
   * @default - a key of its own, of which nothing is known
   */
  readonly sealingKey?: SealingKey;

  /**
   * Version of Kubernetes, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly kubernetes?: string;

  /**
   * Version of Argo CD, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly argoCd?: string;

  /**
   * Version of Argo Rollouts, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly argoRollouts?: string;

  /**
   * Version of Flux, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly flux?: string;

  /**
   * Version of the Flux operator, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly fluxOperator?: string;

  /**
   * Version of Flagger, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly flagger?: string;

  /**
   * Version of Sealed Secrets, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly sealedSecrets?: string;

  /**
   * Version of the External Secrets Operator, as `major.minor`.
   *
   * @default - the newest known
   */
  readonly externalSecrets?: string;
}

/**
 * A Kubernetes cluster: its name, how it is reached and what runs there.
 *
 * The name is the folder below `clusters/` and the name under which an Argo CD hub has registered it.
 */
export class Cluster {
  /**
   * A cluster by name.
   *
   * @param name lower-case letters, digits and "-", at most 63 characters
   */
  public static named(name: string, options: ClusterOptions = {}): Cluster {
    return new Cluster(name, options);
  }

  private readonly options: ClusterOptions;
  private readonly kinds: ProvidedKind[] = [];
  private readonly objects: ProvidedObject[] = [];

  private constructor(
    /** The name. */
    public readonly name: string,
    options: ClusterOptions,
  ) {
    this.options = { ...options, labels: { ...options.labels } };
  }

  /**
   * Says what the cluster has although the app does not deliver it: kinds that neither this library knows nor the app defines, and objects.
   *
   * @returns this cluster
   */
  public provides(...what: Provided[]): Cluster {
    for (const one of what) {
      if (one instanceof ProvidedKind) this.kinds.push(one);
      else if (one instanceof ProvidedObject) this.objects.push(one);
    }
    return this;
  }

  /** Address of the API server, if it was stated. */
  public get server(): string | undefined {
    return this.options.server;
  }

  /** Labels that describe the cluster. */
  public get labels(): Record<string, string> {
    return { ...this.options.labels };
  }

  /** The key that its Sealed Secrets controller opens secrets with, if it was stated. */
  public get sealingKey(): SealingKey | undefined {
    return this.options.sealingKey;
  }

  /**
   * Everything that was stated, as one text.
   *
   * @internal
   */
  public get _statement(): string {
    const [kinds, objects] = [this.kinds, this.objects].map((list) => list.map(({ _statement }) => _statement).sort());
    return JSON.stringify({ ...this.options, sealingKey: this.sealingKey?.identity, kinds, objects });
  }

  /**
   * Kinds that the cluster serves besides the known ones.
   *
   * @internal
   */
  public get _provided(): readonly ProvidedKind[] {
    return this.kinds;
  }

  /**
   * Objects that are there although the app does not deliver them.
   *
   * @internal
   */
  public get _providedObjects(): readonly ProvidedObject[] {
    return this.objects;
  }

  /**
   * What each version was stated as.
   *
   * @internal
   */
  public get _versions(): Record<string, string | undefined> {
    const { kubernetes, argoCd, argoRollouts, flux, fluxOperator, flagger, sealedSecrets, externalSecrets } = this.options;
    return { kubernetes, argoCd, argoRollouts, flux, fluxOperator, flagger, sealedSecrets, externalSecrets };
  }
}
