import { embeddedYaml } from './_embedded-yaml';
import { expressionFault } from './_expression';
import { ArgoNotificationTemplate } from './notification-template';
import { shown } from '../../../core/problem';

/** When people are told, and what. */
export interface ArgoNotificationCondition {
  /** When, as an expression on `app`, such as `app.status.health.status == "Degraded"`. */
  readonly when: string;

  /** What they are told. */
  readonly send: ArgoNotificationTemplate[];

  /**
   * An expression whose value must have changed before they are told again, such as `app.status.sync.revision`.
   *
   * @default - they are told each time that it has become true
   */
  readonly oncePer?: string;

  /**
   * What it means.
   *
   * @default - nothing is said
   */
  readonly description?: string;
}

/** The revision of the last sync; an Application of several sources has several. */
const REVISION = 'app.status?.operationState?.syncResult?.revision ?? app.status?.operationState?.syncResult?.revisions';

const LINK = '{{if .context.argocdUrl}} {{.context.argocdUrl}}/applications/{{.app.metadata.name}}{{end}}';

/**
 * What happens to an Application, so that people are told.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/triggers/
 */
export class ArgoNotificationTrigger {
  /** An Application is there. */
  public static readonly ON_CREATED = ArgoNotificationTrigger.usual('on-created', 'true', 'is there', 'app.metadata.name');
  /** An Application is being deleted. */
  public static readonly ON_DELETED = ArgoNotificationTrigger.usual('on-deleted', 'app.metadata.deletionTimestamp != nil', 'is being deleted', 'app.metadata.name');
  /** A sync has succeeded and everything is healthy; once for each revision. */
  public static readonly ON_DEPLOYED = ArgoNotificationTrigger.usual('on-deployed',
    "app.status?.operationState?.phase == 'Succeeded' and app.status?.health?.status == 'Healthy'", 'is deployed and healthy', REVISION);
  /** Something is unhealthy; once for each revision. */
  public static readonly ON_HEALTH_DEGRADED = ArgoNotificationTrigger.usual('on-health-degraded', "app.status?.health?.status == 'Degraded'", 'is unhealthy', REVISION);
  /** A sync has failed; once for each revision. */
  public static readonly ON_SYNC_FAILED = ArgoNotificationTrigger.usual('on-sync-failed', "app.status?.operationState?.phase in ['Error', 'Failed']",
    'could not be synced: {{.app.status.operationState.message}}', REVISION);
  /** A sync has begun; once for each revision. */
  public static readonly ON_SYNC_RUNNING = ArgoNotificationTrigger.usual('on-sync-running', "app.status?.operationState?.phase == 'Running'", 'is being synced', REVISION);
  /** Argo CD cannot tell what should be there; once for each revision. */
  public static readonly ON_SYNC_STATUS_UNKNOWN = ArgoNotificationTrigger.usual('on-sync-status-unknown', "app.status?.sync?.status == 'Unknown'",
    'cannot be compared with its source{{range .app.status.conditions}}; {{.message}}{{end}}', REVISION);
  /** A sync has succeeded; once for each revision. */
  public static readonly ON_SYNC_SUCCEEDED = ArgoNotificationTrigger.usual('on-sync-succeeded', "app.status?.operationState?.phase == 'Succeeded'", 'is synced', REVISION);

  /**
   * A trigger of your own.
   *
   * @throws when the name is of another form, there is no condition, or an expression cannot be read
   */
  public static of(name: string, conditions: ArgoNotificationCondition[]): ArgoNotificationTrigger {
    const caller = 'ArgoNotificationTrigger.of';
    if (!/^[a-zA-Z0-9]([-_a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name)) {
      throw new Error(`${caller}: the name is ${shown(name)}; allowed are letters, digits, "-" and "_", with a letter or digit first and last`);
    }
    if (conditions.length === 0) throw new Error(`${caller}: the trigger ${shown(name)} has no condition, so nobody is ever told; give one`);
    for (const { when, oncePer, send } of conditions) {
      for (const [what, expression] of [['when', when], ['oncePer', oncePer]]) {
        const fault = expression === undefined ? undefined : expressionFault(expression);
        if (fault) throw new Error(`${caller}: ${what} of ${shown(name)} is ${shown(expression)}, which ${fault}`);
      }
      if (send.length === 0) throw new Error(`${caller}: a condition of ${shown(name)} sends nothing; name a template`);
    }
    return new ArgoNotificationTrigger(name, conditions.map((condition) => ({ ...condition, send: [...condition.send] })));
  }

  /** A trigger that Argo CD's own catalogue knows by this name, in our words. */
  private static usual(name: string, when: string, what: string, oncePer: string): ArgoNotificationTrigger {
    const template = ArgoNotificationTemplate.of(name.replace(/^on-/, 'app-'), {
      message: `{{.app.metadata.name}} ${what}.${LINK}`,
      emailSubject: `{{.app.metadata.name}} ${what.split(/[:{]/)[0].trim()}`,
    });
    return new ArgoNotificationTrigger(name, [{ when, send: [template], oncePer }]);
  }

  private constructor(
    /** The name by which subscriptions mean it. */
    public readonly name: string,
    private readonly conditions: ArgoNotificationCondition[],
  ) {}

  /** @internal */
  public get _templates(): ArgoNotificationTemplate[] {
    return this.conditions.flatMap(({ send }) => send);
  }

  /** @internal */
  public get _text(): string {
    return embeddedYaml(this.conditions.map(({ when, send, oncePer, description }) => (
      { description, when, oncePer, send: send.map(({ name }) => name) })));
  }
}
