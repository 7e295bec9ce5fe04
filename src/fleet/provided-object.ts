import { Provided } from './provided';
import type { Product } from '../checks/product';
import { groupOf } from '../core/api-version';

/**
 * An object that is in a cluster although the app does not deliver it: made by a person, by an operator or by another repository.
 *
 * What names such an object is then not taken for a mistake.
 */
export class ProvidedObject extends Provided {
  /** A namespace, with whatever others put into it. */
  public static namespace(name: string): ProvidedObject {
    return new ProvidedObject({ type: '/Namespace', name }, name);
  }

  /**
   * A Secret.
   *
   * @param keys the keys that it has; when they are left out, any key is believed to be there
   */
  public static secret(namespace: string, name: string, keys?: string[]): ProvidedObject {
    return new ProvidedObject({ type: '/Secret', namespace, name, keys: keys && [...keys] });
  }

  /**
   * A ConfigMap.
   *
   * @param keys the keys that it has; when they are left out, any key is believed to be there
   */
  public static configMap(namespace: string, name: string, keys?: string[]): ProvidedObject {
    return new ProvidedObject({ type: '/ConfigMap', namespace, name, keys: keys && [...keys] });
  }

  /**
   * An object of any kind.
   *
   * @param apiVersion its API version, as in `apps/v1`
   * @param namespace left out for kinds that belong to no namespace
   */
  public static object(apiVersion: string, kind: string, name: string, namespace?: string): ProvidedObject {
    return new ProvidedObject({ type: `${groupOf(apiVersion)}/${kind}`, namespace, name });
  }

  private constructor(
    /** @internal */
    public readonly _product: Product,
    /** @internal */
    public readonly _openNamespace?: string,
  ) {
    super();
  }

  /** @internal */
  public get _statement(): string {
    return JSON.stringify([this._product, this._openNamespace]);
  }
}
