import * as fs from 'node:fs';
import { ApiObject, Duration } from 'cdk8s';
import { errorOf, configMap, newApp, newEnvironment, temporaryFolder, treeOf } from './fleet';
import {
  type ArgoProjectProps, Approval, ArgoAction, ArgoDestination, ArgoKind, ArgoPolicy, ArgoProject, ArgoRole, ArgoSyncWindow, Cluster, Delivery,
  type Environment, type EnvironmentProps, EnvironmentStack, type GitOpsApp, GitRepo, HelmRepo, HelmStack, Pins, Tier,
} from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';

const repo = GitRepo.at('https://github.com/acme/fleet');
const HERE = 'https://kubernetes.default.svc';

interface Given {
  readonly app: GitOpsApp;
  readonly platform: Environment;
  readonly project: ArgoProject;
}

/** An app with a project in a stack of its own, on the cluster "prod". */
function given(props: ArgoProjectProps = {}): Given {
  const app = newApp();
  const platform = newEnvironment(app, 'platform', { clusters: [Cluster.named('prod')], delivery: Delivery.argo() });
  const stack = new EnvironmentStack(platform, 'projects', { namespace: 'argocd' });
  return { app, platform, project: new ArgoProject(stack, 'team', { ...props, metadata: { name: 'team' } }) };
}

/** An environment on the same cluster whose stacks are in the project. */
function shopOf({ app, project }: Given, { strict, ...more }: Partial<EnvironmentProps> & { strict?: boolean } = {}): Environment {
  return newEnvironment(app, 'prod', { delivery: Delivery.argo({ project, strictProject: strict }), ...more });
}

function objectIn(app: GitOpsApp, file: string): any {
  return readManifests(treeOf(app)[file]).documents[0].value;
}

const PROJECT = 'environments/platform/projects/appproject.argoproj.io.team.yaml';

