import * as fs from 'node:fs';
import * as path from 'node:path';
import { LOCK, type LockLine, parseLock } from './lock';
import type { PlannedFolder } from './planned';

/** Begins the name of a file that is being written; a killed run may leave one. */
export const TEMPORARY = '.gitops.tmp-';

/** A folder on disk that is ours or will be. */
export interface FolderState {
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
}

/** Reads what is on disk. No link below the tree's root is ever followed. */
export function readTree(root: string, planned: PlannedFolder[]): TreeState {
  const wanted = new Set(planned.map(({ folder }) => folder));
  for (const { folder, files } of planned) {
    folder.split('/').forEach((part) => checkName(part, folder));
    files.forEach(({ file }) => checkName(file, `${folder}/${file}`));
  }
  const folders = new Map<string, FolderState>();
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = entriesOf(root, folder);
    for (const entry of entries.values()) {
      const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') open.push(below);
    }
    if (entries.has(LOCK) || wanted.has(folder)) folders.set(folder, folderState(root, folder, entries));
  }
  for (const folder of wanted) {
    if (folders.has(folder)) continue;
    checkWay(root, folder);
    folders.set(folder, { lock: [], entries: new Map() });
  }
  return { root, folders };
}

function folderState(root: string, folder: string, entries: Map<string, fs.Dirent>): FolderState {
  const entry = entries.get(LOCK);
  if (!entry) return { lock: [], entries };
  const where = `${folder}/${LOCK}`;
  if (!entry.isFile()) throw new Error(`${where}: is a ${kindOf(entry)} where our lock should be; remove it`);
  const lockText = fs.readFileSync(path.join(root, folder, LOCK), 'utf8');
  return { lockText, lock: parseLock(lockText, where), entries };
}

function entriesOf(root: string, folder: string): Map<string, fs.Dirent> {
  try {
    return new Map(fs.readdirSync(path.join(root, folder), { withFileTypes: true }).map((entry) => [entry.name, entry]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && folder === '') return new Map();
    throw error;
  }
}

/** Every part of the way to a folder that is not there yet must be a folder, or nothing. */
function checkWay(root: string, folder: string): void {
  let way = '';
  for (const part of folder.split('/')) {
    way = way === '' ? part : `${way}/${part}`;
    const stats = fs.lstatSync(path.join(root, way), { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (!stats.isDirectory()) throw new Error(`${way}: is a ${kindOf(stats)} where a folder is planned; nothing is ever written through it, so remove or rename it`);
  }
}

/** What stands in the way, in words. */
export function kindOf(entry: fs.Dirent | fs.Stats): string {
  if (entry.isSymbolicLink()) return 'symbolic link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special file';
}

function checkName(part: string, where: string): void {
  if (part === '' || part === '.' || part === '..' || /[/\\\0]/.test(part)) {
    throw new Error(`${JSON.stringify(where)} is no path in the tree; its parts may not be empty, ".", ".." or hold "/" or "\\"`);
  }
}
