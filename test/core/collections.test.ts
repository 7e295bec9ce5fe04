import { groupOf } from '../../src/core/api-version';
import { grouped } from '../../src/core/grouped';
import { KUSTOMIZATION_FILE } from '../../src/core/kustomization-file';
import { remembered } from '../../src/core/remembered';

test('a remembered function makes each result once, also one that is undefined', () => {
  const made: object[] = [];
  const first = remembered((list: string[]): string | undefined => {
    made.push(list);
    return list[0];
  });
  const [full, empty] = [['a'], []];
  expect([first(full), first(full), first(empty), first(empty), first(['a'])]).toEqual(['a', 'a', undefined, undefined, 'a']);
  expect(made).toHaveLength(3);
});

test('groups stand in the order in which they begin', () => {
  expect([...grouped(['bee', 'ant', 'bat'], ([letter]) => letter)]).toEqual([['b', ['bee', 'bat']], ['a', ['ant']]]);
});

test('the group of an API version is empty for the core kinds', () => {
  expect(['v1', 'apps/v1', 'a.example.com/v1beta1', ''].map(groupOf)).toEqual(['', 'apps', 'a.example.com', '']);
});

test('Kustomize looks for its file under three names', () => {
  const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'kustomization', 'Kustomization.yaml', 'my-kustomization.yaml'];
  expect(names.filter((name) => KUSTOMIZATION_FILE.test(name))).toEqual(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
});
