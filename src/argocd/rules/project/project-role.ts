import { project as projectWith } from './_examples';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { grouped } from '../../../core/grouped';
import { isFilledLater, listAt, textAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION } from '../../_declared';
import { groupFault, roleNameFault } from '../../project/_role-checks';

const RESOURCES = ['applications', 'applicationsets', 'logs', 'exec', 'clusters', 'repositories'];
const ACTIONS = ['get', 'create', 'update', 'delete', 'sync', 'override', 'rollback', '*'];
const { ERROR, INFO } = FindingSeverity;

const newRole = (policy: string): string => `roles:\n  - name: deployer\n    policies:\n      - ${policy}\n    groups:\n      - acme:deployers`;

/** Roles of a project that break its policies, or permit nothing. */
export const projectRole: Rule = {
  id: 'argocd/project-role',
  severity: FindingSeverity.WARNING,
  kinds: ['argoproj.io/AppProject'],
  check(object, fleet) {
    const { manifest } = object;
    const roles = listAt(manifest, 'spec', 'roles');
    if (roles.length === 0) return NONE;
    const names = roles.map((entry) => textAt(entry, 'name') ?? '');
    return roles.flatMap((entry, i) => {
      const at = `spec.roles[${i}]`;
      const groups = listAt(entry, 'groups').filter((group) => typeof group === 'string');
      const policies = listAt(entry, 'policies').filter((policy) => typeof policy === 'string');
      return [
        ...nameViolations(names, i),
        ...policies.flatMap((policy, n) => violation(policyFault(policy, names[i], object, fleet), `${at}.policies[${n}]`)),
        ...policies.flatMap((policy, n) => repeated(policies, policy, n, `${at}.policies`)),
        ...groups.flatMap((group, n) => {
          const fault = isFilledLater(group) ? undefined : groupFault(group);
          const field = `${at}.groups[${n}]`;
          return fault === undefined ? repeated(groups, group, n, `${at}.groups`) : [{ field, message: `${field} is ${shown(group)}, which ${fault}`, severity: isUnreadable(group) ? ERROR : undefined }];
        }),
      ];
    });
  },
  docs: {
    what: 'The roles of a project permit something',
    why: 'Nobody checks the policies of a project that comes from Git. A line with too few or too many fields, or a group with an unquoted comma, keeps all roles of the project from working; '
      + 'a line about another subject, resource, action or object permits nothing. Both are told in the log of the server only.',
    bad: { yaml: projectWith(newRole('p, proj:shop:deployer, applications/logs, get, shop/*, allow')) },
    good: { yaml: projectWith(newRole('p, proj:shop:deployer, logs, get, shop/*, allow')) },
    source: [
      'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go validatePolicy', 'argoproj/argo-cd util/rbac/rbac.go loadPolicyLine',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#project-roles',
    ],
    numbers: ['AP-005', 'AP-006', 'AP-007', 'AP-008', 'AP-009', 'AP-010', 'AP-011', 'AP-012', 'AP-013', 'AP-041', 'AP-048'],
  },
};

type Fault = Pick<RuleViolation, 'message' | 'severity'> | undefined;

function violation(fault: Fault, field: string): RuleViolation[] {
  return fault ? [{ field, severity: fault.severity, message: `${field} ${fault.message}` }] : NONE;
}

