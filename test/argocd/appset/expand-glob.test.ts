import { type GlobDialect, pathGlob } from '../../../src/argocd/_path-glob';

/** Which of the paths a glob names; `malformed` where it is none. */
function named(glob: string, dialect: GlobDialect, paths: string[]): string[] | 'malformed' {
  const isMatch = pathGlob(glob, dialect);
  return isMatch ? paths.filter(isMatch) : 'malformed';
}

const PATHS = ['a', 'b', 'ab', 'a/b', 'a/b/c', 'b/c', '.a', 'a*', 'é'];

describe('folders', () => {
  test.each<[string, string[] | 'malformed']>([
    ['*', ['a', 'b', 'ab', '.a', 'a*', 'é']],
    ['?', ['a', 'b', 'é']],
    ['**', ['a', 'b', 'ab', '.a', 'a*', 'é']],
    ['a/**', ['a/b']],
    ['*/*', ['a/b', 'b/c']],
    ['[ab]', ['a', 'b']],
    ['[^a]', ['b', 'é']],
    ['[!a]', ['a']],
    ['[a-b]*', ['a', 'b', 'ab', 'a*']],
    ['a\\*', ['a*']],
    ['{a,b}', []],
    ['a/', []],
    ['[', 'malformed'],
    ['a[]', 'malformed'],
    ['[a-]', 'malformed'],
    ['a\\', 'malformed'],
  ])('%s', (glob, expected) => expect(named(glob, 'path', PATHS)).toEqual(expected));
});

describe('files, with the new globbing', () => {
  test.each<[string, string[] | 'malformed']>([
    ['*', ['a', 'b', 'ab', '.a', 'a*', 'é']],
    ['**', PATHS],
    ['a/**', ['a', 'a/b', 'a/b/c']],
    ['**/c', ['a/b/c', 'b/c']],
    ['**/b/**', ['b', 'a/b', 'a/b/c', 'b/c']],
    ['a**', ['a', 'ab', 'a*']],
    ['{a,b}/{b,c}', ['a/b', 'b/c']],
    ['{a,{ab,é}}', ['a', 'ab', 'é']],
    ['[!a]', ['b', 'é']],
    ['a\\*', ['a*']],
    ['{a', 'malformed'],
    ['[]', 'malformed'],
  ])('%s', (glob, expected) => expect(named(glob, 'doublestar', PATHS)).toEqual(expected));
});

describe('files, as Git lists them', () => {
  test.each<[string, string[] | 'malformed']>([
    ['*', PATHS],
    ['a*', ['a', 'ab', 'a/b', 'a/b/c', 'a*']],
    ['*c', ['a/b/c', 'b/c']],
    ['a?b', ['a/b']],
    ['[[:alpha:]]', ['a', 'b']],
    ['[!a]', ['b']],
    ['[]a]', ['a']],
    ['??', ['ab', '.a', 'a*', 'é']],
    ['{a,b}', []],
    ['[', 'malformed'],
  ])('%s', (glob, expected) => expect(named(glob, 'pathspec', PATHS)).toEqual(expected));
});
