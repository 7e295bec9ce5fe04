import type { SecretValue } from '../../../secrets';

/** An app of GitHub that Argo CD logs in as. */
export interface ArgoGithubApp {
  /** The number of the app. */
  readonly appId: number;

  /**
   * The number of its installation.
   *
   * @default - Argo CD looks it up by the owner of the repository
   */
  readonly installationId?: number;

  /** Its private key, in PEM. */
  readonly privateKey: SecretValue;

  /**
   * The API of a GitHub Enterprise, as in `https://ghe.example.com/api/v3`.
   *
   * @default - https://api.github.com
   */
  readonly enterpriseBaseUrl?: string;
}

/** A service principal of Azure that Argo CD logs in as. */
export interface ArgoAzureServicePrincipal {
  /** The client id of the principal. */
  readonly clientId: string;

  /** The tenant id. */
  readonly tenantId: string;

  /** The client secret. */
  readonly clientSecret: SecretValue;

  /**
   * Where tokens are issued, for another cloud than the public one.
   *
   * @default - https://login.microsoftonline.com
   */
  readonly activeDirectoryEndpoint?: string;
}

/** A certificate by which a client shows who it is. */
export interface ArgoClientCertificate {
  /** The certificate, in PEM. */
  readonly certificate: SecretValue;

  /** Its private key, in PEM. */
  readonly privateKey: SecretValue;
}

type Form = 'password' | 'token' | 'sshKey' | 'githubApp' | 'googleServiceAccount' | 'azureServicePrincipal' | 'azureWorkloadIdentity';

interface Fields {
  readonly plain?: Record<string, string | undefined>;
  readonly secret?: Record<string, SecretValue | undefined>;
}

/**
 * How Argo CD logs in to a repository.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/private-repositories/
 */
export class ArgoLogin {
  /**
   * A user and a password, or a token in its place. For Git over HTTPS, chart repositories and registries.
   *
   * @param username of a token whatever the server accepts, but not nothing
   */
  public static password(username: string, password: SecretValue): ArgoLogin {
    if (username.trim() === '') throw new Error('ArgoLogin.password: the user name is empty; where it does not matter write "argocd"');
    return new ArgoLogin('password', { plain: { username }, secret: { password } });
  }

  /** The same with a user name that is not told, either. */
  public static hiddenUser(username: SecretValue, password: SecretValue): ArgoLogin {
    return new ArgoLogin('password', { secret: { username, password } });
  }

  /** A token that is sent as it is. For Git over HTTPS: Bitbucket Data Center asks for it. */
  public static bearerToken(token: SecretValue): ArgoLogin {
    return new ArgoLogin('token', { secret: { bearerToken: token } });
  }

  /** A private key, in PEM. For Git over SSH. */
  public static sshKey(key: SecretValue): ArgoLogin {
    return new ArgoLogin('sshKey', { secret: { sshPrivateKey: key } });
  }

  /** An app of GitHub. For Git over HTTPS. */
  public static githubApp(app: ArgoGithubApp): ArgoLogin {
    for (const [field, id] of [['appId', app.appId], ['installationId', app.installationId]] as const) {
      if (id !== undefined && !(Number.isSafeInteger(id) && id > 0)) throw new Error(`ArgoLogin.githubApp: ${field} is ${id}; write the number that GitHub shows`);
    }
    return new ArgoLogin('githubApp', {
      plain: {
        githubAppID: `${app.appId}`,
        githubAppInstallationID: app.installationId === undefined ? undefined : `${app.installationId}`,
        githubAppEnterpriseBaseUrl: app.enterpriseBaseUrl,
      },
      secret: { githubAppPrivateKey: app.privateKey },
    });
  }

  /** The key of a service account of Google Cloud, in JSON. For Git over HTTPS. */
  public static googleServiceAccount(key: SecretValue): ArgoLogin {
    return new ArgoLogin('googleServiceAccount', { secret: { gcpServiceAccountKey: key } });
  }

  /** A service principal of Azure. For Git over HTTPS. */
  public static azureServicePrincipal({ clientId, tenantId, clientSecret, activeDirectoryEndpoint }: ArgoAzureServicePrincipal): ArgoLogin {
    return new ArgoLogin('azureServicePrincipal', {
      plain: {
        azureServicePrincipalClientId: clientId,
        azureServicePrincipalTenantId: tenantId,
        azureActiveDirectoryEndpoint: activeDirectoryEndpoint,
      },
      secret: { azureServicePrincipalClientSecret: clientSecret },
    });
  }

  /** The identity that Azure gives to the pods of Argo CD: no secret at all. For Git over HTTPS and for charts in registries of Azure. */
  public static azureWorkloadIdentity(): ArgoLogin {
    return new ArgoLogin('azureWorkloadIdentity', { plain: { useAzureWorkloadIdentity: 'true' } });
  }

  private constructor(
    private readonly form: Form,
    private readonly fields: Fields,
  ) {}

  /**
   * The fields of the Secret. Templates read two of them under other names.
   *
   * @internal
   */
  public _fields(isTemplate: boolean): Required<Fields> {
    const keyOf = (key: string): string => (isTemplate ? key.replace(/^(azureServicePrincipal\w+)Id$/, '$1ID') : key);
    const plain = Object.fromEntries(Object.entries(this.fields.plain ?? {}).map(([key, value]) => [keyOf(key), value]));
    return { plain, secret: { ...this.fields.secret } };
  }

  /**
   * Why Argo CD does not use it for a repository; undefined when it does.
   *
   * @internal
   */
  public _fault(type: 'git' | 'helm' | 'oci', url: string): string | undefined {
    const isSsh = type === 'git' && /^(?:ssh:\/\/|[\w.-]+@[\w.-]+:)/.test(url);
    const [what, fits] = FITTING[this.form];
    if (isSsh && this.form !== 'sshKey') return `the login is ${what}, but the repository is read over SSH; log in with ArgoLogin.sshKey, or write its address with https://`;
    if (fits.includes(type) && (this.form !== 'sshKey' || isSsh)) return undefined;
    const where = { git: 'Git over HTTPS', helm: 'charts', oci: 'artifacts in registries' }[type];
    return `the login is ${what}, which Argo CD does not use for ${where}; log in with ${type === 'git' ? 'a password, a token or an app' : 'ArgoLogin.password'}`;
  }

  /**
   * Whether Argo CD shows a certificate as well.
   *
   * @internal
   */
  public get _takesCertificate(): boolean {
    return ['password', 'token', 'githubApp', 'azureServicePrincipal'].includes(this.form);
  }
}

const FITTING: Record<Form, readonly [what: string, types: readonly string[]]> = {
  password: ['a password', ['git', 'helm', 'oci']],
  token: ['a bearer token', ['git']],
  sshKey: ['an SSH key', ['git']],
  githubApp: ['an app of GitHub', ['git']],
  googleServiceAccount: ['a service account of Google Cloud', ['git']],
  azureServicePrincipal: ['a service principal of Azure', ['git']],
  azureWorkloadIdentity: ['a workload identity of Azure', ['git', 'helm']],
};
