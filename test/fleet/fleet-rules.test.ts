import { ApiObject } from 'cdk8s';
import { configMap, errorOf, newApp, newEnvironment } from './fleet';
import { ArgoApplication, ArgoDestination, ArgoProject, ArgoSource, Cluster, Delivery, EnvironmentStack, GitRepo, ProvidedObject } from '../../src';
import { found } from '../rules/check';

const problemsOf = (app: { synth(): void }): string[] => errorOf(() => app.synth()).split('\n').slice(1).map((line) => line.trim());

const source = (name: string, url = 'https://github.com/acme/shop') => `
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, url: '${url}', ref: { tag: 1.2.3 } }
---`;
const kustomization = (name: string, spec: string) => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, prune: true, wait: true, ${spec} }
---`;
const application = (name: string, spec: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec: { project: team, ${spec} }
---`;
const release = (name: string, spec: string) => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${name}, namespace: apps }
spec: { interval: 10m, ${spec} }
---`;
const here = 'destination: { server: https://kubernetes.default.svc, namespace: shop }';
const git = 'sourceRef: { kind: GitRepository, name: shop }';

describe('fleet/double-delivery', () => {
  const all = { complete: true };

  test.each([
    ['two Kustomizations of one folder', `${source('shop')}${kustomization('a', `path: ./deploy, ${git}`)}${kustomization('b', `path: deploy/, ${git}`)}`,
      'error the folder deploy is brought to cluster cluster by Kustomization.kustomize.toolkit.fluxcd.io/flux-system/a already; let one of them go'],
    ['two sources of one repository', `${source('shop')}${source('other', 'ssh://git@github.com/acme/shop.git')}${kustomization('a', `path: ./deploy, ${git}`)}`
      + kustomization('b', 'path: deploy, sourceRef: { kind: GitRepository, name: other }'),
    'error the folder deploy is brought to cluster cluster by Kustomization.kustomize.toolkit.fluxcd.io/flux-system/a already; let one of them go'],
    ['two Applications of one folder', `${application('a', `source: { repoURL: https://github.com/acme/shop, path: deploy }, ${here}`)}`
      + application('b', `source: { repoURL: 'git@github.com:acme/shop.git', path: ./deploy, targetRevision: v2 }, ${here}`),
    'error the folder deploy is brought to cluster cluster by Application.argoproj.io/argocd/a already; let one of them go'],
    ['a folder within a folder', `${application('a', `source: { repoURL: https://github.com/acme/shop, path: deploy, directory: { recurse: true } }, ${here}`)}`
      + application('b', `source: { repoURL: https://github.com/acme/shop, path: deploy/web/blue }, ${here}`),
    'error the folder deploy/web/blue, which lies in deploy, is brought to cluster cluster by Application.argoproj.io/argocd/a already; let one of them go'],
    ['one release by two HelmReleases', `${release('a', 'releaseName: web, chartRef: { kind: OCIRepository, name: web }')}${release('web', 'chartRef: { kind: OCIRepository, name: web }')}`,
      'error the release web in namespace apps is brought to cluster cluster by HelmRelease.helm.toolkit.fluxcd.io/apps/a already; let one of them go'],
    ['one chart by both engines', release('ingress', 'chart: { spec: { chart: ingress-nginx, version: 4.11.3, sourceRef: { kind: HelmRepository, name: nginx } } }')
      + application('ingress', 'source: { repoURL: https://kubernetes.github.io/ingress-nginx, chart: ingress-nginx, targetRevision: 4.11.3 }, destination: { name: in-cluster, namespace: apps }'),
    'error the release ingress in namespace apps is brought to cluster cluster by Application.argoproj.io/argocd/ingress already; let one of them go'],
  ])('%s', (_, yaml, text) => {
    expect(found('fleet/double-delivery', yaml, all)).toEqual([text]);
  });

  test.each([
    ['other namespaces', `${kustomization('a', `path: ./deploy, targetNamespace: a, ${git}`)}${kustomization('b', `path: ./deploy, targetNamespace: b, ${git}`)}`],
    ['other names', `${kustomization('a', `path: ./deploy, namePrefix: a-, ${git}`)}${kustomization('b', `path: ./deploy, namePrefix: b-, ${git}`)}`],
    ['other clusters', `${application('a', 'source: { repoURL: https://github.com/acme/shop, path: deploy }, destination: { name: eu, namespace: shop }')}`
      + application('b', 'source: { repoURL: https://github.com/acme/shop, path: deploy }, destination: { name: us, namespace: shop }')],
    ['clusters that a Secret names', `${kustomization('a', `path: ./deploy, kubeConfig: { secretRef: { name: eu } }, ${git}`)}${kustomization('b', `path: ./deploy, kubeConfig: { secretRef: { name: us } }, ${git}`)}`],
    ['paths that are filled in later', `${kustomization('a', `path: './\${cluster}', ${git}`)}${kustomization('b', `path: './\${cluster}', ${git}`)}`],
    ['folders that only begin alike', `${application('a', `source: { repoURL: https://github.com/acme/shop, path: deploy, directory: { recurse: true } }, ${here}`)}`
      + application('b', `source: { repoURL: https://github.com/acme/shop, path: deployment }, ${here}`)],
    ['a folder within one that is not recursive', `${application('a', `source: { repoURL: https://github.com/acme/shop, path: deploy }, ${here}`)}`
      + application('b', `source: { repoURL: https://github.com/acme/shop, path: deploy/web }, ${here}`)],
    ['one object written twice, as overlays do', `${kustomization('a', `path: ./deploy, ${git}`)}${kustomization('a', `path: ./deploy, ${git}`)}`],
    ['one Application with two sources of values', application('a', `sources: [{ repoURL: https://github.com/acme/shop, path: deploy }, { repoURL: https://github.com/acme/shop, path: deploy, ref: values }], ${here}`)],
  ])('says nothing of %s', (_, yaml) => {
    expect(found('fleet/double-delivery', yaml, all)).toEqual([]);
  });

  test('is a warning where manifests may be for several clusters', () => {
    const yaml = `${kustomization('a', `path: ./deploy, ${git}`)}${kustomization('b', `path: ./deploy, ${git}`)}`;
    expect(found('fleet/double-delivery', yaml)).toEqual([
      'warning the folder deploy is brought to cluster cluster by Kustomization.kustomize.toolkit.fluxcd.io/flux-system/a already; let one of them go',
    ]);
  });

  test('knows the folders that the app itself delivers', () => {
    const app = newApp();
    const environment = newEnvironment(app, 'prod', { delivery: Delivery.argo() });
    configMap(new EnvironmentStack(environment, 'shop'), 'settings');
    const extra = new EnvironmentStack(environment, 'extra', { namespace: 'argocd', createNamespace: false });
    new ArgoApplication(extra, 'again', {
      project: ArgoProject.fromName(extra, 'project', 'default'),
      source: ArgoSource.directory({ repo: GitRepo.at('https://github.com/acme/fleet'), path: 'gitops/environments/prod/shop', recurse: true }),
      destination: ArgoDestination.inCluster('shop'),
    });
    expect(problemsOf(app).filter((line) => line.endsWith('(fleet/double-delivery)'))).toEqual([
      '[prod/shop] the folder gitops/environments/prod/shop is brought to cluster prod by Application.argoproj.io/argocd/again already (prod/extra/again/Resource); '
      + 'let one of them go (fleet/double-delivery)',
    ]);
  });
});

