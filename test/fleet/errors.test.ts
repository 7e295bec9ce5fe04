import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject, Chart, Duration, Lazy } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-30';
import { Construct } from 'constructs';
import { configMap, errorOf, newApp, newEnvironment, temporaryFolder, treeOf, withVariables } from './fleet';
import { Approval, Cluster, Delivery, Environment, EnvironmentStack, GitOpsApp, GitRepo, HelmRepo, HelmStack, Pins, Tier } from '../../src';

/** The lines below the title of a synth error. */
function problemsOf(app: GitOpsApp): string[] {
  const [title, ...lines] = errorOf(() => app.synth()).split('\n');
  expect(title).toBe(lines.length === 1 ? '1 error, nothing was written:' : `${lines.length} errors, nothing was written:`);
  expect(treeOf(app)).toEqual({});
  return lines.map((line) => line.slice(2));
}

function pinsFile(text: string): string {
  const file = path.join(temporaryFolder(), 'pins.yaml');
  fs.writeFileSync(file, text);
  return file;
}

const LABEL = 'allowed are lower-case letters, digits and "-", with a letter or digit first and last';

test('fails once with all problems, each with the path of its construct', () => {
  // GIVEN
  const app = newApp();
  const stack = new EnvironmentStack(newEnvironment(app, 'Staging'), 'shop');
  configMap(stack, 'a', {}, { name: 'Web_1' });
  configMap(new Chart(app, 'stray'), 'b');

  // THEN
  expect(problemsOf(app)).toEqual([
    `[Staging] the environment's name is "Staging"; ${LABEL}`,
    `[Staging] a cluster's name is "Staging"; ${LABEL}`,
    '[stray/b] the object lies in no EnvironmentStack, so nothing would deliver it; give a stack of an environment as scope',
    '[Staging/shop/a] metadata.name is "Web_1"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part (schema/name)',
  ]);
});

test('fails with at most a hundred problems shown', () => {
  const app = newApp();
  const stack = new EnvironmentStack(newEnvironment(app), 'shop');
  for (let i = 0; i < 150; i++) new ApiObject(stack, `o${i}`, { apiVersion: 'v1', kind: 'Config Map' });

  const lines = errorOf(() => app.synth()).split('\n');

  expect(lines).toHaveLength(102);
  expect(lines[0]).toBe('150 errors, nothing was written:');
  expect(lines[100]).toBe('  [staging/shop/o99] kind is "Config Map"; write the kind\'s name, as in "ConfigMap"');
  expect(lines[101]).toBe('  … and 50 more');
});

