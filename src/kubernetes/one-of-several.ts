import type { CheckedObject } from '../checks/checked-object';
import type { FleetIndex } from '../checks/fleet-index';
import { remembered } from '../core/remembered';

const several = remembered((fleet: FleetIndex): ReadonlySet<CheckedObject> => (
  new Set([...fleet._twins].flatMap((twin) => [twin, ...fleet._twinsOf(twin).map(({ first }) => first)]))
));

/** Whether other objects have the identity of this one, so that nobody can tell which of them is meant, or whether they are pieces of one. */
export function isOneOfSeveral(object: CheckedObject, fleet: FleetIndex): boolean {
  return several(fleet).has(object);
}
