import { type Config, SecretPart } from './_cluster-config';
import type { ArgoClientCertificate } from './login';
import { block, list, plainCopy } from '../../../core/fragment';
import { shown } from '../../../core/problem';
import type { SecretValue } from '../../../secrets';

/** A cluster of EKS, and the role that Argo CD takes there. */
export interface ArgoEksIdentity {
  /** The name of the cluster, as AWS knows it. */
  readonly clusterName: string;

  /**
   * The ARN of the role that is assumed.
   *
   * @default - the role of Argo CD's own pods
   */
  readonly roleArn?: string;

  /**
   * The profile of the AWS configuration that is used.
   *
   * @default - the default one
   */
  readonly profile?: string;
}

/** What Azure asks for, whatever the identity. */
export interface ArgoAzureOptions {
  /** The client id of the identity. */
  readonly clientId: string;

  /**
   * The cloud, as in `AzureUSGovernment`.
   *
   * @default - AzurePublicCloud
   */
  readonly environment?: string;

  /**
   * The application that the API server stands for.
   *
   * @default - that of AKS
   */
  readonly serverApplicationId?: string;
}

/** The identity that Azure gives to the pods of Argo CD. */
export interface ArgoAzureIdentity extends ArgoAzureOptions {
  /**
   * The tenant id.
   *
   * @default - what Azure's webhook sets in the pods
   */
  readonly tenantId?: string;

  /**
   * The file of the federated token.
   *
   * @default - what Azure's webhook sets in the pods
   */
  readonly federatedTokenFile?: string;

  /**
   * Where tokens are issued.
   *
   * @default - what Azure's webhook sets in the pods
   */
  readonly authorityHost?: string;
}

/** A service principal of Azure. */
export interface ArgoAzureClusterPrincipal extends ArgoAzureOptions {
  /** The tenant id. */
  readonly tenantId: string;

  /** The client secret. */
  readonly clientSecret: SecretValue;
}

/** A program in the image of Argo CD that logs in. */
export interface ArgoExecLogin {
  /** The program. */
  readonly command: string;

  /**
   * Its arguments.
   *
   * @default - none
   */
  readonly args?: string[];

  /**
   * Environment variables that are no secrets.
   *
   * @default - none
   */
  readonly env?: Record<string, string>;

  /**
   * Environment variables that are.
   *
   * @default - none
   */
  readonly secretEnv?: Record<string, SecretValue>;

  /**
   * The form in which the program answers.
   *
   * @default 'client.authentication.k8s.io/v1beta1'
   */
  readonly apiVersion?: string;

  /**
   * What is said when the program is not there.
   *
   * @default - nothing
   */
  readonly installHint?: string;

  /**
   * Whether the program is told about the cluster.
   *
   * @default false
   */
  readonly provideClusterInfo?: boolean;

  /**
   * What else it is told about the cluster, with `provideClusterInfo`. It holds no secret.
   *
   * @default - nothing
   */
  readonly config?: { readonly [key: string]: any };
}

const V1BETA1 = 'client.authentication.k8s.io/v1beta1';

/**
 * How Argo CD logs in to a cluster.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters
 */
export class ArgoClusterLogin {
  /** The ServiceAccount of Argo CD itself, in the cluster that it runs in. */
  public static inCluster(): ArgoClusterLogin {
    return new ArgoClusterLogin({}, true);
  }

  /** The token of a ServiceAccount of the cluster. */
  public static bearerToken(token: SecretValue): ArgoClusterLogin {
    return new ArgoClusterLogin({ bearerToken: new SecretPart('bearerToken', token) });
  }

  /** A user and a password. */
  public static password(username: string, password: SecretValue): ArgoClusterLogin {
    return new ArgoClusterLogin({ username, password: new SecretPart('password', password) });
  }

  /** A certificate. */
  public static clientCertificate({ certificate, privateKey }: ArgoClientCertificate): ArgoClusterLogin {
    return new ArgoClusterLogin({ tlsClientConfig: { certData: new SecretPart('certData', certificate, true), keyData: new SecretPart('keyData', privateKey, true) } });
  }

