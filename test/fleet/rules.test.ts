import { ApiObject } from 'cdk8s';
import { configMap, errorOf, newApp, newEnvironment, treeOf } from './fleet';
import { type CheckedObject, type FleetIndex, type IRule, type RuleViolation, EnvironmentStack, FindingSeverity, Rules } from '../../src';

/** An organisation's own rule, as a consumer writes it. */
class TeamLabel implements IRule {
  public readonly id = 'acme/team-label';
  public readonly kinds = ['/ConfigMap'];

  public constructor(public readonly severity: FindingSeverity = FindingSeverity.ERROR) {}

  public check(object: CheckedObject, _fleet: FleetIndex): RuleViolation[] {
    if (object.manifest.metadata.labels?.team !== undefined) return [];
    return [{ field: 'metadata.labels', message: 'metadata.labels has no team; add the label team' }];
  }
}

/** What an app prints. */
function saidBy(action: () => void): string[] {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    action();
    return write.mock.calls.map(([text]) => String(text)).join('').split('\n');
  } finally {
    write.mockRestore();
  }
}

const ofRule = (app: { lint(): { ruleId: string }[] }, id: string) => app.lint().filter(({ ruleId }) => ruleId === id);

describe('a rule of an organisation', () => {
  test('fails the synth with its message, its id and the construct, and nothing is written', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    configMap(stack, 'settings');
    Rules.of(app).add(new TeamLabel());

    expect(errorOf(() => app.synth())).toBe('1 error, nothing was written:\n  [staging/shop/settings] metadata.labels has no team; add the label team (acme/team-label)');
    expect(treeOf(app)).toEqual({});
  });

  test('is asked of what lies below its construct, and of its kinds', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    const strict = new EnvironmentStack(environment, 'strict');
    configMap(strict, 'settings');
    new ApiObject(strict, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', automountServiceAccountToken: false } as any);
    configMap(new EnvironmentStack(environment, 'strict-not'), 'settings');
    Rules.of(strict).add(new TeamLabel());

    expect(ofRule(app, 'acme/team-label')).toEqual([{
      ruleId: 'acme/team-label',
      severity: 'error',
      message: 'metadata.labels has no team; add the label team',
      apiVersion: 'v1',
      kind: 'ConfigMap',
      namespace: 'strict',
      name: 'settings',
      constructPath: 'staging/strict/settings',
      field: 'metadata.labels',
    }]);
  });

  test('sees the fleet: other objects, and what they name', () => {
    const seen: unknown[] = [];
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    configMap(stack, 'settings');
    Rules.of(app).add({
      id: 'acme/look',
      severity: FindingSeverity.ERROR,
      kinds: ['/ConfigMap'],
      check: (object, fleet) => {
        const { clusters, tier, identity } = object;
        seen.push(identity, clusters, tier, fleet.isComplete, fleet.clusters, fleet.ofKind('', 'Namespace').map(({ name }) => name));
        seen.push(fleet.find(object, '', 'ConfigMap', 'settings', 'shop') === object, fleet.find(object, '', 'ConfigMap', 'other', 'shop'));
        return [];
      },
    });
    app.synth();
    expect(seen).toEqual(['ConfigMap/shop/settings', ['staging'], 'development', true, ['staging'], ['shop'], true, undefined]);
  });

  test('fails where its id says nothing', () => {
    const app = newApp();
    new EnvironmentStack(newEnvironment(app), 'shop');
    Rules.of(app).add({ id: 'TeamLabel', severity: FindingSeverity.ERROR, check: () => [] });
    expect(errorOf(() => app.synth())).toBe('1 error, nothing was written:\n  [app] Rules.add: the rule\'s id is "TeamLabel"; write who asks and what for, as in "acme/team-label"');
  });

  test('fails with its id and the object when it breaks', () => {
    const app = newApp();
    configMap(new EnvironmentStack(newEnvironment(app), 'shop'), 'settings');
    Rules.of(app).add({ id: 'acme/broken', severity: FindingSeverity.ERROR, kinds: ['/ConfigMap'], check: ({ manifest }) => manifest.spec.replicas });
    expect(errorOf(() => app.synth())).toBe('the rule acme/broken failed at ConfigMap/shop/settings: Cannot read properties of undefined (reading \'replicas\')');
  });

  test('is not asked of objects that no cluster would take', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    new ApiObject(stack, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', data: ['x'] } as any);
    Rules.of(app).add(new TeamLabel());
    expect(app.lint().map(({ ruleId }) => ruleId)).toEqual(['schema/type']);
  });
});

