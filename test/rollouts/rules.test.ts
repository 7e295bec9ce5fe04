import { found } from '../rules/check';

function rollout(strategy: string, more = ''): string {
  return `---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web, namespace: shop }
spec:
  workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web }${more}
  strategy: ${strategy}
`;
}

function template(name: string, metric: string, more = '', kind = 'AnalysisTemplate'): string {
  return `---
apiVersion: argoproj.io/v1alpha1
kind: ${kind}
metadata: { name: ${name}${kind === 'AnalysisTemplate' ? ', namespace: shop' : ''} }
spec:
  metrics: [{ name: rate${metric}, provider: { prometheus: { query: up } } }]${more}
`;
}

const step = (analysis: string): string => rollout(`{ canary: { steps: [{ setWeight: 20 }, { analysis: ${analysis} }] } }`);

describe('rollouts/missing-argument', () => {
  const SERVICE = '\n  args: [{ name: service }, { name: threshold, value: "0.9" }]';
  const message = (field: string, arg = 'service', asking = 'AnalysisTemplate rate'): string => (
    `${field}.args does not give ${arg}, for which ${asking} has no value; add it there, or give the template a default`
  );
  const STEP = 'spec.strategy.canary.steps[1].analysis';

  test('fails for what a step does not give', () => {
    const yaml = step('{ templates: [{ templateName: rate }], args: [{ name: threshold, value: "1" }] }') + template('rate', '', SERVICE);
    expect(found('rollouts/missing-argument', yaml, { complete: true })).toEqual([`error ${message(STEP)}`]);
    expect(found('rollouts/missing-argument', yaml)).toEqual([`warning ${message(STEP)}`]);
  });

  test('fails in the background, around promotions and in experiments', () => {
    const use = '{ templates: [{ templateName: rate }] }';
    expect(found('rollouts/missing-argument', rollout(`{ canary: { analysis: ${use} } }`) + template('rate', '', SERVICE))).toEqual([
      `warning ${message('spec.strategy.canary.analysis')}`,
    ]);
    expect(found('rollouts/missing-argument', rollout(`{ blueGreen: { activeService: web, prePromotionAnalysis: ${use}, postPromotionAnalysis: ${use} } }`)
      + template('rate', '', SERVICE))).toEqual([
      `warning ${message('spec.strategy.blueGreen.prePromotionAnalysis')}`, `warning ${message('spec.strategy.blueGreen.postPromotionAnalysis')}`,
    ]);
    const experiment = '{ templates: [{ name: new, specRef: canary }], analyses: [{ name: rate, templateName: rate }] }';
    expect(found('rollouts/missing-argument', rollout(`{ canary: { steps: [{ experiment: ${experiment} }] } }`) + template('rate', '', SERVICE))).toEqual([
      `warning ${message('spec.strategy.canary.steps[0].experiment.analyses[0]')}`,
    ]);
    expect(found('rollouts/missing-argument', `
apiVersion: argoproj.io/v1alpha1
kind: Experiment
metadata: { name: compare, namespace: shop }
spec: { templates: [], analyses: [{ name: rate, templateName: rate }] }
${template('rate', '', SERVICE)}`)).toEqual([`warning ${message('spec.analyses[0]')}`]);
  });

  test('fails for what a template of a template asks for', () => {
    expect(found('rollouts/missing-argument', step('{ templates: [{ templateName: all, clusterScope: true }] }')
      + template('all', '', '\n  templates: [{ templateName: rate, clusterScope: true }, { templateName: all, clusterScope: true }]', 'ClusterAnalysisTemplate')
      + template('rate', '', SERVICE, 'ClusterAnalysisTemplate'))).toEqual([`warning ${message(STEP, 'service', 'ClusterAnalysisTemplate rate')}`]);
  });

  test('only mentions what a template that is not here may have a default for', () => {
    const yaml = step('{ templates: [{ templateName: rate }, { templateName: other }] }') + template('rate', '', SERVICE);
    expect(found('rollouts/missing-argument', yaml, { complete: true })).toEqual([`info ${message(STEP)}`]);
  });

  test.each([
    ['an argument that is given', step('{ templates: [{ templateName: rate }], args: [{ name: service, value: web }] }') + template('rate', '', SERVICE)],
    ['an argument that is filled in later', step('{ templates: [{ templateName: rate }], args: [{ name: service, value: "${NAME}" }] }') + template('rate', '', SERVICE)],
    ['a default, be it empty', step('{ templates: [{ templateName: rate }] }') + template('rate', '', '\n  args: [{ name: service, value: "" }]')],
    ['a value from a Secret',
      step('{ templates: [{ templateName: rate }] }') + template('rate', '', '\n  args: [{ name: t, valueFrom: { secretKeyRef: { name: s, key: k } } }]')],
    ['a default in another template of the same analysis',
      step('{ templates: [{ templateName: rate }, { templateName: defaults }] }') + template('rate', '', SERVICE) + template('defaults', '', '\n  args: [{ name: service, value: web }]')],
    ['a template that is not here', step('{ templates: [{ templateName: rate }] }')],
    ['a template of another namespace', step('{ templates: [{ templateName: rate }] }') + template('rate', '', SERVICE).replace('namespace: shop', 'namespace: other')],
  ])('is silent on %s', (_, yaml) => {
    expect(found('rollouts/missing-argument', yaml)).toEqual([]);
  });
});

