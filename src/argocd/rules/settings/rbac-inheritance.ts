import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt } from '../../../core/plain';
import { settingsBeside } from '../../_settings-beside';
import { policyFields } from '../../settings/configuration/_policy-line';
import { settingsExample } from '../_examples';

const INHERITANCE = 'server.rbac.disableApplicationFineGrainedRBACInheritance';

/** What a permission included before Argo CD 3. */
export const rbacInheritance: Rule = {
  id: 'argocd/rbac-inheritance',
  severity: FindingSeverity.INFO,
  kinds: ['/ConfigMap'],
  versions: { system: 'argoCd', from: '3.0' },
  check(object, fleet) {
    if (object.name !== 'argocd-rbac-cm') return NONE;
    const data = mapAt(object.manifest, 'data');
    const texts = Object.entries(data).filter((entry): entry is [string, string] => /^policy\.(?:.*\.)?csv$/.test(entry[0]) && typeof entry[1] === 'string');
    if (texts.some(([, text]) => isFilledLater(text)) || data['policy.matchMode'] === 'regex') return NONE;
    const lines = texts.flatMap(([key, text]) => text.split('\n').map((line, index) => ({ key, number: index + 1, fields: policyFields(line) ?? [] })));
    const inherits = inheritsResources(object, fleet);
    const violations: RuleViolation[] = [];
    for (const { key, number, fields: [sort, subject, resource, action, , effect] } of lines) {
      if (sort !== 'p' || resource !== 'applications' || effect !== 'allow') continue;
      // A line of the same subject that also means what the Application brings.
      const hasFor = (verb: string): boolean => lines.some(({ fields }) => fields[1] === subject && ['applications', '*'].includes(fields[2])
        && (fields[3] === '*' || fields[3]?.startsWith(`${verb}/`) || fields[3] === `${verb}*`));
      const field = `data["${key}"]`;
      if ((action === 'update' || action === 'delete') && !inherits && !hasFor(action)) {
        violations.push({ field, message: `${field} line ${number} permits to ${action} Applications and, since Argo CD 3.0, not what they bring; if that is meant, too, add a line with "${action}/*"` });
      } else if (action === '*' && !lines.some(({ fields }) => fields[1] === subject && ['logs', '*'].includes(fields[2]))) {
        violations.push({ field, message: `${field} line ${number} permits everything with Applications and, since Argo CD 3.0, not to read their logs; if that is meant, too, add a line with "logs, get"` });
      }
    }
    return violations;
  },
  docs: {
    what: 'A policy says what it permits with the resources of Applications',
    why: 'Since version 3, whoever may update or delete an Application may not do so with the resources that it brings, and whoever may do everything with it may not read logs: both have lines of their own.',
    bad: { yaml: settingsExample('argocd-rbac-cm', 'policy.csv: |\n  p, role:dev, applications, delete, dev/*, allow\n  g, acme:dev, role:dev') },
    good: {
      yaml: settingsExample('argocd-rbac-cm', 'policy.csv: |\n  p, role:dev, applications, delete, dev/*, allow\n  p, role:dev, applications, delete/*, dev/*, allow\n  g, acme:dev, role:dev'),
    },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/upgrading/2.14-3.0/', 'argoproj/argo-cd util/settings/settings.go ApplicationFineGrainedRBACInheritanceDisabled'],
    numbers: ['RB-004', 'RB-005', 'E7'],
  },
};

/** Whether the settings bring back what was before. */
function inheritsResources(object: CheckedObject, fleet: FleetIndex): boolean {
  return settingsBeside(object, 'argocd-cm', fleet).some((settings) => settings[INHERITANCE] === 'false');
}
