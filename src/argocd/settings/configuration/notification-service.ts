import type { Duration } from 'cdk8s';
import { embeddedYaml } from './_embedded-yaml';
import { NOTIFICATION_SERVICES } from './_notification-services';
import { ArgoNotificationSecret } from './notification-secret';
import type {
  ArgoAlertmanagerOptions, ArgoEmailOptions, ArgoGithubNotificationOptions, ArgoGrafanaOptions, ArgoNotificationServiceOptions,
  ArgoNotificationWebhookOptions, ArgoOpsgenieOptions, ArgoSlackOptions,
} from './notification-service-options';
import { plainCopy } from '../../../core/fragment';
import { nearest, shown } from '../../../core/problem';
import { on } from '../../_render';

/**
 * Through what people are told.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/services/overview/
 */
export class ArgoNotificationService {
  /** Slack; recipients are channels. */
  public static slack(options: ArgoSlackOptions): ArgoNotificationService {
    const { token, username, icon, apiUrl, disableUnfurl } = options;
    return ArgoNotificationService.of('slack', { token, username, icon, apiURL: apiUrl, disableUnfurl: on(disableUnfurl) }, options);
  }

  /**
   * Microsoft Teams, by workflows.
   *
   * @param recipients the address of each channel's workflow, by a name for the channel
   */
  public static teams(recipients: Record<string, ArgoNotificationSecret>, options: ArgoNotificationServiceOptions = {}): ArgoNotificationService {
    return ArgoNotificationService.of('teams-workflows', { recipientUrls: recipients }, options);
  }

  /**
   * Google Chat.
   *
   * @param spaces the address of each space's webhook, by a name for the space
   */
  public static googleChat(spaces: Record<string, ArgoNotificationSecret>, options: ArgoNotificationServiceOptions = {}): ArgoNotificationService {
    return ArgoNotificationService.of('googlechat', { webhooks: spaces }, options);
  }

  /** Mail; recipients are addresses. */
  public static email(options: ArgoEmailOptions): ArgoNotificationService {
    const { host, port, from, username, password, html, insecureSkipVerify } = options;
    return ArgoNotificationService.of('email', {
      host, port: port ?? 587, from, username, password, html: on(html), insecure_skip_verify: on(insecureSkipVerify),
    }, options);
  }

  /** Any HTTP interface; a template says what it is sent. */
  public static webhook(options: ArgoNotificationWebhookOptions): ArgoNotificationService {
    const { url, headers = {}, username, password, retries, retryWaitMin, retryWaitMax, insecureSkipVerify } = options;
    const list = Object.entries(headers).map(([name, value]) => ({ name, value }));
    return ArgoNotificationService.of('webhook', {
      url,
      headers: list.length > 0 ? list : undefined,
      basicAuth: username === undefined && password === undefined ? undefined : { username, password },
      retryMax: retries,
      // The controller reads no units here.
      retryWaitMin: nanoseconds(retryWaitMin),
      retryWaitMax: nanoseconds(retryWaitMax),
      insecureSkipVerify: on(insecureSkipVerify),
    }, options);
  }

  /** GitHub: the state of commits, deployments and comments, by a GitHub App. It needs no recipients. */
  public static github(options: ArgoGithubNotificationOptions): ArgoNotificationService {
    const { appId, installationId, privateKey, enterpriseBaseUrl } = options;
    return ArgoNotificationService.of('github', { appID: appId, installationID: installationId, privateKey, enterpriseBaseURL: enterpriseBaseUrl }, options);
  }

  /** Annotations of Grafana; recipients are tags. */
  public static grafana(options: ArgoGrafanaOptions): ArgoNotificationService {
    return ArgoNotificationService.of('grafana', { apiUrl: options.apiUrl, apiKey: options.apiKey }, options);
  }

  /** Opsgenie; recipients are teams. */
  public static opsgenie(options: ArgoOpsgenieOptions): ArgoNotificationService {
    return ArgoNotificationService.of('opsgenie', { apiUrl: options.apiUrl ?? 'api.opsgenie.com', apiKeys: options.apiKeys }, options);
  }

  /**
   * PagerDuty, by events.
   *
   * @param keys the key of each service's integration, by the service's name
   */
  public static pagerDuty(keys: Record<string, ArgoNotificationSecret>, options: ArgoNotificationServiceOptions = {}): ArgoNotificationService {
    return ArgoNotificationService.of('pagerdutyv2', { serviceKeys: keys }, options);
  }

  /** Telegram; recipients are chats. */
  public static telegram(token: ArgoNotificationSecret, options: ArgoNotificationServiceOptions = {}): ArgoNotificationService {
    return ArgoNotificationService.of('telegram', { token }, options);
  }