describe('environments', () => {
  test('fails without a cluster, with a cluster twice, and with a name twice', () => {
    const app = newApp();
    newEnvironment(app, 'a', { clusters: [] });
    newEnvironment(app, 'b', { clusters: [Cluster.named('x'), Cluster.named('x')] });
    newEnvironment(new Construct(app, 'team'), 'b', { clusters: [Cluster.named('y', { argoCd: '3', flux: '2.9' })] });

    expect(problemsOf(app)).toEqual([
      '[a] the environment has no cluster; state at least one, as in clusters: [Cluster.named(\'eu-1\')]',
      '[b] the cluster "x" is listed twice; list it once',
      '[team/b] the cluster "y" has argoCd "3"; write major and minor, as in "1.9"',
      '[team/b] b is an environment of the same name; give one another id',
    ]);
  });

  test('fails when production states no approval, and says which its engine knows', () => {
    const app = newApp();
    newEnvironment(app, 'by-flux', { tier: Tier.PRODUCTION });
    newEnvironment(app, 'by-argo', { tier: Tier.PRODUCTION, delivery: Delivery.argo() });
    newEnvironment(app, 'by-nobody', { tier: Tier.PRODUCTION, delivery: Delivery.none() });

    expect(problemsOf(app)).toEqual([
      '[by-flux] production has no approval; state approval: Approval.pullRequest(), where what lands on the branch is approved',
      '[by-argo] production has no approval; state approval: Approval.pullRequest(), where what lands on the branch is approved, '
        + 'or Approval.syncWindow({ … }) or Approval.manualSync()',
    ]);
  });

  test('fails when Flux cannot honour the approval', () => {
    const app = newApp();
    const window = Approval.syncWindow({ schedule: '0 9 * * 1-5', duration: Duration.hours(8) });
    newEnvironment(app, 'a', { tier: Tier.PRODUCTION, approval: Approval.manualSync() });
    newEnvironment(app, 'b', { approval: window });

    expect(problemsOf(app)).toEqual([
      '[a] Flux knows no manual sync, so it cannot honour the approval; '
        + 'state approval: Approval.pullRequest(), where what lands on the branch is approved, or deliver by Argo CD',
      '[b] Flux knows no sync windows, so it cannot honour the approval; '
        + 'state approval: Approval.pullRequest(), where what lands on the branch is approved, or deliver by Argo CD',
    ]);
  });

  test('fails when a cluster is stated in two ways, and when a hub has no valid name', () => {
    const app = newApp();
    newEnvironment(app, 'a', { clusters: [Cluster.named('one', { flux: '2.8' })] });
    newEnvironment(app, 'b', { clusters: [Cluster.named('one', { flux: '2.9' })] });
    newEnvironment(app, 'c', { clusters: [Cluster.named('two')] });
    const d = newEnvironment(app, 'd', { clusters: [Cluster.named('two')], delivery: Delivery.argo({ on: Cluster.named('The Hub') }) });
    new EnvironmentStack(d, 'shop');

    expect(problemsOf(app)).toEqual([
      '[b] the cluster "one" is stated otherwise than for a; make one Cluster and give it to both',
      `[d/shop] the hub's name is "The Hub"; ${LABEL}`,
    ]);
  });

  test('fails when Flux would read the repository by SSH without a Secret', () => {
    const app = newApp({ repo: GitRepo.at('git@github.com:acme/fleet.git') });
    new EnvironmentStack(newEnvironment(app, 'staging'), 'shop');

    expect(problemsOf(app)).toEqual([
      '[staging] the repository ssh://git@github.com/acme/fleet.git is reached by SSH, for which Flux needs a Secret with identity and known_hosts; '
        + 'name it with Delivery.flux({ secretName: \'…\' })',
    ]);
  });

  test('fails when it promotes from an environment of another app', () => {
    const app = newApp();
    newEnvironment(app, 'b', { promotesFrom: newEnvironment(newApp(), 'a') });

    expect(problemsOf(app)).toEqual(['[b] promotes from a, which is an environment of another app']);
  });
});

describe('stacks', () => {
  test('fails outside an environment', () => {
    expect(errorOf(() => new EnvironmentStack(newApp(), 'shop'))).toBe('the app lies in no Environment; give an Environment as scope');
  });

  test('fails with an invalid name or namespace, and with the name of another', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    new EnvironmentStack(environment, 'shop', { namespace: 'Shop!' });
    new EnvironmentStack(new Construct(environment, 'team'), 'shop', { namespace: 'team' });
    new EnvironmentStack(environment, 'x'.repeat(64), { namespace: 'x' });

    expect(problemsOf(app)).toEqual([
      `[staging/shop] the namespace is "Shop!"; ${LABEL}`,
      '[staging/team/shop] the environment has two stacks named "shop", the other is staging/shop; give one another id',
      `[staging/${'x'.repeat(64)}] the stack's name is "${'x'.repeat(64)}"; has 64 characters, allowed are 63`,
    ]);
  });

  test('fails in another stack', () => {
    const app = newApp();
    new EnvironmentStack(new EnvironmentStack(newEnvironment(app), 'outer'), 'inner');

    expect(problemsOf(app)).toEqual(['[staging/outer/inner] a stack lies in the stack staging/outer; give the environment as scope']);
  });

  test('fails on a cluster that is not of its environment, and on none', () => {
    const app = newApp();
    const environment = newEnvironment(app, 'prod', { clusters: [Cluster.named('eu'), Cluster.named('us')] });
    new EnvironmentStack(environment, 'a', { clusters: [Cluster.named('asia')] });
    new EnvironmentStack(environment, 'b', { clusters: [] });

    expect(problemsOf(app)).toEqual([
      '[prod/a] the cluster "asia" is none of the environment "prod", which has eu, us',
      '[prod/b] the stack goes to no cluster; leave clusters out to have it on all of the environment',
    ]);
  });

  test('fails when a narrowed stack would lie in the folder of another', () => {
    const app = newApp();
    const [eu, us] = [Cluster.named('eu'), Cluster.named('us')];
    const environment = newEnvironment(app, 'prod', { clusters: [eu, us] });
    new EnvironmentStack(environment, 'eu');
    new EnvironmentStack(environment, 'shop', { clusters: [eu] });

    expect(problemsOf(app)).toEqual(['[prod/shop] would lie in the folder of prod/eu, which is called like the cluster "eu"; give that stack another id']);
  });
});

