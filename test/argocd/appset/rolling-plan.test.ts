import { rollingPlan } from '../../../src/argocd/appset/_rolling-plan';

const applications = (...labels: Record<string, string>[]): any[] => labels.map((own) => ({ metadata: { labels: own } }));
const set = (...steps: unknown[]): unknown => ({ spec: { strategy: { type: 'RollingSync', rollingSync: { steps } } } });
const stage = (...values: string[]): unknown => ({ key: 'stage', operator: 'In', values });

test('a set that does not roll has no plan', () => {
  expect(rollingPlan({ spec: {} }, [])).toBeUndefined();
  expect(rollingPlan({ spec: { strategy: { type: 'AllAtOnce', rollingSync: { steps: [{}] } } } }, [])).toBeUndefined();
  expect(rollingPlan(set(), [])).toBeUndefined();
});

test('steps select by labels', () => {
  const plan = rollingPlan(set({ matchExpressions: [stage('a')] }, { matchExpressions: [stage('a', 'b')] }), applications({ stage: 'a' }, { stage: 'b' }, { stage: 'c' }, {}))!;
  expect(plan.stepsOf).toEqual([[0, 1], [1], [], []]);
  expect(plan.steps.map(({ selected }) => selected)).toEqual([[0], [0, 1]]);
});

test('an operator that there is not selects what lacks the label', () => {
  const plan = rollingPlan(set({ matchExpressions: [{ key: 'stage', operator: 'Exists' }] }), applications({ stage: 'a' }, {}))!;
  expect(plan.stepsOf).toEqual([[], [0]]);
});

describe('how many at once', () => {
  const ten = applications(...Array.from({ length: 10 }, () => ({ stage: 'a' })));
  test.each<[unknown, number]>([
    [undefined, 10], [null, 10], [3, 3], [0, 0], [-1, 0], [50, 10], [3n, 3], ['25%', 2], ['1%', 1], ['0%', 0], ['00%', 1], ['100%', 10], ['200%', 10], ['3', 1], ['-5%', 1], ['x', 1],
  ])('%s', (maxUpdate, expected) => {
    expect(rollingPlan(set({ matchExpressions: [stage('a')], maxUpdate }), ten)!.steps[0].maxUpdate).toBe(expected);
  });

  test('those in no step count with the first, those in two with their first', () => {
    const some = applications({ stage: 'a' }, { stage: 'a' }, { stage: 'b' }, { stage: 'b' }, { stage: 'x' }, { stage: 'x' });
    const plan = rollingPlan(set({ matchExpressions: [stage('a')], maxUpdate: '50%' }, { matchExpressions: [stage('a', 'b')], maxUpdate: '50%' }), some)!;
    expect(plan.steps.map(({ maxUpdate }) => maxUpdate)).toEqual([2, 1]);
  });
});
