import { UNKNOWN_NAMESPACE } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceExtractor, ReferenceSink } from '../checks/reference';
import { groupOf } from '../core/api-version';
import { fieldText } from '../core/field-path';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

const GROUP = 'external-secrets.io';
const GENERATORS = 'generators.external-secrets.io';

type Way = readonly (string | number)[];

/** Where an ExternalSecret is, or those that a ClusterExternalSecret makes are. */
interface Place {
  readonly sink: ReferenceSink;
  readonly way: Way;
  /** Undefined where nobody knows which namespaces those are. */
  readonly namespace: string | undefined;
}

/** An ExternalSecret reads stores and generators, and makes the Secret of its target. */
export const externalSecretReferences: ReferenceExtractor = {
  types: [`${GROUP}/ExternalSecret`],
  extract({ manifest, name, _home }, sink) {
    const place = { sink, way: ['spec'], namespace: _home };
    const spec = mapAt(manifest, 'spec');
    usesSources(spec, place);
    targets(spec, name, place);
  },
};

/** A ClusterExternalSecret makes ExternalSecrets in many namespaces. Where labels choose them, what it makes is taken to be wherever it is asked for. */
export const clusterExternalSecretReferences: ReferenceExtractor = {
  types: [`${GROUP}/ClusterExternalSecret`],
  extract({ manifest, name }, sink) {
    const spec = mapAt(manifest, 'spec', 'externalSecretSpec');
    const own = textAt(manifest, 'spec', 'externalSecretName') ?? name;
    const listed = listAt(manifest, 'spec', 'namespaces').filter((one) => typeof one === 'string' && !isFilledLater(one)) as string[];
    const isSelected = valueAt(manifest, 'spec', 'namespaceSelector') !== undefined || valueAt(manifest, 'spec', 'namespaceSelectors') !== undefined || listed.length === 0;
    usesSources(spec, { sink, way: ['spec', 'externalSecretSpec'], namespace: isSelected ? undefined : listed[0] });
    for (const namespace of [...listed, ...isSelected ? [UNKNOWN_NAMESPACE] : []]) {
      if (own !== '' && !isFilledLater(own)) sink.makes({ type: `${GROUP}/ExternalSecret`, namespace, name: own });
      targets(spec, own, { sink, way: ['spec', 'externalSecretSpec'], namespace });
    }
  },
};

/** A PushSecret reads a Secret and writes to stores. */
export const pushSecretReferences: ReferenceExtractor = {
  types: [`${GROUP}/PushSecret`],
  extract({ manifest, _home }, sink) {
    const spec = mapAt(manifest, 'spec');
    const place = { sink, way: ['spec'], namespace: _home };
    usesPushTargets(spec, place);
    usesGenerator(mapAt(spec, 'selector'), { ...place, way: ['spec', 'selector'] });
    const name = textAt(spec, 'selector', 'secret', 'name');
    if (name === undefined || isFilledLater(name)) return;
    sink.uses('spec.selector.secret.name', '/Secret', _home, name);
    // With a template, keys are those that it makes.
    if (valueAt(spec, 'template') !== undefined) return;
    listAt(spec, 'data').forEach((item, index) => {
      const key = textAt(item, 'match', 'secretKey');
      if (key !== undefined && !isFilledLater(key)) sink.uses(`spec.data[${index}].match.secretKey`, '/Secret', _home, name, { key });
    });
  },
};

/** A ClusterPushSecret makes PushSecrets in namespaces that labels choose; only what belongs to no namespace can be told. */
export const clusterPushSecretReferences: ReferenceExtractor = {
  types: [`${GROUP}/ClusterPushSecret`],
  extract({ manifest }, sink) {
    const place = { sink, way: ['spec', 'pushSecretSpec'], namespace: undefined };
    const spec = mapAt(manifest, 'spec', 'pushSecretSpec');
    usesPushTargets(spec, place);
    usesGenerator(mapAt(spec, 'selector'), { ...place, way: [...place.way, 'selector'] });
  },
};