describe('objects', () => {
  test('fails without a name, with a wrong apiVersion or kind, and when it cannot be rendered', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    new ApiObject(stack, 'a', { apiVersion: 'v1', kind: 'List', metadata: { name: '' } });
    new ApiObject(stack, 'b', { apiVersion: 'V 1', kind: 'ConfigMap' });
    new ApiObject(stack, 'c', { apiVersion: 'v1', kind: '' });
    new ApiObject(stack, 'd', { apiVersion: 'v1', kind: 'ConfigMap', data: Lazy.any({ produce: () => { throw new Error('no data yet'); } }) } as any);

    expect(problemsOf(app)).toEqual([
      '[staging/shop/a] metadata.name is ""; every object needs a name, since its file is called by it',
      '[staging/shop/b] apiVersion is "V 1"; write "v1" or "group/version"',
      '[staging/shop/c] kind is ""; write the kind\'s name, as in "ConfigMap"',
      "[staging/shop/d] the object could not be rendered: Failed serializing construct at path 'staging/shop/d' with name 'd': Error: no data yet",
    ]);
  });

  test('fails for every stack without any, whose folder would not be there', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    const shop = new EnvironmentStack(environment, 'shop');
    for (const id of ['jobs', 'mail']) new EnvironmentStack(environment, id, { namespace: shop.namespace });

    expect(problemsOf(app)).toEqual(['jobs', 'mail'].map((id) => (
      `[staging/${id}] the stack holds no object, so its engine would find no folder to read; put something into it, or leave it out`
    )));
  });

  test('fails when two have one identity on one cluster, whatever stack or environment they are in', () => {
    // GIVEN two environments on one cluster
    const app = newApp();
    const cluster = Cluster.named('shared');
    const first = new EnvironmentStack(newEnvironment(app, 'dev', { clusters: [cluster] }), 'shop');
    const second = new EnvironmentStack(newEnvironment(app, 'test', { clusters: [cluster] }), 'store', { namespace: 'shop' });
    configMap(first, 'settings');
    configMap(second, 'settings');
    const spec = { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 3 };
    new Deployment(second, 'web', { metadata: { name: 'web' }, containers: [{ image: 'registry.example.com/web:1.2.3', portNumber: 8080 }] });
    new ApiObject(second, 'newer', { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' }, spec } as any);
    new ApiObject(second, 'older', { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' }, spec } as any);

    // THEN
    expect(problemsOf(app)).toEqual([
      '[test/store/settings] ConfigMap/shop/settings is already made by dev/shop/settings on cluster shared; give one of them another name or namespace (fleet/duplicate-object)',
      '[test/store/older] HorizontalPodAutoscaler.autoscaling/shop/web is already made by test/store/newer on cluster shared; give one of them another name or namespace (fleet/duplicate-object)',
    ]);
  });
});

describe('dependencies', () => {
  test('fails in a cycle, and prints it', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => new EnvironmentStack(environment, id));
    a.addDependency(b);
    b.addDependency(c);
    c.addDependency(a);

    expect(problemsOf(app)).toEqual([
      '[staging/a] the stacks wait for each other: staging/a → staging/b → staging/c → staging/a; remove one of these dependencies',
    ]);
  });

  test('fails in a cycle that objects close', () => {
    const app = newApp();
    const environment = newEnvironment(app);
    const [a, b] = ['a', 'b'].map((id) => new EnvironmentStack(environment, id));
    configMap(a, 'x').addDependency(configMap(b, 'y'));
    b.addDependency(a);

    expect(problemsOf(app)).toEqual(['[staging/a] the stacks wait for each other: staging/a → staging/b → staging/a; remove one of these dependencies']);
  });

  test('fails when no engine can keep it', () => {
    const app = newApp();
    const cluster = Cluster.named('one');
    const environment = newEnvironment(app, 'staging', { clusters: [cluster] });
    const other = newEnvironment(app, 'test');
    const shop = new EnvironmentStack(environment, 'shop');
    shop.addDependency(
      other,
      new EnvironmentStack(other, 'far'),
      new EnvironmentStack(environment, 'silent', { delivery: Delivery.none() }),
      new EnvironmentStack(environment, 'by-argo', { delivery: Delivery.argo() }),
    );

    expect(problemsOf(app)).toEqual([
      '[staging/shop] depends on test, which is no stack; depend on the stacks in it',
      '[staging/shop] depends on staging/by-argo, which Argo CD delivers, and Flux cannot wait for it; deliver both by one engine or remove the dependency',
      '[staging/shop] depends on staging/silent, which nothing delivers (Delivery.none()); give it a delivery or remove the dependency',
      '[staging/shop] depends on test/far, which does not go to cluster one; order between environments is promotesFrom',
    ]);
  });

  test('fails when a wave would wait for an Application that a person syncs', () => {
    const app = newApp();
    const environment = newEnvironment(app, 'prod', { tier: Tier.PRODUCTION, delivery: Delivery.argo(), approval: Approval.manualSync() });
    const base = new EnvironmentStack(environment, 'base');
    new EnvironmentStack(environment, 'shop').addDependency(base);

    expect(problemsOf(app)).toEqual([
      '[prod/shop] depends on prod/base, which a person syncs (Approval.manualSync()), so its sync wave would wait until someone does; '
        + 'remove the dependency, or approve by Approval.pullRequest()',
    ]);
  });

  test('fails when one Argo CD is said to run in two namespaces', () => {
    const app = newApp();
    const environment = newEnvironment(app, 'staging', { delivery: Delivery.argo() });
    new EnvironmentStack(environment, 'a');
    new EnvironmentStack(environment, 'b', { delivery: Delivery.argo({ namespace: 'argo' }) });

    expect(problemsOf(app)).toEqual([
      '[staging/b] the engine of cluster staging runs in namespace argo here and in argocd for staging/a; state one namespace for both',
    ]);
  });
});

