import * as fs from 'node:fs';
import * as path from 'node:path';
import { inFolder } from './_seal';
import { SealingKey } from '../../src/secrets';

const fixture = (name: string) => path.join(__dirname, 'fixtures', name);

// The fingerprints are those that ssh-keygen -l prints.
test('reads the key of a certificate', () => {
  const key = SealingKey.fromCertificate(fixture('rsa-4096.pem'));
  expect(key.fingerprint).toBe('SHA256:n8lOUXv9GdYXrqyioQeIJgPQE+k9uqik49IPWp7W/UQ');
  expect(key.identity).toBe('SHA256:n8lOUXv9GdYXrqyioQeIJgPQE+k9uqik49IPWp7W/UQ');
  expect(key.bits).toBe(4096);
});

test('reads an expired certificate', () => {
  const key = SealingKey.fromCertificate(fixture('rsa-2048.pem'));
  expect(key.fingerprint).toBe('SHA256:EXkt8l+D2ayfwFYJSfAaYAxZTmTCLYUl0uXEtn6B0mQ');
  expect(key.bits).toBe(2048);
});

test('names a key', () => {
  const key = SealingKey.named('europe');
  expect(key.identity).toBe('named europe');
  expect(key.fingerprint).toBeUndefined();
  expect(key.bits).toBeUndefined();
});

describe('fails', () => {
  inFolder();

  const message = (content: string) => {
    fs.writeFileSync('cert.pem', content);
    return () => SealingKey.fromCertificate('cert.pem');
  };

  test('without the file', () => {
    expect(() => SealingKey.fromCertificate('none.pem')).toThrow(new Error('SealingKey.fromCertificate: none.pem does not exist'));
  });

  test('with a private key', () => {
    expect(message('-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n')).toThrow(new Error(
      'SealingKey.fromCertificate: cert.pem holds a private key; take it out of the repository, renew the sealing key, ' +
      'and write the certificate from kubeseal --fetch-cert'));
  });

  test('with a bare public key', () => {
    expect(message('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n')).toThrow(new Error(
      'SealingKey.fromCertificate: cert.pem holds no certificate in PEM form; write it with kubeseal --fetch-cert'));
  });

  test('with a broken certificate', () => {
    expect(message('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n')).toThrow(new Error(
      'SealingKey.fromCertificate: cert.pem holds a certificate that cannot be decoded; write it again with kubeseal --fetch-cert'));
  });

  test('with a key that is no RSA key', () => {
    expect(message(fs.readFileSync(fixture('ec.pem'), 'utf8'))).toThrow(new Error(
      'SealingKey.fromCertificate: cert.pem holds a key of the type ec, allowed is rsa'));
  });

  test('with an empty name', () => {
    expect(() => SealingKey.named(' europe')).toThrow(new Error('SealingKey.named: " europe" is no name; write one line without space around it'));
  });
});
