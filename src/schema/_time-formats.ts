import { isDate } from './_rfc3339';

/** Of what follows a second `t`, nothing is read; any character may stand before the fraction, any digits in the offset. */
export function isDateTime(value: string): boolean {
  const [date, time] = value.split(/t/i, 2);
  return time !== undefined && isDate(date) && /^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[^\n][0-9]+)?(?:z|[+-][0-9]{2}:[0-9]{2})$/iu.test(time);
}

const NANOSECONDS: Record<string, bigint> = {
  ns: 1n, us: 1_000n, µs: 1_000n, μs: 1_000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n,
};
const INT64 = 2n ** 63n;

export function isGoDuration(value: string): boolean {
  if (/^[-+]?0$/.test(value)) return true;
  const unsigned = value.replace(/^[-+]/, '');
  let total = 0n;
  let end = 0;
  for (const { 0: text, 1: whole, 2: fraction = '', 3: unit, index } of unsigned.matchAll(/([0-9]*)(?:\.([0-9]*))?([^0-9.]+)/gy)) {
    const digits = whole.replace(/^0+/, '');
    if (!Object.hasOwn(NANOSECONDS, unit) || (whole === '' && fraction === '') || digits.length > 19) return false;
    // A fraction counts to its 18th digit.
    total += BigInt(digits) * NANOSECONDS[unit] + (BigInt(fraction.slice(0, 18).padEnd(18, '0')) * NANOSECONDS[unit]) / 10n ** 18n;
    if (total > INT64) return false;
    end = index + text.length;
  }
  return end > 0 && end === unsigned.length && (total < INT64 || value.startsWith('-'));
}

/** Numbers with a unit anywhere in the text, as in `22 ns` or `5 minutes`; one that means something is enough, one that is no int64 is too many. */
export function isWordyDuration(value: string): boolean {
  let isKnown = false;
  for (const [, number, unit] of value.matchAll(/([0-9]+)[\t\n\f\r ]*([A-Za-z\u00b5]*)/g)) {
    if (unit === '') continue;
    const digits = number.replace(/^0+/, '');
    if (digits.length > 19 || BigInt(digits) >= INT64) return false;
    isKnown ||= /^(?:(?:ns|us|\u00b5s|ms|s|m|h|hr|d|w|wk)$|nano|micro|milli|sec|min|hour|day|week)/.test(unit.toLowerCase());
  }
  return isKnown;
}
