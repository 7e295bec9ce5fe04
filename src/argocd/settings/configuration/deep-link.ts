/**
 * A link that Argo CD shows beside an Application, a resource or a project.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/deep_links/
 */
export interface ArgoDeepLink {
  /** What it is called. */
  readonly title: string;

  /** Where it leads: a Go template on `app`, `resource`, `project` and `cluster`, as in `https://logs.example.com/{{.app.metadata.name}}`. */
  readonly url: string;

  /**
   * What it is for.
   *
   * @default - nothing is said
   */
  readonly description?: string;

  /**
   * A class of Font Awesome, as in `fa-book`.
   *
   * @default - none
   */
  readonly icon?: string;

  /**
   * When it is shown, as an expression such as `app.spec.project == "shop"`.
   *
   * @default - always
   */
  readonly condition?: string;
}
