import { ApiObject } from 'cdk8s';
import { Deployment, Job, StatefulSet } from 'cdk8s-plus-30';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { configMap, errorOf, newApp, newEnvironment, treeOf } from './fleet';
import { Approval, ArgoHook, ArgoHookType, ArgoSync, Delivery, EnvironmentStack, type GitOpsApp, Rules, Tier } from '../../src';

const IMAGE = 'registry.example.com/web:1.2.3';
const WAVE = 'argocd.argoproj.io/sync-wave';

function newStack(delivery = Delivery.argo()): { app: GitOpsApp; stack: EnvironmentStack } {
  const app = newApp();
  return { app, stack: new EnvironmentStack(newEnvironment(app, 'prod', { delivery }), 'shop') };
}

/** The wave of every object of the stack that has one, by name. */
function wavesIn(app: GitOpsApp): Record<string, string> {
  app.synth();
  const waves: Record<string, string> = {};
  for (const [file, content] of Object.entries(treeOf(app))) {
    const { metadata } = parse(content);
    if (file.startsWith('environments/') && metadata.annotations?.[WAVE] !== undefined) waves[metadata.name] = metadata.annotations[WAVE];
  }
  return waves;
}

/** What stops the synth of an app, a line each. */
function problemsIn(app: GitOpsApp): string[] {
  return errorOf(() => app.synth()).split('\n').slice(1).map((line) => line.trim());
}

describe('in a stack that Argo CD delivers', () => {
  test('objects get the length of the longest way to what they depend on as their wave', () => {
    const { app, stack } = newStack();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => configMap(stack, id));
    configMap(stack, 'alone');
    b.addDependency(a);
    c.addDependency(b);
    d.addDependency(a, c);
    expect(wavesIn(app)).toEqual({ b: '1', c: '2', d: '3' });
  });

  test('all objects of a construct wait for all of the other', () => {
    const { app, stack } = newStack();
    const [database, web] = ['database', 'web'].map((id) => new Construct(stack, id));
    const first = configMap(database, 'first');
    configMap(database, 'second').addDependency(first);
    configMap(web, 'one');
    configMap(new Construct(web, 'deep'), 'two');
    web.node.addDependency(database);
    expect(wavesIn(app)).toEqual({ 'database-second': '1', 'web-one': '2', 'web-deep-two': '2' });
  });

  test('so do those of cdk8s-plus, and what cdk8s-plus makes depend by itself stays as it is', () => {
    const { app, stack } = newStack();
    const database = new StatefulSet(stack, 'database', { containers: [{ image: IMAGE, portNumber: 5432 }] });
    expect(wavesIn(app)).toEqual({});
    const web = new Deployment(stack, 'web', { containers: [{ image: IMAGE, portNumber: 8080 }] });
    web.node.addDependency(database);
    expect(wavesIn(app)).toEqual({ web: '1' });
  });

  test('what depends on the stack comes after the rest of it, and the stack after what it depends on; its Namespace has no wave', () => {
    const { app, stack } = newStack();
    const [first, , last, later] = ['first', 'middle', 'last', 'later'].map((id) => configMap(stack, id));
    stack.node.addDependency(first);
    last.addDependency(stack);
    later.addDependency(stack);
    expect(wavesIn(app)).toEqual({ middle: '1', last: '2', later: '2' });
  });

  test('without a dependency nothing is written, and a second synth gives the same bytes', () => {
    const { app, stack } = newStack();
    configMap(stack, 'a');
    app.synth();
    const before = treeOf(app);
    app.synth();
    expect(treeOf(app)).toEqual(before);
    expect(wavesIn(app)).toEqual({});
  });

  test('the annotation stands among the others in the order of the alphabet', () => {
    const { app, stack } = newStack();
    const a = configMap(stack, 'a');
    const b = new ApiObject(stack, 'b', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { annotations: { 'z.example.com/x': '1', 'a.example.com/x': '1' } } });
    b.addDependency(a);
    app.synth();
    const { metadata } = parse(treeOf(app)['environments/prod/shop/configmap.b.yaml']);
    expect(Object.keys(metadata)).toEqual(['annotations', 'name', 'namespace']);
    expect(Object.keys(metadata.annotations)).toEqual(['a.example.com/x', WAVE, 'z.example.com/x']);
  });

  test('waves that are given stand, and others are counted from them', () => {
    const { app, stack } = newStack();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => configMap(stack, id));
    ArgoSync.of(a).wave(5);
    b.addDependency(a);
    ArgoSync.of(c).wave(-2);
    d.addDependency(c);
    expect(wavesIn(app)).toEqual({ a: '5', b: '6', c: '-2' });
  });

  test('fails where a wave that is given contradicts a dependency', () => {
    const { app, stack } = newStack();
    const [a, b] = ['a', 'b'].map((id) => configMap(stack, id));
    ArgoSync.of(a).wave(2);
    ArgoSync.of(b).wave(2);
    b.addDependency(a);
    expect(problemsIn(app)).toEqual(['[prod/shop/b] has the sync wave 2, but depends on prod/shop/a, which has 2; give it 3 or more, or leave its wave out']);
  });

  test('fails on objects that wait for each other, and names them once', () => {
    const { app, stack } = newStack();
    const [a, b, c] = ['a', 'b', 'c'].map((id) => configMap(stack, id));
    b.addDependency(a);
    c.addDependency(b);
    a.addDependency(c);
    configMap(stack, 'd').addDependency(c);
    expect(problemsIn(app)).toEqual([
      '[prod/shop/a] the objects wait for each other: prod/shop/a → prod/shop/c → prod/shop/b → prod/shop/a; remove one of these dependencies',
    ]);
  });

  test('fails on an object that depends on itself', () => {
    const { app, stack } = newStack();
    const a = configMap(stack, 'a');
    a.addDependency(a);
    expect(problemsIn(app)).toEqual(['[prod/shop/a] depends on itself; remove the dependency']);
  });

  test('a chain may be long', () => {
    const { app, stack } = newStack();
    let last = configMap(stack, 'o0');
    for (let i = 1; i < 3000; i++) {
      const next = configMap(stack, `o${i}`);
      next.addDependency(last);
      last = next;
    }
    expect(wavesIn(app).o2999).toBe('2999');
  });
});