describe('pins', () => {
  function problemsWith(pins: Pins, use: (environment: Environment) => void = () => undefined): string[] {
    const app = newApp();
    use(newEnvironment(app, 'staging', { pins }));
    return problemsOf(app);
  }

  test('fails on a name that is not pinned, naming the nearest or all', () => {
    const pins = Pins.of({ images: { web: 'r/web:1', worker: 'r/worker:1' } });

    expect(problemsWith(pins, (environment) => {
      environment.image('wed');
      environment.image('database');
      environment.chart('ingress-nginx');
    })).toEqual([
      '[staging] no image is pinned as "wed" in Pins.of; did you mean "web"?',
      '[staging] no image is pinned as "database" in Pins.of; there are web, worker',
      '[staging] no chart is pinned as "ingress-nginx" in Pins.of; charts is empty',
    ]);
  });

  test('fails on values of a wrong type and on what moves', () => {
    const file = pinsFile([
      'images:',
      '  a: r/a',
      '  b: r/b:latest',
      '  c: r/c@sha256:123',
      '  d: [r/d:1]',
      'charts:',
      '  e: 4.1',
      '  f: "*"',
      '  g: ~',
      'refs: v1',
      'image: {}',
    ].join('\n'));

    expect(problemsWith(Pins.fromFile(file))).toEqual([
      `[staging] ${file}:2: images.a is "r/a", which names no version; add a tag or digest, as in 'registry.example/team/app:1.2.3'`,
      `[staging] ${file}:3: images.b is "r/b:latest", and latest moves; name a version or digest, as in 'registry.example/team/app:1.2.3'`,
      `[staging] ${file}:4: images.c has the digest "sha256:123"; write sha256: and 64 hexadecimal digits`,
      `[staging] ${file}:5: images.d is a list; write a string, as in 'registry.example/team/app:1.2.3'`,
      `[staging] ${file}:7: charts.e is the number 4.1; write it in quotes, as in '1.2.3'`,
      `[staging] ${file}:8: charts.f is "*", which moves; name a version, as in '1.2.3'`,
      `[staging] ${file}:9: charts.g is empty; write a string, as in '1.2.3'`,
      `[staging] ${file}:10: refs is the text "v1"; write a map of names to versions`,
      `[staging] ${file}:11: "image" is not known; did you mean images?`,
    ]);
  });

  test('fails on a duplicate key, a list, two documents, and a file that is not there', () => {
    const duplicate = pinsFile('images:\n  web: r/web:1\n  web: r/web:2\n');
    const list = pinsFile('- web\n');
    const two = pinsFile('images: {}\n---\ncharts: {}\n');

    expect(problemsWith(Pins.fromFile(duplicate))).toEqual([`[staging] ${duplicate}:3: key "web" is written twice, first in line 2`]);
    expect(problemsWith(Pins.fromFile(list))).toEqual([`[staging] ${list}: got a list; write the maps images, charts and refs`]);
    expect(problemsWith(Pins.fromFile(two))).toEqual([`[staging] ${two}: holds 2 documents; write one`]);
    expect(problemsWith(Pins.fromFile('pins/nowhere.yaml'))).toEqual(['[staging] pins/nowhere.yaml does not exist']);
  });
});

