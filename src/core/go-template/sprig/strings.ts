import { GoTemplateError } from '../errors';
import { bounded, checkLength } from '../limits';
import { display, quoted } from '../printing';
import { fn, table } from '../signature';
import { byteLength, bytesOf, byteSlice, compareText, textOf, trimText } from '../text';
import { GoList, GoMap, type GoValue } from '../values';

/** Functions of texts. */
export const STRING_FUNCTIONS = table({
  abbrev: fn('int string', (width: number, text: string) => abbreviated(text, 0, width)),
  abbrevboth: fn('int int string', (left: number, right: number, text: string) => (left > 0 && right < 7 ? text : abbreviated(text, left, right))),
  cat: fn('any...', (...values: GoValue[]) => bounded(values.filter((value) => value !== null).map(display).join(' '))),
  contains: fn('string string', (part: string, text: string) => text.includes(part)),
  hasPrefix: fn('string string', (part: string, text: string) => text.startsWith(part)),
  hasSuffix: fn('string string', (part: string, text: string) => text.endsWith(part)),
  hello: fn('', () => 'Hello!'),
  indent: fn('int string', indented),
  initials: fn('string', (text: string) => words(text).map((word) => word[0]).join('')),
  join: fn('string any', (separator: string, values: GoValue) => bounded(texts(values).join(separator))),
  nindent: fn('int string', (spaces: number, text: string) => `\n${indented(spaces, text)}`),
  nospace: fn('string', withoutSpace),
  plural: fn('string string int', (one: string, many: string, count: number) => (count === 1 ? one : many)),
  quote: fn('any...', (...values: GoValue[]) => bounded(values.filter((value) => value !== null).map((value) => quoted(toText(value))).join(' '))),
  repeat: fn('int string', repeated),
  replace: fn('string string string', (from: string, to: string, text: string) => {
    checkLength(text.length + (from === '' ? text.length + 1 : Math.floor(text.length / from.length)) * to.length);
    return from === '' ? [...Array.from(text).flatMap((rune) => [to, rune]), to].join('') : text.split(from).join(to);
  }),
  sortAlpha: fn('any', (values: GoValue) => new GoList(
    (values instanceof GoList ? values.unorderedItems.filter((value) => value !== null).map(toText) : [toText(values)]).sort(compareText), '[]string',
  )),
  split: fn('string string', (separator: string, text: string) => numbered(splitText(text, separator))),
  splitList: fn('string string', (separator: string, text: string) => new GoList(splitText(text, separator), '[]string')),
  splitn: fn('string int string', (separator: string, count: number, text: string) => numbered(splitText(text, separator, count))),
  squote: fn('any...', (...values: GoValue[]) => bounded(values.filter((value) => value !== null).map((value) => `'${display(value)}'`).join(' '))),
  substr: fn('int int string', (start: number, end: number, text: string) => {
    const size = byteLength(text);
    const [from, to] = start < 0 ? [0, end] : end < 0 || end > size ? [start, size] : [start, end];
    if (from > to || to < 0 || to > size) throw new GoTemplateError(`substr is asked for the bytes ${from} to ${to} of ${size}`);
    return byteSlice(text, from, to);
  }),
  toString: fn('any', toText),
  toStrings: fn('any', (values: GoValue) => new GoList(texts(values), '[]string')),
  trim: fn('string', (text: string) => trimText(text)),
  trimAll: fn('string string', trimAll),
  trimPrefix: fn('string string', (part: string, text: string) => (text.startsWith(part) ? text.slice(part.length) : text)),
  trimSuffix: fn('string string', (part: string, text: string) => (text.endsWith(part) ? text.slice(0, text.length - part.length) : text)),
  trimall: fn('string string', trimAll),
  trunc: fn('int string', (count: number, text: string) => {
    const size = byteLength(text);
    if (count < 0) return size + count > 0 ? byteSlice(text, size + count, size) : text;
    return size > count ? byteSlice(text, 0, count) : text;
  }),
  wrap: fn('int string', (width: number, text: string) => wrapped(text, width, '\n', false)),
  wrapWith: fn('int string string', (width: number, separator: string, text: string) => wrapped(text, width, separator || '\n', true)),
});