  /** A role of AWS, without any secret: the pods of Argo CD have an identity of their own (IRSA or Pod Identity). */
  public static eks({ clusterName, roleArn, profile }: ArgoEksIdentity): ArgoClusterLogin {
    if (roleArn !== undefined && !/^arn:[\w-]+:iam::\d{12}:role\/\S+$/.test(roleArn)) {
      throw new Error(`ArgoClusterLogin.eks: roleArn is ${shown(roleArn)}; write it as in "arn:aws:iam::123456789012:role/argocd"`);
    }
    return new ArgoClusterLogin({ awsAuthConfig: { clusterName, roleARN: roleArn, profile } });
  }

  /** A service account of Google Cloud, without any secret: the pods of Argo CD have Workload Identity. */
  public static gke(): ArgoClusterLogin {
    return new ArgoClusterLogin({ execProviderConfig: { command: 'argocd-k8s-auth', args: ['gcp'], apiVersion: V1BETA1 } });
  }

  /** An identity of Azure, without any secret: the pods of Argo CD have Workload Identity. */
  public static aks(identity: ArgoAzureIdentity): ArgoClusterLogin {
    const { tenantId, federatedTokenFile, authorityHost } = identity;
    return ArgoClusterLogin.azure(identity, {
      AAD_LOGIN_METHOD: 'workloadidentity', AZURE_TENANT_ID: tenantId, AZURE_FEDERATED_TOKEN_FILE: federatedTokenFile, AZURE_AUTHORITY_HOST: authorityHost,
    });
  }

  /** A service principal of Azure. */
  public static azureServicePrincipal(principal: ArgoAzureClusterPrincipal): ArgoClusterLogin {
    return ArgoClusterLogin.azure(principal, {
      AAD_LOGIN_METHOD: 'spn', AZURE_TENANT_ID: principal.tenantId, AZURE_CLIENT_SECRET: new SecretPart('AZURE_CLIENT_SECRET', principal.clientSecret),
    });
  }

  /**
   * A program that logs in. It must be in the image of Argo CD.
   *
   * @throws when an environment variable is both a secret and none, or has a name that none can have
   */
  public static exec(login: ArgoExecLogin): ArgoClusterLogin {
    const { command, args, env, secretEnv, apiVersion = V1BETA1, installHint, provideClusterInfo, config } = login;
    for (const name of Object.keys(secretEnv ?? {})) {
      if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`ArgoClusterLogin.exec: secretEnv has ${shown(name)}; write letters, digits and "_"`);
      if (env?.[name] !== undefined) throw new Error(`ArgoClusterLogin.exec: ${name} stands in env and in secretEnv; leave one of them out`);
    }
    if (!/^client\.authentication\.k8s\.io\/v1(?:beta1)?$/.test(apiVersion)) {
      throw new Error(`ArgoClusterLogin.exec: apiVersion is ${shown(apiVersion)}; allowed are "client.authentication.k8s.io/v1" and "${V1BETA1}"`);
    }
    const secrets = Object.entries(secretEnv ?? {}).map(([name, value]) => [name, new SecretPart(name, value)]);
    return new ArgoClusterLogin({
      execProviderConfig: {
        command,
        args: list(args),
        env: block<Config>({ ...env, ...Object.fromEntries(secrets) }),
        apiVersion,
        installHint,
        provideClusterInfo: provideClusterInfo || undefined,
        config: config && plainCopy(config),
      },
    });
  }

  private static azure({ clientId, environment, serverApplicationId }: ArgoAzureOptions, more: Config): ArgoClusterLogin {
    const env = { AAD_ENVIRONMENT_NAME: environment, AAD_SERVER_APPLICATION_ID: serverApplicationId, AZURE_CLIENT_ID: clientId, ...more };
    return new ArgoClusterLogin({ execProviderConfig: { command: 'argocd-k8s-auth', args: ['azure'], env, apiVersion: V1BETA1 } });
  }

  private constructor(
    private readonly config: Config,
    /** @internal */
    public readonly _isInCluster: boolean = false,
  ) {}

  /** @internal */
  public get _config(): Config {
    return this.config;
  }
}
