import { Duration, Testing } from 'cdk8s';
import { fluxChart, problemsOf, specOf } from './_chart';
import { FluxLayerOperation, FluxOciContents, FluxOciRef, FluxOciRepository, FluxOciVerification, FluxRegistryProvider } from '../../src/flux';

const url = 'oci://ghcr.io/acme/manifests/web';
const digest = `sha256:${'0'.repeat(64)}`;

test('minimal: manifests', () => {
  const chart = fluxChart();
  const source = new FluxOciRepository(chart, 'web', { url, ref: FluxOciRef.tag('1.4.2') });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'OCIRepository',
    metadata: { name: 'test-web', namespace: 'flux-system' },
    spec: { url, ref: { tag: '1.4.2' }, interval: '10m' },
  }]);
  expect([source.kind, source.name, source.namespace]).toEqual(['OCIRepository', 'test-web', 'flux-system']);
});

test('full: every field', () => {
  const chart = fluxChart();
  new FluxOciRepository(chart, 'web', {
    url,
    ref: FluxOciRef.semver('1.x', { filter: '.*-stable' }),
    contents: FluxOciContents.layer({ mediaType: 'application/x', operation: FluxLayerOperation.EXTRACT }),
    interval: Duration.minutes(5),
    timeout: Duration.seconds(3690),
    secretName: 'pull',
    provider: FluxRegistryProvider.AWS,
    serviceAccountName: 'reader',
    certSecretName: 'ca',
    proxySecretName: 'proxy',
    ignore: ['*.md'],
    insecure: true,
    verify: FluxOciVerification.cosignKey('keys'),
    suspend: true,
  });
  expect(specOf(chart, 'test-web')).toEqual({
    url,
    ref: { semver: '1.x', semverFilter: '.*-stable' },
    layerSelector: { mediaType: 'application/x', operation: 'extract' },
    interval: '5m',
    timeout: '61m30s',
    secretRef: { name: 'pull' },
    provider: 'aws',
    serviceAccountName: 'reader',
    certSecretRef: { name: 'ca' },
    proxySecretRef: { name: 'proxy' },
    ignore: '*.md',
    insecure: true,
    verify: { provider: 'cosign', secretRef: { name: 'keys' } },
    suspend: true,
  });
  expect(JSON.stringify(Testing.synth(chart))).toBe(JSON.stringify(Testing.synth(chart)));
});

test('contents of a chart select its layer; those of manifests select none', () => {
  const chart = fluxChart();
  const ref = FluxOciRef.digest(digest);
  new FluxOciRepository(chart, 'chart', { url, ref, contents: FluxOciContents.HELM_CHART });
  new FluxOciRepository(chart, 'manifests', { url, ref, contents: FluxOciContents.MANIFESTS });
  expect(specOf(chart, 'test-chart').layerSelector).toEqual({
    mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy',
  });
  expect(specOf(chart, 'test-manifests').layerSelector).toBeUndefined();
  expect(specOf(chart, 'test-chart').ref).toEqual({ digest });
});

test('signatures', () => {
  const chart = fluxChart();
  const ref = FluxOciRef.tag('1');
  const identity = { issuer: '^https://token.actions.githubusercontent.com$', subject: '^https://github.com/acme/.*$' };
  new FluxOciRepository(chart, 'keyless', { url, ref, verify: FluxOciVerification.cosignKeyless([identity], { trustedRootSecretName: 'root' }) });
  new FluxOciRepository(chart, 'notation', { url, ref, verify: FluxOciVerification.notation('policy') });
  expect(specOf(chart, 'test-keyless').verify).toEqual({
    provider: 'cosign', matchOIDCIdentity: [identity], trustedRootSecretRef: { name: 'root' },
  });
  expect(specOf(chart, 'test-notation').verify).toEqual({ provider: 'notation', secretRef: { name: 'policy' } });
});

test('fails to verify without keys and without identities', () => {
  expect(() => FluxOciVerification.cosignKeyless([])).toThrow(new Error(
    'FluxOciVerification.cosignKeyless: no identity is given, so that any signature would do; give at least one'));
});

test('fails on tags, digests and ranges that are none', () => {
  expect(() => FluxOciRef.tag('a b')).toThrow(
    new Error('FluxOciRef.tag: the tag is "a b"; allowed are at most 128 letters, digits, "_", "." and "-"'));
  expect(() => FluxOciRef.digest('sha256:12')).toThrow(
    new Error('FluxOciRef.digest: the digest is "sha256:12"; write "sha256:" and 64 hexadecimal digits'));
  expect(() => FluxOciRef.semver('newest')).toThrow(new Error(
    'FluxOciRef.semver: the range is "newest"; write a version or a range of versions, as in "1.4.2", "1.4.x", "^1.4.0" or ">=1.4.0 <2.0.0"'));
});

describe('address', () => {
  function problems(address: string): string[] {
    const chart = fluxChart();
    new FluxOciRepository(chart, 'web', { url: address, ref: FluxOciRef.tag('1') });
    return problemsOf(chart);
  }

  test.each(['oci://localhost:5000/web', 'oci://ghcr.io/a/b-c/d__e.f', 'oci://${registry}/web'])('%s is one', (address) => {
    expect(problems(address)).toEqual([]);
  });

  test.each(['https://ghcr.io/acme/web', 'oci://ghcr.io', 'oci://ghcr.io/Acme', 'oci://ghcr.io/acme/', 'ghcr.io/acme'])('fails on %s', (address) => {
    expect(problems(address)).toEqual([
      `[test/web] url is "${address}"; write oci://registry/path/name, with the path in lower case and without a final slash`,
    ]);
  });

  test.each(['oci://ghcr.io/acme/web:1.2', 'oci://localhost:5000/web:1', `oci://ghcr.io/acme/web@${digest}`])('fails on the tag or digest of %s', (address) => {
    const text = JSON.stringify(address);
    expect(problems(address)).toEqual([`[test/web] url is ${text} and holds a tag or digest; leave it out and give ref`]);
  });

  test('fails on credentials without repeating them', () => {
    expect(problems('oci://bob:hunter2@ghcr.io/acme/web')).toEqual(['[test/web] url holds credentials; leave them out and give secretName']);
  });
});
