import { WAITING_KINDS, dependencyGraph, isSuspended } from './_dependency-graph';
import { WEB_CHART } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';

/** What is suspended keeps all that waits for it from going on. */
export const dependencySuspended: Rule = {
  id: 'flux/dependency-suspended',
  severity: FindingSeverity.WARNING,
  kinds: WAITING_KINDS,
  check(object, fleet) {
    const own = dependencyGraph(fleet).waits.get(object);
    if (!own || isSuspended(object)) return NONE;
    const suspended = own.filter(({ target, hasExpression }) => target !== object && !hasExpression && isSuspended(target));
    if (suspended.length === 0) return NONE;
    return suspended.map(({ target, index }) => ({
      field: `spec.dependsOn[${index}]`,
      message: `spec.dependsOn[${index}] names ${target.name}, which is suspended and so never becomes ready again; resume it, or suspend what waits for it as well`,
    }));
  },
  docs: {
    what: 'Nothing waits for what is suspended',
    why: 'A suspended object takes no new revision and reports none. What depends on it stops with "dependency not ready" at the next change, and on a new cluster never starts.',
    bad: {
      yaml: `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chartRef: { kind: OCIRepository, name: web }
  dependsOn: [{ name: database, namespace: data }]
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: database, namespace: data }
spec:
  interval: 1h
  suspend: true
  chartRef: { kind: OCIRepository, name: web, namespace: shop }
${WEB_CHART}`,
    },
    good: {
      yaml: `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chartRef: { kind: OCIRepository, name: web }
  dependsOn: [{ name: database, namespace: data }]
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: database, namespace: data }
spec:
  interval: 1h
  chartRef: { kind: OCIRepository, name: web, namespace: shop }
${WEB_CHART}`,
    },
    source: [
      'https://fluxcd.io/flux/components/kustomize/kustomizations/#suspend',
      'fluxcd/kustomize-controller/internal/controller/kustomization_controller.go checkDependencies',
    ],
    numbers: ['96', 'KS-05', 'KS-09'],
  },
};
