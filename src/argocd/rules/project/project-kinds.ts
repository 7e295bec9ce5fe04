import { project } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, mapAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';

const entry = (list: string, kind: string): string => `${list}:\n  - group: ''\n    kind: ${kind}`;

/** Kinds of a project that no object is of. */
export const projectKinds: Rule = {
  id: 'argocd/project-kinds',
  severity: FindingSeverity.WARNING,
  kinds: ['argoproj.io/AppProject'],
  check({ manifest }) {
    const spec = mapAt(manifest, 'spec');
    const found: RuleViolation[] = [];
    const { namespaceResourceWhitelist: permitted } = spec;
    if (Array.isArray(permitted) && permitted.length === 0) {
      const field = 'spec.namespaceResourceWhitelist';
      found.push({ field, message: `${field} is an empty list, which permits no kind with a namespace; leave it out to permit all, or deny all with group and kind "*" in namespaceResourceBlacklist` });
    }
    for (const scope of ['cluster', 'namespace'] as const) {
      for (const list of [`${scope}ResourceWhitelist`, `${scope}ResourceBlacklist`]) {
        listAt(spec, list).forEach((item, i) => {
          const fault = faultOf(textAt(item, 'group') ?? '', textAt(item, 'kind') ?? '', scope);
          if (fault) found.push({ field: `spec.${list}[${i}].${fault.key}`, message: `spec.${list}[${i}].${fault.key} ${fault.text}` });
        });
      }
    }
    return found;
  },
  docs: {
    what: 'The kinds that a project names exist, with or without a namespace as its list says',
    why: 'Argo CD compares group and kind as they are written in objects. An entry with a plural, a version, or in the list of the other scope matches nothing: what it was to permit is '
      + 'refused, and what it was to deny is permitted. An empty `namespaceResourceWhitelist` permits nothing, where an absent one permits everything.',
    bad: { yaml: project(entry('namespaceResourceWhitelist', 'Namespace')) },
    good: { yaml: project(entry('clusterResourceWhitelist', 'Namespace')) },
    source: [
      'argoproj/argo-cd pkg/apis/application/v1alpha1/app_project_types.go IsGroupKindNamePermitted',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    ],
    numbers: ['AP-044', 'AP-045'],
  },
};

function faultOf(group: string, kind: string, scope: 'cluster' | 'namespace'): { key: 'group' | 'kind'; text: string } | undefined {
  if (isFilledLater(group + kind)) return undefined;
  if (group === 'core' || /^v\d/.test(group)) return { key: 'group', text: `is ${shown(group)}, which is no API group; the core group is ""` };
  if (group.includes('/')) return { key: 'group', text: `is ${shown(group)}, and a group has no version; write ${shown(group.slice(0, group.indexOf('/')))}` };
  if (/^[a-z]/.test(kind)) return { key: 'kind', text: `is ${shown(kind)}, and kinds are compared as objects write them, with a capital first; write it as in "Deployment"` };
  const isClusterKind = CLUSTER_KINDS.has(`${group}/${kind}`);
  if (scope === 'namespace' && isClusterKind) return { key: 'kind', text: `is ${kind}, a kind without namespace, so this list does not concern it; name it in clusterResourceWhitelist or clusterResourceBlacklist` };
  if (scope === 'cluster' && NAMESPACE_KINDS.has(`${group}/${kind}`)) {
    return { key: 'kind', text: `is ${kind}, a kind with a namespace, so this list does not concern it; name it in namespaceResourceWhitelist or namespaceResourceBlacklist` };
  }
  return undefined;
}

/** Of Kubernetes' own kinds, those without namespace. */
const CLUSTER_KINDS = new Set([
  '/Namespace', '/Node', '/PersistentVolume', 'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
  'apiextensions.k8s.io/CustomResourceDefinition', 'storage.k8s.io/StorageClass', 'storage.k8s.io/CSIDriver', 'storage.k8s.io/VolumeAttachment',
  'scheduling.k8s.io/PriorityClass', 'networking.k8s.io/IngressClass', 'node.k8s.io/RuntimeClass', 'apiregistration.k8s.io/APIService',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding', 'certificates.k8s.io/CertificateSigningRequest',
]);

/** Of Kubernetes' own kinds, the usual ones with a namespace. */
const NAMESPACE_KINDS = new Set([
  '/ConfigMap', '/Secret', '/Service', '/ServiceAccount', '/Pod', '/PersistentVolumeClaim', '/LimitRange', '/ResourceQuota', '/Endpoints', '/ReplicationController',
  'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'batch/Job', 'batch/CronJob', 'networking.k8s.io/Ingress', 'networking.k8s.io/NetworkPolicy',
  'rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/RoleBinding', 'autoscaling/HorizontalPodAutoscaler', 'policy/PodDisruptionBudget',
  'coordination.k8s.io/Lease', 'discovery.k8s.io/EndpointSlice',
]);
