import type { ApiObject } from 'cdk8s';
import { type AddressBook, rewriteAddresses } from './_addresses';
import { type Manifest, keepOnPrune } from './_keep';
import { dnsSubdomainFault } from '../core/names';
import { shown } from '../core/problem';
import { isClusterScoped } from '../kubernetes/scope';
import { emitYaml } from '../output/emit';

/** One object, ready to be written. Its manifest is not kept: of a large fleet, the texts alone are much to hold. */
export interface RenderedObject {
  readonly path: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Undefined for an object that belongs to no namespace. */
  readonly namespace?: string;
  /** `Kind[.group]/[namespace/]name`. */
  readonly identity: string;
  /** The whole text of its file. */
  readonly content: string;
}

/** What an object's text depends on besides the object. */
export interface RenderContext {
  readonly book: AddressBook;
  /** Cluster-scoped kinds that the app itself defines, as `group/kind`. */
  readonly clusterKinds: Set<string>;
}

/** Renders an object once; a text says why that is not possible. */
export function renderObject(object: ApiObject, path: string, home: string, { book, clusterKinds }: RenderContext): RenderedObject | string {
  let manifest: Manifest;
  try {
    manifest = object.toJson() as Manifest;
  } catch (error) {
    return `the object could not be rendered: ${(error as Error).message}`;
  }
  const fault = headFault(manifest);
  if (fault) return fault;
  const kind = manifest.kind as string;
  const group = groupOf(manifest.apiVersion as string);
  const metadata = manifest.metadata as Manifest;

  let namespace: string | undefined;
  if (isClusterScoped(group, kind) || clusterKinds.has(`${group}/${kind}`)) {
    // cdk8s gives every object of a chart the chart's namespace; the API server refuses one on a cluster-scoped object.
    delete metadata.namespace;
  } else {
    namespace = (metadata.namespace as string | undefined) ?? home;
  }
  rewriteAddresses(manifest, book);
  keepOnPrune(manifest, group, kind);
  const name = (manifest.metadata as Manifest).name as string;
  const identity = `${kind}${group ? `.${group}` : ''}/${namespace ? `${namespace}/` : ''}${name}`;
  try {
    return { path, group, kind, name, namespace, identity, content: emitYaml(manifest) };
  } catch (error) {
    return `the object could not be written: ${(error as Error).message}`;
  }
}

/** The kind that a CustomResourceDefinition defines, as `group/kind`, if it belongs to no namespace. */
export function definedClusterKind(definition: ApiObject): string | undefined {
  try {
    const { spec } = definition.toJson();
    return spec?.scope === 'Cluster' ? `${spec.group}/${spec.names?.kind}` : undefined;
  } catch {
    return undefined; // Rendering it for good reports why.
  }
}

function headFault({ apiVersion, kind, metadata }: Manifest): string | undefined {
  if (typeof apiVersion !== 'string' || !/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion)) {
    return `apiVersion is ${shown(apiVersion)}; write "v1" or "group/version"`;
  }
  if (typeof kind !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(kind)) {
    return `kind is ${shown(kind)}; write the kind's name, as in "ConfigMap"`;
  }
  const { name, namespace } = (metadata ?? {}) as Manifest;
  const fault = nameFault(groupOf(apiVersion), name);
  if (fault) return `metadata.name is ${shown(name)}; ${fault}`;
  if (namespace !== undefined && typeof namespace !== 'string') return `metadata.namespace is ${shown(namespace)}; write the namespace's name`;
  return undefined;
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

function nameFault(group: string, name: unknown): string | undefined {
  if (typeof name !== 'string' || name === '') return 'every object needs a name, since its file is called by it';
  if (group !== 'rbac.authorization.k8s.io') return dnsSubdomainFault(name);
  return name === '.' || name === '..' || /[/%]/.test(name) ? 'roles and bindings may not be called ".", ".." or contain "/" or "%"' : undefined;
}
