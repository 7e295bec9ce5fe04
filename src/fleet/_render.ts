import type { ApiObject } from 'cdk8s';
import { type AddressBook, rewriteAddresses } from './_addresses';
import { type ClusterCatalogue, faultsOn } from './_catalogues';
import { type Manifest, keepOnPrune } from './_keep';
import type { Problems } from './_problems';
import { shown } from '../core/problem';
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
  /** The namespace of an object that names none. */
  readonly home: string;
  /** What the clusters serve that get it; at least one. */
  readonly catalogues: readonly ClusterCatalogue[];
  readonly problems: Problems;
}

/** Renders an object once, and checks that its clusters would take it; undefined when it cannot be rendered. */
export function renderObject(object: ApiObject, path: string, { book, home, catalogues, problems }: RenderContext): RenderedObject | undefined {
  const refuse = (text: string): undefined => void problems.add(path, text);
  let manifest: Manifest;
  try {
    manifest = object.toJson() as Manifest;
  } catch (error) {
    return refuse(`the object could not be rendered: ${(error as Error).message}`);
  }
  const fault = headFault(manifest);
  if (fault) return refuse(fault);
  const kind = manifest.kind as string;
  const group = groupOf(manifest.apiVersion as string);
  const metadata = manifest.metadata as Manifest;

  let namespace: string | undefined;
  if (catalogues[0]?.catalogue.isClusterScoped(manifest.apiVersion as string, kind)) {
    // cdk8s gives every object of a chart the chart's namespace; the API server refuses one on a cluster-scoped object.
    delete metadata.namespace;
  } else {
    namespace = (metadata.namespace as string | undefined) ?? home;
  }
  rewriteAddresses(manifest, book);
  keepOnPrune(manifest, group, kind);
  const name = (manifest.metadata as Manifest).name as string;
  const identity = `${kind}${group ? `.${group}` : ''}/${namespace ? `${namespace}/` : ''}${name}`;
  let content: string;
  try {
    content = emitYaml(manifest);
  } catch (error) {
    return refuse(`the object could not be written: ${(error as Error).message}`);
  }
  for (const { severity, text } of faultsOn(catalogues, manifest, content.length)) {
    if (severity === 'error') problems.add(path, text);
    else problems.warn(path, text);
  }
  return { path, group, kind, name, namespace, identity, content };
}

/** What file names and identities are made of must be there before anything else is looked at. */
function headFault({ apiVersion, kind, metadata }: Manifest): string | undefined {
  if (typeof apiVersion !== 'string' || !/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion)) {
    return `apiVersion is ${shown(apiVersion)}; write "v1" or "group/version"`;
  }
  if (typeof kind !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(kind)) {
    return `kind is ${shown(kind)}; write the kind's name, as in "ConfigMap"`;
  }
  const { name, namespace } = (metadata ?? {}) as Manifest;
  if (typeof name !== 'string' || name === '') return `metadata.name is ${shown(name)}; every object needs a name, since its file is called by it`;
  if (namespace !== undefined && typeof namespace !== 'string') return `metadata.namespace is ${shown(namespace)}; write the namespace's name`;
  return undefined;
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
