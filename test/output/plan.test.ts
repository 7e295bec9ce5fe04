import * as fs from 'node:fs';
import * as path from 'node:path';
import { errorOf, filesOf, freshRoot, object, planOf, plannedOf, put, rendering, sha256, sync } from './fixtures/disk';
import { formatLock, lockLine } from '../../src/output/lock';
import { type Plan, describeStale } from '../../src/output/plan';
import type { PlannedFile } from '../../src/output/planned';

const SHOP = 'environments/eu/shop';
const LOCK = `${SHOP}/.gitops.lock`;
const shop = (files: Record<string, string>) => plannedOf({ [SHOP]: files });
const brief = ({ changes }: Plan) => changes.map(({ kind, folder, file }) => `${kind} ${folder}/${file}`);
const messages = ({ edits }: Plan) => edits.map(({ message }) => message);
const DISCARD = 'keep what matters of it in code or elsewhere, then have it discarded with GITOPS_ACCEPT=discard-edits';
let root: string;

beforeEach(() => { root = freshRoot(); });
afterEach(() => { fs.rmSync(root, { recursive: true }); });

describe('changes', () => {
  test('are sorted, and tell what is added, changed, removed and unchanged', () => {
    sync(root, plannedOf({ [SHOP]: { a: 'a: 1\n', b: 'b: 1\n', c: 'c: 1\n' }, 'environments/eu/old': { x: 'x: 1\n' } }));

    const plan = planOf(root, plannedOf({ 'environments/eu/tax': { z: 'z: 1\n' }, [SHOP]: { d: 'd: 1\n', c: 'c: 2\n', b: 'b: 1\n' } }));

    expect(plan.changes).toEqual([
      { kind: 'removed', folder: 'environments/eu/old', file: 'configmap.x.yaml', identity: 'ConfigMap/ns/x', path: 'eu/old/x/Resource', clusters: [] },
      { kind: 'removed', folder: SHOP, file: 'configmap.a.yaml', identity: 'ConfigMap/ns/a', path: 'eu/shop/a/Resource', clusters: ['eu'] },
      { kind: 'changed', folder: SHOP, file: 'configmap.c.yaml', identity: 'ConfigMap/ns/c', path: 'eu/shop/c/Resource', clusters: ['eu'] },
      { kind: 'added', folder: SHOP, file: 'configmap.d.yaml', identity: 'ConfigMap/ns/d', path: 'eu/shop/d/Resource', clusters: ['eu'] },
      { kind: 'added', folder: 'environments/eu/tax', file: 'configmap.z.yaml', identity: 'ConfigMap/ns/z', path: 'eu/tax/z/Resource', clusters: ['eu'] },
    ]);
    expect([plan.unchanged, plan.edits, plan.before]).toEqual([1, [], new Map([['environments/eu', 4]])]);
  });

  test('are none when nothing changed, whatever the order of what is planned', () => {
    sync(root, shop({ a: 'a: 1\n', b: 'b: 1\n' }));

    const { folders, changes, unchanged } = planOf(root, shop({ b: 'b: 1\n', a: 'a: 1\n' }));

    expect([folders, changes, unchanged]).toEqual([[], [], 2]);
  });

  test('know that an object has only another file name', () => {
    sync(root, shop({ a: 'a: 1\n' }));
    const renamed = [{ folder: SHOP, files: [{ ...object(SHOP, 'a', 'a: 1\n'), file: 'configmap.a.ns.yaml' }] }];

    const plan = planOf(root, renamed);

    expect(brief(plan)).toEqual([`added ${SHOP}/configmap.a.ns.yaml`, `removed ${SHOP}/configmap.a.yaml`]);
    expect(plan.departures).toEqual([]);
  });

  test('know that a file holds another object', () => {
    sync(root, shop({ a: 'namespace: ns\n' }));

    const plan = planOf(root, [{ folder: SHOP, files: [object(SHOP, 'a', 'namespace: other\n', { namespace: 'other' })] }]);

    expect(plan.changes.map(({ kind, identity, replaces }) => [kind, identity, replaces])).toEqual([
      ['changed', 'ConfigMap/other/a', [{ identity: 'ConfigMap/ns/a', path: 'eu/shop/a/Resource' }]],
    ]);
    expect(plan.departures).toEqual([{
      folder: SHOP,
      file: 'configmap.a.yaml',
      identity: 'ConfigMap/ns/a',
      path: 'eu/shop/a/Resource',
      clusters: ['eu'],
      replacedBy: 'ConfigMap/other/a',
      movedTo: undefined,
      stays: false,
    }]);
  });

  test('compare bytes, not texts', () => {
    const planned = shop({ a: 'a: \ufffd\n' });
    sync(root, planned);
    fs.writeFileSync(path.join(root, SHOP, 'configmap.a.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]));

    expect(messages(planOf(root, planned))).toEqual([`${SHOP}/configmap.a.yaml was edited by hand; ${DISCARD}`]);
  });
});

describe('moves', () => {
  const moveOf = (before: Record<string, PlannedFile[]>, after: Record<string, PlannedFile[]>) => {
    const folders = (state: Record<string, PlannedFile[]>) => Object.entries(state).map(([folder, files]) => ({ folder, files }));
    sync(root, folders(before));
    return planOf(root, folders(after)).departures.map(({ folder, movedTo, stays }) => [folder, movedTo && `${movedTo.folder}/${movedTo.file}`, stays]);
  };
  const a = (folder: string, clusters = ['eu']) => [object(folder, 'a', 'a: 1\n', { clusters })];

  test('pair what leaves one folder with the same object elsewhere in the area', () => {
    expect(moveOf({ [SHOP]: a(SHOP) }, { 'environments/eu/tax': a('environments/eu/tax') })).toEqual([[SHOP, 'environments/eu/tax/configmap.a.yaml', true]]);
  });

  test('end at the area', () => {
    expect(moveOf({ [SHOP]: a(SHOP) }, { 'environments/us/shop': a('environments/us/shop') })).toEqual([[SHOP, undefined, false]]);
  });

  test('are seen although a killed run has already written the new place', () => {
    sync(root, plannedOf({ 'environments/eu/tax': { a: 'a: 1\n' } }));

    expect(moveOf({ [SHOP]: a(SHOP), 'environments/eu/tax': a('environments/eu/tax') }, { 'environments/eu/tax': a('environments/eu/tax') }))
      .toEqual([[SHOP, 'environments/eu/tax/configmap.a.yaml', true]]);
  });

  test('are none when the object has long been on another cluster', () => {
    const [eu, us] = ['environments/prod/eu/shop', 'environments/prod/us/shop'];

    expect(moveOf({ [eu]: a(eu, ['eu']), [us]: a(us, ['us']) }, { [us]: a(us, ['us']), 'environments/prod/x': [object('environments/prod/x', 'x', '', { clusters: ['eu'] })] }))
      .toEqual([[eu, undefined, false]]);
  });

  test('are half ones when a stack is narrowed, and whole ones when it is widened', () => {
    const [all, eu, us] = ['environments/prod/shop', 'environments/prod/eu/shop', 'environments/prod/us/shop'];
    const x = { 'environments/prod/x': [object('environments/prod/x', 'x', '', { clusters: ['eu', 'us'] })] };

    expect(moveOf({ [all]: a(all, ['eu', 'us']), ...x }, { [eu]: a(eu, ['eu']), ...x })).toEqual([[all, `${eu}/configmap.a.yaml`, false]]);
    sync(root, []);
    expect(moveOf({ [eu]: a(eu, ['eu']), [us]: a(us, ['us']), ...x }, { [all]: a(all, ['eu', 'us']), ...x }))
      .toEqual([[eu, `${all}/configmap.a.yaml`, true], [us, `${all}/configmap.a.yaml`, true]]);
  });
});

describe('hand edits', () => {
  beforeEach(() => { sync(root, shop({ a: 'a: 1\n', b: 'b: 1\n' })); });

  test('fails for an edited file, and names its construct', () => {
    put(root, `${SHOP}/configmap.a.yaml`, 'a: mine\n');

    const { edits } = planOf(root, shop({ a: 'a: 2\n', b: 'b: 1\n' }));

    expect(edits).toEqual([{ folder: SHOP, file: 'configmap.a.yaml', path: 'eu/shop/a/Resource', message: `${SHOP}/configmap.a.yaml was edited by hand; ${DISCARD}` }]);
  });

  test('fails for an edited file that is no longer made', () => {
    put(root, `${SHOP}/configmap.b.yaml`, 'b: mine\n');

    const { edits } = planOf(root, shop({ a: 'a: 1\n' }));

    expect(edits).toEqual([
      { folder: SHOP, file: 'configmap.b.yaml', path: 'eu/shop/b/Resource', message: `${SHOP}/configmap.b.yaml is no longer made and was edited by hand; ${DISCARD}` },
    ]);
  });

  test('fails for a file of others in the way', () => {
    put(root, `${SHOP}/configmap.c.yaml`, 'theirs\n');

    expect(messages(planOf(root, shop({ a: 'a: 1\n', b: 'b: 1\n', c: 'c: 1\n' })))).toEqual([`${SHOP}/configmap.c.yaml is there already and is not ours; ${DISCARD}`]);
  });

  test('are none when the file is what it should be anyway, or was deleted', () => {
    put(root, `${SHOP}/configmap.a.yaml`, 'a: 2\n');
    put(root, `${SHOP}/configmap.c.yaml`, 'c: 2\n');
    fs.rmSync(path.join(root, SHOP, 'configmap.b.yaml'));

    const plan = sync(root, shop({ a: 'a: 2\n', b: 'b: 1\n', c: 'c: 2\n' }));

    expect(brief(plan)).toEqual([`added ${SHOP}/configmap.b.yaml`]);
    expect(filesOf(root)).toEqual(rendering(shop({ a: 'a: 2\n', b: 'b: 1\n', c: 'c: 2\n' })));
  });

  test('are none when a file that is no longer made is gone already', () => {
    fs.rmSync(path.join(root, SHOP, 'configmap.b.yaml'));

    const plan = sync(root, shop({ a: 'a: 1\n' }));

    expect([brief(plan), plan.departures]).toEqual([[], []]);
    expect(filesOf(root)).toEqual(rendering(shop({ a: 'a: 1\n' })));
  });

  test('are overwritten and removed when that is accepted', () => {
    put(root, `${SHOP}/configmap.a.yaml`, 'a: mine\n');
    put(root, `${SHOP}/configmap.b.yaml`, 'b: mine\n');
    put(root, `${SHOP}/configmap.c.yaml`, 'theirs\n');

    const plan = sync(root, shop({ a: 'a: 2\n', c: 'c: 1\n' }), { acceptEdits: true });

    expect(brief(plan)).toEqual([`changed ${SHOP}/configmap.a.yaml`, `removed ${SHOP}/configmap.b.yaml`, `changed ${SHOP}/configmap.c.yaml`]);
    expect(filesOf(root)).toEqual(rendering(shop({ a: 'a: 2\n', c: 'c: 1\n' })));
  });

  test('are none when the content has any of the hashes of a lock with conflict markers', () => {
    const side = (content: string) => formatLock([lockLine(sha256(content), 'configmap.a.yaml', 'ConfigMap/ns/a', 'eu/shop/a')]);
    put(root, LOCK, `<<<<<<< HEAD\n${side('a: ours\n')}=======\n${side('a: theirs\n')}>>>>>>> other\n`);
    for (const content of ['a: ours\n', 'a: theirs\n']) {
      put(root, `${SHOP}/configmap.a.yaml`, content);
      expect(messages(planOf(root, shop({ a: 'a: 2\n', b: 'b: 1\n' })))).toEqual([]);
    }
    put(root, `${SHOP}/configmap.a.yaml`, 'a: mine\n');
    expect(messages(planOf(root, shop({ a: 'a: 2\n', b: 'b: 1\n' })))).toEqual([`${SHOP}/configmap.a.yaml was edited by hand; ${DISCARD}`]);
  });

  test('fails for an edit after a run that was stopped', () => {
    expect(() => sync(root, shop({ a: 'a: 2\n', b: 'b: 2\n' }), { before: (step, file) => { if (step === 'write' && file.endsWith('b.yaml')) throw new Error('stop'); } })).toThrow('stop');
    put(root, `${SHOP}/configmap.a.yaml`, 'a: mine\n');

    expect(messages(planOf(root, shop({ a: 'a: 3\n', b: 'b: 3\n' })))).toEqual([`${SHOP}/configmap.a.yaml was edited by hand; ${DISCARD}`]);
  });
});

describe('what stands in the way', () => {
  const planned = shop({ a: 'a: 1\n' });

  test.each(['configmap.a.yaml', '.gitops.tmp-0123456789abcdef', '.gitops.tmp-lock'])('fails when %s is a symbolic link, accepted or not', (file) => {
    sync(root, shop({ b: 'b: 1\n' }));
    put(root, 'elsewhere', 'a: 1\n');
    fs.symlinkSync(path.join(root, 'elsewhere'), path.join(root, SHOP, file));
    const where = file.startsWith('.') ? 'where files are written before they are whole' : 'where a file is planned';

    for (const acceptEdits of [true, false]) {
      expect(errorOf(() => sync(root, planned, { acceptEdits }))).toBe(`${SHOP}/${file} is a symbolic link ${where}; remove it or move it away`);
    }
    expect(filesOf(root)).toEqual({ ...rendering(shop({ b: 'b: 1\n' })), elsewhere: 'a: 1\n' });
  });

  test('fails when a folder is where a file is planned, or where one of ours was', () => {
    sync(root, shop({ b: 'b: 1\n' }));
    fs.rmSync(path.join(root, SHOP, 'configmap.b.yaml'));
    fs.mkdirSync(path.join(root, SHOP, 'configmap.b.yaml'));
    fs.mkdirSync(path.join(root, SHOP, 'configmap.a.yaml'));

    expect(planOf(root, planned, { acceptEdits: true }).edits).toEqual([
      { folder: SHOP, file: 'configmap.a.yaml', path: 'eu/shop/a/Resource', message: `${SHOP}/configmap.a.yaml is a folder where a file is planned; remove it or move it away` },
      { folder: SHOP, file: 'configmap.b.yaml', path: 'eu/shop/b/Resource', message: `${SHOP}/configmap.b.yaml was a file of ours and is a folder now; remove it or move it away` },
    ]);
  });

  test('fails when two files are one where case does not count', () => {
    const files = [object(SHOP, 'web', '1'), { ...object(SHOP, 'web', '2'), file: 'ConfigMap.WEB.yaml', path: 'eu/shop/other' }];

    expect(planOf(root, [{ folder: SHOP, files }]).edits).toEqual([{
      folder: SHOP,
      file: 'ConfigMap.WEB.yaml',
      path: 'eu/shop/other',
      message: `${SHOP}/ConfigMap.WEB.yaml and configmap.web.yaml, made by eu/shop/web/Resource, are one file where case does not count; name them apart`,
    }]);
  });
});

describe('a part of the tree', () => {
  const HUB = 'clusters/hub';
  const from = (environment: string, name: string, content: string) => ({ ...object(HUB, name, content), path: `${environment}/${name}` });
  const hub = (...files: PlannedFile[]) => [{ folder: HUB, files }];
  const onlyEu = { selected: (folder: string, maker: string) => folder.startsWith('environments/eu') || maker.startsWith('eu/') };
  const everything = hub(from('eu', 'a', 'a: 1\n'), from('eu', 'b', 'b: 1\n'), from('us', 'c', 'c: 1\n'), from('us', 'd', 'd: 1\n'));

  test('leaves files and lines of the others as they are, in a shared folder too', () => {
    sync(root, everything);
    put(root, `${HUB}/configmap.c.yaml`, 'c: edited by hand\n');
    put(root, 'environments/us/shop/.gitops.lock', '');
    const before = filesOf(root);

    const plan = sync(root, hub(from('eu', 'a', 'a: 2\n'), from('us', 'c', 'c: 2\n'), from('us', 'e', 'e: 2\n')), onlyEu);

    expect(brief(plan)).toEqual([`changed ${HUB}/configmap.a.yaml`, `removed ${HUB}/configmap.b.yaml`]);
    const after = filesOf(root);
    const lines = (files: Record<string, string>) => files[`${HUB}/.gitops.lock`].split('\n');
    expect(Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]).sort())
      .toEqual([`${HUB}/.gitops.lock`, `${HUB}/configmap.a.yaml`, `${HUB}/configmap.b.yaml`]);
    expect(lines(after).slice(1)).toEqual(lines(before).slice(2));
    expect(plan.before).toEqual(new Map([[HUB, 2]]));
  });

  test('keeps a line of others byte for byte, however it is written', () => {
    const line = `${sha256('c: 1\n')} configmap%2ec.yaml ConfigMap/ns/c us/c\n`;
    put(root, `${HUB}/.gitops.lock`, line);
    put(root, `${HUB}/configmap.c.yaml`, 'c: 1\n');

    sync(root, hub(from('eu', 'a', 'a: 1\n')), onlyEu);

    expect(filesOf(root)[`${HUB}/.gitops.lock`].split('\n')).toContain(line.trimEnd());
  });

  test('goes by the construct that makes a file now, not by the one that the lock names', () => {
    sync(root, hub(from('us', 'a', 'a: 1\n'), from('eu', 'b', 'b: 1\n')));

    const plan = planOf(root, hub(from('eu', 'a', 'a: 2\n'), from('us', 'b', 'b: 2\n')), onlyEu);

    expect([brief(plan), plan.edits]).toEqual([[`changed ${HUB}/configmap.a.yaml`], []]);
  });

  test('does nothing in a folder that holds nothing of it', () => {
    sync(root, plannedOf({ 'environments/us/shop': { a: 'a: 1\n' } }));
    put(root, 'environments/us/shop/.gitops.tmp-lock', 'half');
    put(root, 'environments/us/shop/configmap.a.yaml', 'edited');
    const before = filesOf(root);

    const plan = sync(root, plannedOf({ 'environments/us/shop': { a: 'a: 2\n' }, 'environments/us/tax': { a: 'a: 2\n' } }), onlyEu);

    expect([plan.folders, plan.unchanged]).toEqual([[], 0]);
    expect(filesOf(root)).toEqual(before);
  });
});

