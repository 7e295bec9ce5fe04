import { GoTemplateError } from './errors';
import { spend } from './limits';
import { compareText } from './text';
import { GoInt, GoList, GoMap, GoObject, type GoValue, typeOf } from './values';

type BasicKind = 'bool' | 'int' | 'uint' | 'float' | 'string' | 'none';

/** `eq`: whether the first value equals any of the others. */
export function equalsAny(first: GoValue, others: readonly GoValue[]): boolean {
  if (others.length === 0) throw new GoTemplateError('eq needs something to compare with');
  return others.some((other) => equals(first, other));
}

/** `eq` of two values. */
export function equals(a: GoValue, b: GoValue): boolean {
  const kinds = [basicKind(a), basicKind(b)];
  if (isNothing(a) || isNothing(b)) return kinds[0] === kinds[1] && isNil(a) && isNil(b);
  if (kinds[0] !== kinds[1]) {
    if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
    throw new GoTemplateError(`a ${typeOf(a)} and a ${typeOf(b)} cannot be compared`);
  }
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  if (kinds[0] !== 'none') return a === b;
  if (a instanceof GoObject && b instanceof GoObject) return a === b;
  const isSameKind = a instanceof GoList === b instanceof GoList && a instanceof GoMap === b instanceof GoMap;
  if (!isSameKind) throw new GoTemplateError(`a ${typeOf(a)} and a ${typeOf(b)} cannot be compared`);
  if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
  throw new GoTemplateError('lists and maps cannot be compared with eq, use deepEqual');
}

/** `lt`. */
export function isLess(a: GoValue, b: GoValue): boolean {
  const kinds = [basicKind(a), basicKind(b)];
  if (kinds.includes('none')) throw new GoTemplateError(`a ${typeOf(kinds[0] === 'none' ? a : b)} has no order`);
  if (a instanceof GoInt && b instanceof GoInt) return a.value < b.value;
  if (kinds[0] !== kinds[1]) throw new GoTemplateError(`a ${typeOf(a)} and a ${typeOf(b)} cannot be compared`);
  if (kinds[0] === 'bool') throw new GoTemplateError('a bool has no order');
  return typeof a === 'string' ? compareText(a, b as string) < 0 : (a as number) < (b as number);
}

/** `reflect.DeepEqual`: of the same type and the same content. */
export function deepEqual(a: GoValue, b: GoValue): boolean {
  spend();
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (typeOf(a) !== typeOf(b)) return false;
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  if (a instanceof GoList && b instanceof GoList) {
    return a.length === b.length && a.isNil === b.isNil && (a.length === 0 || a.items.every((item, index) => deepEqual(item, b.items[index])));
  }
  if (a instanceof GoMap && b instanceof GoMap) {
    return a.entries.size === b.entries.size && a.isNil === b.isNil
      && [...a.entries].every(([key, value]) => b.entries.has(key) && deepEqual(value, b.entries.get(key)));
  }
  return a instanceof GoObject && b instanceof GoObject ? a.toText() === b.toText() : a === b;
}

function basicKind(value: GoValue): BasicKind {
  if (value instanceof GoInt) return value.kind.startsWith('u') ? 'uint' : 'int';
  if (typeof value === 'number') return 'float';
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'bool' : 'none';
}

function isNothing(value: GoValue): value is null | undefined {
  return value === null || value === undefined;
}

function isNil(value: GoValue): boolean {
  return isNothing(value) || ((value instanceof GoList || value instanceof GoMap) && value.isNil);
}
