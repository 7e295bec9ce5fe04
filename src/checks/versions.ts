/** Controllers by which a rule can be bound to versions, as `Cluster` states them. */
export type VersionedSystem = 'kubernetes' | 'argoCd' | 'argoRollouts' | 'flux' | 'fluxOperator' | 'flagger' | 'sealedSecrets' | 'externalSecrets';

/** What a cluster states, `major.minor`; the newest known version where it states none. */
export type StatedVersions = Readonly<Partial<Record<VersionedSystem, string>>>;

/** Whether a version, `major.minor`, is older than another. */
export function isOlder(version: string, than: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  const [otherMajor, otherMinor] = than.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
