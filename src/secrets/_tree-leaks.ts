import { type Leak, leaksIn } from './_leaks';
import { isSecretLiteral } from './_literals';
import { secrecyOf } from './_secret-keys';

/** A leak, and the way to the value that it is in. */
export interface PlacedLeak extends Leak {
  readonly path: readonly (string | number)[];
}

/** The secrets in a tree of plain data, the values of a chart for instance. A `value` counts as that of the `name` beside it, or of the key above it. */
export function leaksInTree(value: unknown, path: readonly (string | number)[]): PlacedLeak[] {
  const found: PlacedLeak[] = [];
  visit(value, '', [...path], found);
  return found;
}

function visit(value: unknown, key: string, path: (string | number)[], found: PlacedLeak[]): void {
  if (typeof value === 'string') {
    const leaks = leaksIn(key, value);
    for (const leak of leaks) found.push({ ...leak, path: [...path] });
  } else if (typeof value === 'number' || typeof value === 'bigint') {
    const secrecy = secrecyOf(key);
    if (secrecy === 'password' && isSecretLiteral(String(value), secrecy)) found.push({ what: 'a password', isToken: false, path: [...path] });
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) step(value[index], index, '', path, found);
  } else if (typeof value === 'object' && value !== null) {
    const { name } = value as { name?: unknown };
    for (const own of Object.keys(value)) {
      const named = own !== 'value' ? own : typeof name === 'string' ? name : key;
      step((value as Record<string, unknown>)[own], own, named, path, found);
    }
  }
}

function step(value: unknown, at: string | number, key: string, path: (string | number)[], found: PlacedLeak[]): void {
  path.push(at);
  visit(value, key, path, found);
  path.pop();
}
