import type { CollectedStack } from './_collection';
import type { RenderedObject } from './_render';
import type { Cluster } from './cluster';
import { groupOf } from '../core/api-version';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

/** The annotations by which a Rollout has a load balancer shift traffic. */
interface Annotations {
  readonly service: string;
  readonly prefix?: string;
  readonly routes: string[];
}

/** What a controller sets in an object that is not its own. */
export interface Owner {
  readonly what: 'replicas' | 'weights' | 'subsets' | 'selector' | 'annotations';
  readonly annotations?: Annotations;
}

/** The kinds of the Gateway API's routes, by the fields of the plugin that name them. */
const ROUTES: Record<string, string> = { httpRoute: 'HTTPRoute', grpcRoute: 'GRPCRoute', tcpRoute: 'TCPRoute', tlsRoute: 'TLSRoute' };

/** What claims fields of other objects. */
const CLAIMANTS: Record<string, (object: RenderedObject, claim: Claim) => void> = {
  'autoscaling/HorizontalPodAutoscaler': (object, claim) => claimReplicas(object, claim, 'scaleTargetRef'),
  'keda.sh/ScaledObject': (object, claim) => claimReplicas(object, claim, 'scaleTargetRef'),
  'flagger.app/Canary': (object, claim) => claimReplicas(object, claim, 'targetRef'),
  'argoproj.io/Rollout': claimOfRollout,
};

/** Takes down that a controller sets something in an object of the claimant's namespace, unless another is named. */
type Claim = (type: string, name: unknown, owner: Owner, namespace?: string) => void;

/** Which fields controllers set in objects that a stack brings, by cluster: a claimant and what it claims may come from two stacks. */
export class Claims {
  private readonly byCluster = new Map<string, Map<string, Owner[]>>();

  constructor(stacks: CollectedStack[]) {
    for (const { stack, objects } of stacks) {
      for (const object of objects) {
        const claimant = CLAIMANTS[`${object.group}/${object.kind}`];
        claimant?.(object, (type, name, owner, namespace = object.namespace) => {
          if (typeof name !== 'string' || name === '' || isFilledLater(`${name}${namespace}`)) return;
          for (const cluster of stack.clusters) this.note(cluster.name, `${type}/${namespace}/${name}`, owner);
        });
      }
    }
  }

  /** Who sets something in an object. */
  public on({ name: cluster }: Cluster, { group, kind, namespace, name }: RenderedObject): readonly Owner[] {
    return this.byCluster.get(cluster)?.get(`${group}/${kind}/${namespace}/${name}`) ?? [];
  }

  /** Each thing once, whoever sets it. */
  private note(cluster: string, key: string, owner: Owner): void {
    let claims = this.byCluster.get(cluster);
    if (!claims) this.byCluster.set(cluster, claims = new Map());
    const owners = claims.get(key) ?? [];
    if (owners.some(({ what, annotations }) => what === owner.what && annotations?.service === owner.annotations?.service)) return;
    claims.set(key, [...owners, owner]);
  }
}

function claimReplicas({ manifest }: RenderedObject, claim: Claim, field: string): void {
  const target = mapAt(manifest, 'spec', field);
  const apiVersion = textAt(target, 'apiVersion');
  claim(`${apiVersion === undefined ? 'apps' : groupOf(apiVersion)}/${textAt(target, 'kind') ?? 'Deployment'}`, target.name, { what: 'replicas' });
}

function claimOfRollout(rollout: RenderedObject, claim: Claim): void {
  const spec = mapAt(rollout.manifest, 'spec');
  const workload = mapAt(spec, 'workloadRef');
  if (['onsuccess', 'progressively'].includes(textAt(workload, 'scaleDown') ?? '')) claimReplicas(rollout, claim, 'workloadRef');
  const canary = mapAt(spec, 'strategy', 'canary');
  const blueGreen = mapAt(spec, 'strategy', 'blueGreen');
  const services = [
    canary.canaryService, canary.stableService, valueAt(canary, 'pingPong', 'pingService'), valueAt(canary, 'pingPong', 'pongService'),
    blueGreen.activeService, blueGreen.previewService,
  ];
  for (const service of services) claim('/Service', service, { what: 'selector' });
  claimTraffic(mapAt(canary, 'trafficRouting'), canary, claim);
}

function claimTraffic(traffic: Plain, canary: Plain, claim: Claim): void {
  const { istio, alb, traefik, apisix } = traffic;
  for (const reference of [valueAt(istio, 'virtualService'), ...listAt(istio, 'virtualServices')]) {
    // Its name may hold its namespace, behind a dot.
    const [name, namespace] = (textAt(reference, 'name') ?? '').split('.');
    claim('networking.istio.io/VirtualService', name, { what: 'weights' }, namespace);
  }
  claim('networking.istio.io/DestinationRule', valueAt(istio, 'destinationRule', 'name'), { what: 'subsets' });
  claim('traefik.io/TraefikService', valueAt(traefik, 'weightedTraefikServiceName'), { what: 'weights' });
  claim('apisix.apache.org/ApisixRoute', valueAt(apisix, 'route', 'name'), { what: 'weights' });
  claimLoadBalancer(alb, traffic, textAt(alb, 'rootService') ?? textAt(canary, 'stableService'), claim);

  const plugin = mapAt(traffic, 'plugins', 'argoproj-labs/gatewayAPI');
  for (const [field, kind] of Object.entries(ROUTES)) {
    const names = [plugin[field], ...listAt(plugin, `${field}s`).map((route) => valueAt(route, 'name'))];
    for (const name of names) claim(`gateway.networking.k8s.io/${kind}`, name, { what: 'weights' }, textAt(plugin, 'namespace'));
  }
}

function claimLoadBalancer(alb: unknown, traffic: Plain, service: string | undefined, claim: Claim): void {
  if (service === undefined) return;
  const routes = listAt(traffic, 'managedRoutes').map((route) => textAt(route, 'name')).filter((name) => name !== undefined);
  const annotations = { service, prefix: textAt(alb, 'annotationPrefix'), routes };
  for (const ingress of [valueAt(alb, 'ingress'), ...listAt(alb, 'ingresses')]) {
    claim('networking.k8s.io/Ingress', ingress, { what: 'annotations', annotations });
  }
}
