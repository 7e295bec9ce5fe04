import { globOf } from '../../src/argocd/_glob';
import { kindGlobOf } from '../../src/argocd/_path-glob';

test.each([
  ['https://github.com/acme/*', 'https://github.com/acme/shop', true], ['https://github.com/acme/*', 'https://github.com/acme/shop/x', false],
  ['https://github.com/acme/**', 'https://github.com/acme/shop/x', true], ['*', 'a/b', false], ['a?c', 'a/c', false], ['{a,b}/c', 'b/c', true], ['[a-c]x', 'bx', true], ['[!a]x', 'ax', false],
  ['a\\*', 'a*', true], ['a.b', 'axb', false],
])('%s with a separator: %s', (glob, text, matches) => expect(globOf(glob, '/')!(text)).toBe(matches));

test('without a separator, an asterisk goes everywhere', () => expect(globOf('https://*')!('https://a/b')).toBe(true));

test.each(['[a', '{a', '[a-cx]'])('of %s nobody can be sure', (glob) => expect(globOf(glob)).toBeUndefined());

test.each([
  ['*', 'apps', true], ['*', 'a/b', false], ['Dep*', 'Deployment', true], ['[^A-C]*', 'Deployment', true], ['[^A-D]*', 'Deployment', false], ['S?rvice', 'Service', true], ['', '', true],
  ['[', '[', false], ['[.[!]', '!', true], ['a\\', 'a', false], ['{a,b}', 'a', false],
])('for kinds, %j names %j: %s', (glob, text, matches) => expect(kindGlobOf(glob)(text)).toBe(matches));

test.each([
  ['*.yaml', 'a/b.yaml', true], ['*.yaml', 'a.yml', false], ['**/x.yaml', 'a/b/x.yaml', true], ['{a,b}.yaml', 'b.yaml', true], ['a?.yaml', 'ab.yaml', true],
  ['[!a].yaml', 'b.yaml', true], ['[!a].yaml', 'a.yaml', false], ['a\\*.yaml', 'a*.yaml', true], ['a.yaml', 'aXyaml', false],
])('the glob %s and %s: %s', (glob, file, expected) => {
  expect(globOf(glob)!(file)).toBe(expected);
});

test.each([
  ['*a*b*', 'xaxb', true], ['*a*b*', 'xbxa', false], ['a*b*c', 'abbc', true], ['a*b*c', 'abcb', false], ['*ab*ab', 'abab', true], ['*ab*ab', 'ab', false], ['*.*', 'a.b', true],
  ['a*', 'a', true], ['*a', 'ba', true], ['*', '', true], ['**', 'a/b', true], ['*1*2*', '3132', true], ['*?a*', 'ba', true], ['*?a*', 'a', false], ['*[ab]*[cd]', 'xad', true],
  ['{*a,b*}c*d', 'xacxd', true], ['{*a,b*}c*d', 'xbcxd', false],
])('the glob with several stars %s and %s: %s', (glob, file, expected) => {
  expect(globOf(glob)!(file)).toBe(expected);
});

test('a glob with many stars is answered at once', () => {
  expect(globOf(`${'*a'.repeat(40)}*b`)!('a'.repeat(5000))).toBe(false);
});

test('globs that nobody can be sure of match nothing and miss nothing', () => {
  expect([globOf('{a'), globOf('[a'), globOf('[]')]).toEqual([undefined, undefined, undefined]);
});
