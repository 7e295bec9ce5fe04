import { ArgoSignaturePolicy } from '../../../src/argocd';
import { GitRepo } from '../../../src/core';

const KEY = '4AEE18F83AFDEB23';

test('minimal: all repositories', () => {
  expect(ArgoSignaturePolicy.head([KEY])._fragment).toEqual({ repos: [{ url: '*' }], gpg: { mode: 'head', keys: [KEY] } });
  expect(ArgoSignaturePolicy.none()._fragment).toEqual({ repos: [{ url: '*' }], gpg: { mode: 'none', keys: [] } });
});

test('full: repositories, patterns, keys in capitals, each once', () => {
  expect(ArgoSignaturePolicy.strict([KEY.toLowerCase(), KEY, '5de3e0509c47ea3cf04a42d34aee18f83afdeb23'], {
    repos: [GitRepo.at('https://github.com/acme/shop')], repoPatterns: ['https://github.com/acme/lib-*', '!https://github.com/acme/lib-x'],
  })._fragment).toEqual({
    repos: [{ url: 'https://github.com/acme/shop' }, { url: 'https://github.com/acme/lib-*' }, { url: '!https://github.com/acme/lib-x' }],
    gpg: { mode: 'strict', keys: [KEY, '5DE3E0509C47EA3CF04A42D34AEE18F83AFDEB23'] },
  });
});

test('a list that only leaves out is for all others', () => {
  expect(ArgoSignaturePolicy.head([KEY], { repoPatterns: ['!https://github.com/acme/x'] })._fragment.repos).toEqual([{ url: '*' }, { url: '!https://github.com/acme/x' }]);
});

test('fails without keys, and with keys that are none', () => {
  expect(() => ArgoSignaturePolicy.head([])).toThrow(new Error('ArgoSignaturePolicy.head: no key is trusted, so every commit would be refused; name one'));
  expect(() => ArgoSignaturePolicy.strict(['XYZ'])).toThrow(new Error(
    'ArgoSignaturePolicy.strict: the key "XYZ" is no id of a key; write its 16 hexadecimal digits, or the 40 of its fingerprint',
  ));
});
