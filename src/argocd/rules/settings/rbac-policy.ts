import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';

const RESOURCES = ['clusters', 'projects', 'applications', 'applicationsets', 'repositories', 'write-repositories', 'certificates', 'accounts', 'gpgkeys', 'logs', 'exec',
  'extensions'];
const ACTIONS = ['get', 'create', 'update', 'delete', 'sync', 'rollback', 'override', 'action', 'invoke'];

/** Resources whose objects are Applications of a project. */
const OF_PROJECTS = new Set(['applications', 'applicationsets', 'logs', 'exec']);

const policy = (line: string): string => `
apiVersion: v1
kind: ConfigMap
metadata:
  name: argocd-rbac-cm
  labels:
    app.kubernetes.io/part-of: argocd
data:
  policy.csv: |
    ${line}
`;

/** Lines of Argo CD's policy that break it, or permit nothing. */
export const rbacPolicy: Rule = {
  id: 'argocd/rbac-policy',
  severity: FindingSeverity.ERROR,
  kinds: ['/ConfigMap'],
  check(object, fleet) {
    if (object.name !== 'argocd-rbac-cm') return NONE;
    const data = mapAt(object.manifest, 'data');
    const isRegex = data['policy.matchMode'] === 'regex';
    return Object.entries(data).filter(([key]) => /^policy\.(?:.+\.)?csv$/.test(key)).flatMap(([key, text]) => (typeof text !== 'string' ? NONE
      : text.split('\n').flatMap((line, index) => {
        const fault = faultOf(line.trim(), isRegex, fleet);
        const field = `data["${key}"]`;
        return fault === undefined ? NONE : [{ field, message: `${field} line ${index + 1} ${fault.message}`, severity: fault.severity }];
      })));
  },
  docs: {
    what: 'Every line of the policy permits something',
    why: 'A line with too few or too many fields keeps the whole policy from being loaded. A resource, action or object that Argo CD does not know loads, and permits or '
      + 'denies nothing: the object of an application is its project, a slash, and its name.',
    bad: { yaml: policy('p, role:dev, applications/resources, *, dev/*, allow') },
    good: { yaml: policy('p, role:dev, applications, update/*, dev/*, allow') },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/', 'argoproj/argo-cd util/rbac/rbac.go loadPolicyLine'],
    numbers: ['E7', 'E24', 'RB-001', '31', '38'],
  },
};

function faultOf(line: string, isRegex: boolean, fleet: FleetIndex): Pick<RuleViolation, 'message' | 'severity'> | undefined {
  if (line === '' || line.startsWith('#') || isFilledLater(line)) return undefined;
  const fields = fieldsOf(line);
  if (fields[0] === 'g' && fields.length >= 3) return undefined;
  const wanted = fields[0] === 'p' ? 6 : fields[0] === 'g' ? 3 : undefined;
  if (wanted === undefined) return { message: `begins with ${shown(fields[0])}, so the whole policy is not loaded; begin with p or g` };
  if (fields.length !== wanted) {
    const form = wanted === 6 ? 'p, subject, resource, action, object, allow' : 'g, group, role';
    return { message: `has ${fields.length} fields and not ${wanted}, so the whole policy is not loaded; write "${form}"` };
  }
  const [, , resource, action, target, effect] = fields;
  if (effect !== 'allow' && effect !== 'deny') return { message: `has the effect ${shown(effect)}, so it has none; write allow or deny` };
  if (isRegex) return undefined;
  if (!hasWildcard(resource) && !RESOURCES.includes(resource)) return { message: `names the resource ${shown(resource)}, which there is not, so it has no effect; ${resourceAdvice(resource)}` };
  const [verb] = action.split('/');
  if (!hasWildcard(verb) && !ACTIONS.includes(verb)) {
    const near = nearest(verb, ACTIONS);
    return { message: `names the action ${shown(action)}, which there is not, so it has no effect; ${near ? `did you mean ${shown(near)}?` : `there are ${ACTIONS.join(', ')}`}` };
  }
  return OF_PROJECTS.has(resource) ? objectFault(target, fleet) : undefined;
}

function resourceAdvice(resource: string): string {
  const [first, rest] = resource.split('/');
  if (rest !== undefined && RESOURCES.includes(first)) return `write ${first} there, and the kind behind the action, as in "update/apps/Deployment/*" or "delete/*/Pod/*/*"`;
  const near = nearest(resource, RESOURCES);
  return near ? `did you mean ${shown(near)}?` : `there are ${RESOURCES.join(', ')}`;
}

/** The object of an application is `project/application`, or `project/namespace/application`. */
function objectFault(target: string, fleet: FleetIndex): Pick<RuleViolation, 'message' | 'severity'> | undefined {
  if (!target.includes('/')) {
    return hasWildcard(target) ? undefined
      : { message: `names the object ${shown(target)}, which no application is, so it has no effect; write the project, a slash and the application, as in ${shown(`${target}/*`)}` };
  }
  const [project, application, more] = target.split('/');
  if (project !== '*' || more !== undefined || hasWildcard(application)) return undefined;
  const isCalledSo = ({ name }: CheckedObject): boolean => name === application;
  if (fleet._ofType('argoproj.io/Application').some(isCalledSo) && !fleet._ofType('argoproj.io/AppProject').some(isCalledSo)) return undefined;
  return {
    message: `names the object ${shown(target)}: the application ${shown(application)} of any project; for a project of that name, write ${shown(`${application}/*`)}`,
    severity: FindingSeverity.WARNING,
  };
}

function hasWildcard(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Fields are separated by commas, and may stand in quotes. */
function fieldsOf(line: string): string[] {
  return (line.match(/(?:"(?:[^"]|"")*"|[^,])+|(?<=,)(?=,|$)/g) ?? []).map((field) => field.trim().replace(/^"(.*)"$/, '$1'));
}
