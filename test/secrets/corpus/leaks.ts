import { PEM_BODY, type Sample, application, base64, configMap, deployment, joined, kustomization, pod, release, secret } from './manifests';

const PASSWORD = joined('correct', '-horse-', '7');
const RANDOM = joined('kJ8sLq0Z', 'xPvB3nM9', 'tRw2Yc5e');
const HEX = joined('9f86d081884c7d65', '9a2feaa0c55ad015');
const GITHUB = joined('ghp', '_', 'Q7rT2mX9cV4bN8kL1pW6zY3dF5gH0jS2aE4u');
const AWS = joined('AK', 'IA', 'Z7Q2M4X6T3R5W2NL');
const AWS_SECRET = joined('wJ4lrX7tnF', '2MI/K7Mde', 'NG+bPx9Rfi', 'CYz8sQ1LKe');
const AGE = joined('AGE-', 'SECRET-', 'KEY-', '1QQPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQQPZRY9X8GF2TVDW0S3JN54K');
const PEM = joined('-----BEGIN ', 'RSA PRIVATE', ' KEY-----\n', `${PEM_BODY}\n`, '-----END ', 'RSA PRIVATE', ' KEY-----\n');
const JWT = joined('ey', 'JhbGciOiJIUzI1NiJ9', '.', 'ey', 'JzdWIiOiJzaG9wIiwiaWF0IjoxN30', '.', 'Zk3vQ8sLx0TnB7yWc2RdM5jKpA1uHeG4');
const SLACK = joined('https://hooks.', 'slack.com/services/', 'T02AB3CD4/B05EF6GH7/', 'q8Wn2Zx5Rv9Lk3Jt7Yb1Pm4S');
const STRIPE = joined('sk', '_live_', '51Hq8Xz2Kc7Vb3Nm9Lt4Rw6Py');

