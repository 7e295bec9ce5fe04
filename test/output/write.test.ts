import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { errorOf, filesOf, freshRoot, planOf, plannedOf, put, rendering, sync } from './fixtures/disk';
import type { PlannedFolder } from '../../src/output/planned';
import { type WriteHooks, writePlan } from '../../src/output/write';

const SHOP = 'environments/eu/shop';
const before = plannedOf({ [SHOP]: { a: 'a: 1\n', b: 'b: 1\n', c: 'c: 1\n' }, 'environments/eu/old': { x: 'x: 1\n' } });
const after = plannedOf({ [SHOP]: { a: 'a: 2\n', b: 'b: 1\n', d: 'd: 2\n' }, 'environments/eu/new': { y: 'y: 2\n' } });
const WHOLE = 'the tree holds whole files only, run again';
let root: string;

beforeEach(() => { root = freshRoot(); });
afterEach(() => { fs.rmSync(root, { recursive: true }); });

/** The steps of a run, as `step path`. */
function stepsOf(planned: PlannedFolder[]): string[] {
  const steps: string[] = [];
  sync(root, planned, { before: (step, file) => steps.push(`${step} ${file}`) });
  return steps;
}

function unfinishedFiles(tree: string): string[] {
  return Object.keys(filesOf(tree)).filter((file) => file.includes('.gitops.tmp-'));
}

describe('steps', () => {
  test('extend a lock first, write all files before any is removed, and replace the lock last', () => {
    sync(root, before);

    expect(stepsOf(after)).toEqual([
      'make environments/eu/new',
      'write environments/eu/new/.gitops.lock', 'rename environments/eu/new/.gitops.lock',
      'write environments/eu/new/configmap.y.yaml', 'rename environments/eu/new/configmap.y.yaml',
      `write ${SHOP}/.gitops.lock`, `rename ${SHOP}/.gitops.lock`,
      `write ${SHOP}/configmap.a.yaml`, `rename ${SHOP}/configmap.a.yaml`,
      `write ${SHOP}/configmap.d.yaml`, `rename ${SHOP}/configmap.d.yaml`,
      'remove environments/eu/old/configmap.x.yaml', 'remove environments/eu/old/.gitops.lock', 'unmake environments/eu/old', 'unmake environments/eu',
      `remove ${SHOP}/configmap.c.yaml`,
      `write ${SHOP}/.gitops.lock`, `rename ${SHOP}/.gitops.lock`,
    ]);
    expect(filesOf(root)).toEqual(rendering(after));
    expect(stepsOf(after)).toEqual([]);
  });

  test('write the lock alone when only a construct path changed', () => {
    sync(root, before);
    const [shop, old] = before;
    const renamed = [{ ...shop, files: shop.files.map((file) => ({ ...file, path: `team/${file.path}` })) }, old];

    expect(stepsOf(renamed)).toEqual([`write ${SHOP}/.gitops.lock`, `rename ${SHOP}/.gitops.lock`]);
    expect(filesOf(root)).toEqual(rendering(renamed));
  });

  test('take over files that are right already, though the lock is lost', () => {
    sync(root, before);
    fs.rmSync(path.join(root, SHOP, '.gitops.lock'));

    expect(stepsOf(before)).toEqual([`write ${SHOP}/.gitops.lock`, `rename ${SHOP}/.gitops.lock`]);
    expect(filesOf(root)).toEqual(rendering(before));
  });
});

describe('folders', () => {
  test('that are empty go, with those around them, but never the tree itself', () => {
    sync(root, plannedOf({ 'environments/eu/deep/er': { a: 'a\n' } }));

    sync(root, []);

    expect(fs.readdirSync(root)).toEqual([]);
  });

  test('stay with whatever others have in them', () => {
    sync(root, before);
    put(root, `${SHOP}/NOTES.md`, 'notes');
    put(root, `${SHOP}/configmap.theirs.yaml`, 'theirs: true\n');
    fs.mkdirSync(path.join(root, 'environments/eu/old/empty'));
    fs.symlinkSync('nowhere', path.join(root, SHOP, 'link'));

    sync(root, []);

    expect(filesOf(root)).toEqual({ [`${SHOP}/NOTES.md`]: 'notes', [`${SHOP}/configmap.theirs.yaml`]: 'theirs: true\n' });
    expect(fs.readdirSync(path.join(root, SHOP)).sort()).toEqual(['NOTES.md', 'configmap.theirs.yaml', 'link']);
    expect(fs.readdirSync(path.join(root, 'environments/eu/old'))).toEqual(['empty']);
  });
});

