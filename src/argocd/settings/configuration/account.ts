/** What a local account may do. */
export enum ArgoAccountCapability {
  /** Sign in with a password. */
  LOGIN = 'login',
  /** Have tokens for the API. */
  API_KEY = 'apiKey',
}

/** A local account. Its password and tokens are set with the command line, and kept in `argocd-secret`. */
export interface ArgoAccount {
  /** Its name: letters, digits, "-" and "_". */
  readonly name: string;

  /**
   * What it may do.
   *
   * @default - tokens for the API
   */
  readonly capabilities?: ArgoAccountCapability[];

  /**
   * Whether it can be used.
   *
   * @default true
   */
  readonly enabled?: boolean;
}
