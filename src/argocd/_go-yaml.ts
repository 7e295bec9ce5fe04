import { goScalar } from '../core/go-scalar';
import { floatText } from '../core/go-template/floats';
import { GoTemplateError, GoTemplateUnknown } from '../core/go-template/go-template';
import { bounded, MAX_DEPTH, spend } from '../core/go-template/limits';
import { isDigit, isLetter } from '../core/go-template/text';
import { GoInt, GoList, GoMap, GoObject, type GoValue } from '../core/go-template/values';

/** The longest key that stands in front of its colon without a question mark. */
const MAX_SIMPLE_KEY = 128;

/** How deep the first level of a value is indented: the root is nowhere. */
const NOWHERE = -1;

const NAMED: Record<string, string> = {
  '\0': '0', '\x07': 'a', '\b': 'b', '\t': 't', '\n': 'n', '\v': 'v', '\f': 'f', '\r': 'r', '\x1B': 'e', '"': '"', '\\': '\\',
};

/** A value as Go's sigs.k8s.io/yaml writes it: keys in natural order, lists at the column of their key, quotes only where something else would be read. */
export function goYaml(value: GoValue): string {
  return node(value, NOWHERE, false).replace(/^[ \n]/, '');
}

/** What stands behind a colon, a dash or nothing. */
function node(value: GoValue, indent: number, isInMap: boolean, depth = 0): string {
  spend();
  if (depth > MAX_DEPTH) throw new GoTemplateError(`a value is nested deeper than ${MAX_DEPTH} levels`);
  if (value instanceof GoMap && !value.isNil) return mapText(value, indent === NOWHERE ? 0 : indent + 2, depth);
  if (value instanceof GoList && !value.isNil) {
    if (value.length === 0) return ' []';
    const column = indent === NOWHERE ? 0 : isInMap ? indent : indent + 2;
    return bounded(value.items.map((item) => `\n${' '.repeat(column)}-${inline(node(item, column, false, depth + 1), column)}`).join(''));
  }
  return ` ${scalar(value, indent === NOWHERE ? 2 : indent + 2)}`;
}

function mapText(map: GoMap, column: number, depth: number): string {
  if (map.entries.size === 0) return ' {}';
  const pad = `\n${' '.repeat(column)}`;
  return bounded([...map.entries.keys()].sort(compareKeys).map((key) => {
    const value = node(map.entries.get(key), column, true, depth + 1);
    const isSimple = Buffer.byteLength(key) <= MAX_SIMPLE_KEY && !/[\n\r]/.test(key);
    if (isSimple) return `${pad}${stringText(key, column + 2, true)}:${value}`;
    const shown = stringText(key, column + 2, false);
    return `${pad}? ${shown}${pad}:${inline(node(map.entries.get(key), column, false, depth + 1), column)}`;
  }).join(''));
}

/** Puts what begins on a line of its own behind a dash: it lies two columns deeper. */
function inline(text: string, column: number): string {
  return text.startsWith('\n') ? ` ${text.slice(column + 3)}` : text;
}

function scalar(value: GoValue, indent: number): string {
  if (typeof value === 'string') return stringText(value, indent, false);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof GoInt) return value.value.toString();
  if (value instanceof GoObject) return stringText(value.toText(), indent, false);
  if (typeof value !== 'number') return 'null';
  if (!Number.isFinite(value)) throw new GoTemplateError('YAML made of JSON has no infinite numbers');
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 64 ? BigInt(value).toString() : floatText(value, 'g');
}

function stringText(written: string, indent: number, isKey: boolean): string {
  const text = written.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  if (/[\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/.test(text)) throw new GoTemplateError('a text with control characters cannot be written as YAML');
  if (/[\x85\u2028\u2029]/.test(text)) throw new GoTemplateUnknown('a text with a line break other than of ASCII is changed by toYaml in a way that is only known in the cluster');
  const runes = Array.from(text);
  const isSpecial = runes.some((rune) => !isYamlPrintable(rune)) || text.includes(' \n');
  if (text.includes('\n')) return isKey || isSpecial || text.endsWith(' ') ? doubleQuoted(runes) : literal(text, indent);
  if (isResolved(text) || isSpecial) return doubleQuoted(runes);
  return isPlain(text) ? text : `'${text.replace(/'/g, '\'\'')}'`;
}

/** Whether a reader would take it for something other than a text. */
function isResolved(text: string): boolean {
  const { value, isNotFinite } = goScalar(text);
  return typeof value !== 'string' || isNotFinite === true || isTime(text) || /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text);
}

function isTime(text: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})| ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,][0-9]+)?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [parts[1], parts[2], parts[3]].map(Number);
  const [hour, minute, second] = [parts[4] ?? parts[8] ?? 0, parts[5] ?? parts[9] ?? 0, parts[6] ?? parts[10] ?? 0].map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60;
}

function isPlain(text: string): boolean {
  return !/^[ ]|[ ]$|^(?:---|\.\.\.)|^[#,[\]{}&*!|>'"%@`]|^[?:-](?: |$)|:(?: |$)| #/.test(text);
}

function isYamlPrintable(rune: string): boolean {
  const code = rune.codePointAt(0)!;
  return code === 0x0A || (code >= 0x20 && code <= 0x7E) || (code >= 0xA0 && code <= 0xFFFD && code !== 0xFEFF);
}

function doubleQuoted(runes: readonly string[]): string {
  return `"${runes.map((rune) => {
    const code = rune.codePointAt(0)!;
    if (isYamlPrintable(rune) && !/["\\\n]/.test(rune)) return rune;
    if (NAMED[rune] !== undefined) return `\\${NAMED[rune]}`;
    const [letter, size] = code <= 0xFF ? ['x', 2] as const : code <= 0xFFFF ? ['u', 4] as const : ['U', 8] as const;
    return `\\${letter}${code.toString(16).toUpperCase().padStart(size, '0')}`;
  }).join('')}"`;
}

function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return `|${hint}${chomp}\n${body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n')}`;
}

/** The order of keys: letters behind the rest, numbers by their size. */
function compareKeys(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  const at = a.findIndex((rune, index) => index < b.length && rune !== b[index]);
  if (at < 0) return a.length - b.length;
  const [aIsLetter, bIsLetter] = [isLetter(a[at]), isLetter(b[at])];
  if (aIsLetter !== bIsLetter) return aIsLetter ? 1 : -1;
  const order = a[at].codePointAt(0)! - b[at].codePointAt(0)!;
  if (aIsLetter) return order;
  const [first, second] = [numberAt(a, at, b[at]), numberAt(b, at, a[at])];
  if (first.value !== second.value) return first.value < second.value ? -1 : 1;
  return first.end === second.end ? order : first.end - second.end;
}

function numberAt(runes: readonly string[], start: number, other: string): { readonly value: bigint; readonly end: number } {
  let value = 0n;
  if (runes[start] === '0' || other === '0') {
    for (let at = start - 1; at >= 0 && isDigit(runes[at]); at--) {
      if (runes[at] !== '0') {
        value = 1n;
        break;
      }
    }
  }
  let end = start;
  for (; end < runes.length && isDigit(runes[end]); end++) value = BigInt.asIntN(64, value * 10n + BigInt(runes[end].codePointAt(0)! - 48));
  return { value, end };
}
