import type { HelmRepo } from '../core/helm-repo';

/** The fragment, or undefined when nothing in it is set: Argo CD removes empty blocks, and what Git holds would differ for ever. */
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

/** True, or undefined: a false that is the default would be removed. */
export function on(flag: boolean | undefined): true | undefined {
  return flag ? true : undefined;
}

/** Copies lists and plain objects all the way down, so that later changes by the author do not reach us. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => plainCopy(item)) as T;
  if (value === null || typeof value !== 'object' || value.constructor?.name !== 'Object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainCopy(item)])) as T;
}

/** The address of a chart repository as Argo CD knows it: a registry that holds charts is named without its scheme. */
export function chartRepositoryUrl(repo: HelmRepo): string {
  return repo.isOci ? repo.url.slice('oci://'.length) : repo.url;
}
