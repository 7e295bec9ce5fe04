import { type Pods, podsOf, selectorOf } from '../pod-index';
import { type ContainerPorts, nameAdvice, portAt, portsOfPods } from './_ports';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type RuleViolation } from '../../checks/rule';
import { type Plain, isFilledLater, listAt, mapAt, textAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** A Service in front of this many workloads is not looked into. */
const MOST_WORKLOADS = 100;

/** Ports of a Service that none of its pods has. */
export function targetFaults(service: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const selector = selectorOf(service);
  if (!selector) return NONE;
  const isHeadless = textAt(service.manifest, 'spec', 'clusterIP') === 'None';
  for (const name of service._clusters) {
    const pods = podsOf(fleet._cluster(name)).selected(selector, service._home, MOST_WORKLOADS);
    if (pods.length === MOST_WORKLOADS) continue;
    const containers = pods.flatMap(({ spec }) => portsOfPods(spec));
    if (containers.length === 0 || containers.some(({ isKnown }) => !isKnown)) continue;
    const backing: Backing = { whose: whoseOf(pods), containers, listed: containers.flatMap(({ ports }) => ports), isHeadless };
    const found = listAt(service.manifest, 'spec', 'ports').flatMap((port, index) => targetFault(mapAt(port), `spec.ports[${index}]`, backing));
    if (found.length > 0) return found;
  }
  return NONE;
}

/** What stands behind a Service. */
interface Backing {
  readonly whose: string;
  readonly containers: readonly ContainerPorts[];
  /** The ports of all containers. */
  readonly listed: ContainerPorts['ports'];
  readonly isHeadless: boolean;
}

function whoseOf(pods: readonly Pods[]): string {
  return pods.length === 1 ? `the pods of ${pods[0].object.kind} ${pods[0].object.name}` : 'the pods that it selects';
}

function targetFault(port: Plain, place: string, { whose, containers, listed, isHeadless }: Backing): RuleViolation[] {
  const way = port.targetPort === undefined ? 'port' : 'targetPort';
  const field = `${place}.${way}`;
  const target = portAt(port, way);
  const protocol = textAt(port, 'protocol') ?? 'TCP';
  if (target === undefined || isFilledLater(protocol)) return NONE;
  if (typeof target === 'number') {
    // Who asks a headless Service takes what port he likes, and a container that lists nothing may listen on anything.
    if (isHeadless || containers.some(({ ports }) => ports.length === 0) || listed.some(({ number }) => number === target)) return NONE;
    const numbers = [...new Set(listed.map(({ number }) => String(number)))].slice(0, 8).join(', ');
    return [{ field, severity: FindingSeverity.WARNING, message: `${field} is ${target}, but ${whose} list only ${numbers}; write a port that they listen on` }];
  }
  const called = listed.filter(({ name }) => name === target);
  if (called.some((one) => one.protocol === protocol)) return NONE;
  const severity = isHeadless ? FindingSeverity.WARNING : undefined;
  if (called.length > 0) {
    const message = `${field} is ${shown(target)} over ${protocol}, which ${whose} have over ${called[0].protocol} only; give both the same protocol`;
    return [{ field, severity, message }];
  }
  const advice = nameAdvice(target, listed, 'name a port of their containers so, or write its number');
  return [{ field, severity, message: `${field} is ${shown(target)}, and ${whose} have no port of that name; ${advice}` }];
}
