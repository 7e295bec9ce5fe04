import { type Delivery, deliveriesOf, mayMeet } from './_deliveries';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { remembered } from '../../core/remembered';

/** What two deliveries have in common, and which comes second. */
interface Overlap {
  readonly second: Delivery;
  readonly first: Delivery;
}

const overlaps = remembered(findOverlaps);

/** Two Applications, Kustomizations or releases that bring the same objects to one cluster. */
export const doubleDelivery: Rule = {
  id: 'fleet/double-delivery',
  severity: FindingSeverity.ERROR,
  kinds: ['argoproj.io/Application', 'kustomize.toolkit.fluxcd.io/Kustomization', 'helm.toolkit.fluxcd.io/HelmRelease'],
  check(object, fleet) {
    const own = overlaps(fleet).get(object);
    return own ? own.map((overlap) => violation(overlap, fleet)) : NONE;
  },
  docs: {
    what: 'What reaches a cluster is delivered by one engine, once',
    why: 'Two owners of one object undo each other\'s work: each sees the other\'s labels as drift, and whichever is deleted first takes the objects of both with it when it prunes.',
    bad: {
      complete: true,
      yaml: `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: shop, namespace: kube-system }
spec: { interval: 10m, url: https://github.com/acme/shop, ref: { commit: 2f1c1a9e0b7d4c55a1f3b0c9d8e7f6a5b4c3d2e1 } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop, namespace: kube-system }
spec: { interval: 10m, path: ./deploy, prune: true, wait: true, targetNamespace: default, sourceRef: { kind: GitRepository, name: shop } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-again, namespace: kube-system }
spec: { interval: 10m, path: deploy/, prune: true, wait: true, targetNamespace: default, sourceRef: { kind: GitRepository, name: shop } }
`,
    },
    good: {
      complete: true,
      yaml: `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: shop, namespace: kube-system }
spec: { interval: 10m, url: https://github.com/acme/shop, ref: { commit: 2f1c1a9e0b7d4c55a1f3b0c9d8e7f6a5b4c3d2e1 } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-blue, namespace: kube-system }
spec: { interval: 10m, path: ./deploy, prune: true, wait: true, targetNamespace: blue, sourceRef: { kind: GitRepository, name: shop } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-green, namespace: kube-system }
spec: { interval: 10m, path: ./deploy, prune: true, wait: true, targetNamespace: green, sourceRef: { kind: GitRepository, name: shop } }
`,
    },
    source: [
      'https://fluxcd.io/flux/components/kustomize/kustomizations/',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#fail-the-sync-if-a-shared-resource-is-found',
    ],
    numbers: ['6', '18', '211', 'E14', 'AA-032'],
  },
};

function violation({ first, second }: Overlap, fleet: FleetIndex): RuleViolation {
  const what = second.folder ? `the folder ${shownFolder(second)}${first.folder!.path === second.folder.path ? '' : `, which lies in ${shownFolder(first)},`}`
    : `the release ${second.release!.name} in namespace ${second.release!.namespace}`;
  return {
    // Files that are not known to be all may be meant for several clusters.
    severity: fleet.isComplete ? undefined : FindingSeverity.WARNING,
    message: `${what} is brought to cluster ${second.cluster} by ${first.by.identity} already${first.by.constructPath ? ` (${first.by.constructPath})` : ''}; let one of them go`,
  };
}

function shownFolder({ folder }: Delivery): string {
  return folder!.path === '' ? 'at the root of the repository' : folder!.path;
}

function findOverlaps(fleet: FleetIndex): Map<CheckedObject, Overlap[]> {
  const found = new Map<CheckedObject, Overlap[]>();
  const firsts = new Map<string, Delivery>();
  const note = (second: Delivery, first: Delivery | undefined): void => {
    // Of an object that is written twice, only one reaches the cluster.
    if (!first || first.by._key === second.by._key || !mayMeet(first.by, second.by, fleet)) return;
    found.set(second.by, [...found.get(second.by) ?? [], { second, first }]);
  };
  const deliveries = deliveriesOf(fleet);
  for (const delivery of deliveries) {
    for (const key of keysOf(delivery)) {
      const first = firsts.get(key);
      if (first) note(delivery, first);
      else firsts.set(key, delivery);
    }
  }
  for (const delivery of deliveries) {
    const { folder } = delivery;
    if (!folder) continue;
    for (let path = folder.path; path !== ''; path = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '') {
      const above = firsts.get(folderKey(delivery, path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''));
      if (above?.folder?.isRecursive) note(delivery, above);
    }
  }
  return found;
}

function keysOf(delivery: Delivery): string[] {
  const { cluster, folder, release } = delivery;
  if (folder) return [folderKey(delivery, folder.path)];
  const { name, namespace, chart } = release!;
  const isFlux = delivery.by.kind === 'HelmRelease';
  return [...isFlux ? [`release ${cluster} ${namespace}/${name}`] : [], ...chart === undefined ? [] : [`chart ${cluster} ${namespace}/${name} ${chart}`]];
}

function folderKey({ cluster, folder }: Delivery, path: string): string {
  const { source, signature } = folder!;
  return `folder ${cluster} ${source} ${signature} ${path}`;
}