describe('hooks', () => {
  const job = (stack: EnvironmentStack, id: string): Job => new Job(stack, id, { containers: [{ image: IMAGE }] });

  test('come in phases of their own, and have waves among themselves', () => {
    const { app, stack } = newStack();
    const settings = configMap(stack, 'settings');
    ArgoHook.preSync(settings);
    const migrate = job(stack, 'migrate');
    ArgoHook.preSync(migrate);
    migrate.node.addDependency(settings);
    const web = configMap(stack, 'web');
    web.addDependency(migrate);
    const smoke = job(stack, 'smoke');
    ArgoHook.postSync(smoke);
    smoke.node.addDependency(web);
    expect(wavesIn(app)).toEqual({ migrate: '1' });
  });

  test('of the sync itself have waves among the objects', () => {
    const { app, stack } = newStack();
    const settings = configMap(stack, 'settings');
    const migrate = job(stack, 'migrate');
    ArgoHook.sync(migrate);
    migrate.node.addDependency(settings);
    const web = configMap(stack, 'web');
    web.addDependency(migrate);
    expect(wavesIn(app)).toEqual({ migrate: '1', web: '2' });
  });

  test('fail where they depend on what comes later', () => {
    const { app, stack } = newStack();
    const settings = configMap(stack, 'settings');
    const migrate = job(stack, 'migrate');
    ArgoHook.preSync(migrate);
    migrate.node.addDependency(settings);
    const smoke = job(stack, 'smoke');
    ArgoHook.postSync(smoke);
    settings.addDependency(smoke);
    expect(problemsIn(app)).toEqual([
      '[prod/shop/settings] depends on prod/shop/smoke, which is a PostSync hook and comes later; remove the dependency, or change the hook',
      '[prod/shop/migrate] is a PreSync hook and depends on prod/shop/settings, which comes with the sync itself and comes later; remove the dependency, or change the hook',
    ]);
  });

  test('fail where hooks of a deletion shall wait for each other', () => {
    const { app, stack } = newStack();
    const [one, two] = ['one', 'two'].map((id) => job(stack, id));
    ArgoHook.preDelete(one);
    ArgoHook.preDelete(two);
    two.node.addDependency(one);
    expect(problemsIn(app)).toEqual([
      '[prod/shop/two] is a PreDelete hook and depends on prod/shop/one, which is one as well, and all hooks of a deletion come at once; remove the dependency, or do both in one Job',
    ]);
  });

  test('of a construct that others wait for do not count where others of its objects come in time', () => {
    const { app, stack } = newStack();
    const database = new Construct(stack, 'database');
    configMap(database, 'settings');
    ArgoSync.of(configMap(database, 'report')).hook(ArgoHookType.POST_SYNC);
    configMap(stack, 'web').addDependency(database);
    expect(wavesIn(app)).toEqual({ web: '1' });
  });
});

