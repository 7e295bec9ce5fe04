import type { Duration, Size } from 'cdk8s';

/** What the repo server is told, which makes manifests, and how others reach it. */
export interface ArgoRepoServerParameters {
  /**
   * Address of the repo server.
   *
   * @default 'argocd-repo-server:8081'
   */
  readonly repoServer?: string;

  /**
   * How long server and controller wait for the repo server.
   *
   * @default Duration.minutes(1)
   */
  readonly repoServerTimeout?: Duration;

  /**
   * The most manifests that the repo server makes together; zero for any number.
   *
   * @default 0
   */
  readonly repoServerParallelism?: number;

  /**
   * The largest folder of manifests.
   *
   * @default - 10 MB
   */
  readonly maxDirectoryManifests?: Size;

  /**
   * The largest chart that is unpacked.
   *
   * @default - 1 GB
   */
  readonly maxHelmManifests?: Size;

  /**
   * The largest artifact that is unpacked.
   *
   * @default - 1 GB
   */
  readonly maxOciManifests?: Size;

  /**
   * Whether links in a repository may lead out of it.
   *
   * @default false
   */
  readonly allowOutOfBoundsSymlinks?: boolean;

  /**
   * Whether submodules are fetched.
   *
   * @default true
   */
  readonly gitSubmodules?: boolean;

  /**
   * The most that a Git request may take.
   *
   * @default Duration.seconds(15)
   */
  readonly gitRequestTimeout?: Duration;

  /**
   * How long what was made of a revision is kept.
   *
   * @default Duration.hours(24)
   */
  readonly repoCache?: Duration;

  /**
   * Whether plugins get only what `manifest-generate-paths` names.
   *
   * @default false
   */
  readonly pluginUsesGeneratePaths?: boolean;

  /**
   * What plugins do not get.
   *
   * @default - nothing
   */
  readonly pluginExclusions?: string[];
}