describe('unfinished files', () => {
  test('of a killed run go, those that look alike stay', () => {
    sync(root, before);
    const alike = ['.gitops.tmp-', '.gitops.tmp-mine', '.gitops.tmp-0123456789ABCDEF', '.gitops.tmp-0123456789abcdef0', 'x.gitops.tmp-lock'];
    for (const name of alike) put(root, `${SHOP}/${name}`, 'theirs');
    for (const name of ['.gitops.tmp-lock', '.gitops.tmp-0123456789abcdef']) put(root, `${SHOP}/${name}`, 'half');
    put(root, 'environments/eu/theirs/.gitops.tmp-0123456789abcdef', 'theirs');

    const plan = sync(root, before);

    expect(plan.changes).toEqual([]);
    expect(filesOf(root)).toEqual({
      ...rendering(before), ...Object.fromEntries(alike.map((name) => [`${SHOP}/${name}`, 'theirs'])), 'environments/eu/theirs/.gitops.tmp-0123456789abcdef': 'theirs',
    });
  });

  test('are not ours in a folder that has no lock yet', () => {
    put(root, 'environments/eu/new/.gitops.tmp-0123456789abcdef', 'theirs');

    sync(root, after);

    expect(filesOf(root)).toEqual({ ...rendering(after), 'environments/eu/new/.gitops.tmp-0123456789abcdef': 'theirs' });
    expect(sync(root, []).folders.map(({ leftovers }) => leftovers)).toEqual([['.gitops.tmp-0123456789abcdef'], []]);
  });

  test('go from a new folder that is no longer planned, and the folder with them', () => {
    put(root, 'environments/eu/new/.gitops.tmp-lock', 'half');

    sync(root, before);

    expect(filesOf(root)).toEqual(rendering(before));
    expect(fs.readdirSync(path.join(root, 'environments/eu')).sort()).toEqual(['old', 'shop']);
  });
});

describe('errors', () => {
  const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const failing = (wanted: string): WriteHooks => ({ before: (step, file) => { if (`${step} ${file}` === wanted) throw full(); } });

  test.each([
    [`write ${SHOP}/configmap.d.yaml`, `could not write ${SHOP}/configmap.d.yaml`],
    [`rename ${SHOP}/configmap.d.yaml`, `could not write ${SHOP}/configmap.d.yaml`],
    [`rename ${SHOP}/.gitops.lock`, `could not write ${SHOP}/.gitops.lock`],
    [`remove ${SHOP}/configmap.c.yaml`, `could not remove ${SHOP}/configmap.c.yaml`],
    ['make environments/eu/new', 'could not make environments/eu/new'],
  ])('fails at "%s" with one sentence, whole files and no unfinished one', (step, text) => {
    sync(root, before);

    expect(errorOf(() => sync(root, after, failing(step)))).toBe(`${text}: no space left on device; ${WHOLE}`);

    const [old, next] = [rendering(before), rendering(after)];
    for (const [file, content] of Object.entries(filesOf(root))) {
      if (!file.endsWith('.gitops.lock')) expect([old[file], next[file]]).toContain(content);
    }
    sync(root, after);
    expect(filesOf(root)).toEqual(rendering(after));
  });

  test('fails at every step without an unfinished file, and no run after it sees an edit', () => {
    const total = (sync(root, before), stepsOf(after).length);
    for (let stop = 1; stop <= total; stop++) {
      sync(root, before);
      let step = 0;
      try {
        sync(root, after, { before: () => { if (++step === stop) throw full(); } });
      } catch {
        // Only what it leaves matters here.
      }
      expect(unfinishedFiles(root)).toEqual([]);
      expect(planOf(root, after).edits).toEqual([]);
      expect(planOf(root, before).edits).toEqual([]);
    }
  });

  test('fails when another run is at work, and leaves its file alone', () => {
    const plan = planOf(root, before);
    put(root, `${SHOP}/.gitops.tmp-lock`, 'of another run');

    expect(errorOf(() => writePlan(root, plan)))
      .toBe(`could not write ${SHOP}/.gitops.lock: .gitops.tmp-lock is there already, so another run may be at work; ${WHOLE}`);
    expect(filesOf(root)[`${SHOP}/.gitops.tmp-lock`]).toBe('of another run');
  });

  test('never writes through a link that appears after planning', () => {
    const plan = planOf(root, before);
    put(root, 'elsewhere', 'theirs');
    fs.mkdirSync(path.join(root, SHOP), { recursive: true });
    fs.symlinkSync(path.join(root, 'elsewhere'), path.join(root, SHOP, 'configmap.a.yaml'));

    writePlan(root, plan);

    expect(filesOf(root)).toEqual({ ...rendering(before), elsewhere: 'theirs' });
  });
});

