import { hash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { LOCK, type LockLine, formatLock } from './lock';
import type { PlannedFile, PlannedFolder } from './planned';
import { type FolderState, TEMPORARY, type TreeState, kindOf } from './tree';

/** One file that a plan adds, changes or removes. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly folder: string;
  readonly file: string;
  readonly identity: string;
  /** The construct that makes it, or made it. */
  readonly path: string;
  /** The clusters that it reaches; unknown for one that is removed. */
  readonly clusters: string[];
}

/** Something on disk that a plan may not overwrite. */
export interface Edit {
  /** The construct whose file it is. */
  readonly path: string;
  readonly message: string;
}

/** What is to be done in one folder. */
export interface FolderPlan {
  readonly folder: string;
  readonly writes: { readonly file: string; readonly content: string }[];
  readonly removals: string[];
  /** Files that a killed run left behind. */
  readonly leftovers: string[];
  /** The lock on disk; empty for none. */
  readonly lockBefore: string;
  /** What the lock says while files are written: all contents that a file may have until then. */
  readonly linesDuring: LockLine[];
  /** The lock after that; empty for none. */
  readonly lockAfter: string;
}

/** What a synth would do to the tree. */
export interface Plan {
  readonly folders: FolderPlan[];
  readonly changes: Change[];
  readonly edits: Edit[];
  readonly unchanged: number;
  /** Everything that should be there, whether it changes or not. */
  readonly planned: PlannedFolder[];
  /** How many objects each area (`environments/staging`) held before. */
  readonly before: Map<string, number>;
}

/** Decides whether a file belongs to what is written in this run. */
export type Selected = (folder: string, path: string) => boolean;

/** Compares what is on disk with what should be, without changing anything. */
export function planTree(state: TreeState, planned: PlannedFolder[], options: { selected?: Selected; acceptEdits?: boolean } = {}): Plan {
  const plan = { folders: [] as FolderPlan[], changes: [] as Change[], edits: [] as Edit[], unchanged: 0, planned, before: new Map<string, number>() };
  const byFolder = new Map(planned.map(({ folder, files }) => [folder, files]));
  for (const [folder, current] of state.folders) {
    const selected = options.selected ?? (() => true);
    const lock = current.lock.filter(({ path: maker }) => selected(folder, maker));
    const files = (byFolder.get(folder) ?? []).filter(({ path: maker }) => selected(folder, maker));
    count(plan.before, folder, new Set(lock.map(({ file }) => file)).size);
    const comparison = new FolderComparison(state.root, folder, current, options.acceptEdits ?? false);
    comparison.compare(files, lock);
    plan.changes.push(...comparison.changes);
    plan.edits.push(...comparison.edits);
    plan.unchanged += comparison.unchanged;
    const kept = current.lock.filter((line) => !lock.includes(line));
    plan.folders.push({
      folder,
      writes: comparison.writes,
      removals: comparison.removals,
      leftovers: current.lockText === undefined ? [] : [...current.entries.values()].filter(isLeftover).map(({ name }) => name),
      lockBefore: current.lockText ?? '',
      linesDuring: [...current.lock, ...comparison.lines],
      lockAfter: formatLock([...kept, ...comparison.lines]),
    });
  }
  plan.folders.sort((a, b) => (a.folder < b.folder ? -1 : 1));
  plan.changes.sort((a, b) => (`${a.folder}/${a.file}` < `${b.folder}/${b.file}` ? -1 : 1));
  return plan;
}

/** The files that are not current, a line each. */
export function describeStale({ folders, changes }: Plan): string[] {
  const words = { added: 'missing', changed: 'differs', removed: 'stale' };
  const files = changes.map(({ kind, folder, file, path: maker }) => `${words[kind]} ${folder}/${file} (${maker})`);
  const locks = folders.filter(({ lockBefore, lockAfter }) => lockBefore !== lockAfter)
    .map(({ folder, lockBefore, lockAfter }) => `${lockBefore === '' ? 'missing' : lockAfter === '' ? 'stale' : 'differs'} ${folder}/${LOCK}`);
  return [...files, ...locks].sort();
}

/** The first two parts of a folder: one environment, or one cluster. */
export function areaOf(folder: string): string {
  return folder.split('/', 2).join('/');
}

