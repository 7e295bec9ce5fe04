import type { CheckedObject } from './checked-object';
import { nearest } from '../core/problem';
import { remembered } from '../core/remembered';

/** What is odd about a file that others put where an engine reads. */
export type FileOddity =
  /** JSON that holds several objects. */
  | 'several objects'
  /** JSON that holds no object. */
  | 'no object'
  /** YAML that cannot be read as objects, though it looks like them, or begins with one. */
  | 'unreadable manifest'
  /** YAML that cannot be read, and looks like no object. */
  | 'unreadable'
  /** A symbolic link that is absolute, or leads out of the repository. */
  | 'link out';

/** A file that engines read, or pass over. */
export interface TreeFile {
  /** Name in its folder. */
  readonly name: string;
  /** The objects that this app, or whoever checks, knows to be in it. */
  readonly objects: readonly CheckedObject[];
  /** How many bytes it has, about. */
  readonly bytes: number;
  /** Whether a value in it holds the text by which Argo CD passes over a whole file. */
  readonly isMarked: boolean;
  /** Whether the app that is checked makes it. */
  readonly isOurs: boolean;
  /** What is odd about it. */
  readonly oddity?: FileOddity;
}

/** The text by which Argo CD passes over the file that it stands in. */
export const SKIP_MARKER = '+argocd:skip-file-rendering';

/** What lies in the repository, as far as it is known. */
export interface RepoTree {
  /** Address of the repository; undefined when it is not known, so that only paths of sources that nobody can tell apart lie in it. */
  readonly repo?: string;
  /** Path of what is known, relative to the root of the repository; empty for all of it. */
  readonly root: string;
  /** Whether nothing else lies below the root; otherwise others may have put more there. */
  readonly isWhole: boolean;
  /** Files by folder; folders are relative to the root of the repository. */
  readonly folders: ReadonlyMap<string, readonly TreeFile[]>;
}

/**
 * Whether a source reads what lies in the tree: all of it, or a folder of it.
 *
 * Where the repository is not known, neither the source's nor the tree's, only a folder that is there is taken for one of the tree.
 */
export function isInTree(tree: RepoTree | undefined, repo: string | undefined, path: string | undefined): boolean {
  if (!tree) return false;
  const folder = folderPath(path ?? '');
  if (repo === undefined) return folder !== '' && isSameOrBelow(folder, tree.root) && foldersIn(tree).has(folder);
  return isRepoOf(tree, repo) && (isSameOrBelow(folder, tree.root) || isSameOrBelow(tree.root, folder));
}

/** Whether the tree lies in a repository. */
export function isRepoOf(tree: RepoTree | undefined, repo: string): boolean {
  return tree?.repo !== undefined && repositoryKey(repo) === repositoryKey(tree.repo);
}

/** A path in a repository as folders are named here: without "." and slashes around it; empty for the root. */
export function folderPath(path: string): string {
  return path.split('/').filter((part) => part !== '' && part !== '.').join('/');
}

/** Whether a folder is another one, or lies below it. */
export function isSameOrBelow(folder: string, other: string): boolean {
  return other === '' || folder === other || (folder.startsWith(other) && folder[other.length] === '/');
}

/** All folders of the tree that hold something, themselves or below. */
export const foldersIn = remembered((tree: RepoTree): ReadonlySet<string> => {
  const folders = new Set([tree.root]);
  for (let folder of tree.folders.keys()) {
    for (; !folders.has(folder); folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) folders.add(folder);
  }
  return folders;
});

/** The folder of the tree that may have been meant: by the whole path, or by the name in another folder. */
export function nearestFolder(tree: RepoTree, path: string): string | undefined {
  const folders = foldersIn(tree);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const sisters = [...folders].filter((folder) => folder !== '' && folder.slice(0, Math.max(0, folder.lastIndexOf('/'))) === parent);
  const sister = nearest(name, sisters.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
  if (sister !== undefined) return parent === '' ? sister : `${parent}/${sister}`;
  const namesakes = [...folders].filter((folder) => folder === name || folder.endsWith(`/${name}`));
  return namesakes.length === 1 ? namesakes[0] : nearest(path, folders);
}

/** One text for all addresses of a repository: by ssh or https, with `.git` or without. Argo CD heeds no case either. */
export function repositoryKey(url: string): string {
  const known = KEYS.get(url);
  if (known !== undefined) return known;
  const [, user = '', rest] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/@]*@)?(.*)$/is.exec(url.trim())!;
  const isShort = user !== '' && !url.includes('://');
  const path = isShort ? rest.replace(':', '/') : rest.replace(/^([^/:]+):(?:22|443|80)(?=\/)/, '$1');
  const key = path.replace(/\/+$/, '').replace(/\.git$/i, '').toLowerCase();
  if (KEYS.size > 1000) KEYS.clear();
  KEYS.set(url, key);
  return key;
}

/** A fleet names few repositories, many times. */
const KEYS = new Map<string, string>();
