import type { RemoteOrigin, StoreReference } from './_secret-origin';
import type { ClusterExternalSecretSpecExternalSecretSpec as ExternalSecretSpec, ClusterExternalSecretSpecExternalSecretSpecDataItem as DataItem } from '../../imports/types/external-secrets/external-secrets.io';
import { map } from '../core/fragment';

/** A Secret as the External Secrets Operator makes it. */
export interface FetchedSecret {
  /** What is fetched, by the name under which the templates know it. */
  readonly values: ReadonlyMap<string, RemoteOrigin>;
  readonly type?: string;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  /** Templates of everything that the Secret holds. */
  readonly data: Record<string, string>;
}

/** The `spec` of an ExternalSecret. */
export function externalSecretSpec({ values, type, labels, annotations, data }: FetchedSecret): ExternalSecretSpec {
  const [first] = values.values();
  return {
    refreshInterval: first.store.refreshInterval,
    secretStoreRef: storeRef(first.store),
    target: { template: { engineVersion: 'v2', type, metadata: { labels: map(labels), annotations: map(annotations) }, data } },
    data: [...values].map(([secretKey, origin]) => ({
      secretKey,
      // Older releases write their defaults into lists, which Argo CD takes for drift when Git does not say them.
      remoteRef: {
        key: origin.key,
        property: origin.property,
        version: origin.version,
        conversionStrategy: 'Default',
        decodingStrategy: origin.decoding ?? 'None',
        metadataPolicy: 'None',
      },
      sourceRef: isSame(origin.store, first.store) ? undefined : { storeRef: storeRef(origin.store) },
    } satisfies DataItem)),
  };
}

function storeRef({ kind, name }: StoreReference): ExternalSecretSpec['secretStoreRef'] {
  return { kind, name };
}

function isSame(one: StoreReference, other: StoreReference): boolean {
  return one.kind === other.kind && one.name === other.name;
}
