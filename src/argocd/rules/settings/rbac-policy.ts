import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, mapAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { policyFields } from '../../settings/configuration/_policy-line';

const WRITES = ['get', 'create', 'update', 'delete'];

/** The resources, and the actions that are asked for; undefined where all are. */
const RESOURCES = new Map<string, readonly string[] | undefined>([
  ['clusters', WRITES], ['projects', WRITES], ['applications', undefined], ['applicationsets', WRITES], ['repositories', WRITES], ['write-repositories', WRITES],
  ['certificates', WRITES], ['accounts', WRITES], ['gpgkeys', WRITES], ['logs', ['get']], ['exec', ['create']], ['extensions', ['invoke']],
]);
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
  const fields = policyFields(line);
  if (!fields) return { message: 'has a quote that is not at both ends of a field, so the whole policy is not loaded; quote the whole field, and write "" for a quote in it' };
  const wanted = fields[0] === 'p' ? 6 : fields[0] === 'g' ? 3 : undefined;
  // Of other sections of a policy, lines are loaded and mean nothing.
  if (wanted === undefined) return { message: `begins with ${shown(fields[0])}, so ${/^[erm]$/.test(fields[0]) ? 'it has no effect' : 'the whole policy is not loaded'}; begin with p or g` };
  if (fields.length !== wanted) {
    const form = wanted === 6 ? 'p, subject, resource, action, object, allow' : 'g, group, role';
    return { message: `has ${fields.length} fields and not ${wanted}, so the whole policy is not loaded; write "${form}"` };
  }
  const padded = fields.find((field) => field !== field.trimEnd());
  if (padded !== undefined) return { message: `has the field ${shown(padded)}, in which the white space at the end counts, so it has no effect; leave it out` };
  if (wanted === 3) return undefined;
  const [, , resource, action, target, effect] = fields;
  if (effect !== 'allow' && effect !== 'deny') return { message: `has the effect ${shown(effect)}, so it has none; write allow or deny` };
  if (isRegex) return expressionFault([resource, action, target]);
  if (!hasWildcard(resource) && !RESOURCES.has(resource)) return { message: `names the resource ${shown(resource)}, which there is not, so it has no effect; ${resourceAdvice(resource)}` };
  return actionFault(resource, action) ?? (OF_PROJECTS.has(resource) ? objectFault(target, fleet) : undefined);
}

function actionFault(resource: string, action: string): Pick<RuleViolation, 'message' | 'severity'> | undefined {
  const [verb] = action.split('/');
  if (hasWildcard(verb)) return undefined;
  if (!ACTIONS.includes(verb)) {
    const near = nearest(verb, ACTIONS);
    return { message: `names the action ${shown(action)}, which there is not, so it has no effect; ${near ? `did you mean ${shown(near)}?` : `there are ${ACTIONS.join(', ')}`}` };
  }
  const known = RESOURCES.get(resource);
  if (known && !known.includes(verb)) {
    return { message: `names the action ${shown(action)}, which there is not for ${resource}, so it has no effect; there ${known.length > 1 ? 'are' : 'is'} ${known.join(', ')}` };
  }
  if (action === 'action') return { message: 'names the action "action" alone, which is never asked for, so it has no effect; write the kind and the name behind it, as in "action/apps/Deployment/restart", or "action/*"' };
  return undefined;
}

/** In Go's regular expressions, a "*" that follows nothing ends the comparison, and with it the permission. */
function expressionFault(patterns: readonly string[]): Pick<RuleViolation, 'message' | 'severity'> | undefined {
  const bad = patterns.find((pattern) => /^[*+?]/.test(pattern));
  return bad === undefined ? undefined : { message: `has ${shown(bad)}, which is no regular expression, so it permits nothing, and nobody whom it concerns may do anything; write ".*" for anything` };
}

function resourceAdvice(resource: string): string {
  const [first, rest] = resource.split('/');
  if (rest !== undefined && RESOURCES.has(first)) return `write ${first} there, and the kind behind the action, as in "update/apps/Deployment/*" or "delete/*/Pod/*/*"`;
  const near = nearest(resource, RESOURCES.keys());
  return near ? `did you mean ${shown(near)}?` : `there are ${[...RESOURCES.keys()].join(', ')}`;
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
