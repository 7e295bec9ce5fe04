import { ApiObject } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { PodSecurity } from './pod-security';
import type { IStack } from './stack';
import type { Namespace } from '../../imports/types/kubernetes/core';

const claimed = new WeakMap<IConstruct, Map<string, Set<string>>>();

/** Whether a stack is the one that brings its namespace: no earlier one brings it to all of its clusters, and Kubernetes does not make it. */
export function claimNamespace(stack: IStack): boolean {
  const namespace = stack.namespace!;
  if (namespace === 'default' || namespace.startsWith('kube-')) return false;
  const root = stack.node.root;
  const byCluster = claimed.get(root) ?? new Map<string, Set<string>>();
  claimed.set(root, byCluster);
  let first = stack.clusters.length === 0;
  for (const { name } of stack.clusters) {
    const namespaces = byCluster.get(name) ?? new Set<string>();
    byCluster.set(name, namespaces);
    first ||= !namespaces.has(namespace);
    namespaces.add(namespace);
  }
  return first;
}

/** Labels that have the API server hold pods to a standard, and warn of what the strictest one would refuse. */
export function podSecurityLabels(enforce: PodSecurity = PodSecurity.BASELINE): Record<string, string> {
  return {
    'pod-security.kubernetes.io/enforce': enforce,
    'pod-security.kubernetes.io/warn': PodSecurity.RESTRICTED,
  };
}

/** Defines a Namespace as a child of `scope`. */
export function namespaceObject(scope: Construct, name: string, podSecurity?: PodSecurity): ApiObject {
  return new ApiObject(scope, 'Namespace', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: podSecurityLabels(podSecurity) },
  } satisfies Namespace);
}
