import type { Dirent } from 'node:fs';
import { foreignFiles } from './_layout-files';
import type { RenderedObject } from './_render';
import type { TreeSettings } from './_tree-settings';
import type { CheckedObject } from '../checks/checked-object';
import { type RepoTree, type TreeFile, SKIP_MARKER, folderPath } from '../checks/repo-tree';
import { isTemporary } from '../output/_temporary';
import { LOCK } from '../output/lock';
import type { PlannedFile, PlannedFolder } from '../output/planned';
import type { TreeState } from '../output/tree';

/** A planned file, and the object in it. */
export interface FleetFile extends PlannedFile {
  readonly object: RenderedObject;
}

/** A planned folder of such files. */
export interface FleetFolder extends PlannedFolder {
  readonly files: FleetFile[];
}

/** A file of ours. Of most, no rule asks more than the name. */
class OwnFile implements TreeFile {
  public readonly name: string;
  public readonly isOurs = true;

  public constructor(private readonly planned: FleetFile, private readonly checked: ReadonlyMap<RenderedObject, CheckedObject>) {
    this.name = planned.file;
  }

  public get objects(): CheckedObject[] {
    const object = this.checked.get(this.planned.object);
    return object ? [object] : [];
  }

  public get bytes(): number {
    return this.planned.content.length;
  }

  public get isMarked(): boolean {
    return this.planned.content.includes(SKIP_MARKER);
  }
}

/** The tree as it will be: our files, and what others put beside them, where the disk was read. */
export function fleetTree(
  app: TreeSettings, planned: readonly FleetFolder[], objects: ReadonlyMap<RenderedObject, CheckedObject>, disk: TreeState | undefined,
): RepoTree {
  const root = folderPath(app.tree);
  const folders = new Map<string, TreeFile[]>();
  for (const { folder, files } of planned) {
    folders.set(`${root}/${folder}`, files.map((file) => new OwnFile(file, objects)));
  }
  if (disk) {
    const add = (folder: string, entries: ReadonlyMap<string, Dirent>, ours: string[]): void => {
      const key = folder === '' ? root : `${root}/${folder}`;
      addForeign(folders, key, `${disk.root}/${folder}`, entries, new Set(ours));
    };
    for (const [folder, { entries, lock }] of disk.folders) add(folder, entries, lock.map(({ file }) => file));
    for (const [folder, entries] of disk.others) add(folder, entries, []);
  }
  return { repo: app.repo.url, root, isWhole: disk !== undefined, folders };
}

function addForeign(folders: Map<string, TreeFile[]>, key: string, onDisk: string, entries: ReadonlyMap<string, Dirent>, ours: Set<string>): void {
  const known = folders.get(key) ?? [];
  for (const { name } of known) ours.add(name);
  const others = [...entries.values()].filter(({ name }) => !ours.has(name) && name !== LOCK && !isTemporary(name));
  const files = foreignFiles(onDisk, key, others);
  // A folder that held nothing but files of ours is about to go.
  if (files.length > 0 || ours.size === 0) folders.set(key, [...known, ...files]);
}

