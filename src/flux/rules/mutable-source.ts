import { WEB_CHART } from './_examples';
import { type Drift, chartDrift, driftSeverity, gitDrift, ociDrift } from './_mutability';
import { isTakenForOwn } from './_own-folder';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { isRepoOf } from '../../checks/repo-tree';
import { NONE, type Rule } from '../../checks/rule';
import { mapAt, textAt } from '../../core/plain';
import { Tier } from '../../core/tier';
import { FLUX_TYPES } from '../_kinds';

/** What a source follows reaches the cluster without anybody having approved it. */
export const mutableSource: Rule = {
  id: 'flux/mutable-source',
  severity: FindingSeverity.WARNING,
  kinds: [FLUX_TYPES.GitRepository, FLUX_TYPES.OCIRepository, FLUX_TYPES.HelmRelease, FLUX_TYPES.HelmChart],
  check(object, fleet) {
    const drift = driftOf(object);
    if (!drift || isOwn(object, fleet)) return NONE;
    // Where nobody says which repository is the fleet's own, one that follows a branch is as likely as not.
    const mayBeOwn = object.kind === 'GitRepository' && !drift.isBoundless && fleet._tree?.repo === undefined;
    if (mayBeOwn && object.tier !== Tier.PRODUCTION && object.tier !== Tier.STAGING) return NONE;
    const isVerified = object.kind === 'OCIRepository' && drift.isBoundless && mapAt(object.manifest, 'spec').verify !== undefined;
    const severity = driftSeverity(object.tier, drift);
    return [{
      field: drift.field,
      severity: isVerified && severity === FindingSeverity.INFO ? FindingSeverity.WARNING : severity,
      message: `${drift.text}${isVerified ? ', so spec.verify says who pushed it but not what it is' : ' without a commit in Git'}; ${advice(object)}`,
    }];
  },
  docs: {
    what: 'Sources and charts are pinned',
    why: 'A branch, a range of versions or the tag latest brings to the cluster what nobody has committed: a rollback in Git does not take it back, and two clusters may run two versions of it. '
      + 'The repository of the fleet itself follows its branch, where each change is approved.',
    bad: {
      tier: Tier.PRODUCTION,
      yaml: `
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  url: oci://ghcr.io/acme/web
  ref: { tag: latest }
`,
    },
    good: { tier: Tier.PRODUCTION, yaml: WEB_CHART },
    source: [
      'https://fluxcd.io/flux/components/source/gitrepositories/#reference',
      'https://fluxcd.io/flux/components/source/ocirepositories/#reference',
      'https://fluxcd.io/flux/components/source/helmcharts/#version',
    ],
    numbers: ['2', '11', '91', '93', '105', 'E6', 'GIT-01', 'OCI-02', 'HR-06'],
  },
};

function driftOf({ kind, manifest }: CheckedObject): Drift | undefined {
  switch (kind) {
    case 'GitRepository': return gitDrift(manifest.spec);
    case 'OCIRepository': return ociDrift(manifest.spec);
    case 'HelmChart': return chartDrift(manifest.spec, 'spec');
    default: return chartDrift(mapAt(manifest, 'spec', 'chart', 'spec'), 'spec.chart.spec');
  }
}

/** The fleet's own repository; where nobody says which that is, the one that `flux bootstrap` reads, or of which folders are here. */
function isOwn({ kind, name, _home, manifest }: CheckedObject, fleet: FleetIndex): boolean {
  if (kind !== 'GitRepository' && kind !== 'OCIRepository') return false;
  const url = textAt(manifest, 'spec', 'url');
  if (name === 'flux-system' || (url !== undefined && isRepoOf(fleet._tree, url))) return true;
  return kind === 'GitRepository' && fleet._tree?.repo === undefined && isTakenForOwn({ namespace: _home, name }, fleet);
}

function advice({ kind }: CheckedObject): string {
  switch (kind) {
    case 'GitRepository': return 'name a tag or a commit';
    case 'OCIRepository': return 'name a version as tag, or a digest';
    default: return 'name one version';
  }
}
