import {
  clusterExternalSecretReferences, clusterPushSecretReferences, externalSecretReferences, pushSecretReferences,
} from './_external-secret-references';
import { sealedSecretReferences } from './_sealed-secret-references';
import { storeReferences } from './_store-references';
import { secretProviderClassReferences, vaultAuthReferences, vaultSecretReferences } from './_vault-references';
import type { ReferenceExtractor } from '../checks/reference';

/** What the objects of this room name, and what appears because of them. */
export const SECRETS_REFERENCES: readonly ReferenceExtractor[] = [
  sealedSecretReferences,
  externalSecretReferences, clusterExternalSecretReferences, pushSecretReferences, clusterPushSecretReferences, storeReferences,
  vaultSecretReferences, vaultAuthReferences, secretProviderClassReferences,
];
