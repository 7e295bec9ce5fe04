import { fitsFormat } from './_formats';
import { patternText } from './_pattern-words';
import { isQuantity } from './_quantity';
import { isBase64, isRfc3339 } from './_rfc3339';
import type { Schema } from './_schema';
import { choices, display, wanted } from './_words';
import type { FieldPath } from './fault';

/** What is wrong with a value, and by which check. */
export interface ScalarFault {
  readonly rule: string;
  readonly message: string;
}

const INT32 = 2 ** 31;
const INT64 = 2n ** 63n;

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
    return { rule: 'schema/format', message: `is ${display(text, path)}, which is no ${facts.format}${FORMS[facts.format] ?? ''}` };
  }
  return undefined;
}

/** Examples of formats that are not known by their name. */
const FORMS: Record<string, string> = {
  'byte': ', that is: not encoded in base64',
  'date-time': ' as in "2026-01-31T12:00:00Z"',
  'duration': ' as in "1h30m"',
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

function numberFault(value: number | bigint, { facts, isNative }: Schema): ScalarFault | undefined {
  if (isNative || facts.intOrString || facts.type === 'integer') {
    const isShort = facts.format === 'int32' || (isNative && facts.intOrString);
    if (isShort && (value < -INT32 || value >= INT32)) return { rule: 'schema/range', message: `is ${value}, which does not fit in 32 bits` };
    if (facts.type === 'integer' && (BigInt(value) < -INT64 || BigInt(value) >= INT64)) return { rule: 'schema/range', message: `is ${value}, which does not fit in 64 bits` };
  }
  const { minimum, maximum, multipleOf } = facts;
  if (minimum !== undefined && (facts.exclusiveMinimum ? value <= minimum : value < minimum)) {
    return { rule: 'schema/range', message: `is ${value}, needed is ${facts.exclusiveMinimum ? 'more than' : 'at least'} ${minimum}` };
  }
  if (maximum !== undefined && (facts.exclusiveMaximum ? value >= maximum : value > maximum)) {
    return { rule: 'schema/range', message: `is ${value}, allowed is ${facts.exclusiveMaximum ? 'less than' : 'at most'} ${maximum}` };
  }
  if (multipleOf !== undefined && !Number.isInteger(multipleOf < 1 ? (1 / multipleOf) * Number(value) : Number(value) / multipleOf)) {
    return { rule: 'schema/range', message: `is ${value}, allowed are multiples of ${multipleOf}` };
  }
  return undefined;
}
