import { permitsHome, permitsKind, permitsPlace, permitsRepo } from '../../../src/argocd/project/permission';

const HERE = { server: 'https://kubernetes.default.svc', name: 'in-cluster' };

test.each<[string[], string, boolean | undefined]>([
  [[], 'https://github.com/acme/shop', false],
  [['*'], 'https://github.com/acme/shop', true],
  [['https://github.com/acme/*'], 'git@github.com:acme/shop.git', false],
  [['git@github.com:acme/*'], 'ssh://git@github.com/acme/shop.git', true],
  [['https://github.com/ACME/shop.git'], 'https://github.com/acme/Shop', true],
  [['!https://github.com/acme/x'], 'https://github.com/acme/shop', true],
  [['*', '!https://github.com/acme/*'], 'https://github.com/acme/shop', false],
  [['!*'], 'https://github.com/acme/shop', true],
  [['!*'], 'shop', false],
  [['https://github.com/{a,b}/*'], 'https://github.com/a/x', false],
  [['${REPO}'], 'https://github.com/acme/shop', undefined],
  [['[a'], 'https://github.com/acme/shop', undefined],
])('repositories %j and %s: %s', (sourceRepos, url, permitted) => expect(permitsRepo({ sourceRepos }, url)).toBe(permitted));

test.each<[Record<string, string>[], Record<string, string>, boolean | undefined]>([
  [[], HERE, false],
  [[{ server: HERE.server, namespace: 'shop' }], HERE, true],
  [[{ name: 'in-cluster', namespace: 'shop' }], HERE, true],
  [[{ server: HERE.server }], HERE, false],
  [[{ server: '*', namespace: '*' }, { server: HERE.server, namespace: '!shop' }], HERE, false],
  [[{ server: '*', namespace: '*' }, { name: 'in-cluster', namespace: '!shop' }], HERE, true],
  [[{ server: '*', namespace: '*' }, { name: '!in-cluster', namespace: 'x' }], HERE, false],
  [[{ server: '*', namespace: '*' }, { server: `!${HERE.server}`, namespace: 'x' }], HERE, true],
  [[{ name: 'eu', namespace: 'shop' }], { server: 'https://a' }, undefined],
  [[{ name: 'eu', namespace: 'x' }], { server: 'https://a' }, false],
  [[{ name: '*', namespace: 'shop' }], { server: 'https://a' }, true],
  [[{ server: '${SERVER}', namespace: 'shop' }], HERE, undefined],
  [[{ server: '${SERVER}', namespace: 'shop' }, { server: HERE.server, namespace: 'shop' }], HERE, undefined],
])('destinations %j and %j: %s', (destinations, place, permitted) => expect(permitsPlace({ destinations }, { ...place, namespace: 'shop' })).toBe(permitted));

test('clusters of the project only: nobody can tell which they are', () => {
  const destinations = [{ server: HERE.server, namespace: 'shop' }];
  expect(permitsPlace({ destinations, permitOnlyProjectScopedClusters: true }, { ...HERE, namespace: 'shop' })).toBeUndefined();
  expect(permitsPlace({ destinations, permitOnlyProjectScopedClusters: true }, { ...HERE, namespace: 'x' })).toBe(false);
});

test('kinds: absent lists permit those with a namespace and none without, denials win, names are for kinds without', () => {
  const deployment = { group: 'apps', kind: 'Deployment', name: 'web', isNamespaced: true };
  const namespace = { group: '', kind: 'Namespace', name: 'shop', isNamespaced: false };
  expect([permitsKind({}, deployment), permitsKind({}, namespace)]).toEqual([true, false]);
  expect(permitsKind({ namespaceResourceWhitelist: [] }, deployment)).toBe(false);
  expect(permitsKind({ namespaceResourceWhitelist: [{ group: 'app*', kind: '*', name: 'other' }] }, deployment)).toBe(true);
  expect(permitsKind({ namespaceResourceBlacklist: [{ group: 'apps', kind: 'Dep*' }] }, deployment)).toBe(false);
  expect(permitsKind({ clusterResourceWhitelist: [{ group: '', kind: 'Namespace', name: 'sh*' }] }, namespace)).toBe(true);
  expect(permitsKind({ clusterResourceWhitelist: [{ group: '', kind: 'Namespace', name: 'pay' }] }, namespace)).toBe(false);
  expect(permitsKind({ clusterResourceWhitelist: [{ group: '*', kind: '*' }], clusterResourceBlacklist: [{ group: '', kind: 'Namespace' }] }, namespace)).toBe(false);
});

test.each<[string[], boolean | undefined]>([
  [[], false], [['team-*'], true], [['/^team-[ab]$/'], true], [['/x/'], false], [['!team-a'], false], [['${NAMESPACE}'], undefined], [['${NAMESPACE}', 'team-a'], true], [['/(?<=/'], undefined],
])('source namespaces %j: %s', (sourceNamespaces, permitted) => expect(permitsHome({ sourceNamespaces }, 'team-a')).toBe(permitted));
