import { type KindHistory, type KnownKind, spanAt } from './_lookup';
import type { Schema } from './_schema';
import { compareVersions, sinceText } from './_systems';
import { display } from './_words';
import type { Fault } from './fault';
import { type FieldPath, fieldText } from '../core/field-path';

/** How many values of a kind are looked at for a field that stands elsewhere. */
const MAX_SEARCH = 2000;

/**
 * What is known of a field that the facts do not have: that it is newer or older than the cluster, or stands elsewhere.
 * Null when it may well be there.
 */
export function explainField({ root, alternative, history }: KnownKind, path: FieldPath, name: string): Partial<Fault> | null | undefined {
  const has = (schema: Schema | undefined) => hasField(schema?.at(path), name);
  if (has(alternative)) return null;
  if (history) {
    const other = otherVersion(history, has);
    if (other) return other;
    if (history.standing.isOlder) return null;
    if (history.standing.isNewer) {
      const newest = history.versions[history.versions.length - 1];
      return { severity: 'warning', message: `is not known up to ${history.title} ${newest}, the newest version that is known here; the cluster runs ${history.standing.version}` };
    }
  }
  const place = elsewhere(root, name);
  return place === undefined ? undefined : { message: `is not known here; did you mean ${place}?` };
}

/** What is known of a value that is not among the allowed ones: that it is newer or older than the cluster. */
export function explainValue({ history, alternative }: KnownKind, path: FieldPath, value: unknown): Partial<Fault> | null | undefined {
  const takes = (schema: Schema | undefined) => schema?.at(path)?.facts.enum?.includes(value) ?? false;
  if (takes(alternative)) return null;
  const other = history && otherVersion(history, takes);
  return other && { ...other, message: `is ${display(value, path)}: ${other.message}` };
}

function hasField(schema: Schema | undefined, name: string): boolean {
  return schema !== undefined && (schema.properties?.has(name) === true || schema.values !== undefined);
}

function otherVersion({ title, standing, spans, versions }: KindHistory, has: (schema: Schema | undefined) => boolean): Partial<Fault> | undefined {
  const later = spans.find(({ from, root }) => compareVersions(from, standing.upper) > 0 && has(root));
  if (later) {
    return {
      rule: 'schema/newer-field',
      message: `is there ${sinceText(title, later.from, versions)}, the cluster runs ${standing.version}; leave it out, or raise the version that the cluster states`,
    };
  }
  const last = [...versions].reverse().find((version) => compareVersions(version, standing.upper) < 0 && has(spanAt(spans, version)?.root));
  return last === undefined ? undefined
    : { rule: 'schema/removed-field', message: `is there up to ${title} ${last}, the cluster runs ${standing.version}; leave it out` };
}

/** For each kind that had an unknown field: where its fields stand, by name; nothing for a name that stands at several places alike. */
const places = new WeakMap<Schema, Map<string, string | undefined>>();

/** Where else in the kind a field of this name stands: people often write one at the wrong level. */
function elsewhere(root: Schema, name: string): string | undefined {
  let known = places.get(root);
  if (!known) places.set(root, known = placesIn(root));
  return known.get(name);
}

function placesIn(root: Schema): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const spec = root.properties?.get('spec');
  let level: { schema: Schema; path: string[] }[] = spec ? [{ schema: spec, path: ['spec'] }] : [];
  for (let looked = 0; level.length > 0 && looked < MAX_SEARCH; looked += level.length) {
    const next: typeof level = [];
    const here = new Map<string, string | undefined>();
    for (const { schema, path } of level) {
      for (const [field, child] of schema.properties ?? []) {
        const place = [...path, field];
        here.set(field, here.has(field) ? undefined : fieldText(place));
        next.push({ schema: child, path: place });
      }
      if (schema.items) next.push({ schema: schema.items, path });
    }
    for (const [field, place] of here) if (!found.has(field)) found.set(field, place);
    level = next;
  }
  return found;
}
