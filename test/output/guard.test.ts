import * as fs from 'node:fs';
import { freshRoot, guarded, object, planOf, plannedOf, put, sync } from './fixtures/disk';
import { type Allowance, guardPlan } from '../../src/output/guard';
import type { PlannedFile, PlannedFolder } from '../../src/output/planned';

const SHOP = 'environments/eu/shop';
const CLAIM = 'PersistentVolumeClaim';
const claim = (folder: string, name = 'data', content = 'claim\n') => object(folder, name, content, { kind: CLAIM });
const filler = (folder: string, amount: number) => Array.from({ length: amount }, (_, i) => object(folder, `o${String(i).padStart(3, '0')}`, `i: ${i}\n`));
const at = (folder: string, ...files: PlannedFile[]): PlannedFolder => ({ folder, files });
const removal = (target: string, reason = 'no longer used') => ({ kind: 'removal', target, reason }) as const;
const move = (from: string, to: string) => ({ kind: 'move', from, to }) as const;
const nothing = { problems: [], notices: [] };

describe('protected kinds', () => {
  test.each([
    ['Namespace', '', 'deletes everything in it'],
    ['CustomResourceDefinition.apiextensions.k8s.io', '', 'deletes every object of its kind'],
    ['PersistentVolumeClaim', 'ns', 'loses its data'],
    ['StatefulSet.apps', 'ns', 'stops its pods'],
    ['Application.argoproj.io', 'ns', 'deletes what it delivers, or leaves that to itself'],
    ['Kustomization.kustomize.toolkit.fluxcd.io', 'ns', 'deletes what it delivers, or leaves that to itself'],
    ['HelmRelease.helm.toolkit.fluxcd.io', 'ns', 'uninstalls its release'],
  ])('fails when a %s would leave', (kind, namespace, effect) => {
    const file = object(SHOP, 'x', 'x\n', { kind, namespace });

    expect(guarded([at(SHOP, file, ...filler(SHOP, 1))], [at(SHOP, ...filler(SHOP, 1))])).toEqual({
      problems: [`${SHOP}/${file.file} would leave the tree (${file.identity}, made by eu/shop/x/Resource, on eu): pruning it ${effect}; `
        + `if that is meant, write app.allowRemoval('${SHOP}/${file.file}', 'why')`],
      notices: [],
    });
  });

  test('are no others, and not these kinds of other groups', () => {
    const kinds = ['ConfigMap', 'Kustomization.example.com', 'Application.app.k8s.io', 'StatefulSet', 'Namespaces'];
    const files = kinds.map((kind) => object(SHOP, 'x', 'x\n', { kind }));

    expect(guarded([at(SHOP, ...files)], [])).toEqual(nothing);
  });

  test('fails without naming clusters where they are not known, and when a whole folder leaves', () => {
    expect(guarded([at(SHOP, claim(SHOP))], []).problems).toEqual([
      `${SHOP}/persistentvolumeclaim.data.yaml would leave the tree (PersistentVolumeClaim/ns/data, made by eu/shop/data/Resource): pruning it loses its data; `
      + `if that is meant, write app.allowRemoval('${SHOP}/persistentvolumeclaim.data.yaml', 'why')`,
    ]);
  });

  test('fails when the file stays and holds another object', () => {
    const other = object(SHOP, 'data', 'other claim\n', { kind: CLAIM, namespace: 'other' });

    expect(guarded([at(SHOP, claim(SHOP))], [at(SHOP, other)]).problems).toEqual([
      `${SHOP}/persistentvolumeclaim.data.yaml would hold PersistentVolumeClaim/other/data instead (PersistentVolumeClaim/ns/data, made by eu/shop/data/Resource, on eu): `
      + `pruning it loses its data; if that is meant, write app.allowRemoval('${SHOP}/persistentvolumeclaim.data.yaml', 'why')`,
    ]);
    expect(guarded([at(SHOP, claim(SHOP))], [at(SHOP, other)], [removal(`${SHOP}/persistentvolumeclaim.data.yaml`)])).toEqual(nothing);
  });

  test('may change, get another file name, and be gone from disk already', () => {
    expect(guarded([at(SHOP, claim(SHOP))], [at(SHOP, claim(SHOP, 'data', 'larger\n'))])).toEqual(nothing);
    expect(guarded([at(SHOP, claim(SHOP))], [at(SHOP, { ...claim(SHOP), file: 'persistentvolumeclaim.data.ns.yaml' })])).toEqual(nothing);
    const root = freshRoot();
    sync(root, [at(SHOP, claim(SHOP))]);
    fs.rmSync(`${root}/${SHOP}/persistentvolumeclaim.data.yaml`);
    expect(guardPlan(planOf(root, []), [])).toEqual(nothing);
    fs.rmSync(root, { recursive: true });
  });

  test('fails when one moves, and names the move that seems to be meant', () => {
    const TAX = 'environments/eu/tax';
    const from = `${SHOP}/persistentvolumeclaim.data.yaml`;
    const to = `${TAX}/persistentvolumeclaim.data.yaml`;
    const object1 = `${from} would leave the tree (PersistentVolumeClaim/ns/data, made by eu/shop/data/Resource`;

    expect(guarded([at(SHOP, claim(SHOP), ...filler(SHOP, 1))], [at(TAX, claim(TAX)), at(SHOP, ...filler(SHOP, 1))]).problems).toEqual([
      `${object1}, on eu): pruning it loses its data; if it is now ${to}, write app.moved('${from}', '${to}'), else app.allowRemoval('${from}', 'why')`,
    ]);
    expect(guarded([at(SHOP, claim(SHOP))], [at(TAX, claim(TAX))]).problems).toEqual([
      `${object1}): pruning it loses its data; if it is now ${to}, write app.moved('${SHOP}', '${TAX}'), else app.allowRemoval('${from}', 'why')`,
    ]);
  });

  test('fails with ten of a folder named, and the rest counted', () => {
    const claims = Array.from({ length: 13 }, (_, i) => claim(SHOP, `c${String(i).padStart(2, '0')}`));

    const { problems } = guarded([at(SHOP, ...claims), at('environments/eu/x', ...filler('environments/eu/x', 200))], [at('environments/eu/x', ...filler('environments/eu/x', 200))]);

    expect(problems).toHaveLength(11);
    expect(problems[9]).toContain('persistentvolumeclaim.c09.yaml');
    expect(problems[10]).toBe(`… and 3 more of ${SHOP}; for all that leaves it, write app.allowRemoval('${SHOP}', 'why')`);
  });

  test('may leave what a person applies', () => {
    const BOOT = 'bootstrap/eu';
    const root = object(BOOT, 'fleet', 'x\n', { kind: 'Application.argoproj.io' });

    expect(guarded([at(BOOT, root, ...filler(BOOT, 30))], [])).toEqual(nothing);
  });
});

