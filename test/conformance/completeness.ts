/* Upstream definitions and imports/ side by side: nothing is lost but prose, examples and expressions. Shares no code with the importer. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as yaml from 'js-yaml';
import { Tally } from './tally';
import { CORE_CORRECTIONS } from '../../projenrc/importer/corrections';

type Plain = Record<string, any>;

const UPSTREAM = path.resolve(process.env.UPSTREAM_DIR!);
const IMPORTS = path.join(__dirname, '../../imports');
const DROPPED = new Set(['description', 'title', 'example', 'externalDocs', 'x-kubernetes-validations']);
const RENAMED: Record<string, string> = {
  'x-kubernetes-int-or-string': 'intOrString',
  'x-kubernetes-preserve-unknown-fields': 'open',
  'x-kubernetes-embedded-resource': 'embedded',
  'x-kubernetes-list-type': 'list',
  'x-kubernetes-list-map-keys': 'keys',
  'x-kubernetes-map-type': 'map',
};

const tally = new Tally('facts');
const readJson = (file: string): Plain => JSON.parse(fs.readFileSync(path.join(IMPORTS, file), 'utf8')) as Plain;

/** The facts of a group, with all places of its table. */
function factsOf(system: string, group: string): { kinds: Plain; nodes: Plain[] } {
  const shared = `facts/${system}/_shared.json`;
  const before = fs.existsSync(path.join(IMPORTS, shared)) ? readJson(shared).nodes as Plain[] : [];
  const { kinds, nodes } = readJson(`facts/${system}/${group || 'core'}.json`);
  return { kinds: kinds as Plain, nodes: [...before, ...nodes as Plain[]] };
}

const compare = (a: string, b: string) => {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left[0] - right[0] || left[1] - right[1];
};
const spanAt = (spans: Plain[], version: string) => spans.filter(({ from }) => compare(from as string, version) <= 0).pop();

/** Holds a schema of a CustomResourceDefinition against its facts. */
function walk(schema: Plain, place: number, nodes: Plain[], at: string): void {
  const node = { ...nodes[place] };
  const take = (key: string): any => {
    const value = node[key];
    delete node[key];
    return value;
  };
  for (const [keyword, value] of Object.entries(schema)) {
    if (DROPPED.has(keyword) || (value === false && keyword !== 'default')) continue;
    if (keyword === 'properties') {
      const children = (take('properties') ?? {}) as Record<string, number>;
      tally.check(isDeepStrictEqual(Object.keys(children), Object.keys(value as Plain).sort()), `${at}.properties`);
      for (const [name, child] of Object.entries(value as Plain)) walk(child as Plain, children[name], nodes, `${at}.${name}`);
    } else if (keyword === 'items') {
      walk(value as Plain, take('items') as number, nodes, `${at}[]`);
    } else if (keyword === 'additionalProperties') {
      walk(value === true ? {} : value as Plain, take('values') as number, nodes, `${at}.*`);
    } else if (keyword === 'not') {
      walk(value as Plain, take('not') as number, nodes, `${at}.not`);
    } else if (['allOf', 'anyOf', 'oneOf'].includes(keyword)) {
      // Beside int-or-string, anyOf only says it again.
      if (schema['x-kubernetes-int-or-string'] && keyword === 'anyOf') continue;
      const parts = (take(keyword) ?? []) as number[];
      tally.check(parts.length === (value as Plain[]).length, `${at}.${keyword}`);
      (value as Plain[]).forEach((part, index) => walk(part, parts[index], nodes, `${at}.${keyword}[${index}]`));
    } else {
      const expected: unknown = keyword === 'required' ? [...value as string[]].sort() : value;
      const key = RENAMED[keyword] ?? keyword;
      const got: unknown = take(key);
      tally.check(isDeepStrictEqual(got, expected), `${at}.${keyword}`, `${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`);
    }
  }
  tally.check(Object.keys(node).length === 0, at, `has besides ${Object.keys(node).join(', ')}`);
}

function definitions(row: Plain, version: string): void {
  for (const document of yaml.loadAll(fs.readFileSync(path.join(UPSTREAM, row.file as string), 'utf8')).filter(Boolean) as Plain[]) {
    const { group, names, scope, versions } = document.spec as Plain;
    const { kinds, nodes } = factsOf(row.system as string, group as string);
    const kind = kinds[names.kind as string] as Plain;
    const at = `${row.system} ${version} ${names.kind}`;
    tally.check(kind.scope === scope && kind.plural === names.plural, at, 'scope or plural');
    // Names that people abbreviate with are those of the newest version.
    const isNewest = (readJson('index.json').systems[row.system as string] as string[]).at(-1) === version;
    const abbreviations = [names.shortNames ?? [], names.categories ?? []];
    if (isNewest) tally.check(isDeepStrictEqual([kind.short ?? [], kind.categories ?? []], abbreviations), at, 'names');
    for (const one of versions as Plain[]) {
      const span = spanAt((kind.versions as Plain)[one.name as string] as Plain[], version)!;
      const { status, scale } = (one.subresources ?? {}) as Plain;
      const said = { served: span.root !== undefined, storage: span.storage ?? false, deprecated: span.deprecated ?? false };
      tally.check(isDeepStrictEqual(said, { served: one.served as boolean, storage: one.storage as boolean, deprecated: (one.deprecated ?? false) as boolean }), `${at} ${one.name}`);
      if (!one.served) continue;
      tally.check((span.status ?? false) === (status !== undefined) && span.scale === scale?.specReplicasPath, `${at} ${one.name}`, 'subresources');
      walk((one.schema as Plain).openAPIV3Schema as Plain, span.root as number, nodes, `${at} ${one.name}`);
    }
  }
}

