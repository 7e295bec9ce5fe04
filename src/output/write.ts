import * as fs from 'node:fs';
import * as path from 'node:path';
import { LOCK, formatLock } from './lock';
import type { FolderPlan, Plan } from './plan';
import { TEMPORARY } from './tree';

/** Sees each step before it is taken; a test may throw there, or end the process. */
export type Step = (what: string, file: string) => void;

/**
 * Does what a plan says.
 *
 * The lock of a folder is extended by what will be written before the first write, and replaced after the last: a run that is killed
 * leaves no file that the next one would take for a hand edit. Each file is wholly old or wholly new. Nothing is flushed to the disk:
 * that guards against a power cut only, costs more than everything else, and what one destroys is in Git.
 */
export function writePlan(root: string, plan: Plan, step: Step = () => undefined): void {
  for (const folder of plan.folders) writeFolder(root, folder, step);
}

function writeFolder(root: string, plan: FolderPlan, step: Step): void {
  const { folder, writes, removals, leftovers, lockBefore, linesDuring, lockAfter } = plan;
  const at = (file: string) => path.join(root, folder, file);
  if (writes.length === 0 && removals.length === 0 && leftovers.length === 0 && lockBefore === lockAfter) return;

  for (const file of leftovers) remove(at, file, step);
  const lockDuring = writes.length > 0 ? formatLock(linesDuring) : lockBefore;
  if (lockDuring !== '') fs.mkdirSync(path.join(root, folder), { recursive: true });
  if (lockDuring !== lockBefore) replace(at, LOCK, lockDuring, folder, step);
  for (const { file, content } of writes) replace(at, file, content, folder, step);
  for (const file of removals) remove(at, file, step);
  if (lockAfter === '') {
    remove(at, LOCK, step);
    removeEmpty(root, folder);
  } else if (lockAfter !== lockDuring) {
    replace(at, LOCK, lockAfter, folder, step);
  }
}

function remove(at: (file: string) => string, file: string, step: Step): void {
  step('remove', file);
  fs.rmSync(at(file), { force: true });
}

/** Puts a whole file in the place of another, or of none. */
function replace(at: (file: string) => string, file: string, content: string, folder: string, step: Step): void {
  const temporary = at(`${TEMPORARY}${file === LOCK ? 'lock' : file}`.slice(0, 255));
  try {
    step('write', file);
    fs.writeFileSync(temporary, content, { flag: 'wx' });
    step('rename', file);
    fs.renameSync(temporary, at(file));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw new Error(`could not write ${folder}/${file}: ${(error as Error).message}; every file is wholly old or wholly new, run again when the cause is gone`);
  }
}

/** Removes a folder of ours and those around it, as far as they are empty. */
function removeEmpty(root: string, folder: string): void {
  for (let way = folder; way !== ''; way = way.includes('/') ? way.slice(0, way.lastIndexOf('/')) : '') {
    try {
      fs.rmdirSync(path.join(root, way));
    } catch {
      return; // Something of others lies in it.
    }
  }
}
