import { isLasting } from './_containers';
import { deployment } from './_examples';
import { severityOfAbsence } from './_severity';
import { isGiven } from './_values';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { listAt, textAt, valueAt } from '../../core/plain';
import { containersOf, podTemplateOf } from '../pod-template';

/** Ports that are for those who look after a program, not for those who use it. */
const ASIDE = /metric|prom|debug|pprof|profil/i;

const PORTS = `ports:
  - containerPort: 8080
`;

const READINESS = `readinessProbe:
  httpGet:
    path: /healthz
    port: 8080
`;

/** Without a readiness probe, a container is taken for ready as soon as it runs. */
export const missingProbes: Rule = {
  id: 'kubernetes/missing-probes',
  severity: FindingSeverity.WARNING,
  kinds: ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'argoproj.io/Rollout'],
  check(object, fleet) {
    const template = podTemplateOf(object);
    if (!template) return NONE;
    const violations = [];
    for (const { container, path } of containersOf(template.spec).filter(isLasting)) {
      if (isGiven(container.readinessProbe) || isGiven(container.startupProbe)) continue;
      const port = listAt(container, 'ports').find(isForUsers);
      if (port === undefined) continue;
      const field = `${template.path}.${path}`;
      const served = valueAt(port, 'containerPort');
      violations.push({
        field,
        severity: severityOfAbsence(object, fleet),
        message: `${field} serves port ${String(served)} and has no readinessProbe, so it gets requests before it can answer, and a rollout goes on over pods that never do; add a readinessProbe`,
      });
    }
    return violations.length > 0 ? violations : NONE;
  },
  docs: {
    what: 'A container that serves a port says when it is ready',
    why: 'A container without readiness or startup probe counts as ready once its process runs. Services then send it requests that it cannot answer yet, and a rollout replaces good pods by pods that never become able to.',
    bad: { yaml: deployment({ container: PORTS }) },
    good: { yaml: deployment({ container: PORTS + READINESS }) },
    source: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes', 'kubernetes/pkg/kubelet/prober/prober_manager.go UpdatePodStatus'],
    numbers: ['204', '213'],
  },
};

function isForUsers(port: unknown): boolean {
  return (textAt(port, 'protocol') ?? 'TCP') === 'TCP' && !ASIDE.test(textAt(port, 'name') ?? '');
}
