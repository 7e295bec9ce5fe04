import { ApiObject, Duration, Testing } from 'cdk8s';
import { fluxChart, problemsOf, specOf } from './_chart';
import { GitRepo, HelmRepo } from '../../src/core';
import {
  FluxBuildMetadata, FluxDecryption, FluxDeletionPolicy, FluxGitRepository, FluxHealthCheck, FluxHelmRelease, FluxHelmRepository, FluxKubeConfig,
  FluxKustomization, type FluxKustomizationProps, FluxPatch, FluxPatchOperation, FluxSubstituteFrom, FluxSubstituteStrategy,
} from '../../src/flux';

function problems(props: Partial<FluxKustomizationProps>): string[] {
  const chart = fluxChart();
  const source = FluxGitRepository.fromName(chart, 'source', 'flux-system');
  new FluxKustomization(chart, 'web', { source, path: 'apps/web', ...props });
  return problemsOf(chart);
}

function spec(props: Partial<FluxKustomizationProps>): any {
  const chart = fluxChart();
  const source = FluxGitRepository.fromName(chart, 'source', 'flux-system');
  new FluxKustomization(chart, 'web', { source, path: 'apps/web', ...props });
  return specOf(chart, 'test-web');
}

test('minimal: prunes and waits', () => {
  const chart = fluxChart();
  const source = new FluxGitRepository(chart, 'fleet', { repo: GitRepo.at('https://github.com/acme/fleet') });
  const web = new FluxKustomization(chart, 'web', { source, path: 'apps/web' });
  expect(Testing.synth(chart)[1]).toEqual({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'test-web', namespace: 'flux-system' },
    spec: {
      sourceRef: { kind: 'GitRepository', name: 'test-fleet' },
      path: './apps/web',
      interval: '10m',
      retryInterval: '2m',
      timeout: '5m',
      prune: true,
      wait: true,
    },
  });
  expect([web.kind, web.name, web.namespace, web.path]).toEqual(['Kustomization', 'test-web', 'flux-system', './apps/web']);
});

