import { knownScope } from '../schema/scope';

/** Kinds that belong to no namespace, of systems whose facts are not here. */
const FOREIGN: Record<string, readonly string[]> = {
  'argoproj.io': ['ClusterWorkflowTemplate'],
  'cert-manager.io': ['ClusterIssuer'],
  'gateway.networking.k8s.io': ['GatewayClass'],
};

/** Whether a kind is known to belong to no namespace. False for kinds that nobody here knows. */
export function isClusterScoped(group: string, kind: string): boolean {
  return knownScope(group, kind) === 'Cluster' || (FOREIGN[group]?.includes(kind) ?? false);
}
