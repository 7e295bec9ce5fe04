import { type Declared, type DeclaredSource, hasSyncOption, isHydrated, isReference, knownText, sourcesOf } from './_declared';
import type { CheckedObject } from '../checks/checked-object';
import { type ClusterNames, type ReferenceSink, EVERY_CLUSTER } from '../checks/reference';
import { textAt, valueAt } from '../core/plain';

/** Tells what an Application brings: the namespace that Argo CD makes, and where there may be objects that nobody here knows. */
export function openSources(object: CheckedObject, declared: Declared, sink: ReferenceSink, clusters: ClusterNames): void {
  const { spec } = declared;
  const cluster = clusterOf(object, declared, clusters);
  if (cluster === ELSEWHERE) return;
  const written = textAt(spec, 'destination', 'namespace');
  const namespace = knownText(spec, 'destination', 'namespace');
  if (namespace !== undefined && hasSyncOption(spec, 'CreateNamespace=true') && (cluster === undefined || object._clusters.includes(cluster))) {
    sink.makes({ type: '/Namespace', name: namespace });
  }
  // A namespace that is filled in later may be any.
  const where = written === namespace ? namespace : undefined;
  const unknown = sourcesOf(declared).filter((source) => isUnknown(source, clusters));
  if (unknown.length > 0 || isHydrated(spec)) sink.opens(where, cluster);
  // What goes to where the Application itself lies is likely to be Applications, which go anywhere.
  if (where !== undefined && where === object.namespace && unknown.some(({ source }) => textAt(source, 'chart') === undefined)) sink.opens(undefined, EVERY_CLUSTER);
}

/** Stands for a cluster that is not part of the fleet. */
const ELSEWHERE = '';

/** The cluster that an Application brings its objects to; undefined for the Application's own. */
function clusterOf(object: CheckedObject, { spec }: Declared, clusters: ClusterNames): string | undefined {
  const written = textAt(spec, 'destination', 'server') ?? textAt(spec, 'destination', 'name');
  if (written === undefined) return undefined;
  const server = knownText(spec, 'destination', 'server');
  const name = knownText(spec, 'destination', 'name');
  if (server === undefined && name === undefined) return EVERY_CLUSTER;
  const found = clusters.find({ server, name }, object);
  if (found === undefined) return ELSEWHERE;
  return object._clusters.includes(found) ? undefined : found;
}

/** Whether a source holds what is not known here: a chart, another repository, or what a tool makes of files. */
function isUnknown(declared: DeclaredSource, clusters: ClusterNames): boolean {
  const { source } = declared;
  if (isReference(declared)) return false;
  if (['chart', 'helm', 'kustomize', 'plugin'].some((key) => valueAt(source, key) !== undefined)) return true;
  return !clusters.isOwn(textAt(source, 'repoURL') ?? '', textAt(source, 'path'));
}
