import { ArgoKind } from '../../../src/argocd';

test('holds group, kind and name', () => {
  expect(ArgoKind.of('', 'Namespace', 'shop')._fragment).toEqual({ group: '', kind: 'Namespace', name: 'shop' });
  expect(ArgoKind.of('*', '*')._fragment).toEqual({ group: '*', kind: '*' });
});

test('fails without a kind, and with an empty name', () => {
  expect(() => ArgoKind.of('apps', '')).toThrow(new Error('ArgoKind.of: the kind of group "apps" is empty; name one, or "*"'));
  expect(() => ArgoKind.of('', 'Namespace', '')).toThrow(new Error('ArgoKind.of: the name of the kind "Namespace" is empty; leave it out for all objects'));
});
