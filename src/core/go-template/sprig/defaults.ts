import { deepEqual } from '../compare';
import { GoTemplateError } from '../errors';
import { fn, table } from '../signature';
import { type GoValue, isTrue, kindOf, typeOf } from '../values';

/** Functions of defaults, types and failure. */
export const DEFAULT_FUNCTIONS = table({
  all: fn('any...', (...values: GoValue[]) => !values.some(isEmpty)),
  any: fn('any...', (...values: GoValue[]) => values.some((value) => !isEmpty(value))),
  coalesce: fn('any...', (...values: GoValue[]) => values.find((value) => !isEmpty(value)) ?? null),
  deepEqual: fn('any any', deepEqual),
  default: fn('any any...', (fallback: GoValue, ...given: GoValue[]) => (isEmpty(given[0]) ? fallback : given[0])),
  empty: fn('any', isEmpty),
  fail: fn('string', (message: string) => {
    throw new GoTemplateError(`the template fails: ${message.slice(0, 200)}`);
  }),
  kindIs: fn('string any', (kind: string, value: GoValue) => kindOf(value) === kind),
  kindOf: fn('any', kindOf),
  ternary: fn('any any bool', (yes: GoValue, no: GoValue, isYes: boolean) => (isYes ? yes : no)),
  typeIs: fn('string any', (type: string, value: GoValue) => typeOf(value) === type),
  typeIsLike: fn('string any', (type: string, value: GoValue) => typeOf(value) === type || typeOf(value) === `*${type}`),
  typeOf: fn('any', typeOf),
});

/** What sprig takes for empty: what `if` takes for false. */
export function isEmpty(value: GoValue): boolean {
  return !isTrue(value);
}
