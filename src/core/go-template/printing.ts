import { GoTemplateError } from './errors';
import { floatText } from './floats';
import { bounded, MAX_DEPTH, spend } from './limits';
import { compareText, isPrintable } from './text';
import { GoInt, GoList, GoMap, GoObject, type GoValue } from './values';

/** A value as `%v` prints it. */
export function display(value: GoValue): string {
  return displayWith(value, (leaf) => leafText(leaf));
}

/** Prints what lists and maps hold by a rule of the caller. */
export function displayWith(value: GoValue, leaf: (value: GoValue) => string, depth = 0): string {
  spend();
  if (depth > MAX_DEPTH) throw new GoTemplateError(`a value is nested deeper than ${MAX_DEPTH} levels`);
  if (value instanceof GoList) return bounded(`[${value.items.map((item) => element(item, leaf, depth)).join(' ')}]`);
  if (value instanceof GoMap) {
    return bounded(`map[${sortedKeys(value).map((key) => `${leaf(key)}:${element(value.entries.get(key), leaf, depth)}`).join(' ')}]`);
  }
  return leaf(value);
}

function element(value: GoValue, leaf: (value: GoValue) => string, depth: number): string {
  return value === null || value === undefined ? '<nil>' : displayWith(value, leaf, depth + 1);
}

function leafText(value: GoValue): string {
  if (typeof value === 'number') return floatText(value, 'g');
  if (value instanceof GoInt) return value.value.toString();
  if (value instanceof GoObject) return value.toText();
  return value === undefined || value === null ? '<nil>' : String(value);
}

/** The keys of a map in the order in which Go prints and walks them. */
export function sortedKeys(map: GoMap): string[] {
  return [...map.entries.keys()].sort(compareText);
}

/** `fmt.Sprint`: a space between two values of which none is a text. */
export function sprint(values: readonly GoValue[]): string {
  return bounded(values.map((value, index) => {
    const isApart = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
    return `${isApart ? ' ' : ''}${display(value)}`;
  }).join(''));
}

const ESCAPES: Record<string, string> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\',
};

/** A text in quotes, as `%q` and `strconv.Quote` write it. */
export function quoted(text: string, quote = '"', isAscii = false): string {
  const inner = Array.from(text, (rune) => {
    if (rune === quote) return `\\${quote}`;
    if (ESCAPES[rune] !== undefined) return ESCAPES[rune];
    const code = rune.codePointAt(0)!;
    if (code >= 0xDC80 && code <= 0xDCFF) return `\\x${(code - 0xDC00).toString(16)}`;
    if (code < 0x80 ? code >= 0x20 && code !== 0x7F : !isAscii && isPrintable(rune)) return rune;
    return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}`
      : code > 0xFFFF ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  }).join('');
  return bounded(`${quote}${inner}${quote}`);
}
