import { factsOfSchema } from './_openapi';
import { Schema } from './_schema';
import type { KindFacts } from './facts';
import type { Plain } from '../core/plain';
import { shown } from '../core/problem';

/** One API version of a kind that is not among the known ones. */
export interface DefinedVersion {
  readonly root: Schema;
  readonly isServed: boolean;
  readonly isDeprecated: boolean;
  /** Whether creating an object does not write its status. */
  readonly hasStatus: boolean;
  /** Where the number of replicas stands, if scaling is a resource of its own. */
  readonly scale?: string;
}

const ANYTHING = Schema.of({ type: 'object', open: true });

/** A kind that the author makes known: by its CustomResourceDefinition, or by its name alone. */
export class KindDefinition {
  /**
   * The kind that a CustomResourceDefinition defines.
   *
   * @throws Error whose message begins with the field that is wrong
   */
  public static read(definition: unknown): KindDefinition {
    const { apiVersion, kind: definitionKind, spec } = map(definition, 'the definition');
    if (definitionKind !== 'CustomResourceDefinition' || apiVersion !== 'apiextensions.k8s.io/v1') {
      throw new Error(`kind is ${shown(definitionKind)} of ${shown(apiVersion)}, allowed is a CustomResourceDefinition of apiextensions.k8s.io/v1`);
    }
    const { group, names, scope, versions } = map(spec, 'spec');
    const kind = text(map(names, 'spec.names').kind, 'spec.names.kind');
    if (scope !== 'Namespaced' && scope !== 'Cluster') throw new Error(`spec.scope is ${shown(scope)}; allowed: "Namespaced", "Cluster"`);
    if (!Array.isArray(versions) || versions.length === 0) throw new Error('spec.versions needs at least one version');
    return new KindDefinition(text(group, 'spec.group'), kind, scope, new Map(versions.map((version, index) => readVersion(version, `spec.versions[${index}]`))));
  }

  /** A kind of which nothing but the name is known: whatever such an object holds is taken. */
  public static named(apiVersion: string, kind: string, scope: KindFacts['scope']): KindDefinition {
    const [version, group = ''] = apiVersion.split('/').reverse();
    return new KindDefinition(group, kind, scope, new Map([[version, { root: ANYTHING, isServed: true, isDeprecated: false, hasStatus: false }]]));
  }

  /**
   * Reads a definition, or says why it cannot be read.
   *
   * Then the kind is known by its name, as far as the definition tells it: its objects would only repeat the fault.
   */
  public static tryRead(definition: unknown): { readonly definition?: KindDefinition; readonly fault?: string } {
    try {
      return { definition: KindDefinition.read(definition) };
    } catch (error) {
      return { definition: KindDefinition.guess(definition), fault: (error as Error).message };
    }
  }

  private static guess(definition: unknown): KindDefinition | undefined {
    const { group, names, scope, versions } = ((definition as Plain | undefined)?.spec ?? {}) as Plain;
    const kind = (names as Plain | undefined)?.kind;
    if (typeof group !== 'string' || typeof kind !== 'string' || !Array.isArray(versions)) return undefined;
    return (versions as (Plain | null)[])
      .map((version) => KindDefinition.named(`${group}/${String(version?.name)}`, kind, scope === 'Cluster' ? 'Cluster' : 'Namespaced'))
      .reduce<KindDefinition | undefined>((all, one) => all?.with(one) ?? one, undefined);
  }

  private constructor(
    public readonly group: string,
    public readonly kind: string,
    public readonly scope: KindFacts['scope'],
    public readonly versions: ReadonlyMap<string, DefinedVersion>,
  ) {}

  /** This kind with the versions of another definition of it added; those replace its own. */
  public with(other: KindDefinition): KindDefinition {
    return new KindDefinition(other.group, other.kind, other.scope, new Map([...this.versions, ...other.versions]));
  }
}

function readVersion(version: unknown, at: string): [string, DefinedVersion] {
  const { name, served, deprecated, schema, subresources } = map(version, at);
  const openApi = map(map(schema, `${at}.schema`).openAPIV3Schema, `${at}.schema.openAPIV3Schema`);
  return [text(name, `${at}.name`), {
    root: Schema.of(factsOfSchema(openApi, `${at}.schema.openAPIV3Schema`)),
    isServed: served === true,
    isDeprecated: deprecated === true,
    ...subresourcesOf(subresources, `${at}.subresources`),
  }];
}

function subresourcesOf(subresources: unknown, at: string): Pick<DefinedVersion, 'hasStatus' | 'scale'> {
  const { status, scale } = map(subresources ?? {}, at);
  const path = ((scale ?? {}) as Plain).specReplicasPath;
  return { hasStatus: status !== undefined, ...(typeof path === 'string' && { scale: path }) };
}

function map(value: unknown, at: string): Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${at} is ${shown(value)}, a map is needed`);
  return value as Plain;
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${at} is ${shown(value)}, a text is needed`);
  return value;
}