test('full: every field', () => {
  const chart = fluxChart();
  const config = new ApiObject(chart, 'config', { apiVersion: 'v1', kind: 'ConfigMap' });
  new FluxKustomization(chart, 'web', {
    source: FluxGitRepository.fromName(chart, 'source', 'fleet', 'sources'),
    path: '.',
    interval: Duration.hours(1),
    retryInterval: Duration.seconds(90),
    timeout: Duration.minutes(3),
    prune: false,
    wait: false,
    healthChecks: [FluxHealthCheck.of(config)],
    healthCheckExprs: [{ apiVersion: 'acme.example/v1', kind: 'Db', current: 'status.ready', failed: 'status.broken', inProgress: '!status.ready' }],
    dependsOn: [FluxKustomization.fromName(chart, 'crds', 'crds'), FluxKustomization.fromName(chart, 'base', 'base', 'infra')],
    targetNamespace: 'shop',
    deletionPolicy: FluxDeletionPolicy.WAIT_FOR_TERMINATION,
    force: true,
    suspend: true,
    serviceAccountName: 'deployer',
    kubeConfig: FluxKubeConfig.fromSecret('cluster', { key: 'config' }),
    decryption: FluxDecryption.sops({ secretName: 'age', serviceAccountName: 'kms' }),
    substitute: { region: 'eu' },
    substituteFrom: [FluxSubstituteFrom.configMap('vars'), FluxSubstituteFrom.secret('more', { optional: true })],
    substituteStrategy: FluxSubstituteStrategy.ALWAYS,
    patches: [FluxPatch.json6902([FluxPatchOperation.remove('/spec/replicas')], { kind: 'Deployment' })],
    images: [{ name: 'ghcr.io/acme/web', newTag: '1.4.2' }],
    components: ['../components/ha'],
    ignoreMissingComponents: true,
    commonMetadata: { labels: { team: 'shop' }, annotations: { 'acme.example/owner': 'shop' } },
    namePrefix: 'eu-',
    nameSuffix: '-v1',
    ignore: [{ paths: ['/spec/replicas'], target: { kind: 'Deployment' } }],
    buildMetadata: [FluxBuildMetadata.ORIGIN_ANNOTATIONS, FluxBuildMetadata.TRANSFORMER_ANNOTATIONS],
  });
  expect(specOf(chart, 'test-web')).toEqual({
    sourceRef: { kind: 'GitRepository', name: 'fleet', namespace: 'sources' },
    path: './',
    interval: '1h',
    retryInterval: '1m30s',
    timeout: '3m',
    prune: false,
    wait: false,
    healthChecks: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'test-config', namespace: 'flux-system' }],
    healthCheckExprs: [{ apiVersion: 'acme.example/v1', kind: 'Db', current: 'status.ready', failed: 'status.broken', inProgress: '!status.ready' }],
    dependsOn: [{ name: 'crds' }, { name: 'base', namespace: 'infra' }],
    targetNamespace: 'shop',
    deletionPolicy: 'WaitForTermination',
    force: true,
    suspend: true,
    serviceAccountName: 'deployer',
    kubeConfig: { secretRef: { name: 'cluster', key: 'config' } },
    decryption: { provider: 'sops', secretRef: { name: 'age' }, serviceAccountName: 'kms' },
    postBuild: {
      substitute: { region: 'eu' },
      substituteFrom: [{ kind: 'ConfigMap', name: 'vars' }, { kind: 'Secret', name: 'more', optional: true }],
      substituteStrategy: 'Always',
    },
    patches: [{ patch: '- op: remove\n  path: /spec/replicas\n', target: { kind: 'Deployment' } }],
    images: [{ name: 'ghcr.io/acme/web', newTag: '1.4.2' }],
    components: ['../components/ha'],
    ignoreMissingComponents: true,
    commonMetadata: { labels: { team: 'shop' }, annotations: { 'acme.example/owner': 'shop' } },
    namePrefix: 'eu-',
    nameSuffix: '-v1',
    ignore: [{ paths: ['/spec/replicas'], target: { kind: 'Deployment' } }],
    buildMetadata: ['originAnnotations', 'transformerAnnotations'],
  });
  expect(JSON.stringify(Testing.synth(chart))).toBe(JSON.stringify(Testing.synth(chart)));
});

test('the namespace of the source is named only where it differs', () => {
  const chart = fluxChart();
  const same = FluxGitRepository.fromName(chart, 'same', 'fleet', 'flux-system');
  new FluxKustomization(chart, 'a', { source: same, path: '.' });
  new FluxKustomization(chart, 'b', { source: same, path: '.', metadata: { namespace: 'team' } });
  expect(specOf(chart, 'test-a').sourceRef).toEqual({ kind: 'GitRepository', name: 'fleet' });
  expect(specOf(chart, 'test-b').sourceRef).toEqual({ kind: 'GitRepository', name: 'fleet', namespace: 'flux-system' });
});

test('path is brought into one form', () => {
  for (const [written, rendered] of [['./a/b', './a/b'], ['/a/b/', './a/b'], ['a//x/../b', './a/b'], ['.', './'], ['./', './'], ['envs/${env}', './envs/${env}']]) {
    expect(spec({ path: written }).path).toBe(rendered);
  }
});

test.each(['../other', 'a/../../b', 'C:\\fleet', 'https://github.com/acme/fleet', 'my apps'])('fails on the path %s', (path) => {
  expect(problems({ path })).toEqual([
    `[test/web] path is ${JSON.stringify(path)}; write a folder below the root of the source, as in "./apps/web"`,
  ]);
});

test('health checks of one\'s own turn waiting for everything off', () => {
  const healthChecks = [FluxHealthCheck.namespaced('apps/v1', 'Deployment', 'web', 'shop')];
  expect(spec({ healthChecks }).wait).toBe(false);
  expect(spec({ healthChecks: [] }).wait).toBe(true);
  expect(problems({ healthChecks, wait: true })).toEqual([
    '[test/web] healthChecks are given with wait: true, under which Flux waits for everything and leaves them out; drop one of the two',
  ]);
});

