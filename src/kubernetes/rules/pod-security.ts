import { documents, job, namespace } from './_examples';
import { SECURITY_LABEL, enforcedStandard } from './_namespace-security';
import { securityFaults } from './_pod-security-checks';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { POD_TYPES, podTemplateOf } from '../pod-template';

const RESTRICTED_POD = `securityContext:
  runAsNonRoot: true
  seccompProfile:
    type: RuntimeDefault`;

const RESTRICTED_CONTAINER = `securityContext:
  allowPrivilegeEscalation: false
  capabilities:
    drop:
      - ALL`;

/** The API server takes the workload and then refuses its pods. */
export const podSecurity: Rule = {
  id: 'kubernetes/pod-security',
  severity: FindingSeverity.ERROR,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const standard = enforcedStandard(object, fleet);
    if (!standard || standard.level === 'privileged') return NONE;
    const { path } = template;
    const faults = securityFaults(template, standard);
    return faults.length === 0 ? NONE : faults.map(({ place, is, remedy, isAbsence }) => {
      const field = place.startsWith('metadata') ? `${path.slice(0, -'spec'.length)}${place}` : `${path}.${place}`;
      const message = `${field} ${is}, so the pods are refused: namespace ${object.namespace} enforces the ${standard.level} standard; ${remedy}, or change the label ${SECURITY_LABEL}enforce`;
      return { field, message, ...(isAbsence && !fleet.isComplete && { severity: FindingSeverity.INFO }) };
    });
  },
  docs: {
    what: 'Pods keep to the security standard of their namespace',
    why: 'The label pod-security.kubernetes.io/enforce of a Namespace is held against pods, not against what makes them. A Deployment that breaks it is taken with a warning at best, and its ReplicaSet then fails to make a single pod.',
    bad: { yaml: documents(namespace('shop', 'baseline'), job({ name: 'trim', namespace: 'shop', pod: 'hostNetwork: true' })) },
    good: { yaml: documents(namespace('shop', 'restricted'), job({ name: 'trim', namespace: 'shop', security: RESTRICTED_POD, container: RESTRICTED_CONTAINER })) },
    source: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/', 'kubernetes/staging/src/k8s.io/pod-security-admission/admission/admission.go EvaluatePod',
    ],
    numbers: ['118'],
  },
};
