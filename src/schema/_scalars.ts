import { fitsFormat } from './_formats';
import { patternText } from './_pattern-words';
import { isQuantity } from './_quantity';
import { isBase64, isRfc3339 } from './_rfc3339';
import type { Schema } from './_schema';
import { choices, display, wanted } from './_words';
import type { FieldPath } from '../core/field-path';

/** What is wrong with a value, and by which check. */
export interface ScalarFault {
  readonly rule: string;
  readonly message: string;
}

const INT32 = 2 ** 31;
const INT64 = 2n ** 63n;
const MAX_FLOAT = 3.4028234663852886e38;

/** What is wrong with a text, a number or a truth value; undefined when nothing is. */
export function scalarFault(value: unknown, schema: Schema, path: FieldPath): ScalarFault | undefined {
  if (schema.isPlain && (schema.type === undefined || typeof value === schema.type)) return undefined;
  const { facts } = schema;
  if (!fitsType(value, schema)) return { rule: 'schema/type', message: `is ${display(value, path)}, ${wanted(schema)} is needed` };
  if (schema.type === 'quantity') {
    if (isQuantity(value as string | number)) return undefined;
    return { rule: 'schema/quantity', message: `is ${display(value, path)}, which is no quantity; write it as in "500m" or "2Gi"` };
  }
  if (facts.enum && !facts.enum.some((allowed) => allowed === value)) {
    return { rule: 'schema/enum', message: `is ${display(value, path)}; allowed: ${choices(facts.enum)}` };
  }
  return typeof value === 'string' ? textFault(value, schema, path) : typeof value === 'boolean' ? undefined : numberFault(value as number | bigint, schema);
}

function fitsType(value: unknown, { type }: Schema): boolean {
  switch (type) {
    case undefined: return true;
    case 'string': return typeof value === 'string';
    case 'boolean': return typeof value === 'boolean';
    case 'integer': return isInteger(value);
    case 'number': return typeof value === 'number' || typeof value === 'bigint';
    case 'intOrString': return typeof value === 'string' || isInteger(value);
    case 'quantity': return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
    default: return false;
  }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value);
}

function textFault(text: string, schema: Schema, path: FieldPath): ScalarFault | undefined {
  const { facts, isNative } = schema;
  if (facts.minLength !== undefined || facts.maxLength !== undefined) {
    const length = lengthOf(text);
    const { minLength = 0, maxLength = Infinity } = facts;
    if (length < minLength) {
      return { rule: 'schema/length', message: length === 0 ? 'is empty' : `has ${length} characters, needed are at least ${minLength}` };
    }
    if (length > maxLength) return { rule: 'schema/length', message: `has ${length} characters, allowed are at most ${maxLength}` };
  }
  if (schema.pattern && !schema.pattern.test(text)) return { rule: 'schema/pattern', message: `is ${display(text, path)}${patternText(facts.pattern!)}` };
  if (facts.format && !(isNative ? fitsNative(facts.format, text) : fitsFormat(facts.format, text))) {
    return { rule: 'schema/format', message: `is ${display(text, path)}, which is ${FORMS[facts.format] ?? `no ${facts.format}`}` };
  }
  return undefined;
}

/** What a text is not, of formats that are not known by their name. */
const FORMS: Record<string, string> = {
  'byte': 'not encoded in base64',
  'date-time': 'no time as in "2026-01-31T12:00:00Z"',
  'duration': 'no duration as in "1h30m"',
};

function fitsNative(format: string, text: string): boolean {
  if (format === 'byte') return isBase64(text);
  return format === 'date-time' ? isRfc3339(text) : true;
}

/** A character that takes two places in our texts. */
const LONG = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Characters as Go counts them. */
function lengthOf(text: string): number {
  return text.length - (text.match(LONG)?.length ?? 0);
}

function numberFault(value: number | bigint, { facts, isNative, type }: Schema): ScalarFault | undefined {
  const isWhole = isInteger(value);
  if (isWhole && type !== 'number') {
    const isShort = isNative ? type === 'intOrString' || facts.format === 'int32' : type === 'integer' && facts.format === 'int32';
    if (isShort && (value < -INT32 || value >= INT32)) return { rule: 'schema/range', message: `is ${value}, which does not fit in 32 bits` };
    if (BigInt(value) < -INT64 || BigInt(value) >= INT64) return { rule: 'schema/range', message: `is ${value}, which does not fit in 64 bits` };
  }
  if (facts.format === 'float' && Math.abs(Number(value)) > MAX_FLOAT) return { rule: 'schema/range', message: `is ${value}, which does not fit in 32 bits` };
  const { minimum, maximum, multipleOf } = facts;
  const fraction = [minimum, maximum, multipleOf].find((limit) => limit !== undefined && !Number.isInteger(limit));
  if (type === 'integer' && fraction !== undefined) {
    return { rule: 'schema/range', message: `is ${value}, and no integer is allowed, as the definition compares it with ${fraction}` };
  }
  const least = bound(minimum, isWhole);
  if (least !== undefined && (facts.exclusiveMinimum ? value <= least : value < least)) {
    return { rule: 'schema/range', message: `is ${value}, needed is ${facts.exclusiveMinimum ? 'more than' : 'at least'} ${least}` };
  }
  const most = bound(maximum, isWhole);
  if (most !== undefined && (facts.exclusiveMaximum ? value >= most : value > most)) {
    return { rule: 'schema/range', message: `is ${value}, allowed is ${facts.exclusiveMaximum ? 'less than' : 'at most'} ${most}` };
  }
  const factor = bound(multipleOf, isWhole);
  if (factor !== undefined && !isMultiple(Number(value), factor)) return { rule: 'schema/range', message: `is ${value}, allowed are multiples of ${factor}` };
  return undefined;
}

/** A bound as the server compares it with a whole number: without its fraction. */
function bound(of: number | undefined, isWhole: boolean): number | undefined {
  return of !== undefined && isWhole ? Math.trunc(of) : of;
}

/** Whether a number is a multiple, as far as fractions of two let one say so. */
function isMultiple(value: number, factor: number): boolean {
  if (factor <= 0) return false;
  const times = factor < 1 ? (1 / factor) * value : value / factor;
  const whole = Math.trunc(times);
  return times === whole || Math.abs(times - whole) / (Math.abs(times) + Math.abs(whole)) < 1e-9;
}