/** A value as a text, as sprig's `toString` makes it. */
export function toText(value: GoValue): string {
  return typeof value === 'string' ? value : display(value);
}

/** The elements of a list as texts; what is no list is one. */
export function texts(values: GoValue): string[] {
  if (values instanceof GoList) return values.items.filter((value) => value !== null).map(toText);
  return values === null || values === undefined ? [] : [toText(values)];
}

/** `strings.Split` and `strings.SplitN`. */
function splitText(text: string, separator: string, count = -1): string[] {
  if (count === 0) return [];
  const parts = separator === '' ? Array.from(text) : text.split(separator);
  return count < 0 || parts.length <= count ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

function numbered(parts: readonly string[]): GoMap {
  return new GoMap(new Map(parts.map((part, index) => [`_${index}`, part])), 'map[string]string');
}

function repeated(count: number, text: string): string {
  if (count < 0) throw new GoTemplateError('a text cannot be repeated less than zero times');
  checkLength(count * text.length);
  return text.repeat(count);
}

function indented(spaces: number, text: string): string {
  if (spaces < 0) throw new GoTemplateError('a text cannot be indented by less than zero spaces');
  const lines = text.split('\n');
  checkLength(text.length + lines.length * spaces);
  return lines.map((line) => ' '.repeat(spaces) + line).join('\n');
}

function trimAll(cut: string, text: string): string {
  const runes = new Set(Array.from(cut));
  return trimText(text, (rune) => runes.has(rune));
}

function words(text: string): string[] {
  return bytewise(text).split(/[\t-\r \x85\xA0]+/).filter((word) => word !== '');
}

/** Takes each byte for a letter, as the functions do that come from goutils. */
function bytewise(text: string): string {
  return bytesOf(text).toString('latin1');
}

function withoutSpace(text: string): string {
  const bytes = bytewise(text);
  const solid = bytes.replace(/[\t-\r \x85\xA0]/g, '');
  return solid.length === bytes.length ? text : solid;
}

function abbreviated(text: string, offset: number, width: number): string {
  const size = byteLength(text);
  if (width < 4 || size <= width) return text;
  let start = Math.min(offset, size);
  if (size - start < width - 3) start = size - (width - 3);
  if (start <= 4) return `${byteSlice(text, 0, width - 3)}...`;
  if (width < 7) return '';
  if (start + width - 3 < size) return `...${abbreviated(byteSlice(text, start, size), 0, width - 3)}`;
  return `...${byteSlice(text, size - (width - 3), size)}`;
}

/** Breaks a line at spaces; bytes are counted, not letters. */
function wrapped(text: string, width: number, separator: string, breaksWords: boolean): string {
  const line = bytesOf(text).toString('latin1');
  const limit = Math.max(width, 1);
  checkLength(line.length + (line.length / limit + 1) * separator.length);
  const parts: string[] = [];
  const glue = bytesOf(separator).toString('latin1');
  let at = 0;
  while (line.length - at > limit) {
    if (line[at] === ' ') {
      at++;
      continue;
    }
    const space = line.lastIndexOf(' ', at + limit);
    if (space >= at) {
      parts.push(line.slice(at, space), glue);
      at = space + 1;
    } else if (breaksWords) {
      parts.push(line.slice(at, at + limit), glue);
      at += limit;
    } else {
      const next = line.indexOf(' ', at + limit);
      parts.push(line.slice(at, next < 0 ? undefined : next), ...(next < 0 ? [] : [glue]));
      at = next < 0 ? line.length : next + 1;
    }
  }
  return textOf(Buffer.from(parts.join('') + line.slice(at), 'latin1'));
}
