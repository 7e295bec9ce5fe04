import { hash } from 'node:crypto';
import * as fs from 'node:fs';
import type { Change, HandEdit, Replaced, Write } from './_changes';
import { kindOf } from './_disk-words';
import { TEMPORARY_LOCK, isTemporary } from './_temporary';
import { type LockLine, lockLine } from './lock';
import type { PlannedFile } from './planned';
import type { FolderState } from './tree';

/** Compares the files of one folder with what they should be. */
export class FolderComparison {
  public readonly changes: Change[] = [];
  public readonly edits: HandEdit[] = [];
  public readonly writes: Write[] = [];
  public readonly removals: string[] = [];
  public readonly leftovers: string[] = [];
  /** The lines of the new lock. */
  public readonly lines: LockLine[] = [];
  public unchanged = 0;

  constructor(
    private readonly root: string,
    private readonly folder: string,
    private readonly state: FolderState,
    private readonly acceptEdits: boolean,
  ) {}

  /**
   * Compares what is planned, and what is no longer.
   *
   * @param files what is planned
   * @param planned the lines of the lock for these, by file
   * @param stale the lines of the lock for what is no longer planned, by file
   */
  public compare(files: PlannedFile[], planned: Map<string, LockLine[]>, stale: Map<string, LockLine[]>): void {
    this.checkFolding(files);
    for (const file of files) this.comparePlanned(file, planned.get(file.file) ?? []);
    const clusters = commonClusters(files);
    for (const [file, lines] of stale) this.compareStale(file, lines, clusters);
    this.findLeftovers();
    this.changes.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  private comparePlanned({ file, content, identity, path, clusters }: PlannedFile, lines: LockLine[]): void {
    const { folder } = this;
    const sha = hash('sha256', content);
    this.lines.push(lockLine(sha, file, identity, path));
    const entry = this.state.entries.get(file);
    if (entry && !entry.isFile()) {
      this.report(file, path, `is a ${kindOf(entry)} where a file is planned; remove it or move it away`);
      return;
    }
    const change = { folder, file, identity, path, clusters };
    if (!entry) {
      this.changes.push({ kind: 'added', ...change });
    } else {
      if (this.holds(file, content)) {
        this.unchanged++;
        return;
      }
      const current = this.read(file);
      const held = matching(lines, current);
      if (held.length === 0) this.reportEdit(file, path, lines.length > 0 ? 'was edited by hand' : 'is there already and is not ours');
      const replaces = replacedObjects(held.length > 0 ? held : lines, identity);
      this.changes.push({ kind: 'changed', ...change, ...(replaces.length > 0 && { replaces }) });
    }
    this.writes.push({ file, content, hash: sha });
  }

  private compareStale(file: string, lines: LockLine[], clusters: string[]): void {
    const entry = this.state.entries.get(file);
    if (!entry) return;
    if (!entry.isFile()) {
      this.report(file, lines[0].path, `was a file of ours and is a ${kindOf(entry)} now; remove it or move it away`);
      return;
    }
    const held = matching(lines, this.read(file));
    if (held.length === 0) this.reportEdit(file, lines[0].path, 'is no longer made and was edited by hand');
    const { identity, path } = held[0] ?? lines[0];
    this.changes.push({ kind: 'removed', folder: this.folder, file, identity, path, clusters });
    this.removals.push(file);
  }

  private findLeftovers(): void {
    for (const entry of this.state.entries.values()) {
      // Without a lock in its place, no more than that lock was begun.
      if (this.state.lockText === undefined ? entry.name !== TEMPORARY_LOCK : !isTemporary(entry.name)) continue;
      if (entry.isFile()) this.leftovers.push(entry.name);
      else this.report(entry.name, '', `is a ${kindOf(entry)} where files are written before they are whole; remove it or move it away`);
    }
  }

  /** File systems that fold the case of names would make one file of two. */
  private checkFolding(files: PlannedFile[]): void {
    const first = new Map<string, PlannedFile>();
    for (const planned of files) {
      const folded = planned.file.toLowerCase();
      const other = first.get(folded);
      if (other) this.report(planned.file, planned.path, `and ${other.file}, made by ${other.path}, are one file where case does not count; name them apart`);
      else first.set(folded, planned);
    }
  }

  private reportEdit(file: string, path: string, what: string): void {
    if (this.acceptEdits) return;
    this.report(file, path, `${what}; keep what matters of it in code or elsewhere, then have it discarded with GITOPS_ACCEPT=discard-edits`);
  }

  private report(file: string, path: string, what: string): void {
    this.edits.push({ folder: this.folder, file, path, message: `${this.folder}/${file} ${what}` });
  }

  private holds(file: string, content: string): boolean {
    // Reading text takes half the time of reading bytes; only where it has the sign that stands for wrong bytes, the bytes must be compared.
    if (content.includes('\ufffd')) return this.read(file).equals(Buffer.from(content));
    return fs.readFileSync(`${this.root}/${this.folder}/${file}`, 'utf8') === content;
  }

  private read(file: string): Buffer {
    return fs.readFileSync(`${this.root}/${this.folder}/${file}`);
  }
}

/** The lines whose hash a content has. */
function matching(lines: LockLine[], content: Buffer): LockLine[] {
  if (lines.length === 0) return [];
  const sha = hash('sha256', content);
  return lines.filter((line) => line.hash === sha);
}

/** The objects that a file held, where they are others than the one it holds from now on. */
function replacedObjects(lines: LockLine[], identity: string): Replaced[] {
  const others = new Map<string, Replaced>();
  for (const line of lines) if (line.identity !== identity) others.set(line.identity, { identity: line.identity, path: line.path });
  return [...others.values()];
}

/** The clusters of a folder's files, where all have the same. */
function commonClusters(files: PlannedFile[]): string[] {
  if (files.length === 0) return [];
  const [{ clusters }] = files;
  const same = files.every((other) => other.clusters === clusters || other.clusters.join(' ') === clusters.join(' '));
  return same ? clusters : [];
}
