import { Provided } from './provided';

/**
 * A kind of object that a cluster serves, although neither this library knows it nor the app defines it.
 *
 * Whatever such an object holds besides its name, labels and annotations is taken as it is. Where the CustomResourceDefinition is at hand,
 * `GitOpsApp.addCrds` is better: then the object is checked as well.
 *
 * @see https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/
 */
export class ProvidedKind extends Provided {
  /**
   * A kind whose objects lie in a namespace.
   *
   * @param apiVersion API group and version, as in `cert-manager.io/v1`
   * @param kind its name, as in `Certificate`
   */
  public static namespaced(apiVersion: string, kind: string): ProvidedKind {
    return ProvidedKind.of('namespaced', apiVersion, kind);
  }

  /**
   * A kind whose objects lie in no namespace.
   *
   * @param apiVersion API group and version, as in `cert-manager.io/v1`
   * @param kind its name, as in `ClusterIssuer`
   */
  public static clusterScoped(apiVersion: string, kind: string): ProvidedKind {
    return ProvidedKind.of('clusterScoped', apiVersion, kind);
  }

  private static of(factory: 'namespaced' | 'clusterScoped', apiVersion: string, kind: string): ProvidedKind {
    if (!/^[a-z0-9.-]+\/[a-z0-9]+$/.test(apiVersion)) {
      throw new Error(`ProvidedKind.${factory}: apiVersion is ${JSON.stringify(apiVersion)}; write the API group and the version, as in "cert-manager.io/v1"`);
    }
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(kind)) throw new Error(`ProvidedKind.${factory}: kind is ${JSON.stringify(kind)}; write its name, as in "Certificate"`);
    return new ProvidedKind(apiVersion, kind, factory === 'namespaced');
  }

  private constructor(
    /** @internal */
    public readonly _apiVersion: string,
    /** @internal */
    public readonly _kind: string,
    /** @internal */
    public readonly _isNamespaced: boolean,
  ) {
    super();
  }

  /** @internal */
  public get _statement(): string {
    return `${this._isNamespaced ? '' : 'cluster-scoped '}${this._apiVersion} ${this._kind}`;
  }
}
