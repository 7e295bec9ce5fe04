import { scalarFault } from './_scalars';
import type { Schema } from './_schema';
import { wanted } from './_words';
import type { Plain } from '../core/plain';

/** What is wrong with a value under `allOf`, `anyOf`, `oneOf` and `not`; undefined when nothing is. */
export function conditionFault(value: unknown, schema: Schema): string | undefined {
  const { allOf, anyOf, oneOf, not } = schema.facts;
  const filled = withDefaults(value, schema);
  const holds = (child: unknown) => satisfies(filled, schema.part(child));
  if (not !== undefined && holds(not)) return `may not be so: ${demand(schema.part(not))}`;
  if (allOf && !allOf.every(holds)) return `must be so: ${allOf.map((part) => demand(schema.part(part))).join(' and ')}`;
  if (anyOf && !anyOf.some(holds)) return `fits none of ${anyOf.length} forms: ${forms(anyOf, schema)}`;
  if (oneOf) {
    const count = oneOf.filter(holds).length;
    if (count !== 1) return `fits ${count === 0 ? 'none' : count} of ${oneOf.length} forms, exactly one is needed: ${forms(oneOf, schema)}`;
  }
  return undefined;
}

function forms(parts: readonly unknown[], schema: Schema): string {
  return parts.slice(0, 10).map((part) => demand(schema.part(part))).join('; ') + (parts.length > 10 ? '; …' : '');
}

/** What a part of a condition demands, in words. */
function demand(part: Schema): string {
  const { facts } = part;
  const texts: string[] = [];
  if (facts.required) texts.push(`with ${facts.required.join(', ')}`);
  if (facts.type) texts.push(wanted(part));
  if (facts.enum) texts.push(`one of ${facts.enum.map((one) => JSON.stringify(one)).join(', ')}`);
  if (facts.pattern) texts.push(`matching ${facts.pattern.slice(0, 200)}`);
  for (const [name, child] of part.properties ?? []) texts.push(`${name} ${demand(child)}`);
  for (const word of ['allOf', 'anyOf', 'oneOf'] as const) {
    if (facts[word]) texts.push(`(${facts[word].map((child) => demand(part.part(child))).join(word === 'allOf' ? ' and ' : ' or ')})`);
  }
  if (facts.not !== undefined) texts.push(`not (${demand(part.part(facts.not))})`);
  return texts.join(', ') || 'anything';
}

/** Whether a value meets a part of a condition. Such a part only asks, it declares no fields. */
function satisfies(value: unknown, schema: Schema): boolean {
  const { facts } = schema;
  if (value === null) return facts.enum === undefined && (facts.type === undefined || facts.nullable === true);
  if (Array.isArray(value)) {
    if (facts.type !== undefined && facts.type !== 'array') return false;
    if (value.length < (facts.minItems ?? 0) || value.length > (facts.maxItems ?? Infinity)) return false;
    const { items } = schema;
    if (items && !value.every((item) => satisfies(item, items))) return false;
  } else if (typeof value === 'object') {
    if (facts.type !== undefined && facts.type !== 'object') return false;
    const names = Object.keys(value as Plain);
    if (names.length < (facts.minProperties ?? 0) || names.length > (facts.maxProperties ?? Infinity)) return false;
    if (facts.required?.some((name) => (value as Plain)[name] === undefined)) return false;
    const { properties, values } = schema;
    for (const name of names) {
      const child = properties?.get(name) ?? values;
      if (child && !satisfies((value as Plain)[name], child)) return false;
    }
  } else if (scalarFault(value, schema, [])) {
    return false;
  }
  return !schema.hasConditions || conditionFault(value, schema) === undefined;
}

/** The value with the defaults that it gets on arrival. */
export function withDefaults(value: unknown, schema: Schema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return schema.items ? value.map((item) => withDefaults(item, schema.items!)) : value;
  const filled: Plain = { ...value };
  for (const [name, child] of schema.properties ?? []) {
    const { default: usual, nullable } = child.facts;
    if (filled[name] === null && !nullable) delete filled[name];
    if (filled[name] === undefined && usual !== undefined) filled[name] = usual;
  }
  for (const name of Object.keys(filled)) {
    const child = schema.properties?.get(name) ?? schema.values;
    if (child) filled[name] = withDefaults(filled[name], child);
  }
  return filled;
}
