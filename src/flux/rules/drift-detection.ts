import { WEB_CHART } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { mapAt } from '../../core/plain';
import { Tier } from '../../core/tier';
import { FLUX_TYPES } from '../_kinds';

/** A release that is only looked at when its chart changes. */
export const driftDetection: Rule = {
  id: 'flux/drift-detection',
  severity: FindingSeverity.INFO,
  kinds: [FLUX_TYPES.HelmRelease],
  check({ manifest, tier }) {
    // A mode that is written, disabled included, is a decision.
    if (tier !== Tier.PRODUCTION || mapAt(manifest, 'spec').driftDetection !== undefined) return NONE;
    return [{
      field: 'spec',
      message: 'spec.driftDetection is not set, so what is changed by hand in the objects of the release stays changed until the next upgrade; '
        + 'write driftDetection: { mode: enabled }, or mode: disabled where that is meant',
    }];
  },
  docs: {
    what: 'A release in production says what becomes of manual changes',
    why: 'Unlike a Kustomization, a HelmRelease does not look at its objects again after an upgrade, unless driftDetection tells it to: Git and the cluster part ways, and nobody is told.',
    bad: { tier: Tier.PRODUCTION, yaml: example('') },
    good: { tier: Tier.PRODUCTION, yaml: example('  driftDetection: { mode: enabled }\n') },
    source: ['https://fluxcd.io/flux/components/helm/helmreleases/#drift-detection'],
    numbers: ['108', '203', 'HR-24'],
  },
};

function example(detection: string): string {
  return `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
${detection}  chartRef: { kind: OCIRepository, name: web }
${WEB_CHART}`;
}
