/** Versions as a cluster states them, each `major.minor`; the newest known where none is stated. */
export interface StatedVersions {
  readonly [system: string]: string | undefined;
}

interface System {
  /** How a cluster states its version. */
  readonly option: string;
  /** How people call it. */
  readonly title: string;
}

/** The systems whose kinds are known, by their name in `imports/`. */
export const SYSTEMS: Readonly<Record<string, System>> = {
  'argo-cd': { option: 'argoCd', title: 'Argo CD' },
  'argo-rollouts': { option: 'argoRollouts', title: 'Argo Rollouts' },
  'external-secrets': { option: 'externalSecrets', title: 'External Secrets' },
  'flagger': { option: 'flagger', title: 'Flagger' },
  'flux': { option: 'flux', title: 'Flux' },
  'flux-operator': { option: 'fluxOperator', title: 'Flux operator' },
  'kubernetes': { option: 'kubernetes', title: 'Kubernetes' },
  'sealed-secrets': { option: 'sealedSecrets', title: 'Sealed Secrets' },
};

/** Orders `1.9` before `1.10`. */
export function compareVersions(a: string, b: string): number {
  const [aMajor, aMinor] = a.split('.').map(Number);
  const [bMajor, bMinor] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** Where a version stands among the known ones. */
export interface Standing {
  /** The version that counts: as stated, or the newest known. */
  readonly version: string;
  /** The known version whose facts apply: the same, or else the next newer one, or else the newest. */
  readonly upper: string;
  /** The known version before, where the version itself is not known: what either has may be there. */
  readonly lower?: string;
  /** Whether it is older than all known versions, or newer, so that little can be said for sure. */
  readonly isOlder: boolean;
  readonly isNewer: boolean;
}

export function standingOf(known: readonly string[], stated: string | undefined): Standing {
  const newest = known[known.length - 1];
  const version = stated ?? newest;
  const upper = known.find((candidate) => compareVersions(candidate, version) >= 0);
  const lower = [...known].reverse().find((candidate) => compareVersions(candidate, version) < 0);
  return {
    version,
    upper: upper ?? newest,
    lower: upper !== undefined && upper !== version ? lower : undefined,
    isOlder: lower === undefined && upper !== version,
    isNewer: upper === undefined,
  };
}

/** From which version on something is there, in words: where the version before is not known, it may have been there too. */
export function sinceText(title: string, from: string, known: readonly string[]): string {
  const before = known[known.indexOf(from) - 1];
  const [major, minor] = from.split('.').map(Number);
  return `from ${title} ${from} on${before === undefined || before === `${major}.${minor - 1}` ? '' : ' if not earlier'}`;
}
