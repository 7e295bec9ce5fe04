import { Duration, Testing } from 'cdk8s';
import { fluxChart, problemsOf, specOf } from './_chart';
import {
  FluxChart, FluxChartNameChange, FluxCrdsPolicy, FluxDeletionPropagation, FluxDriftDetection, FluxGitRepository, FluxHelmRelease,
  type FluxHelmReleaseProps, FluxKubeConfig, FluxKustomization, FluxOciRepository, FluxOnFailure, FluxPatch, FluxPostRenderStrategy,
  FluxRemediation, FluxServerSideApply, FluxValuesFrom, FluxWaitStrategy,
} from '../../src/flux';

function release(props: Partial<FluxHelmReleaseProps>) {
  const chart = fluxChart();
  const oci = FluxOciRepository.fromName(chart, 'oci', 'podinfo');
  return { chart, release: new FluxHelmRelease(chart, 'web', { chart: FluxChart.fromOci(oci), ...props }) };
}

const spec = (props: Partial<FluxHelmReleaseProps>) => specOf(release(props).chart, 'test-web');
const problems = (props: Partial<FluxHelmReleaseProps>) => problemsOf(release(props).chart);

test('minimal: upgrades CRDs, tries again and corrects drift', () => {
  const { chart, release: web } = release({});
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'test-web', namespace: 'flux-system' },
    spec: {
      chartRef: { kind: 'OCIRepository', name: 'podinfo' },
      interval: '10m',
      driftDetection: { mode: 'enabled' },
      install: { crds: 'CreateReplace', remediation: { retries: 3 } },
      upgrade: { crds: 'CreateReplace', remediation: { retries: 3 } },
    },
  }]);
  expect([web.kind, web.name, web.namespace, web.releaseName]).toEqual(['HelmRelease', 'test-web', 'flux-system', 'test-web']);
});

