import { type Registered, knownField, registered } from './_registered';
import type { FleetIndex } from '../../../checks/fleet-index';
import { remembered } from '../../../core/remembered';
import { APPLICATION, APPLICATION_SET } from '../../_declared';
import { withoutSlash } from '../../_server-address';

/** By what Argo CD knows clusters: those of the fleet, and those that are registered with a Secret. */
export interface KnownClusters {
  readonly name: ReadonlySet<string>;
  readonly server: ReadonlySet<string>;
  /** Whether all that is known is where Argo CD itself runs, so that other clusters may be registered by hand. */
  readonly isAlone: boolean;
  /** Of what there may be more than is known here. */
  readonly isOpen: Readonly<Record<'name' | 'server', boolean>>;
}

/** What destinations can mean, in any Argo CD of the fleet. */
export const knownClusters = remembered((fleet: FleetIndex): KnownClusters => {
  const registrations = [...registered(fleet).values()].filter(({ type }) => type === 'cluster');
  const registeredNames = registrations.flatMap((one) => knownField(one, 'name') ?? []);
  const servers = new Set([...registrations.flatMap((one) => knownField(one, 'server') ?? []), ...fleet._clusters.flatMap(({ server }) => server ?? [])].map(withoutSlash));
  // Where Argo CD runs, it knows its own cluster by an address that needs no registration.
  const hubs = new Set([...fleet._ofType(APPLICATION), ...fleet._ofType(APPLICATION_SET)].flatMap(({ _clusters }) => _clusters));
  const isEachKnown = fleet._clusters.every(({ name, server }) => server !== undefined || hubs.has(name) || registeredNames.includes(name));
  return {
    name: new Set([...fleet._clusters.map(({ name }) => name), ...registeredNames]),
    server: servers,
    isAlone: registeredNames.length === 0 && fleet._clusters.every(({ name }) => hubs.has(name)),
    isOpen: {
      name: registrations.some((one) => isUnread(one, 'name')),
      // Where none is registered here, all are elsewhere.
      server: servers.size === 0 || !isEachKnown || registrations.some((one) => isUnread(one, 'server')),
    },
  };
});

/** Whether a registration says something that is not known here. */
function isUnread({ fields, isOpen }: Registered, key: string): boolean {
  const field = fields.get(key);
  return field === undefined ? isOpen : field.text === undefined;
}

/** How Argo CD calls its own cluster. */
export const IN_CLUSTER = /^(?:in-cluster|https:\/\/kubernetes\.default\.svc\/*)$/;
