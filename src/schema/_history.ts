import { type KindHistory, type KnownKind, spanAt } from './_lookup';
import type { Schema } from './_schema';
import { compareVersions, sinceText } from './_systems';
import { display } from './_words';
import { type Fault, type FieldPath, fieldText } from './fault';

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

/** Where else in the kind a field of this name stands, if at one place only: people often write one at the wrong level. */
function elsewhere(root: Schema, name: string): string | undefined {
  const found: FieldPath[] = [];
  let level: { schema: Schema; path: (string | number)[] }[] = [{ schema: root, path: [] }];
  for (let looked = 0; level.length > 0 && found.length === 0 && looked < MAX_SEARCH; looked += level.length) {
    const next: typeof level = [];
    for (const { schema, path } of level) {
      for (const [field, child] of schema.properties ?? []) {
        if (path.length === 0 && field !== 'spec') continue;
        if (field === name) found.push([...path, field]);
        next.push({ schema: child, path: [...path, field] });
      }
      if (schema.items) next.push({ schema: schema.items, path });
    }
    level = next;
  }
  return found.length === 1 ? fieldText(found[0]) : undefined;
}
