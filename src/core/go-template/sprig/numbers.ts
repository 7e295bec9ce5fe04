import { GoTemplateError } from '../errors';
import { checkItems } from '../limits';
import { clampedInteger } from '../literals';
import { display } from '../printing';
import { fn, table } from '../signature';
import { GoInt, GoList, type GoValue } from '../values';
import { toFloat64, toInt64 } from './casts';

/** Functions of numbers. */
export const NUMBER_FUNCTIONS = table({
  add: fn('any...', (...values: GoValue[]) => int64(values.reduce((sum: bigint, value) => sum + toInt64(value), 0n))),
  add1: fn('any', (value: GoValue) => int64(toInt64(value) + 1n)),
  add1f: fn('any', (value: GoValue) => decimals(value, [1], (a, b) => add(a, b))),
  addf: fn('any...', (...values: GoValue[]) => decimals(0, values, (a, b) => add(a, b))),
  atoi: fn('string', (text: string) => new GoInt(clampedInteger(text))),
  biggest: fn('any any...', largest),
  ceil: fn('any', (value: GoValue) => Math.ceil(toFloat64(value))),
  div: fn('any any', (a: GoValue, b: GoValue) => int64(toInt64(a) / divisor(toInt64(b)))),
  divf: fn('any any...', (first: GoValue, ...values: GoValue[]) => decimals(first, values, divide)),
  float64: fn('any', toFloat64),
  floor: fn('any', (value: GoValue) => Math.floor(toFloat64(value))),
  int: fn('any', (value: GoValue) => new GoInt(toInt64(value))),
  int64: fn('any', (value: GoValue) => int64(toInt64(value))),
  max: fn('any any...', largest),
  maxf: fn('any any...', (...values: GoValue[]) => Math.max(...values.map(toFloat64))),
  min: fn('any any...', (...values: GoValue[]) => int64(values.map(toInt64).reduce((a, b) => (b < a ? b : a)))),
  minf: fn('any any...', (...values: GoValue[]) => Math.min(...values.map(toFloat64))),
  mod: fn('any any', (a: GoValue, b: GoValue) => int64(toInt64(a) % divisor(toInt64(b)))),
  mul: fn('any any...', (...values: GoValue[]) => int64(values.reduce((product: bigint, value) => BigInt.asIntN(64, product * toInt64(value)), 1n))),
  mulf: fn('any any...', (first: GoValue, ...values: GoValue[]) => decimals(first, values, (a, b) => ({ value: a.value * b.value, scale: a.scale + b.scale }))),
  round: fn('any int float64...', (value: GoValue, places: number, from = 0.5) => {
    const power = 10 ** places;
    const shifted = power * toFloat64(value);
    return (shifted - Math.trunc(shifted) >= from ? Math.ceil(shifted) : Math.floor(shifted)) / power;
  }),
  seq: fn('int...', (...values: number[]) => sequence(values).join(' ')),
  sub: fn('any any', (a: GoValue, b: GoValue) => int64(toInt64(a) - toInt64(b))),
  subf: fn('any any...', (first: GoValue, ...values: GoValue[]) => decimals(first, values, (a, b) => add(a, { ...b, value: -b.value }))),
  toDecimal: fn('any', (value: GoValue) => {
    const octal = /^([+-]?)([0-7]{1,200})$/.exec(display(value));
    const size = octal ? BigInt(`0o${octal[2]}`) : 0n;
    return int64(size > 2n ** 63n - (octal?.[1] === '-' ? 0n : 1n) ? 0n : octal?.[1] === '-' ? -size : size);
  }),
  until: fn('int', (count: number) => intList(steps(0, count, count < 0 ? -1 : 1))),
  untilStep: fn('int int int', (start: number, stop: number, step: number) => intList(steps(start, stop, step))),
});

interface Decimal {
  readonly value: bigint;
  /** It counts parts of 10 to this power. */
  readonly scale: number;
}

/** How many decimals a division has. */
const DIVISION_DECIMALS = 16;

function int64(value: bigint): GoInt {
  return new GoInt(value, 'int64');
}

function intList(values: readonly number[]): GoList {
  return new GoList(values.map((value) => new GoInt(value)), '[]int');
}

function largest(...values: GoValue[]): GoValue {
  return int64(values.map(toInt64).reduce((a, b) => (b > a ? b : a)));
}

function divisor(value: bigint): bigint {
  if (value === 0n) throw new GoTemplateError('a number is divided by zero');
  return value;
}

function steps(start: number, stop: number, step: number): number[] {
  if (stop < start ? step >= 0 : step <= 0) return [];
  checkItems((stop - start) / step);
  const values: number[] = [];
  for (let value = start; stop < start ? value > stop : value < stop; value += step) values.push(value);
  return values;
}

function sequence(values: readonly number[]): number[] {
  if (values.length === 0 || values.length > 3) return [];
  const [start, end] = values.length === 1 ? [1, values[0]] : [values[0], values.at(-1)!];
  const direction = end < start ? -1 : 1;
  if (values.length < 3) return steps(start, end + direction, direction);
  return direction < 0 && values[1] > 0 ? [] : steps(start, end + direction, values[1]);
}

/** Calculates with decimal fractions, so that 0.1 and 0.2 are 0.3. */
function decimals(first: GoValue, values: readonly GoValue[], operation: (a: Decimal, b: Decimal) => Decimal): number {
  const result = values.map((value) => decimal(toFloat64(value))).reduce(operation, decimal(toFloat64(first)));
  return Number(`${result.value}e${-result.scale}`);
}

function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new GoTemplateError('an infinite number cannot be calculated with');
  const [mantissa, exponent] = value.toExponential().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { value: BigInt(whole + fraction) * 10n ** BigInt(-scale), scale: 0 } : { value: BigInt(whole + fraction), scale };
}

function scaled({ value, scale }: Decimal, to: number): bigint {
  return value * 10n ** BigInt(to - scale);
}

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { value: scaled(a, scale) + scaled(b, scale), scale };
}

function divide(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const below = scaled(b, scale);
  const above = scaled(a, scale) * 10n ** BigInt(DIVISION_DECIMALS);
  const quotient = above / divisor(below);
  const rest = above % below;
  const isUp = 2n * (rest < 0n ? -rest : rest) >= (below < 0n ? -below : below);
  return { value: quotient + (isUp ? (above < 0n !== below < 0n ? -1n : 1n) : 0n), scale: DIVISION_DECIMALS };
}