function count(counts: Map<string, number>, folder: string, amount: number): void {
  const area = areaOf(folder);
  counts.set(area, (counts.get(area) ?? 0) + amount);
}

function isLeftover(entry: fs.Dirent): boolean {
  return entry.isFile() && entry.name.startsWith(TEMPORARY);
}

class FolderComparison {
  public readonly changes: Change[] = [];
  public readonly edits: Edit[] = [];
  public readonly writes: { file: string; content: string }[] = [];
  public readonly removals: string[] = [];
  public readonly lines: LockLine[] = [];
  public unchanged = 0;

  constructor(
    private readonly root: string,
    private readonly folder: string,
    private readonly state: FolderState,
    private readonly acceptEdits: boolean,
  ) {}

  public compare(files: PlannedFile[], lock: LockLine[]): void {
    const hashes = new Map<string, Set<string>>();
    for (const { file, hash: value } of lock) hashes.set(file, (hashes.get(file) ?? new Set()).add(value));
    this.checkNames(files);
    for (const planned of files) {
      const { file, content, identity, path: maker } = planned;
      this.lines.push({ hash: hash('sha256', content), file, identity, path: maker });
      this.comparePlanned(planned, hashes.get(file));
    }
    const wanted = new Set(files.map(({ file }) => file));
    for (const line of new Map(lock.map((one) => [one.file, one])).values()) {
      if (!wanted.has(line.file)) this.compareStale(line, hashes.get(line.file)!);
    }
  }

  private comparePlanned({ file, content, identity, path: maker, clusters }: PlannedFile, ours: Set<string> | undefined): void {
    const change = { folder: this.folder, file, identity, path: maker, clusters };
    const entry = this.state.entries.get(file);
    if (!entry) {
      this.changes.push({ kind: ours ? 'changed' : 'added', ...change });
      this.writes.push({ file, content });
    } else if (!entry.isFile()) {
      this.edits.push({ path: maker, message: `${this.folder}/${file} is a ${kindOf(entry)} where a file is planned; remove or rename it` });
    } else {
      if (this.holds(file, content)) {
        this.unchanged++;
      } else {
        if (!this.acceptEdits && !ours?.has(hash('sha256', this.read(file)))) this.reportEdit(file, maker, ours !== undefined);
        this.changes.push({ kind: 'changed', ...change });
        this.writes.push({ file, content });
      }
    }
  }

  private compareStale({ file, identity, path: maker }: LockLine, ours: Set<string>): void {
    const entry = this.state.entries.get(file);
    if (!entry) return;
    if (!entry.isFile()) {
      this.edits.push({ path: maker, message: `${this.folder}/${file} was a file of ours and is a ${kindOf(entry)} now; remove or rename it` });
      return;
    }
    if (!this.acceptEdits && !ours.has(hash('sha256', this.read(file)))) this.reportEdit(file, maker, true);
    this.changes.push({ kind: 'removed', folder: this.folder, file, identity, path: maker, clusters: [] });
    this.removals.push(file);
  }

  private reportEdit(file: string, maker: string, wasOurs: boolean): void {
    const what = wasOurs ? 'was edited by hand' : 'is there already and is not ours';
    const todo = wasOurs ? 'carry the edit over into the code' : 'move it away';
    this.edits.push({ path: maker, message: `${this.folder}/${file} ${what}; ${todo}, or have it overwritten with GITOPS_ACCEPT=discard-edits` });
  }

  /** File systems that fold the case of names would make one file of two. */
  private checkNames(files: PlannedFile[]): void {
    const first = new Map<string, PlannedFile>();
    for (const planned of files) {
      const folded = planned.file.toLowerCase();
      const other = first.get(folded);
      if (other) this.edits.push({ path: planned.path, message: `${this.folder}/${planned.file} and the file of ${other.path} have one name` });
      first.set(folded, planned);
    }
  }

  private holds(file: string, content: string): boolean {
    // Reading as text is twice as fast; only where the text has the sign that stands for wrong bytes, the bytes must be compared.
    if (content.includes('\ufffd')) return this.read(file).equals(Buffer.from(content));
    return fs.readFileSync(path.join(this.root, this.folder, file), 'utf8') === content;
  }

  private read(file: string): Buffer {
    return fs.readFileSync(path.join(this.root, this.folder, file));
  }
}
