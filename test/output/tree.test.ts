import * as fs from 'node:fs';
import * as path from 'node:path';
import { errorOf, freshRoot, object, plannedOf, put, rendering, sync } from './fixtures/disk';
import { readTree } from '../../src/output/tree';

const SHOP = 'environments/eu/shop';
const shop = plannedOf({ [SHOP]: { a: 'a: 1\n' } });
let root: string;

beforeEach(() => { root = freshRoot(); });
afterEach(() => { fs.rmSync(root, { recursive: true }); });

describe('reading', () => {
  test('a tree that is not there is empty, and is not made', () => {
    const state = readTree(path.join(root, 'gitops'), shop);

    expect([...state.folders]).toEqual([[SHOP, { exists: false, lock: [], entries: new Map() }]]);
    expect(fs.readdirSync(root)).toEqual([]);
  });

  test('finds every folder with a lock and every planned one, and passes over what others keep', () => {
    sync(root, plannedOf({ [SHOP]: { a: 'a: 1\n' }, 'clusters/eu': { b: 'b: 1\n' } }));
    const lock = rendering(shop)[`${SHOP}/.gitops.lock`];
    for (const folder of ['node_modules/x', '.git/x', 'notes']) put(root, `${folder}/${folder === 'notes' ? 'README.md' : '.gitops.lock'}`, lock);
    put(root, '.gitops.lock', lock);
    fs.symlinkSync(path.join(root, SHOP), path.join(root, 'environments/link'));

    const state = readTree(root, plannedOf({ 'environments/eu/new': {} }));

    expect([...state.folders.keys()].sort()).toEqual(['clusters/eu', 'environments/eu/new', SHOP]);
    expect(state.folders.get(SHOP)!.lock.map(({ file, path: maker }) => [file, maker])).toEqual([['configmap.a.yaml', 'eu/shop/a/Resource']]);
    expect([...state.folders.get(SHOP)!.entries.keys()].sort()).toEqual(['.gitops.lock', 'configmap.a.yaml']);
  });

  test('looks into a planned folder that others would keep', () => {
    put(root, 'environments/node_modules/x/configmap.a.yaml', 'theirs');

    const state = readTree(root, plannedOf({ 'environments/node_modules/x': { a: 'a: 1\n' } }));

    expect([...state.folders.get('environments/node_modules/x')!.entries.keys()]).toEqual(['configmap.a.yaml']);
  });

  test('does not mind a tree that is reached through a link', () => {
    fs.mkdirSync(path.join(root, 'real'));
    fs.symlinkSync('real', path.join(root, 'link'));

    sync(path.join(root, 'link'), shop);

    expect(fs.readFileSync(path.join(root, 'real', SHOP, 'configmap.a.yaml'), 'utf8')).toBe('a: 1\n');
  });

  test('fails when the tree is a file', () => {
    put(root, 'gitops', '');

    expect(errorOf(() => readTree(path.join(root, 'gitops'), shop))).toBe(`could not read ${root}/gitops: not a directory; nothing was written`);
  });
});

describe('planned paths', () => {
  test.each([
    ['', 'the planned path "" has an empty part'],
    ['environments//shop', 'the planned path "environments//shop" has an empty part'],
    ['/etc', 'the planned path "/etc" has an empty part'],
    ['environments/../../x', 'the planned path "environments/../../x" has the part ".."'],
    ['./x', 'the planned path "./x" has the part "."'],
    ['.git/hooks', 'the planned path ".git/hooks" has the part ".git"'],
    ['environments\\..\\x', 'the planned path "environments\\\\..\\\\x" has "environments\\\\..\\\\x", which holds a slash, a backslash or NUL'],
    ['environments/a\0', 'the planned path "environments/a\\u0000" has "a\\u0000", which holds a slash, a backslash or NUL'],
  ])('fails in the folder %j', (folder, text) => {
    expect(errorOf(() => readTree(root, [{ folder, files: [] }]))).toBe(`${text}; name every part by what lies in the tree`);
  });

  test.each([
    ['', 'has an empty part; name every part by what lies in the tree'],
    ['..', 'has the part ".."; name every part by what lies in the tree'],
    ['../x', 'has "../x", which holds a slash, a backslash or NUL; name every part by what lies in the tree'],
    ['.gitops.lock', 'is kept for the lock; choose another name'],
    ['.gitops.tmp-0123456789abcdef', 'is kept for the lock; choose another name'],
    ['deep', 'is a file and a folder; choose another name for one of them'],
  ])('fails for the file %j', (file, text) => {
    const planned = [{ folder: SHOP, files: [{ ...object(SHOP, 'a', ''), file }] }, { folder: `${SHOP}/deep/er`, files: [] }];

    expect(errorOf(() => readTree(root, planned))).toBe(`the planned path ${JSON.stringify(`${SHOP}/${file}`)} ${text}`);
  });

  test('fails for a folder that is planned twice', () => {
    expect(errorOf(() => readTree(root, [...shop, ...shop]))).toBe(`the folder "${SHOP}" is planned twice; plan it once with all its files`);
  });
});

describe('what stands in the way', () => {
  let elsewhere: string;
  beforeEach(() => { elsewhere = freshRoot(); });
  afterEach(() => { fs.rmSync(elsewhere, { recursive: true }); });

  test.each(['environments', 'environments/eu', SHOP])('fails when %s is a symbolic link, and follows none', (way) => {
    fs.mkdirSync(path.dirname(path.join(root, way)), { recursive: true });
    fs.symlinkSync(elsewhere, path.join(root, way));

    expect(errorOf(() => sync(root, shop))).toBe(`${way} is a symbolic link where a folder is planned; remove it or move it away`);
    expect(fs.readdirSync(elsewhere)).toEqual([]);
  });

  test('fails when a link leads nowhere, or a file is where a folder is planned', () => {
    put(root, 'environments/eu', 'text');
    expect(errorOf(() => sync(root, shop))).toBe('environments/eu is a file where a folder is planned; remove it or move it away');
    fs.rmSync(path.join(root, 'environments/eu'));
    fs.symlinkSync('nowhere', path.join(root, 'environments/eu'));
    expect(errorOf(() => sync(root, shop))).toBe('environments/eu is a symbolic link where a folder is planned; remove it or move it away');
  });

  test.each(['file', 'directory'])('fails when the lock is a link to a %s', (what) => {
    put(elsewhere, 'file', '');
    fs.mkdirSync(path.join(elsewhere, 'directory'));
    fs.mkdirSync(path.join(root, SHOP), { recursive: true });
    fs.symlinkSync(path.join(elsewhere, what), path.join(root, SHOP, '.gitops.lock'));

    expect(errorOf(() => sync(root, shop))).toBe(`${SHOP}/.gitops.lock is a symbolic link where our lock should be; remove it or move it away`);
  });

  test('fails when the lock is a folder', () => {
    fs.mkdirSync(path.join(root, SHOP, '.gitops.lock'), { recursive: true });

    expect(errorOf(() => sync(root, shop))).toBe(`${SHOP}/.gitops.lock is a folder where our lock should be; remove it or move it away`);
  });
});
