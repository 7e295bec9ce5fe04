import { ManifestChecker } from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';
import { found } from '../rules/check';

function canary(analysis: string, more = '\n  provider: istio'): string {
  return `
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: web, namespace: shop }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  service: { port: 80 }${more}
  analysis: { interval: 1m, threshold: 5${analysis} }
`;
}

const START = 'spec.analysis has neither iterations nor a step of weight above 0, so a new version stays at its first step for ever';
const STEPS = `${START}; give stepWeight or stepWeights for a canary, or iterations for blue/green`;

test.each([
  [', stepWeight: 0', STEPS],
  [', iterations: 0', STEPS],
  [', stepWeights: []', STEPS],
  [', stepWeights: [0, 50]', STEPS],
  [', stepWeight: 0, match: [{ headers: { x-canary: { exact: "yes" } } }]', `${START}; with match, give iterations`],
])('flagger/analysis-kind fails for %s', (analysis, message) => {
  expect(found('flagger/', canary(analysis))).toEqual([`error ${message}`]);
  // The provider that Flagger was installed with may be the one that takes iterations of its own.
  expect(found('flagger/', canary(analysis, ''))).toEqual([`warning ${message}`]);
});

test.each([
  ['weights', canary(', stepWeight: 10')],
  ['a list of weights', canary(', stepWeights: [1, 10, 50]')],
  ['iterations', canary(', iterations: 10')],
  ['iterations with match', canary(', iterations: 10, match: [{ headers: { x-canary: { exact: "yes" } } }]')],
  ['a weight that is filled in later', canary(', stepWeight: "${STEP}"')],
  ['an analysis that is skipped', canary(', stepWeight: 0', '\n  provider: istio\n  skipAnalysis: true')],
  ['the provider that takes iterations of its own', canary(', stepWeight: 0', '\n  provider: kubernetes')],
])('flagger/analysis-kind is silent on %s', (_, yaml) => {
  expect(found('flagger/', yaml)).toEqual([]);
});

test.each([
  [canary(', iterations: 10', '\n  strategy: { type: bluegreen }'), 'schema/unknown-field'],
  [canary(''), 'schema/condition'],
  [canary(', iterations: 10, stepWeight: 10'), 'schema/condition'],
])('the definition itself refuses what is no analysis %#', (yaml, rule) => {
  const findings = new ManifestChecker().checkObjects(readManifests(yaml).documents.map(({ value }) => value));
  expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([`error ${rule}`]);
});