test('full: every field', () => {
  const action = { timeout: Duration.minutes(2), disableWait: true, disableWaitForJobs: true, disableHooks: true };
  const rendered = { timeout: '2m', disableWait: true, disableWaitForJobs: true, disableHooks: true };
  const apply = { ...action, crds: FluxCrdsPolicy.CREATE, disableOpenApiValidation: true, disableSchemaValidation: true, disableTakeOwnership: true };
  const renderedApply = { ...rendered, crds: 'Create', disableOpenAPIValidation: true, disableSchemaValidation: true, disableTakeOwnership: true };
  const remediation = { retries: -1, remediateLastFailure: false, ignoreTestFailures: true };
  const chart = fluxChart();
  const expr = { apiVersion: 'acme.example/v1', kind: 'Db', current: 'status.ready' };
  const web = new FluxHelmRelease(chart, 'web', {
    chart: FluxChart.fromOci(FluxOciRepository.fromName(chart, 'oci', 'podinfo')),
    releaseName: 'podinfo',
    targetNamespace: 'shop',
    storageNamespace: 'helm',
    values: { replicaCount: 2, ui: { color: '#000' } },
    valuesFrom: [FluxValuesFrom.secret('more')],
    interval: Duration.hours(1),
    timeout: Duration.minutes(10),
    dependsOn: [FluxHelmRelease.fromName(chart, 'crds', 'crds')],
    driftDetection: FluxDriftDetection.WARN,
    driftIgnore: [{ paths: ['/spec/replicas'], target: { kind: 'Deployment' } }],
    install: { ...apply, createNamespace: true, replace: true, serverSideApply: false, onFailure: FluxOnFailure.remediate(remediation) },
    upgrade: {
      ...apply,
      cleanupOnFail: true,
      force: true,
      preserveValues: true,
      serverSideApply: FluxServerSideApply.DISABLED,
      chartNameChange: FluxChartNameChange.IN_PLACE_UPDATE,
      onFailure: FluxOnFailure.remediate({ ...remediation, strategy: FluxRemediation.UNINSTALL }),
    },
    rollback: { ...action, cleanupOnFail: true, force: true, serverSideApply: FluxServerSideApply.ENABLED },
    uninstall: {
      timeout: Duration.minutes(1), deletionPropagation: FluxDeletionPropagation.FOREGROUND, disableHooks: true, disableWait: true, keepHistory: true,
    },
    test: { ignoreFailures: true, timeout: Duration.minutes(1), filters: [{ name: 'smoke' }, { name: 'slow', exclude: true }] },
    postRenderers: [{
      patches: [FluxPatch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } })],
      images: [{ name: 'podinfo', newName: 'mirror.acme.example/podinfo' }],
    }],
    postRenderStrategy: FluxPostRenderStrategy.SEPARATE,
    healthCheckExprs: [expr],
    waitStrategy: FluxWaitStrategy.POLLER,
    commonMetadata: { labels: { team: 'shop' } },
    maxHistory: 0,
    persistentClient: false,
    serviceAccountName: 'deployer',
    kubeConfig: FluxKubeConfig.fromConfigMap('cluster'),
    suspend: true,
  });
  expect(web.releaseName).toBe('podinfo');
  expect(specOf(chart, 'test-web')).toEqual({
    chartRef: { kind: 'OCIRepository', name: 'podinfo' },
    releaseName: 'podinfo',
    targetNamespace: 'shop',
    storageNamespace: 'helm',
    values: { replicaCount: 2, ui: { color: '#000' } },
    valuesFrom: [{ kind: 'Secret', name: 'more' }],
    interval: '1h',
    timeout: '10m',
    dependsOn: [{ name: 'crds' }],
    driftDetection: { mode: 'warn', ignore: [{ paths: ['/spec/replicas'], target: { kind: 'Deployment' } }] },
    install: { ...renderedApply, createNamespace: true, replace: true, serverSideApply: false, remediation },
    upgrade: {
      ...renderedApply,
      cleanupOnFail: true,
      force: true,
      preserveValues: true,
      serverSideApply: 'disabled',
      chartNameChangeStrategy: 'InPlaceUpdate',
      remediation: { ...remediation, strategy: 'uninstall' },
    },
    rollback: { ...rendered, cleanupOnFail: true, force: true, serverSideApply: 'enabled' },
    uninstall: { timeout: '1m', deletionPropagation: 'foreground', disableHooks: true, disableWait: true, keepHistory: true },
    test: { enable: true, ignoreFailures: true, timeout: '1m', filters: [{ name: 'smoke' }, { name: 'slow', exclude: true }] },
    postRenderers: [{
      kustomize: {
        patches: [{ patch: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n' }],
        images: [{ name: 'podinfo', newName: 'mirror.acme.example/podinfo' }],
      },
    }],
    postRenderStrategy: 'separate',
    healthCheckExprs: [expr],
    waitStrategy: { name: 'poller' },
    commonMetadata: { labels: { team: 'shop' } },
    maxHistory: 0,
    persistentClient: false,
    serviceAccountName: 'deployer',
    kubeConfig: { configMapRef: { name: 'cluster' } },
    suspend: true,
  });
  expect(JSON.stringify(Testing.synth(chart))).toBe(JSON.stringify(Testing.synth(chart)));
});

test('retries and crds of the release hold for both actions, those of an action win', () => {
  const { install, upgrade } = spec({
    retries: -1,
    crds: FluxCrdsPolicy.SKIP,
    install: { crds: FluxCrdsPolicy.CREATE },
    upgrade: { onFailure: FluxOnFailure.retry({ interval: Duration.minutes(1) }) },
  });
  expect(install).toEqual({ crds: 'Create', remediation: { retries: -1 } });
  expect(upgrade).toEqual({ crds: 'Skip', strategy: { name: 'RetryOnFailure', retryInterval: '1m' } });
});

test('values of the author are copied, and nulls in them are kept', () => {
  const values = { a: { 'b': null, 'c/d~e': null, 'list': [null, { x: null }, 1] }, top: null };
  const { chart } = release({ values });
  (values.a as any).late = true;
  expect(specOf(chart, 'test-web').values).toEqual({ a: { 'b': null, 'c/d~e': null, 'list': [null, { x: null }, 1] }, top: null });
  expect(JSON.stringify(Testing.synth(chart))).toBe(JSON.stringify(Testing.synth(chart)));
});

test('dependencies are added once, sorted, even after construction', () => {
  const { chart, release: web } = release({});
  const crds = FluxHelmRelease.fromName(chart, 'crds', 'crds', 'infra');
  web.addDependency(crds, { readyExpr: 'dep.status.ok' });
  web.addDependency(crds);
  web.addDependency(FluxHelmRelease.fromName(chart, 'db', 'db'));
  expect(specOf(chart, 'test-web').dependsOn).toEqual([{ name: 'db' }, { name: 'crds', namespace: 'infra', readyExpr: 'dep.status.ok' }]);
});

