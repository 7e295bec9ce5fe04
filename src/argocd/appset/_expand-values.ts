import { GoList, GoMap, type GoValue, goValue } from '../../core/go-template/values';
import type { Plain } from '../../core/plain';
import { remembered } from '../../core/remembered';

/** Parameters of one Application; null where a list holds an empty element. */
export type Parameters = Plain | null;

/**
 * Maps that hold texts only, in Go's eyes: labels, annotations and `values`. Nothing but a text may be merged into them.
 */
const TEXT_MAPS = new WeakSet<object>();

export function textMap(entries: Iterable<readonly [string, string]>): Record<string, string> {
  const map = Object.fromEntries(entries);
  TEXT_MAPS.add(map);
  return map;
}

export function isTextMap(value: object): boolean {
  return TEXT_MAPS.has(value);
}

export function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Data as JSON readers of Go have it, which know no numbers but floating ones. */
export function goData(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(goData);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, goData(item)])) : value;
}

/** A value as Go's `%v` prints it. */
export function printed(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'number') return printedNumber(value);
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  if (isMap(value)) return `map[${Object.keys(value).sort(byBytes).map((key) => `${key}:${printed(value[key])}`).join(' ')}]`;
  return String(value as string | boolean | bigint);
}

/** The shortest text of a floating number, with an exponent below -4 and from 6 on. */
function printedNumber(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits, exponent] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** How Go orders texts: by their bytes. */
export function byBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Nested values side by side, by the way to them: `a.b.0`. Empty maps and lists vanish. */
export function flattened(params: Plain): Plain {
  const flat: Plain = {};
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value) && !LIST_TYPES.has(value)) value.forEach((item, index) => visit(item, `${at}.${index}`));
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) visit(item, `${at}.${key}`);
    else flat[at] = value;
  };
  for (const [key, value] of Object.entries(params)) visit(value, key);
  return flat;
}

const LIST_TYPES = new WeakMap<object, string>();

/** A list of which Go knows what it holds, so that it is not flattened. */
export function typedList<T>(type: '[]string' | '[]map[string]interface {}', items: T[]): T[] {
  LIST_TYPES.set(items, type);
  return items;
}

/** Parameters as Go's templates see them. */
export const templateData = remembered((params: Plain): GoValue => typed(params));

function typed(value: unknown): GoValue {
  if (Array.isArray(value)) return new GoList(value.map(typed), LIST_TYPES.get(value));
  if (!isMap(value)) return goValue(value);
  return new GoMap(new Map(Object.entries(value).map(([key, item]) => [key, typed(item)])), isTextMap(value) ? 'map[string]string' : undefined);
}

/** A text as the name of an object may hold it: lower case, "-" for what is not allowed. */
export function sanitized(name: string): string {
  return name.toLowerCase().replace(/[^-a-z0-9.]/gu, '-').slice(0, 253).replace(/^[-.]+|[-.]+$/g, '');
}
