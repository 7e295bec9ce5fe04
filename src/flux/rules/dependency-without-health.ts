import { dependencyGraph } from './_dependency-graph';
import { kustomization, SHOP } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { listAt, mapAt } from '../../core/plain';
import { FLUX_TYPES } from '../_kinds';

/** What waits for a Kustomization that waits for nothing itself gets an order, but no guarantee. */
export const dependencyWithoutHealth: Rule = {
  id: 'flux/dependency-without-health',
  severity: FindingSeverity.INFO,
  kinds: [FLUX_TYPES.Kustomization],
  check(object, fleet) {
    const spec = mapAt(object.manifest, 'spec');
    const { wait } = spec;
    const isChecked = wait === true || typeof wait === 'string' || listAt(spec, 'healthChecks').length > 0 || listAt(spec, 'healthCheckExprs').length > 0;
    if (isChecked || !dependencyGraph(fleet).awaitedBy.has(object)) return NONE;
    return [{
      field: wait === undefined ? 'spec' : 'spec.wait',
      message: 'spec.wait is not true and there are no healthChecks, so others that depend on this Kustomization start when its objects are applied, healthy or not; write wait: true',
    }];
  },
  docs: {
    what: 'A Kustomization that others depend on waits for its objects',
    why: 'Without wait or health checks a Kustomization is ready as soon as the API server has taken its objects. Whatever depends on it then starts while they are still starting, or failing.',
    bad: {
      yaml: `
${kustomization('database')}---
${kustomization('web', 'dependsOn: [{ name: database }]')}${SHOP}`,
    },
    good: {
      yaml: `
${kustomization('database', 'wait: true')}---
${kustomization('web', 'dependsOn: [{ name: database }]')}${SHOP}`,
    },
    source: ['https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies', 'https://fluxcd.io/flux/components/kustomize/kustomizations/#wait'],
    numbers: ['95', '96', '204', 'KS-06'],
  },
};
