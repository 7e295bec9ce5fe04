import * as fs from 'node:fs';
import * as path from 'node:path';
import { ApiObject } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-30';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { configMap, errorOf, newApp, newEnvironment, treeOf, withVariables } from './fleet';
import { type GitOpsApp, Cluster, Delivery, Environment, EnvironmentStack, Pins, ProvidedKind, ProvidedObject } from '../../src';

/** Names of the files that differ between two trees, locks included. */
function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
}

/** Synthesizes into the checkout of another app, as the next commit of the same repository would. */
function again(app: GitOpsApp, build: (app: GitOpsApp) => void): Record<string, string> {
  const next = newApp({ checkout: app.checkout });
  build(next);
  next.synth();
  return treeOf(next, { locks: true });
}

const VOLUME = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };

describe('files', () => {
  test('one object is one file, named by what it is', () => {
    const app = newApp();
    const clusters = [Cluster.named('staging').provides(ProvidedKind.namespaced('example.com/v1', 'Widget'), ProvidedObject.namespace('other'))];
    const stack = new EnvironmentStack(newEnvironment(app, 'staging', { clusters }), 'shop');
    configMap(stack, 'settings');
    configMap(stack, 'elsewhere', {}, { namespace: 'other' });
    new ApiObject(stack, 'role', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'system:reader' } });
    new ApiObject(stack, 'widget', { apiVersion: 'example.com/v1', kind: 'Widget' });

    app.synth();

    expect(Object.keys(treeOf(app))).toEqual([
      'bootstrap/staging/gitrepository.source.toolkit.fluxcd.io.fleet.yaml',
      'bootstrap/staging/kustomization.kustomize.toolkit.fluxcd.io.fleet.yaml',
      'clusters/staging/kustomization.kustomize.toolkit.fluxcd.io.staging-shop.yaml',
      'environments/staging/shop/clusterrole.-system-3a-reader.yaml',
      'environments/staging/shop/configmap.elsewhere.other.yaml',
      'environments/staging/shop/configmap.settings.yaml',
      'environments/staging/shop/namespace.shop.yaml',
      'environments/staging/shop/widget.example.com.widget.yaml',
    ]);
    expect(treeOf(app)['environments/staging/shop/configmap.settings.yaml']).toBe(
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop\ndata:\n  key: value\n',
    );
  });

  test('the namespace is stripped from what belongs to none, definitions in the app included', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    new ApiObject(stack, 'class', { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', value: 1 } as any);
    new ApiObject(stack, 'crd', {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'planets.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Cluster',
        names: { kind: 'Planet', plural: 'planets' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
      },
    } as any);
    new ApiObject(stack, 'earth', { apiVersion: 'example.com/v1', kind: 'Planet' });

    app.synth();

    const tree = treeOf(app);
    expect(parse(tree['environments/staging/shop/priorityclass.class.yaml']).metadata).toEqual({ name: 'class' });
    expect(parse(tree['environments/staging/shop/planet.example.com.earth.yaml']).metadata).toEqual({ name: 'earth' });
  });

  test('namespaces, volumes and definitions are kept by both engines when their files go; what the author says stands', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    const claim = (id: string, annotations: Record<string, string>) => new ApiObject(stack, id, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { annotations }, spec: VOLUME } as any);
    claim('a', {});
    claim('b', { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' });
    claim('c', { 'argocd.argoproj.io/sync-options': 'Prune=confirm', 'kustomize.toolkit.fluxcd.io/prune': 'enabled' });

    app.synth();

    const annotations = (file: string) => parse(treeOf(app)[`environments/staging/shop/${file}`]).metadata.annotations;
    expect(annotations('namespace.shop.yaml')).toEqual({ 'argocd.argoproj.io/sync-options': 'Prune=false', 'kustomize.toolkit.fluxcd.io/prune': 'disabled' });
    expect(annotations('persistentvolumeclaim.a.yaml')).toEqual({ 'argocd.argoproj.io/sync-options': 'Prune=false', 'kustomize.toolkit.fluxcd.io/prune': 'disabled' });
    expect(annotations('persistentvolumeclaim.b.yaml')).toEqual({
      'argocd.argoproj.io/sync-options': 'ServerSideApply=true,Prune=false', 'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
    expect(annotations('persistentvolumeclaim.c.yaml')).toEqual({ 'argocd.argoproj.io/sync-options': 'Prune=confirm', 'kustomize.toolkit.fluxcd.io/prune': 'enabled' });
  });

  test('no two objects share a file', () => {
    // GIVEN the same kind and name in two namespaces, stacks and groups, and names that a file system folds
    const app = newApp();
    const groups = ['one.example.com', 'two.example.com'];
    const cluster = Cluster.named('staging').provides(ProvidedObject.namespace('elsewhere'), ...groups.map((group) => ProvidedKind.namespaced(`${group}/v1`, 'Gateway')));
    const environment = newEnvironment(app, 'staging', { clusters: [cluster] });
    const stack = new EnvironmentStack(environment, 'a');
    const other = new EnvironmentStack(environment, 'b');
    configMap(stack, '1', {}, { name: 'web' });
    configMap(stack, '2', {}, { name: 'web', namespace: 'elsewhere' });
    configMap(other, '3', {}, { name: 'web' });
    const role = (id: string, name: string) => new ApiObject(stack, id, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name } });
    ['admin', 'Admin', 'ADMIN', 'a:b', 'a-b', 'a_b', 'a.b', '\u00e9', 'e\u0301'].forEach((name, i) => role(`role-${i}`, name));
    for (const group of groups) new ApiObject(stack, group, { apiVersion: `${group}/v1`, kind: 'Gateway', metadata: { name: 'web' } });
    configMap(stack, 'long-1', {}, { name: `${'x'.repeat(252)}1` });
    configMap(stack, 'long-2', {}, { name: `${'x'.repeat(252)}2` });

    app.synth();

    const files = Object.keys(treeOf(app));
    const folded = new Set(files.map((file) => file.normalize('NFKC').toLowerCase()));
    expect(folded.size).toBe(files.length);
    expect(files.filter((file) => file.startsWith('environments/staging/a/'))).toHaveLength(1 + 2 + 9 + 2 + 2);
    expect(files.every((file) => path.basename(file).length <= 255)).toBe(true);
  });

  test('a name cannot lead out of the tree', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    new ApiObject(stack, 'role', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: '../../x' } });

    expect(errorOf(() => app.synth())).toBe(
      '1 error, nothing was written:\n  [staging/shop/role] metadata.name is "../../x"; allowed is everything but "/", "%", "." and ".." (schema/name)',
    );
    expect(treeOf(app)).toEqual({});
  });
});

