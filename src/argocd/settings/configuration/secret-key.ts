import { shown } from '../../../core/problem';

/** The form of names of Secrets, and of their keys. */
const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const KEY = /^[-._a-zA-Z0-9]+$/;

/**
 * A key of a Secret in Argo CD's namespace, in whose place Argo CD puts the value: so no secret stands in argocd-cm.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/#sensitive-data-and-sso-client-secrets
 */
export class ArgoSecretKey {
  /**
   * A key of a Secret of your own. The Secret needs the label `app.kubernetes.io/part-of: argocd`, or Argo CD does not see it.
   *
   * @throws when the name or the key is of another form
   */
  public static of(secretName: string, key: string): ArgoSecretKey {
    if (!NAME.test(secretName)) throw new Error(`ArgoSecretKey.of: the Secret is ${shown(secretName)}; write its name, in lower case`);
    return new ArgoSecretKey(`$${secretName}:${keyOf('ArgoSecretKey.of', key)}`);
  }

  /**
   * A key of the Secret `argocd-secret`, which Argo CD makes itself.
   *
   * @throws when the key is of another form
   */
  public static ofArgoSecret(key: string): ArgoSecretKey {
    return new ArgoSecretKey(`$${keyOf('ArgoSecretKey.ofArgoSecret', key)}`);
  }

  private constructor(
    /**
     * As it stands in settings.
     *
     * @internal
     */
    public readonly _text: string,
  ) {}
}

function keyOf(caller: string, key: string): string {
  // What does not look like a key may be the secret itself, so it is not repeated.
  if (!KEY.test(key)) throw new Error(`${caller}: the key has characters that no key of a Secret has; allowed are letters, digits, "-", "_" and "."`);
  return key;
}
