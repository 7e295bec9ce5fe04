import { type Delivery, deliveriesOf } from './_deliveries';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { isSameOrBelow } from '../../checks/repo-tree';
import { NONE, type Rule } from '../../checks/rule';
import { grouped } from '../../core/grouped';
import { listAt, mapAt, textAt } from '../../core/plain';
import { remembered } from '../../core/remembered';

/** A custom resource cannot be applied before the API server knows its kind. */
export const lateDefinition: Rule = {
  id: 'fleet/late-definition',
  severity: FindingSeverity.WARNING,
  subjects: (fleet) => [...orderOf(fleet)?.kinds ?? []].flatMap((type) => fleet._ofType(type)),
  check(object, fleet) {
    const order = orderOf(fleet);
    if (!order || !order.kinds.has(object._type)) return NONE;
    for (const cluster of object._clusters) {
      const definition = order.definitions.get(`${cluster} ${object._type}`);
      const [own, its] = [definition && order.delivererOf(object, cluster), definition && order.delivererOf(definition, cluster)];
      if (!own || !its || own === its || order.waitsFor(own, its)) continue;
      const isDeadlock = order.waitsFor(its, own);
      // One finding for each kind and delivery: whatever else of the kind lies there has the same cause.
      if (!order.isFirst(object, own)) continue;
      return [{
        field: 'kind',
        severity: isDeadlock ? FindingSeverity.ERROR : undefined,
        message: isDeadlock
          ? `kind ${object.kind} is defined by ${definition!.identity}, which comes later: ${its.identity} waits for ${own.identity}, and that can never be ready; turn the dependency round`
          : `kind ${object.kind} is defined by ${definition!.identity}, which ${its.identity} brings; ${own.identity} does not wait for that; `
            + 'have the stack depend on the one that holds the definition',
      }];
    }
    return NONE;
  },
  docs: {
    what: 'A kind is defined before its objects come',
    why: 'The API server knows no kind before its CustomResourceDefinition is established. Objects that come earlier are refused, and the whole sync with them; Argo CD gives up after some retries.',
    bad: example(''),
    good: example('\n  dependsOn: [{ name: definitions }]'),
    source: ['https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/'],
    numbers: ['126', '205'],
  },
};

/** Which delivery brings what, and which waits for which. Undefined in a fleet that defines no kinds, or whose folders are not known. */
class Order {
  public readonly kinds = new Set<string>();
  public readonly definitions = new Map<string, CheckedObject>();
  private readonly owners = new Map<string, CheckedObject>();
  private readonly firsts = new Map<string, CheckedObject>();
  private readonly waits = new Map<CheckedObject, Set<CheckedObject>>();

  public constructor(private readonly fleet: FleetIndex, definitions: readonly CheckedObject[]) {
    for (const definition of definitions) {
      const type = `${textAt(definition.manifest, 'spec', 'group')}/${textAt(definition.manifest, 'spec', 'names', 'kind')}`;
      this.kinds.add(type);
      for (const cluster of definition._clusters) this.definitions.set(`${cluster} ${type}`, definition);
    }
    this.assign(deliveriesOf(fleet).filter(({ folder }) => folder !== undefined));
  }

  /** What brings an object to a cluster. */
  public delivererOf(object: CheckedObject, cluster: string): CheckedObject | undefined {
    return this.owners.get(`${cluster} ${object._key}`);
  }

  /** Whether an object is the first of its kind that a delivery brings. */
  public isFirst(object: CheckedObject, owner: CheckedObject): boolean {
    const key = `${owner._key} ${object._type}`;
    if (!this.firsts.has(key)) this.firsts.set(key, object);
    return this.firsts.get(key) === object;
  }

  /** Whether one delivery waits for another, directly or through others. */
  public waitsFor(one: CheckedObject, other: CheckedObject): boolean {
    if (one.kind === 'Application' && other.kind === 'Application') return waveOf(one) > waveOf(other);
    const known = this.waits.get(one);
    if (known) return known.has(other);
    const reached = new Set<CheckedObject>();
    this.waits.set(one, reached);
    for (const open = [one]; open.length > 0;) {
      for (const before of this.dependenciesOf(open.pop()!)) {
        if (reached.has(before)) continue;
        reached.add(before);
        open.push(before);
      }
    }
    return reached.has(other);
  }

  private dependenciesOf(owner: CheckedObject): CheckedObject[] {
    return listAt(owner.manifest, 'spec', 'dependsOn').flatMap((entry) => {
      const found = this.fleet._cluster(owner._clusters[0]).find(owner._type, textAt(entry, 'namespace') ?? owner._home, textAt(entry, 'name') ?? '');
      return found ? [found] : [];
    });
  }

  private assign(deliveries: readonly Delivery[]): void {
    const { folders } = this.fleet._tree!;
    const exact = grouped(deliveries, ({ folder }) => folder!.path);
    for (const [folder, files] of folders) {
      for (let path = folder; ; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
        for (const { by, cluster } of exact.get(path) ?? []) {
          if (!isSameOrBelow(folder, path)) continue;
          for (const { objects } of files) for (const object of objects) if (!this.owners.has(`${cluster} ${object._key}`)) this.owners.set(`${cluster} ${object._key}`, by);
        }
        if (path === '') break;
      }
    }
  }
}

const orderOf = remembered((fleet: FleetIndex): Order | undefined => {
  const definitions = fleet._tree ? fleet._ofType('apiextensions.k8s.io/CustomResourceDefinition') : [];
  return definitions.length > 0 ? new Order(fleet, definitions) : undefined;
});

function waveOf({ manifest }: CheckedObject): number {
  const wave = Number(mapAt(manifest, 'metadata', 'annotations')['argocd.argoproj.io/sync-wave'] ?? 0);
  return Number.isInteger(wave) ? wave : 0;
}

/** Two deliveries, the definition in one and an object of its kind in the other. */
function example(dependsOn: string): Rule['docs']['bad'] {
  return {
    yaml: `
# file clusters/prod/deliveries.yaml
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { interval: 10m, url: https://github.com/acme/fleet, ref: { branch: main } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: definitions, namespace: flux-system }
spec: { interval: 10m, path: ./definitions, prune: true, wait: true, sourceRef: { kind: GitRepository, name: fleet } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop, namespace: flux-system }
spec:
  interval: 10m
  path: ./shop
  prune: true
  wait: true
  sourceRef: { kind: GitRepository, name: fleet }${dependsOn}
# file definitions/widgets.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Widget, plural: widgets }
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object } } } }
# file shop/widget.yaml
apiVersion: example.com/v1
kind: Widget
metadata: { name: blue, namespace: shop }
`,
  };
}
