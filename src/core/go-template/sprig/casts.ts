import { goFloat, goInteger } from '../literals';
import { GoInt, type GoValue } from '../values';

/** Any value as a whole number of 64 bits; what is none is 0. */
export function toInt64(value: GoValue): bigint {
  if (value instanceof GoInt) return BigInt.asIntN(64, value.value);
  if (typeof value === 'number') return floatToInt64(value);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'string') return 0n;
  const integer = goInteger(value.replace(/\.0+$/, ''));
  return integer === undefined || integer >= 2n ** 63n ? 0n : integer;
}

/** Any value as a float; what is none is 0. */
export function toFloat64(value: GoValue): number {
  if (value instanceof GoInt) return Number(value.value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? goFloat(value) ?? 0 : 0;
}

/** What does not fit becomes the smallest number, as on all machines that Argo CD runs on with Intel's instructions. */
function floatToInt64(value: number): bigint {
  const isInside = value >= -(2 ** 63) && value < 2 ** 63;
  return isInside ? BigInt(Math.trunc(value)) : -(2n ** 63n);
}
