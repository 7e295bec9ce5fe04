import * as fs from 'node:fs';
import { reasonOf } from './_disk-words';
import { TEMPORARY_LOCK, temporaryName } from './_temporary';
import { LOCK } from './lock';
import type { FolderPlan, Plan } from './plan';

/** Sees what is done to the disk; a test may throw there, or end the process. */
export interface WriteHooks {
  /** Called before each step, with the path below the tree that it concerns. */
  readonly before?: (step: 'make' | 'write' | 'rename' | 'remove' | 'unmake', path: string) => void;
}

/**
 * Does what a plan says.
 *
 * The lock of a folder is extended by what will be written before the first write, and replaced after the last: a run that is killed
 * leaves no file that the next one would take for a hand edit. All files are written before any is removed, so that what only moves is
 * never missing. Nothing is flushed to the disk: a kill is survived without that, and what a power cut takes shows by the hashes in the lock.
 *
 * @throws when a file cannot be written; every file is wholly old or wholly new then
 */
export function writePlan(root: string, { folders }: Plan, hooks: WriteHooks = {}): void {
  const writer = new Writer(root, hooks);
  for (const folder of folders) writer.write(folder);
  for (const folder of folders) writer.finish(folder);
}

class Writer {
  constructor(
    private readonly root: string,
    private readonly hooks: WriteHooks,
  ) {}

  public write({ folder, exists, writes, leftovers, lockBefore, lockDuring }: FolderPlan): void {
    for (const file of leftovers) this.remove(`${folder}/${file}`);
    if (writes.length === 0) return;
    if (!exists) this.attempt('make', folder, () => fs.mkdirSync(`${this.root}/${folder}`, { recursive: true }));
    if (lockBefore !== lockDuring) this.replaceLock(folder, lockDuring!);
    for (const { file, content, hash } of writes) this.replace(folder, file, content, temporaryName(hash));
  }

  public finish({ folder, removals, lockBefore, lockDuring, lockAfter }: FolderPlan): void {
    for (const file of removals) this.remove(`${folder}/${file}`);
    if (lockAfter === undefined) {
      if (lockBefore !== undefined) this.remove(`${folder}/${LOCK}`);
      this.removeEmpty(folder);
    } else if (lockAfter !== lockDuring) {
      this.replaceLock(folder, lockAfter);
    }
  }

  private replaceLock(folder: string, text: string): void {
    this.replace(folder, LOCK, text, TEMPORARY_LOCK);
  }

  /** Puts a whole file in the place of another, or of none. */
  private replace(folder: string, file: string, content: string, temporary: string): void {
    const target = `${folder}/${file}`;
    const made = `${this.root}/${folder}/${temporary}`;
    this.attempt('write', target, () => {
      try {
        // Exclusively, so that neither a link of this name is followed nor another run disturbed.
        fs.writeFileSync(made, content, { flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Error(`${temporary} is there already, so another run may be at work`, { cause: error });
        fs.rmSync(made, { force: true });
        throw error;
      }
    });
    try {
      this.attempt('rename', target, () => fs.renameSync(made, `${this.root}/${target}`));
    } catch (error) {
      fs.rmSync(made, { force: true });
      throw error;
    }
  }

  private remove(path: string): void {
    this.attempt('remove', path, () => {
      try {
        fs.unlinkSync(`${this.root}/${path}`);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    });
  }

  /** Removes a folder of ours and those around it, as far as they are empty. */
  private removeEmpty(folder: string): void {
    for (let way = folder; way !== ''; way = way.slice(0, Math.max(0, way.lastIndexOf('/')))) {
      this.hooks.before?.('unmake', way);
      try {
        fs.rmdirSync(`${this.root}/${way}`);
      } catch {
        return; // Something of others lies in it; an empty folder that cannot be removed does no harm.
      }
    }
  }

  private attempt(step: 'make' | 'write' | 'rename' | 'remove', path: string, action: () => void): void {
    try {
      this.hooks.before?.(step, path);
      action();
    } catch (error) {
      throw new Error(`could not ${step === 'rename' ? 'write' : step} ${path}: ${reasonOf(error)}; the tree holds whole files only, run again`, { cause: error });
    }
  }
}
