import type { PlannedFolder } from './planned';

/** Decides whether a file belongs to what is written in this run, by its folder and the construct that makes it. */
export type Selected = (folder: string, path: string) => boolean;

/** An object that a file held before, when that is another one than now. */
export interface Replaced {
  readonly identity: string;
  readonly path: string;
}

/** One file that a plan adds, changes or removes. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly folder: string;
  readonly file: string;
  readonly identity: string;
  /** The construct that makes it, or made it. */
  readonly path: string;
  /** The clusters that it reaches; for one that is removed, those of its folder where all its files agree on them, else none. */
  readonly clusters: string[];
  /** Objects that leave the file although it stays, as when the namespace of a stack changes. */
  readonly replaces?: Replaced[];
}

/** An object that leaves the folder that held it. */
export interface Departure {
  readonly folder: string;
  /** The file that held it. */
  readonly file: string;
  readonly identity: string;
  /** The construct that made it. */
  readonly path: string;
  /** The clusters that it leaves; empty where they are not known. */
  readonly clusters: string[];
  /** The object that its file holds from now on, if the file stays. */
  readonly replacedBy?: string;
  /** The file elsewhere in the same area that holds the same object from now on. */
  readonly movedTo?: { readonly folder: string; readonly file: string };
  /** Whether the object stays on every cluster of its area, so that it only moves in the tree. */
  readonly stays: boolean;
}

/** Something on disk that a plan may not overwrite. */
export interface HandEdit {
  readonly folder: string;
  readonly file: string;
  /** The construct whose file it is. */
  readonly path: string;
  readonly message: string;
}

/** A file to be written. */
export interface Write {
  readonly file: string;
  readonly content: string;
  readonly hash: string;
}

/** What is to be done in one folder. */
export interface FolderPlan {
  readonly folder: string;
  /** Whether the folder is there. */
  readonly exists: boolean;
  readonly writes: Write[];
  readonly removals: string[];
  /** Unfinished files that a killed run left behind. */
  readonly leftovers: string[];
  /** The lock on disk, the lock while files are written, and the lock after that; undefined for none. */
  readonly lockBefore?: string;
  readonly lockDuring?: string;
  readonly lockAfter?: string;
}

/** What a synth would do to the tree. */
export interface Plan {
  /** Folders in which something is to be done, sorted. */
  readonly folders: FolderPlan[];
  /** Sorted by folder and file. */
  readonly changes: Change[];
  /** Objects that leave the folder that held them, and where they seem to have gone. */
  readonly departures: Departure[];
  readonly edits: HandEdit[];
  readonly unchanged: number;
  /** Everything that should be there, whether it changes or not. */
  readonly planned: PlannedFolder[];
  /** How many objects of each area (`environments/staging`) are on disk. */
  readonly before: Map<string, number>;
  /** Whether only a part of the tree is written. */
  readonly selective: boolean;
}
