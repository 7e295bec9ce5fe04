import { bytesOf, textOf } from './text';

const SIMPLE: Record<string, string> = { 'a': '\x07', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\' };
const ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([^\\])|(\\)/gsu;

/** Longer numbers are not read: no zeros in front make one that long. */
const MAX_DIGITS = 200;

/** What a number means, in each of the types that it can be. */
export interface NumberLiteral {
  readonly int?: bigint;
  readonly float?: number;
  /** Which type it has where any is allowed. */
  readonly isFloat: boolean;
}

/** The text that quotes enclose, or undefined when an escape is wrong. */
export function unquote(written: string): string | undefined {
  const quote = written[0];
  const inner = written.slice(1, -1);
  if (quote === '`') return inner.replace(/\r/g, '');
  let text = '';
  for (const part of inner.matchAll(ESCAPE)) {
    const one = rune(part, quote);
    if (one === undefined) return undefined;
    text += one;
  }
  return textOf(bytesOf(text));
}

function rune([, simple, hex, octal, short, long, plain]: RegExpMatchArray, quote: string): string | undefined {
  if (plain !== undefined) return plain;
  if (simple !== undefined) return simple === '\'' || simple === '"' ? (simple === quote ? simple : undefined) : SIMPLE[simple];
  const byte = hex !== undefined ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : undefined;
  if (byte !== undefined) return byte > 255 ? undefined : String.fromCharCode(byte < 0x80 ? byte : 0xDC00 + byte);
  const code = parseInt(short ?? long ?? 'g', 16);
  return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? String.fromCodePoint(code) : undefined;
}

/** The number of a character in single quotes. */
export function runeLiteral(written: string): NumberLiteral | undefined {
  const parts = [...written.slice(1, -1).matchAll(ESCAPE)];
  const byte = parts.length === 1 ? parts[0][2] ?? parts[0][3] : undefined;
  const text = parts.length === 1 ? rune(parts[0], '\'') : undefined;
  if (text === undefined) return undefined;
  const code = byte === undefined ? text.codePointAt(0)! : parseInt(byte, parts[0][2] === undefined ? 8 : 16);
  return { int: BigInt(code), float: code, isFloat: false };
}

/** What a number comes to, or undefined when it is written wrong. Complex numbers are not known. */
export function numberLiteral(written: string): NumberLiteral | undefined {
  const int = goInteger(written);
  if (int !== undefined) return { int: BigInt.asIntN(64, int) === int ? int : undefined, float: Number(int), isFloat: /^[^xX]*[.eE]/.test(written) };
  const float = /[.eEpP]/.test(written) ? goFloat(written) : undefined;
  if (float === undefined) return undefined;
  const isWhole = Number.isInteger(float) && Math.abs(float) < 2 ** 63;
  return { int: isWhole ? BigInt(float) : undefined, float, isFloat: true };
}

/** A decimal number as `strconv.ParseInt` reads it, the largest or smallest when it is too large; 0 when it is none. */
export function clampedInteger(written: string): bigint {
  if (!/^[+-]?[0-9]+$/.test(written)) return 0n;
  const digits = written.replace(/^[+-]?0*/, '') || '0';
  const size = digits.length > 20 ? 2n ** 64n : BigInt(digits);
  if (written.startsWith('-')) return size > 2n ** 63n ? -(2n ** 63n) : -size;
  return size >= 2n ** 63n ? 2n ** 63n - 1n : size;
}

/** An integer as `strconv.ParseInt(…, 0, 64)` or `ParseUint` reads it. */
export function goInteger(written: string): bigint | undefined {
  const form = /^([+-]?)(?:(0[xX](?:_?[0-9a-fA-F])+)|(0[bB](?:_?[01])+)|0[oO]?((?:_?[0-7])+)|(0|[1-9](?:_?[0-9])*))$/.exec(written);
  if (!form || written.length > MAX_DIGITS) return undefined;
  const [, sign, hex, binary, octal, decimal] = form;
  const value = BigInt((octal === undefined ? hex ?? binary ?? decimal : `0o${octal}`).replace(/_/g, ''));
  const signed = sign === '-' ? -value : value;
  return signed >= -(2n ** 63n) && signed < (sign === '' ? 2n ** 64n : 2n ** 63n) ? signed : undefined;
}

/** A float as `strconv.ParseFloat` reads it; infinite and no numbers included, what is too large not. */
export function goFloat(written: string): number | undefined {
  const special = /^([+-]?)(?:(inf|infinity)|(nan))$/i.exec(written);
  if (special) return special[3] !== undefined ? (special[1] === '' ? NaN : undefined) : special[1] === '-' ? -Infinity : Infinity;
  const hex = /^([+-]?)0[xX]_?([0-9a-fA-F_]*)(?:\.([0-9a-fA-F_]*))?[pP]([+-]?[0-9]+)$/.exec(written);
  if (hex) {
    const digits = `${hex[2]}${hex[3] ?? ''}`.replace(/_/g, '');
    if (digits === '') return undefined;
    const value = Number(`0x${digits}`) * 2 ** (Number(hex[4]) - 4 * (hex[3] ?? '').replace(/_/g, '').length);
    return Number.isFinite(value) ? (hex[1] === '-' ? -value : value) : undefined;
  }
  const plain = written.replace(/(?<=[0-9])_(?=[0-9])/g, '');
  if (!/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
