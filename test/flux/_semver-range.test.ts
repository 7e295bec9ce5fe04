import { semverRangeFault } from '../../src/flux/_semver-range';

test.each([
  '*', '1', '1.2', '1.2.3', 'v1.2.3', '1.x', '6.5.*', '^1.2', '~1.2.3', '~>1.2', '!=1.2', '=>1.0', '>= 1.2.3', '>=1.0.0 <2.0.0', '>=1.0, <2 || 3.x',
  '1.2 - 1.4.5', '1.2.3-rc.1+b.5', '>=1.0.0-0', '2024.01.5', '${version}',
])('%s is a range', (range) => {
  expect(semverRangeFault(range)).toBeUndefined();
});

test.each(['', 'latest', 'main', '>=', '1.2.3.4', '1.2.3-01', '1.2 and 1.3', '||'])('fails on %p', (range) => {
  expect(semverRangeFault(range)).toBe('write a version or a range of versions, as in "1.4.2", "1.4.x", "^1.4.0" or ">=1.4.0 <2.0.0"');
});
