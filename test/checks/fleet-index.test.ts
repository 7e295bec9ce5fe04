import { CheckedObject, UNKNOWN_NAMESPACE } from '../../src/checks/checked-object';
import type { ClusterContent } from '../../src/checks/cluster-index';
import { FleetIndex } from '../../src/checks/fleet-index';
import type { ReferenceExtractor } from '../../src/checks/reference';

const object = (kind: string, name: string, namespace?: string, clusters = ['eu'], isNamespaceOpen = false) => (
  CheckedObject._of({ manifest: { apiVersion: 'v1', kind, metadata: { name } }, namespace, isNamespaceOpen, clusters })
);

const fleet = (objects: CheckedObject[], extractors: ReferenceExtractor[] = [], cluster: Partial<ClusterContent> = {}) => FleetIndex._of({
  objects,
  clusters: ['eu', 'us'].map((name) => ({ name, versions: {}, provided: [], open: [], ...cluster })),
  isComplete: true,
  extractors,
  isWellKnown: (type, _, name) => type === '/ServiceAccount' && name === 'default',
});

/** A Pod names the ConfigMap of its name and makes a Secret; an Endpoints brings anything. */
const EXTRACTOR: ReferenceExtractor = {
  types: ['/Pod', '/Endpoints'],
  extract: (one, sink) => {
    if (one.kind === 'Endpoints') return sink.opens(one.namespace);
    sink.uses('spec.config', '/ConfigMap', one._home, one.name, { key: 'colour' });
    sink.makes({ type: '/Secret', namespace: one._home, name: `${one.name}-made`, keys: ['token'] });
  },
};

describe('an index', () => {
  test('finds objects on their clusters, by kind, namespace and name', () => {
    const [a, b, c] = [object('ConfigMap', 'a', 'shop'), object('ConfigMap', 'a', 'blog'), object('ConfigMap', 'c', 'shop', ['us'])];
    const index = fleet([a, b, c]);
    expect(index._cluster('eu').find('/ConfigMap', 'shop', 'a')).toBe(a);
    expect(index._cluster('eu').find('/ConfigMap', 'blog', 'a')).toBe(b);
    expect(index._cluster('eu').find('/Secret', 'blog', 'a')).toBeUndefined();
    expect(index._cluster('eu').find('/ConfigMap', 'shop', 'c')).toBeUndefined();
    expect(index._cluster('us').find('/ConfigMap', 'shop', 'c')).toBe(c);
    expect(index._cluster('eu').inNamespace('shop')).toEqual([a]);
    expect(index._cluster('eu').namesOf('/ConfigMap', 'shop')).toEqual(['a']);
    expect(index.ofKind('', 'ConfigMap')).toEqual([a, b, c]);
  });

  test('takes an object whose namespace something else decides on for the one that is meant', () => {
    const [known, open] = [object('ConfigMap', 'known', 'shop'), object('ConfigMap', 'open', undefined, ['eu'], true)];
    const cluster = fleet([known, open])._cluster('eu');
    expect(cluster.find('/ConfigMap', 'any', 'open')).toBe(open);
    expect(cluster.find('/ConfigMap', UNKNOWN_NAMESPACE, 'known')).toBe(known);
    expect(cluster.find('/ConfigMap', 'any', 'known')).toBeUndefined();
  });

  test('knows what appears because of an object, what a cluster has, and what every cluster has', () => {
    const pod = object('Pod', 'web', 'shop');
    const cluster = fleet([pod], [EXTRACTOR], { provided: [{ type: '/Secret', namespace: 'shop', name: 'login', keys: ['user'] }] })._cluster('eu');
    expect(cluster.lookUp('/Secret', 'shop', 'web-made')).toEqual({ object: pod, isProduct: true, keys: ['token'] });
    expect(cluster.lookUp('/Secret', 'shop', 'login')).toEqual({ isProduct: true, keys: ['user'] });
    expect(cluster.lookUp('/ServiceAccount', 'shop', 'default')).toEqual({ isProduct: true });
    expect(cluster.lookUp('/Secret', 'shop', 'other')).toBeUndefined();
  });

  test('knows that what several make has the keys of all, and that what is added to an object cannot be known', () => {
    const [a, b, own] = [object('Pod', 'web', 'shop'), object('Pod', 'web', 'shop'), object('Secret', 'api-made', 'shop')];
    const adding: ReferenceExtractor = { types: ['/Pod'], extract: (_, sink) => sink.makes({ type: '/Secret', namespace: 'shop', name: 'web-made', keys: ['user'] }) };
    expect(fleet([a, b], [EXTRACTOR, adding])._cluster('eu').lookUp('/Secret', 'shop', 'web-made')?.keys).toEqual(['token', 'user', 'token', 'user']);
    expect(fleet([own, object('Pod', 'api', 'shop')], [EXTRACTOR])._cluster('eu').lookUp('/Secret', 'shop', 'api-made')).toEqual({ object: own, isProduct: true });
  });

  test('knows which objects name each other', () => {
    const [pod, settings] = [object('Pod', 'web', 'shop'), object('ConfigMap', 'web', 'shop')];
    const index = fleet([pod, settings], [EXTRACTOR]);
    const reference = { source: pod, field: 'spec.config', group: '', kind: 'ConfigMap', namespace: 'shop', name: 'web', key: 'colour', cluster: undefined, ifMissing: 'error' };
    expect(index.referencesOf(pod)).toEqual([reference]);
    expect(index.referencesTo(settings)).toEqual([reference]);
    expect(index.referencesTo(pod)).toEqual([]);
  });

  test('knows where others bring what nobody knows', () => {
    const cluster = fleet([object('Endpoints', 'x', 'shop')], [EXTRACTOR])._cluster('eu');
    expect([cluster.isOpen('shop'), cluster.isOpen('blog'), cluster.isOpen(undefined), cluster.isOpenAnywhere]).toEqual([true, false, true, false]);
    const anywhere = fleet([object('Endpoints', 'x')], [EXTRACTOR])._cluster('eu');
    expect([anywhere.isOpen('shop'), anywhere.isOpenAnywhere]).toEqual([true, true]);
  });

  test('notes objects of one identity on one cluster', () => {
    const [a, b, c] = [object('ConfigMap', 'a', 'shop', ['eu', 'us']), object('ConfigMap', 'a', 'shop', ['us']), object('ConfigMap', 'a', 'blog', ['us'])];
    const index = fleet([a, b, c]);
    expect([index._twinsOf(a), index._twinsOf(b), index._twinsOf(c)]).toEqual([[], [{ first: a, cluster: 'us' }], []]);
  });
});
