import { CORE_APIS, CORE_CLUSTER_KINDS, CORE_NOT_OBJECTS, CORE_SERVED_BETAS } from './core-apis';
import { CORE_CORRECTIONS } from './corrections';
import { Corrector } from './corrector';
import type { FactGraph } from './graph';
import { Input } from './inputs';
import type { KindVersion } from './kinds';
import { compareVersions } from '../../src/schema/_systems';
import type { Facts } from '../../src/schema/facts';

interface Schema {
  readonly '$ref'?: string;
  readonly 'type'?: Facts<number>['type'];
  readonly 'format'?: string;
  readonly 'enum'?: string[];
  readonly 'required'?: string[];
  readonly 'properties'?: Record<string, Schema>;
  readonly 'items'?: Schema;
  readonly 'additionalProperties'?: Schema;
  readonly 'x-kubernetes-list-type'?: Facts<number>['list'];
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-map-type'?: Facts<number>['map'];
  readonly 'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string }[];
}

const READ = new Set([
  '$ref', 'type', 'format', 'enum', 'required', 'properties', 'items', 'additionalProperties',
  'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type',
]);

/** Prose, what only patches need, and unions, which no API server checks. */
const IGNORED = new Set([
  'description', 'x-kubernetes-group-version-kind', 'x-kubernetes-patch-strategy', 'x-kubernetes-patch-merge-key', 'x-kubernetes-unions', 'oneOf',
]);

/** Types with a form of their own in JSON, which the definitions only describe in words. */
const SPECIAL: Record<string, Facts<number>> = {
  'apimachinery.pkg.api.resource.Quantity': { format: 'quantity' },
  'apimachinery.pkg.util.intstr.IntOrString': { intOrString: true },
  'apimachinery.pkg.runtime.RawExtension': { type: 'object', open: true },
  'apimachinery.pkg.apis.meta.v1.FieldsV1': { type: 'object', open: true },
  'apimachinery.pkg.apis.meta.v1.Patch': { type: 'object', open: true },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON': { open: true },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray': { open: true },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool': { open: true },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray': { open: true },
};

const OBJECT_META = 'apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** What one version of Kubernetes serves. */
export interface KubernetesVersion {
  readonly kinds: KindVersion[];
  /** Place of the facts of `metadata`. */
  readonly objectMeta: number;
}

/** Reads the definitions of one version of Kubernetes into the graph. */
export function readKubernetes(input: Input, graph: FactGraph): KubernetesVersion {
  const definitions = Object.fromEntries(Object.entries((JSON.parse(input.text) as { definitions: Record<string, Schema> }).definitions)
    .map(([name, schema]) => [shortName(name), schema]));
  const places = new Map(Object.keys(definitions).map((name) => [name, graph.reserve()]));
  for (const [name, schema] of Object.entries(definitions)) {
    graph.fill(places.get(name)!, SPECIAL[name] ?? new DefinitionReader(input.file, places, graph).read(schema, name));
  }
  new Corrector(graph, places).correctAll();
  return { kinds: kindsOf(input, definitions, places), objectMeta: places.get(OBJECT_META)! };
}

class DefinitionReader {
  public constructor(private readonly file: string, private readonly places: Map<string, number>, private readonly graph: FactGraph) {}

  public read(schema: Schema, name: string): Facts<number> {
    for (const keyword of Object.keys(schema)) {
      if (!READ.has(keyword) && !IGNORED.has(keyword)) throw new Error(`${this.file}: ${name}: the keyword ${JSON.stringify(keyword)} is not known`);
    }
    const { optional = [], required = [] } = CORE_CORRECTIONS[name] ?? {};
    const stated = (schema.required ?? []).filter((field) => !optional.includes(field));
    const needed = new Set([...stated, ...required.filter((field) => schema.properties?.[field])]);
    const properties = Object.entries(schema.properties ?? {}).map(([field, child]) => {
      const corrected = { ...child, ...listCorrection(name, field), ...(isKindOf(schema, field) && { enum: undefined }) };
      return [field, this.place(corrected, `${name}.${field}`)] as const;
    });
    return {
      type: schema.type,
      format: schema.format,
      enum: schema.enum,
      list: schema['x-kubernetes-list-type'],
      keys: schema['x-kubernetes-list-map-keys'],
      map: schema['x-kubernetes-map-type'],
      required: needed.size > 0 ? [...needed].sort() : undefined,
      properties: schema.properties && Object.fromEntries(properties),
      items: schema.items && this.place(schema.items, `${name}[]`),
      values: schema.additionalProperties && this.place(schema.additionalProperties, `${name}.*`),
    };
  }