describe('whatever happens before', () => {
  const FOLDERS = ['environments/eu/a', 'environments/eu/a/deep', 'clusters/eu'];
  const NAMES = ['a', 'b', 'c'];
  const folder = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('1\n', '2\n', '3\n'), { noNullPrototype: true });
  const state = fc.dictionary(fc.constantFrom(...FOLDERS), folder, { noNullPrototype: true }).map(plannedOf);
  const place = fc.record({ folder: fc.constantFrom(...FOLDERS), name: fc.constantFrom(...NAMES) });
  const event = fc.oneof(
    fc.record({ kind: fc.constant('run' as const), planned: state }),
    fc.record({ kind: fc.constant('abort' as const), planned: state, step: fc.nat(25) }),
    fc.record({ kind: fc.constant('kill' as const), planned: state, step: fc.nat(25) }),
    fc.record({ kind: fc.constant('edit' as const), place }),
    fc.record({ kind: fc.constant('delete' as const), place }),
    fc.record({ kind: fc.constant('stranger' as const), place }),
    fc.record({ kind: fc.constant('merge' as const), ours: state, theirs: state, sides: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), diff3: fc.boolean() }),
  );
  type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

  /** A tree on which anything may happen. */
  class World {
    public readonly strangers: Record<string, string> = {};
    private edited = new Set<string>();

    constructor(private readonly tree: string) {}

    public happen(what: Event, i: number): void {
      if (what.kind === 'run') this.run(what.planned);
      else if (what.kind === 'merge') this.merge(what);
      else if (what.kind === 'abort') this.stop(what.planned, what.step);
      else if (what.kind === 'kill') this.stop(what.planned, what.step, freshRoot());
      else if (what.kind === 'stranger') this.add(`${what.place.folder}/theirs.${what.place.name}.yaml`, `stranger ${i}\n`);
      else this.touch(`${what.place.folder}/configmap.${what.place.name}.yaml`, what.kind === 'edit' ? `edit ${i}\n` : undefined);
    }

    /** A run refuses exactly the edited files, and overwrites them when that is accepted. */
    public run(planned: PlannedFolder[], hooks: WriteHooks = {}): void {
      expect(planOf(this.tree, planned).edits.map(({ folder: way, file }) => `${way}/${file}`).filter((file) => !this.edited.has(file))).toEqual([]);
      sync(this.tree, planned, { acceptEdits: true, ...hooks });
      this.edited = new Set();
      expect(filesOf(this.tree)).toEqual({ ...rendering(planned), ...this.strangers });
    }

    /** A run that fails at a step, or is killed there: then it does not tidy up either, as a copy from that moment shows. */
    private stop(planned: PlannedFolder[], last: number, moment?: string): void {
      let step = 0;
      const { edited } = this;
      const unfinished = unfinishedFiles(this.tree);
      const hooks = {
        before: () => {
          if (step++ !== last) return;
          if (moment) fs.cpSync(this.tree, moment, { recursive: true });
          throw new Error('stopped');
        },
      };
      try {
        this.run(planned, hooks);
      } catch (error) {
        if (!(error as Error).message.includes('stopped')) throw error;
        // Edits that were not yet overwritten are still there.
        this.edited = edited;
        if (moment) {
          fs.rmSync(this.tree, { recursive: true });
          fs.cpSync(moment, this.tree, { recursive: true });
        } else {
          expect(unfinished).toEqual(expect.arrayContaining(unfinishedFiles(this.tree)));
        }
      }
      if (moment) fs.rmSync(moment, { recursive: true });
    }

    /** Two branches go on from here; of each file one side is taken, and the locks conflict as a whole. */
    private merge({ ours, theirs, sides, diff3 }: Event & { kind: 'merge' }): void {
      const base = filesOf(this.tree);
      const [a, b] = [ours, theirs].map((planned) => {
        const branch = freshRoot();
        fs.cpSync(this.tree, branch, { recursive: true });
        sync(branch, planned, { acceptEdits: true });
        const files = filesOf(branch);
        fs.rmSync(branch, { recursive: true });
        return files;
      });
      this.edited = new Set();
      [...new Set([...Object.keys(base), ...Object.keys(a), ...Object.keys(b)])].filter((file) => !(file in this.strangers)).forEach((file, i) => {
        let text = sides[i % sides.length] ? a[file] : b[file];
        if (file.endsWith('.gitops.lock')) {
          const origin = diff3 ? `||||||| base\n${base[file] ?? ''}` : '';
          text = a[file] === b[file] ? a[file] : `<<<<<<< ours\n${a[file] ?? ''}${origin}=======\n${b[file] ?? ''}>>>>>>> theirs\n`;
        }
        if (text === undefined) fs.rmSync(path.join(this.tree, file), { force: true });
        else put(this.tree, file, text);
      });
    }

    private add(file: string, text: string): void {
      put(this.tree, file, text);
      this.strangers[file] = text;
    }

    private touch(file: string, text: string | undefined): void {
      const target = path.join(this.tree, file);
      if (!fs.existsSync(target)) return;
      if (text === undefined) {
        fs.rmSync(target);
      } else {
        put(this.tree, file, text);
        this.edited.add(file);
      }
    }
  }

  test('a run ends with exactly what is planned, and nothing of others is lost', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 10 }), state, (events, last) => {
      const tree = freshRoot();
      try {
        const world = new World(tree);
        events.forEach((what, i) => world.happen(what, i));
        world.run(last);
        expect(planOf(tree, last).folders).toEqual([]);
      } finally {
        fs.rmSync(tree, { recursive: true, force: true });
      }
    }), { numRuns: 300 });
  }, 60_000);
});
