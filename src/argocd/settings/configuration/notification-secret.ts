import { shown } from '../../../core/problem';

/**
 * A key of the Secret `argocd-notifications-secret`, in whose place the notifications controller puts the value: so no token stands in a ConfigMap.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/services/overview/#sensitive-data
 */
export class ArgoNotificationSecret {
  /**
   * A key of it.
   *
   * @param key letters, digits, "-" and "_"; the controller knows no other references
   * @param before what stands before the value, as in `Bearer `
   * @throws when the key has other characters
   */
  public static key(key: string, before: string = ''): ArgoNotificationSecret {
    // What does not look like a key may be the secret itself, so it is not repeated.
    if (!/^[\w-]+$/.test(key)) {
      throw new Error('ArgoNotificationSecret.key: the key has characters that the notifications controller does not take for a part of it; allowed are letters, digits, "-" and "_"');
    }
    if (before.includes('$')) throw new Error(`ArgoNotificationSecret.key: ${shown(before)} holds a "$", which would be taken for another key; leave it out`);
    return new ArgoNotificationSecret(`${before}$${key}`);
  }

  private constructor(
    /**
     * As it stands in the ConfigMap.
     *
     * @internal
     */
    public readonly _text: string,
  ) {}
}
