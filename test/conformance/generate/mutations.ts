import { type Manifest, Maker, type Plain, type ServedKind } from './objects';
import { badTexts, samplesOf } from './patterns';
import { Seeded } from './seeded';
import type { Schema } from '../../../src/schema/_schema';

type Step = string | number;

/** Something that is done to a valid object in one place. */
export interface Mutation {
  /** What is done, as `nothing at`. */
  readonly what: string;
  /** Where, with the indexes of lists. */
  readonly where: string;
  /** Whether the facts alone make it a fault; undefined where that depends on what stands around. */
  readonly breaks?: boolean;
  make(): Manifest;
}

interface Place {
  readonly path: readonly Step[];
  readonly schema: Schema;
  readonly value: unknown;
  /** The object or list that holds the value. */
  readonly owner?: Place;
}

/** Everything that can be done to an object, all over its fields. */
export function mutationsOf(base: Manifest, { root, hasStatus, isNamespaced }: ServedKind): Mutation[] {
  const mutator = new Mutator(base);
  const top: Place = { path: [], schema: root, value: base };
  for (const [name, value] of Object.entries(base)) {
    const schema = root.properties?.get(name);
    if (schema && !['apiVersion', 'kind', 'metadata', 'status'].includes(name)) mutator.walk({ path: [name], schema, value, owner: top });
  }
  mutator.fields({ ...top, value: base });
  mutator.metadata(isNamespaced);
  if (hasStatus) mutator.status(root.properties?.get('status'));
  return mutator.mutations;
}

class Mutator {
  public readonly mutations: Mutation[] = [];

  public constructor(private readonly base: Manifest) {}

