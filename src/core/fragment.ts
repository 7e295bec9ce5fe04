// What becomes a part of a manifest has a type of `imports/types`, on wire names. Since those are not published, only what is private may name them;
// an internal member borrows the type of a private one (`Source['fragment']`), which published declarations leave out.

/**
 * The fragment, or undefined when nothing in it is set: controllers remove empty blocks, and what Git holds would differ for ever.
 *
 * Its type comes from where it goes alone, so that a field which does not exist there is an error.
 */
export function block<T extends object>(fragment: NoInfer<T>): T | undefined {
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

/** The text of an enum's member, which the types on wire names know only as text. */
export function text<E extends string>(member: E): `${E}`;
export function text<E extends string>(member: E | undefined): `${E}` | undefined;
export function text(member: string | undefined): string | undefined {
  return member;
}

/** Copies lists and plain objects all the way down, so that later changes by the author do not reach us; lazy values stay what they are. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => plainCopy(item)) as T;
  if (value === null || typeof value !== 'object' || value.constructor?.name !== 'Object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainCopy(item)])) as T;
}
