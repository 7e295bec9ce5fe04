import { ArgoKustomizePatch } from '../../../src/argocd';

test('an empty target is none', () => {
  expect(ArgoKustomizePatch.fromFile('web.yaml', { target: {}, allowKindChange: false })._fragment).toEqual({ path: 'web.yaml' });
});

test('a strategic merge names its object itself', () => {
  expect(ArgoKustomizePatch.inline('kind: Deployment')._fragment).toEqual({ patch: 'kind: Deployment' });
});

test('fails without a file or a text', () => {
  expect(() => ArgoKustomizePatch.fromFile(' ')).toThrow(new Error(
    'ArgoKustomizePatch.fromFile: the path is empty; name a file, from the kustomization\'s folder on',
  ));
  expect(() => ArgoKustomizePatch.inline('\n')).toThrow(new Error(
    'ArgoKustomizePatch.inline: the patch is empty; write a strategic merge or JSON patch operations',
  ));
});

test.each(['- op: remove', '\n- op: remove', '[{"op": "remove"}]'])('fails when the JSON patch %j has no target', (patch) => {
  const message = `ArgoKustomizePatch.inline: the JSON patch ${JSON.stringify(patch)} has no target; name the objects that it changes`;

  expect(() => ArgoKustomizePatch.inline(patch)).toThrow(new Error(message));
  expect(() => ArgoKustomizePatch.inline(patch, { target: {} })).toThrow(new Error(message));
});
