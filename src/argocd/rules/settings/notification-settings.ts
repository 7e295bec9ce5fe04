import { settingsExample } from '../_examples';
import { type Notifications, notificationsIn, valueIn } from './_notifications';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, mapAt, textAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { expressionFault } from '../../settings/configuration/_expression';
import { NOTIFICATION_SERVICES } from '../../settings/configuration/_notification-services';

const NOTHING_IS_SENT = 'so that no notification is sent at all';

const example = (template: string): string => settingsExample('argocd-notifications-cm', `service.slack: |
  token: $slack-token
trigger.on-sync-failed: |
  - when: app.status?.operationState?.phase in ['Error', 'Failed']
    send: [sync-failed]
template.${template}: |
  message: '{{.app.metadata.name}} could not be synced'`);

/** Notifications that the controller cannot make. */
export const notificationSettings: Rule = {
  id: 'argocd/notification-settings',
  severity: FindingSeverity.ERROR,
  kinds: ['/ConfigMap'],
  check(object, fleet) {
    if (object.name !== 'argocd-notifications-cm') return NONE;
    const settings = notificationsIn(object);
    // Templates of a catalogue may be merged with these.
    const absent = fleet.isComplete ? FindingSeverity.ERROR : FindingSeverity.INFO;
    const faults = formFaults(settings);
    return settings.isPartlyKnown ? faults : [...faults, ...missingTemplates(settings, absent), ...defaultFaults(object, settings, absent)];
  },
  docs: {
    what: 'Notifications can be made',
    why: 'The notifications controller reads all services and triggers together: a service that it does not know, or an expression that it cannot read, keeps every notification from being sent. '
      + 'A template that is not there is only missed when the trigger fires.',
    bad: { yaml: example('sync-faild') },
    good: { yaml: example('sync-failed') },
    source: ['argoproj/notifications-engine pkg/api/config.go ParseConfig', 'argoproj/notifications-engine pkg/triggers/service.go NewService',
      'https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/triggers/'],
  },
};

function formFaults({ services, triggers, oddKeys }: Notifications): RuleViolation[] {
  const violations: RuleViolation[] = [];
  const add = (key: string, text: string, severity?: FindingSeverity): void => void violations.push({ field: fieldOf(key), message: `${fieldOf(key)} ${text}`, severity });
  for (const key of oddKeys) add(key, `has more than two names behind "service", ${NOTHING_IS_SENT}; write service.<type>, or service.<type>.<name> with no dot in the name`);
  for (const { key, type, text } of services.values()) {
    if (isFilledLater(type)) continue;
    if (!NOTIFICATION_SERVICES.includes(type)) {
      const near = nearest(type, NOTIFICATION_SERVICES);
      add(key, `is of the type ${shown(type)}, which Argo CD does not know, ${NOTHING_IS_SENT}; ${near ? `did you mean ${shown(near)}?` : `there are ${NOTIFICATION_SERVICES.join(', ')}`}`);
    } else if (/(?:token|password|api-?key|private-?key|secret)\w*: *["']?\$[\w-]+[.:][\w.-]+/i.test(text)) {
      add(key, 'names a key of a Secret with a "." or ":", at which the notifications controller ends it; write "$key", in letters, digits, "-" and "_", for a key of argocd-notifications-secret');
    }
  }
  for (const [name, { key, conditions }] of triggers) {
    if (isFilledLater(name)) continue;
    if (!conditions) {
      add(key, `is no list, ${NOTHING_IS_SENT}; write a list of when and send`);
      continue;
    }
    conditions.forEach(({ when, oncePer }, index) => {
      for (const [what, expression] of [['when', when], ['oncePer', oncePer]]) {
        const fault = expression === undefined || isFilledLater(expression) ? undefined : expressionFault(expression);
        if (fault) add(key, `has in its condition ${index + 1} a ${what} that ${fault}, ${NOTHING_IS_SENT}`);
      }
      if (when === undefined) add(key, `has no "when" in its condition ${index + 1}, so it is never true; write one`, FindingSeverity.WARNING);
    });
  }
  return violations;
}

function missingTemplates({ triggers, templates }: Notifications, severity: FindingSeverity): RuleViolation[] {
  const sent = [...triggers.values()].flatMap(({ key, conditions = [] }) => conditions.flatMap(({ send }) => send.map((name) => ({ key, name }))));
  return sent.filter(({ name }) => !templates.has(name) && !isFilledLater(name)).map(({ key, name }) => {
    const near = nearest(name, templates);
    return { field: fieldOf(key), severity, message: `${fieldOf(key)} sends the template ${shown(name)}, which is not here; ${near ? `did you mean ${shown(near)}?` : `add template.${name}`}` };
  });
}

/** Subscriptions and triggers for everybody. */
function defaultFaults({ manifest }: CheckedObject, { services, triggers }: Notifications, severity: FindingSeverity): RuleViolation[] {
  const data = mapAt(manifest, 'data');
  const violations: RuleViolation[] = [];
  const check = (key: string, what: string, name: unknown, known: ReadonlyMap<string, unknown>): void => {
    if (typeof name !== 'string' || isFilledLater(name) || known.has(name)) return;
    const near = nearest(name, known.keys());
    violations.push({ field: fieldOf(key), severity, message: `${fieldOf(key)} names the ${what} ${shown(name)}, which is not here; ${near ? `did you mean ${shown(near)}?` : `add ${what}.${name}`}` });
  };
  for (const key of Object.keys(data)) {
    const text = textAt(data, key);
    if (text === undefined || isFilledLater(text.replace(/\{\{/g, ''))) continue;
    if (key === 'subscriptions') {
      const value = valueIn(text);
      for (const subscription of Array.isArray(value) ? value : []) {
        const recipients = listAt(subscription, 'recipients').filter((one): one is string => typeof one === 'string');
        for (const recipient of recipients) check(key, 'service', recipient.split(':')[0], services);
        for (const trigger of listAt(subscription, 'triggers')) check(key, 'trigger', trigger, triggers);
      }
    } else if (key === 'defaultTriggers' || key.startsWith('defaultTriggers.')) {
      const value = valueIn(text);
      for (const trigger of Array.isArray(value) ? value : []) check(key, 'trigger', trigger, triggers);
    }
  }
  return violations;
}

function fieldOf(key: string): string {
  return `data["${key}"]`;
}
