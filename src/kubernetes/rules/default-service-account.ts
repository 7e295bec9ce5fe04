import { documents, job, serviceAccount } from './_examples';
import { severityOfAbsence } from './_severity';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { listAt, textAt, valueAt } from '../../core/plain';
import { POD_TYPES, podTemplateOf } from '../pod-template';

/** Every pod that names none runs as the ServiceAccount `default`. */
export const defaultServiceAccount: Rule = {
  id: 'kubernetes/default-service-account',
  severity: FindingSeverity.WARNING,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const { spec, path } = template;
    const name = textAt(spec, 'serviceAccountName') ?? textAt(spec, 'serviceAccount') ?? 'default';
    if (name !== 'default' || (spec.automountServiceAccountToken ?? true) !== true) return NONE;
    const account = fleet._cluster(object._clusters[0]).find('/ServiceAccount', object._home, 'default');
    if (account && (valueAt(account.manifest, 'automountServiceAccountToken') ?? true) !== true) return NONE;
    return [{
      field: path,
      severity: severityOfAbsence(object, fleet),
      message: `${path} runs as the ServiceAccount default and holds its token, as others in the namespace do; give it a ServiceAccount of its own, or write automountServiceAccountToken: false`,
    }];
  },
  docs: {
    what: 'A pod has a ServiceAccount of its own, or no token',
    why: 'The ServiceAccount default is shared by everything in a namespace that names none, and its token is mounted into every such pod: '
      + 'a right that one of them is given later, all of them have, and whoever breaks into one can use it.',
    bad: { yaml: job({ account: '' }) },
    good: { yaml: documents(serviceAccount('migrate'), job({ account: 'serviceAccountName: migrate' })) },
    source: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/', 'kubernetes/plugin/pkg/admission/serviceaccount/admission.go Admit'],
    numbers: ['209', '233'],
  },
};

/** What the ServiceAccount `default` may do, every pod may do that names none. */
export const defaultRoleSubject: Rule = {
  id: 'kubernetes/default-role-subject',
  severity: FindingSeverity.WARNING,
  kinds: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
  check(object) {
    const violations = [];
    for (const [index, subject] of listAt(object.manifest, 'subjects').entries()) {
      if (textAt(subject, 'kind') !== 'ServiceAccount' || textAt(subject, 'name') !== 'default') continue;
      const field = `subjects[${index}]`;
      const namespace = textAt(subject, 'namespace');
      violations.push({
        field,
        message: `${field} is the ServiceAccount default${namespace ? ` of ${namespace}` : ''}, as which every pod there runs that names no other; make a ServiceAccount for those that need the role`,
      });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'The ServiceAccount default is given no rights',
    why: 'Every pod of a namespace that names no ServiceAccount runs as default, those that somebody adds later too; each of them gets the role.',
    bad: { yaml: readersOf('default') },
    good: { yaml: documents(serviceAccount('web'), readersOf('web')) },
    source: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions'],
    numbers: ['209', '233'],
  },
};

function readersOf(account: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
  namespace: default
rules:
  - apiGroups: [""]
    resources: [configmaps]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: reader
  namespace: default
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: ${account}
    namespace: default
`;
}