const SPECIAL: Record<string, Plain> = {
  Quantity: { format: 'quantity' },
  IntOrString: { intOrString: true },
};

/** Holds a definition of Kubernetes against its facts, except where a correction says that the server differs. */
function kubernetes(row: Plain, version: string): void {
  const all = (JSON.parse(fs.readFileSync(path.join(UPSTREAM, row.file as string), 'utf8')) as Plain).definitions as Record<string, Plain>;
  const index = readJson('index.json').groups as Record<string, Plain>;
  for (const [name, definition] of Object.entries(all)) {
    const [gvk, ...more] = (definition['x-kubernetes-group-version-kind'] ?? []) as Plain[];
    if (!gvk || more.length > 0 || index[gvk.group as string]?.[gvk.kind as string] !== 'kubernetes') continue;
    const { kinds, nodes } = factsOf('kubernetes', gvk.group as string);
    const spans = (kinds[gvk.kind as string] as Plain).versions[gvk.version as string] as Plain[] | undefined;
    const root = spans && spanAt(spans, version)?.root as number | undefined;
    tally.check(spans !== undefined, `kubernetes ${version} ${gvk.kind} ${gvk.version}`);
    if (root !== undefined) walkDefinition({ $ref: `#/definitions/${name}` }, root, `kubernetes ${version} ${gvk.kind}`, new Set(), { all, nodes });
  }
}

interface Context {
  readonly all: Record<string, Plain>;
  readonly nodes: Plain[];
}

function walkDefinition(schema: Plain, place: number, at: string, open: Set<string>, context: Context): void {
  const { all, nodes } = context;
  const node = nodes[place];
  if (schema.$ref) {
    const full = (schema.$ref as string).replace('#/definitions/', '');
    const key = `${full} ${place}`;
    if (open.has(key)) return;
    open.add(key);
    const name = full.replace('io.k8s.', '');
    const special = SPECIAL[full.split('.').pop()!];
    if (special) {
      for (const [fact, value] of Object.entries(special)) tally.check(node[fact] === value, at, fact);
    } else if (all[full].properties || all[full].format) {
      named(all[full], place, at, open, { ...context, name });
    }
    return;
  }
  named(schema, place, at, open, { ...context, name: '' });
}

function named(schema: Plain, place: number, at: string, open: Set<string>, context: Context & { readonly name: string }): void {
  const { nodes, name } = context;
  const node = nodes[place];
  const { optional = [], required = [], repeatable = [], unique = {}, fields = {} } = CORE_CORRECTIONS[name] ?? {};
  tally.check(node.type === schema.type, at, `type ${node.type} instead of ${schema.type}`);
  if (schema.format && schema.format !== 'double') tally.check(node.format === schema.format, at, `format ${node.format} instead of ${schema.format}`);
  const stated = new Set([...(schema.required ?? []) as string[], ...required]);
  optional.forEach((field) => stated.delete(field));
  if (name) tally.check([...stated].every((field) => !schema.properties?.[field] || (node.required ?? []).includes(field)), at, 'required');
  for (const [field, child] of Object.entries((schema.properties ?? {}) as Record<string, Plain>)) {
    const childPlace = node.properties?.[field] as number | undefined;
    tally.check(childPlace !== undefined, `${at}.${field}`);
    if (childPlace === undefined) continue;
    const isChanged = repeatable.includes(field) || Object.hasOwn(unique, field) || Object.hasOwn(fields, field);
    if (child['x-kubernetes-list-type'] && !isChanged) tally.check(nodes[childPlace].list === child['x-kubernetes-list-type'], `${at}.${field}`, 'list type');
    walkDefinition(child, childPlace, `${at}.${field}`, open, context);
  }
  if (schema.items) walkDefinition(schema.items as Plain, node.items as number, `${at}[]`, open, context);
  if (schema.additionalProperties) walkDefinition(schema.additionalProperties as Plain, node.values as number, `${at}.*`, open, context);
}

/** Words of more than a few letters in a row are prose, which does not belong into facts. */
function prose(): void {
  const visit = (value: unknown, at: string): void => {
    if (typeof value === 'string') tally.check(value.length < 400 && !/[a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+/i.test(value), at, value);
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([key, inner]) => visit(inner, `${at}.${key}`));
  };
  for (const file of fs.readdirSync(path.join(IMPORTS, 'facts'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))) {
    visit(readJson(`facts/${file}`), file);
  }
}

const rows = (JSON.parse(fs.readFileSync(path.join(UPSTREAM, 'index.json'), 'utf8')) as { files: Plain[] }).files;
for (const row of rows) {
  const version = /^v?(\d+\.\d+)\./.exec(row.version as string)![1];
  if (row.system === 'kubernetes') kubernetes(row, version);
  else definitions(row, version);
}
prose();
tally.end(200_000);
