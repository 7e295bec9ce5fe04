import { LONE_SURROGATE, UNWRITABLE } from './_yaml-fault';

const LINE_STARTS = Array.from({ length: 64 }, (_, depth) => `\n${'  '.repeat(depth)}`);

/** The words that a reader of YAML 1.1 or 1.2 takes for a boolean, null or a number, in lower case. */
const RESERVED = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', '.inf', '.nan']);
const LONGEST_RESERVED = 5;

/** The common case, settled by one look: a word that needs no quotes unless it is reserved. (The package yaml reads "e5" as a number.) */
const SIMPLE = /^(?![eE]-?[0-9]+$)[A-Za-z][A-Za-z0-9_./-]*$/;

/**
 * Starts of a text that needs no quotes. After a digit there must be something that no number, date or time of any
 * reader has: a "/" or a letter that is no hexadecimal digit and none of o (octal), x (hexadecimal), p (exponent), t and z (times).
 */
const PLAIN_START = /^(?!-?[eE][-+]?[0-9]+$)(?:--?[A-Za-z]|_*[A-Za-z]|\.(?:[A-DF-Za-df-z]|[eE](?![-+0-9]))|\.{0,2}\/|[$(]|[^\0-\x7F]|[0-9].*?[g-nq-suvwyG-NQ-SUVWY/])/;

/** What ends an unquoted text, or would be lost. */
const PLAIN_END = /: | #|[: ]$/;

/** Anything but printable ASCII. */
const SPECIAL = /[^ -~]/;

/** Delete and C1, line breaks of YAML 1.1, invisible spaces, marks of writing direction, and what YAML forbids. */
const INVISIBLE = String.raw`\x7F-\xA0\xAD\u061C\u1680\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFF0-\uFFFC\uFFFE\uFFFF`;

/** What is never written as it is; in a literal block tab and line feed are. */
const ESCAPED = new RegExp(`[\\0-\\x1F${INVISIBLE}]`);
const ESCAPED_IN_QUOTES = new RegExp(`["\\\\\\0-\\x1F${INVISIBLE}]`, 'g');
const ESCAPED_IN_BLOCK = new RegExp(`[\\0-\\x08\\x0B-\\x1F${INVISIBLE}]`);

/** White space alone on the first or last line that is not empty, or nothing but line breaks. */
const BLANK_EDGE = /^\n*(?:[ \t]+\n|$)|\n[ \t]+\n*$/;

const SHORT_ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r' };

/** A line break and the indentation of the next line. */
export function lineStart(depth: number): string {
  return LINE_STARTS[depth] ?? `\n${'  '.repeat(depth)}`;
}

/** A number that YAML 1.1, YAML 1.2 and JSON agree on. */
export function numberText(value: number): string {
  const text = String(value);
  if (!Number.isFinite(value)) throw UNWRITABLE;
  // YAML 1.1 knows an exponent only behind a dot.
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}

/** A string on one line. */
export function wordText(value: string): string {
  return SIMPLE.test(value) && !isReserved(value) ? value : quotedText(value);
}

/** A string; its further lines, if any, are indented by the depth. */
export function stringText(value: string, depth: number): string {
  if (SIMPLE.test(value) && !isReserved(value)) return value;
  return value.includes('\n') && fitsBlock(value) ? literalBlock(value, depth) : quotedText(value);
}

function isReserved(value: string): boolean {
  return value.length <= LONGEST_RESERVED && RESERVED.has(value.toLowerCase());
}

function quotedText(value: string): string {
  if (SPECIAL.test(value)) {
    if (LONE_SURROGATE.test(value)) throw UNWRITABLE;
    if (ESCAPED.test(value)) return `"${value.replace(ESCAPED_IN_QUOTES, escape)}"`;
  }
  if (PLAIN_START.test(value) && !PLAIN_END.test(value) && !isReserved(value)) return value;
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function escape(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text of several lines reads back from a literal block. */
function fitsBlock(value: string): boolean {
  return !ESCAPED_IN_BLOCK.test(value) && !LONE_SURROGATE.test(value) && !BLANK_EDGE.test(value);
}

function literalBlock(value: string, depth: number): string {
  const start = lineStart(depth);
  // Readers find the indentation by the first line, unless it is told.
  const indicator = /^\n*[ \t]/.test(value) ? '2' : '';
  const chomping = !value.endsWith('\n') ? '-' : value.endsWith('\n\n') ? '+' : '';
  const lines = `\n${chomping === '-' ? value : value.slice(0, -1)}`;
  return `|${indicator}${chomping}${lines.replace(/\n(?!\n|$)/g, start)}`;
}