  /** Alertmanager. */
  public static alertmanager(options: ArgoAlertmanagerOptions): ArgoNotificationService {
    const { targets, scheme, apiPath, bearerToken, username, password } = options;
    return ArgoNotificationService.of('alertmanager', {
      targets, scheme, apiPath, bearerToken, basicAuth: username === undefined && password === undefined ? undefined : { username, password },
    }, options);
  }

  /**
   * Any service that Argo CD knows.
   *
   * @param type as Argo CD calls it: `mattermost`, `rocketchat`, `pushover`, `webex`, `newrelic`, `awssqs`, `nats` …
   * @param config as Argo CD documents it, with an `ArgoNotificationSecret` wherever a secret stands
   * @throws when there is no such service, its name is of another form, or a secret stands in it as text
   */
  public static of(type: string, config: { readonly [key: string]: any }, options: ArgoNotificationServiceOptions = {}): ArgoNotificationService {
    if (!NOTIFICATION_SERVICES.includes(type)) {
      const near = nearest(type, NOTIFICATION_SERVICES);
      throw new Error(`ArgoNotificationService.of: Argo CD knows no service ${shown(type)}; ${near ? `did you mean ${shown(near)}?` : `there are ${NOTIFICATION_SERVICES.join(', ')}`}`);
    }
    const name = options.name ?? type;
    if (!/^[a-zA-Z0-9]([-_a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name)) {
      throw new Error(`ArgoNotificationService.of: the name is ${shown(name)}; allowed are letters, digits, "-" and "_", with a letter or digit first and last`);
    }
    if (type === 'webhook' && options.name === undefined) throw new Error('ArgoNotificationService.of: a webhook has no name, by which templates say what it is sent; set name');
    refuseSecrets(`ArgoNotificationService.of: the service ${shown(name)}`, config);
    return new ArgoNotificationService(type, name, plainCopy(config));
  }

  private constructor(
    private readonly type: string,
    /** The name by which subscriptions mean it. */
    public readonly name: string,
    private readonly config: { readonly [key: string]: any },
  ) {}

  /**
   * Somebody who is told through it.
   *
   * @param recipient as the service knows them: a channel, an address, a tag; left out where the service needs none
   * @throws when it holds a character that the notifications controller takes for a separator
   */
  public to(recipient: string = ''): ArgoNotificationRecipient {
    if (/[:;]|^\s|\s$/.test(recipient)) {
      throw new Error(`ArgoNotificationService.to: the recipient is ${shown(recipient)}; the notifications controller cuts it at ":" and ";", so name it without`);
    }
    return ArgoNotificationRecipient._of(this, recipient);
  }

  /** @internal */
  public get _key(): string {
    return this.name === this.type ? `service.${this.type}` : `service.${this.type}.${this.name}`;
  }

  /** @internal */
  public get _text(): string {
    return embeddedYaml(this.config);
  }
}

function nanoseconds(duration: Duration | undefined): number | undefined {
  return duration && duration.toMilliseconds() * 1_000_000;
}

/** What services call their secrets, and maps all of whose values are. */
const SECRETS = /^(?:token|password|apiKey|privateKey|signingSecret|bearerToken|nkey|secret)$/i;
const SECRET_MAPS = /^(?:apiKeys|serviceKeys|recipientUrls|webhooks)$/;

function refuseSecrets(what: string, value: unknown, isSecret = false): void {
  if (value instanceof ArgoNotificationSecret || value === undefined || value === null) return;
  if (typeof value !== 'object') {
    if (isSecret) throw new Error(`${what} has a secret as text; give an ArgoNotificationSecret, so that no secret comes into Git`);
    return;
  }
  const { name, value: header } = value as Record<string, unknown>;
  const isCredential = typeof name === 'string' && /authorization|token|api-?key|secret/i.test(name) && typeof header === 'string';
  if (isCredential) throw new Error(`${what} has the header ${shown(name)} as text; give an ArgoNotificationSecret, so that no secret comes into Git`);
  for (const [key, item] of Object.entries(value)) refuseSecrets(what, item, isSecret || SECRETS.test(key) || SECRET_MAPS.test(key));
}

/** Somebody who is told through a service. */
export class ArgoNotificationRecipient {
  /** @internal */
  public static _of(service: ArgoNotificationService, name: string): ArgoNotificationRecipient {
    return new ArgoNotificationRecipient(service, name);
  }

  private constructor(
    /** Through what they are told. */
    public readonly service: ArgoNotificationService,
    /** Who, as the service knows them; empty where it needs none. */
    public readonly name: string,
  ) {}

  /** @internal */
  public get _text(): string {
    return this.name === '' ? this.service.name : `${this.service.name}:${this.name}`;
  }
}
