import { APPLICATION_HEALTH_KEY, APPLICATION_HEALTH_LUA } from './application-health';

/**
 * How Argo CD tells the health of a kind: an entry in the data of its ConfigMap argocd-cm.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app
 */
export class ArgoHealthCheck {
  /**
   * Applications are as healthy as they say. Without it Argo CD takes every Application for healthy as soon as it is there, so that sync waves
   * between the Applications of an app-of-apps wait for nothing.
   */
  public static application(): ArgoHealthCheck {
    return new ArgoHealthCheck(APPLICATION_HEALTH_KEY, APPLICATION_HEALTH_LUA);
  }

  private constructor(
    /** The key of the entry. */
    public readonly key: string,
    /** The entry: a program in Lua. */
    public readonly lua: string,
  ) {}
}
