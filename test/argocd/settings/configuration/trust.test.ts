import { dataOf, mapOf } from './_settings';
import { ArgoGpgKeys, ArgoKnownHosts, ArgoTlsCertificates } from '../../../../src';
import { argoChart, problemsOf } from '../../_chart';

const HOST = 'git.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl';
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const KEY = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQIN\n-----END PGP PUBLIC KEY BLOCK-----\n';
// Put together here, so that nobody takes the test for a leak.
const PRIVATE = ['-----BEGIN OPENSSH', 'PRIVATE KEY-----'].join(' ');

test('known hosts are added to the public ones, or stand alone', () => {
  const map = mapOf((chart) => new ArgoKnownHosts(chart, 'hosts', { hosts: [`# ours\n${HOST}`] }));
  expect(map.metadata.name).toBe('argocd-ssh-known-hosts-cm');
  const lines = map.data.ssh_known_hosts.trimEnd().split('\n');
  expect(lines).toHaveLength(15);
  expect(lines).toContain(HOST);
  expect(lines.filter((line: string) => line.startsWith('github.com '))).toHaveLength(3);
  expect(dataOf((chart) => new ArgoKnownHosts(chart, 'hosts', { hosts: [HOST], publicHosts: false }))).toEqual({ ssh_known_hosts: `${HOST}\n` });
});

test('certificates and keys stand by host and id', () => {
  expect(mapOf((chart) => new ArgoTlsCertificates(chart, 'tls', { certificates: { 'git.example.com': CERTIFICATE } }))).toMatchObject({
    metadata: { name: 'argocd-tls-certs-cm' }, data: { 'git.example.com': CERTIFICATE },
  });
  expect(mapOf((chart) => new ArgoGpgKeys(chart, 'gpg', { keys: { '4AEE18F83AFDEB23': KEY } }))).toMatchObject({
    metadata: { name: 'argocd-gpg-keys-cm' }, data: { '4AEE18F83AFDEB23': KEY },
  });
});

test.each<[string, (chart: any) => unknown, string]>([
  ['no hosts', (chart) => new ArgoKnownHosts(chart, 'x', { hosts: [], publicHosts: false }), 'there are no hosts, so nothing can be fetched over SSH; name one'],
  ['a host without key', (chart) => new ArgoKnownHosts(chart, 'x', { hosts: ['git.example.com'] }),
    'hosts holds "git.example.com"; write host, type and key, as in "git.example.com ssh-ed25519 AAAA…"'],
  ['a private key as a host', (chart) => new ArgoKnownHosts(chart, 'x', { hosts: [PRIVATE] }),
    'hosts holds a private key; write the public keys of hosts, as ssh-keyscan prints them, and withdraw that key'],
  ['a host with scheme', (chart) => new ArgoTlsCertificates(chart, 'x', { certificates: { 'https://git': CERTIFICATE } }),
    'certificates names the host "https://git"; write its name alone, without scheme and port'],
  ['a certificate that is none', (chart) => new ArgoTlsCertificates(chart, 'x', { certificates: { git: 'MIIB' } }), 'the certificate of "git" is no PEM; it begins with -----BEGIN CERTIFICATE-----'],
  ['a certificate with its key', (chart) => new ArgoTlsCertificates(chart, 'x', { certificates: { git: CERTIFICATE + PRIVATE } }),
    'the certificate of "git" holds a private key; write the certificate alone, and withdraw that key'],
  ['an id that is none', (chart) => new ArgoGpgKeys(chart, 'x', { keys: { '4aee18f83afdeb23': KEY } }),
    'keys names "4aee18f83afdeb23"; write the last 16 hexadecimal digits of the fingerprint, in upper case'],
  ['a key that is none', (chart) => new ArgoGpgKeys(chart, 'x', { keys: { '4AEE18F83AFDEB23': 'mQIN' } }),
    'the key "4AEE18F83AFDEB23" is not armoured; it begins with -----BEGIN PGP PUBLIC KEY BLOCK-----'],
  ['a private key as a key', (chart) => new ArgoGpgKeys(chart, 'x', { keys: { '4AEE18F83AFDEB23': KEY.replace(/PUBLIC KEY/g, 'PRIVATE KEY') } }),
    'the key "4AEE18F83AFDEB23" is a private one; write the public key, and withdraw that one'],
])('fails with %s', (_, make, message) => {
  const chart = argoChart();
  make(chart);
  expect(problemsOf(chart)).toEqual([`[test/x] ${message}`]);
});
