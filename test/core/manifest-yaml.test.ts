import { readManifests } from '../../src/core/manifest-yaml';

const valuesOf = (text: string) => readManifests(text).documents.map(({ value }) => value);
const faultsOf = (text: string) => readManifests(text).documents.flatMap(({ faults }) => faults.map(({ line, text: fault }) => `${line} ${fault}`));

describe('readManifests', () => {
  test('reads scalars as Kubernetes does', () => {
    expect(valuesOf('a: yes\nb: "yes"\nc: 0644\nd: |\n  yes\non: 1\ne: !!str 12\nf:\n')).toEqual([{ a: true, b: 'yes', c: 420, d: 'yes\n', true: 1, e: '12', f: null }]);
  });

  test('writes out aliases and merge keys', () => {
    expect(valuesOf('base: &b {x: 1, v: {z: 2}}\nmore: &m {x: 5, w: 6}\ncopy: *b\nmerged: {<<: [*b, *m], x: 3}\n')).toEqual([
      { base: { x: 1, v: { z: 2 } }, more: { x: 5, w: 6 }, copy: { x: 1, v: { z: 2 } }, merged: { x: 3, v: { z: 2 }, w: 6 } },
    ]);
  });

  test('reads several documents, JSON among them, and passes over empty ones', () => {
    expect(valuesOf('---\n# nothing\n---\n{"a": [1, "x"]}\n---\nb: 1\n...\n')).toEqual([{ a: [1, 'x'] }, { b: 1 }]);
  });

  test('tells where a scalar is read differently by others, once for all its aliases', () => {
    expect(readManifests('a: &a {b: yes}\nc: *a\nl:\n- 1_0\non: 1\n').documents[0].ambiguous).toEqual([
      { line: 1, path: ['a', 'b'], isKey: false, written: 'yes', value: true },
      { line: 4, path: ['l', 0], isKey: false, written: '1_0', value: 10 },
      { line: 5, path: [], isKey: true, written: 'on', value: true },
    ]);
  });

  test('knows the line of a path', () => {
    const [document] = readManifests('a:\n  b:\n  - x: 1\n  - x: 2\n').documents;
    expect(document.lineOf(['a', 'b', 1, 'x'])).toBe(4);
    expect(document.lineOf(['a', 'b', 1, 'missing'])).toBe(4);
    expect(document.lineOf([])).toBe(1);
  });

  test('fails for one document without losing the others', () => {
    const { documents } = readManifests('a: 1\n---\nb: [\n---\nc: 3\n');
    expect(documents.map(({ value, faults }) => [value, faults.length > 0])).toEqual([[{ a: 1 }, false], [undefined, true], [{ c: 3 }, false]]);
  });

  test.each([
    ['a: 1\nb: 2\na: 3\n', '3 key "a" is written twice, first in line 1'],
    ['a: &x [*x]\n', '1 an alias (*…) leads to the value that it lies in'],
    ['null: 1\n', '1 a key is empty or null, which Kubernetes refuses; write it in quotes'],
    ['a: .nan\n', '1 a number is written .nan, which JSON cannot say'],
    ['a: !Ref b\n', '1 a value has a tag (!…), which is not supported here, take the tag away'],
    ['a:\n\tb: 1\n', '2 a tab is used as indentation, use spaces'],
  ])('fails for %j', (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });

  test('fails for a small file that grows without bounds', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++) lines.push(`a${i}: &a${i} [${Array(10).fill(`*a${i - 1}`).join(', ')}]`);
    expect(faultsOf(lines.join('\n'))).toEqual(['1 the file holds more than 1000000 values once its aliases are written out']);
  });

  test('fails for what is nested too deeply', () => {
    expect(readManifests('['.repeat(100_000))).toEqual({ documents: [], fault: { text: 'is nested deeper than 100 levels' } });
  });
});
