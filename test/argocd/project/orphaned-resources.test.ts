import { ArgoKind, ArgoOrphanedResources } from '../../../src/argocd';

const plain = (resources: ArgoOrphanedResources): unknown => JSON.parse(JSON.stringify(resources._fragment));

test('are shown, with a warning or without', () => {
  expect(plain(ArgoOrphanedResources.warn())).toEqual({ warn: true });
  expect(plain(ArgoOrphanedResources.show())).toEqual({ warn: false });
});

test('some are not meant', () => {
  expect(plain(ArgoOrphanedResources.warn([ArgoKind.of('', 'ConfigMap', 'kube-*'), ArgoKind.of('apps', '*')]))).toEqual({
    warn: true, ignore: [{ kind: 'ConfigMap', name: 'kube-*' }, { group: 'apps', kind: '*' }],
  });
});
