/** A float as `strconv.FormatFloat` writes it; without precision, with the fewest digits that say it. */
export function floatText(value: number, verb: 'e' | 'f' | 'g', precision?: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (verb === 'f') return sign + (precision === undefined ? plain(digitsOf(size)) : fixed(size, precision));
  if (verb === 'e') return sign + scientific(digitsOf(size, precision === undefined ? undefined : precision + 1), precision);
  const parts = digitsOf(size, precision === undefined ? undefined : Math.max(precision, 1));
  const digits = { digits: parts.digits.replace(/(?<=.)0+$/, ''), point: parts.point };
  let limit = precision === undefined ? 6 : Math.max(precision, 1);
  if (limit > digits.digits.length && digits.digits.length >= digits.point) limit = digits.digits.length;
  if (precision === undefined) limit = 6;
  const exponent = digits.point - 1;
  return sign + (size !== 0 && (exponent < -4 || exponent >= limit) ? scientific(digits) : plain(digits));
}

interface Digits {
  readonly digits: string;
  /** How many of them stand before the point. */
  readonly point: number;
}

/** The digits of a positive number: the fewest, or so many. */
function digitsOf(size: number, count?: number): Digits {
  if (size === 0) return { digits: '0'.repeat(count ?? 1), point: 1 };
  const [mantissa, exponent] = (count === undefined ? size.toExponential() : exactExponential(size, count)).split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** `toExponential` with any number of digits; what lies exactly between two goes to the even one. */
function exactExponential(size: number, count: number): string {
  const exact = size.toExponential(100);
  const [mantissa, exponent] = exact.split('e');
  if (count > 100) return `${mantissa}${'0'.repeat(count - 101)}e${exponent}`;
  const digits = mantissa.replace('.', '');
  if (!isEvenTie(digits, count)) return size.toExponential(count - 1);
  return `${digits[0]}.${digits.slice(1, count)}e${exponent}`;
}

/** Whether digits lie exactly between two of so many digits, of which the lower one is even. */
function isEvenTie(digits: string, count: number): boolean {
  return /^50*$/.test(digits.slice(count)) && Number(digits[count - 1] ?? 0) % 2 === 0;
}

function plain({ digits, point }: Digits): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  const whole = digits.slice(0, point).padEnd(point, '0');
  return digits.length > point ? `${whole}.${digits.slice(point)}` : whole;
}

function scientific({ digits, point }: Digits, precision?: number): string {
  const fraction = digits.slice(1).padEnd(precision ?? 0, '0');
  const exponent = digits.replace(/0/g, '') === '' ? 0 : point - 1;
  return `${digits[0]}${fraction === '' ? '' : `.${fraction}`}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** Rounded to so many decimals, exactly as Go does: half to even of the exact binary value. */
function fixed(size: number, precision: number): string {
  if (size < 1e21 && precision < 100) {
    const [whole, fraction] = size.toFixed(100).split('.');
    if (!isEvenTie(whole + fraction, whole.length + precision)) return size.toFixed(precision);
    return precision === 0 ? whole : `${whole}.${fraction.slice(0, precision)}`;
  }
  const whole = size >= 1e21 ? BigInt(size).toString() : size.toFixed(100);
  return size >= 1e21 ? (precision > 0 ? `${whole}.${'0'.repeat(precision)}` : whole) : whole.padEnd(whole.length + precision - 100, '0');
}

/** A float in the hexadecimal form of `%x`. */
export function hexFloatText(value: number): string {
  if (!Number.isFinite(value)) return floatText(value, 'g');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0x0p+00`;
  let exponent = 0;
  let mantissa = Math.abs(value);
  for (; mantissa >= 2; exponent++) mantissa /= 2;
  for (; mantissa < 1; exponent--) mantissa *= 2;
  const fraction = (mantissa - 1).toString(16).slice(2);
  return `${sign}0x1${fraction && `.${fraction}`}p${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