describe('fleet/undeclared-namespace', () => {
  const claim = (provided: ProvidedObject[] = []) => {
    const app = newApp();
    const environment = newEnvironment(app, 'staging', { clusters: [Cluster.named('staging').provides(...provided)] });
    const stack = new EnvironmentStack(environment, 'shop', { namespace: 'elsewhere', createNamespace: false });
    configMap(stack, 'a');
    configMap(stack, 'b');
    return app;
  };

  test('is told once for all objects in it', () => {
    expect(problemsOf(claim())).toEqual([
      '[staging/shop/a] metadata.namespace is elsewhere, which nothing makes on cluster staging; have a stack bring the Namespace, '
      + 'or say that it is there with cluster.provides(ProvidedObject.namespace(\'elsewhere\')) (fleet/undeclared-namespace)',
    ]);
  });

  test('is right when the cluster provides the namespace', () => {
    const app = claim([ProvidedObject.namespace('elsewhere')]);
    app.synth();
    expect(app.lint()).toEqual([]);
  });

  test('is not asked of manifests that may not be all, nor of what Kubernetes brings', () => {
    expect(found('fleet/', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }')).toEqual([]);
    expect(found('fleet/', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: kube-system }', { complete: true })).toEqual([]);
    expect(found('fleet/', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }', { complete: true })).toEqual([]);
  });
});

describe('fleet/late-definition', () => {
  const widgets = (stack: EnvironmentStack) => new ApiObject(stack, 'widgets', {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  } as any);
  const widget = (stack: EnvironmentStack, id = 'widget') => new ApiObject(stack, id, { apiVersion: 'example.com/v1', kind: 'Widget' });
  const stacks = (delivery: Delivery) => {
    const app = newApp();
    const environment = newEnvironment(app, 'staging', { delivery });
    const [definitions, shop] = ['definitions', 'shop'].map((id) => new EnvironmentStack(environment, id));
    widgets(definitions);
    widget(shop);
    widget(shop, 'second');
    return { definitions, shop, late: () => app.lint().filter(({ ruleId }) => ruleId === 'fleet/late-definition').map(({ severity, constructPath, message }) => `${severity} [${constructPath}] ${message}`) };
  };

  test.each([['Flux', Delivery.flux(), 'Kustomization.kustomize.toolkit.fluxcd.io/flux-system'], ['Argo CD', Delivery.argo(), 'Application.argoproj.io/argocd']])('warns when nothing says that the definition comes first, by %s', (_, delivery, owner) => {
    const { late } = stacks(delivery);
    expect(late()).toEqual([
      `warning [staging/shop/widget] kind Widget is defined by CustomResourceDefinition.apiextensions.k8s.io/widgets.example.com, which ${owner}/staging-definitions brings; `
      + `${owner}/staging-shop does not wait for that; have the stack depend on the one that holds the definition`,
    ]);
  });

  test.each([['Flux', Delivery.flux()], ['Argo CD', Delivery.argo()]])('is right when the stack depends on it, by %s', (_, delivery) => {
    const { definitions, shop, late } = stacks(delivery);
    shop.addDependency(definitions);
    expect(late()).toEqual([]);
  });

  test.each([['Flux', Delivery.flux()], ['Argo CD', Delivery.argo()]])('fails when the definition waits for its objects, by %s', (_, delivery) => {
    const { definitions, shop, late } = stacks(delivery);
    definitions.addDependency(shop);
    expect(late()).toHaveLength(1);
    expect(late()[0]).toMatch(/^error \[staging\/shop\/widget\] kind Widget is defined by .* which comes later: .* waits for .*, and that can never be ready; turn the dependency round$/);
  });

  test('is not asked within one stack, since both engines apply definitions first', () => {
    const app = newApp();
    const stack = new EnvironmentStack(newEnvironment(app), 'shop');
    widget(stack);
    widgets(stack);
    expect(app.lint()).toEqual([]);
  });
});

