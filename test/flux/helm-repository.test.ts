import { Duration, Testing } from 'cdk8s';
import { fluxChart, problemsOf, specOf } from './_chart';
import { HelmRepo } from '../../src/core';
import { FluxHelmRepository } from '../../src/flux';

test('minimal: fetched once an hour', () => {
  const chart = fluxChart();
  const repository = new FluxHelmRepository(chart, 'podinfo', { repo: HelmRepo.at('https://stefanprodan.github.io/podinfo') });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'HelmRepository',
    metadata: { name: 'test-podinfo', namespace: 'flux-system' },
    spec: { url: 'https://stefanprodan.github.io/podinfo', interval: '1h' },
  }]);
  expect([repository.kind, repository.name, repository.namespace]).toEqual(['HelmRepository', 'test-podinfo', 'flux-system']);
});

test('full: every field', () => {
  const chart = fluxChart();
  new FluxHelmRepository(chart, 'podinfo', {
    repo: HelmRepo.at('https://charts.acme.example'),
    interval: Duration.minutes(30),
    timeout: Duration.hours(1),
    secretName: 'login',
    certSecretName: 'ca',
    passCredentials: true,
    suspend: true,
  });
  expect(specOf(chart, 'test-podinfo')).toEqual({
    url: 'https://charts.acme.example',
    interval: '30m',
    timeout: '60m',
    secretRef: { name: 'login' },
    certSecretRef: { name: 'ca' },
    passCredentials: true,
    suspend: true,
  });
  expect(JSON.stringify(Testing.synth(chart))).toBe(JSON.stringify(Testing.synth(chart)));
});

test('fails for a registry', () => {
  const chart = fluxChart();
  new FluxHelmRepository(chart, 'podinfo', { repo: HelmRepo.at('oci://ghcr.io/stefanprodan/charts') });
  expect(problemsOf(chart)).toEqual([
    '[test/podinfo] "oci://ghcr.io/stefanprodan/charts" is a registry and has no index; use FluxOciRepository with FluxOciContents.HELM_CHART for each chart',
  ]);
});
