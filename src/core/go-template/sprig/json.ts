import { GoTemplateError } from '../errors';
import { bounded, MAX_DEPTH, spend } from '../limits';
import { sortedKeys } from '../printing';
import { fn, table } from '../signature';
import { GoInt, GoList, GoMap, GoObject, goValue, type GoValue } from '../values';

/** Functions of JSON. */
export const JSON_FUNCTIONS = table({
  fromJson: fn('string', (text: string) => parsed(text) ?? null),
  mustFromJson: fn('string', (text: string) => {
    const value = parsed(text);
    if (value === undefined) throw new GoTemplateError('a text is no JSON');
    return value;
  }),
  mustToJson: fn('any', (value: GoValue) => jsonText(value)),
  mustToPrettyJson: fn('any', (value: GoValue) => jsonText(value, { indent: '  ' })),
  mustToRawJson: fn('any', (value: GoValue) => jsonText(value, { isRaw: true })),
  toJson: fn('any', (value: GoValue) => (holdsNonFinite(value) ? '' : jsonText(value))),
  toPrettyJson: fn('any', (value: GoValue) => (holdsNonFinite(value) ? '' : jsonText(value, { indent: '  ' }))),
  toRawJson: fn('any', (value: GoValue) => jsonText(value, { isRaw: true })),
});

interface Form {
  /** Whether `<`, `>` and `&` stay as they are. */
  readonly isRaw?: boolean;
  readonly indent?: string;
}

/** A value as Go writes it in JSON. */
function jsonText(value: GoValue, form: Form = {}, depth = 0): string {
  spend();
  if (depth > MAX_DEPTH) throw new GoTemplateError(`a value is nested deeper than ${MAX_DEPTH} levels`);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return jsonString(value, form);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof GoInt) return value.value.toString();
  if (value instanceof GoObject) return jsonString(value.toText(), form);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new GoTemplateError('JSON has no infinite numbers');
    return Object.is(value, -0) ? '-0' : String(value);
  }
  if (value.isNil) return 'null';
  const [open, close] = value instanceof GoList ? ['[', ']'] : ['{', '}'];
  const colon = form.indent === undefined ? ':' : ': ';
  const parts = value instanceof GoList ? value.items.map((item) => jsonText(item, form, depth + 1))
    : sortedKeys(value).map((key) => `${jsonString(key, form)}${colon}${jsonText(value.entries.get(key), form, depth + 1)}`);
  if (parts.length === 0 || form.indent === undefined) return bounded(`${open}${parts.join(',')}${close}`);
  const inner = `\n${form.indent.repeat(depth + 1)}`;
  return bounded(`${open}${inner}${parts.join(`,${inner}`)}\n${form.indent.repeat(depth)}${close}`);
}

const NAMED: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function jsonString(text: string, { isRaw }: Form): string {
  const escaped = text.replace(isRaw ? /["\\\0-\x1F\u2028\u2029]/g : /["\\<>&\0-\x1F\u2028\u2029]/g,
    (char) => NAMED[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return bounded(`"${escaped.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\\ufffd')}"`);
}

function holdsNonFinite(value: GoValue): boolean {
  spend();
  if (value instanceof GoList) return value.items.some(holdsNonFinite);
  if (value instanceof GoMap) return [...value.entries.values()].some(holdsNonFinite);
  return typeof value === 'number' && !Number.isFinite(value);
}

function parsed(text: string): GoValue {
  spend(text.length);
  try {
    const value = goValue(JSON.parse(text) as unknown);
    return holdsNonFinite(value) ? undefined : value;
  } catch (error) {
    if (error instanceof GoTemplateError) throw error;
    return undefined;
  }
}
