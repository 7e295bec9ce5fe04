import type { Duration } from 'cdk8s';

const UNITS = [[3_600_000, 'h'], [60_000, 'm'], [1000, 's']] as const;

/** A duration in one unit, as in `90m`: Argo CD cannot read `1h30m` in its settings. */
export function unitDuration(duration: Duration): string {
  const millis = duration.toMilliseconds();
  const [size, unit] = UNITS.find(([length]) => millis % length === 0) ?? [1, 'ms'];
  return millis === 0 ? '0s' : `${millis / size}${unit}`;
}
