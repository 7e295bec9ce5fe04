import { type Port, type ServiceName, type ServicePort, portAt, portsOfService, serviceOf } from './_ports';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type RuleViolation } from '../../checks/rule';
import { mapAt, textAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { type Backend, ingressBackends, routeBackends } from '../_traffic-references';
import { isOneOfSeveral } from '../one-of-several';

/** Ports of an Ingress or a route that the Service does not have. */
export function backendFaults(object: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const isIngress = object.kind === 'Ingress';
  const backends = isIngress ? ingressBackends(object.manifest) : routeBackends(object.manifest);
  const found = backends.map((backend) => (isIngress ? ingressFault(backend, object, fleet) : routeFault(backend, object, fleet)));
  return found.every((fault) => fault === undefined) ? NONE : found.filter((fault) => fault !== undefined);
}

function ingressFault({ backend, field }: Backend, object: CheckedObject, fleet: FleetIndex): RuleViolation | undefined {
  const way = mapAt(backend, 'port').name === undefined ? 'number' : 'name';
  const port = portAt(backend, 'port', way);
  const ports = port === undefined ? undefined : portsWithout(port, object, fleet, { namespace: object._home, name: textAt(backend, 'name')! });
  if (!ports) return undefined;
  // The controller of ingress-nginx takes the port of the pods as well.
  const severity = ports.some(({ target }) => target === port) ? FindingSeverity.WARNING : undefined;
  return { field: `${field}.port.${way}`, severity, message: messageOf(`${field}.port.${way}`, port!, textAt(backend, 'name')!, ports) };
}

function routeFault({ backend, field }: Backend, object: CheckedObject, fleet: FleetIndex): RuleViolation | undefined {
  const name = textAt(backend, 'name');
  const port = portAt(backend, 'port');
  const isService = (textAt(backend, 'group') ?? '') === '' && (textAt(backend, 'kind') ?? 'Service') === 'Service';
  if (!isService || name === undefined || port === undefined) return undefined;
  const ports = portsWithout(port, object, fleet, { namespace: textAt(backend, 'namespace') ?? object._home, name });
  return ports && { field: `${field}.port`, message: messageOf(`${field}.port`, port, name, ports) };
}

/** The ports of a Service where the one that is meant is not among them; undefined where it is, or nobody can know. */
function portsWithout(port: Port, { _clusters }: CheckedObject, fleet: FleetIndex, service: ServiceName): ServicePort[] | undefined {
  for (const cluster of _clusters) {
    const found = serviceOf(fleet._cluster(cluster), service);
    const ports = found && portsOfService(found);
    const isMissing = ports && !ports.some((one) => (typeof port === 'number' ? one.number : one.name) === port);
    if (isMissing && !isOneOfSeveral(found, fleet)) return ports;
  }
  return undefined;
}

function messageOf(field: string, port: Port, service: string, ports: readonly ServicePort[]): string {
  const listed = ports.slice(0, 8).map(({ name, number }) => (name === undefined ? String(number) : `${number} (${name})`)).join(', ');
  return `${field} is ${shown(port)}, and Service ${service} has no such port, only ${listed}; write one of these, or add the port to the Service`;
}