describe('dependencies', () => {
  test('are added once, whatever the order, even after construction', () => {
    const rendered = (order: number[]) => {
      const chart = fluxChart();
      const source = FluxGitRepository.fromName(chart, 'source', 'fleet');
      const [a, b, c] = ['a', 'b', 'c'].map((id) => new FluxKustomization(chart, id, { source, path: id }));
      const again = FluxKustomization.fromName(chart, 'again', 'test-a', 'flux-system');
      const web = new FluxKustomization(chart, 'web', { source, path: 'web', dependsOn: [a] });
      for (const i of order) web.addDependency([a, b, c, again][i]);
      web.addDependency(c, { readyExpr: 'dep.status.ok' });
      return specOf(chart, 'test-web').dependsOn;
    };
    expect(rendered([0, 1, 2, 3])).toEqual([{ name: 'test-a' }, { name: 'test-b' }, { name: 'test-c', readyExpr: 'dep.status.ok' }]);
    expect(rendered([3, 2, 1, 0])).toEqual(rendered([0, 1, 2, 3]));
  });

  test('fails on itself', () => {
    const chart = fluxChart();
    const source = FluxGitRepository.fromName(chart, 'source', 'fleet');
    const web = new FluxKustomization(chart, 'web', { source, path: 'web' });
    web.addDependency(web);
    web.addDependency(FluxKustomization.fromName(chart, 'same', 'test-web'));
    web.addDependency(FluxKustomization.fromName(chart, 'elsewhere', 'test-web', 'team'));
    const message = '[test/web] the Kustomization "test-web" depends on itself and would never become ready; leave it out of dependsOn';
    expect(problemsOf(chart)).toEqual([message, message]);
  });

  test('fails on another kind', () => {
    const chart = fluxChart();
    const release = FluxHelmRelease.fromName(chart, 'release', 'db');
    new FluxKustomization(chart, 'web', { source: FluxGitRepository.fromName(chart, 'source', 'fleet'), path: 'web', dependsOn: [release] });
    expect(problemsOf(chart)).toEqual([
      '[test/web] dependsOn holds the HelmRelease "db"; a Kustomization waits for objects of kind Kustomization only',
    ]);
  });

  test('fails on two expressions for one', () => {
    const chart = fluxChart();
    const crds = FluxKustomization.fromName(chart, 'crds', 'crds');
    const web = new FluxKustomization(chart, 'web', { source: FluxGitRepository.fromName(chart, 'source', 'fleet'), path: 'web' });
    web.addDependency(crds, { readyExpr: 'a' });
    web.addDependency(crds, { readyExpr: 'a' });
    web.addDependency(crds, { readyExpr: 'b' });
    expect(problemsOf(chart)).toEqual(['[test/web] the dependency on "crds" has two readyExpr, "a" and "b"; give one']);
  });
});

test('health expressions are added once for each kind', () => {
  const chart = fluxChart();
  const web = new FluxKustomization(chart, 'web', { source: FluxGitRepository.fromName(chart, 'source', 'fleet'), path: 'web' });
  const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', current: 'status.phase == "Healthy"' };
  web.addHealthCheckExpr(rollout);
  web.addHealthCheckExpr({ ...rollout });
  web.addHealthCheckExpr({ apiVersion: 'acme.example/v1', current: 'true' });
  expect(specOf(chart, 'test-web').healthCheckExprs).toEqual([{ apiVersion: 'acme.example/v1', current: 'true' }, rollout]);
  web.addHealthCheckExpr({ ...rollout, current: 'true' });
  expect(problemsOf(chart)).toEqual([
    '[test/web] healthCheckExprs holds two different expressions for "Rollout" of "argoproj.io/v1alpha1"; give one',
  ]);
});

test('fails on a source of the wrong kind', () => {
  const chart = fluxChart();
  const source = new FluxHelmRepository(chart, 'charts', { repo: HelmRepo.at('https://charts.acme.example') });
  new FluxKustomization(chart, 'web', { source, path: '.' });
  expect(problemsOf(chart)).toEqual([
    '[test/web] source is the HelmRepository "test-charts"; a Kustomization reads from GitRepository, OCIRepository, Bucket or ExternalArtifact',
  ]);
});

