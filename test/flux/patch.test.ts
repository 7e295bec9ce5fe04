import { fluxChart, specOf } from './_chart';
import { GitRepo } from '../../src/core';
import { FluxGitRepository, FluxKustomization, FluxPatch, FluxPatchOperation } from '../../src/flux';

function rendered(patch: FluxPatch): any {
  const chart = fluxChart();
  const source = new FluxGitRepository(chart, 'fleet', { repo: GitRepo.at('https://github.com/acme/fleet') });
  new FluxKustomization(chart, 'web', { source, path: 'web', patches: [patch] });
  return specOf(chart, 'test-web').patches[0];
}

test('a merge without target names its object', () => {
  const fields = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop' }, spec: { replicas: 3, paused: null } };
  expect(rendered(FluxPatch.strategicMerge(fields))).toEqual({
    patch: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  replicas: 3\n  paused: null\n',
  });
});

test('a merge with target needs no object and gets what kustomize asks for', () => {
  expect(rendered(FluxPatch.strategicMerge({ metadata: { labels: { tier: 'web' } } }, { kind: 'Deployment', name: 'web-.*', labelSelector: 'app=web' }))).toEqual({
    patch: 'apiVersion: v1\nkind: Any\nmetadata:\n  labels:\n    tier: web\n  name: any\n',
    target: { kind: 'Deployment', name: 'web-.*', labelSelector: 'app=web' },
  });
});

test('a JSON patch, step by step', () => {
  const operations = [
    FluxPatchOperation.test('/spec/replicas', 1),
    FluxPatchOperation.add('/metadata/labels/acme.example~1tier', 'web'),
    FluxPatchOperation.replace('/spec/replicas', 3),
    FluxPatchOperation.remove('/spec/paused'),
    FluxPatchOperation.move('/spec/a', '/spec/b'),
    FluxPatchOperation.copy('/spec/a', '/spec/c'),
  ];
  expect(rendered(FluxPatch.json6902(operations, { group: 'apps', version: 'v1', kind: 'Deployment' }))).toEqual({
    patch: [
      '- op: test', '  path: /spec/replicas', '  value: 1',
      '- op: add', '  path: /metadata/labels/acme.example~1tier', '  value: web',
      '- op: replace', '  path: /spec/replicas', '  value: 3',
      '- op: remove', '  path: /spec/paused',
      '- op: move', '  path: /spec/b', '  from: /spec/a',
      '- op: copy', '  path: /spec/c', '  from: /spec/a', '',
    ].join('\n'),
    target: { group: 'apps', version: 'v1', kind: 'Deployment' },
  });
});

test('fails without target and without object', () => {
  expect(() => FluxPatch.strategicMerge({ kind: 'Deployment', spec: {} })).toThrow(new Error(
    'FluxPatch.strategicMerge: without a target the patch needs apiVersion, kind and metadata.name of the object; give them or a target'));
});

test('fails with a target that is no regular expression of Go', () => {
  expect(() => FluxPatch.strategicMerge({}, { name: '*' })).toThrow(new Error(
    'FluxPatch.strategicMerge: name of the target is "*", which is no regular expression of Go; write ".*" for any text'));
  expect(() => FluxPatch.json6902([FluxPatchOperation.remove('/a')], { kind: '(?!Secret).*' })).toThrow(new Error(
    'FluxPatch.json6902: kind of the target is "(?!Secret).*", which is no regular expression of Go; write ".*" for any text'));
});

test('fails without operations and with paths that are no pointers', () => {
  expect(() => FluxPatch.json6902([], {})).toThrow(new Error('FluxPatch.json6902: no operation is given; give at least one'));
  expect(() => FluxPatchOperation.add('spec.a', 1)).toThrow(
    new Error('FluxPatchOperation.add: the path is "spec.a"; write a JSON pointer, as in "/spec/replicas"'));
  expect(() => FluxPatchOperation.move('a', '/b')).toThrow(
    new Error('FluxPatchOperation.move: the path is "a"; write a JSON pointer, as in "/spec/replicas"'));
});
