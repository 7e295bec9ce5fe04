import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { Tier } from '../../core/tier';

/** How bad it is that something is left out: a warning in production. What partial manifests leave out may come from elsewhere. */
export function severityOfAbsence({ tier }: CheckedObject, { isComplete }: FleetIndex): FindingSeverity {
  return tier === Tier.PRODUCTION && isComplete ? FindingSeverity.WARNING : FindingSeverity.INFO;
}
