/** A part of a manifest, on wire names. */
export type Fragment = Record<string, unknown>;

/** The fragment, or undefined when nothing in it is set, so that no empty block is written. */
export function block(fragment: Fragment): Fragment | undefined {
  return Object.values(fragment).some((value) => value !== undefined) ? fragment : undefined;
}

/** The list, or undefined when it is absent or empty. */
export function list<T>(items: readonly T[] | undefined): T[] | undefined {
  return items && items.length > 0 ? [...items] : undefined;
}

/** The map, or undefined when it is absent or empty. */
export function map(entries: Record<string, string> | undefined): Record<string, string> | undefined {
  return entries && Object.keys(entries).length > 0 ? { ...entries } : undefined;
}

/** Reference to an object in the same namespace. */
export function local(name: string | undefined): Fragment | undefined {
  return name === undefined ? undefined : { name };
}

/** Copies lists and plain objects all the way down, so that later changes by the author do not reach us. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => plainCopy(item)) as T;
  if (value === null || typeof value !== 'object' || value.constructor?.name !== 'Object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainCopy(item)])) as T;
}
