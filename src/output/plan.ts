import type { Change, FolderPlan, HandEdit, Plan, Selected } from './_changes';
import { FolderComparison } from './_compare';
import { findDepartures } from './_departures';
import { LOCK, type LockLine, formatLock } from './lock';
import { type PlannedFile, type PlannedFolder, areaOf } from './planned';
import type { FolderState, TreeState } from './tree';

export type { Change, Departure, FolderPlan, HandEdit, Plan, Replaced, Selected, Write } from './_changes';

/** What a plan is made with. */
export interface PlanOptions {
  /** What is written in this run; everything when left out. The rest keeps its files and its lines in locks. */
  readonly selected?: Selected;
  /** Whether files that were edited by hand are overwritten and removed like others. */
  readonly acceptEdits?: boolean;
}

/** Compares what is on disk with what should be, without changing anything. */
export function planTree(state: TreeState, planned: PlannedFolder[], options: PlanOptions = {}): Plan {
  const selected = options.selected ?? (() => true);
  const byFolder = new Map(planned.map(({ folder, files }) => [folder, files]));
  const folders: FolderPlan[] = [];
  const changes: Change[] = [];
  const edits: HandEdit[] = [];
  const before = new Map<string, number>();
  let unchanged = 0;
  for (const folder of [...state.folders.keys()].sort()) {
    const current = state.folders.get(folder)!;
    const scope = new Scope(folder, byFolder.get(folder) ?? [], current.lock, selected);
    if (options.selected && scope.isEmpty) continue;
    const area = areaOf(folder);
    before.set(area, (before.get(area) ?? 0) + scope.objectsOnDisk(current));
    const comparison = new FolderComparison(state.root, folder, current, options.acceptEdits ?? false);
    comparison.compare(scope.files, scope.plannedLines, scope.staleLines);
    changes.push(...comparison.changes);
    edits.push(...comparison.edits);
    unchanged += comparison.unchanged;
    const todo = folderPlan(folder, current, scope, comparison);
    if (todo) folders.push(todo);
  }
  const departures = findDepartures(changes, planned, selected);
  return { folders, changes, departures, edits, unchanged, planned, before, selective: options.selected !== undefined };
}

/** The files that are not current, a line each. */
export function describeStale({ folders, changes }: Plan): string[] {
  const words = { added: 'missing', changed: 'differs', removed: 'stale' };
  const lines = changes.map(({ kind, folder, file, path }) => `${words[kind]} ${folder}/${file} (${path})`);
  for (const { folder, lockBefore, lockAfter, leftovers } of folders) {
    if (lockBefore !== lockAfter) lines.push(`${lockBefore === undefined ? 'missing' : lockAfter === undefined ? 'stale' : 'differs'} ${folder}/${LOCK}`);
    leftovers.forEach((file) => lines.push(`stale ${folder}/${file}`));
  }
  return lines.sort();
}

/** What of one folder is written in this run. */
class Scope {
  public readonly files: PlannedFile[];
  /** Lines of the lock for files that are planned, and for those that no longer are. */
  public readonly plannedLines = new Map<string, LockLine[]>();
  public readonly staleLines = new Map<string, LockLine[]>();
  /** Lines that stay as they are. */
  public readonly kept: LockLine[] = [];

  constructor(folder: string, planned: PlannedFile[], lock: LockLine[], selected: Selected) {
    this.files = planned.filter(({ path }) => selected(folder, path));
    // A planned file belongs to the construct that makes it now, whatever construct its line in the lock names.
    const ours = new Set(this.files.map(({ file }) => file));
    const others = this.files.length === planned.length ? undefined : new Set(planned.map(({ file }) => file));
    for (const [file, lines] of byFile(lock)) {
      if (ours.has(file)) this.plannedLines.set(file, lines);
      else if (!others?.has(file) && lines.every(({ path }) => selected(folder, path))) this.staleLines.set(file, lines);
      else this.kept.push(...lines);
    }
  }

  public get isEmpty(): boolean {
    return this.files.length === 0 && this.plannedLines.size === 0 && this.staleLines.size === 0;
  }

  public objectsOnDisk({ entries }: FolderState): number {
    return [this.plannedLines, this.staleLines].reduce((sum, lines) => sum + [...lines.keys()].filter((file) => entries.has(file)).length, 0);
  }
}

function byFile(lock: LockLine[]): Map<string, LockLine[]> {
  const files = new Map<string, LockLine[]>();
  for (const line of lock) {
    const lines = files.get(line.file);
    if (lines) lines.push(line);
    else files.set(line.file, [line]);
  }
  return files;
}

/** What is to be done in a folder; undefined for nothing. */
function folderPlan(folder: string, { exists, lockText, lock }: FolderState, { kept }: Scope, comparison: FolderComparison): FolderPlan | undefined {
  const { writes, removals, leftovers, lines } = comparison;
  const after = [...kept, ...lines];
  const lockAfter = after.length > 0 ? formatLock(after) : undefined;
  if (writes.length === 0 && removals.length === 0 && leftovers.length === 0 && lockText === lockAfter) return undefined;
  // Whatever a file holds when the run is killed, its hash is then in the lock.
  const lockDuring = writes.length === 0 ? lockText : lock.length === 0 ? lockAfter : formatLock([...lock, ...lines]);
  return { folder, exists, writes, removals, leftovers, lockBefore: lockText, lockDuring, lockAfter };
}
