import { UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ClusterIndex } from '../checks/cluster-index';

/** Kinds that engines read: a fleet brings those of its own into the namespace of the engine, which was there before. */
const DELIVERING = /^([a-z]+\.toolkit\.fluxcd\.io|argoproj\.io)\//;

/**
 * Whether others may have put objects that are not known here into a namespace, or without one, beside all namespaces.
 *
 * @param type `group/Kind` of the object that is looked for, where one is
 */
export function isOpenNamespace(cluster: ClusterIndex, namespace: string | undefined, type?: string): boolean {
  if (namespace === undefined || namespace === UNKNOWN_NAMESPACE) return cluster.isOpen(undefined);
  if (cluster.isOpen(namespace) || cluster.isOpen(UNKNOWN_NAMESPACE)) return true;
  if (namespace === 'default' || (type !== undefined && DELIVERING.test(type))) return false;
  // One that the fleet does not make was filled by those who made it.
  const supply = cluster.lookUp('/Namespace', undefined, namespace);
  return supply !== undefined && supply.object === undefined;
}
