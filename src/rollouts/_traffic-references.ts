import type { CheckedObject } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceSink } from '../checks/reference';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

const INGRESS = 'networking.k8s.io/Ingress';
const VIRTUAL_SERVICE = 'networking.istio.io/VirtualService';

/** The routes of the Gateway API, by the fields of the plugin that name them. */
const ROUTES: Record<string, string> = { httpRoute: 'HTTPRoute', grpcRoute: 'GRPCRoute', tcpRoute: 'TCPRoute', tlsRoute: 'TLSRoute' };

/** Takes down what routes the traffic of a Rollout. */
export function nameTraffic(object: CheckedObject, sink: ReferenceSink): void {
  const traffic = mapAt(object.manifest, 'spec', 'strategy', 'canary', 'trafficRouting');
  new Traffic(object, traffic, sink).name();
}

class Traffic {
  public constructor(private readonly object: CheckedObject, private readonly traffic: Plain, private readonly sink: ReferenceSink) {}

  public name(): void {
    const { nginx, alb, istio, smi, ambassador, traefik, apisix, appMesh } = this.traffic;
    if (nginx !== undefined) this.either('nginx', 'stableIngress', 'stableIngresses', INGRESS);
    if (alb !== undefined) {
      this.either('alb', 'ingress', 'ingresses', INGRESS);
      this.at('alb.rootService', '/Service');
    }
    if (istio !== undefined) this.istio(istio);
    if (smi !== undefined) this.smi();
    listAt(ambassador, 'mappings').forEach((name, index) => this.uses(`ambassador.mappings[${index}]`, 'getambassador.io/Mapping', name));
    // Which group the controller reads it from can be set where the controller is installed.
    if (traefik !== undefined) this.at('traefik.weightedTraefikServiceName', 'traefik.io/TraefikService', FindingSeverity.WARNING);
    if (apisix !== undefined) this.at('apisix.route.name', 'apisix.apache.org/ApisixRoute');
    if (appMesh !== undefined) {
      this.at('appMesh.virtualService.name', 'appmesh.k8s.aws/VirtualService');
      for (const node of ['canary', 'stable']) this.at(`appMesh.virtualNodeGroup.${node}VirtualNodeRef.name`, 'appmesh.k8s.aws/VirtualNode');
    }
    if (this.traffic.plugins !== undefined) this.gatewayApi();
  }

  /** One name in one field, or several in another. */
  private either(router: string, one: string, many: string, type: string): void {
    this.at(`${router}.${one}`, type);
    listAt(this.traffic, router, many).forEach((name, index) => this.uses(`${router}.${many}[${index}]`, type, name));
  }

  private istio(istio: unknown): void {
    this.virtualService('istio.virtualService', valueAt(istio, 'virtualService'));
    listAt(istio, 'virtualServices').forEach((entry, index) => this.virtualService(`istio.virtualServices[${index}]`, entry));
    this.at('istio.destinationRule.name', 'networking.istio.io/DestinationRule');
  }

  /** Its name may hold its namespace, behind a dot. */
  private virtualService(field: string, reference: unknown): void {
    const [name, namespace] = (textAt(reference, 'name') ?? '').split('.');
    this.uses(field, VIRTUAL_SERVICE, name, undefined, namespace);
  }

  /** The controller makes the split itself. */
  private smi(): void {
    this.at('smi.rootService', '/Service');
    const name = textAt(this.traffic, 'smi', 'trafficSplitName') ?? this.object.name;
    if (!isFilledLater(name)) this.sink.makes({ type: 'split.smi-spec.io/TrafficSplit', namespace: this.object._home, name });
  }

  private gatewayApi(): void {
    const path = ['plugins', 'argoproj-labs/gatewayAPI'];
    const settings = mapAt(this.traffic, ...path);
    const field = 'plugins["argoproj-labs/gatewayAPI"]';
    const namespace = textAt(settings, 'namespace');
    for (const [key, kind] of Object.entries(ROUTES)) {
      const type = `gateway.networking.k8s.io/${kind}`;
      this.uses(`${field}.${key}`, type, settings[key], undefined, namespace);
      listAt(settings, `${key}s`).forEach((route, index) => this.uses(`${field}.${key}s[${index}]`, type, textAt(route, 'name'), undefined, namespace));
    }
  }

  private at(way: string, type: string, ifMissing?: FindingSeverity): void {
    this.uses(way, type, textAt(this.traffic, ...way.split('.')), ifMissing);
  }

  private uses(field: string, type: string, name: unknown, ifMissing?: FindingSeverity, namespace = this.object._home): void {
    if (typeof name !== 'string' || name === '' || isFilledLater(`${name}${namespace}`)) return;
    this.sink.uses(`spec.strategy.canary.trafficRouting.${field}`, type, namespace, name, { ifMissing });
  }
}
