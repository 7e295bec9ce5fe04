import type { GitRepo } from '../core/git-repo';

/** Where the tree is committed, and where it lies on disk. */
export interface TreeSettings {
  readonly repo: GitRepo;
  /** Path of the tree in the repository. */
  readonly tree: string;
  /** The folder on disk that the repository is checked out in. */
  readonly checkout: string;
  /** Name of the objects that a person applies once to each cluster. */
  readonly name: string;
}