describe('charts', () => {
  test('fails with names that Helm refuses', () => {
    const app = newApp();
    new HelmStack(newEnvironment(app, 'staging', { pins: Pins.of({ charts: { redis: '1.2.3' } }) }), 'cache', {
      repo: HelmRepo.at('https://charts.example.com'), chart: 'redis', releaseName: 'r'.repeat(54),
    });

    expect(problemsOf(app)).toContain("[staging/cache] the release's name has 54 characters, allowed are 53; state a shorter releaseName");
  });
});

describe('addresses', () => {
  test('fails on what is no address, and never repeats credentials', () => {
    expect(errorOf(() => GitRepo.at('acme/fleet'))).toBe('GitRepo.at: "acme/fleet" is no address; write https://… or http://… or ssh://…');
    expect(errorOf(() => GitRepo.at('ftp://h/r'))).toBe('GitRepo.at: "ftp://h/r" begins with ftp://; write https://… or http://… or ssh://…');
    expect(errorOf(() => GitRepo.at('https://me:secret@h/r'))).toBe('GitRepo.at: the address of h/r holds credentials; leave them out and give the controller a Secret');
    expect(errorOf(() => HelmRepo.at('https://token@h/r'))).toBe('HelmRepo.at: the address of h/r holds credentials; leave them out and give the controller a Secret');
    expect(errorOf(() => GitRepo.at('https://h/r', { branch: 'a b' }))).toBe('GitRepo.at: "a b" is no name of a branch');
  });
});

describe('settings', () => {
  test('fails on variables that say nothing', () => {
    const app = newApp();
    newEnvironment(app, 'staging');

    expect(withVariables({ GITOPS_CHECK: 'yes', GITOPS_ACCEPT: 'all', GITOPS_ENV: 'stagin,prod' }, () => problemsOf(app))).toEqual([
      '[app] GITOPS_CHECK is "yes"; write 1 to check, or leave it out',
      '[app] GITOPS_ACCEPT is "all"; write discard-edits, or leave it out',
      '[app] GITOPS_ENV names "stagin", which is no environment; did you mean staging?',
      '[app] GITOPS_ENV names "prod", which is no environment; there are staging',
    ]);
  });

  test('fails when the tree is no path below the repository', () => {
    for (const tree of ['/etc', '../out', 'a/../../b', '.git/x', ' ']) {
      // In a folder of its own, so that what lies beside it is of this test.
      const checkout = path.join(temporaryFolder(), 'checkout');
      expect(problemsOf(newApp({ tree, checkout }))).toEqual([`[app] tree is ${JSON.stringify(tree)}; write a path below the repository's root, as in "gitops"`]);
    }
  });

  test('fails without the CLI, too, when cdk8s.yaml names the tree as its output', () => {
    const checkout = fs.realpathSync(temporaryFolder());
    fs.writeFileSync(path.join(checkout, 'cdk8s.yaml'), 'language: typescript\noutput: "gitops" # for the CLI\n');
    const before = process.cwd();
    process.chdir(checkout);
    try {
      const [problem] = problemsOf(newApp({ checkout: '.' }));
      expect(problem).toContain(`[app] the tree "${checkout}/gitops" and the output folder of the cdk8s CLI "${checkout}/gitops" overlap`);
    } finally {
      process.chdir(before);
    }
  });

  test('fails when the tree is, holds or lies in the folder that the cdk8s CLI deletes', () => {
    const checkout = temporaryFolder();
    const tree = path.join(checkout, 'gitops');
    for (const outdir of ['gitops', '.', 'gitops/dist']) {
      const output = path.join(checkout, outdir);
      const [problem] = withVariables({ CDK8S_OUTDIR: output }, () => problemsOf(newApp({ checkout })));
      expect(problem).toBe(`[app] the tree ${JSON.stringify(tree)} and the output folder of the cdk8s CLI ${JSON.stringify(output)} overlap, `
        + 'and the CLI deletes that folder on every run; choose another tree, or another output in cdk8s.yaml');
    }
  });
});
