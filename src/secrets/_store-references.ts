import type { CheckedObject } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { fieldText } from '../core/field-path';
import { type Plain, isFilledLater, mapAt, textAt } from '../core/plain';

const GROUP = 'external-secrets.io';
const GENERATORS = 'generators.external-secrets.io';

const GENERATOR_KINDS = [
  'ACRAccessToken', 'BeyondtrustWorkloadCredentialsDynamicSecret', 'CloudsmithAccessToken', 'ECRAuthorizationToken', 'Fake', 'GCRAccessToken', 'GithubAccessToken', 'GitlabDeployToken', 'Grafana',
  'MFA', 'Password', 'QuayAccessToken', 'SSHKey', 'STSSessionToken', 'UUID', 'VaultDynamicSecret', 'Webhook',
];

/** Stores and generators name the credentials by which they log in. Most of those are brought by hand, so that one that is not there is no error. */
export const storeReferences: ReferenceExtractor = {
  types: [`${GROUP}/SecretStore`, `${GROUP}/ClusterSecretStore`, `${GENERATORS}/ClusterGenerator`, ...GENERATOR_KINDS.map((kind) => `${GENERATORS}/${kind}`)],
  extract(object, sink) {
    const field = object.group === GROUP ? 'provider' : object.kind === 'ClusterGenerator' ? 'generator' : undefined;
    const way = field === undefined ? ['spec'] : ['spec', field];
    walk(mapAt(object.manifest, ...way), way, object, sink);
  },
};

function walk(map: Plain, way: (string | number)[], object: CheckedObject, sink: ReferenceSink): void {
  const name = textAt(map, 'name');
  if (name !== undefined && take(map, name, way, object, sink)) return;
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) value.forEach((item, index) => walk(mapAt(item), [...way, key, index], object, sink));
    else walk(value as Plain, [...way, key], object, sink);
  }
}

/** A selector of a Secret has a key, or the word in the name of its field. */
function take(map: Plain, name: string, way: readonly (string | number)[], object: CheckedObject, sink: ReferenceSink): boolean {
  const field = String(way[way.length - 1]);
  const key = textAt(map, 'key');
  const type = typeOf(field, key, textAt(map, 'type'));
  if (type === undefined) return false;
  // A store of the whole cluster that names no namespace takes that of whoever uses it.
  const namespace = textAt(map, 'namespace') ?? object._home;
  if (namespace === undefined || isFilledLater(name) || isFilledLater(namespace)) return true;
  const ofKey = key === undefined || isFilledLater(key) || type === '/ServiceAccount' ? undefined : key;
  sink.uses(fieldText(way), type, namespace, name, { key: ofKey, ifMissing: FindingSeverity.WARNING });
  return true;
}

function typeOf(field: string, key: string | undefined, type: string | undefined): string | undefined {
  if (/^serviceAccount(?:Ref)?$/.test(field)) return '/ServiceAccount';
  if (field === 'caProvider') return type === 'ConfigMap' ? '/ConfigMap' : '/Secret';
  if (field === 'credConfig') return '/ConfigMap';
  return key !== undefined || /secretRef$/i.test(field) ? '/Secret' : undefined;
}
