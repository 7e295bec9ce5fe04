import { ApiObject } from 'cdk8s';
import { type FleetIndex, type GitOpsApp, Approval, Cluster, Delivery, EnvironmentStack, GitRepo, HelmRepo, HelmStack, Pins, ProvidedObject, Tier } from '../../src';
import { indexFleet } from '../../src/fleet/_fleet-index';
import { Problems } from '../../src/fleet/_problems';
import { planFleet } from '../../src/fleet/synth';
import { newApp, newEnvironment } from '../fleet/fleet';
import { found } from '../rules/check';

/** An Application by its spec, in flow style. */
function application(spec: string, namespace = 'argocd', name = 'shop'): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: ${namespace} }
spec: ${spec}
`;
}

const NAMESPACES = `
apiVersion: v1
kind: Namespace
metadata: { name: argocd }
---
apiVersion: v1
kind: Namespace
metadata: { name: teams }
`;

const PROJECT = `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec: {}
`;

const CHART = "source: { repoURL: 'https://charts.example.com', chart: shop, targetRevision: 1.2.3 }";
const HERE = "server: 'https://kubernetes.default.svc'";

/** A Deployment's worth of dangling: a claim on a ConfigMap that nothing makes. */
function podWith(namespace: string): string {
  return `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: ${namespace} }
spec: { containers: [{ name: web, image: 'web:1', envFrom: [{ configMapRef: { name: settings } }] }] }
`;
}

function dangling(...manifests: string[]): string[] {
  return found('fleet/missing-reference', manifests.join('---'), { complete: true });
}

function indexOf(app: GitOpsApp): FleetIndex {
  const { collection, delivered, folders } = planFleet(app, new Problems());
  return indexFleet(app, collection, delivered, folders).fleet;
}

describe('the project of an Application', () => {
  test.each([
    ['is there', application(`{ project: shop, ${CHART}, destination: { ${HERE}, namespace: argocd } }`), []],
    ['is default, which Argo CD brings', application(`{ project: default, ${CHART}, destination: { ${HERE}, namespace: argocd } }`), []],
    ['lies with Argo CD, wherever the Application lies', application(`{ project: shop, ${CHART}, destination: { ${HERE}, namespace: argocd } }`, 'teams'), []],
    ['is filled in later', application(`{ project: '\${PROJECT}', ${CHART}, destination: { ${HERE}, namespace: argocd } }`), []],
  ])('passes when it %s', (_, yaml, expected) => {
    expect(dangling(NAMESPACES, PROJECT, yaml)).toEqual(expected);
  });

  test('fails when there is none of its name', () => {
    const source = "source: { repoURL: 'https://github.com/acme/x', path: x }";
    const [finding, ...more] = dangling(NAMESPACES, PROJECT, application(`{ project: shopp, ${source}, destination: { server: 'https://elsewhere' } }`));
    expect(finding).toContain('spec.project names AppProject "shopp"');
    expect(finding).toContain('shop');
    expect(more).toEqual([]);
  });

  test('is that of a template, too, unless it is filled in', () => {
    const set = (project: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop, namespace: argocd }
spec:
  generators: [{ list: { elements: [{ name: a }] } }]
  template: { metadata: { name: x }, spec: { project: '${project}', ${CHART}, destination: { name: nowhere, namespace: argocd } } }
`;
    expect(dangling(NAMESPACES, PROJECT, set('{{name}}'))).toEqual([]);
    expect(dangling(NAMESPACES, PROJECT, set('shopp')).map((text) => text.slice(0, 60))).toEqual(['error spec.template.spec.project names AppProject "shopp", wh'.slice(0, 60)]);
  });
});

describe('what an Application brings', () => {
  const severities = (...manifests: string[]): string[] => dangling(NAMESPACES, PROJECT, ...manifests).map((text) => text.split(' ')[0]);

  test.each([
    ['a chart may bring anything into its namespace', `{ project: shop, ${CHART}, destination: { ${HERE}, namespace: teams } }`, ['info']],
    ['a chart brings nothing into another namespace', `{ project: shop, ${CHART}, destination: { ${HERE}, namespace: argocd } }`, ['error']],
    ['what comes from another repository may bring anything', "{ project: shop, source: { repoURL: 'https://github.com/acme/x', path: x }, "
      + `destination: { ${HERE}, namespace: teams } }`, ['info']],
    ['without a namespace it may be anywhere', `{ project: shop, ${CHART}, destination: { ${HERE} } }`, ['info']],
    ['a namespace that is filled in later may be any', `{ project: shop, ${CHART}, destination: { ${HERE}, namespace: '\${NS}' } }`, ['info']],
    ['what is hydrated lies on another branch', "{ project: shop, sourceHydrator: { drySource: { repoURL: 'https://github.com/acme/x', path: x, targetRevision: main }, "
      + `syncSource: { targetBranch: env, path: prod } }, destination: { ${HERE}, namespace: teams } }`, ['info']],
    ['a source that only lends files brings nothing', "{ project: shop, sources: [{ repoURL: 'https://github.com/acme/x', ref: values }], "
      + `destination: { ${HERE}, namespace: teams } }`, ['error']],
    ['on a cluster that is not of the fleet it brings nothing here', `{ project: shop, ${CHART}, destination: { name: other, namespace: teams } }`, ['error']],
    ['Applications that it may bring go anywhere', "{ project: shop, source: { repoURL: 'https://github.com/acme/x', path: apps }, "
      + `destination: { ${HERE}, namespace: argocd } }`, ['info']],
  ])('%s', (_, spec, expected) => {
    expect(severities(application(spec), podWith('teams'))).toEqual(expected);
  });

  test('is its namespace, when Argo CD makes it', () => {
    const spec = `{ project: shop, ${CHART}, destination: { ${HERE}, namespace: made }, syncPolicy: { syncOptions: [CreateNamespace=true] } }`;
    const undeclared = (yaml: string): string[] => found('fleet/undeclared-namespace', [NAMESPACES, PROJECT, yaml, podWith('made')].join('---'), { complete: true })
      .filter((text) => text.startsWith('error'));
    expect(undeclared(application(spec))).toEqual([]);
  });
});