test('a hook after the deletion of a stack cannot live in the namespace that goes with it', () => {
  const newHook = (production: boolean): string[] => {
    const app = newApp();
    const props = production ? { tier: Tier.PRODUCTION, approval: Approval.pullRequest() } : {};
    const stack = new EnvironmentStack(newEnvironment(app, 'prod', { delivery: Delivery.argo(), ...props }), 'shop');
    ArgoHook.postDelete(new Job(stack, 'clean-up', { containers: [{ image: IMAGE }] }));
    return app.lint().filter(({ ruleId }) => ruleId === 'argocd/deletion-hook-homeless').map(({ severity }) => severity);
  };
  expect(newHook(false)).toEqual(['error']);
  // In production the objects of a stack stay when its Application goes.
  expect(newHook(true)).toEqual([]);
});

describe('in a stack that Flux delivers', () => {
  test('order within a stack cannot be kept, which is said, and nothing is written', () => {
    const { app, stack } = newStack(Delivery.flux());
    const [a, b] = ['a', 'b'].map((id) => configMap(stack, id));
    b.addDependency(a);
    expect(wavesIn(app)).toEqual({});
    expect(app.lint().filter(({ ruleId }) => ruleId === 'fleet/unkept-order').map(({ severity, constructPath, message }) => [severity, constructPath, message])).toEqual([
      ['warning', 'prod/shop/b', 'depends on prod/shop/a in the same stack, and Flux applies a stack in one go, so it does not wait; '
        + 'put them into two stacks, of which one depends on the other'],
    ]);
  });

  test('what Flux applies first may be depended on, and a finding can be silenced', () => {
    const { app, stack } = newStack(Delivery.flux());
    const role = new ApiObject(stack, 'role', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', rules: [] } as any);
    const [a, b] = ['a', 'b'].map((id) => configMap(stack, id));
    a.addDependency(role);
    b.addDependency(a);
    Rules.of(b).suppress('fleet/unkept-order', 'it tries again until both are there');
    new StatefulSet(stack, 'database', { containers: [{ image: IMAGE, portNumber: 5432 }] });
    expect(app.lint().filter(({ ruleId }) => ruleId === 'fleet/unkept-order' || ruleId === 'checks/unused-suppression')).toEqual([]);
  });

  test('hooks are nothing but objects, which is said', () => {
    const { app, stack } = newStack(Delivery.flux());
    ArgoHook.preSync(new Job(stack, 'migrate', { containers: [{ image: IMAGE }] }));
    ArgoHook.skip(configMap(stack, 'old'));
    const text = 'but Flux delivers it, and applies it along with everything else; leave it out of this environment, or deliver the stack by Argo CD';
    expect(app.lint().filter(({ ruleId }) => ruleId === 'fleet/unread-hook').map(({ constructPath, message }) => `[${constructPath}] ${message}`)).toEqual([
      `[prod/shop/migrate/Resource] is a hook of Argo CD, ${text}`, `[prod/shop/old] is left out by Argo CD, ${text}`,
    ]);
  });
});

test('a stack that nothing delivers stays as it is', () => {
  const { app, stack } = newStack(Delivery.none());
  const [a, b] = ['a', 'b'].map((id) => configMap(stack, id));
  b.addDependency(a);
  expect(wavesIn(app)).toEqual({});
});