function usesSources(spec: Plain, place: Place): void {
  usesStore(mapAt(spec, 'secretStoreRef'), { ...place, way: [...place.way, 'secretStoreRef'] });
  for (const field of ['data', 'dataFrom']) {
    listAt(spec, field).forEach((item, index) => {
      const way = [...place.way, field, index, 'sourceRef'];
      const source = mapAt(item, 'sourceRef');
      usesStore(mapAt(source, 'storeRef'), { ...place, way: [...way, 'storeRef'] });
      usesGenerator(source, { ...place, way });
    });
  }
  listAt(spec, 'target', 'template', 'templateFrom').forEach((item, index) => {
    for (const [field, type] of [['configMap', '/ConfigMap'], ['secret', '/Secret']] as const) {
      const name = textAt(item, field, 'name');
      if (name === undefined || isFilledLater(name) || place.namespace === undefined) continue;
      const way = [...place.way, 'target', 'template', 'templateFrom', index, field];
      const keys = listAt(item, field, 'items').map((entry) => textAt(entry, 'key')).filter((key) => key !== undefined && !isFilledLater(key));
      if (keys.length === 0) place.sink.uses(fieldText(way), type, place.namespace, name);
      for (const key of keys) place.sink.uses(fieldText(way), type, place.namespace, name, { key });
    }
  });
}

function usesPushTargets(spec: Plain, place: Place): void {
  listAt(spec, 'secretStoreRefs').forEach((item, index) => usesStore(mapAt(item), { ...place, way: [...place.way, 'secretStoreRefs', index] }));
  listAt(spec, 'dataTo').forEach((item, index) => usesStore(mapAt(item, 'storeRef'), { ...place, way: [...place.way, 'dataTo', index, 'storeRef'] }));
}

function usesStore(store: Plain, { sink, way, namespace }: Place): void {
  const name = textAt(store, 'name');
  const kind = textAt(store, 'kind') ?? 'SecretStore';
  if (name === undefined || isFilledLater(name) || isFilledLater(kind)) return;
  if (kind === 'ClusterSecretStore') sink.uses(fieldText(way), `${GROUP}/ClusterSecretStore`, undefined, name);
  else if (namespace !== undefined) sink.uses(fieldText(way), `${GROUP}/SecretStore`, namespace, name);
}

function usesGenerator(source: Plain, { sink, way, namespace }: Place): void {
  const generator = mapAt(source, 'generatorRef');
  const name = textAt(generator, 'name');
  const kind = textAt(generator, 'kind');
  if (name === undefined || kind === undefined || isFilledLater(name) || isFilledLater(kind)) return;
  const isOfCluster = kind === 'ClusterGenerator';
  if (isOfCluster || namespace !== undefined) sink.uses(fieldText([...way, 'generatorRef']), `${GENERATORS}/${kind}`, isOfCluster ? undefined : namespace, name);
}

function targets(spec: Plain, own: string, { sink, way, namespace }: Place): void {
  const target = mapAt(spec, 'target');
  const policy = textAt(target, 'creationPolicy') ?? 'Owner';
  const name = textAt(target, 'name') ?? own;
  if (policy === 'None' || name === '' || namespace === undefined) return;
  const type = typeOfTarget(target);
  if (isFilledLater(name) || isFilledLater(policy)) return sink.opens(namespace === UNKNOWN_NAMESPACE ? undefined : namespace);
  // The Secret is somebody else's, and gets some keys more.
  if (policy === 'Merge') return sink.uses(fieldText([...way, 'target']), type, namespace, name, { ifMissing: FindingSeverity.WARNING });
  return sink.makes({ type, namespace, name, keys: policy === 'CreateOrMerge' ? undefined : keysOf(spec) });
}

/** Since 2.x it makes other kinds than Secrets as well. */
function typeOfTarget(target: Plain): string {
  const kind = textAt(target, 'manifest', 'kind');
  const apiVersion = textAt(target, 'manifest', 'apiVersion');
  if (kind === undefined || apiVersion === undefined) return '/Secret';
  return `${groupOf(apiVersion)}/${kind}`;
}

/** The keys of the Secret; undefined where only the store knows them. */
function keysOf(spec: Plain): string[] | undefined {
  const template = mapAt(spec, 'target', 'template');
  const templated = Object.keys(mapAt(template, 'data'));
  const from = listAt(template, 'templateFrom');
  if (from.some((item) => (textAt(item, 'target') ?? 'Data').toLowerCase() === 'data')) return undefined;
  const keys = listAt(spec, 'data').map((item) => textAt(item, 'secretKey')).filter((key) => key !== undefined);
  // A template with data takes the place of what was fetched, unless it says that it is merged.
  const isReplaced = (templated.length > 0 || from.length > 0) && textAt(template, 'mergePolicy') !== 'Merge';
  if (isReplaced) return templated.some(isFilledLater) ? undefined : templated;
  if (listAt(spec, 'dataFrom').length > 0 || [...keys, ...templated].some(isFilledLater)) return undefined;
  return [...new Set([...keys, ...templated])];
}
