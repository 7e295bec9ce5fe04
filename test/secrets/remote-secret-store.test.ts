import { Chart, Duration, Testing } from 'cdk8s';
import { RemoteDecoding, RemoteSecretStore, type SecretValue } from '../../src/secrets';
import { goTemplateLiteral, makeSecret } from '../../src/secrets/secret-object';

function specOf(secret: Record<string, SecretValue>, type?: string): any {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'shop', disableResourceNameHashes: true });
  expect(makeSecret(chart, { secret, type, plain: { host: 'db' }, labels: { team: 'shop' } }, { name: 'db', annotations: { wave: '1' } })).toBe('db');
  const [{ metadata, spec }] = Testing.synth(chart);
  expect(metadata).toEqual({ name: 'db', namespace: 'shop', annotations: { wave: '1' } });
  return spec;
}

const defaults = { conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' };

test('a value of a store, with all that can be said of it', () => {
  const store = RemoteSecretStore.named('vault', { refreshInterval: Duration.minutes(90) });
  expect(store.name).toBe('vault');
  expect(specOf({ password: store.value('db', { property: 'password', version: '3', decoding: RemoteDecoding.BASE64 }) }, 'kubernetes.io/basic-auth')).toEqual({
    refreshInterval: '1h30m',
    secretStoreRef: { kind: 'SecretStore', name: 'vault' },
    target: {
      template: {
        engineVersion: 'v2', type: 'kubernetes.io/basic-auth', metadata: { labels: { team: 'shop' } }, data: { host: 'db', password: '{{ .password }}' },
      },
    },
    data: [{ secretKey: 'password', remoteRef: { key: 'db', property: 'password', version: '3', ...defaults, decodingStrategy: 'Base64' } }],
  });
});

test('values of several stores', () => {
  const [one, other] = [RemoteSecretStore.clusterWide('vault'), RemoteSecretStore.named('vault')];
  const spec = specOf({ a: one.value('x'), b: other.value('y'), c: one.value('z') });
  expect(spec.secretStoreRef).toEqual({ kind: 'ClusterSecretStore', name: 'vault' });
  expect(spec.data.map(({ sourceRef }: any) => sourceRef)).toEqual([undefined, { storeRef: { kind: 'SecretStore', name: 'vault' } }, undefined]);
});

test('fails on a name or key that is none', () => {
  expect(() => RemoteSecretStore.named('Vault')).toThrow(new Error(
    'RemoteSecretStore.named: the name is "Vault"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
  ));
  expect(() => RemoteSecretStore.clusterWide('vault').value(' ')).toThrow(new Error(
    'RemoteSecretStore.value: the key is empty; write the one under which the store knows the secret',
  ));
});

test('what looks like a template in a text stays what it is', () => {
  expect(goTemplateLiteral('a {{ b }} {{{c}}}')).toBe('a {{ "{{" }} b }} {{ "{{" }}{c}}}');
});