describe('changes', () => {
  const build = (ids: string[]) => (app: GitOpsApp) => {
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    ids.forEach((id) => configMap(stack, id));
  };

  test('synthesizing twice writes no file the second time', () => {
    const app = newApp();
    build(['a', 'b'])(app);
    app.synth();
    const before = treeOf(app, { locks: true });
    const folder = path.join(app.checkout, 'gitops');
    const times = () => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => fs.statSync(path.join(folder, name), { bigint: true }).mtimeNs);
    const timesBefore = times();

    app.synth();

    expect(treeOf(app, { locks: true })).toEqual(before);
    expect(times()).toEqual(timesBefore);
  });

  test('adding, removing or reordering an object changes exactly its own file and the lock of its folder', () => {
    const app = newApp();
    build(['a', 'b', 'c'])(app);
    app.synth();
    const first = treeOf(app, { locks: true });
    const [file, lock] = ['environments/staging/shop/configmap.d.yaml', 'environments/staging/shop/.gitops.lock'];

    const reordered = again(app, build(['c', 'a', 'b']));
    const added = again(app, build(['a', 'b', 'd', 'c']));
    const removed = again(app, build(['a', 'b', 'c']));

    expect(differences(first, reordered)).toEqual([]);
    expect(differences(first, added)).toEqual([lock, file].sort());
    expect(added[lock].split('\n').filter((line) => !first[lock].split('\n').includes(line))).toHaveLength(1);
    expect(removed).toEqual(first);
  });

  test('bumping a pin in staging changes exactly the file that uses it', () => {
    const fleet = (web: string) => (app: GitOpsApp) => {
      for (const [name, image] of [['staging', web], ['prod', 'r/web:1']]) {
        const environment = newEnvironment(app, name, { pins: Pins.of({ images: { web: image } }) });
        const stack = new EnvironmentStack(environment, 'shop');
        configMap(stack, 'settings');
        new Deployment(stack, 'web', { containers: [{ image: environment.image('web') }] });
      }
    };
    const app = newApp();
    fleet('r/web:1')(app);
    app.synth();
    const before = treeOf(app, { locks: true });

    const after = again(app, fleet('r/web:2'));

    expect(differences(before, after)).toEqual(['environments/staging/shop/.gitops.lock', 'environments/staging/shop/deployment.web.yaml']);
  });

  test('a throwing app leaves the tree as it was', () => {
    const app = newApp();
    build(['a'])(app);
    app.synth();
    const before = treeOf(app, { locks: true });
    const next = newApp({ checkout: app.checkout });
    build(['a', 'b'])(next);
    new EnvironmentStack(newEnvironment(next, 'Broken'), 'x');

    expect(() => next.synth()).toThrow('errors, nothing was written');
    expect(treeOf(app, { locks: true })).toEqual(before);
  });

  test('files of others survive, and a folder with them stays', () => {
    const app = newApp();
    build(['a', 'b'])(app);
    app.synth();
    const folder = path.join(app.checkout, 'gitops/environments/staging/shop');
    fs.writeFileSync(path.join(folder, 'NOTES.md'), 'ours to keep');

    again(app, (next) => { next.allowRemoval('environments/staging/shop', 'gone'); newEnvironment(next).node.addMetadata('x', 'y'); next.allowRemoval('clusters', 'gone'); });

    expect(fs.readdirSync(folder)).toEqual(['NOTES.md']);
  });
});

