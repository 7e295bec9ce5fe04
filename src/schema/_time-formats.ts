import { isDate } from './_rfc3339';

/** Of what follows a second `t`, nothing is read; any character may stand before the fraction, any digits in the offset. */
export function isDateTime(value: string): boolean {
  const [date, time] = value.split(/t/i, 2);
  return time !== undefined && isDate(date) && /^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[^\n][0-9]+)?(?:z|[+-][0-9]{2}:[0-9]{2})$/iu.test(time);
}

const INT64 = 2n ** 63n;

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