function priorityClass(stack: EnvironmentStack): void {
  new ApiObject(stack, 'priority', { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', value: 1 } as any);
}

describe('a project that the author gives', () => {
  test('permits what the stacks need besides what is written', () => {
    const all = given({
      repos: [GitRepo.at('https://github.com/acme/other')],
      destinations: [ArgoDestination.inCluster('jobs')],
      roles: [ArgoRole.named('deployer', { policies: [ArgoPolicy.applications([ArgoAction.SYNC])] })],
    });
    const shop = new EnvironmentStack(shopOf(all), 'shop');
    configMap(shop, 'settings');
    priorityClass(shop);

    all.app.synth();

    expect(objectIn(all.app, PROJECT)).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'team', namespace: 'argocd' },
      spec: {
        clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }, { group: 'scheduling.k8s.io', kind: 'PriorityClass' }],
        destinations: [{ server: HERE, namespace: 'jobs' }, { server: HERE, namespace: 'shop' }],
        roles: [{ name: 'deployer', policies: ['p, proj:team:deployer, applications, sync, team/*, allow'] }],
        sourceRepos: ['https://github.com/acme/fleet', 'https://github.com/acme/other'],
      },
    });
    expect(objectIn(all.app, 'clusters/prod/application.argoproj.io.prod-shop.yaml').spec.project).toBe('team');
    expect(Object.keys(treeOf(all.app)).filter((file) => file.includes('appproject'))).toEqual(['clusters/prod/appproject.argoproj.io.platform.yaml', PROJECT]);
  });

  test('is the same after a second synth, and the construct stays as it is', () => {
    const all = given();
    configMap(new EnvironmentStack(shopOf(all), 'shop'), 'settings');

    all.app.synth();
    const first = treeOf(all.app);
    all.app.synth();

    expect(treeOf(all.app)).toEqual(first);
    expect(ApiObject.of(all.project).toJson().spec).toEqual({});
  });

  test('gets nothing that it permits already', () => {
    const all = given({
      repoPatterns: ['https://github.com/acme/*'],
      destinations: [ArgoDestination.server('*', 'shop*')],
      clusterKinds: [ArgoKind.of('*', '*')],
      namespaceKinds: [ArgoKind.of('', 'ConfigMap')],
    });
    const shop = new EnvironmentStack(shopOf(all), 'shop');
    configMap(shop, 'settings');
    priorityClass(shop);

    all.app.synth();

    expect(objectIn(all.app, PROJECT).spec).toEqual({
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      destinations: [{ server: '*', namespace: 'shop*' }],
      namespaceResourceWhitelist: [{ group: '', kind: 'ConfigMap' }],
      sourceRepos: ['https://github.com/acme/*'],
    });
  });

  test('names further kinds with a namespace only where it names some', () => {
    const all = given({ namespaceKinds: [ArgoKind.of('', 'Secret')] });
    configMap(new EnvironmentStack(shopOf(all), 'shop'), 'settings');

    all.app.synth();

    expect(objectIn(all.app, PROJECT).spec.namespaceResourceWhitelist).toEqual([{ group: '', kind: 'ConfigMap' }, { group: '', kind: 'Secret' }]);
  });

  test('serves several environments, and several instances of Argo CD by their clusters\' names', () => {
    const app = newApp();
    const hub = Cluster.named('hub');
    const stack = new EnvironmentStack(newEnvironment(app, 'platform', { clusters: [hub], delivery: Delivery.argo() }), 'projects', { namespace: 'argocd' });
    const delivery = Delivery.argo({ on: hub, project: new ArgoProject(stack, 'team', { metadata: { name: 'team' } }) });
    for (const name of ['eu', 'us']) {
      const cluster = name === 'us' ? Cluster.named('us', { server: 'https://us.example.com' }) : Cluster.named('eu');
      configMap(new EnvironmentStack(newEnvironment(app, name, { clusters: [cluster], delivery }), 'shop'), 'settings');
    }

    app.synth();

    expect(objectIn(app, PROJECT).spec.destinations).toEqual([{ name: 'eu', namespace: 'shop' }, { server: 'https://us.example.com', namespace: 'shop' }]);
  });

  test('of a chart permits the repository, the namespace, and the Namespace that is made; nothing of what nobody knows', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(`${folder}/pins.yaml`, 'charts: { ingress-nginx: 4.11.3, podinfo: 6.7.0 }\n');
    const all = given({ repos: [repo] });
    const environment = shopOf(all, { pins: Pins.fromFile(`${folder}/pins.yaml`) });
    new HelmStack(environment, 'ingress', { repo: HelmRepo.at('https://kubernetes.github.io/ingress-nginx'), chart: 'ingress-nginx' });
    new HelmStack(environment, 'podinfo', { repo: HelmRepo.at('oci://ghcr.io/stefanprodan/charts'), chart: 'podinfo', createNamespace: false });

    all.app.synth();

    expect(objectIn(all.app, PROJECT).spec).toEqual({
      clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }],
      destinations: [{ server: HERE, namespace: 'ingress' }, { server: HERE, namespace: 'podinfo' }],
      sourceRepos: ['ghcr.io/stefanprodan/charts', 'https://github.com/acme/fleet', 'https://kubernetes.github.io/ingress-nginx'],
    });
  });

  test('holds the window of an approval, for the Applications that it is about', () => {
    const all = given();
    const approval = Approval.syncWindow({ schedule: '0 9 * * 1-5', duration: Duration.hours(8), timeZone: 'Europe/Berlin' });
    const environment = shopOf(all, { tier: Tier.PRODUCTION, approval });
    for (const id of ['web', 'api']) configMap(new EnvironmentStack(environment, id), 'settings');

    all.app.synth();

    expect(objectIn(all.app, PROJECT).spec.syncWindows).toEqual([
      { kind: 'allow', schedule: '0 9 * * 1-5', duration: '8h', timeZone: 'Europe/Berlin', applications: ['prod-web', 'prod-api'] },
    ]);
  });

  test('from outside is named and taken as it is', () => {
    const app = newApp();
    const scope = new EnvironmentStack(newEnvironment(app, 'platform', { clusters: [Cluster.named('prod')], delivery: Delivery.argo() }), 'projects', { namespace: 'argocd' });
    const project = ArgoProject.fromName(scope, 'default', 'default');
    configMap(new EnvironmentStack(newEnvironment(app, 'prod', { delivery: Delivery.argo({ project }) }), 'shop'), 'settings');

    app.synth();

    expect(objectIn(app, 'clusters/prod/application.argoproj.io.prod-shop.yaml').spec.project).toBe('default');
    expect(Object.keys(treeOf(app)).filter((file) => file.includes('appproject'))).toEqual(['clusters/prod/appproject.argoproj.io.platform.yaml']);
  });

  test('fails when it denies what a stack needs, since naming that would not help', () => {
    const all = given({ deniedNamespaceKinds: [ArgoKind.of('', 'ConfigMap')] });
    configMap(new EnvironmentStack(shopOf(all), 'shop'), 'settings');

    expect(errorOf(() => all.app.synth())).toContain(
      '[prod/shop] needs what the project team denies: the kind ConfigMap; take the denial out of the project, or give the stack another one',
    );
  });

  test('fails when it lies where its Argo CD does not look', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app, 'platform', { clusters: [Cluster.named('prod')], delivery: Delivery.argo() }), 'projects');
    const project = new ArgoProject(stack, 'team', { metadata: { name: 'team' } });
    configMap(new EnvironmentStack(newEnvironment(app, 'prod', { delivery: Delivery.argo({ project }) }), 'shop'), 'settings');

    expect(errorOf(() => app.synth())).toContain(
      '[platform/projects] the project team lies in namespace projects, and the Argo CD that delivers prod/shop runs in argocd, where it looks for projects; '
      + 'declare it in a stack with namespace: \'argocd\'',
    );
  });

  test('fails when it lies outside, and a window is to be put into it', () => {
    const app = newApp();
    const scope = new EnvironmentStack(newEnvironment(app, 'platform', { clusters: [Cluster.named('prod')], delivery: Delivery.argo() }), 'projects', { namespace: 'argocd' });
    const delivery = Delivery.argo({ project: ArgoProject.fromName(scope, 'default', 'default') });
    const approval = Approval.syncWindow({ schedule: '0 9 * * 1-5', duration: Duration.hours(8) });
    new EnvironmentStack(newEnvironment(app, 'prod', { delivery, approval }), 'shop');

    expect(errorOf(() => app.synth())).toContain(
      '[prod/shop] is approved by a sync window (Approval.syncWindow(…)), but its project lies outside of the app, where no window can be put into it; '
      + 'declare the project with new ArgoProject(…), or approve by Approval.pullRequest()',
    );
  });
});

