import { PEM_BODY, base64, joined } from './corpus/manifests';
import { leaksIn } from '../../src/secrets/_leaks';
import { entropy, isRandom, isSecretLiteral } from '../../src/secrets/_literals';
import { secrecyOf } from '../../src/secrets/_secret-keys';
import { decoded, tokenIn } from '../../src/secrets/_tokens';

/** Characters as a generator would take them, always the same. */
function noise(length: number, alphabet = 'aZ3kQ9mW7xR2pL5vT8nB4cY6dF1gH0jS'): string {
  return Array.from({ length }, (_, i) => alphabet[(i * 7 + (i % 5) * 3) % alphabet.length]).join('');
}

const hex = (length: number) => noise(length, '9f86d081e4c7b25a3');
const upper = (length: number) => noise(length, 'Q7M2X4Z6T3R5W');

describe('tokens', () => {
  test.each([
    ['an age identity', joined('AGE-SECRET', '-KEY-1', upper(58).replace(/[^A-Z0-9]/g, 'Q'))],
    ['an age identity', joined('AGE-SECRET', '-KEY-PQ-1', upper(58))],
    ['the client key of a kubeconfig', joined('client-key', '-data: ', noise(60))],
    ['the token of a kubeconfig', joined('{"kind":"Config","clusters":[],"users":[{"user":{"to', 'ken":"', noise(40), '"}}]}')],
    ['a private key', joined('-----BEGIN OPENSSH ', 'PRIVATE KEY-----\n', noise(70))],
    ['a private key', joined('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----\nVersion: 1\n\n', noise(64))],
    ['a private key', joined('-----BEGIN EC ', 'PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n', noise(64))],
    ['a private key', joined('{"key":"-----BEGIN ', 'PRIVATE KEY-----\\n', noise(64), '"}')],
    ['a private key', joined('tls: ', base64(joined('-----BEGIN ', 'PRIVATE KEY-----\n', PEM_BODY)))],
    ['an AWS access key', joined('AK', 'IA', upper(16))],
    ['an AWS access key', joined('id=AS', 'IA', upper(16), '&')],
    ['a GitHub token', joined('gh', 'o_', noise(36))],
    ['a GitHub token', joined('github', '_pat_', noise(82))],
    ['a GitLab token', joined('gl', 'dt-', noise(20))],
    ['a Slack token', joined('xo', 'xb-', '2048', noise(30))],
    ['a Slack webhook', joined('https://hooks.slack', '.com/workflows/T0/', noise(30))],
    ['a Google API key', joined('AI', 'za', noise(35))],
    ['an Azure client secret', joined('aB3', '8Q', '~', noise(32))],
    ['an Azure storage key', joined('AccountKey', '=', noise(86), '==')],
    ['a Stripe key', joined('rk', '_test_', noise(24))],
    ['a Stripe key', joined('wh', 'sec_', noise(24))],
    ['an npm token', joined('npm', '_', noise(36))],
    ['a PyPI token', joined('pypi-', 'AgEIcHlwaS5vcmc', noise(50))],
    ['a Docker token', joined('dckr', '_pat_', noise(27))],
    ['a DigitalOcean token', joined('dop', '_v1_', hex(64))],
    ['a Vault token', joined('hv', 's.', noise(24))],
    ['a Terraform Cloud token', joined(noise(14), '.atlas', 'v1.', noise(60))],
    ['a Doppler token', joined('dp.', 'st.', noise(40))],
    ['a 1Password token', joined('ops', '_eyJ', noise(200))],
    ['a Pulumi token', joined('pul', '-', hex(40))],
    ['a Grafana token', joined('gl', 'sa_', noise(32))],
    ['a Databricks token', joined('da', 'pi', hex(32))],
    ['an Anthropic key', joined('sk-', 'ant-', noise(80))],
    ['an OpenAI key', joined('sk-', noise(20), 'T3Blbk', 'FJ', noise(20))],
    ['a Hugging Face token', joined('hf', '_', noise(34))],
    ['a SendGrid key', joined('SG', '.', noise(22), '.', noise(43))],
    ['a Telegram token', joined('123456789', ':A', 'A', noise(33))],
    ['an OpenShift token', joined('sha256', '~', noise(43))],
    ['a JSON web token', joined('ey', 'J', noise(20), '.ey', 'J', noise(20), '.', noise(20))],
    ['an authorization header', joined('Authorization: Basic ', noise(24), '==')],
    ['a password in an address', joined('mysql://root:', 'hunter2', '@db')],
    ['a password in an address', joined('see redis://:', 'hunter2', '@cache:6379/0 for more')],
    ['a password in an address', joined('root:', 'hunter2', '@tcp(db:3306)/shop')],
  ])('%s is known', (what, text) => {
    expect(tokenIn(text)?.what).toBe(what);
    expect(tokenIn(`before ${text} after`)?.what).toBe(what);
    expect(tokenIn(`\n  ${text}\n`)?.what).toBe(what);
  });

  test.each([
    ['too short', joined('gh', 'p_', noise(20))],
    ['a sample', joined('gh', 'p_', 'x'.repeat(36))],
    ['a sample of Amazon', joined('AK', 'IA', 'IOSFODNN7EXAMPLE')],
    ['the head of a key', '-----BEGIN PRIVATE KEY----- and so on'],
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${PEM_BODY}`],
    ['the header of a token alone', joined('ey', 'J', noise(30))],
    ['a part of a word', joined('bigh', 'p_', noise(36))],
    ['a user without a password', 'https://bot@git.example.com'],
    ['a port', 'https://example.com:8443/@scope/package'],
    ['a password that is filled in later', 'postgres://shop:${PASSWORD}@db/shop'],
    ['a password that the kubelet fills in', 'postgres://shop:$(PASSWORD)@db/shop'],
    ['a password that is a word for one', 'postgres://user:password@host/db'],
    ['a password that is hidden', 'postgres://shop:****@db/shop'],
    ['a digest', 'registry.example.com/web@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(tokenIn(text)).toBeUndefined();
  });
});

describe('keys', () => {
  test.each([
    'password', 'DB_PASSWORD', 'dbPassword', 'db.password', 'PGPASSWORD', 'spring.datasource.password', 'passwd', 'admin-passwd', 'SMTP_PASS', 'ssh_passphrase', 'password2', 'PASSWORD_1', 'passwordBase64', 'requirepass', '--password',
  ])('%s says that its value is a password', (key) => expect(secrecyOf(key)).toBe('password'));

  test.each([
    'secret', 'CLIENT_SECRET', 'clientSecret', 'authToken', 'GITHUB_TOKEN', 'token', 'apiKey', 'API_KEY', 'apikey', 'X-Api-Key', 'aws_secret_access_key', 'private_key', 'encryptionKey', 'secret_key_base', 'SECRET_VALUE', 'dsn', 'SENTRY_DSN',
    'connectionString', 'salt', 'credentials', 'auth', 'jwtSigningKey', 'storage-key', 'webhook_secret',
  ])('%s says that its value may be a secret', (key) => expect(secrecyOf(key)).toBe('secret'));

  test.each([
    'secretName', 'secretKeyRef', 'passwordFile', 'PASSWORD_FILE', 'tokenPath', 'tokenTtl', 'TOKEN_TTL', 'PASSWORD_MIN_LENGTH', 'passwordKey', 'existingSecret', 'existingSecretPasswordKey', 'publicKey', 'PUBLIC_API_KEY', 'recaptcha.siteKey',
    'AUTH_ENABLED', 'authMethod', 'SECRET_NAME', 'token_endpoint', 'sortKey', 'primaryKey', 'key', 'keyboard', 'compass', 'author', 'passengers', 'proxy_pass', 'tokenizer', 'secretary', 'host', '', 'nextToken',
  ])('%s says nothing', (key) => expect(secrecyOf(key)).toBeUndefined());

  test('are remembered, and forgotten', () => {
    for (let i = 0; i < 10_000; i++) expect(secrecyOf(`key-${i}.password`)).toBe('password');
  });
});

describe('literals', () => {
  test.each(['hunter2', 'correct-horse-7', 'postgres', '12345678', 'P@ssw0rd!', 'a{b', 'letmein'])('%s is a password', (text) => expect(isSecretLiteral(text, 'password')).toBe(true));

  test.each([
    '', ' ', 'true', 'none', 'null', 'required', 'string', 'password', 'changeme', 'CHANGE_ME', 'ChangeMe123!', 'change-it', 'replace-me', 'your-password-here', 'example', 'dummy', 'test', 'xxxxxxxx', '********', '<password>', '${DB_PASSWORD}',
    '$(DB_PASSWORD)', '$DB_PASSWORD', '%DB_PASSWORD%', '{{ .password }}', '<%= ENV["X"] %>', '__PASSWORD__', '/run/secrets/db', './password', 'file:/run/secrets/db', 'vault:kv/data/db#password', 'ref+awssecrets://db', 'op://shop/db', 'ENC[AES256_GCM,data:x]',
    'ENC(abc)', '{cipher}abc', '$2y$10$abcdefgh', 'arn:aws:secretsmanager:x', 'https://example.com', '12', '3', 'At least twelve characters', 'Contraseña',
  ])('%j is no password', (text) => expect(isSecretLiteral(text, 'password')).toBe(false));

  test.each([noise(12), noise(20), noise(40), hex(20), hex(40), `${noise(22)}==`, 'x7Kq-2Vn9-Zt4L-m1Rw'])('%s is random', (text) => {
    expect(isRandom(text)).toBe(true);
    expect(isSecretLiteral(text, 'secret')).toBe(true);
    expect(isSecretLiteral(text, undefined)).toBe(false);
  });

  test.each([
    'short1', 'hunter2', '6f9619ff-8b86-4011-b42d-00c04fc964ff', 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4', 'v1.24.0-alpine3.19', '2024-06-01T12:00:00Z', 'oauth2-proxy.auth.svc.cluster.local', 'com.example.shop.TokenStore2Impl',
    'shop-basic-auth-v2', 'checkout,search,wishlist2,giftCards', 'ClientSecretBasic', 'application/json;version=2', 'deadbeef', '0000000000000000000000', 'aaaaaaaaaaaaaaa1', 'registry.example.com/web:1.4.2', 'admin@example.com2',
  ])('%s is not', (text) => expect(isRandom(text)).toBe(false));

  test('entropy is measured in bits per character', () => {
    expect([entropy('aaaa'), entropy('abab'), entropy('abcd')]).toEqual([0, 1, 2]);
  });
});

describe('texts', () => {
  const under = (file: string, text: string) => leaksIn(file, text).map((leak) => leak.under);

  test('are read whatever their format', () => {
    expect(under('a.yaml', 'db:\n  password: hunter2\n')).toEqual(['password']);
    expect(under('a.yaml', '- password: hunter2 # for now\n')).toEqual(['password']);
    expect(under('a.yaml', 'password: |\n  hunter2\n')).toEqual(['password']);
    expect(under('a.json', '{"dbPassword" : "hunter2"}')).toEqual(['dbPassword']);
    expect(under('a.properties', 'db.password=hunter2\r\nx=y')).toEqual(['db.password']);
    expect(under('a.conf', 'user shop;\npassword hunter2;\n')).toEqual(['password']);
    expect(under('x', 'host=db user=shop password=hunter2')).toEqual(['password']);
    expect(under('x', 'https://example.com/?user=a&password=hunter2')).toEqual(['password']);
  });

  test('are not read further than five secrets', () => {
    expect(under('a.env', Array.from({ length: 9 }, (_, i) => `P${i}_PASSWORD=hunter2`).join('\n'))).toEqual(['P0_PASSWORD', 'P1_PASSWORD', 'P2_PASSWORD', 'P3_PASSWORD', 'P4_PASSWORD']);
  });

  test('of programs hold secrets in quotes only', () => {
    expect(under('a.py', 'password = hunter2\nadmin_password = "hunter2"\n')).toEqual(['admin_password']);
    expect(under('a.sh', 'PASSWORD=hunter2\nread PASSWORD: now')).toEqual(['PASSWORD']);
  });

  test.each([
    ['one line', 'password="a", '.repeat(40_000)],
    ['one word', 'token'.repeat(100_000)],
    ['one dash', '-'.repeat(400_000)],
    ['addresses without end', `${'a://b:'.repeat(80_000)}@`],
    ['heads of keys', '-----BEGIN PRIVATE KEY-----'.repeat(20_000)],
    ['heads of tokens', `${joined('ey', 'J')}aaaaaaaaaaa1.`.repeat(40_000)],
    ['blanks', `password${' '.repeat(400_000)}`],
    ['an open quote', `password: "${'\\\\"'.repeat(100_000)}`],
  ])('that are %s end', (_, text) => {
    expect(leaksIn('a.yaml', text)).toEqual([]);
  });

  test('that are base64 are told from others', () => {
    expect(decoded(`${base64('twenty characters and more')}\n`)).toBe('twenty characters and more');
    expect([decoded('short'), decoded('no base64, but as long as some'), decoded('')]).toEqual([undefined, undefined, undefined]);
  });
});
