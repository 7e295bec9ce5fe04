import type { ApiObject } from 'cdk8s';
import { type AddressBook, rewriteAddresses } from './_addresses';
import { type ClusterCatalogue, faultsOn } from './_catalogues';
import { type Manifest, keepOnPrune } from './_keep';
import type { Problems } from './_problems';
import { identityOf } from '../checks/checked-object';
import { groupOf } from '../core/api-version';
import { shown } from '../core/problem';
import { emitYaml } from '../output/emit';

/** One object as plain data, as it will be written. */
export interface PreparedObject {
  readonly path: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Undefined for an object that belongs to no namespace. */
  readonly namespace?: string;
  /** `Kind[.group]/[namespace/]name`. */
  readonly identity: string;
  readonly manifest: Manifest;
}

/** One object, ready to be written. */
export interface RenderedObject extends PreparedObject {
  /** The whole text of its file. */
  readonly content: string;
  /** Whether its clusters would take it, so that rules can rely on its structure. */
  readonly isSound: boolean;
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
export function renderObject(object: ApiObject, path: string, context: RenderContext): RenderedObject | undefined {
  const prepared = prepareObject(object, path, context);
  return prepared && writeObject(prepared, context);
}

/** Renders an object to plain data; undefined when that cannot be done. */
export function prepareObject(object: ApiObject, path: string, { book, home, catalogues, problems }: RenderContext): PreparedObject | undefined {
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
  return { path, group, kind, name, namespace, identity: identityOf(`${group}/${kind}`, namespace, name), manifest };
}

/** Renders an object to its text, and checks that its clusters would take it. */
export function writeObject(prepared: PreparedObject, { catalogues, problems }: RenderContext): RenderedObject | undefined {
  const { path, kind, name, namespace, manifest } = prepared;
  let content: string;
  try {
    content = emitYaml(manifest);
  } catch (error) {
    problems.add(path, `the object could not be written: ${(error as Error).message}`);
    return undefined;
  }
  let isSound = true;
  for (const { rule, severity, text, field } of faultsOn(catalogues, manifest, content.length)) {
    const more = { ruleId: rule, apiVersion: manifest.apiVersion as string, kind, name, ...(namespace && { namespace }), ...(field && { field }) };
    if (severity === 'error') {
      isSound = false;
      problems.add(path, text, more);
    } else {
      problems.warn(path, text, more);
    }
  }
  return { ...prepared, content, isSound };
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
