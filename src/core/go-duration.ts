import type { Duration } from 'cdk8s';

/**
 * Renders a duration as Go writes it (`90s` is `1m30s`), the form that Argo CD, Flux and Argo Rollouts read.
 *
 * Go knows no days: a day is `24h`. Fractions of a millisecond do not occur.
 */
export function goDuration(duration: Duration): string {
  const total = duration.toMilliseconds();
  const hours = Math.floor(total / 3_600_000);
  const minutes = Math.floor((total % 3_600_000) / 60_000);
  const seconds = Math.floor((total % 60_000) / 1000);
  const millis = total % 1000;
  const text = [[hours, 'h'], [minutes, 'm'], [seconds, 's'], [millis, 'ms']]
    .filter(([amount]) => amount !== 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join('');
  return text || '0s';
}
