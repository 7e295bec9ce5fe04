import type { CheckedObject } from '../../../checks/checked-object';
import type { FleetIndex } from '../../../checks/fleet-index';
import { isSameOrBelow } from '../../../checks/repo-tree';
import { remembered } from '../../../core/remembered';
import { APPLICATION } from '../../_declared';
import { readFolders } from '../layout/_read-folders';

/** The folders that objects lie in, as far as they are known: one Application brings what lies in one folder. */
const foldersOf = remembered(({ _tree: tree }: FleetIndex): ReadonlyMap<CheckedObject, ReadonlySet<string>> => {
  const found = new Map<CheckedObject, Set<string>>();
  for (const [folder, files] of tree?.folders ?? []) {
    for (const { objects } of files) {
      for (const object of objects) found.set(object, (found.get(object) ?? new Set()).add(folder));
    }
  }
  return found;
});

/** Whether two objects lie in one folder. */
export function sharesFolder(one: CheckedObject, other: CheckedObject, fleet: FleetIndex): boolean {
  const [folders, others] = [foldersOf(fleet).get(one), foldersOf(fleet).get(other)];
  return folders !== undefined && others !== undefined && [...folders].some((folder) => others.has(folder));
}

/** The Applications, as far as they are known, that bring what lies where an object does. */
export function applicationsOf(object: CheckedObject, fleet: FleetIndex): CheckedObject[] {
  const own = [...foldersOf(fleet).get(object) ?? []];
  return fleet._ofType(APPLICATION).filter((application) => (
    readFolders(application, fleet).some(({ folder }) => own.some((one) => isSameOrBelow(one, folder)))
  ));
}
