import { Duration } from 'cdk8s';
import { fluxChart, problemsOf, specOf } from './_chart';
import { HelmRepo } from '../../src/core';
import { FluxChart, FluxGitRepository, FluxHelmRelease, FluxHelmRepository, FluxOciRepository, FluxReconcileStrategy } from '../../src/flux';

const chart = fluxChart();
const podinfo = new FluxHelmRepository(chart, 'podinfo', { repo: HelmRepo.at('https://stefanprodan.github.io/podinfo') });

test('from a repository, from Git and from a registry', () => {
  const options = {
    interval: Duration.minutes(30),
    reconcileStrategy: FluxReconcileStrategy.REVISION,
    valuesFiles: ['values.yaml', 'values-eu.yaml'],
    ignoreMissingValuesFiles: true,
    metadata: { labels: { team: 'shop' }, annotations: { a: 'b' } },
  };
  new FluxHelmRelease(chart, 'a', { chart: FluxChart.fromRepository(podinfo, 'podinfo', '6.5.x', options) });
  new FluxHelmRelease(chart, 'b', { chart: FluxChart.fromGit(FluxGitRepository.fromName(chart, 'git', 'fleet', 'team'), '/charts/web/') });
  new FluxHelmRelease(chart, 'c', { chart: FluxChart.fromOci(FluxOciRepository.fromName(chart, 'oci', 'podinfo', 'team')) });
  expect(specOf(chart, 'test-a').chart).toEqual({
    metadata: { labels: { team: 'shop' }, annotations: { a: 'b' } },
    spec: {
      chart: 'podinfo',
      version: '6.5.x',
      sourceRef: { kind: 'HelmRepository', name: 'test-podinfo' },
      interval: '30m',
      reconcileStrategy: 'Revision',
      valuesFiles: ['values.yaml', 'values-eu.yaml'],
      ignoreMissingValuesFiles: true,
    },
  });
  expect(specOf(chart, 'test-b').chart).toEqual({
    spec: { chart: './charts/web', sourceRef: { kind: 'GitRepository', name: 'fleet', namespace: 'team' } },
  });
  expect(specOf(chart, 'test-c').chartRef).toEqual({ kind: 'OCIRepository', name: 'podinfo', namespace: 'team' });
  expect(specOf(chart, 'test-c').chart).toBeUndefined();
});

test('fails on a source of the wrong kind', () => {
  const wrong = fluxChart();
  const oci = FluxOciRepository.fromName(wrong, 'oci', 'podinfo');
  const git = FluxGitRepository.fromName(wrong, 'git', 'fleet');
  new FluxHelmRelease(wrong, 'a', { chart: FluxChart.fromRepository(oci, 'podinfo', '6.5.0') });
  new FluxHelmRelease(wrong, 'b', { chart: FluxChart.fromGit(oci, 'charts/web') });
  new FluxHelmRelease(wrong, 'c', { chart: FluxChart.fromOci(git) });
  expect(problemsOf(wrong)).toEqual([
    '[test/a] chart comes from the OCIRepository "podinfo"; allowed for this kind of chart is HelmRepository',
    '[test/b] chart comes from the OCIRepository "podinfo"; allowed for this kind of chart is GitRepository or Bucket',
    '[test/c] chart comes from the GitRepository "fleet"; allowed for this kind of chart is OCIRepository',
  ]);
});

test('fails on names, versions, paths and intervals that are none', () => {
  expect(() => FluxChart.fromRepository(podinfo, 'Pod_info', '1')).toThrow(new Error(
    'FluxChart.fromRepository: the chart is "Pod_info"; allowed are lower-case letters, digits and "-", in parts set apart by "/" or "."'));
  expect(() => FluxChart.fromRepository(podinfo, 'podinfo', '')).toThrow(new Error(
    'FluxChart.fromRepository: the chart "podinfo" has no version, so that Flux would follow the newest; give a version, or "*" to mean that'));
  expect(() => FluxChart.fromRepository(podinfo, 'podinfo', 'latest')).toThrow(new Error(
    'FluxChart.fromRepository: the version of "podinfo" is "latest"; write a version or a range of versions, as in "1.4.2", "1.4.x", "^1.4.0" or ">=1.4.0 <2.0.0"'));
  expect(() => FluxChart.fromGit(podinfo, '../web')).toThrow(new Error(
    'FluxChart.fromGit: the path is "../web"; write a folder below the root of the repository, as in "charts/web"'));
  expect(() => FluxChart.fromRepository(podinfo, 'podinfo', '1', { interval: Duration.seconds(0) })).toThrow(new Error(
    'FluxChart.fromRepository: interval is 0; give a duration longer than 0'));
});
