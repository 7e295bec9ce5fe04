import * as fs from 'node:fs';
import { kindOf, reasonOf } from './_disk-words';
import { nameFault } from './_names';
import { TEMPORARY_LOCK, isTemporary } from './_temporary';
import { LOCK, type LockLine, parseLock } from './lock';
import type { PlannedFolder } from './planned';
import { shown } from '../core/problem';

/** A folder on disk that is ours or will be. */
export interface FolderState {
  /** Whether it is there. */
  readonly exists: boolean;
  /** The lock as it is written; undefined without one. */
  readonly lockText?: string;
  readonly lock: LockLine[];
  /** Every entry, ours or not. */
  readonly entries: Map<string, fs.Dirent>;
}

/** Every folder that holds a lock of ours or will. */
export interface TreeState {
  readonly root: string;
  readonly folders: Map<string, FolderState>;
  /** Entries of the folders that are none of ours. */
  readonly others: Map<string, Map<string, fs.Dirent>>;
}

/** Folders of others that may be large; nothing of ours is looked for in them. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/**
 * Reads what is on disk: which folders are ours, what is in them, and their locks.
 *
 * @throws when a path leads out of the tree or through a link, or a lock cannot be read
 */
export function readTree(root: string, planned: PlannedFolder[]): TreeState {
  checkPlanned(planned);
  const missing = new Set(planned.map(({ folder }) => folder));
  const folders = new Map<string, FolderState>();
  const others = new Map<string, Map<string, fs.Dirent>>();
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = entriesOf(root, folder);
    for (const entry of entries.values()) {
      // A link is no directory here, so none below the root is ever followed.
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) open.push(folder === '' ? entry.name : `${folder}/${entry.name}`);
    }
    // A run that was killed in a new folder may have left no more there than the beginning of a lock.
    const ours = folder !== '' && (entries.has(LOCK) || entries.get(TEMPORARY_LOCK)?.isFile());
    if (missing.delete(folder) || ours) folders.set(folder, folderState(root, folder, entries));
    else others.set(folder, entries);
  }
  for (const folder of missing) {
    const exists = checkWay(root, folder);
    folders.set(folder, exists ? folderState(root, folder, entriesOf(root, folder)) : { exists, lock: [], entries: new Map() });
  }
  return { root, folders, others };
}

function checkPlanned(planned: PlannedFolder[]): void {
  const folders = new Set<string>();
  const below = new Map<string, Set<string>>();
  for (const { folder } of planned) {
    if (folders.has(folder)) throw new Error(`the folder ${shown(folder)} is planned twice; plan it once with all its files`);
    folders.add(folder);
    const parts = folder.split('/');
    parts.forEach((part, i) => {
      checkName(part, folder);
      const parent = parts.slice(0, i).join('/');
      below.set(parent, (below.get(parent) ?? new Set()).add(part));
    });
  }
  for (const { folder, files } of planned) {
    const subfolders = below.get(folder);
    for (const { file } of files) {
      checkName(file, `${folder}/${file}`);
      if (file === LOCK || isTemporary(file)) throw new Error(`the planned path ${shown(`${folder}/${file}`)} is kept for the lock; choose another name`);
      if (subfolders?.has(file)) throw new Error(`the planned path ${shown(`${folder}/${file}`)} is a file and a folder; choose another name for one of them`);
    }
  }
}

function checkName(part: string, where: string): void {
  const fault = nameFault(part);
  if (fault) throw new Error(`the planned path ${shown(where)} has ${fault}; name every part by what lies in the tree`);
}

function folderState(root: string, folder: string, entries: Map<string, fs.Dirent>): FolderState {
  const entry = entries.get(LOCK);
  if (!entry) return { exists: true, lock: [], entries };
  const where = `${folder}/${LOCK}`;
  if (!entry.isFile()) throw new Error(`${where} is a ${kindOf(entry)} where our lock should be; remove it or move it away`);
  const lockText = fs.readFileSync(`${root}/${where}`, 'utf8');
  return { exists: true, lockText, lock: parseLock(lockText, where), entries };
}

function entriesOf(root: string, folder: string): Map<string, fs.Dirent> {
  try {
    return new Map(fs.readdirSync(`${root}/${folder}`, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && folder === '') return new Map();
    throw new Error(`could not read ${folder || root}: ${reasonOf(error)}; nothing was written`, { cause: error });
  }
}

/** Every part of the way to a folder must be a folder, or nothing. Says whether the whole way is there. */
function checkWay(root: string, folder: string): boolean {
  let way = '';
  for (const part of folder.split('/')) {
    way = way === '' ? part : `${way}/${part}`;
    const stats = fs.lstatSync(`${root}/${way}`, { throwIfNoEntry: false });
    if (stats === undefined) return false;
    if (!stats.isDirectory()) throw new Error(`${way} is a ${kindOf(stats)} where a folder is planned; remove it or move it away`);
  }
  return true;
}
