import { isLasting, theContainers } from './_containers';
import { job } from './_examples';
import { enforcedStandard } from './_namespace-security';
import { severityOfAbsence } from './_severity';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { type Plain, mapAt, textAt } from '../../core/plain';
import { POD_TYPES, containersOf, podTemplateOf } from '../pod-template';

/** Unless something is said, a container runs as the user of its image, and that is mostly root. */
export const rootContainer: Rule = {
  id: 'kubernetes/root-container',
  severity: FindingSeverity.WARNING,
  kinds: POD_TYPES,
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const { spec, path: base } = template;
    if (spec.hostUsers === false || textAt(spec, 'os', 'name') === 'windows' || typeof spec.securityContext === 'string') return NONE;
    const pod = mapAt(spec, 'securityContext');
    const violations: RuleViolation[] = [];
    const names: string[] = [];
    for (const one of containersOf(spec)) {
      const { container, path } = one;
      const own = mapAt(container, 'securityContext');
      if (typeof container.securityContext === 'string' || own.privileged === true) continue;
      const user = setting(own, pod, 'runAsUser');
      const nonRoot = setting(own, pod, 'runAsNonRoot');
      if (isZero(user) && nonRoot === true) {
        violations.push({
          field: `${base}.${path}`,
          severity: FindingSeverity.ERROR,
          message: `${base}.${path} runs as user 0 and has runAsNonRoot, so no kubelet starts it; write another runAsUser, or leave runAsNonRoot out`,
        });
      } else if (isLasting(one) && nonRoot !== true && typeof nonRoot !== 'string' && (user === undefined || isZero(user))) {
        names.push(textAt(container, 'name') ?? path);
      }
    }
    if (names.length > 0 && enforcedStandard(object, fleet)?.level !== 'restricted') {
      violations.push({
        field: base,
        severity: severityOfAbsence(object, fleet),
        message: `${base} lets ${theContainers(names)} run as root; write securityContext.runAsNonRoot: true, or a runAsUser other than 0`,
      });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A container does not run as root',
    why: 'A container runs as the user that its image names, and most name none, which is root: one hole in the container runtime, and whoever is in the container owns the node. '
      + 'With runAsNonRoot the kubelet does not start a container as root, whatever the image says.',
    bad: { yaml: job({ security: '' }) },
    good: { yaml: job({ security: 'securityContext:\n  runAsUser: 1000' }) },
    source: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/', 'kubernetes/pkg/kubelet/kuberuntime/security_context.go verifyRunAsNonRoot'],
    numbers: ['118'],
  },
};

/** What holds for a container: what it says itself, else what its pod says. */
function setting(own: Plain, pod: Plain, name: string): unknown {
  return own[name] ?? pod[name] ?? undefined;
}

function isZero(user: unknown): boolean {
  return user === 0 || user === 0n;
}