describe('names', () => {
  const shopIn = (environment: Environment, scope: Construct = environment) => {
    const stack = new EnvironmentStack(scope, 'shop');
    const web = new Deployment(stack, 'web', { containers: [{ image: 'r/web:1', portNumber: 80 }] });
    web.exposeViaService({ name: 'web' });
    new Deployment(new Construct(stack, 'back'), 'end', { containers: [{ image: 'r/end:1' }], spread: true });
    return stack;
  };
  const folderOf = (app: GitOpsApp, environment: string) => Object.fromEntries(Object.entries(treeOf(app))
    .filter(([file]) => file.startsWith(`environments/${environment}/`)).map(([file, text]) => [file.slice(`environments/${environment}/`.length), text]));

  test('two environments with equal code have byte-equal stack folders, under either engine', () => {
    const app = newApp();
    shopIn(newEnvironment(app, 'staging'));
    shopIn(newEnvironment(app, 'prod', { delivery: Delivery.argo() }));

    app.synth();

    expect(Object.keys(folderOf(app, 'staging'))).toEqual(['shop/deployment.back-end.yaml', 'shop/deployment.web.yaml', 'shop/namespace.shop.yaml', 'shop/service.web.yaml']);
    expect(folderOf(app, 'prod')).toEqual(folderOf(app, 'staging'));
  });

  test('selectors hold the stack and the path below it, so that neither a wrapper nor the name of the environment matters', () => {
    const app = newApp();
    shopIn(newEnvironment(app, 'a'));
    const b = newEnvironment(new Construct(app, 'region'), 'b');
    shopIn(b, new Construct(b, 'team'));

    app.synth();

    expect(folderOf(app, 'b')).toEqual(folderOf(app, 'a'));
    const deployment = parse(folderOf(app, 'a')['shop/deployment.web.yaml']);
    const service = parse(folderOf(app, 'a')['shop/service.web.yaml']);
    const address = deployment.spec.selector.matchLabels['cdk8s.io/metadata.addr'];
    expect(address).toMatch(/^shop-web-[0-9a-f]{8}$/);
    expect(deployment.spec.template.metadata.labels['cdk8s.io/metadata.addr']).toBe(address);
    expect(service.spec.selector['cdk8s.io/metadata.addr']).toBe(address);
    expect(folderOf(app, 'a')['shop/deployment.back-end.yaml']).not.toMatch(/a-shop|a\/shop/);
  });

  test('a workload below a construct and one with the joined name have different selectors', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    new Deployment(new Construct(stack, 'a'), 'b', { containers: [{ image: 'r/x:1' }], metadata: { name: 'one' } });
    new Deployment(stack, 'a-b', { containers: [{ image: 'r/x:1' }], metadata: { name: 'two' } });

    app.synth();

    const selector = (name: string) => parse(treeOf(app)[`environments/staging/shop/deployment.${name}.yaml`]).spec.selector.matchLabels['cdk8s.io/metadata.addr'];
    expect(selector('one')).not.toBe(selector('two'));
  });
});

