import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor } from '../checks/reference';
import { isFilledLater, listAt, mapAt, textAt } from '../core/plain';

const VAULT = 'secrets.hashicorp.com';

/** Kinds of which every object fills one Secret. */
const FILLING = ['VaultStaticSecret', 'VaultDynamicSecret', 'VaultPKISecret', 'HCPVaultSecretsApp'].map((kind) => `${VAULT}/${kind}`);

const RESTARTED = new Map([
  ['Deployment', 'apps/Deployment'], ['StatefulSet', 'apps/StatefulSet'], ['DaemonSet', 'apps/DaemonSet'], ['argo.Rollout', 'argoproj.io/Rollout'],
]);

/** The Vault Secrets Operator makes Secrets, or fills those of others, with keys that only Vault knows. */
export const vaultSecretReferences: ReferenceExtractor = {
  types: FILLING,
  extract({ manifest, _home }, sink) {
    const destination = mapAt(manifest, 'spec', 'destination');
    const name = textAt(destination, 'name');
    if (name !== undefined && isFilledLater(name)) sink.opens(_home);
    else if (name !== undefined && destination.create === true) sink.makes({ type: '/Secret', namespace: _home, name });
    else if (name !== undefined) sink.uses('spec.destination.name', '/Secret', _home, name, { ifMissing: FindingSeverity.WARNING });

    const auth = textAt(manifest, 'spec', 'vaultAuthRef');
    if (auth !== undefined && !isFilledLater(auth)) {
      const [first, second] = auth.split('/');
      sink.uses('spec.vaultAuthRef', `${VAULT}/VaultAuth`, second === undefined ? _home : first, second ?? first, { ifMissing: FindingSeverity.WARNING });
    }
    listAt(manifest, 'spec', 'rolloutRestartTargets').forEach((target, index) => {
      const type = RESTARTED.get(textAt(target, 'kind') ?? '');
      const workload = textAt(target, 'name');
      if (type === undefined || workload === undefined || isFilledLater(workload)) return;
      sink.uses(`spec.rolloutRestartTargets[${index}]`, type, _home, workload, { ifMissing: FindingSeverity.WARNING });
    });
  },
};

/** How the Vault Secrets Operator logs in: names of Secrets, ServiceAccounts and connections in the namespace of the object. */
const NAMED: Record<string, string> = {
  vaultConnectionRef: `${VAULT}/VaultConnection`, serviceAccount: '/ServiceAccount', secretRef: '/Secret', caCertSecretRef: '/Secret',
};

/** Where the Vault Secrets Operator finds Vault, and by what it logs in, which mostly is brought by hand. */
export const vaultAuthReferences: ReferenceExtractor = {
  types: [`${VAULT}/VaultAuth`, `${VAULT}/VaultConnection`],
  extract({ manifest, _home }, sink) {
    const spec = mapAt(manifest, 'spec');
    for (const method of ['', 'kubernetes', 'jwt', 'appRole', 'aws', 'gcp']) {
      const map = method === '' ? spec : mapAt(spec, method);
      for (const [field, type] of Object.entries(NAMED)) {
        const name = textAt(map, field);
        if (name === undefined || isFilledLater(name) || name.includes('/')) continue;
        sink.uses(`spec.${method && `${method}.`}${field}`, type, _home, name, { ifMissing: FindingSeverity.WARNING });
      }
    }
  },
};

/** What the Secrets Store CSI driver makes while a pod mounts the class. */
export const secretProviderClassReferences: ReferenceExtractor = {
  types: ['secrets-store.csi.x-k8s.io/SecretProviderClass'],
  extract({ manifest, _home }, sink) {
    for (const secret of listAt(manifest, 'spec', 'secretObjects')) {
      const name = textAt(secret, 'secretName');
      if (name === undefined) continue;
      const keys = listAt(secret, 'data').map((item) => textAt(item, 'key')).filter((key) => key !== undefined);
      if (isFilledLater(name)) sink.opens(_home);
      else sink.makes({ type: '/Secret', namespace: _home, name, keys: keys.some(isFilledLater) ? undefined : keys });
    }
  },
};
