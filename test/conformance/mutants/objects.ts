import type { Random } from './random';
import type { Schema } from '../../../src/schema/_schema';
import { factIndex, loadGroup } from '../../../src/schema/_store';
import { Catalogue } from '../../../src/schema/catalogue';

export type Manifest = Record<string, unknown>;

/** Texts of which one matches each pattern that custom resources have. */
const TEXTS = [
  'a', 'abc', 'my-name', '1m', '1h30m', '10s', '30', '0', '1', 'v1.2.3', 'main', '*', 'YWJj', 'https://example.com/a', 'http://example.com', 'oci://example.com/a', 'ssh://git@example.com/a',
  'OCIRepository', 'https://example.com/a.git', 'a.example.com', 'apps/v1', '10%', '@daily', 'sha256:0000000000000000000000000000000000000000000000000000000000000000', '1Gi', '100m',
  'a@example.com', 'a/b', '/a', 'A', 'arn:aws:iam::123456789012:role/a', 'projects/p/locations/l', '00000000-0000-0000-0000-000000000000', '2026-01-31T12:00:00Z', '0123456789ab', '^v1$', 'env0',
  'https://a.example.com:443', '@artifact/a', 'a@b.iam.gserviceaccount.com', './a', '9m0s', '12', 'refs/heads/main', '1.2.x',
];

/** How many optional fields an object gets, and how deep. */
interface Fullness {
  readonly chance: number;
  readonly depth: number;
}

/** Objects of a kind that its facts allow: one with what is required alone, others with more. */
function* candidates(apiVersion: string, kind: string, isNamespaced: boolean, root: Schema, random: Random): Generator<Manifest> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const fullness = { chance: attempt === 0 ? 0 : 0.1 + (attempt % 9) / 10, depth: 3 + (attempt % 5) };
    const object: Manifest = {
      apiVersion,
      kind,
      metadata: {
        name: apiVersion.startsWith('fluxcd.controlplane.io/') ? 'flux' : 'base',
        ...(isNamespaced && { namespace: 'default' }),
        labels: { app: 'base' },
        annotations: { 'example.com/note': 'n' },
      },
    };
    for (const [name, schema] of root.properties ?? []) {
      if (['apiVersion', 'kind', 'metadata', 'status'].includes(name)) continue;
      if (root.required?.includes(name) || name === 'spec' || random.next() < fullness.chance) object[name] = make(schema, random, fullness);
    }
    yield object;
  }
}

function make(schema: Schema, random: Random, fullness: Fullness): unknown {
  const { facts } = schema;
  if (facts.enum) return facts.enum.find((value) => value !== '' && value !== null) ?? facts.enum[0];
  switch (schema.type) {
    case 'object': return makeObject(schema, random, fullness);
    case 'array': return makeList(schema, random, fullness);
    case 'integer': case 'number': return Math.max(facts.minimum ?? 1, Math.min(1, facts.maximum ?? 1)) + (facts.exclusiveMinimum ? 1 : 0);
    case 'boolean': return random.next() < 0.5;
    case 'intOrString': return facts.pattern === undefined ? (random.next() < 0.5 ? 1 : '1') : makeText(schema);
    case 'string': return makeText(schema);
    default: return schema.properties ? makeObject(schema, random, fullness) : { any: 'thing' };
  }
}

function makeList({ items, facts }: Schema, random: Random, { chance, depth }: Fullness): unknown[] {
  const length = Math.max(facts.minItems ?? 0, depth > 0 ? 1 : 0);
  return Array.from({ length }, () => make(items!, random, { chance, depth: depth - 1 }));
}

function makeText({ facts, pattern }: Schema): string {
  if (facts.format === 'date-time') return '2026-01-31T12:00:00Z';
  if (facts.format === 'byte') return 'YWJj';
  const { minLength = 0, maxLength = Infinity } = facts;
  const fits = (text: string) => (!pattern || pattern.test(text)) && text.length >= minLength && text.length <= maxLength;
  const found = TEXTS.find(fits) ?? ['a'.repeat(Math.max(minLength, 1))].find(fits);
  if (found === undefined) throw new Error(`no text matches ${facts.pattern}; add one to the list`);
  return found;
}

function makeObject(schema: Schema, random: Random, fullness: Fullness): Manifest {
  const object: Manifest = {};
  for (const [name, child] of schema.properties ?? []) {
    const isWanted = fullness.depth > 0 && random.next() < fullness.chance;
    if (schema.required?.includes(name) || isWanted) object[name] = make(child, random, { ...fullness, depth: fullness.depth - 1 });
  }
  const { minProperties = 0, maxProperties = Infinity } = schema.facts;
  for (const [name, child] of random.shuffled([...schema.properties ?? []])) {
    if (Object.keys(object).length < minProperties) object[name] ??= make(child, random, { ...fullness, depth: fullness.depth - 1 });
  }
  for (const name of Object.keys(object).slice(maxProperties)) delete object[name];
  const inner = { ...fullness, depth: fullness.depth - 1 };
  if (schema.values && (fullness.depth > 0 || minProperties > 0)) object.key = make(schema.values, random, inner);
  return object;
}

/** Up to so many different objects of every served kind of every system but Kubernetes. */
export function customResources(amount: number, random: Random): Manifest[] {
  const catalogue = new Catalogue({});
  const objects: Manifest[] = [];
  for (const [group, kinds] of Object.entries(factIndex().groups)) {
    for (const [kind, system] of Object.entries(kinds)) {
      if (system === 'kubernetes') continue;
      const { kinds: facts, table } = loadGroup(system, group);
      for (const [version, spans] of Object.entries(facts[kind].versions)) {
        const { root } = spans[spans.length - 1];
        if (root === undefined) continue;
        const found = new Set<string>();
        for (const object of candidates(`${group}/${version}`, kind, facts[kind].scope === 'Namespaced', table.at(root), random)) {
          if (found.size === amount) break;
          if (catalogue.faultsOf(object).every(({ severity }) => severity === 'warning')) found.add(JSON.stringify(object));
        }
        if (found.size === 0) throw new Error(`no object of ${kind} ${group}/${version} could be made`);
        objects.push(...[...found].map((text) => JSON.parse(text) as Manifest));
      }
    }
  }
  return objects;
}
