/** A part of a manifest, on wire names. */
export type Fragment = Record<string, unknown>;

/** The fragment, or undefined when nothing in it is set: controllers remove empty blocks, and what Git holds would differ for ever. */
export function block<T extends object>(fragment: T): T | undefined {
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

/** Copies lists and plain objects all the way down, so that later changes by the author do not reach us; lazy values stay what they are. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => plainCopy(item)) as T;
  if (value === null || typeof value !== 'object' || value.constructor?.name !== 'Object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainCopy(item)])) as T;
}
