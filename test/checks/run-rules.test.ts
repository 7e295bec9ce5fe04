import { type CheckedObject, FindingSeverity } from '../../src';
import { CheckedObject as Checked } from '../../src/checks/checked-object';
import { FleetIndex } from '../../src/checks/fleet-index';
import type { Rule } from '../../src/checks/rule';
import { isBelow, runRules } from '../../src/checks/run-rules';
import { type StatedVersions, isOlder } from '../../src/checks/versions';

/** A fleet of one ConfigMap on clusters that state these versions. */
function fleetOn(...versions: StatedVersions[]): { fleet: FleetIndex; object: CheckedObject } {
  const clusters = versions.map((stated, i) => ({ name: `cluster-${i}`, versions: stated, provided: [], open: [] }));
  const object = Checked._of({ manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }, namespace: 'shop', clusters: clusters.map(({ name }) => name) });
  return { fleet: FleetIndex._of({ objects: [object], clusters, isComplete: true, extractors: [], isWellKnown: () => false }), object };
}

const rule = (versions?: Rule['versions']): Rule => ({
  id: 'fleet/any',
  severity: FindingSeverity.WARNING,
  versions,
  check: () => [{ message: 'is found' }],
  docs: { what: 'What', why: 'why', bad: { yaml: '' }, good: { yaml: '' }, source: [] },
});

const isHeld = (versions: Rule['versions'], ...clusters: StatedVersions[]): boolean => {
  const { fleet, object } = fleetOn(...clusters);
  return runRules(fleet, [{ rule: rule(versions), path: '' }], [object]).length > 0;
};

describe('a rule of some versions', () => {
  test.each([
    ['3.2', false], ['3.3', true], ['3.10', true], ['4.0', true], [undefined, true],
  ])('from 3.3 on, on %s: %s', (argoCd, expected) => {
    expect(isHeld({ system: 'argoCd', from: '3.3' }, { argoCd })).toBe(expected);
  });

  test.each([
    ['3.2', true], ['3.3', false], ['3.10', false], ['2.14', true], [undefined, false],
  ])('before 3.3, on %s: %s', (argoCd, expected) => {
    expect(isHeld({ system: 'argoCd', before: '3.3' }, { argoCd })).toBe(expected);
  });

  test.each([['3.0', false], ['3.1', true], ['3.4', true], ['3.5', false]])('from 3.1 on and before 3.5, on %s: %s', (argoCd, expected) => {
    expect(isHeld({ system: 'argoCd', from: '3.1', before: '3.5' }, { argoCd })).toBe(expected);
  });

  test('holds for an object when it does on one of its clusters', () => {
    expect(isHeld({ system: 'flux', from: '2.7' }, { flux: '2.6' }, { flux: '2.7' })).toBe(true);
    expect(isHeld({ system: 'flux', from: '2.7' }, { flux: '2.6' }, { flux: '2.5' })).toBe(false);
  });
});

test('a rule without kinds looks at all objects, one with kinds at those', () => {
  const { fleet, object } = fleetOn({});
  const run = (kinds?: string[]) => runRules(fleet, [{ rule: { ...rule(), kinds }, path: '' }], [object]).length;
  expect([run(), run(['/ConfigMap']), run(['apps/Deployment', '/ConfigMap']), run(['/Secret']), run([])]).toEqual([1, 1, 1, 0, 0]);
});

test('a rule with subjects looks at those only, and what is found stands in the order of the objects', () => {
  const objects = ['a', 'b', 'c'].map((name) => (
    Checked._of({ manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }, namespace: 'shop', clusters: ['eu'] })
  ));
  const [a, b, c] = objects;
  const clusters = [{ name: 'eu', versions: {}, provided: [], open: [] }];
  const fleet = FleetIndex._of({ objects, clusters, isComplete: true, extractors: [], isWellKnown: () => false });
  const some: Rule = { ...rule(), id: 'fleet/some', subjects: () => [c, a] };
  const run = (...of: CheckedObject[]) => runRules(fleet, [{ rule: some, path: '' }, { rule: rule(), path: '' }], of).map(({ object, finding }) => `${object.name} ${finding.ruleId}`);
  expect(run(a, b, c)).toEqual(['a fleet/any', 'a fleet/some', 'b fleet/any', 'c fleet/any', 'c fleet/some']);
  expect(run(a, b)).toEqual(['a fleet/any', 'a fleet/some', 'b fleet/any']);
});

test('minor versions are compared as numbers', () => {
  expect([isOlder('3.9', '3.10'), isOlder('3.10', '3.9'), isOlder('3.9', '3.9'), isOlder('2.14', '3.0')]).toEqual([true, false, false, true]);
});

test('a construct lies below itself and its scopes, and not below one whose name begins alike', () => {
  expect([isBelow('a/b', 'a'), isBelow('a', 'a'), isBelow('ab', 'a'), isBelow('a', 'a/b'), isBelow(undefined, 'a'), isBelow(undefined, '')]).toEqual([true, true, false, false, false, true]);
});
