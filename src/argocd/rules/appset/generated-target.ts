import { andMore, knownApplications, ruleOfGenerated } from './_generated';
import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, textAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import type { ExpandedApplication } from '../../appset/_expand';
import { inArgo } from '../_examples';
import { ambiguousDestination } from '../application/ambiguous-destination';
import { IN_CLUSTER, knownClusters, withoutSlash } from '../credentials/_known-clusters';
import { listOf, setOf } from '../generators/_examples';

/** Projects and clusters of generated Applications that nobody has. */
export const generatedTarget: Rule = {
  id: 'argocd/generated-target',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated((object, fleet, expansion) => {
    const applications = knownApplications(expansion);
    // What stands there as it is is said of the template already.
    const violations = ambiguousDestination.check(object, fleet).length > 0 ? NONE : bothOrNeither(applications);
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

function bothOrNeither(applications: readonly ExpandedApplication[]): RuleViolation[] {
  const wrong = applications.filter(({ manifest }) => (textAt(manifest, 'spec', 'destination', 'name') === undefined) === (textAt(manifest, 'spec', 'destination', 'server') === undefined));
  if (wrong.length === 0) return NONE;
  const [{ name, faults }] = wrong;
  const fault = faults.find(({ kind }) => kind === 'destination');
  return fault ? [{ field: 'spec.template.spec.destination', message: `spec.template.${fault.message}, in the Application ${shown(name)}${andMore(wrong)}` }] : NONE;
}

function unknownProjects(applications: readonly ExpandedApplication[], object: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const field = 'spec.template.spec.project';
  // What stands there as it is is found as any other reference.
  if (!textAt(object.manifest, 'spec', 'template', 'spec', 'project')?.includes('{{')) return NONE;
  const namespace = object._home === 'argocd' ? 'argocd' : UNKNOWN_NAMESPACE;
  const clusters = object._clusters.map((name) => fleet._cluster(name)).filter((cluster) => !cluster.isOpen(namespace));
  const projects = [...new Set(applications.map(({ manifest }) => textAt(manifest, 'spec', 'project')))].filter((project) => project !== undefined && !isFilledLater(project));
  const wrong = projects.filter((project) => clusters.some((cluster) => !cluster.lookUp('argoproj.io/AppProject', namespace, project!)));
  if (wrong.length === 0) return NONE;
  const near = nearest(wrong[0]!, clusters.flatMap((cluster) => cluster.namesOf('argoproj.io/AppProject', namespace)));
  return [{ field, message: `${field} comes to ${shown(wrong[0])}, and there is no such project; ${near === undefined ? 'make it' : `did you mean ${shown(near)}?`}${andMore(wrong)}` }];
}

function unknownClusters(applications: readonly ExpandedApplication[], { manifest: set }: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const clusters = knownClusters(fleet);
  return (['name', 'server'] as const).flatMap((key): RuleViolation[] => {
    const field = `spec.template.spec.destination.${key}`;
    // What stands there as it is is looked at with the destinations of all Applications.
    if (clusters.isOpen[key] || !textAt(set, 'spec', 'template', 'spec', 'destination', key)?.includes('{{')) return NONE;
    const known = clusters[key];
    const written = [...new Set(applications.map(({ manifest }) => textAt(manifest, 'spec', 'destination', key)))].filter((one) => one !== undefined);
    const wrong = written.filter((one) => !isFilledLater(one) && !IN_CLUSTER.test(one) && !known.has(key === 'server' ? withoutSlash(one) : one));
    if (wrong.length === 0) return NONE;
    const near = nearest(wrong[0], known);
    if (clusters.isAlone && near === undefined) return NONE;
    const advice = near === undefined ? `known are ${[...known].join(', ')}` : `did you mean ${shown(near)}?`;
    return [{ field, severity: FindingSeverity.WARNING, message: `${field} comes to ${shown(wrong[0])}, which is no cluster of this fleet; ${advice}${andMore(wrong)}` }];
  });
}