  public walk(place: Place): void {
    const { schema, value, path } = place;
    this.types(place);
    this.absence(place);
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      this.lists(place, value);
      value.forEach((item, index) => schema.items && this.walk({ path: [...path, index], schema: schema.items, value: item, owner: place }));
    } else if (typeof value === 'object') {
      this.fields(place);
      this.counts(place);
      for (const [name, member] of Object.entries(value)) {
        const child = schema.properties?.get(name) ?? schema.values;
        if (child) this.walk({ path: [...path, name], schema: child, value: member, owner: place });
      }
    } else {
      this.scalars(place);
    }
  }

  /** Unknown fields, and fields that are not there yet. */
  public fields({ path, schema, value }: Place): void {
    const object = value as Plain;
    const isMap = schema.values !== undefined;
    const isOpen = schema.isOpen || (schema.type === undefined && !schema.properties);
    const [first] = Object.keys(object).filter((name) => schema.properties?.has(name) && name.length > 1);
    if (!isMap) {
      this.add('an extra field in', [...path, 'zzzExtra'], 1, !isOpen);
      this.add('an extra object in', [...path, 'zzzExtra'], { a: { b: [1] } }, !isOpen);
      if (first !== undefined) {
        const misspelt = first.slice(0, -2) + first.slice(-1) + first.slice(-2, -1);
        const names = schema.properties!;
        if (!names.has(misspelt)) this.add('a misspelt field in', [...path, misspelt], object[first], !isOpen);
        const capital = first[0].toUpperCase() + first.slice(1);
        if (!names.has(capital)) this.add('a field in wrong case in', [...path, capital], object[first], !isOpen);
      }
    }
    const maker = new Maker(new Seeded(path.length * 31 + Object.keys(object).length));
    for (const [name, child] of schema.properties ?? []) {
      if (object[name] !== undefined || (path.length === 0 && ['metadata', 'status'].includes(name))) continue;
      const where = [...path, name];
      this.add('null for an absent field at', where, null, schema.required?.includes(name) ? undefined : schema.hasConditions ? undefined : false);
      // What a built-in kind takes beside its other fields is known to its own code only.
      if (!schema.isNative) this.add('an optional field at', where, maker.value(child, { chance: 0.2, depth: 2 }), schema.hasConditions || schema.facts.maxProperties ? undefined : false);
      if (child.type === 'array') this.add('an empty list for an absent field at', where, [], (child.facts.minItems ?? 0) > 0 ? true : undefined);
      if (child.type === 'object') this.add('an empty map for an absent field at', where, {}, needs(child) ? true : undefined);
    }
  }

  /** Labels and the rest, which are alike for all kinds. */
  public metadata(isNamespaced: boolean): void {
    const at = (name: string) => ['metadata', name];
    const meta = (this.base.metadata ?? {}) as Plain;
    for (const value of ['text', 5, true, []]) this.add(`${title(value)} at`, ['metadata'], value, true);
    for (const name of ['zzzExtra', 'Name', 'lables', 'clusterName', 'annotation']) this.add('an unknown field', at(name), 'x', true);
    this.mutations.push(...['name'].map((name) => this.removal(at(name), true)));
    for (const name of ['Not_Right', '-a', 'a b', 'x'.repeat(254), 'a/b', '']) this.add(`the text ${JSON.stringify(name.slice(0, 20))} at`, at('name'), name, name.includes('/') || name.length === 0 ? true : undefined);
    for (const value of [5, true, {}, ['a']]) this.add(`${title(value)} at`, at('name'), value, true);
    for (const name of ['labels', 'annotations']) {
      for (const value of ['a', 5, ['a'], { a: 5 }, { a: true }, { a: {} }, { a: ['b'] }]) this.add(`${title(value)} ${JSON.stringify(value)} at`, at(name), value, true);
      for (const value of [null, {}, { a: null }, { 'a.b-C_d': '' }, { 'example.com/a': 'b' }]) this.add(`the harmless ${JSON.stringify(value)} at`, at(name), value, false);
      for (const key of ['a b', '/a', 'a/', 'A.com/a.b/c', 'x'.repeat(64), '_a', 'a-', 'b..c/d', `${'x'.repeat(254)}/a`, '']) {
        this.add(`the key ${JSON.stringify(key.slice(0, 20))} in`, [...at(name), key], 'x', true);
      }
    }
    this.add('an upper-case prefix in', [...at('labels'), 'Example.com/a'], 'x', true);
    this.add('an upper-case prefix in', [...at('annotations'), 'Example.com/a'], 'x', false);
    for (const value of ['a b', 'x'.repeat(64), '-a', 'a/b', 'a.']) this.add(`the value ${JSON.stringify(value.slice(0, 20))} in`, [...at('labels'), 'a'], value, true);
    this.add('a free text in', [...at('annotations'), 'a'], 'Anything: {"goes"} \u00e9\n', false);
    this.add('more than fits in', [...at('annotations'), 'a'], 'x'.repeat(256 * 1024), true);
    for (const value of ['yesterday', '2026-01-31', 5, {}]) this.add(`${title(value)} ${JSON.stringify(value)} at`, at('creationTimestamp'), value, true);
    for (const value of [null, '2026-01-31T12:00:00Z']) this.add(`the harmless ${JSON.stringify(value)} at`, at('creationTimestamp'), value, false);
    this.add('the owner at', at('ownerReferences'), [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: '1' }], false);
    this.add('the owner without an id at', at('ownerReferences'), [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a' }], true);
    this.add('the owner with an extra field at', at('ownerReferences'), [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: '1', namespace: 'b' }], true);
    for (const value of [['example.com/a'], []]) this.add(`the harmless ${JSON.stringify(value)} at`, at('finalizers'), value, false);
    for (const value of [['a b'], [5], 'example.com/a', ['/a']]) this.add(`${title(value)} ${JSON.stringify(value)} at`, at('finalizers'), value, true);
    this.add('a generated name beside', at('generateName'), 'a-', undefined);
    this.add('the generation', at('generation'), 'one', true);
    if (isNamespaced && meta.namespace !== undefined) this.add('no namespace at', at('namespace'), null, false);
  }

  /** A status that is thrown away is decoded nevertheless. */
  public status(schema: Schema | undefined): void {
    this.add('the empty', ['status'], {}, schema && !schema.required && !schema.hasConditions ? false : undefined);
    this.add('an unknown field in the', ['status'], { zzzExtra: 1 }, schema && !schema.isOpen && !schema.values && schema.type === 'object' ? true : undefined);
    this.add('a text for the', ['status'], 'text');
    this.add('a list for the', ['status'], []);
  }

  /** Values of every other JSON type. */
  private types(place: Place): void {
    const values: unknown[] = ['zzz text', '', '7', 7, -7, 1.5, 9e9, true, {}, ['zzz'], [], null];
    for (const value of values) {
      if (JSON.stringify(value) !== JSON.stringify(place.value)) this.add(`${title(value)} ${JSON.stringify(value)} at`, place.path, value, breaksType(value, place));
    }
  }

  private absence({ path, schema, owner }: Place): void {
    const name = path[path.length - 1];
    const isNeeded = typeof name === 'string' && (owner?.schema.required?.includes(name) ?? false);
    const isSafe = owner !== undefined && !owner.schema.hasConditions && typeof name === 'string' && !isNeeded && !owner.schema.facts.minProperties && !owner.owner?.schema.hasConditions;
    const isKey = owner?.owner?.schema.facts.list === 'map';
    this.mutations.push(this.removal(path, isNeeded ? schema.facts.default === undefined : isSafe && !isKey && !schema.isNative ? false : undefined));
  }

  private removal(path: readonly Step[], breaks: boolean | undefined): Mutation {
    return {
      what: 'nothing at',
      where: path.join('.'),
      breaks,
      make: () => this.changed(path, (owner, step) => {
        if (Array.isArray(owner)) owner.splice(step as number, 1);
        else delete owner[step];
      }),
    };
  }

  private lists({ path, schema }: Place, value: unknown[]): void {
    const { minItems = 0, maxItems, list, keys } = schema.facts;
    if (minItems > 0) this.add('too few items at', path, value.slice(0, minItems - 1), true);
    if (maxItems !== undefined && value.length > 0) this.add('too many items at', path, Array.from({ length: maxItems + 1 }, (_, index) => numbered(value[0], keys, index)), true);
    if (value.length === 0) return;
    const repeats = list === 'map' || list === 'set';
    this.add('an item twice at', path, [...value, value[0]], repeats ? true : maxItems === undefined && !schema.isNative ? false : undefined);
    if (list === 'map' && keys && !schema.isNative) {
      this.add('another item at', path, [...value, numbered(value[0], keys, 77)]);
    }
    this.add('an item that is null at', path, [...value, null], schema.isNative || schema.items?.type === undefined || schema.items.facts.nullable ? undefined : true);
  }

  private counts({ path, schema, value }: Place): void {
    const { minProperties = 0, maxProperties } = schema.facts;
    if (minProperties > 0) this.add('too few fields at', path, {}, true);
    const child = schema.values;
    if (!child || value === null) return;
    const [some] = Object.values(value as Plain);
    if (some !== undefined) {
      this.add('another key in', [...path, 'zzz-other'], some);
      this.add('null for a key in', [...path, 'zzz-none'], null);
      if (maxProperties !== undefined) this.add('too many fields at', path, Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, index) => [`key${index}`, some])), true);
    }
  }

  private scalars({ path, schema, value }: Place): void {
    const { facts } = schema;
    if (facts.enum) {
      facts.enum.forEach((other) => other !== value && this.add(`the allowed ${JSON.stringify(other)} at`, path, other));
      for (const other of [`${facts.enum[0]}x`, 'zzz', String(facts.enum[0]).toUpperCase(), String(facts.enum[0]).toLowerCase()]) {
        if (!facts.enum.includes(other)) this.add(`${JSON.stringify(other)}, which is not allowed, at`, path, other, facts.type === 'string' ? true : undefined);
      }
      return;
    }
    if (schema.type === 'quantity') {
      for (const text of ['1x', '', '1 Gi', '--1', '1,5', 'Gi1', '1gi', '0x1']) this.add(`the quantity ${JSON.stringify(text)} at`, path, text, true);
      for (const text of ['1Gi', '100m', '1e3', '.5', '2', 2, 0.5]) this.add(`the quantity ${JSON.stringify(text)} at`, path, text);
    }
    if (schema.type === 'string' || schema.type === 'intOrString') this.texts(path, schema);
    if (schema.type === 'integer' || schema.type === 'number') this.numbers(path, schema);
    if (schema.type === 'intOrString') {
      for (const other of [3, '3', '50%', 'name', 2147483648]) this.add(`the other form ${JSON.stringify(other)} at`, path, other, facts.pattern || schema.isNative ? undefined : false);
    }
  }

  private texts(path: readonly Step[], { facts, isNative }: Schema): void {
    const { minLength = 0, maxLength, pattern, format } = facts;
    if (pattern !== undefined) {
      for (const text of badTexts(pattern)) this.add(`the text ${JSON.stringify(text)} against the pattern at`, path, text, true);
      if (!isNative) {
        for (const text of samplesOf(pattern).good) {
          if (text.length >= minLength && text.length <= (maxLength ?? Infinity)) this.add(`the text ${JSON.stringify(text)} within the pattern at`, path, text, false);
        }
      }
    }
    if (minLength > 0) this.add('too short a text at', path, 'a'.repeat(minLength - 1), true);
    if (maxLength !== undefined) {
      this.add('too long a text at', path, 'a'.repeat(maxLength + 1), true);
      this.add('the longest text at', path, 'a'.repeat(maxLength), pattern === undefined && format === undefined ? false : undefined);
      this.add('too long a text of wide characters at', path, '\u{1f600}'.repeat(maxLength + 1), true);
    }
    const wrong: Record<string, string[]> = {
      'date-time': ['yesterday', '2026-01-31', '2026-01-31 12:00:00Z', '2026-13-31T12:00:00Z', '2026-01-31T12:00:00', ''],
      'byte': ['!!!', 'YWJ', 'a b='],
    };
    for (const text of wrong[format ?? ''] ?? []) this.add(`${JSON.stringify(text)}, which is no ${format}, at`, path, text, isNative && text === '' ? undefined : true);
    if (format === 'date-time') this.add('another time at', path, '2026-06-30T23:59:59.123456+05:30', false);
    if (format === 'byte') this.add('other bytes at', path, '3q2+7w==', false);
  }

  private numbers(path: readonly Step[], { facts, type, isNative }: Schema): void {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, format } = facts;
    const edge = (number: number) => this.add(`the number ${number} at`, path, number, isNative ? undefined : false);
    if (minimum !== undefined) {
      this.add('too small a number at', path, exclusiveMinimum ? minimum : minimum - 1, true);
      if (!exclusiveMinimum) edge(minimum);
    }
    if (maximum !== undefined) {
      this.add('too large a number at', path, exclusiveMaximum ? maximum : maximum + 1, true);
      if (!exclusiveMaximum) edge(maximum);
    }
    if (type !== 'integer') return;
    for (const number of [2147483648, -2147483649]) this.add(`${number}, which takes more than 32 bits, at`, path, number, format === 'int32' ? true : undefined);
    this.add('a number of more than 64 bits at', path, 1e19, true);
  }

  private add(what: string, path: readonly Step[], value: unknown, breaks?: boolean): void {
    this.mutations.push({ what, where: path.join('.'), breaks, make: () => this.changed(path, (owner, step) => { owner[step] = structuredClone(value); }) });
  }

  private changed(path: readonly Step[], act: (owner: Plain, step: Step) => void): Manifest {
    const copy = structuredClone(this.base);
    let owner = copy as Plain;
    for (const step of path.slice(0, -1)) owner = (owner[step] ??= {}) as Plain;
    act(owner, path[path.length - 1]);
    return copy;
  }
}

