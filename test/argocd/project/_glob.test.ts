import { globOf, kindGlobOf } from '../../../src/argocd/project/_glob';

test.each([
  ['https://github.com/acme/*', 'https://github.com/acme/shop', true], ['https://github.com/acme/*', 'https://github.com/acme/shop/x', false],
  ['https://github.com/acme/**', 'https://github.com/acme/shop/x', true], ['*', 'a/b', false], ['a?c', 'a/c', false], ['{a,b}/c', 'b/c', true], ['[a-c]x', 'bx', true], ['[!a]x', 'ax', false],
  ['a\\*', 'a*', true], ['a.b', 'axb', false],
])('%s with a separator: %s', (glob, text, matches) => expect(globOf(glob, '/')!(text)).toBe(matches));

test('without a separator, an asterisk goes everywhere', () => expect(globOf('https://*')!('https://a/b')).toBe(true));

test.each(['[a', '{a', '[a-cx]'])('of %s nobody can be sure', (glob) => expect(globOf(glob)).toBeUndefined());

test.each([
  ['*', 'apps', true], ['*', 'a/b', false], ['Dep*', 'Deployment', true], ['[^A-C]*', 'Deployment', true], ['[^A-D]*', 'Deployment', false], ['S?rvice', 'Service', true], ['', '', true],
  ['[', '[', false], ['a\\', 'a', false], ['{a,b}', 'a', false],
])('for kinds, %j names %j: %s', (glob, text, matches) => expect(kindGlobOf(glob)(text)).toBe(matches));
