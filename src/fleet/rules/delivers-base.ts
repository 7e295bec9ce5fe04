import { type Delivery, deliveriesBy, deliveriesOf, mayMeet } from './_deliveries';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule } from '../../checks/rule';
import { remembered } from '../../core/remembered';

/** The first overlay that is delivered beside each base. */
const overlays = remembered((fleet: FleetIndex): ReadonlyMap<string, Delivery> => {
  const found = new Map<string, Delivery>();
  for (const delivery of deliveriesOf(fleet)) {
    const beside = besideBase(delivery);
    if (beside !== undefined && !found.has(beside)) found.set(beside, delivery);
  }
  return found;
});

/** A base is there to be built upon; delivered by itself, its objects come twice. */
export const deliversBase: Rule = {
  id: 'fleet/delivers-base',
  severity: FindingSeverity.WARNING,
  kinds: ['argoproj.io/Application', 'kustomize.toolkit.fluxcd.io/Kustomization'],
  check(object, fleet) {
    const found = overlays(fleet);
    if (found.size === 0) return NONE;
    return deliveriesBy(object, fleet).filter(({ folder }) => folder !== undefined).flatMap((delivery) => {
      const overlay = found.get(keyOf(delivery, delivery.folder!.path));
      if (!overlay || !mayMeet(overlay.by, object, fleet)) return [];
      return [{
        field: object.kind === 'Application' ? 'spec.source.path' : 'spec.path',
        message: `${delivery.folder!.path} is the base that ${overlay.folder!.path} is built upon, which ${overlay.by.identity} brings to cluster ${delivery.cluster}, `
          + 'so its objects have two owners; deliver the overlays only',
      }];
    });
  },
  docs: {
    what: 'A base is not delivered beside its overlays',
    why: 'An overlay holds the objects of its base. Where the base is applied as well, every object that the overlay does not rename or move has two owners; those that it moves exist a second time, in no environment at all.',
    bad: {
      yaml: `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-base, namespace: flux-system }
spec: { interval: 10m, path: ./k8s/base, prune: false, wait: true, sourceRef: { kind: GitRepository, name: shop } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-dev, namespace: flux-system }
spec: { interval: 10m, path: ./k8s/overlays/dev, prune: true, wait: true, targetNamespace: shop-dev, sourceRef: { kind: GitRepository, name: shop } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: shop, namespace: flux-system }
spec: { interval: 10m, url: https://github.com/acme/shop, ref: { commit: 2f1c1a9e0b7d4c55a1f3b0c9d8e7f6a5b4c3d2e1 } }
`,
    },
    good: {
      yaml: `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-dev, namespace: flux-system }
spec: { interval: 10m, path: ./k8s/overlays/dev, prune: true, wait: true, targetNamespace: shop-dev, sourceRef: { kind: GitRepository, name: shop } }
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: shop, namespace: flux-system }
spec: { interval: 10m, url: https://github.com/acme/shop, ref: { commit: 2f1c1a9e0b7d4c55a1f3b0c9d8e7f6a5b4c3d2e1 } }
`,
    },
    source: ['https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#base'],
    numbers: ['E14', '6'],
  },
};

/** The base of an overlay, by the convention that everybody follows: `x/base` beside `x/overlays/y`. */
function besideBase(delivery: Delivery): string | undefined {
  const found = /^(.*\/)?overlays?\/[^/]+/.exec(delivery.folder?.path ?? '');
  return found ? keyOf(delivery, `${found[1] ?? ''}base`) : undefined;
}

function keyOf({ cluster, folder }: Delivery, path: string): string {
  return `${cluster} ${folder!.source} ${path}`;
}
