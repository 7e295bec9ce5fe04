import { andMore, knownApplications, ruleOfGenerated } from './_generated';
import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, textAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { GENERATORS } from '../../_generators';
import { withoutSlash } from '../../_server-address';
import type { ExpandedApplication } from '../../appset/_expand';
import { inArgo } from '../_examples';
import { ambiguousDestination } from '../application/ambiguous-destination';
import { IN_CLUSTER, knownClusters } from '../credentials/_known-clusters';
import { listOf, setOf } from '../generators/_examples';

/** Projects and clusters of generated Applications that nobody has. */
export const generatedTarget: Rule = {
  id: 'argocd/generated-target',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated((object, fleet, expansion) => {
    const applications = knownApplications(expansion);
    // What stands there as it is is said of the template already.
    const destinations = ambiguousDestination.check(object, fleet).length > 0 ? NONE : bothOrNeither(applications);
    const violations = [...withoutProject(applications), ...destinations];
    if (!fleet.isComplete) return violations;
    return [...violations, ...unknownProjects(applications, object, fleet), ...unknownClusters(applications, object, fleet)];
  }),
  docs: {
    what: 'Generated Applications name a project and a cluster that there are',
    why: 'The controller looks for the project and the cluster of every Application before it makes it, and leaves out those that name others. What a parameter fills in is seen by nobody before.',
    bad: { complete: true, yaml: inArgo(setOf(listOf('prd'))) },
    good: { complete: true, yaml: inArgo(setOf(listOf('prod'))) },
    source: ['argoproj/argo-cd applicationset/controllers/applicationset_controller.go validateGeneratedApplications', 'argoproj/argo-cd util/argo/argo.go GetDestinationCluster'],
    numbers: ['AS-R2', 'AA-007', 'AA-008'],
  },
};

/** Where an Application that a person writes would be in the project default. */
function withoutProject(applications: readonly ExpandedApplication[]): RuleViolation[] {
  // Which projects there are is not asked here, so there is no other fault of this kind.
  const wrong = applications.flatMap(({ name, faults }) => faults.filter(({ kind }) => kind === 'project').map(({ message }) => ({ name, message })));
  if (wrong.length === 0) return NONE;
  const [{ name, message }] = wrong;
  return [{ field: 'spec.template.spec.project', message: `spec.template.${message}, in the Application ${shown(name)}${andMore(wrong)}` }];
}

function bothOrNeither(applications: readonly ExpandedApplication[]): RuleViolation[] {
  const wrong = applications.filter(({ manifest }) => (textAt(manifest, 'spec', 'destination', 'name') === undefined) === (textAt(manifest, 'spec', 'destination', 'server') === undefined));
  if (wrong.length === 0) return NONE;
  const [{ name, faults }] = wrong;
  const fault = faults.find(({ kind }) => kind === 'destination');
  return fault ? [{ field: 'spec.template.spec.destination', message: `spec.template.${fault.message}, in the Application ${shown(name)}${andMore(wrong)}` }] : NONE;
}

/** What some field of the template comes to, by the template that it stands in: that of the set, or the own one of a generator. */
interface Filled {
  readonly field: string;
  readonly texts: readonly string[];
  /** Whether a parameter makes it. */
  readonly verb: 'is' | 'comes to';
}

function filledIn(applications: readonly ExpandedApplication[], manifest: unknown, way: readonly string[]): Filled[] {
  const templates: { field: string; written: string; generator?: number }[] = [];
  const written = textAt(manifest, 'spec', 'template', ...way);
  // What stands there as it is is found as any other reference.
  if (written?.includes('{{')) templates.push({ field: `spec.template.${way.join('.')}`, written });
  for (const [generator, entry] of listAt(manifest, 'spec', 'generators').entries()) {
    for (const kind of GENERATORS) {
      const own = textAt(entry, kind, 'template', ...way);
      if (own !== undefined) templates.push({ field: `spec.generators[${generator}].${kind}.template.${way.join('.')}`, written: own, generator });
    }
  }
  const overridden = new Set(templates.map(({ generator }) => generator));
  return templates.map(({ field, written: text, generator }): Filled => {
    if (!text.includes('{{')) return { field, verb: 'is', texts: isFilledLater(text) ? [] : [text] };
    const made = applications.filter((one) => (generator === undefined ? !overridden.has(one.generator) : one.generator === generator));
    return { field, verb: 'comes to', texts: [...new Set(made.flatMap(({ manifest: application }) => textAt(application, ...way) ?? []))].filter((one) => !isFilledLater(one)) };
  });
}

function unknownProjects(applications: readonly ExpandedApplication[], object: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const filled = filledIn(applications, object.manifest, ['spec', 'project']);
  if (filled.length === 0) return NONE;
  const namespace = object._home === 'argocd' ? 'argocd' : UNKNOWN_NAMESPACE;
  const clusters = object._clusters.map((name) => fleet._cluster(name)).filter((cluster) => !cluster.isOpen(namespace));
  return filled.flatMap(({ field, verb, texts }): RuleViolation[] => {
    const wrong = texts.filter((project) => clusters.some((cluster) => !cluster.lookUp('argoproj.io/AppProject', namespace, project)));
    if (wrong.length === 0) return NONE;
    const near = nearest(wrong[0], clusters.flatMap((cluster) => cluster.namesOf('argoproj.io/AppProject', namespace)));
    return [{ field, message: `${field} ${verb} ${shown(wrong[0])}, and there is no such project; ${near === undefined ? 'make it' : `did you mean ${shown(near)}?`}${andMore(wrong)}` }];
  });
}

function unknownClusters(applications: readonly ExpandedApplication[], { manifest: set }: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const clusters = knownClusters(fleet);
  return (['name', 'server'] as const).flatMap((key) => (clusters.isOpen[key] ? NONE : filledIn(applications, set, ['spec', 'destination', key]).flatMap(({ field, verb, texts }): RuleViolation[] => {
    const known = clusters[key];
    const wrong = texts.filter((one) => !IN_CLUSTER.test(one) && !known.has(key === 'server' ? withoutSlash(one) : one));
    if (wrong.length === 0) return NONE;
    const near = nearest(wrong[0], known);
    if (clusters.isAlone && near === undefined) return NONE;
    const advice = near === undefined ? `known are ${[...known].join(', ')}` : `did you mean ${shown(near)}?`;
    return [{ field, severity: FindingSeverity.WARNING, message: `${field} ${verb} ${shown(wrong[0])}, which is no cluster of this fleet; ${advice}${andMore(wrong)}` }];
  })));
}
