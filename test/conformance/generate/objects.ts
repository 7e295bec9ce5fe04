import { samplesOf } from './patterns';
import { Seeded } from './seeded';
import type { Schema } from '../../../src/schema/_schema';
import { factIndex, loadGroup } from '../../../src/schema/_store';

export type Manifest = Record<string, unknown>;
export type Plain = Record<string | number, unknown>;

/** An API version of a kind that the newest known version of its system serves. */
export interface ServedKind {
  readonly system: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly isNamespaced: boolean;
  /** Whether creating an object throws its status away. */
  readonly hasStatus: boolean;
  readonly root: Schema;
}

export function servedKinds(): ServedKind[] {
  return Object.entries(factIndex().groups).flatMap(([group, kinds]) => Object.entries(kinds).flatMap(([kind, system]) => {
    const { kinds: known, table } = loadGroup(system, group);
    const { scope, versions } = known[kind];
    return Object.entries(versions).flatMap(([version, spans]) => {
      const { root, status } = spans[spans.length - 1];
      if (root === undefined) return [];
      const apiVersion = group ? `${group}/${version}` : version;
      return [{ system, apiVersion, kind, isNamespaced: scope === 'Namespaced', hasStatus: status ?? false, root: table.at(root) }];
    });
  }));
}

/** What makes one object fuller than another. */
export interface Fullness {
  /** How likely an optional field is there, from 0 to 1. */
  readonly chance: number;
  /** How far down optional fields are taken. */
  readonly depth: number;
}

/** From only what is required to nearly everything. Sparse ones are the most, since rules between fields refuse full ones. */
export const FULLNESSES: readonly Fullness[] = [
  { chance: 0, depth: 0 }, { chance: 0, depth: 1 }, { chance: 0.1, depth: 4 }, { chance: 0.15, depth: 6 }, { chance: 0.25, depth: 5 },
  { chance: 0.35, depth: 5 }, { chance: 0.5, depth: 6 }, { chance: 0.8, depth: 5 }, { chance: 1, depth: 3 }, { chance: 1, depth: 7 },
];

/** One object of a kind, with fields chosen by the seed. */
export function objectOf({ apiVersion, kind, isNamespaced, root }: ServedKind, fullness: Fullness, seed: number): Manifest {
  const maker = new Maker(new Seeded(seed));
  const object: Manifest = {
    apiVersion,
    kind,
    // The Flux operator has one instance, which is called so.
    metadata: { name: 'flux', ...(isNamespaced && { namespace: 'default' }), labels: { app: 'web' }, annotations: { 'example.com/note': 'Some text.' } },
  };
  const made = maker.object(root, fullness);
  const spec = root.properties?.get('spec');
  // Without what an object is for, there would be nothing to look at.
  if (spec) made.spec ??= maker.value(spec, { ...fullness, depth: fullness.depth - 1 });
  for (const name of ['apiVersion', 'kind', 'metadata', 'status']) delete made[name];
  return { ...object, ...made };
}

/** Makes values that their facts allow. */
export class Maker {
  public constructor(private readonly random: Seeded) {}

  /** @param also parts of a condition that the value has to meet too */
  public value(schema: Schema, fullness: Fullness, also: readonly Schema[] = []): unknown {
    const { facts } = schema;
    if (facts.enum) return this.random.pick(facts.enum);
    switch (schema.type) {
      case 'object': return this.object(schema, fullness, also);
      case 'array': return this.list(schema, fullness);
      case 'string': return this.text(schema);
      case 'integer': return this.number(schema, 1);
      case 'number': return this.number(schema, this.random.pick([1, 0.5]));
      case 'boolean': return this.random.chance(0.5);
      case 'intOrString': return facts.pattern || this.random.chance(0.5) ? this.text(schema) : 1;
      case 'quantity': return this.random.pick(['250m', '1Gi', 2, '1e3']);
      default: return facts.properties || facts.values ? this.object(schema, fullness, also) : this.random.pick<unknown>(['any', 1, { any: ['thing'] }]);
    }
  }