describe('many objects', () => {
  test('fails for more than ten and more than a tenth, by folder, with ten of each named', () => {
    const OLD = 'environments/eu/old';

    const old = filler(OLD, 12).map((file) => ({ ...file, identity: file.identity.replace('/ns/', '/old/') }));

    const { problems } = guarded([at(SHOP, ...filler(SHOP, 90)), at(OLD, ...old)], [at(SHOP, ...filler(SHOP, 88))]);

    expect(problems).toEqual([[
      '14 of 102 objects would leave environments/eu, which is more than 10 %:',
      `    12 of ${OLD}; if that is meant, write app.allowRemoval('${OLD}', 'why')`,
      ...Array.from({ length: 10 }, (_, i) => `      configmap.o00${i}.yaml (ConfigMap/old/o00${i}, made by eu/old/o00${i}/Resource)`),
      '      … and 2 more objects',
      `    2 of ${SHOP}; if that is meant, write app.allowRemoval('${SHOP}', 'why')`,
      '      configmap.o088.yaml (ConfigMap/ns/o088, made by eu/shop/o088/Resource)',
      '      configmap.o089.yaml (ConfigMap/ns/o089, made by eu/shop/o089/Resource)',
    ].join('\n')]);
  });

  test('fails with ten folders named', () => {
    const before = Array.from({ length: 12 }, (_, i) => at(`environments/eu/s${String(i).padStart(2, '0')}`, ...filler(`environments/eu/s${i}`, 1)));

    const lines = guarded(before, []).problems[0].split('\n');

    expect([lines[0], lines.length, lines.at(-1)]).toEqual(['12 of 12 objects would leave environments/eu, which is more than 10 %:', 22, '    … and 2 more folders']);
  });

  test.each([[10, 10, true], [11, 11, false], [11, 110, true], [11, 109, false]])('%i of %i: allowed %p', (gone, of, allowed) => {
    const { problems } = guarded([at(SHOP, ...filler(SHOP, of))], [at(SHOP, ...filler(SHOP, of - gone))]);

    expect(problems.map((text) => text.split('\n')[0])).toEqual(allowed ? [] : [`${gone} of ${of} objects would leave environments/eu, which is more than 10 %:`]);
  });

  test('are counted by area', () => {
    const folders = ['environments/eu/a', 'environments/us/a', 'clusters/eu'];

    expect(guarded(folders.map((folder) => at(folder, ...filler(folder, 10))), [])).toEqual(nothing);
  });

  test('are not those that move within the area, nor those that get another file name', () => {
    const [a, b] = ['environments/eu/a', 'environments/eu/b'];

    expect(guarded([at(a, ...filler(a, 30))], [at(b, ...filler(b, 30))])).toEqual(nothing);
    expect(guarded([at(a, ...filler(a, 30))], [at(a, ...filler(a, 30).map((file) => ({ ...file, file: `x.${file.file}` })))])).toEqual(nothing);
  });

  test('are those that move to another area, or leave a cluster while others keep them', () => {
    const [eu, us, x] = ['environments/prod/eu/shop', 'environments/prod/us/shop', 'environments/prod/x'];
    const on = (folder: string, clusters: string[]) => at(folder, ...filler(folder, 20).map((file) => ({ ...file, clusters })));
    const rest = at(x, object(x, 'x', '', { clusters: ['eu', 'us'] }));

    expect(guarded([on(eu, ['eu']), on(us, ['us']), rest], [on(us, ['us']), rest]).problems[0].split('\n')[0])
      .toBe('20 of 41 objects would leave environments/prod, which is more than 10 %:');
    expect(guarded([at('environments/eu/a', ...filler('environments/eu/a', 20))], [at('environments/us/a', ...filler('environments/us/a', 20))]).problems[0].split('\n')[0])
      .toBe('20 of 20 objects would leave environments/eu, which is more than 10 %:');
  });

  test('may be moved by a run that is killed in between', () => {
    const [a, b] = ['environments/eu/a', 'environments/eu/b'];
    const root = freshRoot();
    sync(root, [at(a, ...filler(a, 30))]);
    const after = [at(b, ...filler(b, 30))];
    expect(() => sync(root, after, { before: (step) => { if (step === 'remove') throw new Error('stop'); } })).toThrow('stop');

    expect(guardPlan(planOf(root, after), [])).toEqual(nothing);
    fs.rmSync(root, { recursive: true });
  });
});

