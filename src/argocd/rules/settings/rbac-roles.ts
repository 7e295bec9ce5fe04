import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type Plain, isFilledLater, mapAt, textAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { BUILT_IN_ROLES, policyFields } from '../../settings/configuration/_policy-line';
import { settingsExample } from '../_examples';

/** A line of a policy that Argo CD can read, by its fields. */
interface Line {
  readonly field: string;
  readonly number: number;
  readonly fields: readonly string[];
}

/** Roles that are given to somebody, and permit nothing. */
export const rbacRoles: Rule = {
  id: 'argocd/rbac-roles',
  severity: FindingSeverity.WARNING,
  kinds: ['/ConfigMap'],
  check({ name, manifest }) {
    if (name !== 'argocd-rbac-cm') return NONE;
    const data = mapAt(manifest, 'data');
    const lines = linesOf(data);
    // A part of the policy is not known.
    if (!lines) return NONE;
    const mode = textAt(data, 'policy.matchMode');
    return [...roleFaults(data, lines), ...mode === undefined || isFilledLater(mode) ? NONE : modeFaults(mode, data, lines)];
  },
  docs: {
    what: 'A role that somebody has permits something',
    why: 'Argo CD compares names letter by letter and never says that there is no such role: the default role, or a group\'s, then permits nothing. As regular expressions, policies of Argo CD\'s own roles cannot be read, '
      + 'since they consist of a "*": not even the account admin may do anything.',
    bad: { yaml: settingsExample('argocd-rbac-cm', 'policy.default: role:reader\npolicy.csv: |\n  p, role:dev, applications, get, dev/*, allow\n  g, acme:dev, role:dev') },
    good: { yaml: settingsExample('argocd-rbac-cm', 'policy.default: role:readonly\npolicy.csv: |\n  p, role:dev, applications, get, dev/*, allow\n  g, acme:dev, role:dev') },
    source: ['argoproj/argo-cd util/rbac/rbac.go syncUpdate, CheckUserDefinedRoleReferentialIntegrity', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/#policies-evaluation-and-matching'],
    numbers: ['RB-002', 'RB-003', '31'],
  },
};

function roleFaults(data: Plain, lines: readonly Line[]): RuleViolation[] {
  const known = new Set([...BUILT_IN_ROLES, ...lines.map(({ fields }) => fields[1])]);
  const advice = (role: string): string => {
    const near = nearest(role, [...known].filter((one) => one.startsWith('role:')));
    return near === undefined ? 'write a line that permits something to it, or leave it out' : `did you mean ${shown(near)}?`;
  };
  const violations: RuleViolation[] = [];
  const byDefault = textAt(data, 'policy.default');
  if (byDefault !== undefined && !isFilledLater(byDefault) && !known.has(byDefault)) {
    const field = 'data["policy.default"]';
    violations.push({ field, message: `${field} is ${shown(byDefault)}, to which nothing is permitted, so who has no other role sees nothing; ${advice(byDefault)}` });
  }
  for (const { field, number, fields } of lines) {
    const [sort, , role] = fields;
    // Roles of projects are defined by projects.
    if (sort !== 'g' || known.has(role) || role.startsWith('proj:')) continue;
    violations.push({ field, message: `${field} line ${number} gives ${shown(role)}, to which nothing is permitted, so it has no effect; ${advice(role)}` });
  }
  return violations;
}

function modeFaults(mode: string, data: Plain, lines: readonly Line[]): RuleViolation[] {
  const field = 'data["policy.matchMode"]';
  if (mode === 'glob') return NONE;
  if (mode !== 'regex') return [{ field, message: `${field} is ${shown(mode)}, which Argo CD takes for glob; write glob or regex` }];
  const role = BUILT_IN_ROLES.find((one) => data['policy.default'] === one || lines.some(({ fields }) => fields[0] === 'g' && fields[2] === one));
  if (role === undefined) return NONE;
  const message = `${field} is regex, in which ${role} permits nothing, since the "*" in Argo CD's own policies is no regular expression; write out what it may do as a role of its own, or use globs`;
  return [{ field, message }];
}

/** The lines of the whole policy; undefined when some of them are not known, or cannot be read, which is told elsewhere. */
function linesOf(data: Plain): Line[] | undefined {
  const lines: Line[] = [];
  for (const [key, text] of Object.entries(data)) {
    if (!/^policy\.(?:.*\.)?csv$/.test(key) || typeof text !== 'string') continue;
    if (isFilledLater(text)) return undefined;
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '' || line.trim().startsWith('#')) continue;
      const fields = policyFields(line);
      if (!fields || (fields[0] === 'p' ? fields.length !== 6 : fields[0] !== 'g' || fields.length !== 3)) return undefined;
      lines.push({ field: `data["${key}"]`, number: index + 1, fields });
    }
  }
  return lines;
}
