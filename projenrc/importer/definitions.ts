import * as yaml from 'js-yaml';
import type { FactGraph } from './graph';
import type { Input } from './inputs';
import type { KindVersion } from './kinds';
import { factsOfSchema } from '../../src/schema/_openapi';

interface Definition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: {
    readonly group: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly names: { readonly kind: string; readonly plural: string; readonly shortNames?: string[]; readonly categories?: string[] };
    readonly versions: {
      readonly name: string;
      readonly served: boolean;
      readonly storage: boolean;
      readonly deprecated?: boolean;
      readonly subresources?: { readonly status?: object; readonly scale?: { readonly specReplicasPath: string } };
      readonly schema: { readonly openAPIV3Schema: unknown };
    }[];
  };
}

/** Reads the CustomResourceDefinitions of one upstream file into the graph. */
export function readDefinitions(input: Input, graph: FactGraph): KindVersion[] {
  return yaml.loadAll(input.text).filter(Boolean).flatMap((document) => {
    const definition = document as Definition;
    if (definition.kind !== 'CustomResourceDefinition' || definition.apiVersion !== 'apiextensions.k8s.io/v1') {
      throw new Error(`${input.file}: holds a ${definition.kind} of ${definition.apiVersion}, allowed are CustomResourceDefinitions of apiextensions.k8s.io/v1`);
    }
    const { group, scope, names, versions } = definition.spec;
    return versions.map((version) => ({
      system: input.system,
      release: input.version,
      group,
      kind: names.kind,
      version: version.name,
      scope,
      plural: names.plural,
      short: names.shortNames ?? [],
      categories: names.categories ?? [],
      storage: version.storage,
      deprecated: version.deprecated ?? false,
      status: version.subresources?.status !== undefined,
      scale: version.subresources?.scale?.specReplicasPath,
      ...(version.served && { root: graph.addTree(factsOfSchema(version.schema.openAPIV3Schema, `${input.file}: ${names.kind} ${version.name}`)) }),
    }));
  });
}
