import { isDeepStrictEqual } from 'node:util';
import { type FactFiles, type Node, spanOf } from './fact-files';

type Plain = Record<string, unknown>;

/** Tells whether facts hold something, and what is wrong when they do not. */
export type Check = (agrees: boolean, subject: string, detail?: string) => void;

/** What is only for people, or an expression. */
const DROPPED = ['description', 'title', 'example', 'externalDocs', 'id', '$schema', 'x-kubernetes-validations'];

/** Keyword → the fact that says the same. */
const FACTS: Readonly<Record<string, string>> = {
  'type': 'type',
  'format': 'format',
  'enum': 'enum',
  'pattern': 'pattern',
  'minimum': 'minimum',
  'maximum': 'maximum',
  'exclusiveMinimum': 'exclusiveMinimum',
  'exclusiveMaximum': 'exclusiveMaximum',
  'multipleOf': 'multipleOf',
  'minLength': 'minLength',
  'maxLength': 'maxLength',
  'minItems': 'minItems',
  'maxItems': 'maxItems',
  'minProperties': 'minProperties',
  'maxProperties': 'maxProperties',
  'default': 'default',
  'nullable': 'nullable',
  'x-kubernetes-int-or-string': 'intOrString',
  'x-kubernetes-preserve-unknown-fields': 'open',
  'x-kubernetes-embedded-resource': 'embedded',
  'x-kubernetes-list-type': 'list',
  'x-kubernetes-list-map-keys': 'keys',
  'x-kubernetes-map-type': 'map',
};

const STRUCTURE = ['required', 'properties', 'items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not'];

/** Holds a CustomResourceDefinition of a version of its system against the facts. */
export function compareDefinition(definition: Plain, system: string, version: string, isNewest: boolean, files: FactFiles, check: Check): number {
  const { group, scope, names, versions } = definition.spec as { group: string; scope: string; names: Plain; versions: Plain[] };
  const kind = names.kind as string;
  const facts = files.group(system, group).kinds[kind];
  const at = `${system} ${version} ${kind}`;
  check(facts !== undefined, `${at}: is there`);
  if (facts === undefined) return 0;
  if (isNewest) {
    for (const [what, said, known] of [
      ['scope', scope, facts.scope], ['plural', names.plural, facts.plural], ['short names', names.shortNames ?? [], facts.short ?? []],
      ['categories', names.categories ?? [], facts.categories ?? []],
    ] as const) check(isDeepStrictEqual(said, known), `${at}: ${what}`, `${JSON.stringify(said)} became ${JSON.stringify(known)}`);
  }
  let fields = 0;
  for (const one of versions) {
    const here = `${at} ${one.name as string}`;
    const span = spanOf(facts.versions[one.name as string], version) ?? { from: '' };
    check((one.served === true) === (span.root !== undefined), `${here}: served`);
    check((one.storage === true) === (span.storage === true), `${here}: storage`);
    check((one.deprecated === true) === (span.deprecated === true), `${here}: deprecated`);
    if (span.root === undefined) continue;
    const { status, scale } = (one.subresources ?? {}) as { status?: unknown; scale?: { specReplicasPath: string } };
    check((status !== undefined) === (span.status === true), `${here}: status is a resource of its own`);
    check(scale?.specReplicasPath === span.scale, `${here}: scaling`);
    const comparison = new Comparison(check, (place) => files.node(system, group, place));
    comparison.compare((one.schema as { openAPIV3Schema: Plain }).openAPIV3Schema, span.root, here);
    fields += comparison.fields;
  }
  for (const name of Object.keys(facts.versions)) {
    const isThere = versions.some((one) => one.name === name);
    if (!isThere) check(spanOf(facts.versions[name], version)?.root === undefined, `${at} ${name}: is not there`);
  }
  return fields;
}

class Comparison {
  public fields = 0;

  public constructor(private readonly check: Check, private readonly node: (place: number) => Node) {}

  public compare(schema: Plain, place: number, at: string): void {
    this.fields++;
    const node = this.node(place);
    const isIntOrString = schema['x-kubernetes-int-or-string'] === true;
    const expected = new Set<string>();
    for (const [keyword, value] of Object.entries(schema)) {
      if (DROPPED.includes(keyword) || value === null) continue;
      const fact = FACTS[keyword];
      if (fact !== undefined) {
        // What is false is the same as what is not there.
        if (value === false && keyword !== 'default') continue;
        expected.add(fact);
        this.check(isDeepStrictEqual(node[fact], value), `${at}: ${keyword}`, `${JSON.stringify(value)} became ${JSON.stringify(node[fact])}`);
      } else if (!STRUCTURE.includes(keyword)) {
        this.check(keyword === 'uniqueItems' && value === false, `${at}: ${keyword}`, 'is not known to this comparison');
      }
    }
    this.required(schema, node, at, expected);
    this.children(schema, node, at, expected);
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const parts = schema[keyword] as Plain[] | undefined;
      if (parts === undefined || (isIntOrString && keyword === 'anyOf' && repeatsIntOrString(parts))) continue;
      expected.add(keyword);
      const places = (node[keyword] ?? []) as number[];
      this.check(places.length === parts.length, `${at}: ${keyword}`, `${parts.length} parts became ${places.length}`);
      parts.forEach((part, index) => places[index] !== undefined && this.compare(part, places[index], `${at}.${keyword}[${index}]`));
    }
    for (const fact of Object.keys(node)) this.check(expected.has(fact), `${at}: the fact ${fact}`, 'nothing upstream says so');
  }

  private required({ required }: Plain, node: Node, at: string, expected: Set<string>): void {
    const names = [...(required ?? []) as string[]].sort();
    if (names.length > 0) expected.add('required');
    this.check(isDeepStrictEqual([...(node.required ?? []) as string[]].sort(), names), `${at}: required`, `${names.join(', ')} became ${JSON.stringify(node.required)}`);
  }

  private children(schema: Plain, node: Node, at: string, expected: Set<string>): void {
    const { properties, items, additionalProperties: values, not } = schema as Record<string, Plain | boolean | undefined>;
    if (properties !== undefined) {
      expected.add('properties');
      const places = (node.properties ?? {}) as Record<string, number>;
      const names = Object.keys(properties).sort();
      this.check(isDeepStrictEqual(Object.keys(places).sort(), names), `${at}: fields`, `${names.join(', ')} became ${Object.keys(places).join(', ')}`);
      for (const name of names) {
        if (places[name] !== undefined) this.compare((properties as Record<string, Plain>)[name], places[name], `${at}.${name}`);
      }
    }
    for (const [fact, child] of [['items', items], ['values', values], ['not', not]] as const) {
      if (child === undefined) continue;
      expected.add(fact);
      if (node[fact] === undefined) this.check(false, `${at}: ${fact}`, 'is lost');
      else if (child === true) this.check(isDeepStrictEqual(this.node(node[fact] as number), { open: true }), `${at}: anything goes in ${fact}`);
      else this.compare(child as Plain, node[fact] as number, `${at}.${fact}`);
    }
  }
}

/** What generators write beside the keyword that says the same. */
function repeatsIntOrString(parts: readonly Plain[]): boolean {
  return parts.length === 2 && isDeepStrictEqual(new Set(parts.map((part) => JSON.stringify(part))), new Set(['{"type":"integer"}', '{"type":"string"}']));
}
