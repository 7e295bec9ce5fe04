/**
 * What becomes of an Application's objects when the Application is deleted.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/
 */
export enum ArgoDeletion {
  /** They stay, and an Application that comes back adopts them. */
  ORPHAN = 'orphan',
  /** They are deleted first, dependents before owners, and the Application waits for it. */
  FOREGROUND = 'resources-finalizer.argocd.argoproj.io/foreground',
  /** They are deleted, and Kubernetes collects their dependents afterwards. */
  BACKGROUND = 'resources-finalizer.argocd.argoproj.io/background',
}
