/** Whether a text is a date of the calendar, as in `2026-01-31`. */
export function isDate(value: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/**
 * Whether Go reads a text as a time of RFC 3339, which is how the times of built-in kinds are read.
 *
 * Go takes a little more than the RFC: an hour of one digit, a comma before the fraction, offsets up to 24:60. It takes no leap second and no lower case.
 *
 * @see https://pkg.go.dev/time#pkg-constants
 */
export function isRfc3339(value: string): boolean {
  const match = /^([^T]*)T([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])(?:[.,][0-9]+)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/.exec(value);
  if (!match) return false;
  const [, date, hour, , , offsetHour = '0', offsetMinute = '0'] = match;
  return isDate(date) && Number(hour) < 24 && Number(offsetHour) <= 24 && Number(offsetMinute) <= 60;
}

/**
 * Whether Go reads a text as base64, which is how the bytes of built-in kinds are read: line breaks count for nothing, padding is needed.
 *
 * @see https://pkg.go.dev/encoding/base64#Encoding.Decode
 */
export function isBase64(value: string): boolean {
  const text = value.replace(/[\r\n]/g, '');
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
