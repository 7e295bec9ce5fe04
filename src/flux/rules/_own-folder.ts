import type { CheckedObject } from '../../checks/checked-object';
import type { FleetIndex } from '../../checks/fleet-index';
import { folderPath, foldersIn, isRepoOf, isSameOrBelow } from '../../checks/repo-tree';
import { isFilledLater, listAt, mapAt, textAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { FLUX_TYPES } from '../_kinds';

/** A folder of the repository that this fleet, or whoever checks, knows all of. */
export interface OwnFolder {
  readonly path: string;
  /** Whether the repository is known to be meant, and not only taken to be. */
  readonly isSure: boolean;
}

/** The folder of the own repository that a Kustomization applies; undefined for one of another repository, or at another revision. */
export function ownFolder(object: CheckedObject, fleet: FleetIndex): OwnFolder | undefined {
  const tree = fleet._tree;
  if (!tree) return undefined;
  const spec = mapAt(object.manifest, 'spec');
  const source = sourceOf(object);
  const path = pathOf(spec);
  if (source === undefined || path === undefined || !isSameOrBelow(path, tree.root)) return undefined;
  const repository = fleet._cluster(object._clusters[0]).find(FLUX_TYPES.GitRepository, source.namespace, source.name)?.manifest;
  if (repository !== undefined) {
    const { tag, semver, commit, name } = mapAt(repository, 'spec', 'ref');
    if ([tag, semver, commit, name].some((value) => value !== undefined) || listAt(repository, 'spec', 'include').length > 0) return undefined;
    const url = textAt(repository, 'spec', 'url') ?? '';
    if (tree.repo !== undefined) return isRepoOf(tree, url) ? { path, isSure: true } : undefined;
  }
  return isTakenForOwn(source, fleet) ? { path, isSure: false } : undefined;
}

interface SourceName {
  readonly namespace: string | undefined;
  readonly name: string;
}

function sourceOf(object: CheckedObject): SourceName | undefined {
  const reference = mapAt(object.manifest, 'spec', 'sourceRef');
  const name = textAt(reference, 'name');
  const namespace = textAt(reference, 'namespace') ?? object._home;
  return textAt(reference, 'kind') !== 'GitRepository' || name === undefined || isFilledLater(`${name}${namespace}`) ? undefined : { namespace, name };
}

function pathOf(spec: unknown): string | undefined {
  const path = textAt(spec, 'path') ?? '';
  return isFilledLater(path) || path.includes('..') ? undefined : folderPath(path);
}

/** Where nobody says which repository is checked, it is the one that `flux bootstrap` made a source of, or from which a folder was found that is here. */
export function isTakenForOwn({ name, namespace }: SourceName, fleet: FleetIndex): boolean {
  const tree = fleet._tree;
  if (name === 'flux-system' || !tree) return name === 'flux-system';
  return sourcesOfFolders(fleet).has(`${namespace}/${name}`);
}

/** The sources from which a folder is applied that the tree has. */
const sourcesOfFolders = remembered((fleet: FleetIndex): ReadonlySet<string> => {
  const tree = fleet._tree!;
  const found = new Set<string>();
  for (const object of fleet._ofType(FLUX_TYPES.Kustomization)) {
    const source = sourceOf(object);
    const path = pathOf(object.manifest.spec);
    if (source && path && isSameOrBelow(path, tree.root) && foldersIn(tree).has(path)) found.add(`${source.namespace}/${source.name}`);
  }
  return found;
});
