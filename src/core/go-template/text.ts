/*
 * Go's strings are bytes, ours are UTF-16. A byte that is no part of valid UTF-8 (half a letter, after a cut) is kept as a lone low surrogate,
 * U+DC80 to U+DCFF, so that bytes can be put together again.
 */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const SPACE = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]$/;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;

/** The bytes of a text. */
export function bytesOf(text: string): Buffer {
  if (!LONE.test(text)) return Buffer.from(text, 'utf8');
  return Buffer.concat(Array.from(text, (rune) => {
    const code = rune.codePointAt(0)!;
    return code >= 0xDC80 && code <= 0xDCFF ? Buffer.from([code - 0xDC00]) : Buffer.from(rune, 'utf8');
  }));
}

/** The text of bytes. */
export function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD') || Buffer.from(text, 'utf8').equals(bytes)) return text;
  const runes: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = runeLength(bytes, at);
    runes.push(length === 0 ? String.fromCharCode(0xDC00 + bytes[at]) : bytes.toString('utf8', at, at + length));
    at += length || 1;
  }
  return runes.join('');
}

/** How many bytes a valid rune has, or 0. */
function runeLength(bytes: Buffer, at: number): number {
  const first = bytes[at];
  const length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
  if (length < 2) return length;
  const rune = bytes.toString('utf8', at, at + length);
  return !rune.includes('\uFFFD') || Buffer.from(rune, 'utf8').equals(bytes.subarray(at, at + length)) ? length : 0;
}

/** How many bytes a text has. */
export function byteLength(text: string): number {
  return LONE.test(text) ? bytesOf(text).length : Buffer.byteLength(text, 'utf8');
}

/** A part of a text, from byte to byte. */
export function byteSlice(text: string, start: number, end: number): string {
  return textOf(bytesOf(text).subarray(start, end));
}

/** A text as it is written to a file: what is not valid UTF-8 is replaced. */
export function wellFormed(text: string): string {
  return LONE.test(text) ? text.replace(new RegExp(LONE, 'g'), '\uFFFD') : text;
}

/** The order of Go's strings: that of their bytes. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (/[\uD800-\uFFFF]/.test(a) && /[\uD800-\uFFFF]/.test(b)) return Buffer.compare(bytesOf(a), bytesOf(b));
  return a < b ? -1 : 1;
}

export function isSpace(rune: string): boolean {
  return SPACE.test(rune);
}

export function isPrintable(rune: string): boolean {
  return rune >= ' ' && rune <= '~' ? true : PRINTABLE.test(rune);
}

export function isLetter(rune: string): boolean {
  return LETTER.test(rune);
}

export function isDigit(rune: string): boolean {
  return DIGIT.test(rune);
}

export function isUpper(rune: string): boolean {
  return /^\p{Lu}$/u.test(rune);
}

export function isLower(rune: string): boolean {
  return /^\p{Ll}$/u.test(rune);
}

/** Go maps letter to letter: never one to several, and never by what stands beside it. */
export function upperText(text: string): string {
  return /^[\0-\x7F]*$/.test(text) ? text.toUpperCase() : Array.from(text, upperRune).join('');
}

export function lowerText(text: string): string {
  return /^[\0-\x7F]*$/.test(text) ? text.toLowerCase() : Array.from(text, lowerRune).join('');
}

export function upperRune(rune: string): string {
  const upper = rune.toUpperCase();
  return Array.from(upper).length === 1 ? upper : rune;
}

export function lowerRune(rune: string): string {
  const lower = rune.toLowerCase();
  return rune === '\u0130' ? 'i' : Array.from(lower).length === 1 ? lower : rune;
}

/** Takes white space, or the given letters, from both ends. */
export function trimText(text: string, isCut: (rune: string) => boolean = isSpace): string {
  const runes = Array.from(text);
  let start = 0;
  let end = runes.length;
  while (start < end && isCut(runes[start])) start++;
  while (end > start && isCut(runes[end - 1])) end--;
  return runes.slice(start, end).join('');
}