  public object(schema: Schema, fullness: Fullness, also: readonly Schema[] = []): Manifest {
    const { chosen, left } = this.choice([schema, ...also]);
    const required = new Set([schema, ...also, ...chosen].flatMap((part) => part.required ?? []));
    const below = { ...fullness, depth: fullness.depth - 1 };
    const names = [...schema.properties?.keys() ?? []];
    const { minProperties = 0, maxProperties = Infinity } = schema.facts;
    const optional = names.filter((name) => !required.has(name) && !left.has(name));
    const wanted = new Set(optional.filter(() => fullness.depth > 0 && this.random.chance(fullness.chance)));
    for (const name of this.random.shuffled(optional)) {
      if (required.size + wanted.size < minProperties) wanted.add(name);
    }
    for (const name of [...wanted]) {
      if (required.size + wanted.size > maxProperties) wanted.delete(name);
    }
    const object: Manifest = {};
    for (const name of names) {
      if (!required.has(name) && !wanted.has(name)) continue;
      const parts = [...also, ...chosen].flatMap((part) => part.properties?.get(name) ?? []);
      object[name] = this.value(schema.properties!.get(name)!, below, parts);
    }
    if (schema.facts.embedded) Object.assign(object, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'inner' } });
    if (schema.values && (minProperties > 0 || (fullness.depth > 0 && this.random.chance(fullness.chance)))) {
      for (let index = 0; index < Math.max(1, minProperties); index++) object[`key${index}`] = this.value(schema.values, below);
    }
    if (schema.isOpen && !schema.values && fullness.depth > 0 && this.random.chance(fullness.chance)) object.anything = { goes: 1 };
    return object;
  }

  /** One branch of each `oneOf` and `anyOf`, and the fields that only the others ask for. */
  private choice(parts: readonly Schema[]): { chosen: Schema[]; left: Set<string> } {
    const chosen: Schema[] = [];
    const left = new Set<string>();
    for (const part of parts) {
      const branches = (part.facts.oneOf ?? part.facts.anyOf ?? []).map((branch) => part.part(branch));
      if (branches.length === 0) continue;
      const branch = this.random.pick(branches);
      chosen.push(branch);
      const needed = new Set(branch.required ?? []);
      for (const name of branches.flatMap((other) => other.required ?? [])) {
        if (!needed.has(name)) left.add(name);
      }
    }
    return { chosen, left };
  }

  private list(schema: Schema, fullness: Fullness): unknown[] {
    const { minItems = 0, maxItems = Infinity, list, keys } = schema.facts;
    const items = schema.items!;
    const wanted = Math.min(maxItems, Math.max(minItems, fullness.depth > 0 ? 1 + Math.floor(this.random.next() * 2) : 0));
    const values: unknown[] = [];
    const known = new Set<string>();
    for (let attempt = 0; values.length < wanted && attempt < wanted * 5; attempt++) {
      const value = this.value(items, { ...fullness, depth: fullness.depth - 1 });
      const identity = JSON.stringify(list === 'map' ? (keys ?? []).map((key) => (value as Plain)[key] ?? items.properties?.get(key)?.facts.default) : value);
      if ((list === 'map' || list === 'set') && known.has(identity)) continue;
      known.add(identity);
      values.push(value);
    }
    return values;
  }

  private number({ facts }: Schema, usual: number): number {
    const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = facts;
    if (multipleOf !== undefined) throw new Error(`no number for the multiples of ${multipleOf}; teach the generator`);
    return Math.min(Math.max(usual, minimum + (exclusiveMinimum ? 1 : 0)), maximum - (exclusiveMaximum ? 1 : 0));
  }

  private text({ facts }: Schema): string {
    const { minLength = 0, maxLength = Infinity } = facts;
    const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
    const samples = facts.pattern === undefined ? textsOf(facts.format) : samplesOf(facts.pattern).good;
    const fitting = samples.filter(fits);
    if (fitting.length > 0) return this.random.pick(fitting);
    if (facts.pattern === undefined && facts.format === undefined) return 'x'.repeat(Math.max(minLength, Math.min(3, maxLength)));
    throw new Error(`no text of ${minLength} to ${maxLength} characters for ${facts.pattern ?? facts.format}; add one to the table`);
  }
}

/** Formats that a server knows, and two that it does not. */
function textsOf(format: string | undefined): readonly string[] {
  switch (format) {
    case undefined: case 'string': return ['some-text', 'a', 'b2'];
    case 'url': return ['https://example.com/a'];
    case 'date-time': return ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.5+01:00'];
    case 'byte': return ['YWJj', 'YWI='];
    default: throw new Error(`no sample texts of the format ${format}; add some to the table`);
  }
}
