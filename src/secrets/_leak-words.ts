import type { Leak } from './_leaks';
import { FindingSeverity } from '../checks/finding';
import type { RuleViolation } from '../checks/rule';
import { shown } from '../core/problem';

/** What to do about a secret that everybody can read. */
export const REMEDY = 'seal it (SealedSecret) or have it fetched (ExternalSecret), and replace it wherever it is used, because Git keeps what was committed';

/** A leak as what a rule says of it: an error when it is proved, a warning when only its key says so. Never shows the value. */
export function leakViolation(field: string, { what, isToken, under }: Leak): RuleViolation {
  return {
    field,
    message: `${field} holds ${what} in plain text${under === undefined ? '' : ` under ${shown(under)}`}; ${REMEDY}`,
    severity: isToken ? FindingSeverity.ERROR : FindingSeverity.WARNING,
  };
}
