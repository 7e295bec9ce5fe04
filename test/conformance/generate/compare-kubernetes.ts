import { isDeepStrictEqual } from 'node:util';
import type { Check } from './compare-definitions';
import { type FactFiles, type Node, spanOf } from './fact-files';
import { CORE_APIS, CORE_NOT_OBJECTS, CORE_SERVED_BETAS } from '../../../projenrc/importer/core-apis';
import { CORE_CORRECTIONS, type FieldCorrection } from '../../../projenrc/importer/corrections';

type Plain = Record<string, unknown>;

interface Definition extends Plain {
  readonly required?: string[];
  readonly properties?: Record<string, Definition>;
  readonly items?: Definition;
  readonly additionalProperties?: Definition;
  readonly $ref?: string;
}

/** Types that are written in JSON otherwise than the definitions say. */
const OWN_FORMS: readonly [RegExp, Node][] = [
  [/\.api\.resource\.Quantity$/, { format: 'quantity' }],
  [/\.util\.intstr\.IntOrString$/, { intOrString: true }],
  [/\.(runtime\.RawExtension|meta\.v1\.FieldsV1|meta\.v1\.Patch)$/, { type: 'object', open: true }],
  [/\.apiextensions\.v1\.JSON(SchemaPropsOr(Array|Bool|StringArray))?$/, { open: true }],
];

/** Holds the definitions of a version of Kubernetes against the facts, and against what corrects them on purpose. */
export function compareKubernetes(definitions: Record<string, Definition>, version: string, files: FactFiles, check: Check): number {
  let fields = 0;
  for (const [name, definition] of Object.entries(definitions)) {
    const kinds = (definition['x-kubernetes-group-version-kind'] ?? []) as { group: string; version: string; kind: string }[];
    if (kinds.length !== 1 || !definition.properties?.metadata?.$ref?.endsWith('.meta.v1.ObjectMeta')) continue;
    const [{ group, version: api, kind }] = kinds;
    const apiVersion = group ? `${group}/${api}` : api;
    const at = `kubernetes ${version} ${apiVersion} ${kind}`;
    if (CORE_NOT_OBJECTS.includes(`${apiVersion}/${kind}`)) continue;
    const removed = CORE_APIS.find((known) => known.apiVersion === apiVersion && known.kind === kind)?.removedIn;
    const isOn = !/alpha|beta/.test(api) || (CORE_SERVED_BETAS[version]?.includes(apiVersion) ?? false);
    const isServed = isOn && !(removed !== undefined && isUpTo(removed, version));
    const span = spanOf(files.group('kubernetes', group).kinds[kind]?.versions[api], version);
    check(isServed === (span?.root !== undefined), `${at}: served`);
    if (!isServed || span?.root === undefined) continue;
    check((definition.properties.status !== undefined) === (span.status === true), `${at}: status`);
    const comparison = new Comparison(definitions, check, (place) => files.node('kubernetes', group, place));
    comparison.definition(name, span.root, at);
    fields += comparison.fields;
  }
  return fields;
}

function isUpTo(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return left[0] < right[0] || (left[0] === right[0] && left[1] <= right[1]);
}

/** How a list is known to be unique, where a correction says so. */
function listOf(keys: readonly string[] | undefined): Plain {
  if (keys === undefined) return {};
  return keys.length > 0 ? { list: 'map', keys } : { list: 'set' };
}

interface Parts {
  readonly items?: FieldCorrection;
  readonly values?: FieldCorrection;
}

class Comparison {
  public fields = 0;
  private readonly done = new Set<string>();

  public constructor(
    private readonly definitions: Record<string, Definition>,
    private readonly check: Check,
    private readonly node: (place: number) => Node,
  ) {}

