import { ArgoSecretKey } from './secret-key';
import { plainCopy } from '../../../core/fragment';
import { shown } from '../../../core/problem';

/** Options that the connectors of Dex share. */
export interface ArgoDexConnectorOptions {
  /**
   * Identifies the connector: users and groups are known under it, so it stays as it is.
   *
   * @default - the type
   */
  readonly id?: string;

  /**
   * What stands on the button.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** Options of `ArgoDexConnector.github`. */
export interface ArgoDexGithubOptions extends ArgoDexConnectorOptions {
  /** The id of the OAuth app. */
  readonly clientId: string;

  /** The secret of the OAuth app. */
  readonly clientSecret: ArgoSecretKey;

  /** The organisations whose members may sign in; a group is called `organisation:team`. */
  readonly organisations: string[];

  /**
   * Host of a GitHub Enterprise server.
   *
   * @default - github.com
   */
  readonly hostName?: string;
}

/** Options of `ArgoDexConnector.oidc`. */
export interface ArgoDexOidcOptions extends ArgoDexConnectorOptions {
  /** Address of the provider. */
  readonly issuer: string;

  /** The id that the provider knows Dex by. */
  readonly clientId: string;

  /** The secret of that id. */
  readonly clientSecret: ArgoSecretKey;

  /**
   * What is asked for, besides `openid`.
   *
   * @default - Dex's own: profile and email
   */
  readonly scopes?: string[];

  /**
   * Whether groups of the provider are taken over; Dex does not refresh them while someone is signed in.
   *
   * @default false
   */
  readonly insecureEnableGroups?: boolean;
}

/** A connector as Dex reads it. */
interface DexFragment {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly config: { readonly [key: string]: any };
}

/**
 * Whom Dex asks who somebody is.
 *
 * @see https://dexidp.io/docs/connectors/
 */
export class ArgoDexConnector {
  /** GitHub. */
  public static github(options: ArgoDexGithubOptions): ArgoDexConnector {
    const { clientId, clientSecret, organisations, hostName } = options;
    return ArgoDexConnector.of('github', { clientID: clientId, clientSecret, hostName, orgs: organisations.map((name) => ({ name })) }, { id: 'github', name: 'GitHub', ...options });
  }

  /** Any provider of OpenID Connect. */
  public static oidc(options: ArgoDexOidcOptions): ArgoDexConnector {
    const { issuer, clientId, clientSecret, scopes, insecureEnableGroups } = options;
    return ArgoDexConnector.of('oidc', { issuer, clientID: clientId, clientSecret, scopes, insecureEnableGroups }, options);
  }

  /**
   * Any connector.
   *
   * @param type as Dex calls it: `ldap`, `saml`, `microsoft` …
   * @param config as Dex documents it, with an `ArgoSecretKey` wherever a secret stands
   * @throws when a secret stands in it as text
   */
  public static of(type: string, config: { readonly [key: string]: any }, options: ArgoDexConnectorOptions = {}): ArgoDexConnector {
    refuseSecrets(`ArgoDexConnector.of: the connector ${shown(type)}`, config);
    return new ArgoDexConnector({ type, id: options.id ?? type, name: options.name ?? options.id ?? type, config: plainCopy(config) });
  }

  private constructor(
    /** @internal */
    public readonly _fragment: DexFragment,
  ) {}
}

/** What connectors call their secrets. */
const SECRETS = /^(?:clientSecret|bindPW|password|keystonePassword|secret)$/;

function refuseSecrets(what: string, value: unknown): void {
  if (value instanceof ArgoSecretKey || typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (SECRETS.test(key) && typeof item === 'string') throw new Error(`${what} has ${key} as text; give an ArgoSecretKey, so that no secret comes into Git`);
    refuseSecrets(what, item);
  }
}
