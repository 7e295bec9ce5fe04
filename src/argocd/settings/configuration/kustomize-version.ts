/**
 * A version of kustomize that Applications can choose, besides the one that Argo CD brings.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#custom-kustomize-versions
 */
export interface ArgoKustomizeVersion {
  /** The name by which Applications choose it, as in `v5.6.0`. */
  readonly version: string;

  /**
   * The program's path in the repo server.
   *
   * @default - the program that Argo CD brings
   */
  readonly path?: string;

  /**
   * Flags of `kustomize build`.
   *
   * @default - none
   */
  readonly buildOptions?: string;
}
