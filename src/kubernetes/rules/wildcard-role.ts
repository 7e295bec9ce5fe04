import { DEPLOYER_ROLE } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { listAt, textAt } from '../../core/plain';

/** Who may do everything, now and with whatever is added later. */
export const wildcardRole: Rule = {
  id: 'kubernetes/wildcard-role',
  severity: FindingSeverity.WARNING,
  kinds: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
  check({ manifest, kind }) {
    const where = kind === 'Role' ? 'in the namespace' : 'in the cluster';
    // The role that Argo CD comes with: it applies whatever Git holds, and cannot do so with less.
    const isEngine = textAt(manifest, 'metadata', 'labels', 'app.kubernetes.io/part-of') === 'argocd';
    const severity = isEngine ? FindingSeverity.INFO : FindingSeverity.WARNING;
    const violations = [];
    for (const [index, rule] of listAt(manifest, 'rules').entries()) {
      if (listAt(rule, 'resourceNames').length > 0) continue;
      const field = `rules[${index}]`;
      const [groups, resources, verbs] = ['apiGroups', 'resources', 'verbs'].map((name) => listAt(rule, name));
      const isCore = groups.includes('*') || groups.includes('');
      if (isCore && resources.includes('*') && verbs.includes('*')) {
        violations.push({ field, severity, message: `${field} allows every verb on every resource ${where}, Secrets and further rights among them; list what is needed` });
      } else if (kind === 'ClusterRole' && isCore && readsSecretsUnsaid(rule)) {
        violations.push({ field, severity, message: `${field} lets read every Secret of the cluster, since the wildcard covers them; list the resources and verbs that are needed` });
      }
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A role lists what it allows',
    why: 'A wildcard for verbs and resources of the core group holds Secrets, the right to act as others and the right to give oneself more rights, and everything that a later version adds. '
      + 'In a ClusterRole, one wildcard is enough to read the Secrets of all namespaces.',
    bad: {
      yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ["*"]
    resources: ["*"]
    verbs: ["*"]
`,
    },
    good: { yaml: DEPLOYER_ROLE },
    source: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/', 'kubernetes/pkg/apis/rbac/v1/evaluation_helpers.go VerbMatches'],
    numbers: ['151', '209'],
  },
};

const READS = ['get', 'list', 'watch'];

/** Reading Secrets by a wildcard. Who writes `secrets` and the verbs means it. */
function readsSecretsUnsaid(rule: unknown): boolean {
  const resources = listAt(rule, 'resources');
  const verbs = listAt(rule, 'verbs');
  return resources.includes('*') ? verbs.includes('*') || READS.some((verb) => verbs.includes(verb)) : resources.includes('secrets') && verbs.includes('*');
}
