import type { ArgoSource } from './source';
import type { GitRepo } from '../../core/git-repo';

/** Options of `ArgoSource.hydrated`. */
export interface ArgoHydratedOptions {
  /** What is rendered: a folder, a kustomization, a plugin's folder or a chart in Git. Its settings for a tool need Argo CD 3.3. */
  readonly dry: ArgoSource;

  /** The branch that the rendered manifests are synced from; it is made where it is not there. */
  readonly branch: string;

  /** The folder of the rendered manifests, which no other Application may share; never the root of the repository. */
  readonly path: string;

  /**
   * The repository of the rendered manifests. Needs Argo CD 3.5.
   *
   * @default - the one of `dry`
   */
  readonly repo?: GitRepo;

  /**
   * Another branch that the rendered manifests are pushed to, from which something else, such as a pull request, brings them to `branch`.
   *
   * @default - they are pushed to `branch`
   */
  readonly hydrateTo?: string;
}
