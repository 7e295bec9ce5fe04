import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { type RepoTree, type TreeFile, folderPath, foldersIn, isRepoOf } from '../../../checks/repo-tree';
import type { RuleViolation } from '../../../checks/rule';
import { grouped } from '../../../core/grouped';
import { KUSTOMIZATION_FILE } from '../../../core/kustomization-file';
import { type Plain, isFilledLater, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { type DeclaredSource, declaredBy, sourcesOf } from '../../_declared';
import { globOf } from '../../_glob';
import { TOOL_BLOCKS, isBlockGiven } from '../../_source-blocks';

/** What Argo CD makes manifests with. */
export type Tool = typeof TOOL_BLOCKS[number];

/** A file below a folder that Argo CD reads. */
export interface FolderFile {
  readonly file: TreeFile;
  /** Its path from the folder on. */
  readonly path: string;
}

/** A folder of the repository that a source of an Application reads. */
export interface ReadFolder extends DeclaredSource {
  readonly folder: string;
  /** Whether the repository is known to be the one that the source names; otherwise it only has a folder of that name. */
  readonly isSure: boolean;
  /** The tool that the source names; undefined where Argo CD guesses by the names of files. */
  readonly named?: Tool;
  readonly tool: Tool;
  /** Files in the folder itself. */
  readonly own: readonly FolderFile[];
  /** Files in folders below. */
  readonly below: readonly FolderFile[];
}

/** The folders of the repository that an Application reads. Templates of ApplicationSets count where their path is not filled in. */
export function readFolders(object: CheckedObject, { _tree: tree }: FleetIndex): readonly ReadFolder[] {
  if (!tree) return NOTHING;
  let found = FOUND.get(object);
  if (!found) FOUND.set(object, found = sourcesOf(declaredBy(object)).flatMap((source) => readBy(source, tree) ?? []));
  return found;
}

const NOTHING: readonly ReadFolder[] = [];
const FOUND = new WeakMap<CheckedObject, readonly ReadFolder[]>();

/** What Argo CD takes files for manifests by. */
const MANIFEST = /\.(ya?ml|json|jsonnet)$/;

/** The files that Argo CD reads in a folder as they are. */
export function filesRead({ source, own, below }: ReadFolder): readonly FolderFile[] {
  const all = valueAt(source, 'directory', 'recurse') === true ? [...own, ...below] : own;
  const include = matcherOf(source, 'include');
  const exclude = matcherOf(source, 'exclude');
  return all.filter(({ file, path }) => MANIFEST.test(file.name) && (include?.(path) ?? true) && !(exclude?.(path) ?? false));
}

/** Whether a path is one that a glob of the source names; undefined without one, or where nobody can tell. */
export function matcherOf(source: Plain, which: 'include' | 'exclude'): ((path: string) => boolean) | undefined {
  const glob = textAt(source, 'directory', which);
  return glob === undefined || isFilledLater(glob) ? undefined : globOf(glob);
}

/** Says what is wrong with a folder that a source reads; mildly, where that may be another one of the same name. */
export function violation({ at, source, isSure }: ReadFolder, message: string, severity: FindingSeverity, field = `${at}.path`): RuleViolation {
  if (isSure) return { field, message: `${field} ${message}`, severity };
  return { field, message: `${field} ${message}, if ${shown(textAt(source, 'repoURL'))} is this repository`, severity: FindingSeverity.INFO };
}

function readBy(declared: DeclaredSource, tree: RepoTree): ReadFolder | undefined {
  const { source } = declared;
  const repo = textAt(source, 'repoURL');
  const path = textAt(source, 'path');
  if (repo === undefined || path === undefined || isFilledLater(repo) || isFilledLater(path) || valueAt(source, 'chart') !== undefined) return undefined;
  if (repo.startsWith('oci://')) return undefined;
  const isSure = isRepoOf(tree, repo);
  const folder = folderPath(path);
  // Every repository has a root.
  if ((!isSure && (tree.repo !== undefined || folder === '')) || !foldersIn(tree).has(folder)) return undefined;
  const own = (tree.folders.get(folder) ?? []).map((file) => ({ file, path: file.name }));
  const below = foldersBelow(tree, folder).flatMap((inner) => {
    const way = folder === '' ? inner : inner.slice(folder.length + 1);
    return (tree.folders.get(inner) ?? []).map((file) => ({ file, path: `${way}/${file.name}` }));
  });
  const named = TOOL_BLOCKS.find((tool) => isBlockGiven(source, tool));
  return { ...declared, folder, isSure, named, tool: named ?? guessedTool(own), own, below };
}

function guessedTool(own: readonly FolderFile[]): Tool {
  if (own.some(({ file }) => KUSTOMIZATION_FILE.test(file.name))) return 'kustomize';
  return own.some(({ file }) => file.name.endsWith('Chart.yaml')) ? 'helm' : 'directory';
}

/** All folders below another one. */
function foldersBelow(tree: RepoTree, folder: string): readonly string[] {
  const children = childrenIn(tree);
  const all: string[] = [];
  const open = [...children.get(folder) ?? []];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    all.push(next);
    open.push(...children.get(next) ?? []);
  }
  return all.sort();
}

/** The folders of a tree by the one that they lie in. */
const childrenIn = remembered((tree: RepoTree) => (
  grouped([...foldersIn(tree)].filter((folder) => folder !== ''), (folder) => folder.slice(0, Math.max(0, folder.lastIndexOf('/'))))
));
