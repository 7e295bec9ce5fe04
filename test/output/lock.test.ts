import * as fc from 'fast-check';
import { errorOf, sha256 } from './fixtures/disk';
import { formatLock, lockLine, parseLock } from '../../src/output/lock';

const [A, B, C] = ['a', 'b', 'c'].map(sha256);
const line = (hash: string, file: string, path = 'eu/shop/x') => lockLine(hash, file, 'ConfigMap/shop/x', path);

describe('writing', () => {
  test('is sorted by file, whatever the order, and has one line for each file and hash', () => {
    const lines = [line(A, 'b.yaml'), line(C, 'a.yaml'), line(B, 'a.yaml'), line(A, 'b.yaml')];

    const text = formatLock(lines);

    expect(text).toBe([
      `${[B, C].sort()[0]} a.yaml ConfigMap/shop/x eu/shop/x`,
      `${[B, C].sort()[1]} a.yaml ConfigMap/shop/x eu/shop/x`,
      `${A} b.yaml ConfigMap/shop/x eu/shop/x`,
      '',
    ].join('\n'));
    expect(formatLock([...lines].reverse())).toBe(text);
  });

  test('escapes what would end a field or look like an escape, and an empty field', () => {
    expect(formatLock([lockLine(A, 'a.yaml', 'Role/a b/100%\u00a0\u0000', '')])).toBe(`${A} a.yaml Role/a%20b/100%25%c2%a0%00 %\n`);
    expect(formatLock([lockLine(A, 'a.yaml', 'Role/é', '\ud800')])).toBe(`${A} a.yaml Role/é %ef%bf%bd\n`);
  });

  test('of nothing is empty', () => {
    expect(formatLock([])).toBe('');
    expect(parseLock('', 'x/.gitops.lock')).toEqual([]);
  });
});

describe('reading', () => {
  test('gives what was written', () => {
    const text = () => fc.string({ unit: 'binary', maxLength: 8 });
    const field = fc.string({ minLength: 1, maxLength: 8 });
    const lines = fc.array(fc.record({ hash: fc.constantFrom(A, B, C), file: field, identity: text(), path: text() }), { maxLength: 6 });
    fc.assert(fc.property(lines, (fields) => {
      const valid = fields.filter(({ file }) => !/[/\\\0]|^\.\.?$|^\.git$|^\.gitops\.lock$/i.test(file));
      const written = valid.map(({ hash, file, identity, path }) => lockLine(hash, file, identity, path));
      const parsed = parseLock(formatLock(written), 'x/.gitops.lock');
      expect(new Set(parsed)).toEqual(new Set(written));
      expect(formatLock(parsed)).toBe(formatLock(written));
    }));
  });

  test('keeps lines that others wrote in another way as they are', () => {
    const text = `${A} a%2eyaml ConfigMap/shop/x eu/shop/x\n`;

    expect(parseLock(text, 'x/.gitops.lock')[0].file).toBe('a.yaml');
    expect(formatLock(parseLock(text, 'x/.gitops.lock'))).toBe(text);
  });

  test('takes carriage returns, no end of line at the end, and two lines for a file', () => {
    const lines = [line(A, 'a.yaml'), line(B, 'a.yaml'), line(C, 'b.yaml')];
    const text = formatLock(lines);

    expect(formatLock(parseLock(text.replaceAll('\n', '\r\n'), 'x/.gitops.lock'))).toBe(text);
    expect(formatLock(parseLock(text.trimEnd(), 'x/.gitops.lock'))).toBe(text);
    expect(parseLock(text, 'x/.gitops.lock')).toHaveLength(3);
  });

  test('takes conflict markers as the union of all sides, their origin included', () => {
    const one = (hash: string, file: string) => formatLock([line(hash, file)]);
    const text = [
      one(A, 'a.yaml'),
      '<<<<<<< HEAD\n', one(A, 'b.yaml'),
      '||||||| merged common ancestors\n', '<<<<<<<<< Temporary merge branch 1\n', one(B, 'b.yaml'), '=========\n', '>>>>>>>>> Temporary merge branch 2\n',
      '=======\n', one(C, 'b.yaml'), one(C, 'c.yaml'),
      '>>>>>>> feature/x\n',
    ].join('');

    expect(parseLock(text, 'x/.gitops.lock').map(({ file, hash }) => [file, hash])).toEqual([['a.yaml', A], ['b.yaml', A], ['b.yaml', B], ['b.yaml', C], ['c.yaml', C]]);
    expect(formatLock(parseLock(text, 'x/.gitops.lock'))).toBe(formatLock([line(A, 'a.yaml'), line(A, 'b.yaml'), line(B, 'b.yaml'), line(C, 'b.yaml'), line(C, 'c.yaml')]));
  });

  test.each([
    ['a comment', '# ours'],
    ['a short hash', 'abc a.yaml ConfigMap/shop/x eu/shop/x'],
    ['a missing field', `${A} a.yaml ConfigMap/shop/x`],
    ['a field too many', `${A} a.yaml ConfigMap/shop/x eu/shop/x x`],
    ['two spaces', `${A}  a.yaml ConfigMap/shop/x eu/shop/x`],
    ['an escape that is none', `${A} a%zz.yaml ConfigMap/shop/x eu/shop/x`],
    ['a file in another folder', `${A} ../a.yaml ConfigMap/shop/x eu/shop/x`],
    ['a file in another folder, escaped', `${A} %2e%2e%2fa.yaml ConfigMap/shop/x eu/shop/x`],
    ['no file', `${A} % ConfigMap/shop/x eu/shop/x`],
    ['the lock itself', `${A} .gitops.lock ConfigMap/shop/x eu/shop/x`],
  ])('fails on %s', (_, text) => {
    const whole = `${formatLock([line(A, 'a.yaml')])}${text}\n`;

    expect(errorOf(() => parseLock(whole, 'environments/eu/shop/.gitops.lock'))).toBe(
      'environments/eu/shop/.gitops.lock:2: cannot be read as a line of a lock; restore the lock from Git, '
      + 'or delete it and have the files in its folder taken over with GITOPS_ACCEPT=discard-edits',
    );
  });
});
