import { rollout } from './_examples';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule } from '../../checks/rule';
import { listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { ROLLOUT } from '../_analyses';

/** From how many percent points on a share of the pods is another one than what was written. */
const FAR = 10;

/** Without a router, a weight is a share of the pods, and pods are whole. */
export const replicaWeights: Rule = {
  id: 'rollouts/replica-weights',
  severity: FindingSeverity.INFO,
  kinds: [ROLLOUT],
  check(object, fleet) {
    const spec = mapAt(object.manifest, 'spec');
    const canary = mapAt(spec, 'strategy', 'canary');
    const replicas = wholeNumber(spec.replicas);
    if (replicas === undefined || replicas === 0 || canary.trafficRouting !== undefined || isScaled(object, fleet)) return NONE;
    const canSurge = !/^0+%?$/.test(String(canary.maxSurge ?? '25%'));
    let worst: { readonly index: number; readonly weight: number; readonly share: Share } | undefined;
    listAt(canary, 'steps').forEach((step, index) => {
      const weight = wholeNumber(valueAt(step, 'setWeight'));
      if (weight === undefined) return;
      const share = nearestShare(replicas, weight, canSurge);
      if (share.distance >= 1 && share.distance > (worst?.share.distance ?? 0)) worst = { index, weight, share };
    });
    if (!worst) return NONE;
    const { index, weight, share: { canaries, pods, distance } } = worst;
    const field = `spec.strategy.canary.steps[${index}].setWeight`;
    return [{
      field,
      severity: distance >= FAR ? FindingSeverity.WARNING : undefined,
      message: `${field} is ${weight}, but ${canaries} of ${pods} pods ${canaries === 1 ? 'is' : 'are'} ${Math.round(100 * canaries / pods)} percent, which is as near as ${replicas} `
        + `${replicas === 1 ? 'replica comes' : 'replicas come'} without trafficRouting; name a weight that whole pods make, or route the traffic`,
    }];
  },
  docs: {
    what: 'Without a router, the pods can make the weights of a canary',
    why: 'Where no router splits the traffic, the controller starts as many canary pods as come nearest to the weight, at least one: with five replicas, each pod is a fifth of the traffic. '
      + 'Small first weights are then much larger than they look.',
    bad: { yaml: rollout('    canary:\n      steps:\n        - setWeight: 5\n        - pause: { duration: 10m }\n') },
    good: { yaml: rollout('    canary:\n      steps:\n        - setWeight: 20\n        - pause: { duration: 10m }\n') },
    source: [
      'https://argo-rollouts.readthedocs.io/en/stable/features/canary/#overview',
      'argoproj/argo-rollouts utils/replicaset/canary.go approximateWeightedCanaryStableReplicaCounts',
    ],
    numbers: ['156', 'E20', 'RO-062'],
  },
};

interface Share {
  readonly canaries: number;
  readonly pods: number;
  /** In percent points. */
  readonly distance: number;
}

/** The share of canary pods that the controller makes: one pod more than stated where it may surge, and none of none or all. */
function nearestShare(replicas: number, weight: number, canSurge: boolean): Share {
  const mayBeNone = weight === 0 || weight === 100 || (replicas === 1 && !canSurge);
  const exact = replicas * weight / 100;
  const shares: Share[] = [];
  const add = (canaries: number, pods: number): void => void shares.push({ canaries, pods, distance: Math.abs(100 * canaries / pods - weight) });
  for (const pods of canSurge ? [replicas, replicas + 1] : [replicas]) {
    if (mayBeNone || Math.ceil(exact) < pods) add(Math.ceil(exact), pods);
    if (mayBeNone || Math.floor(exact) > 0) add(Math.floor(exact), pods);
  }
  if (shares.length === 0) return { canaries: 0, pods: replicas, distance: weight };
  return shares.reduce((best, share) => (share.distance < best.distance ? share : best));
}

function wholeNumber(value: unknown): number | undefined {
  return (typeof value === 'number' && Number.isInteger(value)) || typeof value === 'bigint' ? Number(value) : undefined;
}

/** The Rollouts whose number of pods an autoscaler decides on, by cluster and namespace. */
const scaled = remembered((fleet: FleetIndex): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const type of ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject']) {
    for (const autoscaler of fleet._ofType(type)) {
      const target = mapAt(autoscaler.manifest, 'spec', 'scaleTargetRef');
      if (target.kind !== 'Rollout') continue;
      for (const cluster of autoscaler._clusters) found.add(`${cluster}/${autoscaler._home}/${textAt(target, 'name')}`);
    }
  }
  return found;
});

/** Whether an autoscaler decides on the number of pods. */
function isScaled({ _clusters, _home, name }: CheckedObject, fleet: FleetIndex): boolean {
  return _clusters.some((cluster) => scaled(fleet).has(`${cluster}/${_home}/${name}`));
}
