import type { Duration } from 'cdk8s';
import type { ArgoNotificationSecret } from './notification-secret';

/** Options that all services share. */
export interface ArgoNotificationServiceOptions {
  /**
   * The name by which subscriptions and templates mean it, where there are several of its type.
   *
   * @default - its type
   */
  readonly name?: string;
}

/** Options of `ArgoNotificationService.slack`. */
export interface ArgoSlackOptions extends ArgoNotificationServiceOptions {
  /** The token of the Slack app. */
  readonly token: ArgoNotificationSecret;

  /**
   * The name that messages come from.
   *
   * @default - the app's
   */
  readonly username?: string;

  /**
   * The picture beside it: an emoji such as `:rocket:`, or an address.
   *
   * @default - the app's
   */
  readonly icon?: string;

  /**
   * Address of the API, where it is not Slack's own.
   *
   * @default - Slack's
   */
  readonly apiUrl?: string;

  /**
   * Whether links in messages show nothing of where they lead.
   *
   * @default false
   */
  readonly disableUnfurl?: boolean;
}

/** Options of `ArgoNotificationService.email`. */
export interface ArgoEmailOptions extends ArgoNotificationServiceOptions {
  /** The mail server. */
  readonly host: string;

  /**
   * Its port.
   *
   * @default 587
   */
  readonly port?: number;

  /** The address that mail comes from. */
  readonly from: string;

  /**
   * The account on the server.
   *
   * @default - none
   */
  readonly username?: ArgoNotificationSecret;

  /**
   * Its password.
   *
   * @default - none
   */
  readonly password?: ArgoNotificationSecret;

  /**
   * Whether bodies are HTML.
   *
   * @default false
   */
  readonly html?: boolean;

  /**
   * Whether any certificate of the server is believed.
   *
   * @default false
   */
  readonly insecureSkipVerify?: boolean;
}

/** Options of `ArgoNotificationService.webhook`. */
export interface ArgoNotificationWebhookOptions {
  /** The name by which subscriptions and templates mean it. */
  readonly name: string;

  /** Where it is. `$key` in it stands for a key of `argocd-notifications-secret`. */
  readonly url: string;

  /**
   * Headers by name. Those that prove who is asking are `ArgoNotificationSecret`s, others texts.
   *
   * @default - none
   */
  readonly headers?: { readonly [name: string]: any };

  /**
   * The account for basic authentication.
   *
   * @default - none
   */
  readonly username?: ArgoNotificationSecret;

  /**
   * Its password.
   *
   * @default - none
   */
  readonly password?: ArgoNotificationSecret;

  /**
   * How often a request that failed is tried again.
   *
   * @default 3
   */
  readonly retries?: number;

  /**
   * How long it waits before it does, at least.
   *
   * @default Duration.seconds(1)
   */
  readonly retryWaitMin?: Duration;

  /**
   * How long it waits at most.
   *
   * @default Duration.seconds(5)
   */
  readonly retryWaitMax?: Duration;

  /**
   * Whether any certificate is believed.
   *
   * @default false
   */
  readonly insecureSkipVerify?: boolean;
}

/** Options of `ArgoNotificationService.github`. */
export interface ArgoGithubNotificationOptions extends ArgoNotificationServiceOptions {
  /** The id of the GitHub App. */
  readonly appId: string;

  /** The id of its installation. */
  readonly installationId: string;

  /** Its private key. */
  readonly privateKey: ArgoNotificationSecret;

  /**
   * Address of a GitHub Enterprise server's API, as in `https://git.example.com/api/v3`.
   *
   * @default - github.com
   */
  readonly enterpriseBaseUrl?: string;
}

/** Options of `ArgoNotificationService.grafana`. */
export interface ArgoGrafanaOptions extends ArgoNotificationServiceOptions {
  /** Address of its API, as in `https://grafana.example.com/api`. */
  readonly apiUrl: string;

  /** The key of its API. */
  readonly apiKey: ArgoNotificationSecret;
}

/** Options of `ArgoNotificationService.opsgenie`. */
export interface ArgoOpsgenieOptions extends ArgoNotificationServiceOptions {
  /** The key of each team's API integration, by the team's name. */
  readonly apiKeys: Record<string, ArgoNotificationSecret>;

  /**
   * Host of the API; `api.eu.opsgenie.com` in Europe.
   *
   * @default 'api.opsgenie.com'
   */
  readonly apiUrl?: string;
}

/** Options of `ArgoNotificationService.alertmanager`. */
export interface ArgoAlertmanagerOptions extends ArgoNotificationServiceOptions {
  /** Its replicas, as in `alertmanager.monitoring.svc:9093`. */
  readonly targets: string[];

  /**
   * How they are reached.
   *
   * @default 'http'
   */
  readonly scheme?: string;

  /**
   * The path of the API.
   *
   * @default '/api/v2/alerts'
   */
  readonly apiPath?: string;

  /**
   * A token.
   *
   * @default - none
   */
  readonly bearerToken?: ArgoNotificationSecret;

  /**
   * The account for basic authentication.
   *
   * @default - none
   */
  readonly username?: ArgoNotificationSecret;

  /**
   * Its password.
   *
   * @default - none
   */
  readonly password?: ArgoNotificationSecret;
}