describe('what is not current', () => {
  test('is a line for each file and each lock', () => {
    sync(root, plannedOf({ [SHOP]: { a: 'a: 1\n', b: 'b: 1\n' }, 'environments/eu/old': { x: 'x: 1\n' } }));
    put(root, `${SHOP}/.gitops.tmp-lock`, 'half');

    expect(describeStale(planOf(root, plannedOf({ [SHOP]: { b: 'b: 2\n', c: 'c: 1\n' }, 'environments/eu/tax': { z: 'z: 1\n' } })))).toEqual([
      'differs environments/eu/shop/.gitops.lock',
      'differs environments/eu/shop/configmap.b.yaml (eu/shop/b/Resource)',
      'missing environments/eu/shop/configmap.c.yaml (eu/shop/c/Resource)',
      'missing environments/eu/tax/.gitops.lock',
      'missing environments/eu/tax/configmap.z.yaml (eu/tax/z/Resource)',
      'stale environments/eu/old/.gitops.lock',
      'stale environments/eu/old/configmap.x.yaml (eu/old/x/Resource)',
      'stale environments/eu/shop/.gitops.tmp-lock',
      'stale environments/eu/shop/configmap.a.yaml (eu/shop/a/Resource)',
    ]);
  });

  test.each([
    ['a line twice', (text: string) => text + text],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a line for a file that is gone', (text: string) => `${text}${sha256('')} z.yaml ConfigMap/ns/z eu/shop/z\n`],
    ['another construct path', (text: string) => text.replace('eu/shop/a', 'eu/shop/b')],
  ])('is a lock with %s, and the next run mends it', (_, change) => {
    const planned = shop({ a: 'a: 1\n' });
    sync(root, planned);
    put(root, LOCK, change(fs.readFileSync(path.join(root, LOCK), 'utf8')));

    expect(describeStale(planOf(root, planned))).toEqual([`differs ${LOCK}`]);
    sync(root, planned);

    expect(describeStale(planOf(root, planned))).toEqual([]);
    expect(filesOf(root)).toEqual(rendering(planned));
  });

  test('is nothing after a run', () => {
    sync(root, shop({ a: 'a: 1\n' }));

    expect(describeStale(planOf(root, shop({ a: 'a: 1\n' })))).toEqual([]);
  });
});