/** Manifests that give a secret away, each with the secret that no message may repeat. */
export const LEAKS: readonly Sample[] = [
  // Secrets in plain text.
  { what: 'stringData', manifest: secret({ stringData: { password: PASSWORD } }), secret: PASSWORD },
  { what: 'data in base64', manifest: secret({ data: { password: base64(PASSWORD) } }), secret: PASSWORD },
  { what: 'a weak password in a Secret', manifest: secret({ stringData: { password: 'changeme' } }) },
  { what: 'a Secret of type Opaque with one harmless and one open value', manifest: secret({ type: 'Opaque', stringData: { 'ca.crt': 'x', 'token': RANDOM } }), secret: RANDOM },
  { what: 'the key of a certificate', manifest: secret({ type: 'kubernetes.io/tls', data: { 'tls.crt': base64('certificate'), 'tls.key': base64(PEM) } }), secret: PEM_BODY },
  {
    what: 'credentials of a registry',
    manifest: secret({ type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': JSON.stringify({ auths: { 'registry.example.com': { auth: base64(`shop:${PASSWORD}`) } } }) } }),
    secret: base64(`shop:${PASSWORD}`),
  },
  {
    what: 'a repository of Argo CD',
    manifest: secret({ stringData: { type: 'git', url: 'https://git.example.com/shop', username: 'bot', password: PASSWORD } }, { labels: { 'argocd.argoproj.io/secret-type': 'repository' } }),
    secret: PASSWORD,
  },
  {
    what: 'a cluster of Argo CD',
    manifest: secret({ stringData: { name: 'prod', server: 'https://prod.example.com', config: `{"bearerToken":"${RANDOM}"}` } }, { labels: { 'argocd.argoproj.io/secret-type': 'cluster' } }),
    secret: RANDOM,
  },
  { what: 'a Secret half encrypted', manifest: secret({ stringData: { a: 'ENC[AES256_GCM,data:oYyi,iv:aa,tag:bb,type:str]', b: PASSWORD } }), secret: PASSWORD },
  {
    what: 'what kubectl applied once',
    manifest: configMap({ a: 'b' }, { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ apiVersion: 'v1', kind: 'Secret', data: { password: base64(PASSWORD) } }) }),
    secret: base64(PASSWORD),
  },
  // Keys of the machinery.
  { what: 'an age identity in a Secret', manifest: secret({ stringData: { 'age.agekey': AGE } }), secret: AGE },
  { what: 'an age identity in base64', manifest: secret({ data: { identity: base64(`# created\n${AGE}\n`) } }), secret: AGE },
  { what: 'an age identity in a ConfigMap', manifest: configMap({ 'keys.txt': `# public key: age1x\n${AGE}` }), secret: AGE },
  { what: 'an age identity that resists quantum computers', manifest: configMap({ key: AGE.replace('KEY-1', 'KEY-PQ-1') }), secret: AGE.slice(-30) },
  {
    what: 'the key of the Sealed Secrets controller',
    manifest: secret({ type: 'kubernetes.io/tls', data: { 'tls.crt': 'Yw==', 'tls.key': base64('key') } }, { labels: { 'sealedsecrets.bitnami.com/sealed-secrets-key': 'active' } }),
    secret: base64('key'),
  },
  {
    what: 'a kubeconfig with a client key',
    manifest: configMap({ kubeconfig: `apiVersion: v1\nkind: Config\nclusters: []\nusers:\n- name: admin\n  user:\n    client-key-data: ${base64(PEM)}\n` }),
    secret: base64(PEM).slice(0, 60),
  },
  {
    what: 'a kubeconfig with a token',
    manifest: secret({ stringData: { value: `apiVersion: v1\nkind: Config\nclusters:\n- name: prod\nusers:\n- name: admin\n  user:\n    token: ${RANDOM}\n` } }),
    secret: RANDOM,
  },
  // Tokens that are known by their looks.
  { what: 'a GitHub token', manifest: configMap({ NOTE: `use ${GITHUB} to clone` }), secret: GITHUB },
  { what: 'a GitHub token, encoded', manifest: configMap({ blob: base64(`the token of the bot is ${GITHUB}`) }), secret: GITHUB },
  { what: 'a fine-grained GitHub token', manifest: configMap({ X: joined('github', '_pat_', RANDOM, RANDOM, RANDOM, 'a1B2c3D4e5') }), secret: RANDOM },
  { what: 'a GitLab token', manifest: configMap({ X: joined('gl', 'pat-', 'x7Kq2Vn9Zt4Lm1Rw8Yb3') }), secret: 'x7Kq2Vn9Zt4Lm1Rw8Yb3' },
  { what: 'an AWS key', manifest: deployment({ env: [{ name: 'AWS_KEY_ID', value: AWS }] }), secret: AWS },
  { what: 'the secret of an AWS key', manifest: pod({ env: [{ name: 'AWS_SECRET_ACCESS_KEY', value: AWS_SECRET }] }), secret: AWS_SECRET },
  { what: 'a file of AWS credentials', manifest: configMap({ credentials: `[default]\naws_secret_access_key = ${AWS_SECRET}\nregion = eu-central-1\n` }), secret: AWS_SECRET },
  { what: 'a private key', manifest: configMap({ id_rsa: PEM }), secret: PEM_BODY },
  { what: 'a private key in JSON', manifest: configMap({ 'key.json': JSON.stringify({ type: 'service_account', private_key: PEM }) }), secret: PEM_BODY },
  { what: 'a private key, encoded', manifest: configMap({ 'values.yaml': `tls:\n  key: ${base64(PEM)}\n` }), secret: base64(PEM).slice(0, 60) },
  { what: 'a private key as bytes', manifest: { ...configMap({}), binaryData: { key: base64(PEM) } }, secret: base64(PEM).slice(0, 60) },
  { what: 'a JSON web token', manifest: pod({ args: ['--api', `--header=${JWT}`] }), secret: JWT },
  { what: 'a Slack webhook', manifest: configMap({ 'alertmanager.yml': `receivers:\n- slack_configs:\n  - api_url: ${SLACK}\n` }), secret: 'q8Wn2Zx5Rv9Lk3Jt7Yb1Pm4S' },
  { what: 'a Stripe key', manifest: release({ env: { PAYMENTS: STRIPE } }), secret: STRIPE },
  { what: 'a Google key', manifest: configMap({ MAPS: joined('AI', 'za', 'Sy9xK2mQ7vL4tR8wN1pZ6cB3dF5gH0jTuYs') }), secret: 'Sy9xK2mQ7vL4tR8wN1pZ6cB3dF5gH0jTuYs' },
  { what: 'a Vault token', manifest: pod({ env: [{ name: 'VAULT', value: joined('hv', 's.', 'CAESIJ9xK2mQ7vL4tR8wN1pZ6cB3') }] }), secret: 'CAESIJ9xK2mQ7vL4tR8wN1pZ6cB3' },
  { what: 'an npm token', manifest: configMap({ '.npmrc': joined('//registry.npmjs.org/:_authToken=', 'npm', '_', RANDOM, 'a1B2c3D4e5F6') }), secret: RANDOM },
  { what: 'a key of Azure storage', manifest: configMap({ CONN: joined('DefaultEndpointsProtocol=https;AccountKey', '=', `${RANDOM}${RANDOM}${RANDOM}a1B2c3D4e5F6g7`, '==;') }), secret: RANDOM },
  { what: 'an authorization header', manifest: configMap({ 'nginx.conf': `proxy_set_header Authorization "Bearer ${RANDOM}";` }), secret: RANDOM },
  { what: 'an annotation with a token', manifest: deployment({}, { 'example.com/note': `pull with ${GITHUB}` }), secret: GITHUB },
  // Addresses.
  { what: 'a database', manifest: configMap({ DATABASE_URL: `postgres://shop:${PASSWORD}@db.shop.svc:5432/shop` }), secret: PASSWORD },
  { what: 'a cache without a user', manifest: pod({ env: [{ name: 'REDIS', value: `redis://:${PASSWORD}@redis:6379/0` }] }), secret: PASSWORD },
  { what: 'a database as Go writes it', manifest: configMap({ DSN: `shop:${PASSWORD}@tcp(db:3306)/shop` }), secret: PASSWORD },
  { what: 'a broker among arguments', manifest: pod({ command: ['worker', `--broker=amqp://shop:${PASSWORD}@mq:5672/`] }), secret: PASSWORD },
  // Keys that say it.
  { what: 'a variable', manifest: pod({ env: [{ name: 'POSTGRES_PASSWORD', value: PASSWORD }] }), secret: PASSWORD },
  { what: 'a variable of a container that runs first', manifest: { ...pod({}), spec: { containers: [{ name: 'a', image: 'a:1' }], initContainers: [{ name: 'b', image: 'b:1', env: [{ name: 'dbPassword', value: PASSWORD }] }] } }, secret: PASSWORD },
  { what: 'a random value of a secret key', manifest: configMap({ SESSION_SECRET: RANDOM }), secret: RANDOM },
  { what: 'a random value in hexadecimal', manifest: configMap({ 'api-key': HEX }), secret: HEX },
  { what: 'an argument', manifest: pod({ args: [`--admin-password=${PASSWORD}`] }), secret: PASSWORD },
  { what: 'two arguments', manifest: pod({ args: ['--api-token', RANDOM] }), secret: RANDOM },
  { what: 'a property of Java', manifest: configMap({ 'application.properties': `server.port=8080\nspring.datasource.password=${PASSWORD}\n` }), secret: PASSWORD },
  { what: 'a property of Java on the command line', manifest: pod({ env: [{ name: 'JAVA_OPTS', value: `-Xmx512m -Dspring.datasource.password=${PASSWORD}` }] }), secret: PASSWORD },
  { what: 'YAML in a ConfigMap', manifest: configMap({ 'config.yaml': `db:\n  host: db\n  password: ${PASSWORD}\n` }), secret: PASSWORD },
  { what: 'quoted YAML in a ConfigMap', manifest: configMap({ 'config.yaml': `smtp: { user: shop, password: "${PASSWORD}" }\n` }), secret: PASSWORD },
  { what: 'JSON in a ConfigMap', manifest: configMap({ 'config.json': `{"db":{"user":"shop","password":"${PASSWORD}"}}` }), secret: PASSWORD },
  { what: 'an env file', manifest: configMap({ '.env': `LOG_LEVEL=info\nexport DB_PASSWORD='${PASSWORD}'\n` }), secret: PASSWORD },
  { what: 'an ini file', manifest: configMap({ 'grafana.ini': `[security]\nadmin_user = admin\nadmin_password = ${PASSWORD}\n` }), secret: PASSWORD },
  { what: 'TOML', manifest: configMap({ 'config.toml': `[auth]\nclient_secret = "${RANDOM}"\n` }), secret: RANDOM },
  { what: 'XML', manifest: configMap({ 'settings.xml': `<server><username>shop</username><password>${PASSWORD}</password></server>` }), secret: PASSWORD },
  { what: 'an attribute of XML', manifest: configMap({ 'beans.xml': `<property name="password" value="${PASSWORD}"/>` }), secret: PASSWORD },
  { what: 'the configuration of Redis', manifest: configMap({ 'redis.conf': `maxmemory 1gb\nrequirepass ${PASSWORD}\n` }), secret: PASSWORD },
  { what: 'a connection string', manifest: configMap({ CONNECTION: `Server=db;Database=shop;User Id=sa;Password=${PASSWORD};` }), secret: PASSWORD },
  { what: 'a shell script', manifest: configMap({ 'init.sh': `#!/bin/sh\nexport PGPASSWORD=${PASSWORD}\npsql -c 'select 1'\n` }), secret: PASSWORD },
  { what: 'a literal in a program', manifest: configMap({ 'settings.py': `DATABASES = {\n  "default": {\n    "PASSWORD": "${PASSWORD}",\n  }\n}\n` }), secret: PASSWORD },
  // Charts.
  { what: 'values of a chart', manifest: release({ auth: { rootPassword: PASSWORD } }), secret: PASSWORD },
  { what: 'a number as a password', manifest: release({ auth: { password: 20481024 } }), secret: '20481024' },
  { what: 'variables among values of a chart', manifest: release({ env: [{ name: 'ADMIN_PASSWORD', value: PASSWORD }] }), secret: PASSWORD },
  { what: 'a file among values of a chart', manifest: release({ config: `token: ${RANDOM}\n` }), secret: RANDOM },
  { what: 'parameters of a chart', manifest: application({ parameters: [{ name: 'auth.password', value: PASSWORD }] }), secret: PASSWORD },
  { what: 'values of a chart as text', manifest: application({ values: `auth:\n  password: ${PASSWORD}\n` }), secret: PASSWORD },
  { what: 'values of a chart as an object', manifest: application({ valuesObject: { oidc: { clientSecret: RANDOM } } }), secret: RANDOM },
  // Generators.
  { what: 'a literal of a generator', manifest: kustomization({ secretGenerator: [{ name: 'db', literals: [`password=${PASSWORD}`] }] }), secret: PASSWORD },
  { what: 'a file of a generator', manifest: kustomization({ secretGenerator: [{ name: 'db', files: ['password.txt'] }] }) },
  { what: 'a ConfigMap of a generator', manifest: kustomization({ configMapGenerator: [{ name: 'db', literals: [`DB_PASSWORD=${PASSWORD}`] }] }), secret: PASSWORD },
  // Sealed Secrets.
  {
    what: 'plain text among sealed values',
    manifest: { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'db', namespace: 'shop' }, spec: { encryptedData: { password: PASSWORD } } },
    secret: PASSWORD,
  },
  {
    what: 'plain text in the template of a sealed Secret',
    manifest: { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name: 'db', namespace: 'shop' }, spec: { encryptedData: {}, template: { data: { password: PASSWORD } } } },
    secret: PASSWORD,
  },
];
