import { ApiObject, Duration } from 'cdk8s';
import { parse } from 'yaml';
import { configMap, newApp, newEnvironment, treeOf } from './fleet';
import {
  type EnvironmentProps, type GitOpsApp, Approval, ArgoApplication, ArgoDestination, ArgoSettings, ArgoSource, CanaryRollout, CanaryStep,
  Cluster, Delivery, EnvironmentStack, GitRepo, HelmRepo, HelmStack, Pins, PodSecurity, ProvidedObject, Removal, Tier,
} from '../../src';

/** The object in a file of the tree. */
function objectIn(app: GitOpsApp, file: string): any {
  return parse(treeOf(app)[file]);
}

const APPLICATION = 'application.argoproj.io';
const KUSTOMIZATION = 'kustomization.kustomize.toolkit.fluxcd.io';

describe('by Argo CD', () => {
  const argo = (props: Partial<EnvironmentProps> = {}) => {
    const app = newApp();
    return { app, environment: newEnvironment(app, 'prod', { delivery: Delivery.argo(), ...props }) };
  };

  test('a stack is one Application that reads its folder', () => {
    const { app, environment } = argo();
    new EnvironmentStack(environment, 'shop');

    app.synth();

    expect(objectIn(app, `clusters/prod/${APPLICATION}.prod-shop.yaml`)).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: {
        name: 'prod-shop',
        namespace: 'argocd',
        annotations: { 'argocd.argoproj.io/manifest-generate-paths': '.' },
        finalizers: ['resources-finalizer.argocd.argoproj.io/foreground'],
      },
      spec: {
        project: 'prod',
        source: {
          repoURL: 'https://github.com/acme/fleet', path: 'gitops/environments/prod/shop', targetRevision: 'main', directory: { recurse: true },
        },
        destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          retry: { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
          syncOptions: ['ServerSideApply=true'],
        },
      },
    });
  });

  test('what an autoscaler sets is left alone, and a commit elsewhere refreshes nothing', () => {
    const { app, environment } = argo();
    const shop = new EnvironmentStack(environment, 'shop');
    const containers = [{ name: 'web', image: 'registry.example.com/web:1.2.3' }];
    new ApiObject(shop, 'web', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: {
        replicas: 2, selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' } }, spec: { containers } },
      },
    });
    const target = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
    new ApiObject(shop, 'scaler', { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', spec: { scaleTargetRef: target, minReplicas: 2, maxReplicas: 9 } });

    app.synth();

    const { metadata, spec } = objectIn(app, `clusters/prod/${APPLICATION}.prod-shop.yaml`);
    expect(metadata.annotations).toEqual({ 'argocd.argoproj.io/manifest-generate-paths': '.' });
    expect(spec.ignoreDifferences).toEqual([{ group: 'apps', kind: 'Deployment', name: 'web', namespace: 'shop', jsonPointers: ['/spec/replicas'] }]);
    expect(spec.syncPolicy.syncOptions).toEqual(['RespectIgnoreDifferences=true', 'ServerSideApply=true']);
    expect(objectIn(app, `bootstrap/prod/${APPLICATION}.fleet.yaml`).metadata.annotations).toEqual({ 'argocd.argoproj.io/manifest-generate-paths': '.' });
  });

  test('a project for each environment allows what its stacks contain', () => {
    const { app, environment } = argo({ clusters: [Cluster.named('prod').provides(ProvidedObject.namespace('elsewhere'))] });
    const shop = new EnvironmentStack(environment, 'shop');
    configMap(shop, 'a');
    configMap(shop, 'b', {}, { namespace: 'elsewhere' });
    new ApiObject(shop, 'class', { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass' });
    new EnvironmentStack(environment, 'jobs');

    app.synth();

    expect(objectIn(app, 'clusters/prod/appproject.argoproj.io.prod.yaml')).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'prod', namespace: 'argocd', annotations: { 'argocd.argoproj.io/sync-wave': '-1' } },
      spec: {
        sourceRepos: ['https://github.com/acme/fleet'],
        destinations: ['elsewhere', 'jobs', 'shop'].map((namespace) => ({ server: 'https://kubernetes.default.svc', namespace })),
        clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }, { group: 'scheduling.k8s.io', kind: 'PriorityClass' }],
        namespaceResourceWhitelist: [{ group: '', kind: 'ConfigMap' }],
      },
    });
  });

  test('a project for stacks without any object in a namespace allows none', () => {
    const { app, environment } = argo();
    new EnvironmentStack(environment, 'shop');

    app.synth();

    const { spec } = objectIn(app, 'clusters/prod/appproject.argoproj.io.prod.yaml');
    expect([spec.namespaceResourceWhitelist, spec.namespaceResourceBlacklist]).toEqual([undefined, [{ group: '*', kind: '*' }]]);
  });

  test('the bootstrap is one root Application', () => {
    const { app, environment } = argo();
    new EnvironmentStack(environment, 'shop');

    app.synth();

    expect(Object.keys(treeOf(app)).filter((file) => file.startsWith('bootstrap/'))).toEqual([`bootstrap/prod/${APPLICATION}.fleet.yaml`]);
    expect(objectIn(app, `bootstrap/prod/${APPLICATION}.fleet.yaml`).spec).toEqual({
      project: 'default',
      source: { repoURL: 'https://github.com/acme/fleet', path: 'gitops/clusters/prod', targetRevision: 'main', directory: { recurse: true } },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry: { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
        syncOptions: ['ServerSideApply=true'],
      },
    });
  });

  test('dependencies become sync waves, and the bootstrap brings the health rule that they need', () => {
    const { app, environment } = argo();
    const [a, b, c] = ['a', 'b', 'c'].map((id) => new EnvironmentStack(environment, id));
    c.addDependency(b, a);
    configMap(b, 'x').addDependency(configMap(a, 'y'));

    app.synth();

    const wave = (name: string) => objectIn(app, `clusters/prod/${APPLICATION}.prod-${name}.yaml`).metadata.annotations?.['argocd.argoproj.io/sync-wave'];
    expect(['a', 'b', 'c'].map(wave)).toEqual([undefined, '1', '2']);
    const settings = objectIn(app, 'bootstrap/prod/configmap.argocd-cm.yaml');
    expect(settings.metadata).toEqual({
      name: 'argocd-cm', namespace: 'argocd', labels: { 'app.kubernetes.io/name': 'argocd-cm', 'app.kubernetes.io/part-of': 'argocd' },
    });
    expect(Object.keys(settings.data)).toEqual(['resource.customizations.health.argoproj.io_Application']);
    expect(settings.data['resource.customizations.health.argoproj.io_Application']).toContain('health.status = obj.status.health.status');
  });

  test('Applications in a stack that come one after another need the health rule, too, unless the settings bring it', () => {
    const settingsOf = (withSettings: boolean): string[] => {
      const { app, environment } = argo();
      const stack = new EnvironmentStack(environment, 'apps', { namespace: 'argocd' });
      const application = (id: string) => new ArgoApplication(stack, id, {
        source: ArgoSource.helmChart({ repo: HelmRepo.at('https://charts.example.com'), chart: id, version: '1.2.3' }), destination: ArgoDestination.inCluster(id),
      });
      application('web').node.addDependency(application('database'));
      if (withSettings) new ArgoSettings(stack, 'settings', { url: 'https://argocd.example.com' });
      app.synth();
      return Object.keys(treeOf(app)).filter((file) => file.endsWith('configmap.argocd-cm.yaml'));
    };

    expect(settingsOf(false)).toEqual(['bootstrap/prod/configmap.argocd-cm.yaml']);
    expect(settingsOf(true)).toEqual(['environments/prod/apps/configmap.argocd-cm.yaml']);
  });

  test('production keeps what a removed stack leaves behind, unless the delivery says otherwise', () => {
    const production = { tier: Tier.PRODUCTION, approval: Approval.pullRequest() };
    const kept = argo(production);
    const deleted = argo({ ...production, delivery: Delivery.argo({ onRemoval: Removal.DELETE }) });
    for (const { app, environment } of [kept, deleted]) {
      new EnvironmentStack(environment, 'shop');
      app.synth();
    }

    const finalizers = (app: GitOpsApp) => objectIn(app, `clusters/prod/${APPLICATION}.prod-shop.yaml`).metadata.finalizers;
    expect(finalizers(kept.app)).toBeUndefined();
    expect(finalizers(deleted.app)).toEqual(['resources-finalizer.argocd.argoproj.io/foreground']);
  });

  test('a manual sync has no automation and no wave waits for it', () => {
    const hub = Cluster.named('hub');
    const app = newApp();
    const manual = newEnvironment(app, 'eu', { delivery: Delivery.argo({ on: hub }), approval: Approval.manualSync() });
    const automatic = newEnvironment(app, 'us', { delivery: Delivery.argo({ on: hub }) });
    new EnvironmentStack(manual, 'shop');
    new EnvironmentStack(automatic, 'shop').addDependency(new EnvironmentStack(automatic, 'base'));

    app.synth();

    const shop = objectIn(app, `clusters/hub/${APPLICATION}.eu-shop.yaml`);
    expect(shop.spec.syncPolicy.automated).toBeUndefined();
    expect(shop.metadata.annotations['argocd.argoproj.io/sync-wave']).toBe('1000');
    expect(objectIn(app, `clusters/hub/${APPLICATION}.us-shop.yaml`).metadata.annotations['argocd.argoproj.io/sync-wave']).toBe('1');
  });

  test('a sync window is one of the environment\'s project', () => {
    const approval = Approval.syncWindow({ schedule: '0 9 * * 1-5', duration: Duration.hours(8), timeZone: 'Europe/Berlin' });
    const { app, environment } = argo({ tier: Tier.PRODUCTION, approval });
    new EnvironmentStack(environment, 'shop');

    app.synth();

    expect(objectIn(app, 'clusters/prod/appproject.argoproj.io.prod.yaml').spec.syncWindows).toEqual([
      { kind: 'allow', schedule: '0 9 * * 1-5', duration: '8h', applications: ['*'], timeZone: 'Europe/Berlin' },
    ]);
  });

  test('a hub reaches clusters by name or address, and names Applications apart', () => {
    const hub = Cluster.named('hub');
    const app = newApp();
    const environment = newEnvironment(app, 'prod', {
      clusters: [Cluster.named('prod'), Cluster.named('us', { server: 'https://us.example.com:6443' })], delivery: Delivery.argo({ on: hub }),
    });
    new EnvironmentStack(environment, 'shop');

    app.synth();

    const destination = (name: string) => objectIn(app, `clusters/hub/${APPLICATION}.${name}.yaml`).spec.destination;
    expect(destination('prod-shop')).toEqual({ name: 'prod', namespace: 'shop' });
    expect(destination('prod-us-shop')).toEqual({ server: 'https://us.example.com:6443', namespace: 'shop' });
    expect(objectIn(app, 'clusters/hub/appproject.argoproj.io.prod.yaml').spec.destinations).toEqual([
      { name: 'prod', namespace: 'shop' }, { server: 'https://us.example.com:6443', namespace: 'shop' },
    ]);
  });

  test('a chart is an Application with a Helm source and a project of its own', () => {
    const { app, environment } = argo({ pins: Pins.of({ charts: { 'ingress-nginx': '4.12.1' } }) });
    new HelmStack(environment, 'ingress', {
      repo: HelmRepo.at('https://kubernetes.github.io/ingress-nginx'),
      chart: 'ingress-nginx',
      values: { controller: { replicaCount: 2, image: null } },
      podSecurity: PodSecurity.PRIVILEGED,
    });

    app.synth();

    const { metadata, spec } = objectIn(app, `clusters/prod/${APPLICATION}.prod-ingress.yaml`);
    expect(metadata.annotations).toBeUndefined();
    expect(spec.source).toEqual({
      repoURL: 'https://kubernetes.github.io/ingress-nginx',
      chart: 'ingress-nginx',
      targetRevision: '4.12.1',
      helm: { releaseName: 'ingress', valuesObject: { controller: { replicaCount: 2, image: null } } },
    });
    expect(spec.syncPolicy.syncOptions).toEqual(['CreateNamespace=true', 'ServerSideApply=true']);
    expect(spec.syncPolicy.managedNamespaceMetadata).toEqual({
      labels: { 'pod-security.kubernetes.io/enforce': 'privileged', 'pod-security.kubernetes.io/warn': 'restricted' },
    });
    expect(objectIn(app, 'clusters/prod/appproject.argoproj.io.prod-ingress.yaml').spec).toEqual({
      sourceRepos: ['https://kubernetes.github.io/ingress-nginx'],
      destinations: [{ server: 'https://kubernetes.default.svc', namespace: '*' }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    });
    expect(Object.keys(treeOf(app)).filter((file) => file.startsWith('environments/'))).toEqual([]);
  });
});

