import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { keyShown, readTextFile, readYamlFile } from '../../src/core/yaml-file';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yaml-file-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function read(content: string | Buffer) {
  const file = path.join(folder, 'file.yaml');
  fs.writeFileSync(file, content);
  return readYamlFile(file);
}

describe('what is read', () => {
  test('a map with the lines of its parts', () => {
    const { documents, faults, path: absolute } = read('# pins\nimages:\n  web: a\n  api:\n    - b\n    - c: 1\n');
    expect(faults).toEqual([]);
    expect(absolute).toBe(path.join(folder, 'file.yaml'));
    expect(documents).toHaveLength(1);
    expect(documents[0].value).toEqual({ images: { web: 'a', api: ['b', { c: 1 }] } });
    expect(documents[0].lineOf(['images', 'web'])).toBe(3);
    expect(documents[0].lineOf(['images', 'api', 1, 'c'])).toBe(6);
    expect(documents[0].lineOf(['images', 'no', 'such'])).toBe(2);
    expect(documents[0].lineOf([])).toBe(2);
  });

  test('JSON with tabs', () => {
    const { documents } = read('{\n\t"a": [\n\t\t1\n\t],\n\t"b": "yes"\n}\n');
    expect(documents[0].value).toEqual({ a: [1], b: 'yes' });
    expect(documents[0].lineOf(['b'])).toBe(5);
  });

  test('a byte order mark and Windows line ends', () => {
    const { documents } = read('\ufeffa: 1\r\nb: two\r\n');
    expect(documents[0].value).toEqual({ a: 1, b: 'two' });
    expect(documents[0].lineOf(['b'])).toBe(2);
  });

  test('several documents, without the empty ones', () => {
    const { documents } = read('---\na: 1\n---\n# nothing\n---\nb: 2\n---\n');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(documents[1].lineOf(['b'])).toBe(6);
  });

  test('an empty file', () => {
    expect(read('')).toMatchObject({ documents: [], faults: [] });
  });

  test('deep levels, and brackets and dashes in strings', () => {
    expect(read('['.repeat(98) + ']'.repeat(98)).faults).toEqual([]);
    expect(read(`a: "${'- '.repeat(200)}"\nb: "[[["\n`).faults).toEqual([]);
  });
});

describe('fails on', () => {
  test.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', [{ line: 3, text: 'key "a" is written twice, first in line 1' }]],
    ['a duplicate key in JSON', '{"a": 1,\n"a": 2}', [{ line: 2, text: 'key "a" is written twice, first in line 1' }]],
    ['a bomb of aliases', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n', [
      { line: 2, text: 'an alias (*…) is used, write the value out' },
      { line: 3, text: 'an alias (*…) is used, write the value out' },
    ]],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', [{ line: 2, text: 'a merge key (<<) is used, write the values out' }]],
    ['a tag', 'a: !secret hunter2\n', [{ line: 1, text: 'a value has a tag (!…), which is not supported here, take the tag away' }]],
    ['a list as a key', '? [a]\n: 1\n', [{ line: 1, text: 'a key is a map or a list' }]],
    ['an open quote', 'a: "hunter2\nb: 1\n', [{ line: 3, text: 'a bracket, quote, colon or comma is missing' }]],
    ['an escape that is none', 'a: "\\q hunter2"\n', [{ line: 1, text: 'a backslash in double quotes begins no escape of YAML' }]],
    ['a reserved character', 'a: @hunter2\n', [{ line: 1, text: 'a value begins with a character that YAML reserves, write it in quotes' }]],
    ['a key on the line of a key', 'a: b: c\n', [{ line: 1, text: 'a map or list begins on the line of another key, start it on a line of its own' }]],
    ['a tab as indentation', 'a:\n\tb: 1\n', [{ line: 2, text: 'a tab is used as indentation, use spaces' }]],
  ])('%s', (_, content, faults) => {
    expect(read(content)).toEqual({ path: path.join(folder, 'file.yaml'), documents: [], faults });
  });

  test.each([
    ['brackets', () => '['.repeat(1_000_000)],
    ['closed brackets', () => '['.repeat(101) + ']'.repeat(101)],
    ['brackets, with others in strings', () => '["]", '.repeat(100_000) + ']'.repeat(100_000)],
    ['dashes', () => '- '.repeat(500_000)],
    ['blocks', () => Array.from({ length: 101 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a staircase of dashes', () => Array.from({ length: 6 }, (_, i) => `${' '.repeat(i * 40)}${'- '.repeat(20)}`).join('\n')],
  ])('deep nesting by %s', (_, content) => {
    const { documents, faults } = read(content());
    expect(documents).toEqual([]);
    expect(faults).toEqual([{ text: 'is nested deeper than 100 levels' }]);
  });

  test('many mistakes, of which it tells the first ten', () => {
    const { faults } = read('a: 1\n'.repeat(30));
    expect(faults).toHaveLength(10);
    expect(faults[9]).toEqual({ line: 11, text: 'key "a" is written twice, first in line 1' });
  });

  test.each([
    ['binary', () => Buffer.from([0xff, 0xfe, 0x61, 0x00]), 'is no UTF-8 text'],
    ['a zero byte', () => 'a: \0', 'is no text'],
    ['a large file', () => Buffer.alloc(10 * 1024 * 1024), 'is 10485760 bytes long, allowed are 2097152'],
  ])('%s', (_, content, text) => {
    expect(read(content())).toEqual({ path: path.join(folder, 'file.yaml'), documents: [], faults: [{ text }] });
  });

  test('what is no file', () => {
    fs.writeFileSync(path.join(folder, 'target'), 'a: 1');
    fs.symlinkSync('target', path.join(folder, 'link'));
    expect(readTextFile(path.join(folder, 'link')).fault).toEqual({ text: 'is a symbolic link, name the file that it leads to' });
    expect(readTextFile(folder).fault).toEqual({ text: 'is a folder, name a file' });
    expect(readTextFile('/dev/null').fault).toEqual({ text: 'is no regular file' });
    expect(readTextFile(path.join(folder, 'none')).fault).toEqual({ text: 'does not exist' });
    expect(readTextFile(path.join(folder, 'target', 'below')).fault).toEqual({ text: 'does not exist' });
    expect(readTextFile('a\0b').fault).toEqual({ text: 'cannot be read (ERR_INVALID_ARG_VALUE)' });
  });
});

test('a key is shown only when it looks like one', () => {
  expect(keyShown('tls.crt')).toBe('key "tls.crt"');
  expect(keyShown('my pass word')).toBe('a key');
  expect(keyShown('x'.repeat(81))).toBe('a key');
});
