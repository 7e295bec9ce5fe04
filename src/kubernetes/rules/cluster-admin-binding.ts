import { DEPLOYER_ROLE, documents, serviceAccount } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { isFilledLater, listAt, textAt } from '../../core/plain';

/** Those who are not anybody in particular. */
const ANYBODY = new Set(['system:anonymous', 'system:unauthenticated', 'system:authenticated', 'system:serviceaccounts']);

/** Controllers that apply whatever Git holds, and cannot do so with less. */
const ENGINES = /(?:^|-)(?:kustomize-controller|helm-controller|flux-operator|argocd-application-controller)$/;

/** Rights over everything, for somebody who rarely needs them. */
export const clusterAdminBinding: Rule = {
  id: 'kubernetes/cluster-admin-binding',
  severity: FindingSeverity.WARNING,
  kinds: ['rbac.authorization.k8s.io/ClusterRoleBinding', 'rbac.authorization.k8s.io/RoleBinding'],
  check({ manifest, kind }) {
    if (textAt(manifest, 'roleRef', 'kind') !== 'ClusterRole' || textAt(manifest, 'roleRef', 'name') !== 'cluster-admin') return NONE;
    const violations = [];
    for (const [index, subject] of listAt(manifest, 'subjects').entries()) {
      const name = textAt(subject, 'name');
      // Who belongs to system:masters is above all roles anyway.
      if (name === undefined || isFilledLater(name) || name === 'system:masters') continue;
      const field = `subjects[${index}]`;
      const who = `${field}, ${textAt(subject, 'kind')} ${name},`;
      if (ANYBODY.has(name)) {
        const severity = kind === 'RoleBinding' ? FindingSeverity.WARNING : FindingSeverity.ERROR;
        violations.push({ field, severity, message: `${who} is everybody, and gets all rights ${kind === 'RoleBinding' ? 'in the namespace' : 'over the cluster'}; name who needs them, and which` });
      } else if (kind === 'RoleBinding') {
        violations.push({ field, severity: FindingSeverity.INFO, message: `${who} gets all rights in the namespace, over its Secrets and roles too; bind admin, edit or a role that lists what it needs` });
      } else if (ENGINES.test(name)) {
        violations.push({ field, severity: FindingSeverity.INFO, message: `${who} gets all rights over the cluster, and with it whoever can write to Git; have tenants' objects applied as a ServiceAccount of their own` });
      } else {
        violations.push({ field, message: `${who} gets all rights over the cluster; bind a role that lists what it needs` });
      }
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'Nobody is bound to cluster-admin who can do with less',
    why: 'Whoever holds the token of such a ServiceAccount owns the cluster: every Secret, every node, every role. Controllers and pipelines mostly need a handful of verbs on a few kinds.',
    bad: { yaml: documents(serviceAccount('deployer'), bindingOf('cluster-admin')) },
    good: { yaml: documents(serviceAccount('deployer'), DEPLOYER_ROLE, bindingOf('deployer')) },
    source: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles', 'https://fluxcd.io/flux/installation/configuration/multitenancy/'],
    numbers: ['209'],
  },
};

function bindingOf(role: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: ${role}
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: default
`;
}
