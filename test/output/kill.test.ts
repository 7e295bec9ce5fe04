import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { filesOf, freshRoot, planOf, plannedOf, put, rendering, sync } from './fixtures/disk';

const KILLED = path.join(__dirname, 'fixtures', 'killed.ts');
const LOCKS = /\.gitops\.lock$/;

// GIVEN a folder that changes, one that is new, one that goes, and files of others
const before = plannedOf({
  'environments/eu/shop': { a: 'a: 1\n', b: 'b: 1\n', c: 'c: 1\n' },
  'environments/eu/old': { x: 'x: 1\n', y: 'y: 1\n', z: 'z: 1\n' },
});
const after = plannedOf({
  'environments/eu/shop': { a: 'a: 2\n', b: 'b: 1\n', d: 'd: 2\n' },
  'environments/eu/new/deep': { x: 'x: 1\n', y: 'y: 2\n', w: 'w: 2\n' },
});
const later = plannedOf({
  'environments/eu/shop': { a: 'a: 3\n', b: 'b: 3\n', c: 'c: 3\n' },
  'environments/eu/newer': { x: 'x: 3\n' },
});
const strangers = { 'environments/eu/shop/NOTES.md': 'notes', 'environments/eu/new/theirs.yaml': 'theirs: true\n', 'environments/eu/shop/.gitops.tmp-mine': 'mine' };

const texts = (...states: (typeof before)[]) => {
  const allowed = new Map<string, Set<string>>();
  for (const state of states) {
    for (const [file, text] of Object.entries(rendering(state))) allowed.set(file, (allowed.get(file) ?? new Set()).add(text));
  }
  return allowed;
};

function startingTree(): string {
  const root = freshRoot();
  for (const [file, text] of Object.entries(strangers)) put(root, file, text);
  sync(root, before);
  return root;
}

function steps(): number {
  let count = 0;
  const root = startingTree();
  sync(root, after, { before: () => count++ });
  fs.rmSync(root, { recursive: true });
  return count;
}

test('a process that is killed at any step leaves whole files, and the next run completes it, whether the input is the same or another', () => {
  const total = steps();
  expect(total).toBeGreaterThan(20);
  const json = path.join(freshRoot(), 'planned.json');
  fs.writeFileSync(json, JSON.stringify(after));

  for (let step = 1; step <= total; step++) {
    const root = startingTree();
    // WHEN
    const { signal, stderr } = spawnSync(process.execPath, ['--import', 'tsx', KILLED, root, json, `${step}`], { encoding: 'utf8', cwd: path.join(__dirname, '..', '..') });
    expect([stderr, signal]).toEqual(['', 'SIGKILL']);

    // THEN every file is wholly old or wholly new
    const allowed = texts(before, after);
    for (const [file, text] of Object.entries(filesOf(root))) {
      if (LOCKS.test(file) || file in strangers || /\.gitops\.tmp-(lock|[0-9a-f]{16})$/.test(file)) continue;
      expect([step, file, allowed.get(file)?.has(text)]).toEqual([step, file, true]);
    }
    for (const planned of [after, later]) {
      const copy = path.join(freshRoot(), 'tree');
      fs.cpSync(root, copy, { recursive: true });
      expect([step, planOf(copy, planned).edits]).toEqual([step, []]);
      sync(copy, planned);
      expect([step, filesOf(copy)]).toEqual([step, { ...rendering(planned), ...strangers }]);
      expect(planOf(copy, planned).folders).toEqual([]);
      fs.rmSync(path.dirname(copy), { recursive: true });
    }
    fs.rmSync(root, { recursive: true });
  }
  fs.rmSync(path.dirname(json), { recursive: true });
}, 120_000);
