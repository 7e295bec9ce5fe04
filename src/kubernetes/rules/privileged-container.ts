import { documents, job, namespace } from './_examples';
import { SECURITY_LABEL, enforcedStandard } from './_namespace-security';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { listAt, mapAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { POD_TYPES, containersOf, podTemplateOf } from '../pod-template';

const HOST = [
  ['hostPID', 'the processes of its node'],
  ['hostIPC', 'the shared memory of its node'],
  ['hostNetwork', 'the network of its node'],
] as const;

/** Capabilities by which a container is as good as privileged. */
const MIGHTY = /^(?:CAP_)?(?:ALL|SYS_ADMIN)$/;

const UNLESS_MEANT = `, or give its namespace the label ${SECURITY_LABEL}enforce: privileged`;

const PRIVILEGED = { security: '', container: 'securityContext:\n  privileged: true' };

/** What a container may do on its node, it may do to all others there. */
export const privilegedContainer: Rule = {
  id: 'kubernetes/privileged-container',
  severity: FindingSeverity.WARNING,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const { spec, path: base } = template;
    const refused: RuleViolation[] = [];
    const mighty: RuleViolation[] = [];
    for (const [field, what] of HOST) {
      if (spec[field] !== true) continue;
      mighty.push({ field: `${base}.${field}`, message: `${base}.${field} is true, so the pod shares ${what} with everything there; leave it out${UNLESS_MEANT}` });
    }
    for (const { container, path } of containersOf(spec)) {
      const security = mapAt(container, 'securityContext');
      const place = `${base}.${path}.securityContext`;
      const field = `${place}.privileged`;
      if (security.privileged === true) {
        mighty.push({ field, message: `${field} is true, so the container may do on its node what root may; add only the capabilities that it needs${UNLESS_MEANT}` });
        if (security.allowPrivilegeEscalation === false) {
          const message = `${field} is true and allowPrivilegeEscalation false, which the API server does not take together; leave one of them out`;
          refused.push({ field, message, severity: FindingSeverity.ERROR });
        }
        continue;
      }
      listAt(security, 'capabilities', 'add').forEach((capability, index) => {
        if (typeof capability !== 'string' || !MIGHTY.test(capability)) return;
        const added = `${place}.capabilities.add[${index}]`;
        if (capability === 'CAP_SYS_ADMIN' && security.allowPrivilegeEscalation === false) {
          const message = `${added} is "CAP_SYS_ADMIN" and allowPrivilegeEscalation false, which the API server does not take together; leave one of them out`;
          refused.push({ field: added, message, severity: FindingSeverity.ERROR });
          return;
        }
        mighty.push({ field: added, message: `${added} is ${shown(capability)}, by which a container is as good as privileged; add only what it needs${UNLESS_MEANT}` });
      });
    }
    if (refused.length === 0 && mighty.length === 0) return NONE;
    // Where the namespace says what its pods may do, either this is meant, or another rule says that they are refused.
    return object.namespace === 'kube-system' || enforcedStandard(object, fleet) ? refused : [...refused, ...mighty];
  },
  docs: {
    what: 'Only what manages nodes may do what it likes on them',
    why: 'A privileged container, or one that sees the processes or the network of its node, can take over the node and every pod on it. '
      + 'Agents of nodes need that; they belong in kube-system or a namespace that says so by its pod-security label, and there this rule is silent.',
    bad: { yaml: job({ name: 'trim', ...PRIVILEGED }) },
    good: { yaml: documents(namespace('nodes', 'privileged'), job({ name: 'trim', namespace: 'nodes', ...PRIVILEGED })) },
    source: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/', 'kubernetes/pkg/apis/core/validation/validation.go ValidateSecurityContext'],
    numbers: ['118'],
  },
};