describe('a strict project', () => {
  test('stays as it is written where it permits all', () => {
    const all = given({
      repos: [repo],
      destinations: [ArgoDestination.inCluster('shop')],
      clusterKinds: [ArgoKind.of('', 'Namespace', 'shop')],
      namespaceKinds: [ArgoKind.of('', 'ConfigMap')],
      syncWindows: [ArgoSyncWindow.allow({ schedule: '0 9 * * *', duration: Duration.hours(8), applications: ['*'] })],
    });
    const approval = Approval.syncWindow({ schedule: '0 9 * * *', duration: Duration.hours(8) });
    configMap(new EnvironmentStack(shopOf(all, { strict: true, approval }), 'shop'), 'settings');
    const before = ApiObject.of(all.project).toJson();

    all.app.synth();

    expect(objectIn(all.app, PROJECT).spec).toEqual(before.spec);
  });

  test('fails with exactly what is missing, for every stack', () => {
    const all = given({ clusterKinds: [ArgoKind.of('', 'Namespace', 'web')], namespaceKinds: [ArgoKind.of('apps', '*')] });
    const environment = shopOf(all, { strict: true, approval: Approval.syncWindow({ schedule: '0 9 * * *', duration: Duration.hours(8), timeZone: 'Europe/Berlin' }) });
    const web = new EnvironmentStack(environment, 'web');
    configMap(web, 'settings');
    configMap(web, 'more', { a: 'b' }, { namespace: 'jobs' });
    const api = new EnvironmentStack(environment, 'api');
    priorityClass(api);

    const text = errorOf(() => all.app.synth());
    expect(text).toContain(
      '[prod/web] needs what the project team does not permit: the repository https://github.com/acme/fleet, the destination https://kubernetes.default.svc with namespace web, '
      + 'the destination https://kubernetes.default.svc with namespace jobs, the kind ConfigMap, the sync window 0 9 * * * for 8h in Europe/Berlin; '
      + 'add it to the project, or leave strictProject out',
    );
    expect(text).toContain(
      '[prod/api] needs what the project team does not permit: the repository https://github.com/acme/fleet, the destination https://kubernetes.default.svc with namespace api, '
      + 'the kind Namespace (without namespace), the kind PriorityClass.scheduling.k8s.io (without namespace), the sync window 0 9 * * * for 8h in Europe/Berlin; '
      + 'add it to the project, or leave strictProject out',
    );
  });

  test('fails when there is none', () => {
    expect(errorOf(() => Delivery.argo({ strictProject: true }))).toBe(
      'Delivery.argo: strictProject is true, but no project is given that could stay as it is; give one, or leave it out',
    );
  });
});

test('an Application of the author\'s own in a project of the author\'s own is held against it', () => {
  const { app, platform } = given();
  const stack = new EnvironmentStack(platform, 'extra', { namespace: 'extra' });
  new ApiObject(stack, 'own', {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'own', namespace: 'argocd' },
    spec: {
      project: 'team', source: { repoURL: 'https://github.com/acme/shop', path: 'deploy', targetRevision: 'v1' }, destination: { server: HERE, namespace: 'shop' },
    },
  } as any);

  const text = errorOf(() => app.synth());
  expect(text).toContain('spec.source.repoURL is "https://github.com/acme/shop", which the project team does not permit (it permits none); add it to spec.sourceRepos of the project, or take another project');
  expect(text).toContain('spec.destination is the cluster "https://kubernetes.default.svc" with namespace "shop", which the project team does not permit; add both to spec.destinations of the project, or take another project');
});
