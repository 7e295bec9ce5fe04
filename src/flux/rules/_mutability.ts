import { FindingSeverity } from '../../checks/finding';
import { isMovingName } from '../../core/moving-name';
import { isFilledLater, textAt } from '../../core/plain';
import { Tier } from '../../core/tier';

/** What a source follows, when that is no fixed version. */
export interface Drift {
  /** Where the version stands, or would stand. */
  readonly field: string;
  /** What is written there, and what it means. */
  readonly text: string;
  /** Whether whatever comes newest is taken, without any bound. */
  readonly isBoundless: boolean;
}

/** A whole version, as in `1.4.2` or `=v1.4.2-rc.1`; less than that is a range. */
const WHOLE_VERSION = /^\s*=?\s*v?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?\s*$/;

const ANY_VERSION = /^\s*(?:[*xX]|>=?\s*v?0(?:\.0){0,2}(?:-0)?)\s*$/;

/** What a range of versions drifts to; undefined for a whole version. */
export function versionDrift(version: string, field: string): Drift | undefined {
  if (isFilledLater(version) || WHOLE_VERSION.test(version)) return undefined;
  return ANY_VERSION.test(version)
    ? { field, text: `${field} is ${JSON.stringify(version)}, which takes every new version`, isBoundless: true }
    : { field, text: `${field} is ${JSON.stringify(version)}, a range, which takes new versions as they come`, isBoundless: false };
}

/** What a GitRepository follows. */
export function gitDrift(spec: unknown): Drift | undefined {
  const field = 'spec.ref';
  const [commit, name, semver, tag, branch] = ['commit', 'name', 'semver', 'tag', 'branch'].map((key) => textAt(spec, 'ref', key));
  if (commit !== undefined) return undefined;
  if (name !== undefined) {
    return isFilledLater(name) || name.startsWith('refs/tags/') ? undefined : { field: `${field}.name`, text: `${field}.name is ${name}, which moves`, isBoundless: false };
  }
  if (semver !== undefined) return versionDrift(semver, `${field}.semver`);
  if (tag !== undefined) return undefined;
  if (branch === undefined) return { field: 'spec', text: `${field} is not set, so the branch master is followed`, isBoundless: true };
  return isFilledLater(branch) ? undefined : { field: `${field}.branch`, text: `${field}.branch is ${branch}, which takes every new commit`, isBoundless: false };
}

/** What an OCIRepository follows. */
export function ociDrift(spec: unknown): Drift | undefined {
  const [digest, semver, tag] = ['digest', 'semver', 'tag'].map((key) => textAt(spec, 'ref', key));
  if (digest !== undefined) return undefined;
  if (semver !== undefined) return versionDrift(semver, 'spec.ref.semver');
  if (tag === undefined) return { field: 'spec', text: 'spec.ref is not set, so the tag latest is followed', isBoundless: true };
  const field = 'spec.ref.tag';
  if (tag === 'latest') return { field, text: `${field} is latest, which takes whatever was pushed last`, isBoundless: true };
  return isMovingName(tag) ? { field, text: `${field} is ${tag}, which takes whatever is pushed as it`, isBoundless: false } : undefined;
}

/** What a chart of a chart repository follows; with another source, the source decides. */
export function chartDrift(chart: unknown, path: string): Drift | undefined {
  if (textAt(chart, 'sourceRef', 'kind') !== 'HelmRepository') return undefined;
  const version = textAt(chart, 'version');
  if (version === undefined) return { field: path, text: `${path}.version is not set, so every new version of the chart is taken`, isBoundless: true };
  return versionDrift(version, `${path}.version`);
}

/** How bad that is, by what is at stake. */
export function driftSeverity(tier: Tier | undefined, { isBoundless }: Drift): FindingSeverity {
  if (tier === Tier.PRODUCTION) return isBoundless ? FindingSeverity.ERROR : FindingSeverity.WARNING;
  return tier === Tier.STAGING ? FindingSeverity.WARNING : FindingSeverity.INFO;
}
