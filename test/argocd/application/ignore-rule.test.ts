import { ArgoIgnoreRule } from '../../../src/argocd';

const target = { kind: 'Deployment', group: 'apps', name: 'web', namespace: 'shop' };

test('names fields by pointer, by jq path and by manager', () => {
  expect(ArgoIgnoreRule.jsonPointers(target, ['/spec/replicas', '/metadata/annotations/a~1b~0c', '/'])._fragment)
    .toEqual({ ...target, jsonPointers: ['/spec/replicas', '/metadata/annotations/a~1b~0c', '/'] });
  expect(ArgoIgnoreRule.jqPaths({ kind: 'Service' }, ['.spec.ports[]?.nodePort'])._fragment).toEqual({ kind: 'Service', jqPathExpressions: ['.spec.ports[]?.nodePort'] });
  expect(ArgoIgnoreRule.managedFields({ kind: '*', group: '*' }, ['kubelet'])._fragment).toEqual({ kind: '*', group: '*', managedFieldsManagers: ['kubelet'] });
});

test.each(['.', '..', '(.a, .b)', 'first(.items[])', 'if .a then .b else .c end'])('takes the jq path %s', (path) => {
  expect(ArgoIgnoreRule.jqPaths(target, [path])._fragment.jqPathExpressions).toEqual([path]);
});

test.each(['spec/replicas', '', '.spec', '/a~2', '/a~'])('fails with the pointer %j', (pointer) => {
  expect(() => ArgoIgnoreRule.jsonPointers(target, [pointer])).toThrow(new Error(
    `ArgoIgnoreRule.jsonPointers: ${JSON.stringify(pointer)} is no JSON pointer; write one as in "/spec/replicas"`,
  ));
});

test('fails with a pointer that has a wildcard', () => {
  expect(() => ArgoIgnoreRule.jsonPointers(target, ['/spec/containers/*/image'])).toThrow(new Error(
    'ArgoIgnoreRule.jsonPointers: "/spec/containers/*/image" has a "*", and JSON pointers know no wildcards; write ArgoIgnoreRule.jqPaths with ".items[]"',
  ));
});

test.each(['/spec/replicas', 'spec.replicas', 'spec', ' ', 'items[0]'])('fails with the jq path %j', (path) => {
  expect(() => ArgoIgnoreRule.jqPaths(target, [path])).toThrow(new Error(
    `ArgoIgnoreRule.jqPaths: ${JSON.stringify(path)} is no path of jq; write one as in ".spec.replicas"`,
  ));
});

test('fails with nothing to ignore, or nobody\'s fields', () => {
  expect(() => ArgoIgnoreRule.jqPaths(target, [])).toThrow(new Error(
    'ArgoIgnoreRule.jqPaths: the list is empty, so nothing of Deployment would be ignored; name at least one',
  ));
  expect(() => ArgoIgnoreRule.jsonPointers({ kind: ' ' }, ['/a'])).toThrow(new Error('ArgoIgnoreRule.jsonPointers: the kind is empty; name one, or "*"'));
  expect(() => ArgoIgnoreRule.managedFields(target, [''])).toThrow(new Error(
    'ArgoIgnoreRule.managedFields: the name of a manager is empty; write it as in "kube-controller-manager"',
  ));
});
