import type { IArgoProject } from '../../project/project-ref';

/**
 * A project whose permissions, windows and sources others inherit.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#configuring-global-projects-v18
 */
export interface ArgoGlobalProject {
  /** The project that they inherit from. */
  readonly project: IArgoProject;

  /** The labels of the projects that do. */
  readonly labels: Record<string, string>;
}