describe('namespaces', () => {
  test('the first stack in a namespace brings it; those that Kubernetes makes are left to it', () => {
    const app = newApp();
    const environment = newEnvironment(app, 'staging', { clusters: [Cluster.named('staging').provides(ProvidedObject.namespace('theirs'))] });
    const first = new EnvironmentStack(environment, 'shop');
    configMap(new EnvironmentStack(environment, 'jobs', { namespace: first.namespace }), 'settings');
    configMap(new EnvironmentStack(environment, 'system', { namespace: 'kube-system' }), 'settings');
    configMap(new EnvironmentStack(environment, 'theirs', { createNamespace: false }), 'settings');

    app.synth();

    expect(Object.keys(treeOf(app)).filter((file) => file.includes('/namespace.'))).toEqual(['environments/staging/shop/namespace.shop.yaml']);
    expect(parse(treeOf(app)['environments/staging/shop/namespace.shop.yaml']).metadata.labels).toEqual({
      'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  test('a narrowed stack has a folder below its cluster, and brings its namespace to it', () => {
    const app = newApp();
    const [eu, us] = [Cluster.named('eu'), Cluster.named('us')];
    const environment = newEnvironment(app, 'prod', { clusters: [eu, us] });
    new EnvironmentStack(environment, 'shop');
    new EnvironmentStack(environment, 'tax', { clusters: [eu] });

    app.synth();

    expect(Object.keys(treeOf(app)).filter((file) => !file.startsWith('bootstrap'))).toEqual([
      'clusters/eu/kustomization.kustomize.toolkit.fluxcd.io.prod-shop.yaml',
      'clusters/eu/kustomization.kustomize.toolkit.fluxcd.io.prod-tax.yaml',
      'clusters/us/kustomization.kustomize.toolkit.fluxcd.io.prod-shop.yaml',
      'environments/prod/eu/tax/namespace.tax.yaml',
      'environments/prod/shop/namespace.shop.yaml',
    ]);
  });
});

describe('modes', () => {
  const fleet = (value: string) => (app: GitOpsApp) => {
    for (const name of ['staging', 'prod']) configMap(new EnvironmentStack(newEnvironment(app, name), 'shop'), 'settings', { value });
  };

  test('GITOPS_CHECK writes nothing and fails with what is not current', () => {
    const app = newApp();
    fleet('1')(app);
    app.synth();
    const before = treeOf(app, { locks: true });
    withVariables({ GITOPS_CHECK: '1' }, () => app.synth());

    const next = newApp({ checkout: app.checkout });
    fleet('2')(next);
    const text = withVariables({ GITOPS_CHECK: '1' }, () => errorOf(() => next.synth()));

    expect(text.split('\n')[0]).toBe('the tree is not current (4 files); run synth and commit what it writes:');
    expect(text.split('\n').slice(1).map((line) => line.trim().split(' ').slice(0, 2).join(' ')).sort()).toEqual([
      'differs environments/prod/shop/.gitops.lock', 'differs environments/prod/shop/configmap.settings.yaml',
      'differs environments/staging/shop/.gitops.lock', 'differs environments/staging/shop/configmap.settings.yaml',
    ]);
    expect(treeOf(app, { locks: true })).toEqual(before);
  });

  test('GITOPS_ENV checks everything and writes only the named environments', () => {
    const app = newApp();
    fleet('1')(app);
    app.synth();
    const before = treeOf(app, { locks: true });

    const after = withVariables({ GITOPS_ENV: 'staging' }, () => again(app, fleet('2')));

    expect(differences(before, after)).toEqual(['environments/staging/shop/.gitops.lock', 'environments/staging/shop/configmap.settings.yaml']);
    const broken = newApp({ checkout: app.checkout });
    fleet('3')(broken);
    new EnvironmentStack(newEnvironment(broken, 'Other'), 'x');
    expect(() => withVariables({ GITOPS_ENV: 'staging' }, () => broken.synth())).toThrow('errors, nothing was written');
  });

  test('GITOPS_ENV keeps what other environments have on a shared hub', () => {
    const hub = Cluster.named('hub');
    const onHub = (names: string[]) => (app: GitOpsApp) => names.forEach((name) => {
      new EnvironmentStack(newEnvironment(app, name, { delivery: Delivery.argo({ on: hub }) }), 'shop');
    });
    const app = newApp();
    onHub(['eu', 'us'])(app);
    app.synth();
    const before = treeOf(app, { locks: true });

    // WHEN the code no longer has the environment that is not written
    const after = withVariables({ GITOPS_ENV: 'eu' }, () => again(app, onHub(['eu'])));

    expect(after).toEqual(before);
  });
});

test('a hand edit stops the run, and accepting discards it', () => {
  const app = newApp();
  configMap(new EnvironmentStack(newEnvironment(app), 'shop'), 'settings');
  app.synth();
  const file = path.join(app.checkout, 'gitops/environments/staging/shop/configmap.settings.yaml');
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, text.replace('value', 'edited'));

  expect(() => app.synth()).toThrow('GITOPS_ACCEPT=discard-edits');
  expect(fs.readFileSync(file, 'utf8')).toContain('edited');

  withVariables({ GITOPS_ACCEPT: 'discard-edits' }, () => app.synth());
  expect(fs.readFileSync(file, 'utf8')).toBe(text);
});

describe('the guard', () => {
  const claimIn = (id: 'a' | 'b', allow: (app: GitOpsApp) => void = () => undefined) => (app: GitOpsApp) => {
    const environment = newEnvironment(app);
    const stacks = { a: new EnvironmentStack(environment, 'a'), b: new EnvironmentStack(environment, 'b', { namespace: 'a' }) };
    for (const [name, stack] of Object.entries(stacks)) configMap(stack, `settings-${name}`);
    new ApiObject(stacks[id], 'data', { apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: VOLUME } as any);
    allow(app);
  };

  test('stops when a volume would leave or move, with nothing written, until the code says that it is meant', () => {
    const app = newApp();
    claimIn('a')(app);
    app.synth();
    const before = treeOf(app, { locks: true });
    const [from, to] = ['environments/staging/a/persistentvolumeclaim.data.yaml', 'environments/staging/b/persistentvolumeclaim.data.yaml'];

    expect(errorOf(() => again(app, claimIn('b')))).toBe([
      '1 error, nothing was written:',
      `  [app] ${from} would leave the tree (PersistentVolumeClaim/a/data, made by staging/a/data, on staging): pruning it loses its data; `
        + `if it is now ${to}, write app.moved('${from}', '${to}'), else app.allowRemoval('${from}', 'why')`,
    ].join('\n'));
    expect(treeOf(app, { locks: true })).toEqual(before);

    const after = again(app, claimIn('b', (next) => next.moved(from, to)));
    expect([after[from], after[to]]).toEqual([undefined, before[from]]);
  });

  test('stops when a stack leaves, naming its Kustomization and its Namespace', () => {
    const app = newApp();
    new EnvironmentStack(newEnvironment(app), 'shop');
    app.synth();

    const lines = errorOf(() => again(app, (next) => void newEnvironment(next))).split('\n');

    expect(lines[0]).toBe('2 errors, nothing was written:');
    expect(lines[1]).toContain("write app.allowRemoval('clusters/staging/kustomization.kustomize.toolkit.fluxcd.io.staging-shop.yaml', 'why')");
    expect(lines[2]).toContain("write app.allowRemoval('environments/staging/shop/namespace.shop.yaml', 'why')");
  });
});
