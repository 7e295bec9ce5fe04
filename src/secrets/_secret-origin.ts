import type { RemoteDecoding } from './remote-decoding';

/** A store, and how often what is taken from it is fetched again. */
export interface StoreReference {
  readonly kind: 'SecretStore' | 'ClusterSecretStore';
  readonly name: string;
  readonly refreshInterval?: string;
}

/** A value that the External Secrets Operator fetches. */
export interface RemoteOrigin {
  readonly store: StoreReference;
  readonly key: string;
  readonly property?: string;
  readonly version?: string;
  readonly decoding?: RemoteDecoding;
}

/** A value that stands sealed in a file. */
export interface SealedOrigin {
  readonly file: string;
  readonly key: string;
}