/** Whether a map cannot do without anything in it. */
function needs({ facts, properties }: Schema): boolean {
  return (facts.minProperties ?? 0) > 0 || (facts.required ?? []).some((name) => properties?.get(name)?.facts.default === undefined);
}

/** A copy of an item that differs in what it is known by. */
function numbered(item: unknown, keys: readonly string[] | undefined, index: number): unknown {
  if (typeof item === 'string') return `${item}${index}`;
  if (typeof item !== 'object' || item === null) return item;
  return { ...item, ...Object.fromEntries((keys ?? []).map((key) => [key, typeof (item as Plain)[key] === 'number' ? index + 1 : `${(item as Plain)[key]}${index}`])) };
}

function title(value: unknown): string {
  if (value === null) return 'the value';
  if (Array.isArray(value)) return 'the list';
  return typeof value === 'object' ? 'the map' : typeof value === 'string' ? 'the text' : `the ${typeof value}`;
}

/** Whether the type alone makes a value wrong; undefined where it may be wrong for something else. */
function breaksType(value: unknown, { schema: { type, facts, isNative } }: Place): boolean | undefined {
  if (value === null || type === undefined) return undefined;
  if (Array.isArray(value)) return type === 'array' ? undefined : type === 'object' ? true : !(isNative && facts.format === 'byte') || undefined;
  if (typeof value === 'object') return type === 'object' ? undefined : true;
  switch (type) {
    case 'object': case 'array': return true;
    case 'string': return typeof value === 'string' ? undefined : true;
    case 'boolean': return typeof value === 'boolean' ? undefined : true;
    case 'integer': return Number.isInteger(value) ? undefined : true;
    case 'number': return typeof value === 'number' ? undefined : true;
    case 'intOrString': return typeof value === 'boolean' || (typeof value === 'number' && !Number.isInteger(value)) ? true : undefined;
    default: return typeof value === 'boolean' ? true : undefined;
  }
}
