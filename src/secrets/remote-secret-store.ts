import type { Duration } from 'cdk8s';
import type { StoreReference } from './_secret-origin';
import type { RemoteDecoding } from './remote-decoding';
import { SecretValue } from './secret-value';
import { goDuration } from '../core/go-duration';
import { dnsSubdomainFault } from '../core/names';
import { shown } from '../core/problem';

/** Options of `RemoteSecretStore`. */
export interface RemoteSecretStoreOptions {
  /**
   * How often its values are fetched again; a duration of zero fetches them once.
   *
   * @default - an hour (the operator's)
   */
  readonly refreshInterval?: Duration;
}

/** Options of `RemoteSecretStore.value`. */
export interface RemoteValueOptions {
  /**
   * The part of the secret, where it has several.
   *
   * @default - the secret as a whole
   */
  readonly property?: string;

  /**
   * The version of the secret, as its store counts them.
   *
   * @default - the newest
   */
  readonly version?: string;

  /**
   * How the store holds it.
   *
   * @default RemoteDecoding.NONE
   */
  readonly decoding?: RemoteDecoding;
}

/**
 * A store of secrets outside of the cluster, as the External Secrets Operator knows it by name.
 *
 * @see https://external-secrets.io/latest/api/secretstore/
 */
export class RemoteSecretStore {
  /**
   * A SecretStore, which serves the namespace that it lies in.
   *
   * @throws when the name is none of an object
   */
  public static named(name: string, options: RemoteSecretStoreOptions = {}): RemoteSecretStore {
    return RemoteSecretStore.of('named', 'SecretStore', name, options);
  }

  /**
   * A ClusterSecretStore, which serves all namespaces that it permits.
   *
   * @throws when the name is none of an object
   */
  public static clusterWide(name: string, options: RemoteSecretStoreOptions = {}): RemoteSecretStore {
    return RemoteSecretStore.of('clusterWide', 'ClusterSecretStore', name, options);
  }

  private static of(factory: string, kind: StoreReference['kind'], name: string, { refreshInterval }: RemoteSecretStoreOptions): RemoteSecretStore {
    const fault = dnsSubdomainFault(name);
    if (fault) throw new Error(`RemoteSecretStore.${factory}: the name is ${shown(name)}; ${fault}`);
    return new RemoteSecretStore({ kind, name, refreshInterval: refreshInterval && goDuration(refreshInterval) });
  }

  /** The name of the store. */
  public readonly name: string;

  private constructor(private readonly store: StoreReference) {
    this.name = store.name;
  }

  /**
   * A value of the store, by the key under which the store knows it.
   *
   * @throws when the key is empty
   */
  public value(key: string, options: RemoteValueOptions = {}): SecretValue {
    if (key.trim() === '') throw new Error('RemoteSecretStore.value: the key is empty; write the one under which the store knows the secret');
    return SecretValue._of({ store: this.store, key, property: options.property, version: options.version, decoding: options.decoding });
  }
}
