import { factsOfSchema } from '../../src/schema/_openapi';
import { errorOf } from '../fleet/fleet';

describe('factsOfSchema', () => {
  test('keeps every fact and drops prose and expressions', () => {
    expect(factsOfSchema({
      'type': 'object',
      'description': 'prose',
      'required': ['b', 'a'],
      'minProperties': 1,
      'x-kubernetes-validations': [{ rule: 'self.a != ""' }],
      'properties': {
        b: { 'x-kubernetes-int-or-string': true, 'anyOf': [{ type: 'integer' }, { type: 'string' }], 'pattern': '^x' },
        a: { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'], 'items': { type: 'object', nullable: true } },
        c: { 'type': 'object', 'additionalProperties': { type: 'string', enum: ['x', 'y'] }, 'x-kubernetes-map-type': 'granular' },
        d: { 'type': 'object', 'additionalProperties': true, 'x-kubernetes-preserve-unknown-fields': true, 'x-kubernetes-embedded-resource': true },
        e: { type: 'integer', format: 'int32', minimum: 1, exclusiveMinimum: true, maximum: 9, default: 2, exclusiveMaximum: false },
        f: { oneOf: [{ required: ['x'] }], not: { pattern: 'y' } },
      },
    }, 'spec')).toEqual({
      type: 'object',
      required: ['a', 'b'],
      minProperties: 1,
      properties: {
        a: { type: 'array', list: 'map', keys: ['name'], items: { type: 'object', nullable: true } },
        b: { intOrString: true, pattern: '^x' },
        c: { type: 'object', values: { type: 'string', enum: ['x', 'y'] }, map: 'granular' },
        d: { type: 'object', values: {}, open: true, embedded: true },
        e: { type: 'integer', format: 'int32', minimum: 1, exclusiveMinimum: true, maximum: 9, default: 2 },
        f: { oneOf: [{ required: ['x'] }], not: { pattern: 'y' } },
      },
    });
  });

  test.each<[unknown, string]>([
    [{ type: 'object', properties: { a: { type: 'strng' } } }, 'spec.a.type is "strng", allowed is object, array, string, integer, number, boolean'],
    [{ properties: { a: { patern: 'x' } } }, 'spec.a has the keyword "patern", which is not known; did you mean "pattern"?'],
    [{ patternProperties: {} }, 'spec has the keyword "patternProperties", which is not known'],
    [{ $ref: '#/x' }, 'spec has the keyword "$ref", which is not known'],
    [{ items: { properties: [] } }, 'spec[].properties is [], allowed is a map'],
    [{ additionalProperties: false }, 'spec.additionalProperties is false, which a CustomResourceDefinition may not say; leave it out'],
    [{ minLength: 1.5 }, 'spec.minLength is 1.5, allowed is a count'],
    [{ required: [1] }, 'spec.required is [1], allowed is a list of texts'],
    [{ uniqueItems: true }, 'spec.uniqueItems is true, allowed is false; a list whose items are unique is an x-kubernetes-list-type "set"'],
    [{ 'x-kubernetes-list-type': 'bag' }, 'spec.x-kubernetes-list-type is "bag", allowed is atomic, set, map'],
    [{ nullable: 'yes' }, 'spec.nullable is "yes", allowed is true or false'],
    ['text', 'spec is "text", allowed is a map'],
  ])('fails for %j', (schema, message) => {
    expect(errorOf(() => factsOfSchema(schema, 'spec'))).toBe(message);
  });

  test('fails for a schema that holds itself, in bounded time', () => {
    const circle: Record<string, unknown> = { type: 'object' };
    circle.properties = { next: circle };
    expect(errorOf(() => factsOfSchema(circle, 'spec'))).toMatch(/^spec\.next\.next\.next.*… is nested deeper than 100 levels$/);
  });

  test('fails for a schema that explodes, in bounded time', () => {
    let schema: object = { type: 'string' };
    for (let i = 0; i < 30; i++) schema = { type: 'object', properties: { a: schema, b: schema } };
    expect(errorOf(() => factsOfSchema(schema, 'spec'))).toMatch(/^spec\.a\.a.* and what comes before it describe more than 100000 values$/);
  });
});
