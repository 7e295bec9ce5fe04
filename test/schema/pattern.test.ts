import { goPattern } from '../../src/schema/_pattern';

describe('goPattern', () => {
  test.each<[string, string[], string[]]>([
    ['^a+$', ['a', 'aa'], ['', 'ab', 'a\n']],
    ['b', ['abc'], ['ac']],
    ['(?i)^abc$', ['ABC'], ['ab']],
    ['^[[:alpha:]]+$', ['abC'], ['ab1', 'é']],
    ['^[^[:space:]/]+$', ['abc'], ['a b', 'a/b']],
    ['\\Aab\\z', ['ab'], ['ab\n', 'xab']],
    ['^\\pL+$', ['aé'], ['a1']],
    ['^(?P<name>x)$', ['x'], ['y']],
    ['^\\Qa.b\\E$', ['a.b'], ['axb']],
    ['^.$', ['a', '\r', '\u2028', '💥'], ['\n', '']],
    ['^\\s$', [' ', '\t'], ['\u00a0', '\v']],
    ['^[\\w.-]+$', ['a.b-c_d'], ['a b']],
    ['^a\\-b\\_c$', ['a-b_c'], ['a_b']],
    ['^[]a]+$', [']a'], ['b']],
    ['^https?://.*$', ['https://x'], ['ftp://x']],
    ['^a{2,3}$', ['aa', 'aaa'], ['a', 'aaaa']],
    ['^\\$\\{x\\}$', ['${x}'], ['x']],
    ['^\\p{Greek}\\PN$', ['αb'], ['ab', 'α1']],
    ['(?U)^a+$', ['aa'], ['b']],
    ['^a{,3}$', ['a{,3}'], ['aa']],
    ['^\\x{1F600}$', ['😀'], ['x']],
  ])('%s', (pattern, matching, others) => {
    const expression = goPattern(pattern);
    expect(matching.filter((text) => !expression!.test(text))).toEqual([]);
    expect(others.filter((text) => expression!.test(text))).toEqual([]);
  });

  test.each(['a(?i)b', '^(', '(?i:a)b'])('gives up on %s rather than guess', (pattern) => {
    expect(goPattern(pattern)).toBeNull();
  });
});
