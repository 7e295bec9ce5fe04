import { andMore, clusterNames, knownApplications, ruleOfGenerated } from './_generated';
import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, textAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import type { ExpandedApplication } from '../../appset/_expand';
import { inArgo } from '../_examples';
import { listOf, setOf } from '../generators/_examples';

/** Projects and clusters of generated Applications that nobody has. */
export const generatedTarget: Rule = {
  id: 'argocd/generated-target',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated((object, fleet, expansion) => {
    const applications = knownApplications(expansion);
    const violations = bothOrNeither(applications);
    if (!fleet.isComplete) return violations;
    return [...violations, ...unknownProjects(applications, object, fleet), ...unknownClusters(applications, object, fleet)];
  }),
  docs: {
    what: 'Generated Applications name a project and a cluster that there are',
    why: 'The controller looks for the project and the cluster of every Application before it makes it, and leaves out those that name others. What a parameter fills in is seen by nobody before.',
    bad: { complete: true, yaml: inArgo(setOf(listOf('prod-eu'))) },
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
  const clusters = clusterNames(fleet);
  if (!clusters) return NONE;
  return (['name', 'server'] as const).flatMap((key): RuleViolation[] => {
    const field = `spec.template.spec.destination.${key}`;
    // What stands there as it is is looked at with the destinations of all Applications.
    if (!textAt(set, 'spec', 'template', 'spec', 'destination', key)?.includes('{{')) return NONE;
    const known = clusters[key];
    const written = [...new Set(applications.map(({ manifest }) => textAt(manifest, 'spec', 'destination', key)))];
    const wrong = known ? written.filter((one) => one !== undefined && !isFilledLater(one) && !IN_CLUSTER.test(one) && !known.has(one.replace(/\/+$/, ''))) : [];
    if (wrong.length === 0) return NONE;
    const near = nearest(wrong[0]!, known!);
    return [{ field, severity: FindingSeverity.WARNING, message: `${field} comes to ${shown(wrong[0])}, which is no cluster of this fleet; ${near === undefined ? `known are ${[...known!].join(', ')}` : `did you mean ${shown(near)}?`}${andMore(wrong)}` }];
  });
}

/** What Argo CD calls its own cluster by. */
const IN_CLUSTER = /^(?:in-cluster|https:\/\/kubernetes\.default\.svc.*)$/;