describe('by Flux', () => {
  const flux = (props: Partial<EnvironmentProps> = {}) => {
    const app = newApp();
    return { app, environment: newEnvironment(app, 'prod', props) };
  };

  test('a stack is one Kustomization that applies, prunes and waits', () => {
    const { app, environment } = flux();
    new EnvironmentStack(environment, 'shop');

    app.synth();

    expect(objectIn(app, `clusters/prod/${KUSTOMIZATION}.prod-shop.yaml`)).toEqual({
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'prod-shop', namespace: 'flux-system' },
      spec: {
        interval: '10m',
        retryInterval: '2m',
        timeout: '5m',
        prune: true,
        wait: true,
        path: './gitops/environments/prod/shop',
        sourceRef: { kind: 'GitRepository', name: 'fleet' },
      },
    });
    expect(objectIn(app, 'bootstrap/prod/gitrepository.source.toolkit.fluxcd.io.fleet.yaml').spec).toEqual({
      interval: '1m', url: 'https://github.com/acme/fleet', ref: { branch: 'main' },
    });
    expect(objectIn(app, `bootstrap/prod/${KUSTOMIZATION}.fleet.yaml`).spec.path).toBe('./gitops/clusters/prod');
  });

  test('dependencies become dependsOn, charts included', () => {
    const { app, environment } = flux({ pins: Pins.of({ charts: { redis: '1.2.3' } }) });
    const cache = new HelmStack(environment, 'cache', { repo: HelmRepo.at('oci://registry.example.com/charts'), chart: 'redis' });
    const base = new EnvironmentStack(environment, 'base');
    new EnvironmentStack(environment, 'shop').addDependency(cache, base);
    base.addDependency(cache);

    app.synth();

    const dependsOn = (name: string) => objectIn(app, `clusters/prod/${KUSTOMIZATION}.prod-${name}.yaml`).spec.dependsOn;
    expect(dependsOn('cache')).toBeUndefined();
    expect(dependsOn('base')).toEqual([{ name: 'prod-cache' }]);
    expect(dependsOn('shop')).toEqual([{ name: 'prod-base' }, { name: 'prod-cache' }]);
    expect(objectIn(app, 'environments/prod/cache/ocirepository.source.toolkit.fluxcd.io.cache.yaml').spec).toMatchObject({
      url: 'oci://registry.example.com/charts/redis', ref: { tag: '1.2.3' },
    });
    expect(objectIn(app, 'environments/prod/cache/helmrelease.helm.toolkit.fluxcd.io.cache.yaml').spec.chartRef).toEqual({ kind: 'OCIRepository', name: 'cache' });
  });

  test('a chain of a thousand stacks is walked without end of the stack', () => {
    const { app, environment } = flux();
    let before: EnvironmentStack | undefined;
    for (let i = 0; i < 1000; i++) {
      const stack = new EnvironmentStack(environment, `s${i}`);
      if (before) stack.addDependency(before);
      before = stack;
    }

    app.synth();

    expect(objectIn(app, `clusters/prod/${KUSTOMIZATION}.prod-s999.yaml`).spec.dependsOn).toEqual([{ name: 'prod-s998' }]);
  });

  test('production orphans what a removed stack leaves behind', () => {
    const { app, environment } = flux({ tier: Tier.PRODUCTION, approval: Approval.pullRequest() });
    new EnvironmentStack(environment, 'shop');

    app.synth();

    expect(objectIn(app, `clusters/prod/${KUSTOMIZATION}.prod-shop.yaml`).spec.deletionPolicy).toBe('Orphan');
  });

  test('the health of a Rollout is told in a way that Flux understands', () => {
    const { app, environment } = flux();
    new CanaryRollout(new EnvironmentStack(environment, 'shop'), 'web', {
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'r/web:1' }] } },
      steps: [CanaryStep.weight(20), CanaryStep.pause()],
    });

    app.synth();

    const [expression] = objectIn(app, `clusters/prod/${KUSTOMIZATION}.prod-shop.yaml`).spec.healthCheckExprs;
    expect([expression.apiVersion, expression.kind, expression.failed]).toEqual(['argoproj.io/v1alpha1', 'Rollout', 'status.phase == "Degraded"']);
  });

  test('what flux bootstrap has made is used as it is', () => {
    const app = newApp({ repo: GitRepo.at('git@github.com:acme/fleet.git') });
    new EnvironmentStack(newEnvironment(app, 'prod', { delivery: Delivery.flux({ source: 'flux-system' }) }), 'shop');

    app.synth();

    expect(Object.keys(treeOf(app)).filter((file) => file.startsWith('bootstrap/'))).toEqual([]);
    expect(objectIn(app, `clusters/prod/${KUSTOMIZATION}.prod-shop.yaml`).spec.sourceRef).toEqual({ kind: 'GitRepository', name: 'flux-system' });
  });
});

