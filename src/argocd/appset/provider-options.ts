import type { SecretKey } from '../../secrets/secret-key';

/** One key of a ConfigMap. */
export interface ArgoConfigMapKey {
  /** Name of the ConfigMap. */
  readonly name: string;

  /** The key in it. */
  readonly key: string;
}

/** How Argo CD proves to Bitbucket who it is. */
export interface ArgoBitbucketLogin {
  /**
   * User whose password is given.
   *
   * @default - none: by a token, or not at all
   */
  readonly username?: string;

  /**
   * The Secret that holds the user's password.
   *
   * @default - none
   */
  readonly password?: SecretKey;

  /**
   * The Secret that holds a bearer token. It wins over a password.
   *
   * @default - none
   */
  readonly bearerToken?: SecretKey;
}
