import type { Fragment } from '../core/fragment';

/** Reference to an object in the same namespace. */
export function local(name: string | undefined): Fragment | undefined {
  return name === undefined ? undefined : { name };
}
