import { embeddedYaml } from './_embedded-yaml';
import { block, plainCopy } from '../../../core/fragment';
import { shown } from '../../../core/problem';

/** What a webhook is sent. */
export interface ArgoWebhookMessage {
  /**
   * The method.
   *
   * @default 'GET'
   */
  readonly method?: string;

  /**
   * The path behind the webhook's address.
   *
   * @default - none
   */
  readonly path?: string;

  /**
   * The body.
   *
   * @default - none
   */
  readonly body?: string;
}

/** What is said, as Go templates on `.app`, `.context`, `.serviceType` and `.recipient`. */
export interface ArgoNotificationTemplateOptions {
  /**
   * The text, for every service that has one.
   *
   * @default - none
   */
  readonly message?: string;

  /**
   * The subject of a mail.
   *
   * @default - none
   */
  readonly emailSubject?: string;

  /**
   * The body of a mail.
   *
   * @default - the message
   */
  readonly emailBody?: string;

  /**
   * Attachments of Slack, as JSON.
   *
   * @default - none
   */
  readonly slackAttachments?: string;

  /**
   * Blocks of Slack, as JSON.
   *
   * @default - none
   */
  readonly slackBlocks?: string;

  /**
   * What messages of Slack are put into one thread by.
   *
   * @default - each stands for itself
   */
  readonly slackGroupingKey?: string;

  /**
   * The title in Teams.
   *
   * @default - none
   */
  readonly teamsTitle?: string;

  /**
   * The text in Teams.
   *
   * @default - the message
   */
  readonly teamsText?: string;

  /**
   * What webhooks are sent, by their names.
   *
   * @default - nothing
   */
  readonly webhooks?: Record<string, ArgoWebhookMessage>;

  /**
   * The state of the commit in GitHub: `success`, `failure`, `pending` or `error`.
   *
   * @default - it stays
   */
  readonly githubState?: string;

  /**
   * Under which name the state stands.
   *
   * @default - none
   */
  readonly githubLabel?: string;

  /**
   * Where it leads.
   *
   * @default - nowhere
   */
  readonly githubTargetUrl?: string;

  /**
   * What other services are told, or more of these, by service, as Argo CD documents it: `opsgenie`, `googlechat`, `pagerdutyv2`, `alertmanager` …
   *
   * @default - nothing
   */
  readonly others?: { readonly [service: string]: any };
}

/**
 * What people are told.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/templates/
 */
export class ArgoNotificationTemplate {
  /**
   * A template.
   *
   * @throws when the name is of another form, it says nothing, or a brace of a template is not closed
   */
  public static of(name: string, options: ArgoNotificationTemplateOptions): ArgoNotificationTemplate {
    if (!/^[a-zA-Z0-9]([-_a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name)) {
      throw new Error(`ArgoNotificationTemplate.of: the name is ${shown(name)}; allowed are letters, digits, "-" and "_", with a letter or digit first and last`);
    }
    const { githubState, githubLabel, githubTargetUrl } = options;
    const content = block<object>({
      message: options.message,
      email: block<object>({ subject: options.emailSubject, body: options.emailBody }),
      slack: block<object>({ attachments: options.slackAttachments, blocks: options.slackBlocks, groupingKey: options.slackGroupingKey }),
      // Either sort of Teams reads its own.
      ...both({ title: options.teamsTitle, text: options.teamsText }),
      webhook: options.webhooks && plainCopy(options.webhooks),
      github: block<object>({ status: block<object>({ state: githubState, label: githubLabel, targetURL: githubTargetUrl }) }),
      ...plainCopy(options.others),
    });
    if (!content) throw new Error(`ArgoNotificationTemplate.of: the template ${shown(name)} says nothing; set message`);
    const text = embeddedYaml(content);
    if (text.split('{{').length !== text.split('}}').length) throw new Error(`ArgoNotificationTemplate.of: the template ${shown(name)} does not close a brace that it opens; write "}}" for each "{{"`);
    return new ArgoNotificationTemplate(name, text);
  }

  private constructor(
    /** The name by which triggers mean it. */
    public readonly name: string,
    /** @internal */
    public readonly _text: string,
  ) {}
}

function both(teams: { readonly title?: string; readonly text?: string }): Record<string, unknown> {
  const content = block<object>(teams);
  return content ? { 'teams': content, 'teams-workflows': content } : {};
}
