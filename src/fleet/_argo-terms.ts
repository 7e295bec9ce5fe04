import type { Unit } from './_units';
import { ArgoDestination } from '../argocd';

/** Orders what Argo CD applies in one sync. */
export const WAVE = 'argocd.argoproj.io/sync-wave';

/** Where a unit's objects go, as its Argo CD knows the cluster. */
export function destinationOf({ stack, cluster, engineCluster }: Unit, namespace = stack.namespace): ArgoDestination {
  if (engineCluster.name === cluster.name) return ArgoDestination.inCluster(namespace);
  return cluster.server ? ArgoDestination.server(cluster.server, namespace) : ArgoDestination.named(cluster.name, namespace);
}
