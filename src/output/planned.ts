/** A file as it should be. */
export interface PlannedFile {
  /** Name in its folder. */
  readonly file: string;
  /** The whole text. */
  readonly content: string;
  /** `Kind[.group]/[namespace/]name` of the object in it. */
  readonly identity: string;
  /** Path of the construct that makes it. */
  readonly path: string;
  /** Names of the clusters that it ends up on. */
  readonly clusters: string[];
}

/** A folder as it should be. */
export interface PlannedFolder {
  /** Path below the tree, with slashes. */
  readonly folder: string;
  readonly files: PlannedFile[];
}

/** The first two parts of a folder: one environment, or one cluster. */
export function areaOf(folder: string): string {
  return folder.split('/', 2).join('/');
}