test('fails on names that do not fit in a label', () => {
  const name = 'a'.repeat(64);
  expect(problems({ metadata: { name, namespace: name } })).toEqual([
    `[test/web] metadata.name is "${name}" and has 64 characters; allowed are 63, because Flux writes it as a label on each object that it applies`,
    `[test/web] metadata.namespace is "${name}"; has 64 characters, allowed are 63`,
  ]);
});

test('fails on variables with names that are none', () => {
  expect(problems({ substitute: { 'cluster-name': 'a', '1st': 'b', '_ok2': 'c' } })).toEqual([
    '[test/web] substitute holds the variable "cluster-name"; allowed in a name are letters, digits and "_", with no digit first',
    '[test/web] substitute holds the variable "1st"; allowed in a name are letters, digits and "_", with no digit first',
  ]);
});

test.each(['https://github.com/acme/c', '/components/ha', 'git@github.com:acme/c', 'github.com/acme/c//ha?ref=v1', ''])('fails on the component %p', (component) => {
  expect(problems({ components: [component] })).toEqual([
    `[test/web] components holds ${JSON.stringify(component)}; write a folder of the same source relative to path, as in "../components/ha"`,
  ]);
});

test('fails on images with a tag in their name, and on digests that are none', () => {
  expect(problems({ images: [{ name: 'localhost:5000/web', newTag: '1' }] })).toEqual([]);
  expect(problems({ images: [{ name: 'web:1.0', newTag: '1.1' }, { name: 'web', digest: 'abc' }] })).toEqual([
    '[test/web] images: the name is "web:1.0"; write the image without tag and digest, since with them it never matches',
    '[test/web] images: the digest is "abc"; write "sha256:" and 64 hexadecimal digits',
  ]);
});

test('fails on fields to ignore that are no pointers', () => {
  expect(problems({ ignore: [{ paths: ['spec.replicas'] }, { paths: [] }, { paths: ['/a'], target: { name: '*' } }] })).toEqual([
    '[test/web] ignore: the path is "spec.replicas"; write a JSON pointer, as in "/spec/replicas"',
    '[test/web] ignore: no path is given; give at least one, as in "/spec/replicas"',
    '[test/web] ignore: name of the target is "*", which is no regular expression of Go; write ".*" for any text',
  ]);
});

test('fails on names and affixes out of bounds, and on durations of 0', () => {
  expect(problems({ targetNamespace: 'Shop', serviceAccountName: 'a_b', namePrefix: '', nameSuffix: 'x'.repeat(201), retryInterval: Duration.seconds(0) })).toEqual([
    '[test/web] retryInterval is 0; give a duration longer than 0',
    '[test/web] targetNamespace is "Shop"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
    '[test/web] serviceAccountName is "a_b"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
    '[test/web] namePrefix has 0 characters; allowed are 1 to 200',
    '[test/web] nameSuffix has 201 characters; allowed are 1 to 200',
  ]);
});

test('fails on references with names that are none', () => {
  const allowed = 'allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part';
  expect(() => FluxSubstituteFrom.secret('A')).toThrow(new Error(`FluxSubstituteFrom.secret: name is "A"; ${allowed}`));
  expect(() => FluxSubstituteFrom.configMap('A')).toThrow(new Error(`FluxSubstituteFrom.configMap: name is "A"; ${allowed}`));
  expect(() => FluxDecryption.sops({ secretName: 'A' })).toThrow(new Error(`FluxDecryption.sops: secretName is "A"; ${allowed}`));
  expect(() => FluxKubeConfig.fromSecret('A')).toThrow(new Error(`FluxKubeConfig.fromSecret: name is "A"; ${allowed}`));
  expect(() => FluxKubeConfig.fromConfigMap('A')).toThrow(new Error(`FluxKubeConfig.fromConfigMap: name is "A"; ${allowed}`));
});
