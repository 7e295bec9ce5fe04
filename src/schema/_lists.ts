import type { Schema } from './_schema';
import { shown } from '../core/problem';

/** An item that may not be there a second time. */
export interface ListFault {
  readonly index: number;
  readonly message: string;
}

/** Items that repeat in a set, or in a list whose items are known by some of their fields. */
export function listFaults(items: readonly unknown[], schema: Schema): ListFault[] {
  const isMap = schema.facts.list === 'map';
  const faults: ListFault[] = [];
  const first = new Map<string, number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (isMap && item !== null && (typeof item !== 'object' || Array.isArray(item))) continue; // Another fault says so.
    const key = isMap ? keyOf((item ?? {}) as Record<string, unknown>, schema) : JSON.stringify(item, ordered);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else faults.push({ index, message: `repeats item ${earlier}${isMap ? `: both have ${keyShown(item as Record<string, unknown>, schema)}` : ''}` });
  }
  return faults;
}

/** The fields that an item is known by. A field that is absent counts with its default. */
function keyOf(item: Record<string, unknown>, { facts, items }: Schema): string {
  return JSON.stringify((facts.keys ?? []).map((key) => item[key] ?? items?.properties?.get(key)?.facts.default ?? null), ordered);
}

function keyShown(item: Record<string, unknown>, { facts, items }: Schema): string {
  return (facts.keys ?? []).map((key) => `${key} ${shown(item?.[key] ?? items?.properties?.get(key)?.facts.default)}`).join(' and ');
}

/** Maps with equal fields are equal in whatever order they are written. */
function ordered(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
