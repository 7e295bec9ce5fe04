import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { embeddedYaml } from './_embedded-yaml';
import { type SettingsData, checkExtra, settingsData, settingsMap } from './_settings-map';
import type { ArgoNotificationService } from './notification-service';
import type { ArgoNotificationSubscription } from './notification-subscription';
import type { ArgoNotificationTemplate } from './notification-template';
import type { ArgoNotificationTrigger } from './notification-trigger';
import { addProblem, shown } from '../../../core/problem';

/** Properties of `ArgoNotifications`. */
export interface ArgoNotificationsProps {
  /**
   * Through what people are told, besides the services of subscriptions.
   *
   * @default - those of subscriptions
   */
  readonly services?: ArgoNotificationService[];

  /**
   * What they can be told of, besides the triggers of subscriptions and the default ones. The templates that they send are there, too.
   *
   * @default - those of subscriptions
   */
  readonly triggers?: ArgoNotificationTrigger[];

  /**
   * What they can be told, besides what the triggers send.
   *
   * @default - none
   */
  readonly templates?: ArgoNotificationTemplate[];

  /**
   * Who is told of all Applications. Annotations of an Application or project name those who are told of that one only.
   *
   * @default - nobody
   */
  readonly subscriptions?: ArgoNotificationSubscription[];

  /**
   * What somebody is told of whose subscription names no trigger.
   *
   * @default - nothing
   */
  readonly defaultTriggers?: ArgoNotificationTrigger[];

  /**
   * Where people reach Argo CD, for links: `.context.argocdUrl` in templates.
   *
   * @default - messages have no links
   */
  readonly url?: string;

  /**
   * What templates find under `.context` besides.
   *
   * @default - nothing
   */
  readonly context?: Record<string, string>;

  /**
   * Other keys of argocd-notifications-cm.
   *
   * @default - none
   */
  readonly extra?: Record<string, string>;

  /**
   * Namespace, labels, annotations.
   *
   * @default - the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * The ConfigMap `argocd-notifications-cm`: who is told of what happens to Applications, and how. Its secrets are in `argocd-notifications-secret`.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/
 */
export class ArgoNotifications extends Construct {
  constructor(scope: Construct, id: string, props: ArgoNotificationsProps = {}) {
    super(scope, id);
    checkExtra(this, props.extra, propertyOf);
    const parts = new Parts(props);
    for (const fault of parts.faults(props)) addProblem(this, fault);
    const data = parts.content(props);
    settingsMap(this, 'argocd-notifications-cm', props.metadata, () => data);
  }
}

/** Everything that is named somewhere, once each. */
class Parts {
  private readonly services: ArgoNotificationService[];
  private readonly triggers: ArgoNotificationTrigger[];
  private readonly templates: ArgoNotificationTemplate[];

  public constructor({ services = [], triggers = [], templates = [], subscriptions = [], defaultTriggers = [] }: ArgoNotificationsProps) {
    this.services = [...new Set([...services, ...subscriptions.flatMap(({ recipients }) => recipients.map(({ service }) => service))])];
    this.triggers = [...new Set([...triggers, ...defaultTriggers, ...subscriptions.flatMap((one) => one.triggers ?? [])])];
    this.templates = [...new Set([...templates, ...this.triggers.flatMap(({ _templates }) => _templates)])];
  }

  public* faults({ subscriptions = [], defaultTriggers = [], url, context }: ArgoNotificationsProps): Iterable<string> {
    for (const [what, named] of [['service', this.services], ['trigger', this.triggers], ['template', this.templates]] as const) {
      const names = (named as readonly { readonly name: string }[]).map(({ name }) => name);
      const twice = names.find((name, i) => names.indexOf(name) !== i);
      if (twice !== undefined) yield `there are two ${what}s called ${shown(twice)}; give one of them another name`;
    }
    for (const { recipients, triggers } of subscriptions) {
      if (recipients.length === 0) yield 'a subscription has no recipients, so nobody is told; name one, as in slack.to(\'deployments\')';
      if (!triggers?.length && defaultTriggers.length === 0) yield 'a subscription names no triggers, and there are no defaultTriggers, so nobody is told of anything; set either';
    }
    if (url !== undefined && !/^https?:\/\//.test(url)) yield `url is ${shown(url)}; write an address that begins with https:// or http://`;
    if (url !== undefined && context && 'argocdUrl' in context) yield 'context holds "argocdUrl"; set url instead';
  }

  public content({ subscriptions, defaultTriggers, url, context, extra }: ArgoNotificationsProps): SettingsData {
    const shared = { ...url !== undefined && { argocdUrl: url.replace(/\/+$/, '') }, ...context };
    return {
      ...settingsData({
        ...Object.fromEntries(this.services.map(({ _key, _text }) => [_key, _text])),
        ...Object.fromEntries(this.triggers.map(({ name, _text }) => [`trigger.${name}`, _text])),
        ...Object.fromEntries(this.templates.map(({ name, _text }) => [`template.${name}`, _text])),
        subscriptions: subscriptions?.length ? embeddedYaml(subscriptions.map(subscriptionOf)) : undefined,
        defaultTriggers: defaultTriggers?.length ? embeddedYaml(defaultTriggers.map(({ name }) => name)) : undefined,
        context: Object.keys(shared).length > 0 ? embeddedYaml(shared) : undefined,
      }),
      ...extra,
    };
  }
}

function subscriptionOf({ recipients, triggers, labels }: ArgoNotificationSubscription): object {
  const selector = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`).join(',');
  return {
    recipients: recipients.map(({ _text }) => _text),
    triggers: triggers?.length ? triggers.map(({ name }) => name) : undefined,
    selector: selector === '' ? undefined : selector,
  };
}

function propertyOf(key: string): string | undefined {
  if (key === 'subscriptions' || key === 'defaultTriggers' || key === 'context') return key;
  return ['service', 'trigger', 'template'].map((what) => (key.startsWith(`${what}.`) ? `${what}s` : undefined)).find((name) => name !== undefined);
}