  private place(schema: Schema, at: string): number {
    if (!schema.$ref) return this.graph.add(this.read(schema, at));
    const place = this.places.get(shortName(schema.$ref.replace('#/definitions/', '')));
    if (place === undefined) throw new Error(`${this.file}: ${at} refers to ${schema.$ref}, which is not defined`);
    return place;
  }
}

/** Whether a field names the kind: of an object within another, no server looks at it, and for one of its own the name decides which facts apply. */
function isKindOf(schema: Schema, field: string): boolean {
  return field === 'kind' && schema['x-kubernetes-group-version-kind'] !== undefined;
}

/** How a list is known to be unique, where the definitions say otherwise. */
function listCorrection(name: string, field: string): Partial<Schema> {
  const { repeatable = [], unique = {} } = CORE_CORRECTIONS[name] ?? {};
  if (repeatable.includes(field)) return { 'x-kubernetes-list-type': 'atomic', 'x-kubernetes-list-map-keys': undefined };
  const keys = unique[field];
  if (keys === undefined) return {};
  return keys.length > 0 ? { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': keys } : { 'x-kubernetes-list-type': 'set' };
}

function kindsOf(input: Input, definitions: Record<string, Schema>, places: Map<string, number>): KindVersion[] {
  const removed = CORE_APIS.filter(({ removedIn }) => isSince(removedIn, input.version));
  const kinds = removed.map(({ apiVersion, kind, instead }) => kindVersion(input, apiVersion, kind, undefined, instead));
  for (const [name, schema] of Object.entries(definitions)) {
    const [gvk, ...more] = schema['x-kubernetes-group-version-kind'] ?? [];
    if (!gvk || more.length > 0 || !schema.properties?.metadata?.$ref?.endsWith('.ObjectMeta')) continue;
    const { group, version, kind } = gvk;
    const apiVersion = group ? `${group}/${version}` : version;
    const api = CORE_APIS.find((candidate) => candidate.apiVersion === apiVersion && candidate.kind === kind);
    if (CORE_NOT_OBJECTS.includes(`${apiVersion}/${kind}`) || isSince(api?.removedIn, input.version)) continue;
    const isServed = !/alpha|beta/.test(version) || (CORE_SERVED_BETAS[input.version] ?? []).includes(apiVersion);
    const deprecated = isServed && isSince(api?.deprecatedIn, input.version);
    kinds.push({
      ...kindVersion(input, apiVersion, kind, isServed ? places.get(name) : undefined, deprecated ? api?.instead : undefined),
      deprecated,
      status: schema.properties.status !== undefined,
    });
  }
  return kinds;
}

function isSince(since: string | undefined, version: string): boolean {
  return since !== undefined && compareVersions(since, version) <= 0;
}

function kindVersion(input: Input, apiVersion: string, kind: string, root: number | undefined, instead: string | undefined): KindVersion {
  const [version, group = ''] = apiVersion.split('/').reverse();
  return {
    system: input.system,
    release: input.version,
    group,
    kind,
    version,
    scope: CORE_CLUSTER_KINDS.includes(`${group}/${kind}`) ? 'Cluster' : 'Namespaced',
    plural: plural(kind),
    short: [],
    categories: [],
    storage: false,
    deprecated: false,
    status: false,
    root,
    instead,
  };
}

/** The name of a kind's resource. The definitions do not hold it; the built-in kinds follow the rules of English. */
function plural(kind: string): string {
  const name = kind.toLowerCase();
  if (name === 'endpoints') return name;
  return name.endsWith('s') ? `${name}es` : name.endsWith('y') && !/[aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function shortName(name: string): string {
  return name.replace(/^io\.k8s\./, '');
}