describe('rollouts/endless-analysis', () => {
  const use = '{ templates: [{ templateName: rate }], args: [{ name: count, value: "5" }] }';
  const message = (reason: string, field = 'spec.strategy.canary.steps[1].analysis'): string => (
    `${field} would never end: the metric rate of AnalysisTemplate rate has an interval and ${reason}; give it a count`
  );

  test.each([
    [', interval: 30s', 'no count', ''],
    [', interval: 30s, count: 0', 'the count 0', ''],
    [', interval: 30s, count: five', 'the count "five", which is read as 0', ''],
    [', interval: 30s, count: "{{ args.count }}"', 'a count that is the argument count, which has no default', '\n  args: [{ name: count }]'],
  ])('fails for %s', (metric, reason, more) => {
    expect(found('rollouts/endless-analysis', step(use) + template('rate', metric, more), { complete: true })).toEqual([`error ${message(reason)}`]);
    expect(found('rollouts/endless-analysis', step(use) + template('rate', metric, more))).toEqual([`warning ${message(reason)}`]);
  });

  test('fails before and after a promotion', () => {
    expect(found('rollouts/endless-analysis', rollout(`{ blueGreen: { activeService: web, prePromotionAnalysis: ${use} } }`) + template('rate', ', interval: 30s'))).toEqual([
      `warning ${message('no count', 'spec.strategy.blueGreen.prePromotionAnalysis')}`,
    ]);
  });

  test.each([
    ['a count', step(use) + template('rate', ', interval: 30s, count: 5')],
    ['a count as text', step(use) + template('rate', ', interval: 30s, count: "10"')],
    ['a count that is an argument with a default', step(use) + template('rate', ', interval: 30s, count: "{{args.count}}"', '\n  args: [{ name: count, value: "5" }]')],
    ['a count that is filled in later', step(use) + template('rate', ', interval: 30s, count: "${COUNT}"')],
    ['one measurement', step(use) + template('rate', '')],
    ['an analysis in the background', rollout(`{ canary: { analysis: ${use} } }`) + template('rate', ', interval: 30s')],
    ['an analysis of an experiment', rollout('{ canary: { steps: [{ experiment: { templates: [{ name: new, specRef: canary }], analyses: [{ name: rate, templateName: rate }] } }] } }')
      + template('rate', ', interval: 30s')],
    ['a template that is not here', step(use)],
  ])('is silent on %s', (_, yaml) => {
    expect(found('rollouts/endless-analysis', yaml)).toEqual([]);
  });
});

describe('rollouts/replica-weights', () => {
  const weights = (replicas: string, list: (number | string)[], more = ''): string => (
    rollout(`{ canary: { steps: [${list.map((weight) => `{ setWeight: ${weight} }`).join(', ')}]${more} } }`, `\n  replicas: ${replicas}`)
  );
  const TAIL = 'without trafficRouting; name a weight that whole pods make, or route the traffic';
  const message = (index: number, weight: number, share: string): string => `spec.strategy.canary.steps[${index}].setWeight is ${weight}, but ${share} ${TAIL}`;

  test.each([
    ['5', [5, 20, 50], '', `warning ${message(0, 5, '1 of 6 pods is 17 percent, which is as near as 5 replicas come')}`],
    ['1', [5], '', `warning ${message(0, 5, '1 of 2 pods is 50 percent, which is as near as 1 replica comes')}`],
    ['1', [40], ', maxSurge: 0', `warning ${message(0, 40, '0 of 1 pods are 0 percent, which is as near as 1 replica comes')}`],
    ['10', [10, 25], ', maxSurge: "0%"', `info ${message(1, 25, '3 of 10 pods are 30 percent, which is as near as 10 replicas come')}`],
    ['10', [10, 25], '', `info ${message(1, 25, '3 of 11 pods are 27 percent, which is as near as 10 replicas come')}`],
  ])('of %s replicas for %j%s', (replicas, list, more, expected) => {
    expect(found('rollouts/replica-weights', weights(replicas, list, more))).toEqual([expected]);
  });

  test.each([
    ['shares of whole pods', weights('5', [0, 20, 40, 60, 80, 100])],
    ['shares with one pod more', weights('4', [20, 40])],
    ['a third', weights('3', [33, 66])],
    ['many replicas', weights('100', [1, 5, 7])],
    ['a router', weights('3', [5], ', trafficRouting: { nginx: { stableIngress: web } }, canaryService: a, stableService: b')],
    ['replicas that are filled in later', weights('"${REPLICAS}"', [5])],
    ['weights that are filled in later', weights('3', ['"${WEIGHT}"'])],
    ['replicas that nobody states', rollout('{ canary: { steps: [{ setWeight: 5 }] } }')],
    ['no replicas', weights('0', [5])],
    ['replicas that an autoscaler sets', weights('3', [5]) + `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { maxReplicas: 50, scaleTargetRef: { apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web } }
`],
  ])('is silent on %s', (_, yaml) => {
    expect(found('rollouts/replica-weights', yaml)).toEqual([]);
  });
});
