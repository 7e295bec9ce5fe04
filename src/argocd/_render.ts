import type { HelmRepo } from '../core/helm-repo';
import { ValuePlaceholder, holdsPlaceholder, rewritePlaceholders, spokenExpression } from '../core/placeholder';

/** True, or undefined: a false that is the default would be removed. What a controller fills in later stays. */
export function on(flag: boolean | undefined): true | undefined {
  return isFilledIn(flag) ? flag as true : flag ? true : undefined;
}

/** Whether a value is known now; what a controller fills in later cannot be checked before. */
export function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined && !holdsPlaceholder(value);
}

/** What is known of a list: nothing where a controller fills in the whole. */
export function itemsOf<T>(given: readonly T[] | undefined): readonly T[] {
  return given === undefined || isFilledIn(given) ? [] : given;
}

/** A list for a manifest: undefined where it is absent or empty. A list that a controller fills in stays what it is. */
export function listOf<T>(given: readonly T[] | undefined): T[] | undefined;
export function listOf<T, R>(given: readonly T[] | undefined, render: (item: T) => R): R[] | undefined;
export function listOf<T>(given: readonly T[] | undefined, render: (item: T) => unknown = (item) => item): unknown[] | undefined {
  if (given === undefined || isFilledIn(given)) return given as unknown[] | undefined;
  return given.length > 0 ? given.map((item) => render(item)) : undefined;
}

/** A map for a manifest, alike. */
export function mapOf(given: Record<string, string> | undefined): Record<string, string> | undefined {
  if (given === undefined || isFilledIn(given)) return given;
  return Object.keys(given).length > 0 ? { ...given } : undefined;
}

function isFilledIn(value: unknown): boolean {
  return value instanceof ValuePlaceholder;
}

/** The address of a chart repository as Argo CD knows it: a registry that holds charts is named without its scheme. */
export function chartRepositoryUrl(repo: HelmRepo): string {
  return repo.isOci ? repo.url.slice('oci://'.length) : repo.url;
}

/** The fields of a fragment that a controller would have to fill in, as in `spec.source.path`, each with the expression. */
export function placeholdersIn(value: unknown, at: string): { field: string; expression: string }[] {
  if (value instanceof ValuePlaceholder) return [{ field: at, expression: spokenExpression(value.expression) }];
  if (typeof value === 'string') {
    if (!holdsPlaceholder(value)) return [];
    const found: string[] = [];
    rewritePlaceholders(value, () => '', (expression) => {
      found.push(expression);
      return '';
    });
    return [{ field: at, expression: spokenExpression(found[0]) }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => placeholdersIn(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => placeholdersIn(item, /^\w+$/.test(key) ? `${at}.${key}` : `${at}["${key}"]`));
}

/** A copy that cdk8s can write although only a controller can fill it in, so that what is wrong with it can be said. */
export function withoutPlaceholders<T>(value: T): T {
  if (value instanceof ValuePlaceholder) return undefined as T;
  if (Array.isArray(value)) return value.map((item) => withoutPlaceholders(item)) as T;
  if (value === null || typeof value !== 'object' || value.constructor?.name !== 'Object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutPlaceholders(item)])) as T;
}
