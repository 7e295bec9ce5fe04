import { Catalogue } from '../../src/schema/catalogue';
import { faultText } from '../../src/schema/fault';
import { CORE_BASES } from '../conformance/core-cases';
import { mutationsOf } from '../conformance/generate/mutations';
import { FULLNESSES, type Manifest, type ServedKind, objectOf, servedKinds } from '../conformance/generate/objects';
import { Seeded } from '../conformance/generate/seeded';

const MUTATIONS_OF_AN_OBJECT = 60;

const catalogue = new Catalogue({});
const kinds = servedKinds();
const custom = kinds.filter(({ system }) => system !== 'kubernetes');

/** Errors alone: some versions are deprecated. */
function errorsOf(object: Manifest): string[] {
  return catalogue.faultsOf(object).filter(({ severity }) => severity === 'error').map(faultText);
}

/** What is done to an object without the expected outcome. */
function wrongMutations(base: Manifest, kind: ServedKind, breaks: boolean): string[] {
  const random = new Seeded(JSON.stringify(base).length);
  return random.shuffled(mutationsOf(base, kind).filter((mutation) => mutation.breaks === breaks)).slice(0, MUTATIONS_OF_AN_OBJECT)
    .map(({ what, where, make }) => ({ what: `${what} ${where}`, errors: errorsOf(make()) }))
    .filter(({ errors }) => (errors.length > 0) !== breaks).map(({ what, errors }) => [what, ...errors].join(': '));
}

describe.each(custom.map((kind) => [`${kind.apiVersion} ${kind.kind}`, kind] as const))('generated objects of %s', (_, kind) => {
  const objects = FULLNESSES.map((fullness, index) => objectOf(kind, fullness, index + 1));

  test('are taken', () => {
    expect(objects.flatMap(errorsOf)).toEqual([]);
  });

  test('are the same whenever they are made', () => {
    expect(FULLNESSES.map((fullness, index) => objectOf(kind, fullness, index + 1))).toEqual(objects);
  });

  test('are still taken after a harmless change', () => {
    expect(objects.slice(0, 5).flatMap((object) => wrongMutations(object, kind, false))).toEqual([]);
  });

  test('are refused when they are broken in one place', () => {
    expect(objects.slice(0, 5).flatMap((object) => wrongMutations(object, kind, true))).toEqual([]);
  });
});

// What objects share by reference in the list must not change together.
describe.each((JSON.parse(JSON.stringify(CORE_BASES)) as Manifest[]).map((base, index) => [`${index}: ${String(base.kind)}`, base] as const))('the built-in object %s', (_, base) => {
  const kind = kinds.find((candidate) => candidate.apiVersion === base.apiVersion && candidate.kind === base.kind)!;

  test('is taken, also after a harmless change', () => {
    expect([...errorsOf(base), ...wrongMutations(base, kind, false)]).toEqual([]);
  });

  test('is refused when it is broken in one place', () => {
    expect(wrongMutations(base, kind, true)).toEqual([]);
  });
});

test('there are objects of every kind of every system', () => {
  expect(new Set(kinds.map(({ system }) => system))).toEqual(new Set(['argo-cd', 'argo-rollouts', 'external-secrets', 'flagger', 'flux', 'flux-operator', 'kubernetes', 'sealed-secrets']));
  expect(custom.length).toBeGreaterThan(50);
});
