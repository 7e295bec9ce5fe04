import type { FactTree, FactType } from './facts';
import type { Plain } from '../core/plain';
import { nearest, shown } from '../core/problem';

/** The deepest schema that is read; the deepest known one has fewer than 40 levels. */
const MAX_DEPTH = 100;

/** The most values that one schema describes; the largest known one describes about 12,000. */
const MAX_SIZE = 100_000;

/** Keywords that only say something to people, or to an expression language that is not read here. */
const IGNORED = new Set(['description', 'title', 'example', 'externalDocs', 'id', '$schema', 'x-kubernetes-validations']);

const TYPES = new Set<unknown>(['object', 'array', 'string', 'integer', 'number', 'boolean']);
const NUMBERS = new Set(['minimum', 'maximum', 'multipleOf']);
const COUNTS = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']);
const FLAGS: Record<string, keyof FactTree> = {
  'exclusiveMinimum': 'exclusiveMinimum',
  'exclusiveMaximum': 'exclusiveMaximum',
  'nullable': 'nullable',
  'x-kubernetes-int-or-string': 'intOrString',
  'x-kubernetes-preserve-unknown-fields': 'open',
  'x-kubernetes-embedded-resource': 'embedded',
};
const WORDS: Record<string, { fact: keyof FactTree; allowed: string[] }> = {
  'x-kubernetes-list-type': { fact: 'list', allowed: ['atomic', 'set', 'map'] },
  'x-kubernetes-map-type': { fact: 'map', allowed: ['atomic', 'granular'] },
};
const KEYWORDS = [
  'type', 'format', 'enum', 'pattern', 'default', 'required', 'properties', 'items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'uniqueItems',
  'x-kubernetes-list-map-keys', ...IGNORED, ...NUMBERS, ...COUNTS, ...Object.keys(FLAGS), ...Object.keys(WORDS),
];

/**
 * The facts of a schema as a CustomResourceDefinition holds it.
 *
 * @param at where the schema stands, for errors
 * @throws Error for anything that is not understood, since a fact that is lost would be a fault that is missed
 */
export function factsOfSchema(schema: unknown, at: string): FactTree {
  return new Reader().read(schema, at, 0);
}

class Reader {
  private size = 0;

  public read(schema: unknown, at: string, depth: number): FactTree {
    if (depth > MAX_DEPTH) throw new Error(`${at.slice(0, 200)}… is nested deeper than ${MAX_DEPTH} levels`);
    if (++this.size > MAX_SIZE) throw new Error(`${at.slice(0, 200)} and what comes before it describe more than ${MAX_SIZE} values`);
    const facts: Plain = {};
    for (const [keyword, value] of Object.entries(mapping(schema, at))) {
      if (value === null || value === undefined || IGNORED.has(keyword)) continue;
      const fact = this.fact(keyword, value, at, depth);
      if (fact) facts[fact[0]] = fact[1];
    }
    if (facts.intOrString && isIntOrString(facts.anyOf)) delete facts.anyOf;
    return facts as FactTree;
  }

  private fact(keyword: string, value: unknown, at: string, depth: number): [string, unknown] | undefined {
    const here = `${at}.${keyword}`;
    if (NUMBERS.has(keyword)) return [keyword, expect(typeof value === 'number', value, here, 'a number')];
    if (COUNTS.has(keyword)) return [keyword, expect(Number.isInteger(value), value, here, 'a count')];
    if (FLAGS[keyword]) return expect(typeof value === 'boolean', value, here, 'true or false') ? [FLAGS[keyword], true] : undefined;
    if (WORDS[keyword]) {
      const { fact, allowed } = WORDS[keyword];
      return [fact, expect(allowed.includes(value as string), value, here, allowed.join(', '))];
    }
    switch (keyword) {
      case 'type': return ['type', expect(TYPES.has(value), value, here, [...TYPES].join(', ')) as FactType];
      case 'format': return ['format', expect(typeof value === 'string', value, here, 'a text')];
      case 'pattern': return ['pattern', pattern(value, here)];
      case 'default': return ['default', value];
      case 'enum': return ['enum', expect(Array.isArray(value), value, here, 'a list')];
      case 'required': return textList(value, here).length > 0 ? ['required', [...textList(value, here)].sort()] : undefined;
      case 'x-kubernetes-list-map-keys': return ['keys', textList(value, here)];
      case 'uniqueItems':
        expect(value === false, value, here, 'false; a list whose items are unique is an x-kubernetes-list-type "set"');
        return undefined;
      case 'items': return ['items', this.read(value, `${at}[]`, depth + 1)];
      case 'not': return ['not', this.read(value, here, depth + 1)];
      case 'allOf': case 'anyOf': case 'oneOf': {
        expect(Array.isArray(value), value, here, 'a list');
        return [keyword, (value as unknown[]).map((part, index) => this.read(part, `${here}[${index}]`, depth + 1))];
      }
      case 'properties': {
        const names = Object.keys(mapping(value, here)).sort();
        return ['properties', Object.fromEntries(names.map((name) => [name, this.read((value as Plain)[name], `${at}.${name}`, depth + 1)]))];
      }
      case 'additionalProperties':
        if (value === false) throw new Error(`${here} is false, which a CustomResourceDefinition may not say; leave it out`);
        return ['values', value === true ? {} : this.read(value, `${at}.*`, depth + 1)];
      default: {
        const meant = nearest(keyword, KEYWORDS);
        throw new Error(`${at} has the keyword ${shown(keyword)}, which is not known${meant ? `; did you mean ${shown(meant)}?` : ''}`);
      }
    }
  }
}

function mapping(value: unknown, at: string): Plain {
  expect(typeof value === 'object' && value !== null && !Array.isArray(value), value, at, 'a map');
  return value as Plain;
}

function textList(value: unknown, at: string): string[] {
  return expect(Array.isArray(value) && value.every((item) => typeof item === 'string'), value, at, 'a list of texts') as string[];
}

function pattern(value: unknown, at: string): string {
  expect(typeof value === 'string', value, at, 'a text');
  return value as string;
}

function expect(isRight: boolean, value: unknown, at: string, allowed: string): unknown {
  if (!isRight) throw new Error(`${at} is ${shown(value)}, allowed is ${allowed}`);
  return value;
}

/** What generators write beside `x-kubernetes-int-or-string`, which says the same. */
function isIntOrString(anyOf: unknown): boolean {
  return Array.isArray(anyOf) && anyOf.length === 2
    && anyOf.map((part: FactTree) => (Object.keys(part).length === 1 ? part.type : undefined)).sort().join() === 'integer,string';
}
