import { isLasting } from './_containers';
import type { CheckedObject } from '../../checks/checked-object';
import type { ClusterIndex } from '../../checks/cluster-index';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { nearest, shown } from '../../core/problem';
import { SERVICE } from '../_names';
import { containersOf } from '../pod-template';

/** A port as it is written: its name, or its number. */
export type Port = string | number;

/** A port in a field that takes a name or a number; undefined where it is missing, or only filled in later. */
export function portAt(holder: unknown, ...way: string[]): Port | undefined {
  const value = valueAt(holder, ...way);
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && value !== '' && !isFilledLater(value) ? value : undefined;
}

/** A port of a Service. */
export interface ServicePort {
  readonly name?: string;
  readonly number: number;
  /** The port of the pods. */
  readonly target: Port;
}

export interface ServiceName {
  readonly namespace: string | undefined;
  readonly name: string;
}

/** The Service that is meant; undefined where another is only taken for it, or somebody else makes it. */
export function serviceOf(cluster: ClusterIndex, { namespace, name }: ServiceName): CheckedObject | undefined {
  const { object, isProduct } = cluster.lookUp(SERVICE, namespace, name) ?? {};
  return object && !isProduct && object._home === namespace ? object : undefined;
}

/** The ports of a Service; undefined where not all of them are known. */
export function portsOfService(object: CheckedObject): ServicePort[] | undefined {
  const ports: ServicePort[] = [];
  for (const entry of listAt(object.manifest, 'spec', 'ports')) {
    const number = portAt(entry, 'port');
    const target = mapAt(entry).targetPort === undefined ? number : portAt(entry, 'targetPort');
    const own = textAt(entry, 'name');
    if (typeof number !== 'number' || target === undefined || (own !== undefined && isFilledLater(own))) return undefined;
    ports.push({ name: own, number, target });
  }
  return ports.length === 0 ? undefined : ports;
}

/** The ports that a container says it listens on. */
export interface ContainerPorts {
  readonly ports: readonly { readonly name?: string; readonly number?: Port; readonly protocol: string }[];
  /** Whether none of them is only filled in later. */
  readonly isKnown: boolean;
}

export function portsOfContainer(container: Plain): ContainerPorts {
  const ports = listAt(container, 'ports').map((entry) => (
    { name: textAt(entry, 'name'), number: portAt(entry, 'containerPort'), protocol: textAt(entry, 'protocol') ?? 'TCP' }
  ));
  return { ports, isKnown: ports.every(({ name = '', number, protocol }) => number !== undefined && !isFilledLater(name) && !isFilledLater(protocol)) };
}

/** The ports of the containers that run beside each other in a pod, a list for each. */
export function portsOfPods(spec: Plain): ContainerPorts[] {
  return containersOf(spec).filter(isLasting).map(({ container }) => portsOfContainer(container));
}

/** What to do about a name that no port has. */
export function nameAdvice(name: string, ports: ContainerPorts['ports'], otherwise: string): string {
  const names = [...new Set(ports.flatMap((port) => port.name ?? []))];
  const near = nearest(name, names);
  if (near !== undefined) return `did you mean ${shown(near)}?`;
  return names.length > 0 ? `write one of ${names.slice(0, 8).map(shown).join(', ')}` : otherwise;
}
