import { GoTemplateError } from './errors';
import { spend } from './limits';
import type { NumberLiteral } from './literals';
import { ANY, GoInt, GoList, type GoValue, typeOf, zeroValue } from './values';

/** How many characters a function reads or writes in one step of work. */
const CHARACTERS_PER_STEP = 64;

/** Long texts and lists are more work than short ones. */
export function spendOn(value: GoValue): void {
  spend(1 + (typeof value === 'string' ? Math.floor(value.length / CHARACTERS_PER_STEP) : value instanceof GoList ? value.length : 0));
}

/** A number as an argument of a type; without one, of the type that its writing has. */
export function constant({ int, float, isFloat }: NumberLiteral, type: string | undefined): GoValue {
  if (type === 'float64' && float !== undefined) return float;
  const isInt = type === 'int' || type === 'uint32' || (!isFloat && (type === undefined || type === 'value' || type === ANY));
  if (isInt && int !== undefined) return new GoInt(int);
  if (isInt || type === 'float64') throw new GoTemplateError('a number does not fit where it stands, or has a fraction');
  return converted(int === undefined || isFloat ? float : new GoInt(int), type);
}

/** Whether nil is an argument of a type. */
export function canBeNil(type: string): boolean {
  return type === ANY || type === 'value' || type.startsWith('map[') || type.startsWith('[]') || type.startsWith('*');
}

/** A value as an argument of a type. */
export function converted(value: GoValue, type: string | undefined): GoValue {
  if (type === undefined || type === 'value') return value;
  if (type === ANY) return value ?? null;
  if (value === undefined && canBeNil(type)) return zeroValue(type);
  if (typeOf(value) === type) return value;
  throw new GoTemplateError(`a ${type} is expected, but the value is ${value === undefined || value === null ? 'nil' : `a ${typeOf(value)}`}`);
}
