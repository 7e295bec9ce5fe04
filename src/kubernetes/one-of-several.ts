import type { CheckedObject } from '../checks/checked-object';
import type { FleetIndex } from '../checks/fleet-index';

const several = new WeakMap<FleetIndex, ReadonlySet<CheckedObject>>();

/** Whether other objects have the identity of this one, so that nobody can tell which of them is meant, or whether they are pieces of one. */
export function isOneOfSeveral(object: CheckedObject, fleet: FleetIndex): boolean {
  let found = several.get(fleet);
  if (!found) {
    found = new Set(fleet._objects.flatMap((one) => {
      const twins = fleet._twinsOf(one);
      return twins.length === 0 ? [] : [one, ...twins.map(({ first }) => first)];
    }));
    several.set(fleet, found);
  }
  return found.has(object);
}
