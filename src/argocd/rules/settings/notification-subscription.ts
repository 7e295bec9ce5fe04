import { ARGO_NAMESPACE, settingsExample } from '../_examples';
import { notificationsIn } from './_notifications';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION } from '../../_declared';

const PREFIX = 'notifications.argoproj.io/subscribe.';

const example = (trigger: string): string => `${ARGO_NAMESPACE}${settingsExample('argocd-notifications-cm', `service.slack: |
  token: $slack-token
trigger.on-sync-failed: |
  - when: app.status?.operationState?.phase in ['Error', 'Failed']
    send: [sync-failed]
template.sync-failed: |
  message: '{{.app.metadata.name}} could not be synced'`)}---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
  annotations:
    ${PREFIX}${trigger}.slack: shop
spec:
  sourceRepos: ['https://github.com/acme/shop']
  destinations: [{ server: 'https://kubernetes.default.svc', namespace: shop }]
`;

/** Somebody who wants to be told of what there is not. */
export const notificationSubscription: Rule = {
  id: 'argocd/notification-subscription',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, 'argoproj.io/AppProject'],
  check(object, fleet) {
    const annotations = mapAt(object.manifest, 'metadata', 'annotations');
    let violations: RuleViolation[] | undefined;
    for (const key in annotations) {
      if (!key.startsWith(PREFIX) || isFilledLater(key)) continue;
      violations ??= [];
      violations.push(...subscriptionFaults(object, key, fleet));
    }
    return violations ?? NONE;
  },
  docs: {
    what: 'A subscription names a trigger and a service that there are',
    why: 'The notifications controller looks for trigger and service when something happens, and when one of them is not there, nobody is told.',
    bad: { yaml: example('on-sync-fail') },
    good: { yaml: example('on-sync-failed') },
    source: ['argoproj/notifications-engine pkg/subscriptions/annotations.go iterate', 'argoproj/notifications-engine pkg/triggers/service.go Run',
      'https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/subscriptions/'],
  },
};

function subscriptionFaults(object: CheckedObject, key: string, fleet: FleetIndex): RuleViolation[] {
  const settings = settingsOf(fleet).get(object._clusters[0])?.find(({ _home }) => _home === object._home);
  if (!settings) return NONE;
  const { services, triggers, isPartlyKnown } = notificationsIn(settings);
  if (isPartlyKnown) return NONE;
  const names = key.slice(PREFIX.length).split('.');
  const [trigger, service] = names.length > 1 ? names : [undefined, names[0]];
  const field = `metadata.annotations["${key}"]`;
  // A catalogue may be merged with the settings that are known here.
  const severity = fleet.isComplete ? undefined : FindingSeverity.INFO;
  const fault = (what: string, name: string | undefined, known: Iterable<string>): RuleViolation[] => {
    const all = [...known];
    if (name === undefined || all.includes(name)) return NONE;
    const near = nearest(name, all);
    return [{
      field,
      severity,
      message: `${field} names the ${what} ${shown(name)}, which argocd-notifications-cm does not have, so nobody is told; ${near ? `did you mean ${shown(near)}?` : `there ${all.length === 1 ? 'is' : 'are'} ${all.join(', ') || 'none'}`}`,
    }];
  };
  return [...fault('trigger', trigger, triggers.keys()), ...fault('service', service, services.keys())];
}

/** The settings of notifications, by cluster. */
const settingsOf = remembered((fleet: FleetIndex): ReadonlyMap<string, readonly CheckedObject[]> => {
  const found = new Map<string, CheckedObject[]>();
  for (const object of fleet._ofType('/ConfigMap')) {
    if (object.name !== 'argocd-notifications-cm') continue;
    for (const cluster of object._clusters) found.set(cluster, [...found.get(cluster) ?? [], object]);
  }
  return found;
});
