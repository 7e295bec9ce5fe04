import { KEYWORD_CASES, OBJECT_CASES, probeDefinition, probeObject } from './keyword-cases';
import { Catalogue } from '../../src/schema/catalogue';
import { KindDefinition } from '../../src/schema/definition';

const catalogue = new Catalogue({}, [KindDefinition.read(probeDefinition())]);

const json = (value: unknown) => JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? `${member}n` : member)) ?? String(value);
const brief = (value: unknown) => (json(value).length > 160 ? `${json(value).slice(0, 157)}...` : json(value));

/** Where we differ on purpose: what a server takes by mistake, and expressions that have no counterpart here, which pass. */
const DELIBERATE = new Map([
  ['{"type":"number","enum":[1,1.5,1000]} 1.25', 'a fraction is not the whole number that it is cut to'],
  ['{"type":"string","pattern":"^(?i:a)b$"} "aB"', 'a mode for a part of an expression'],
  ['{"type":"string","pattern":"^(?i:a)b$"} "AB"', 'a mode for a part of an expression'],
]);

/** The errors of an object when it should have none; `undefined` when it should have some and has. */
function disagreement(object: object, accepted: boolean): string[] | undefined {
  const errors = catalogue.faultsOf(object as Record<string, unknown>, { bytes: Buffer.byteLength(json(object)) })
    .filter(({ severity }) => severity === 'error')
    .map(({ field, message }) => `${field} ${message}`);
  return accepted === (errors.length === 0) ? undefined : errors;
}

test('the cases are many', () => {
  expect(KEYWORD_CASES.length).toBeGreaterThanOrEqual(1000);
  const all = KEYWORD_CASES.map(({ schema, value }) => `${json(schema)} ${json(value)}`);
  expect([...DELIBERATE.keys()].filter((key) => !all.includes(key))).toEqual([]);
  expect(OBJECT_CASES.length).toBeGreaterThanOrEqual(180);
});

describe('a value under a schema', () => {
  test.each(KEYWORD_CASES.map(({ accepted, keyword, value, schema, note = '' }, index) => (
    [keyword, accepted ? 'takes' : 'fails for', brief(value), brief(schema), note && `(${note})`, index] as const
  )))('%s %s %s under %s %s', (...row) => {
    const index = row[5];
    const { schema, value, accepted } = KEYWORD_CASES[index];
    const differs = DELIBERATE.has(`${json(schema)} ${json(value)}`);
    expect(disagreement(probeObject(index), accepted !== differs)).toBeUndefined();
  });
});

describe('an object', () => {
  test.each(OBJECT_CASES.map(({ accepted, name, object }) => [accepted ? 'takes' : 'fails for', name, accepted, object] as const))('%s %s', (_verdict, _name, accepted, object) => {
    expect(disagreement(object, accepted)).toBeUndefined();
  });
});
