import { equals, equalsAny, isLess } from './compare';
import { GoTemplateError } from './errors';
import { bounded } from './limits';
import { sprintf } from './printf';
import { display, sprint } from './printing';
import { fn, table } from './signature';
import { byteLength, bytesOf, byteSlice, isPrintable } from './text';
import { type GoFunctions, GoInt, GoList, GoMap, type GoValue, isTrue, typeOf, zeroElement } from './values';

/** The functions that every template has; `and`, `or` and `call` are called by the evaluator itself. */
export const BUILTINS: GoFunctions = new Map(table({
  and: fn('value value...', () => undefined),
  or: fn('value value...', () => undefined),
  call: fn('value value...', (callee: GoValue) => {
    throw new GoTemplateError(`a ${typeOf(callee)} is no function, call has nothing to call`);
  }),
  eq: fn('value value...', (first: GoValue, ...others: GoValue[]) => equalsAny(first, others)),
  ge: fn('value value', (a: GoValue, b: GoValue) => !isLess(a, b)),
  gt: fn('value value', (a: GoValue, b: GoValue) => !isLess(a, b) && !equals(a, b)),
  html: fn('any...', (...values: GoValue[]) => bounded(printed(values).replace(/["'&<>\0]/g, (char) => HTML[char]))),
  index: fn('value value...', index),
  js: fn('any...', (...values: GoValue[]) => bounded(Array.from(printed(values), jsRune).join(''))),
  le: fn('value value', (a: GoValue, b: GoValue) => isLess(a, b) || equals(a, b)),
  len: fn('value', length),
  lt: fn('value value', isLess),
  ne: fn('value value', (a: GoValue, b: GoValue) => !equals(a, b)),
  not: fn('value', (value: GoValue) => !isTrue(value)),
  print: fn('any...', (...values: GoValue[]) => sprint(values)),
  printf: fn('string any...', (format: string, ...values: GoValue[]) => sprintf(format, values)),
  println: fn('any...', (...values: GoValue[]) => bounded(`${values.map(display).join(' ')}\n`)),
  slice: fn('value value...', slice),
  urlquery: fn('any...', (...values: GoValue[]) => queryEscape(printed(values))),
}));

const HTML: Record<string, string> = { '"': '&#34;', '\'': '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;', '\0': '\uFFFD' };
const JS: Record<string, string> = {
  '\\': '\\\\', '\'': '\\\'', '"': '\\"', '<': '\\u003C', '>': '\\u003E', '&': '\\u0026', '=': '\\u003D',
};

/** A text as it may stand in the query of a URL. */
function queryEscape(text: string): string {
  const parts = [...bytesOf(text)].map((byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9._~-]/.test(char) ? char : char === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return bounded(parts.join(''));
}

function printed(values: readonly GoValue[]): string {
  return sprint(values.map((value) => value ?? '<no value>'));
}

function jsRune(rune: string): string {
  if (JS[rune] !== undefined) return JS[rune];
  if (rune < ' ') return `\\u00${rune.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  if (rune < '\x80' || isPrintable(rune)) return rune;
  return `\\u${rune.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function length(value: GoValue): GoValue {
  if (value instanceof GoList) return new GoInt(value.length);
  if (value instanceof GoMap) return new GoInt(value.entries.size);
  if (typeof value === 'string') return new GoInt(byteLength(value));
  throw new GoTemplateError(`a ${typeOf(value)} has no length`);
}

function index(item: GoValue, ...indexes: GoValue[]): GoValue {
  if (item === undefined || item === null) throw new GoTemplateError('index is asked of nil');
  let here: GoValue = item;
  for (const one of indexes) {
    if (here === undefined || here === null) throw new GoTemplateError('index is asked of nil');
    if (here instanceof GoMap) {
      if (typeof one !== 'string') throw new GoTemplateError(`a map is indexed by a text, not by a ${typeOf(one)}`);
      here = here.entries.has(one) ? here.entries.get(one) : zeroElement(here.type);
    } else if (here instanceof GoList) {
      const at = position(one, here.length);
      if (at === here.length) throw new GoTemplateError(`index ${at} is out of range, the list has ${here.length} elements`);
      here = here.items[at];
    } else if (typeof here === 'string') {
      const bytes = bytesOf(here);
      const at = position(one, bytes.length);
      if (at === bytes.length) throw new GoTemplateError(`index ${at} is out of range, the text has ${bytes.length} bytes`);
      here = new GoInt(bytes[at], 'uint8');
    } else {
      throw new GoTemplateError(`a ${typeOf(here)} cannot be indexed`);
    }
  }
  return here;
}

function slice(item: GoValue, ...indexes: GoValue[]): GoValue {
  if (!(item instanceof GoList) && typeof item !== 'string') throw new GoTemplateError(`a ${typeOf(item)} cannot be sliced`);
  if (indexes.length > (typeof item === 'string' ? 2 : 3)) throw new GoTemplateError('slice is given too many indexes');
  const size = typeof item === 'string' ? byteLength(item) : item.length;
  const at = indexes.map((one) => position(one, size));
  const [start = 0, end = size, capacity = size] = at;
  if (start > end || end > capacity) throw new GoTemplateError('slice is given an end before the start');
  return typeof item === 'string' ? byteSlice(item, start, end) : new GoList(item.items.slice(start, end), item.type);
}

function position(value: GoValue, size: number): number {
  if (!(value instanceof GoInt)) throw new GoTemplateError(`a list or text is indexed by a whole number, not by a ${typeOf(value)}`);
  if (value.value < 0n || value.value > BigInt(size)) throw new GoTemplateError(`index ${value.value} is out of range`);
  return Number(value.value);
}