test('two engines on one cluster read folders beside each other', () => {
  const app = newApp();
  const environment = newEnvironment(app, 'prod');
  new EnvironmentStack(environment, 'platform');
  new EnvironmentStack(environment, 'shop', { delivery: Delivery.argo() });

  app.synth();

  expect(Object.keys(treeOf(app)).filter((file) => !file.startsWith('environments/'))).toEqual([
    `bootstrap/prod/${APPLICATION}.fleet.yaml`,
    'bootstrap/prod/gitrepository.source.toolkit.fluxcd.io.fleet.yaml',
    `bootstrap/prod/${KUSTOMIZATION}.fleet.yaml`,
    `clusters/prod/${KUSTOMIZATION}.prod-platform.yaml`,
    `clusters/prod.argocd/${APPLICATION}.prod-shop.yaml`,
    'clusters/prod.argocd/appproject.argoproj.io.prod.yaml',
  ]);
  expect(objectIn(app, `bootstrap/prod/${APPLICATION}.fleet.yaml`).spec.source.path).toBe('gitops/clusters/prod.argocd');
});

test('Delivery.none writes manifests only', () => {
  const app = newApp();
  new EnvironmentStack(newEnvironment(app, 'dev', { delivery: Delivery.none() }), 'shop');

  app.synth();

  expect(Object.keys(treeOf(app))).toEqual(['environments/dev/shop/namespace.shop.yaml']);
});
