import { annotated } from './_annotated';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { APPLICATION } from '../../_declared';
import { SYNC_WAVE } from '../../sync/_annotations';
import { APPLICATION_HEALTH_KEY } from '../../sync/application-health';
import { annotationsOf, waveOf } from '../../sync/sync-reading';
import { PROJECT, settingsExample } from '../_examples';

/** Two Applications of different waves on each cluster that has such. */
const orderedOn = remembered((fleet: FleetIndex): ReadonlyMap<string, readonly [CheckedObject, CheckedObject]> => {
  const found = new Map<string, readonly [CheckedObject, CheckedObject]>();
  if (!annotated(fleet).some(({ _type, manifest }) => _type === APPLICATION && SYNC_WAVE in annotationsOf(manifest))) return found;
  const first = new Map<string, CheckedObject>();
  for (const object of fleet._ofType(APPLICATION)) {
    for (const cluster of object._clusters) {
      const other = first.get(cluster);
      if (!other) first.set(cluster, object);
      else if (ownWave(other) !== ownWave(object) && !found.has(cluster)) found.set(cluster, [other, object]);
    }
  }
  return found;
});

/** Argo CD waits for Applications only where it is told how healthy they are. */
export const unorderedApplications: Rule = {
  id: 'argocd/unordered-applications',
  severity: FindingSeverity.WARNING,
  kinds: ['/ConfigMap'],
  check({ name, manifest, _clusters: clusters }, fleet) {
    if (name !== 'argocd-cm') return NONE;
    const pair = clusters.map((cluster) => orderedOn(fleet).get(cluster)).find((one) => one !== undefined);
    if (!pair || hasHealth(valueAt(manifest, 'data'))) return NONE;
    const [one, other] = [...pair].sort((a, b) => ownWave(a) - ownWave(b)).map((object) => `${object.identity} (wave ${ownWave(object)})`);
    return [{
      field: 'data',
      // A part of the settings may come from elsewhere, for instance of what this is a patch of.
      severity: fleet.isComplete ? undefined : FindingSeverity.INFO,
      message: `data holds no ${APPLICATION_HEALTH_KEY}, so Argo CD does not wait for ${one} before it applies ${other}; add it, as ArgoHealthCheck.application() gives it`,
    }];
  },
  docs: {
    what: 'Waves of Applications have a health to wait for',
    why: 'A wave begins when what came before it is healthy, and Argo CD has no health of its own for Applications: they count as done as soon as they are there. An app-of-apps with waves needs the health check in argocd-cm.',
    bad: { yaml: example('  url: https://argocd.example.com\n') },
    good: {
      yaml: example(`${APPLICATION_HEALTH_KEY}: |
  local health = { status = "Progressing", message = "" }
  if obj.status ~= nil and obj.status.health ~= nil then health.status = obj.status.health.status end
  return health
`),
    },
    source: ['argoproj/argo-cd gitops-engine/pkg/health/health.go GetHealthCheckFunc', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/health/#argocd-app'],
    numbers: ['HW-011', '1'],
  },
};

function ownWave({ manifest }: CheckedObject): number {
  return waveOf(annotationsOf(manifest));
}

/** Whether there is a health check for Applications: of theirs, of many kinds, or in the form of old. */
function hasHealth(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) => {
    if (key === 'resource.customizations') return typeof value === 'string' && /argoproj\.io\/(Application\b|\*)|^["']?\*/m.test(value);
    return key === APPLICATION_HEALTH_KEY;
  });
}

function example(data: string): string {
  const application = (name: string, wave: string): string => `---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
  annotations:
    argocd.argoproj.io/sync-wave: "${wave}"
spec:
  project: shop
  source:
    repoURL: https://github.com/acme/shop
    path: ${name}
    targetRevision: v1.2.3
  destination:
    server: https://kubernetes.default.svc
    namespace: ${name}
`;
  return `${settingsExample('argocd-cm', data)}---
${PROJECT}${application('database', '0')}${application('web', '1')}`;
}