/** An unquoted comma, or a quote, keeps the line from being read, and with it all others. */
function isUnreadable(group: string): boolean {
  return /[,"]/.test(group.trim().replace(/^"(.*)"$/s, '$1'));
}

function nameViolations(names: readonly string[], i: number): RuleViolation[] {
  const field = `spec.roles[${i}].name`;
  if (isFilledLater(names[i])) return NONE;
  const fault = roleNameFault(names[i]);
  if (fault) return [{ field, message: `${field} is ${shown(names[i])}; ${fault}` }];
  const first = names.indexOf(names[i]);
  return first < i ? [{ field, message: `${field} is ${shown(names[i])}, as spec.roles[${first}].name is, and Argo CD's API refuses such a project; give each another name, or make them one` }] : NONE;
}

function repeated(all: readonly string[], text: string, i: number, field: string): RuleViolation[] {
  const first = all.indexOf(text);
  return first < i ? [{ field: `${field}[${i}]`, message: `${field}[${i}] says the same as ${field}[${first}], and Argo CD's API refuses such a project; leave one of them out` }] : NONE;
}

function policyFault(line: string, roleName: string, project: CheckedObject, fleet: FleetIndex): Fault {
  if (isFilledLater(line)) return undefined;
  const projectName = project.name;
  const form = `"p, proj:${projectName}:${roleName}, applications, get, ${projectName}/*, allow"`;
  const fields = line.split(',').map((field) => field.trim());
  if (line === '' || line.startsWith('#') || (fields[0] === 'g' && fields.length === 3)) {
    return { message: `is ${shown(line)}, which is no policy, so it permits nothing; write it as in ${form}` };
  }
  if (fields[0] !== 'p' || fields.length !== 6) {
    return { severity: ERROR, message: `is ${shown(line)}, which is no policy, so no role of the project works; write it as in ${form}` };
  }
  const [, subject, resource, action, object, effect] = fields;
  const own = `proj:${projectName}:${roleName}`;
  if (subject !== own) return { message: `is about ${shown(subject)}, which is not the role that it stands in, so it permits nothing; write ${shown(own)}` };
  if (!RESOURCES.includes(resource)) return { message: `names the resource ${shown(resource)}, which a project has not, so it permits nothing; there are ${RESOURCES.join(', ')}` };
  if (!ACTIONS.includes(action) && !/^(?:action|update|delete)\//.test(action)) {
    const near = nearest(action, ACTIONS);
    return { message: `names the action ${shown(action)}, which there is not, so it permits nothing; ${near ? `did you mean ${shown(near)}?` : `there are ${ACTIONS.join(', ')}, and action/…`}` };
  }
  if (effect !== 'allow' && effect !== 'deny') return { message: `has the effect ${shown(effect)}, so it has none; write allow or deny` };
  return objectFault(object, projectName) ?? namespaceFault(object, project, fleet);
}

function objectFault(object: string, projectName: string): Fault {
  if (object.startsWith(`${projectName}/`) && /^(?:\/[*\w.-]+){1,2}$/.test(object.slice(projectName.length))) return undefined;
  const advice = `write ${shown(`${projectName}/*`)}, ${shown(`${projectName}/<application>`)}, or ${shown(`${projectName}/<namespace>/<application>`)} for Applications in other namespaces`;
  const mayMatch = object.startsWith(`${projectName}/`) || /[*?[{]/.test(object.split('/')[0]);
  return mayMatch
    ? { severity: INFO, message: `names the object ${shown(object)}, which Argo CD's API refuses, so the project can be changed in Git only; ${advice}` }
    : { message: `names the object ${shown(object)}, which is none of the project's, so it permits nothing; ${advice}` };
}

const applicationsByName = remembered((fleet: FleetIndex) => grouped(fleet._ofType(APPLICATION), ({ name }) => name));

/** An Application in another namespace than Argo CD is called by that, too. */
function namespaceFault(object: string, { name: projectName, namespace }: CheckedObject, fleet: FleetIndex): Fault {
  const [, application, more] = object.split('/');
  if (more !== undefined || application.includes('*') || namespace === undefined) return undefined;
  const own = (applicationsByName(fleet).get(application) ?? []).filter(({ manifest }) => textAt(manifest, 'spec', 'project') === projectName);
  const [first] = own;
  if (!first || own.some((one) => one.namespace === undefined || one.namespace === namespace)) return undefined;
  return { message: `names the object ${shown(object)}, and the Application ${application} lies in namespace ${first.namespace}, so it permits nothing; write ${shown(`${projectName}/${first.namespace}/${application}`)}` };
}
