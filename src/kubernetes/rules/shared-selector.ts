import { deployment, documents } from './_examples';
import { selectorText } from './_selectors';
import { type CheckedObject, UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule } from '../../checks/rule';
import { mapAt } from '../../core/plain';
import { remembered } from '../../core/remembered';

const KINDS = ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'argoproj.io/Rollout'];

/** Two workloads that select the same pods cannot tell them apart. */
export const sharedSelector: Rule = {
  id: 'kubernetes/shared-selector',
  severity: FindingSeverity.WARNING,
  kinds: KINDS,
  check(object, fleet) {
    if (!fleet.isComplete) return NONE;
    const first = sharedSelectors(fleet).get(object);
    return first ? [{
      field: 'spec.selector',
      message: `spec.selector is that of ${first.identity} too, so each counts the pods of the other as its own when it is scaled or adopts; add a label that tells them apart`,
    }] : NONE;
  },
  docs: {
    what: 'No two workloads of a kind select the same pods',
    why: 'Each workload takes over pods or ReplicaSets that its selector matches and nobody owns. An autoscaler measures by the selector, so it counts both; Services and disruption budgets cannot choose one.',
    bad: { complete: true, yaml: documents(deployment(), deployment({ name: 'worker', selects: 'web' })) },
    good: { complete: true, yaml: documents(deployment(), deployment({ name: 'worker' })) },
    source: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector', 'kubernetes/pkg/controller/controller_ref_manager.go ClaimReplicaSets'],
  },
};

/** The earlier workload that has the selector of one. */
const sharedSelectors = remembered((fleet: FleetIndex): ReadonlyMap<CheckedObject, CheckedObject> => {
  const firsts = new Map<string, CheckedObject>();
  const found = new Map<CheckedObject, CheckedObject>();
  for (const kind of KINDS) {
    for (const object of fleet._ofType(kind)) {
      const text = object._home === UNKNOWN_NAMESPACE ? undefined : selectorText(mapAt(object.manifest, 'spec', 'selector'));
      if (text === undefined) continue;
      for (const cluster of object._clusters) {
        const key = `${cluster} ${object._home} ${kind} ${text}`;
        const first = firsts.get(key);
        if (!first) firsts.set(key, object);
        else if (first.name !== object.name) found.set(object, first);
      }
    }
  }
  return found;
});
