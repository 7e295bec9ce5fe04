import { SHOP } from './_examples';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { valueAt } from '../../core/plain';
import { Tier } from '../../core/tier';
import { FLUX_TYPES } from '../_kinds';

/** To force is not to insist: it deletes, or overwrites. */
export const forceRecreate: Rule = {
  id: 'flux/force-recreate',
  severity: FindingSeverity.WARNING,
  kinds: [FLUX_TYPES.Kustomization, FLUX_TYPES.HelmRelease],
  check(object) {
    const found = object.kind === 'Kustomization' ? ofKustomization(object) : ofHelmRelease(object);
    if (found.length === 0) return NONE;
    return object.tier === Tier.PRODUCTION ? found : found.map((violation) => ({ ...violation, severity: FindingSeverity.INFO }));
  },
  docs: {
    what: 'Nothing is recreated by force in production',
    why: 'Where a field cannot be changed in place, force deletes the object and makes it anew: a StatefulSet loses its pods, a volume claim its data, a load balancer its address. '
      + 'It does not settle conflicts, which Flux wins anyway. A release that is forced replaces whole objects, with what others have set in them.',
    bad: { tier: Tier.PRODUCTION, yaml: example('  force: true\n') },
    good: { tier: Tier.PRODUCTION, yaml: example('') },
    source: [
      'https://fluxcd.io/flux/components/kustomize/kustomizations/#force',
      'https://fluxcd.io/flux/components/helm/helmreleases/#upgrade-configuration',
    ],
    numbers: ['100', '107', 'E13', 'KS-44', 'HR-20'],
  },
};

function ofKustomization({ manifest }: CheckedObject): RuleViolation[] {
  if (valueAt(manifest, 'spec', 'force') !== true) return [];
  return [{
    field: 'spec.force',
    message: 'spec.force deletes and recreates every object of which a fixed field changes, with its data and addresses; '
      + 'leave it out, and annotate the objects that may be recreated with kustomize.toolkit.fluxcd.io/force: enabled',
  }];
}

/** Server-side apply, the default for new releases, knows no replacement. */
function ofHelmRelease({ manifest }: CheckedObject): RuleViolation[] {
  return ['upgrade', 'rollback']
    .filter((action) => valueAt(manifest, 'spec', action, 'force') === true && valueAt(manifest, 'spec', action, 'serverSideApply') !== 'enabled')
    .map((action) => ({
      field: `spec.${action}.force`,
      message: `spec.${action}.force replaces whole objects, with what autoscalers and others have set in them, and does nothing under server-side apply; leave it out`,
    }));
}

function example(force: string): string {
  return `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: shop }
spec:
  interval: 10m
  path: ./web
  prune: true
${force}  sourceRef: { kind: GitRepository, name: shop }
${SHOP}`;
}
