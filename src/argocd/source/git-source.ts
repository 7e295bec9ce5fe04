import type { GitRepo } from '../../core/git-repo';

/** Where in Git a source lies. */
export interface ArgoGitSourceOptions {
  /** The repository. */
  readonly repo: GitRepo;

  /** The folder in the repository; `.` for its root. */
  readonly path: string;

  /**
   * Branch, tag, commit, or a range of versions that tags are held against.
   *
   * @default - the repository's branch
   */
  readonly revision?: string;

  /**
   * What the tags begin with that `revision` is held against when it is a range: `web/` for `web/1.2.3`. Needs Argo CD 3.5.
   *
   * @default - nothing
   */
  readonly tagPrefix?: string;

  /**
   * Under which name other sources read files of this repository, as `$ref/…`: letters, digits, `-` and `_`.
   *
   * @default - they do not
   */
  readonly ref?: string;

  /**
   * What the source is called where Argo CD shows several.
   *
   * @default - its number
   */
  readonly name?: string;
}
