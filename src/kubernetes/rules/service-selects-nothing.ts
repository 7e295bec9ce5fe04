import { documents, pod, webService } from './_examples';
import type { CheckedObject } from '../../checks/checked-object';
import { UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import type { ClusterIndex } from '../../checks/cluster-index';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { nearest } from '../../core/problem';
import { isOpenNamespace } from '../open-namespace';
import { type Pods, type Selector, hasLabel, podsOf, selectorOf } from '../pod-index';

/** A Service without pods answers nobody. */
export const serviceSelectsNothing: Rule = {
  id: 'kubernetes/service-selects-nothing',
  severity: FindingSeverity.ERROR,
  kinds: ['/Service'],
  check(service, fleet) {
    const selector = selectorOf(service);
    if (!selector) return NONE;
    for (const name of service._clusters) {
      const cluster = fleet._cluster(name);
      if (podsOf(cluster).selected(selector, service._home, 1).length > 0 || isMadeByFlagger(service, selector, cluster, fleet)) continue;
      const isDecided = fleet.isComplete && !isOpenNamespace(cluster, service._home);
      const violation = violationOf({ selector, service, cluster, isDecided });
      if (violation) return [violation];
    }
    return NONE;
  },
  docs: {
    what: 'A Service selects pods',
    why: 'A selector that fits no pods is no error to Kubernetes: the Service is there, has no endpoints, and every request to it fails. All labels of the selector must be on the pods, '
      + 'so on the template of what runs them; the labels of the Deployment itself do not count.',
    bad: { complete: true, yaml: webService() },
    good: { complete: true, yaml: documents(webService(), pod()) },
    source: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
    numbers: ['6'],
  },
};

interface Case {
  readonly selector: Selector;
  readonly service: CheckedObject;
  readonly cluster: ClusterIndex;
  /** Whether all pods that there can be are known. */
  readonly isDecided: boolean;
}

function violationOf(given: Case): RuleViolation | undefined {
  const { selector, service, cluster, isDecided } = given;
  const index = podsOf(cluster);
  const pods = index.nearest(selector, service._home);
  if (pods) return nearly(pods, given);
  for (const [label, value] of selector) {
    const near = nearest(value, index.valuesOf(label, service._home));
    if (near !== undefined) return found(given, `did you mean ${label}=${near}?`, isDecided);
  }
  return isDecided ? found(given, 'write labels that the template of the pods has', true) : undefined;
}

/** Some pods have a part of the labels. */
function nearly(pods: Pods, given: Case): RuleViolation {
  const { selector, isDecided } = given;
  const whose = `${pods.object.kind} ${pods.object.name}`;
  const missing = selector.filter(([label, value]) => !hasLabel(pods, label, value));
  const other = missing.find(([label]) => pods.labels[label] !== undefined);
  if (other) return found(given, `those of ${whose} have ${other[0]}=${String(pods.labels[other[0]])} instead`, isDecided);
  const [[label]] = missing;
  const near = nearest(label, Object.keys(pods.labels));
  // A label that nothing resembles may be one that the server gives to its leader.
  return near === undefined ? found(given, `those of ${whose} have no ${label}, unless they get it while they run`, false)
    : found(given, `those of ${whose} have ${near} instead of ${label}`, isDecided);
}

function found({ selector, service, cluster }: Case, advice: string, isDecided: boolean): RuleViolation {
  const wanted = selector.map(([label, value]) => `${label}=${value}`).join(', ');
  const where = service._home === UNKNOWN_NAMESPACE ? '' : ` in namespace ${service._home}`;
  const on = service._clusters.length > 1 ? ` on cluster ${cluster.name}` : '';
  return {
    field: 'spec.selector',
    severity: isDecided ? undefined : FindingSeverity.INFO,
    message: `spec.selector asks for ${wanted}, which no pods${where}${on} have; ${advice}`,
  };
}

const PRIMARY = '-primary';

/** Flagger runs a copy of what it releases, with another value of the label that tells it from others. */
function isMadeByFlagger({ _home }: CheckedObject, selector: Selector, cluster: ClusterIndex, fleet: FleetIndex): boolean {
  if (!selector.some(([, value]) => value.endsWith(PRIMARY)) || !fleet._ofType('flagger.app/Canary').some((canary) => canary._home === _home)) return false;
  const original = selector.map(([label, value]) => [label, value.endsWith(PRIMARY) ? value.slice(0, -PRIMARY.length) : value] as const);
  return podsOf(cluster).selected(original, _home, 1).length > 0;
}
