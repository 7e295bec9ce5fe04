import { GoTemplateUnknown } from '../errors';
import { clampedInteger } from '../literals';
import { fn, table } from '../signature';
import { GoInt, type GoValue } from '../values';

/** Functions of dates and durations, as far as neither the clock nor the time zone of the controller matters. */
export const DATE_FUNCTIONS = table({
  dateInZone: fn('string any string', dateInZone),
  date_in_zone: fn('string any string', dateInZone),
  duration: fn('any', (value: GoValue) => {
    const seconds = value instanceof GoInt && value.kind === 'int64' ? value.value : typeof value === 'string' ? clampedInteger(value) : 0n;
    return durationText(BigInt.asIntN(64, seconds * SECOND));
  }),
  durationRound: fn('any', (value: GoValue) => {
    if (typeof value === 'string') return rounded(parseDuration(value) ?? 0n);
    return rounded(value instanceof GoInt && value.kind === 'int64' ? value.value : 0n);
  }),
  htmlDateInZone: fn('any string', (date: GoValue, zone: string) => dateInZone('2006-01-02', date, zone)),
});

const SECOND = 1_000_000_000n;
const UNITS: Record<string, bigint> = { ns: 1n, us: 1000n, µs: 1000n, μs: 1000n, ms: 1_000_000n, s: SECOND, m: 60n * SECOND, h: 3600n * SECOND };
const ROUNDED: readonly [string, bigint][] = [
  ['y', 8760n * 3600n * SECOND], ['mo', 720n * 3600n * SECOND], ['d', 24n * 3600n * SECOND], ['h', 3600n * SECOND], ['m', 60n * SECOND], ['s', SECOND],
];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const LAYOUT = /January|Jan|Monday|Mon|MST|2006|01|02|03|04|05|06|002|15|__2|_2(?!006)|1|2|3|4|5|PM|pm|-07:00:00|-070000|-07:00|-0700|-07|Z07:00:00|Z070000|Z07:00|Z0700|Z07|[.,](?:0+|9+)(?![0-9])/g;

function rounded(duration: bigint): string {
  const size = duration < 0n ? -duration : duration;
  const unit = ROUNDED.find(([, length]) => size > length);
  return unit ? `${size / unit[1]}${unit[0]}` : '0s';
}

/** A duration of at least a second, or none, as Go writes it: `1h0m5s`. */
function durationText(duration: bigint): string {
  const size = (duration < 0n ? -duration : duration) / SECOND;
  const fraction = String((duration < 0n ? -duration : duration) % SECOND).padStart(9, '0').replace(/0+$/, '');
  const [hours, minutes, seconds] = [size / 3600n, (size / 60n) % 60n, `${size % 60n}${fraction && `.${fraction}`}`];
  const text = hours > 0n ? `${hours}h${minutes}m${seconds}s` : minutes > 0n ? `${minutes}m${seconds}s` : `${seconds}s`;
  return duration < 0n ? `-${text}` : text;
}

function parseDuration(text: string): bigint | undefined {
  const [, sign, rest] = /^([+-]?)(.*)$/s.exec(text)!;
  if (rest === '0') return 0n;
  if (rest.length > 200) return undefined;
  if (!/^(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return undefined;
  let sum = 0n;
  for (const [, whole, fraction = '', unit] of rest.matchAll(/([0-9]*)\.?([0-9]*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    sum += BigInt(whole || 0) * UNITS[unit] + BigInt(fraction || 0) * UNITS[unit] / 10n ** BigInt(fraction.length);
  }
  return sum > 2n ** 63n - 1n ? undefined : sign === '-' ? -sum : sum;
}

function dateInZone(layout: string, date: GoValue, zone: string): string {
  if (!(date instanceof GoInt) || date.kind.startsWith('u')) {
    throw new GoTemplateUnknown('a date that is no number of seconds is the time of the controller, so the result is only known in the cluster');
  }
  if (zone !== 'UTC' && zone !== '') throw new GoTemplateUnknown('the time zones that a controller knows, other than UTC, are only known in the cluster');
  const time = calendar(date.value);
  if (time.year > 9999 || time.year < 0) throw new GoTemplateUnknown('a date lies too far away to be told');
  return layout.replace(LAYOUT, (part) => datePart(time, part));
}

interface Time {
  readonly year: number;
  /** Counted from 0. */
  readonly month: number;
  readonly day: number;
  readonly dayOfYear: number;
  readonly weekday: number;
  readonly secondOfDay: number;
}

/** The date of a second in UTC, counted from 1970, by the calendar of today. */
function calendar(seconds: bigint): Time {
  const secondOfDay = Number(((seconds % 86400n) + 86400n) % 86400n);
  const days = Number((seconds - BigInt(secondOfDay)) / 86400n);
  let year = 1970 + Math.floor(days / 365.2425);
  while (daysBefore(year) > days) year--;
  while (daysBefore(year + 1) <= days) year++;
  const dayOfYear = days - daysBefore(year);
  const lengths = [31, daysBefore(year + 1) - daysBefore(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  let day = dayOfYear;
  for (; day >= lengths[month]; month++) day -= lengths[month];
  return { year, month, day: day + 1, dayOfYear: dayOfYear + 1, weekday: (((days + 4) % 7) + 7) % 7, secondOfDay };
}

/** The days from 1970 to the start of a year. */
function daysBefore(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
}

function datePart({ year, month, day, dayOfYear, weekday, secondOfDay }: Time, part: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hour, minute, second] = [Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60, secondOfDay % 60];
  const parts: Record<string, string> = {
    'January': MONTHS[month],
    'Jan': MONTHS[month].slice(0, 3),
    '1': String(month + 1),
    '01': two(month + 1),
    'Monday': DAYS[weekday],
    'Mon': DAYS[weekday].slice(0, 3),
    '2': String(day),
    '_2': String(day).padStart(2),
    '02': two(day),
    '002': String(dayOfYear).padStart(3, '0'),
    '__2': String(dayOfYear).padStart(3),
    '2006': String(year).padStart(4, '0'),
    '06': two(year % 100),
    '15': two(hour),
    '3': String(hour % 12 || 12),
    '03': two(hour % 12 || 12),
    '4': String(minute),
    '04': two(minute),
    '5': String(second),
    '05': two(second),
    'PM': hour >= 12 ? 'PM' : 'AM',
    'pm': hour >= 12 ? 'pm' : 'am',
    'MST': 'UTC',
    '-07:00:00': '+00:00:00',
    '-070000': '+000000',
    '-07:00': '+00:00',
    '-0700': '+0000',
    '-07': '+00',
  };
  if (part.startsWith('Z')) return 'Z';
  if (/^[.,]/.test(part)) return part[1] === '9' ? '' : part;
  return parts[part] ?? part;
}