test('generators name Secrets and ConfigMaps', () => {
  const yaml = `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop, namespace: argocd }
spec:
  generators:
    - matrix:
        generators:
          - scmProvider: { github: { organization: acme, tokenRef: { secretName: github, key: token } } }
          - plugin: { configMapRef: { name: plugin } }
    - pullRequest: { gitlab: { project: shop, tokenRef: { secretName: '\${TOKEN}', key: token }, caRef: { configMapName: ca, key: ca.crt } } }
  template: { metadata: { name: x }, spec: { project: shop, ${CHART}, destination: { name: nowhere, namespace: argocd } } }
`;
  expect(dangling(NAMESPACES, PROJECT, yaml).map((text) => text.split(',')[0])).toEqual([
    'warning spec.generators[0].matrix.generators[0].scmProvider.github.tokenRef names Secret "github"',
    'warning spec.generators[0].matrix.generators[1].plugin.configMapRef.name names ConfigMap "plugin"',
    'warning spec.generators[1].pullRequest.gitlab.caRef names ConfigMap "ca"',
  ]);
});

describe('in a fleet', () => {
  const raw = (repoURL: string, path: string, destination: object): object => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'raw', namespace: 'argocd' },
    spec: { project: 'default', source: { repoURL, path, directory: { recurse: true } }, destination },
  });

  test.each([
    ['https://github.com/acme/fleet', 'gitops/environments/staging/shop', false],
    ['git@github.com:Acme/fleet.git', './gitops/environments/staging/shop/', false],
    ['https://github.com/acme/other', 'gitops/environments/staging/shop', true],
    ['https://github.com/acme/fleet', 'elsewhere', true],
  ])('%s %s opens its namespace: %s', (repoURL, path, expected) => {
    const app = newApp();
    const environment = newEnvironment(app, 'staging', { delivery: Delivery.argo() });
    const stack = new EnvironmentStack(environment, 'shop');
    new ApiObject(stack, 'raw', raw(repoURL, path, { server: 'https://kubernetes.default.svc', namespace: 'shop' }) as any);
    expect(indexOf(app)._cluster('staging').isOpen('shop')).toBe(expected);
  });

  test('a chart opens its namespace on the cluster that it goes to, and not on the hub', () => {
    const app = newApp();
    const hub = Cluster.named('hub');
    const eu = Cluster.named('eu', { server: 'https://eu.example.com' });
    const environment = newEnvironment(app, 'prod', {
      clusters: [eu], delivery: Delivery.argo({ on: hub }), tier: Tier.PRODUCTION, approval: Approval.pullRequest(), pins: Pins.of({ charts: { db: '1.2.3' } }),
    });
    new HelmStack(environment, 'db', { repo: HelmRepo.at('https://charts.example.com'), chart: 'db' });
    const fleet = indexOf(app);
    expect(fleet._cluster('eu').isOpen('db')).toBe(true);
    expect(fleet._cluster('hub').isOpen('db')).toBe(false);
  });

  test('projects that the delivery makes are found', () => {
    const app = newApp({ repo: GitRepo.at('https://github.com/acme/fleet') });
    const cluster = Cluster.named('staging');
    cluster.provides(ProvidedObject.namespace('argocd'));
    const environment = newEnvironment(app, 'staging', { clusters: [cluster], delivery: Delivery.argo() });
    new ApiObject(new EnvironmentStack(environment, 'shop'), 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
    expect(app.lint().filter(({ ruleId }) => ruleId === 'fleet/missing-reference')).toEqual([]);
    const fleet = indexOf(app);
    expect(fleet.ofKind('argoproj.io', 'Application').map((object) => fleet.referencesOf(object).map(({ kind, name }) => `${kind}/${name}`))).toEqual([
      ['AppProject/staging'], ['AppProject/default'],
    ]);
  });
});

describe('an installation of Argo CD', () => {
  const installed = (redis: string, consumer: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: argocd-redis, namespace: default, labels: { app.kubernetes.io/name: argocd-redis, app.kubernetes.io/part-of: argocd } }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: argocd-redis } }
  template:
    metadata: { labels: { app.kubernetes.io/name: argocd-redis } }
    spec:
      initContainers: [{ name: secret-init, image: 'quay.io/argoproj/argocd:v3.5.1', command: [argocd, admin, ${redis}] }]
      containers:
        - name: redis
          image: redis:8.2.3
          env: [{ name: REDIS_PASSWORD, valueFrom: { secretKeyRef: { name: ${consumer} } } }]
`;

  test('makes the password of its cache by itself', () => {
    expect(found('fleet/missing', installed('redis-initial-password', 'argocd-redis, key: auth'), { complete: true })).toEqual([]);
    expect(found('fleet/missing', installed('redis-initial-password', 'argocd-redis, key: password'), { complete: true })).toHaveLength(1);
    expect(found('fleet/missing', installed('version', 'argocd-redis, key: auth'), { complete: true })).toHaveLength(1);
  });
});