describe('a suppression', () => {
  test('silences one rule below its construct', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    const [a, b] = ['a', 'b'].map((id) => new EnvironmentStack(environment, id));
    configMap(a, 'settings');
    configMap(b, 'settings');
    Rules.of(app).add(new TeamLabel());
    Rules.of(a).suppress('acme/team-label', 'is nobody\'s');
    expect(ofRule(app, 'acme/team-label')).toMatchObject([{ constructPath: 'staging/b/settings' }]);
  });

  test('is warned of when it silences nothing, with the rule that may be meant', () => {
    const app = newApp({ quiet: false });
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    Rules.of(stack).suppress('fleet/duplicate-object', 'two owners agree').suppress('fleet/duplicate-objects', 'misspelt');
    expect(saidBy(() => app.synth()).slice(0, 2)).toEqual([
      'note: [staging/shop] suppresses fleet/duplicate-object, which finds nothing here; remove the suppression (checks/unused-suppression)',
      'note: [staging/shop] suppresses fleet/duplicate-objects, which is no rule; did you mean fleet/duplicate-object? (checks/unused-suppression)',
    ]);
  });

  test('fails without a reason', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    Rules.of(stack).suppress('fleet/duplicate-object', ' ');
    expect(errorOf(() => app.synth()).split('\n')[1]).toBe('  [staging/shop] Rules.suppress: the reason for "fleet/duplicate-object" is empty; say why the rule does not hold here');
  });

  test('does not silence a mistake in calling a construct', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'Shop');
    Rules.of(stack).suppress('construct/mistake', 'I know better');
    expect(errorOf(() => app.synth())).toContain('the stack\'s name is "Shop"');
  });
});

describe('warnings', () => {
  test('are printed, a few of each rule, and stop nothing', () => {
    const app = newApp({ quiet: false });
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    for (const id of ['a', 'b', 'c', 'd', 'e']) configMap(stack, id);
    Rules.of(app).add({ id: 'acme/each', severity: FindingSeverity.WARNING, kinds: ['/ConfigMap'], check: ({ name }) => [{ message: `${name} is looked at` }] });
    Rules.of(app).add(new TeamLabel(FindingSeverity.WARNING));
    expect(saidBy(() => app.synth()).slice(0, 5)).toEqual([
      'note: [staging/shop/a] a is looked at (acme/each)',
      'note: [staging/shop/b] b is looked at (acme/each)',
      'note: [staging/shop/c] c is looked at (acme/each)',
      'note: … and 2 more of acme/each; app.lint() returns all',
      'note: [staging/shop/a, staging/shop/b, staging/shop/c, and 2 more] metadata.labels has no team; add the label team (acme/team-label)',
    ]);
  });

  test('fail a strict app', () => {
    const app = newApp({ strict: true });
    configMap(new EnvironmentStack(newEnvironment(app), 'shop'), 'settings');
    Rules.of(app).add(new TeamLabel(FindingSeverity.WARNING));
    expect(errorOf(() => app.synth())).toBe('1 warning, nothing was written:\n  [staging/shop/settings] metadata.labels has no team; add the label team (acme/team-label)');
    expect(treeOf(app)).toEqual({});
  });
});

test('what is worth knowing is returned by lint, and not printed', () => {
  const app = newApp({ quiet: false, strict: true });
  configMap(new EnvironmentStack(newEnvironment(app), 'shop'), 'settings');
  Rules.of(app).add(new TeamLabel(FindingSeverity.INFO));
  expect(saidBy(() => app.synth()).filter((line) => line.startsWith('note'))).toEqual([]);
  expect(ofRule(app, 'acme/team-label')).toHaveLength(1);
});
