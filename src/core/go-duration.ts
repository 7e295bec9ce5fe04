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

const NANOSECONDS: Record<string, bigint> = {
  ns: 1n, us: 1_000n, µs: 1_000n, μs: 1_000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n,
};
const INT64 = 2n ** 63n;

/** How many nanoseconds a text means to Go's `time.ParseDuration`; undefined when it is no duration. Go knows no days. */
export function goNanoseconds(text: string): bigint | undefined {
  if (/^[-+]?0$/.test(text)) return 0n;
  const unsigned = text.replace(/^[-+]/, '');
  let total = 0n;
  let end = 0;
  for (const { 0: part, 1: whole, 2: fraction = '', 3: unit, index } of unsigned.matchAll(/([0-9]*)(?:\.([0-9]*))?([^0-9.]+)/gy)) {
    const digits = whole.replace(/^0+/, '');
    if (!Object.hasOwn(NANOSECONDS, unit) || (whole === '' && fraction === '') || digits.length > 19) return undefined;
    // A fraction counts to its 18th digit.
    total += BigInt(digits) * NANOSECONDS[unit] + (BigInt(fraction.slice(0, 18).padEnd(18, '0')) * NANOSECONDS[unit]) / 10n ** 18n;
    if (total > INT64) return undefined;
    end = index + part.length;
  }
  if (end === 0 || end !== unsigned.length) return undefined;
  if (text.startsWith('-')) return -total;
  return total < INT64 ? total : undefined;
}