describe('allowances', () => {
  const before = [at(SHOP, claim(SHOP)), at(`${SHOP}-old`, claim(`${SHOP}-old`)), at('environments/us/shop', ...filler('environments/us/shop', 1))];
  const file = (folder: string) => `${folder}/persistentvolumeclaim.data.yaml`;
  const left = (...allowances: Allowance[]) => {
    const { problems, notices } = guarded(before, [before[2]], allowances);
    return { problems: problems.map((text) => text.split(' ')[0]), notices };
  };

  test('let a file leave, or all below a folder, part by part', () => {
    expect(left(removal(file(SHOP)))).toEqual({ problems: [file(`${SHOP}-old`)], notices: [] });
    expect(left(removal(SHOP))).toEqual({ problems: [file(`${SHOP}-old`)], notices: [] });
    expect(left(removal('environments/eu'))).toEqual(nothing);
    expect(left(removal('environments'))).toEqual(nothing);
    expect(left(removal('environments/e'))).toEqual({ problems: [file(SHOP), file(`${SHOP}-old`)], notices: [] });
  });

  test('let many leave', () => {
    expect(guarded([at(SHOP, ...filler(SHOP, 30))], [], [removal(SHOP)])).toEqual(nothing);
    expect(guarded([at(SHOP, ...filler(SHOP, 30))], [], [removal(`${SHOP}/configmap.o000.yaml`)]).problems[0].split('\n')[0])
      .toBe('29 of 30 objects would leave environments/eu, which is more than 10 %:');
  });

  describe('of a move', () => {
    const [from, to] = ['environments/test', 'environments/staging'];
    const moved = (after: PlannedFolder[], ...allowances: ReturnType<typeof move>[]) =>
      guarded([at(`${from}/shop`, claim(`${from}/shop`))], after, allowances).problems.map((text) => text.split(' ')[0]);

    test('cover a file that is planned on the same way below the target', () => {
      expect(moved([at(`${to}/shop`, object('x', 'data', 'other\n', { kind: CLAIM, namespace: 'other' }))], move(from, to))).toEqual([]);
    });

    test('cover an object that is planned anywhere below the target', () => {
      expect(moved([at(`${to}/other/deep`, { ...claim('x'), file: 'other.yaml' })], move(from, to))).toEqual([]);
      expect(moved([at(`${to}/other/deep`, claim('x'))], move(file(`${from}/shop`), to))).toEqual([]);
    });

    test('cover exactly one pair of files', () => {
      const after = [at(`${to}/shop`, claim('x', 'moved'))];

      expect(moved(after, move(file(`${from}/shop`), `${to}/shop/persistentvolumeclaim.moved.yaml`))).toEqual([]);
      expect(moved(after, move(`${from}/shop/persistentvolumeclaim.other.yaml`, `${to}/shop/persistentvolumeclaim.moved.yaml`))).toEqual([file(`${from}/shop`)]);
    });

    test('cover nothing that is not at the target', () => {
      expect(moved([at(`${to}/shop`, claim('x', 'another'))], move(from, to))).toEqual([file(`${from}/shop`)]);
      expect(moved([at(`${to}/shop`, claim('x')), at(`${to}-2`, ...filler('x', 1))], move(from, `${to}-2`))).toEqual([file(`${from}/shop`)]);
      expect(moved([at(`${to}/shop`, claim('x'))], move('environments/tes', to))).toEqual([file(`${from}/shop`)]);
    });
  });

  test('are reported when nothing needs them', () => {
    const same = [at(SHOP, claim(SHOP)), at('environments/us/shop', claim('environments/us/shop'))];

    expect(guarded(same, same, [removal(SHOP), move('environments/old', 'environments/us'), removal('bootstrap/eu')])).toEqual({
      problems: [],
      notices: [
        `app.allowRemoval('${SHOP}', …) is no longer needed: remove it`,
        "app.moved('environments/old', 'environments/us') is no longer needed: remove it",
        "app.allowRemoval('bootstrap/eu', …) is no longer needed: remove it",
      ],
    });
  });

  test('are not reported by a run for a part of the tree, which counts only what is selected', () => {
    const after = [at('environments/us/shop', ...filler('environments/us/shop', 1))];

    expect(guarded(before, after, [removal(SHOP)], { selected: (folder) => folder.startsWith('environments/us') })).toEqual(nothing);
    expect(guarded(before, after, [], { selected: (folder) => folder === SHOP }).problems).toHaveLength(1);
  });

  test('fails without a reason, outside the tree, and for a target that is not planned', () => {
    const invalid = 'which is no path in the tree; write one below environments, clusters or bootstrap, as in \'environments/staging/shop\'';

    expect(guarded([], plannedOf({ [SHOP]: { a: 'a\n' } }), [
      removal(SHOP, ' '), removal('gitops/environments/eu'), removal(''), removal('environments/../eu'), removal('environments/eu/'),
      move('/environments/eu', 'environments'), move('environments/us', 'environments/eu/sho'),
    ])).toEqual({
      problems: [
        `app.allowRemoval('${SHOP}', …) has no reason; say as the second argument why it may go`,
        `app.allowRemoval('gitops/environments/eu', …) names "gitops/environments/eu", ${invalid}`,
        `app.allowRemoval('', …) names "", ${invalid}`,
        `app.allowRemoval('environments/../eu', …) names "environments/../eu", ${invalid}`,
        `app.allowRemoval('environments/eu/', …) names "environments/eu/", ${invalid}`,
        `app.moved('/environments/eu', 'environments') names "/environments/eu", ${invalid}`,
        "app.moved('environments/us', 'environments/eu/sho') names a target at which nothing is planned; write the path that it has now, or remove the line",
      ],
      notices: [],
    });
  });
});

test('objects of a lock with two lines for a file are told by what the file holds', () => {
  const root = freshRoot();
  const [old, next] = [claim(SHOP, 'data', 'old\n'), object(SHOP, 'data', 'new\n', { kind: CLAIM, namespace: 'other' })];
  sync(root, [at(SHOP, old)]);
  // A run that was allowed to replace the object is killed once before and once after it has.
  for (const [stop, problems] of [['write', 1], ['remove', 0]] as const) {
    const todo = [at(SHOP, next)];
    try {
      sync(root, todo, { before: (step, file) => { if (step === stop && !file.endsWith('.lock')) throw new Error('stop'); } });
    } catch {
      // The next run finds what it left.
    }
    expect(guardPlan(planOf(root, todo), []).problems).toHaveLength(problems);
  }
  put(root, `${SHOP}/persistentvolumeclaim.data.yaml`, 'edited\n');
  expect(guardPlan(planOf(root, [at(SHOP, old)], { acceptEdits: true }), []).problems).toHaveLength(1);
  fs.rmSync(root, { recursive: true });
});
