import { type Sample, application, base64, configMap, deployment, joined, kustomization, pod, release, secret } from './manifests';

const SHA = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const DIGEST = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const UUID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----\n';
const PUBLIC_KEY = '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo\n-----END PUBLIC KEY-----\n';
const IMAGE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Manifests that look as if they gave a secret away, and do not. */
export const INNOCENTS: readonly Sample[] = [
  // Secrets.
  { what: 'a Secret without values', manifest: secret({}) },
  { what: 'a Secret of empty values', manifest: secret({ data: { a: '' }, stringData: { b: '', c: '  ' } }) },
  { what: 'a token that the cluster fills in', manifest: secret({ type: 'kubernetes.io/service-account-token' }, { annotations: { 'kubernetes.io/service-account.name': 'web' } }) },
  { what: 'a Secret that SOPS has encrypted', manifest: secret({ data: { a: 'ENC[AES256_GCM,data:oYyi,iv:aa,tag:bb,type:str]' } }) },
  { what: 'a file that SOPS has encrypted, in a Secret', manifest: secret({ stringData: { 'values.yaml': 'password: ENC[AES256_GCM,data:oYyi,iv:aa,tag:bb,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:x]\n' } }) },
  { what: 'a value that SOPS leaves alone', manifest: secret({ stringData: { a: 'ENC[AES256_GCM,data:oYyi,iv:aa,tag:bb,type:str]', user_unencrypted: 'shop' } }) },
  { what: 'a Secret that Flux fills in', manifest: secret({ stringData: { password: '${DB_PASSWORD}' } }) },
  { what: 'a Secret that Flux fills in, encoded', manifest: secret({ data: { password: base64('${DB_PASSWORD}') } }) },
  { what: 'a placeholder of the Vault plugin', manifest: secret({ stringData: { password: '<path:kv/data/shop#password>' } }) },
  { what: 'a placeholder of the Vault plugin, encoded', manifest: secret({ data: { password: base64('<password | base64encode>') } }) },
  { what: 'an authority alone', manifest: secret({ stringData: { 'ca.crt': CERTIFICATE } }) },
  { what: 'certificates under another name', manifest: secret({ data: { bundle: base64(CERTIFICATE + CERTIFICATE) } }) },
  { what: 'known hosts', manifest: secret({ stringData: { known_hosts: 'git.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl' } }) },
  {
    what: 'a public repository of Argo CD',
    manifest: secret({ stringData: { type: 'helm', name: 'acme', url: 'registry.example.com/charts', enableOCI: 'true' } }, { labels: { 'argocd.argoproj.io/secret-type': 'repository' } }),
  },
  {
    what: 'a cluster of Argo CD without credentials',
    manifest: secret({
      stringData: { name: 'prod', server: 'https://prod.example.com', config: '{"awsAuthConfig":{"clusterName":"prod"},"tlsClientConfig":{"insecure":false,"caData":"Yw=="}}' },
    }, { labels: { 'argocd.argoproj.io/secret-type': 'cluster' } }),
  },
  // What only looks random.
  { what: 'the digest of an image', manifest: configMap({ TOKEN_IMAGE: `registry.example.com/token@${DIGEST}`, AUTH: DIGEST }) },
  { what: 'a commit', manifest: configMap({ 'REVISION': SHA, 'build.properties': `git.commit=${SHA}\n` }) },
  { what: 'a UUID', manifest: configMap({ CLIENT_ID: UUID, APP_SECRET: UUID }) },
  { what: 'an ARN', manifest: configMap({ DB_SECRET: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop/db-AbC1d2' }) },
  { what: 'a public key', manifest: configMap({ 'jwt.pub': PUBLIC_KEY, 'JWT_PUBLIC_KEY': PUBLIC_KEY }) },
  { what: 'a public key of SSH', manifest: configMap({ authorized_keys: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl bot' }) },
  { what: 'a recipient of age', manifest: configMap({ '.sops.yaml': 'creation_rules:\n- age: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdexample\n  encrypted_regex: ^(data|stringData)$\n' }) },
  { what: 'a certificate', manifest: configMap({ 'ca.crt': CERTIFICATE, 'SIGNING_KEY_CERT': CERTIFICATE }) },
  { what: 'a checksum', manifest: deployment({}, { 'checksum/secret': 'a3f5c9d1e7b24680a3f5c9d1e7b24680a3f5c9d1e7b24680a3f5c9d1e7b24680' }) },
  { what: 'a picture', manifest: configMap({ 'logo.txt': IMAGE, 'secret.css': `a { background: url(data:image/png;base64,${IMAGE}) }` }) },
  { what: 'a picture as bytes', manifest: { ...configMap({}), binaryData: { 'logo.png': IMAGE } } },
  { what: 'integrity of a script', manifest: configMap({ 'index.html': '<script src="a.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></script>' }) },
  { what: 'a list of features', manifest: configMap({ TOKEN_FEATURES: 'checkout,search,wishlist2,giftCards,recommendationsV3', AUTH: 'checkout,search,wishlist2,giftCards' }) },
  { what: 'classes of Java', manifest: configMap({ 'application.properties': 'auth=com.example.shop.security.OAuth2TokenAuthenticator\nspring.security.token=org.example.TokenStore2Impl\n' }) },
  { what: 'a random name that says nothing', manifest: configMap({ CACHE_ID: joined('kJ8sLq0ZxPvB3n', 'M9tRw2Yc5e') }) },
  // Keys that only sound like it.
  { what: 'names of Secrets', manifest: release({ existingSecret: 'shop-db', auth: { existingSecretPasswordKey: 'password', secretName: 'shop-db', secretKeys: { adminPasswordKey: 'admin-password' } }, tlsSecret: 'wildcard-example-com' }) },
  { what: 'a name of a Secret with a number', manifest: release({ clientSecret: 'oidc-client-7f2a', authSecret: 'shop-basic-auth-v2' }) },
  { what: 'a reference to a Secret', manifest: pod({ env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } }] }) },
  { what: 'files of secrets', manifest: pod({ env: [{ name: 'DB_PASSWORD_FILE', value: '/run/secrets/db' }, { name: 'PASSWORD', value: '/run/secrets/db' }, { name: 'TOKEN_PATH', value: 'var/token' }] }) },
  { what: 'settings of secrets', manifest: configMap({ AUTH_ENABLED: 'true', SECRET_NAME: 'db', PASSWORD_MIN_LENGTH: '12', tokenTtl: '3600', TOKEN_ISSUER: 'https://auth.example.com/realms/shop', AUTH: 'oidc', SECRET_BACKEND: 'vault' }) },
  { what: 'settings of secrets in a file', manifest: configMap({ 'app.yaml': 'tokenTtl: 3600\npasswordPolicy: { minLength: 12, history: 5 }\nsecretName: db\nauth: enabled\npassword: true\n' }) },
  { what: 'the name of a key', manifest: configMap({ 'config.yaml': 'secretKey: password\npasswordKey: db-password\ntokenKey: token\nsortKey: createdAt2024xyz99\n' }) },
  { what: 'values filled in later', manifest: configMap({ 'app.yaml': 'password: ${DB_PASSWORD}\ntoken: {{ .Values.token }}\nsecret: "{{ .secret }}"\n', 'DB_PASSWORD': '${DB_PASSWORD:=none}' }) },
  { what: 'values of the environment', manifest: configMap({ 'database.yml': 'production:\n  password: <%= ENV["DB_PASSWORD"] %>\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n', 'run.sh': '#!/bin/sh\nexport PGPASSWORD="$(cat /run/secrets/db)"\nTOKEN=$TOKEN_FROM_FILE\n' }) },
  { what: 'values of Grafana from files', manifest: configMap({ 'grafana.ini': '[auth.generic_oauth]\nclient_secret = $__file{/etc/secrets/oidc}\n[database]\npassword = $__env{DB_PASSWORD}\n' }) },
  { what: 'references of the kubelet', manifest: pod({ env: [{ name: 'URL', value: 'postgres://shop:$(DB_PASSWORD)@db/shop' }], args: ['--password=$(DB_PASSWORD)', '--token', '$(TOKEN)'] }) },
  { what: 'references to vaults', manifest: release({ password: 'ref+vault://kv/shop#/password', token: 'vault:secret/data/shop#token', clientSecret: 'op://shop/oidc/secret' }) },
  { what: 'what nobody has filled in', manifest: release({ password: '', adminPassword: 'changeme', token: '<your-token>', secret: 'CHANGE_ME', apiKey: 'your-api-key-here', auth: { password: null }, dbPassword: '********' }) },
  { what: 'booleans and small numbers', manifest: release({ usePassword: true, password: false, pass: 3, token: 42 }) },
  // Texts.
  { what: 'addresses without a password', manifest: configMap({ URLS: 'https://user@example.com, git@github.com:acme/shop.git, mailto:shop@example.com, https://example.com:8443/a@b, user:@host', TOKEN_URL: 'https://auth.example.com/token' }) },
  { what: 'addresses in documentation', manifest: configMap({ 'README.md': 'Connect by postgres://user:password@host/db or https://USER:<token>@git.example.com.' }) },
  { what: 'names in the cluster', manifest: configMap({ AUTH: 'oauth2-proxy.auth.svc.cluster.local', TOKEN_SERVICE: 'token-issuer.auth.svc:8443' }) },
  { what: 'versions, schedules, quantities and dates', manifest: configMap({ TOKEN: 'v1.24.0-alpine3.19', SECRET: '0 */6 * * 1-5', AUTH_SALT: '2024-06-01T12:00:00Z', SALT: '250m' }) },
  { what: 'a schema', manifest: configMap({ 'schema.json': '{"type":"object","properties":{"password":{"type":"string","minLength":12},"token":{"$ref":"#/definitions/token"}},"required":["password"]}' }) },
  { what: 'types in a program', manifest: configMap({ 'types.ts': 'interface Login { user: string; password: string; token?: string }\nconst password = process.env.PASSWORD;\nlogin({ password: input.password });\n' }) },
  { what: 'a program', manifest: configMap({ 'main.py': 'password = os.environ["DB_PASSWORD"]\ntoken = get_token()\nconnect(user=user, password=password, token=self.token)\nif password == other:\n  pass\n' }) },
  { what: 'a script of the shell', manifest: configMap({ 'backup.sh': '#!/bin/bash\nread -r -s password\ncurl -H "Authorization: Bearer $TOKEN" https://api.example.com\nmysql --password="$MYSQL_PASSWORD" -e "select 1"\n' }) },
  { what: 'a query of Prometheus', manifest: configMap({ 'rules.yaml': 'groups:\n- rules:\n  - expr: sum by (secret) (kube_secret_info{namespace="shop", secret=~"db.*"}) > 0\n    alert: SecretMissing\n' }) },
  { what: 'nginx', manifest: configMap({ 'nginx.conf': 'location / {\n  auth_basic "Restricted";\n  auth_basic_user_file /etc/nginx/htpasswd;\n  proxy_pass http://web.shop.svc:8080;\n  ssl_certificate_key /etc/tls/tls.key;\n  proxy_set_header Authorization $http_authorization;\n}\n' }) },
  { what: 'PAM', manifest: configMap({ 'pam.conf': 'password required pam_unix.so\nauth sufficient pam_ldap.so\n' }) },
  { what: 'comments', manifest: configMap({ 'app.conf': '# password = correct-horse-7\n; admin_password = hunter22\n// token: none\nlog = info\n' }) },
  { what: 'prose', manifest: configMap({ motd: 'Forgot your password: ask the platform team. The token: see the wiki. Secret = do not tell.' }) },
  { what: 'texts of a user interface', manifest: configMap({ 'messages.properties': 'login.password=Password\nlogin.password.hint=At least twelve characters\nerror.token=The token has expired\n' }) },
  { what: 'a form', manifest: configMap({ 'login.html': '<label>Password: <input type="password" name="password" placeholder="Password"></label><input name="csrf" value="none">' }) },
  { what: 'a policy that looks for keys', manifest: configMap({ 'scan.yaml': 'patterns:\n- "-----BEGIN RSA PRIVATE KEY-----"\n- AKIA[A-Z2-7]{16}\n- ghp_[A-Za-z0-9]{36}\n' }) },
  { what: 'samples in documentation', manifest: configMap({ 'aws.md': joined('AWS_ACCESS_KEY_ID=AKIA', 'IOSFODNN7EXAMPLE and ghp', '_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') }) },
  { what: 'annotations that name secrets', manifest: deployment({}, { 'nginx.ingress.kubernetes.io/auth-secret': 'shop/basic-auth', 'vault.hashicorp.com/agent-inject-secret-db': 'kv/data/shop', 'cert-manager.io/private-key-algorithm': 'ECDSA' }) },
  { what: 'what kubectl applied once', manifest: configMap({ a: 'b' }, { 'kubectl.kubernetes.io/last-applied-configuration': '{"apiVersion":"v1","kind":"ConfigMap","data":{"a":"b"}}' }) },
  { what: 'arguments', manifest: pod({ command: ['/bin/server', '--token-ttl=1h', '--auth=oidc'], args: ['--password-file', '/run/secrets/db', '--secret-name=db', '--tls-private-key-file=/tls/tls.key', '--no-password', '--token', '-'] }) },
  { what: 'a password that a variable holds', manifest: pod({ args: ['sh', '-c', 'mysqladmin ping -u root -p$MYSQL_ROOT_PASSWORD && PASSWORD=$(cat /run/p) exec server'] }) },
  { what: 'dashboards', manifest: configMap({ 'dashboard.json': '{"panels":[{"title":"Token requests","targets":[{"expr":"rate(token_requests_total{auth=\\"oidc\\"}[5m])"}]}],"uid":"kJ8sLq0ZxPvB","secureJsonFields":{"password":true}}' }) },
  { what: 'the configuration of an issuer', manifest: configMap({ 'dex.yaml': 'issuer: https://dex.example.com\nstaticClients:\n- id: shop\n  secretEnv: OIDC_CLIENT_SECRET\nenablePasswordDB: false\n' }) },
  { what: 'an encrypted property of Spring', manifest: configMap({ 'application.yaml': "spring:\n  datasource:\n    password: '{cipher}AQB8x2kQ7vL4tR8wN1pZ6cB3dF5gH0j'\n  mail:\n    password: ENC(x7Kq2Vn9Zt4Lm1Rw8Yb3)\n" }) },
  { what: 'a hash of a password', manifest: configMap({ 'users.yaml': 'admin:\n  password: $2y$10$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW\n' }) },
  // Charts and generators.
  { what: 'parameters of a chart', manifest: application({ parameters: [{ name: 'auth.existingSecret', value: 'db' }, { name: 'auth.password', value: '$DB_PASSWORD' }, { name: 'image.tag', value: '1.4.2' }], values: 'auth:\n  existingSecret: db\n  secretKeys:\n    userPasswordKey: password\n' }) },
  { what: 'encrypted files of a generator', manifest: kustomization({ secretGenerator: [{ name: 'db', files: ['secrets/db.enc.yaml', 'key=db.sops.json'], envs: ['db.encrypted.env'] }] }) },
  { what: 'literals of a generator that are filled in later', manifest: kustomization({ secretGenerator: [{ name: 'db', literals: ['password=${DB_PASSWORD}', 'empty='] }], configMapGenerator: [{ name: 'web', literals: ['AUTH_ENABLED=true'] }] }) },
];
