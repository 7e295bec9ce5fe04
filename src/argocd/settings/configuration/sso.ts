import { Duration } from 'cdk8s';
import { embeddedYaml } from './_embedded-yaml';
import type { ArgoDexConnector } from './dex-connector';
import type { ArgoSecretKey } from './secret-key';
import { list, plainCopy } from '../../../core/fragment';
import { goDuration } from '../../../core/go-duration';
import { shown } from '../../../core/problem';
import { on } from '../../_render';

/** Options of `ArgoSso.oidc`. */
export interface ArgoOidcOptions {
  /** What stands on the button. */
  readonly name: string;

  /** Address of the provider, `https://…`. */
  readonly issuer: string;

  /** The id that the provider knows Argo CD by. */
  readonly clientId: string;

  /**
   * The secret of that id.
   *
   * @default - none: the client is public, with `pkce`
   */
  readonly clientSecret?: ArgoSecretKey;

  /**
   * The id that the provider knows the command line by.
   *
   * @default - the same as Argo CD's
   */
  readonly cliClientId?: string;

  /**
   * What is asked for.
   *
   * @default - openid, profile, email and groups (Argo CD's)
   */
  readonly scopes?: string[];

  /**
   * Claims that the token must have, by name.
   *
   * @default - none
   */
  readonly essentialClaims?: string[];

  /**
   * Whether signing in needs no secret but proof of the same browser (PKCE).
   *
   * @default false
   */
  readonly pkce?: boolean;

  /**
   * Where the browser goes when someone signs out; `{{token}}` and `{{logoutRedirectURL}}` stand for theirs.
   *
   * @default - nowhere
   */
  readonly logoutUrl?: string;

  /**
   * The certificate authority of the provider, as PEM.
   *
   * @default - those of the system
   */
  readonly rootCa?: string;

  /**
   * Whom tokens may be for.
   *
   * @default - Argo CD's own ids
   */
  readonly allowedAudiences?: string[];

  /**
   * The path at the issuer where groups are asked for, as in `/userinfo`.
   *
   * @default - groups stand in the token
   */
  readonly userInfoPath?: string;

  /**
   * How long groups from there are remembered.
   *
   * @default - not at all (Argo CD's)
   */
  readonly userInfoCache?: Duration;

  /**
   * The domain that the provider shows first, where it has several.
   *
   * @default - none
   */
  readonly domainHint?: string;

  /**
   * Whether Argo CD proves itself to Microsoft Entra by its workload identity, with no secret.
   *
   * @default false
   */
  readonly azureWorkloadIdentity?: boolean;

  /**
   * How long before its end a token is renewed.
   *
   * @default - not before its end
   */
  readonly refreshBefore?: Duration;
}

/** Options of `ArgoSso.dex`. */
export interface ArgoDexOptions {
  /** Whom Dex asks. */
  readonly connectors: ArgoDexConnector[];

  /**
   * Other settings of Dex, as it documents them; issuer, storage and addresses are Argo CD's.
   *
   * @default - none
   */
  readonly config?: { readonly [key: string]: any };
}

/**
 * How people sign in: by a provider of OpenID Connect, or by Dex, which knows many others. Needs `url`.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/#sso
 */
export class ArgoSso {
  /**
   * By a provider of OpenID Connect.
   *
   * @throws when the issuer is no address
   */
  public static oidc(options: ArgoOidcOptions): ArgoSso {
    if (!/^https?:\/\/[^/]/.test(options.issuer)) throw new Error(`ArgoSso.oidc: the issuer is ${shown(options.issuer)}; write its address, as in "https://login.example.com"`);
    if (options.clientSecret && options.azureWorkloadIdentity) {
      throw new Error('ArgoSso.oidc: clientSecret and azureWorkloadIdentity are both set; a workload identity needs no secret');
    }
    const { clientSecret, userInfoCache, refreshBefore, userInfoPath, essentialClaims } = options;
    return new ArgoSso('oidc.config', {
      name: options.name,
      issuer: options.issuer,
      clientID: options.clientId,
      clientSecret,
      cliClientID: options.cliClientId,
      requestedScopes: list(options.scopes),
      requestedIDTokenClaims: essentialClaims && Object.fromEntries(essentialClaims.map((claim) => [claim, { essential: true }])),
      enablePKCEAuthentication: on(options.pkce),
      logoutURL: options.logoutUrl,
      rootCA: options.rootCa,
      allowedAudiences: list(options.allowedAudiences),
      enableUserInfoGroups: on(userInfoPath !== undefined),
      userInfoPath,
      userInfoCacheExpiration: userInfoCache && goDuration(userInfoCache),
      domainHint: options.domainHint,
      azure: options.azureWorkloadIdentity ? { useWorkloadIdentity: true } : undefined,
      refreshTokenThreshold: refreshBefore && goDuration(refreshBefore),
    });
  }

  /**
   * By Dex, which Argo CD brings along.
   *
   * @throws when there is no connector, or two have one id
   */
  public static dex(options: ArgoDexOptions): ArgoSso {
    const connectors = options.connectors.map(({ _fragment }) => _fragment);
    if (connectors.length === 0) throw new Error('ArgoSso.dex: there is no connector, so nobody can sign in; give one, as in ArgoDexConnector.github({ … })');
    const ids = connectors.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) throw new Error(`ArgoSso.dex: two connectors have the id ${shown(twice)}; give one another id`);
    return new ArgoSso('dex.config', { ...plainCopy(options.config), connectors });
  }

  private constructor(
    /**
     * Where it stands in argocd-cm.
     *
     * @internal
     */
    public readonly _key: 'oidc.config' | 'dex.config',
    private readonly config: Record<string, unknown>,
  ) {}

  /** @internal */
  public get _text(): string {
    return embeddedYaml(this.config);
  }
}