test('fails to depend on itself or on a Kustomization', () => {
  const { chart, release: web } = release({});
  web.addDependency(web);
  web.addDependency(new FluxKustomization(chart, 'crds', { source: FluxGitRepository.fromName(chart, 'git', 'fleet'), path: 'crds' }));
  expect(problemsOf(chart)).toEqual([
    '[test/web] the HelmRelease "test-web" depends on itself and would never become ready; leave it out of dependsOn',
    '[test/web] dependsOn holds the Kustomization "test-crds"; a HelmRelease waits for objects of kind HelmRelease only',
  ]);
});

test('the name of the release starts with a target namespace', () => {
  expect(release({ targetNamespace: 'shop' }).release.releaseName).toBe('shop-test-web');
  expect(release({ targetNamespace: 'shop', releaseName: 'web' }).release.releaseName).toBe('web');
});

test('fails on a name of the release that is too long or none', () => {
  const long = 'w'.repeat(54);
  expect(problems({ releaseName: long })).toEqual([
    `[test/web] the name of the release is "${long}" and has 54 characters; allowed are 53; give a shorter releaseName`,
  ]);
  const namespace = 'n'.repeat(50);
  expect(problems({ targetNamespace: namespace })).toEqual([
    `[test/web] the name of the release is "${namespace}-test-web" and has 59 characters; allowed are 53; Flux would cut it and add a hash, so give a releaseName`,
  ]);
  expect(problems({ releaseName: 'My_release' })).toEqual([
    '[test/web] the name of the release is "My_release"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
  ]);
});

test('fails on names that do not fit in a label', () => {
  const name = 'a'.repeat(64);
  expect(problems({ releaseName: 'web', metadata: { name } })).toEqual([
    `[test/web] metadata.name is "${name}" and has 64 characters; allowed are 63, because Flux writes it as a label on each object that it applies`,
  ]);
});

test('fails on values that are no object', () => {
  expect(problems({ values: ['a'] as any })).toEqual(['[test/web] values is ["a"]; give an object']);
});

test('fails on numbers out of bounds', () => {
  expect(problems({ maxHistory: -1, retries: 1.5 })).toEqual([
    '[test/web] retries is 1.5; give a whole number of at least -1',
    '[test/web] maxHistory is -1; give a whole number of at least 0',
  ]);
  expect(() => FluxOnFailure.remediate({ retries: -2 })).toThrow(
    new Error('FluxOnFailure.remediate: retries is -2; give a whole number, or -1 for tries without end'));
});

test('fails on durations of 0', () => {
  const timeout = Duration.seconds(0);
  expect(problems({ timeout, install: { timeout }, uninstall: { timeout } })).toEqual([
    '[test/web] timeout is 0; give a duration longer than 0',
    '[test/web] install.timeout is 0; give a duration longer than 0',
    '[test/web] uninstall.timeout is 0; give a duration longer than 0',
  ]);
  expect(() => FluxOnFailure.retry({ interval: timeout })).toThrow(new Error('FluxOnFailure.retry: interval is 0; give a duration longer than 0'));
});

test('fails on a strategy for a failed install', () => {
  expect(problems({ install: { onFailure: FluxOnFailure.remediate({ strategy: FluxRemediation.ROLLBACK }) } })).toEqual([
    '[test/web] install.onFailure states a strategy, but a failed install is always undone by an uninstall; leave the strategy out',
  ]);
});

test('fails on health expressions that the wait strategy leaves out', () => {
  const expr = { apiVersion: 'acme.example/v1', kind: 'Db', current: 'status.ready' };
  expect(problems({ waitStrategy: FluxWaitStrategy.LEGACY })).toEqual([]);
  expect(problems({ waitStrategy: FluxWaitStrategy.LEGACY, healthCheckExprs: [expr, { ...expr, kind: 'Cache' }] })).toEqual([
    '[test/web] healthCheckExprs are given with the wait strategy "legacy", which leaves them out; drop one of the two',
  ]);
});

test('fails on rules, images and tests that are none', () => {
  expect(problems({
    driftIgnore: [{ paths: ['spec'] }],
    postRenderers: [{ images: [{ name: 'web:1' }] }],
    test: { filters: [{ name: '' }] },
  })).toEqual([
    '[test/web] driftIgnore: the path is "spec"; write a JSON pointer, as in "/spec/replicas"',
    '[test/web] postRenderers: images: the name is "web:1"; write the image without tag and digest, since with them it never matches',
    '[test/web] test.filters holds a name of 0 characters; allowed are 1 to 253',
  ]);
});
