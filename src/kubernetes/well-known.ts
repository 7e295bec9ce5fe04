/** Whether every cluster has an object of Kubernetes' own. */
export function isWellKnown(type: string, namespace: string | undefined, name: string): boolean {
  switch (type) {
    case '/Namespace': return name === 'default' || name.startsWith('kube-');
    case '/ServiceAccount': return name === 'default';
    case '/ConfigMap': return name === ROOT_CERTIFICATES || (namespace === 'kube-system' && name === 'extension-apiserver-authentication');
    case '/Service': return (name === 'kubernetes' && namespace === 'default') || (name === 'kube-dns' && namespace === 'kube-system');
    case 'rbac.authorization.k8s.io/ClusterRole': return CLUSTER_ROLES.has(name) || name.startsWith('system:');
    case 'rbac.authorization.k8s.io/Role':
      return namespace === 'kube-system' && (name === 'extension-apiserver-authentication-reader' || name.startsWith('system:'));
    case 'scheduling.k8s.io/PriorityClass': return name === 'system-cluster-critical' || name === 'system-node-critical';
    default: return false;
  }
}

/** What Kubernetes puts into every namespace. */
const ROOT_CERTIFICATES = 'kube-root-ca.crt';

const CLUSTER_ROLES = new Set(['cluster-admin', 'admin', 'edit', 'view']);

/** The keys of what every cluster has, where they are known. */
export function wellKnownKeys(type: string, name: string): readonly string[] | undefined {
  return type === '/ConfigMap' && name === ROOT_CERTIFICATES ? ['ca.crt'] : undefined;
}
