/** What the server is told, which people and the command line talk to. */
export interface ArgoServerParameters {
  /**
   * Whether the server speaks plain HTTP, since something before it ends TLS.
   *
   * @default false
   */
  readonly serverInsecure?: boolean;

  /**
   * The path below which a proxy that does not cut it off offers the server, as in `/argo-cd`.
   *
   * @default - none
   */
  readonly serverRootPath?: string;

  /**
   * The path that pages name, where a proxy cuts it off.
   *
   * @default '/'
   */
  readonly serverBaseHref?: string;

  /**
   * Whether everybody may do everything, signed in or not.
   *
   * @default false
   */
  readonly serverDisableAuth?: boolean;

  /**
   * Whether answers are compressed.
   *
   * @default true
   */
  readonly serverGzip?: boolean;

  /**
   * The header `X-Frame-Options`; empty text for none.
   *
   * @default 'sameorigin'
   */
  readonly serverFrameOptions?: string;

  /**
   * The header `Content-Security-Policy`; empty text for none.
   *
   * @default - Argo CD's own
   */
  readonly serverContentSecurityPolicy?: string;

  /**
   * Whether proxy extensions can be used.
   *
   * @default false
   */
  readonly proxyExtension?: boolean;

  /**
   * Whether a sync may replace objects when someone asks for it.
   *
   * @default true
   */
  readonly serverSyncReplaceAllowed?: boolean;
}
