import { andMore, generatedBy, knownApplications, ruleOfGenerated } from './_generated';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { grouped } from '../../../core/grouped';
import { valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION, APPLICATION_SET } from '../../_declared';
import type { ExpandedApplication } from '../../appset/_expand';
import { indented, setOf } from '../generators/_examples';

const FIELD = 'spec.template.metadata.name';

const named = (...names: string[]): string => setOf(`- list:\n    elements:\n${indented(names.map((name) => `- name: ${name}`).join('\n'), 3)}\n`).replace("name: '{{ .name }}'\n      namespace", 'server: https://kubernetes.default.svc\n      namespace');

/** Names and labels of generated Applications that no object may have. */
export const generatedName: Rule = {
  id: 'argocd/generated-name',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated((object, _, expansion) => {
    const isGo = valueAt(object.manifest, 'spec', 'goTemplate') === true;
    return ['name', 'label'].flatMap((kind): RuleViolation[] => {
      const wrong = knownApplications(expansion).flatMap((one) => one.faults.filter((fault) => fault.kind === kind).slice(0, 1));
      if (wrong.length === 0) return NONE;
      const [{ field, message }] = wrong;
      const tag = isGo ? undefined : /\{\{([^{}]*)\}\}/.exec(message)?.[1].trim();
      const why = tag === undefined ? '' : `; there is no parameter ${shown(tag)}`;
      return [{ field: `spec.template.${field.replace(/\[".*$/, '')}`, message: `spec.template.${message}${why}${andMore(wrong)}` }];
    });
  }),
  docs: {
    what: 'Generated Applications have names and labels that objects may have',
    why: 'Argo CD fills the parameters into the template as they are. The API server refuses an Application with another name than lower-case letters, digits, "-" and "." make, or with more than 253 characters; the others of the set appear, that one does not.',
    bad: { yaml: named('web', 'Web_Shop') },
    good: { yaml: named('web', 'web-shop') },
    source: ['argoproj/argo-cd applicationset/controllers/applicationset_controller.go createOrUpdateInCluster', 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'],
    numbers: ['AT-001', 'AT-003'],
  },
};

/** Generated Applications that have the name of another one. */
export const generatedDuplicate: Rule = {
  id: 'argocd/generated-duplicate',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated((object, fleet, expansion) => {
    const applications = knownApplications(expansion);
    const twins = applications.filter(({ faults }) => faults.some(({ kind }) => kind === 'duplicate'));
    const names = [...new Set(twins.map(({ name }) => name))];
    const violations: RuleViolation[] = names.length === 0 ? [] : [{
      field: FIELD,
      message: `${FIELD} makes ${shown(names[0])} of several sets of parameters, and Argo CD then makes none of these Applications; put into the name what tells them apart${andMore(names)}`,
    }];
    const owners = new Map(applications.map(({ name }) => [name, ownerOf(name, object, fleet)]));
    const taken = [...owners].filter(([, owner]) => owner !== undefined);
    if (taken.length > 0) {
      const [name, owner] = taken[0];
      violations.push({ field: FIELD, message: `${FIELD} makes ${shown(name)}, which ${owner!.identity} ${owner!.kind === 'Application' ? 'is called already' : 'makes, too'}, so that one overwrites the other or is refused; name them differently${andMore(taken)}` });
    }
    return violations;
  }),
  docs: {
    what: 'Every generated Application has a name of its own',
    why: 'Of Applications with one name in one set the controller makes none. One that another set has made is refused, and one that a person has written is taken over and overwritten.',
    bad: { yaml: named('web', 'web') },
    good: { yaml: named('web', 'api') },
    source: ['argoproj/argo-cd applicationset/controllers/applicationset_controller.go validateGeneratedApplications', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/'],
    numbers: ['AS-R1'],
  },
};

/** What else makes an Application of a name, or is one: an Application, or an earlier set. */
function ownerOf(name: string, object: CheckedObject, fleet: FleetIndex): CheckedObject | undefined {
  for (const cluster of object._clusters) {
    const written = object.namespace === undefined ? undefined : fleet._cluster(cluster).find(APPLICATION, object.namespace, name);
    if (written) return written;
    const first = makersOf(fleet).get(`${cluster}/${object._home ?? ''}/${name}`);
    if (first && first !== object && first._key !== object._key) return first;
  }
  return undefined;
}

/** The first set that makes an Application, by cluster, namespace and name. */
const makersOf = remembered((fleet: FleetIndex) => {
  const makers = new Map<string, CheckedObject>();
  for (const object of fleet._ofType(APPLICATION_SET)) {
    const made: ReadonlyMap<string, ExpandedApplication[]> = grouped(knownApplications(generatedBy(object, fleet)), ({ name }) => name);
    for (const cluster of object._clusters) {
      for (const name of made.keys()) {
        const key = `${cluster}/${object._home ?? ''}/${name}`;
        if (!makers.has(key)) makers.set(key, object);
      }
    }
  }
  return makers;
});
