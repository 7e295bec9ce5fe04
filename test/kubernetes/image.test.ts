import { parseImage } from '../../src/kubernetes/image';

const SHA256 = `sha256:${'0a'.repeat(32)}`;

describe('parseImage', () => {
  test.each([
    ['web', { name: 'web' }],
    ['web:1.4.2', { name: 'web', tag: '1.4.2' }],
    ['acme/web:1.4.2', { name: 'acme/web', tag: '1.4.2' }],
    ['ghcr.io/acme/web', { name: 'ghcr.io/acme/web' }],
    ['localhost:5000/web', { name: 'localhost:5000/web' }],
    ['localhost:5000/web:v1_a-B.2', { name: 'localhost:5000/web', tag: 'v1_a-B.2' }],
    ['registry:5000/a/b/c:x', { name: 'registry:5000/a/b/c', tag: 'x' }],
    ['[fe80::1]:5000/web:1', { name: '[fe80::1]:5000/web', tag: '1' }],
    ['Acme/web:1', { name: 'Acme/web', tag: '1' }],
    ['a__b/c--d/e.f_g', { name: 'a__b/c--d/e.f_g' }],
    [`web@${SHA256}`, { name: 'web', digest: SHA256 }],
    [`ghcr.io/acme/web:1.4.2@${SHA256}`, { name: 'ghcr.io/acme/web', tag: '1.4.2', digest: SHA256 }],
    [`web@sha512:${'0'.repeat(128)}`, { name: 'web', digest: `sha512:${'0'.repeat(128)}` }],
    [`web:${'x'.repeat(128)}`, { name: 'web', tag: 'x'.repeat(128) }],
  ])('%s', (text, parts) => {
    expect(parseImage(text)).toEqual(parts);
  });

  test.each([
    '', ' ', 'Web', 'ghcr.io/Acme/web', 'web:', 'web:1:2', 'web: 1', ' web', 'web:-1', `web:${'x'.repeat(129)}`, 'web@sha256:abc', `web@sha256:${'A'.repeat(64)}`,
    `web@md5:${'0'.repeat(32)}`, '/web', 'web/', 'a//b', 'a___b', '-web', 'web-', 'https://ghcr.io/acme/web', 'ghcr.io:/web', '$(IMAGE)', '${IMAGE}',
  ])('fails on "%s"', (text) => {
    expect(parseImage(text)).toBeUndefined();
  });
});
