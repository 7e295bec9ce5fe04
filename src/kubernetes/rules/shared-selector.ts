import { selectorText } from './_selectors';
import { type CheckedObject, UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule } from '../../checks/rule';
import { mapAt } from '../../core/plain';

const KINDS = ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'argoproj.io/Rollout'];

/** Two workloads that select the same pods cannot tell them apart. */
export const sharedSelector: Rule = {
  id: 'kubernetes/shared-selector',
  severity: FindingSeverity.WARNING,
  kinds: KINDS,
  check(object, fleet) {
    if (!fleet.isComplete) return NONE;
    const first = firstWithSelector(object, fleet);
    return first ? [{
      field: 'spec.selector',
      message: `spec.selector is that of ${first.identity} too, so each counts the pods of the other as its own when it is scaled or adopts; add a label that tells them apart`,
    }] : NONE;
  },
  docs: {
    what: 'No two workloads of a kind select the same pods',
    why: 'Each workload takes over pods or ReplicaSets that its selector matches and nobody owns. An autoscaler measures by the selector, so it counts both; Services and disruption budgets cannot choose one.',
    bad: {
      complete: true,
      yaml: `
apiVersion: apps/v1
kind: ReplicaSet
metadata:
  name: web
  namespace: default
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
      containers:
        - name: web
          image: ghcr.io/acme/web:1.4.2
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
---
apiVersion: apps/v1
kind: ReplicaSet
metadata:
  name: worker
  namespace: default
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
      containers:
        - name: worker
          image: ghcr.io/acme/worker:1.4.2
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
`,
    },
    good: {
      complete: true,
      yaml: `
apiVersion: apps/v1
kind: ReplicaSet
metadata:
  name: web
  namespace: default
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
      containers:
        - name: web
          image: ghcr.io/acme/web:1.4.2
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
`,
    },
    source: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector', 'kubernetes/pkg/controller/controller_ref_manager.go ClaimReplicaSets'],
  },
};

const shared = new WeakMap<FleetIndex, ReadonlyMap<CheckedObject, CheckedObject>>();

/** The earlier workload that has the selector of this one. */
function firstWithSelector(object: CheckedObject, fleet: FleetIndex): CheckedObject | undefined {
  let known = shared.get(fleet);
  if (!known) shared.set(fleet, known = sharedSelectors(fleet));
  return known.get(object);
}

function sharedSelectors(fleet: FleetIndex): Map<CheckedObject, CheckedObject> {
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
}