  /** A named definition; one that was compared with a place before is not compared again, since definitions go in circles. */
  public definition(name: string, place: number, at: string, corrected: FieldCorrection = {}): void {
    const key = `${name} ${place} ${JSON.stringify(corrected)}`;
    if (this.done.has(key)) return;
    this.done.add(key);
    const own = OWN_FORMS.find(([form]) => form.test(name))?.[1];
    if (own) {
      this.fields++;
      this.check(isDeepStrictEqual({ ...this.node(place) }, { ...own, ...corrected }), `${at}: ${name}`, JSON.stringify(this.node(place)));
    } else {
      this.compare(this.definitions[name], place, at, name.replace(/^io\.k8s\./, ''), corrected);
    }
  }

  /** @param name of the definition whose fields these are; absent for what lies within a field */
  private compare(
    schema: Definition, place: number, at: string, name: string | undefined, corrected: FieldCorrection, lists: Plain = {}, isKindName = false,
  ): void {
    this.fields++;
    const node = this.node(place);
    const { optional = [], required = [], fields = {}, repeatable = [], unique = {} } = name === undefined ? {} : CORE_CORRECTIONS[name] ?? {};
    const stated = (schema.required ?? []).filter((field) => !optional.includes(field));
    const needed = new Set([...stated, ...required.filter((field) => schema.properties?.[field])]);
    const expected: Plain = {
      type: schema.type,
      format: schema.format,
      enum: isKindName ? undefined : schema.enum,
      list: schema['x-kubernetes-list-type'],
      keys: schema['x-kubernetes-list-map-keys'],
      map: schema['x-kubernetes-map-type'],
      ...lists,
      required: needed.size > 0 ? [...needed].sort() : undefined,
      ...corrected,
    };
    for (const fact of new Set([...Object.keys(expected), ...Object.keys(node)])) {
      if (['properties', 'items', 'values'].includes(fact)) continue;
      this.check(isDeepStrictEqual(node[fact], expected[fact]), `${at}: ${fact}`, `${JSON.stringify(expected[fact])} became ${JSON.stringify(node[fact])}`);
    }
    const places = (node.properties ?? {}) as Record<string, number>;
    const names = Object.keys(schema.properties ?? {}).sort();
    this.check(isDeepStrictEqual(Object.keys(places).sort(), names), `${at}: fields`, `${names.join(', ')} became ${Object.keys(places).join(', ')}`);
    for (const field of names.filter((one) => places[one] !== undefined)) {
      const list = repeatable.includes(field) ? { list: 'atomic', keys: undefined } : listOf(unique[field]);
      const inner = { items: fields[`${field}[]`], values: fields[`${field}{}`] };
      // Whoever gathered the definitions wrote the name of a kind there; no server asks for it within other objects.
      const ownKind = field === 'kind' && schema['x-kubernetes-group-version-kind'] !== undefined;
      this.child(schema.properties![field], places[field], `${at}.${field}`, fields[field] ?? {}, list, inner, ownKind);
    }
    this.inner(schema, node, at, {});
  }

  private child(schema: Definition, place: number, at: string, corrected: FieldCorrection, lists: Plain, inner: Parts, isKindName = false): void {
    if (schema.$ref !== undefined) return this.definition(schema.$ref.replace('#/definitions/', ''), place, at, corrected);
    if (inner.items === undefined && inner.values === undefined) return this.compare(schema, place, at, undefined, corrected, lists, isKindName);
    const { items, additionalProperties, ...own } = schema;
    this.compare(own, place, at, undefined, corrected, lists);
    this.inner({ items, additionalProperties }, this.node(place), at, inner);
  }

  private inner(schema: Definition, node: Node, at: string, corrected: Parts): void {
    for (const [fact, child] of [['items', schema.items], ['values', schema.additionalProperties]] as const) {
      if (child === undefined) continue;
      if (node[fact] === undefined) this.check(false, `${at}: ${fact}`, 'is lost');
      else this.child(child, node[fact] as number, `${at}.${fact}`, corrected[fact] ?? {}, {}, {});
    }
  }
}
