import { Testing } from 'cdk8s';
import { fetched, manifestOf, remote, template } from './_vault';
import { ArgoCluster, ArgoClusterLogin, type ArgoClusterProps } from '../../../../src/argocd/settings/credentials';
import { argoChart, problemsOf } from '../../_chart';

const CA = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const BASE64 = Buffer.from(CA).toString('base64');
const eks = ArgoClusterLogin.eks({ clusterName: 'prod' });

function cluster(props: Partial<ArgoClusterProps>): any {
  return manifestOf(new ArgoCluster(argoChart(), 'prod', { name: 'prod', server: 'https://prod.example.com', login: eks, ...props }));
}

function problems(props: Partial<ArgoClusterProps>): string[] {
  const chart = argoChart();
  new ArgoCluster(chart, 'prod', { name: 'prod', server: 'https://prod.example.com', login: eks, ...props });
  return problemsOf(chart);
}

function configOf(login: ArgoClusterLogin, more: Partial<ArgoClusterProps> = {}): any {
  return JSON.parse(cluster({ login, ...more }).stringData.config);
}

test('minimal: an identity needs no secret', () => {
  const prod = new ArgoCluster(argoChart(), 'prod', { name: 'prod', server: 'https://prod.example.com/', login: eks });

  expect([prod.name, prod.server, prod.secretName]).toEqual(['prod', 'https://prod.example.com', 'test-prod']);
  expect(manifestOf(prod)).toEqual({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'test-prod', namespace: 'argocd', labels: { 'argocd.argoproj.io/secret-type': 'cluster' } },
    stringData: { name: 'prod', server: 'https://prod.example.com', config: '{\n  "awsAuthConfig": {\n    "clusterName": "prod"\n  }\n}' },
  });
});

test('full: labels and annotations for generators, and all settings', () => {
  const object = cluster({
    labels: { region: 'eu' },
    annotations: { 'acme.dev/team': 'shop' },
    namespaces: ['shop', 'pay'],
    clusterResources: true,
    project: { projectName: 'team' } as any,
    shard: 0,
    skipReconcile: true,
    autoLabelClusterInfo: true,
    ca: CA,
    tlsServerName: 'api.example.com',
    disableCompression: true,
    proxyUrl: 'socks5://proxy.example.com:1080',
    metadata: { name: 'own', labels: { team: 'platform' } },
  });
  expect(object.metadata).toEqual({
    name: 'own',
    namespace: 'argocd',
    labels: { 'argocd.argoproj.io/auto-label-cluster-info': 'true', 'argocd.argoproj.io/secret-type': 'cluster', 'region': 'eu', 'team': 'platform' },
    annotations: { 'acme.dev/team': 'shop', 'argocd.argoproj.io/skip-reconcile': 'true' },
  });
  const { config, ...fields } = object.stringData;
  expect(fields).toEqual({ name: 'prod', server: 'https://prod.example.com', namespaces: 'shop,pay', clusterResources: 'true', project: 'team', shard: '0' });
  expect(JSON.parse(config)).toEqual({
    awsAuthConfig: { clusterName: 'prod' },
    tlsClientConfig: { serverName: 'api.example.com', caData: BASE64 },
    disableCompression: true,
    proxyUrl: 'socks5://proxy.example.com:1080',
  });
  expect(configOf(eks, { ca: BASE64 }).tlsClientConfig).toEqual({ caData: BASE64 });
  expect(configOf(eks, { insecure: true }).tlsClientConfig).toEqual({ insecure: true });
});

test("Argo CD's own cluster needs no settings", () => {
  const object = cluster({ server: 'https://kubernetes.default.svc', login: ArgoClusterLogin.inCluster(), insecure: false, disableCompression: false, namespaces: [] });
  expect(object.stringData).toEqual({ name: 'prod', server: 'https://kubernetes.default.svc' });
});

test('identities of clouds', () => {
  const exec = { command: 'argocd-k8s-auth', apiVersion: 'client.authentication.k8s.io/v1beta1' };
  expect(configOf(ArgoClusterLogin.eks({ clusterName: 'a', roleArn: 'arn:aws:iam::123456789012:role/argocd', profile: 'p' }))).toEqual({
    awsAuthConfig: { clusterName: 'a', roleARN: 'arn:aws:iam::123456789012:role/argocd', profile: 'p' },
  });
  expect(configOf(ArgoClusterLogin.gke())).toEqual({ execProviderConfig: { ...exec, args: ['gcp'] } });
  expect(configOf(ArgoClusterLogin.aks({ clientId: 'c' }))).toEqual({
    execProviderConfig: { ...exec, args: ['azure'], env: { AZURE_CLIENT_ID: 'c', AAD_LOGIN_METHOD: 'workloadidentity' } },
  });
  expect(configOf(ArgoClusterLogin.aks({
    clientId: 'c', tenantId: 't', federatedTokenFile: '/token', authorityHost: 'https://login.example.com', environment: 'AzureUSGovernment', serverApplicationId: 's',
  })).execProviderConfig.env).toEqual({
    AAD_ENVIRONMENT_NAME: 'AzureUSGovernment',
    AAD_SERVER_APPLICATION_ID: 's',
    AZURE_CLIENT_ID: 'c',
    AAD_LOGIN_METHOD: 'workloadidentity',
    AZURE_TENANT_ID: 't',
    AZURE_FEDERATED_TOKEN_FILE: '/token',
    AZURE_AUTHORITY_HOST: 'https://login.example.com',
  });
});

test('a secret stands in the template as a quoted text, and everything around it as it is', () => {
  const object = cluster({ login: ArgoClusterLogin.password('the "{{user}}"', remote('p')), labels: { region: 'eu' }, annotations: { hint: 'see {{ here }}' } });
  expect(fetched(object)).toEqual({ password: 'p' });
  expect(template(object)).toEqual({
    engineVersion: 'v2',
    metadata: { labels: { 'argocd.argoproj.io/secret-type': 'cluster', 'region': 'eu' }, annotations: { hint: 'see {{ "{{" }} here }}' } },
    data: {
      name: 'prod',
      server: 'https://prod.example.com',
      config: '{\n  "username": "the \\"{{ "{{" }}user}}\\"",\n  "password": {{ .password | toJson }}\n}',
    },
  });
});

test('certificates become base64', () => {
  const object = cluster({ login: ArgoClusterLogin.clientCertificate({ certificate: remote('c'), privateKey: remote('k') }), ca: CA });
  expect(fetched(object)).toEqual({ certData: 'c', keyData: 'k' });
  expect(template(object).data.config).toBe(
    `{\n  "tlsClientConfig": {\n    "caData": "${BASE64}",\n    "certData": {{ .certData | b64enc | toJson }},\n    "keyData": {{ .keyData | b64enc | toJson }}\n  }\n}`,
  );
});

test('a token, a service principal and a program with a secret of its own', () => {
  expect(template(cluster({ login: ArgoClusterLogin.bearerToken(remote('t')) })).data.config).toBe('{\n  "bearerToken": {{ .bearerToken | toJson }}\n}');
  const spn = template(cluster({ login: ArgoClusterLogin.azureServicePrincipal({ clientId: 'c', tenantId: 't', clientSecret: remote('s') }) }));
  expect(JSON.parse(spn.data.config.replace(/\{\{.*\}\}/, '"…"')).execProviderConfig.env).toEqual({
    AZURE_CLIENT_ID: 'c', AAD_LOGIN_METHOD: 'spn', AZURE_TENANT_ID: 't', AZURE_CLIENT_SECRET: '…',
  });
  const exec = cluster({
    login: ArgoClusterLogin.exec({
      command: 'login',
      args: ['--quick'],
      env: { REGION: 'eu' },
      secretEnv: { TOKEN: remote('t') },
      apiVersion: 'client.authentication.k8s.io/v1',
      installHint: 'build your own image',
      provideClusterInfo: true,
      config: { list: [1, { none: null }], empty: {}, nothing: [] },
    }),
  });
  expect(JSON.parse(template(exec).data.config.replace(/\{\{.*\}\}/, '"…"'))).toEqual({
    execProviderConfig: {
      command: 'login',
      args: ['--quick'],
      env: { REGION: 'eu', TOKEN: '…' },
      apiVersion: 'client.authentication.k8s.io/v1',
      installHint: 'build your own image',
      provideClusterInfo: true,
      config: { list: [1, { none: null }], empty: {}, nothing: [] },
    },
  });
  expect(configOf(ArgoClusterLogin.exec({ command: 'login' }))).toEqual({
    execProviderConfig: { command: 'login', apiVersion: 'client.authentication.k8s.io/v1beta1' },
  });
});

test.each([
  [{ name: ' ' }, 'name is " "; write the name that Applications know the cluster by'],
  [{ name: 'in-cluster' }, 'name is "in-cluster", by which Argo CD calls its own cluster; choose another one'],
  [{ server: undefined }, 'server is not set; write the address of the API server, https://…'],
  [{ server: 'prod.example.com' }, 'server is "prod.example.com", which is no address of an API server; write https://…'],
  [{ server: 'https://me:secret@prod' }, 'server holds credentials, which everybody who reads Git would see; leave them out and give a login'],
  [
    { login: ArgoClusterLogin.inCluster() },
    'the login is that of Argo CD\'s own cluster, but server is "https://prod.example.com"; log in there in another way, or write "https://kubernetes.default.svc"',
  ],
  [{ namespaces: ['Shop'] }, 'namespaces has "Shop"; allowed are lower-case letters, digits and "-", with a letter or digit first and last'],
  [{ clusterResources: true }, 'clusterResources is set without namespaces, where Argo CD looks at everything anyway; leave it out'],
  [{ shard: 1.5 }, 'shard is 1.5; write a whole number from 0 on'],
  [{ ca: 'a file' }, 'ca is no certificate; write PEM (-----BEGIN CERTIFICATE-----…), or base64 of it'],
  [{ ca: `${CA}-----BEGIN PRIVATE KEY-----` }, 'ca is no certificate; write PEM (-----BEGIN CERTIFICATE-----…), or base64 of it'],
  [{ ca: CA, insecure: true }, 'insecure is set beside ca, which no client accepts; leave one of them out'],
  [{ labels: { 'argocd.argoproj.io/secret-type': 'x' } }, 'labels has argocd.argoproj.io/secret-type, by which Argo CD finds the Secret; leave it out'],
  [{ proxyUrl: 'http://me:secret@proxy' }, 'proxyUrl holds credentials, which everybody who reads Git would see; use a proxy that asks for none'],
])('fails on what Argo CD could not use or would tell: %#', (props, message) => {
  expect(problems(props)).toEqual([`[test/prod] ${message}`]);
});

test.each([
  [() => ArgoClusterLogin.eks({ clusterName: 'a', roleArn: 'argocd' }), 'ArgoClusterLogin.eks: roleArn is "argocd"; write it as in "arn:aws:iam::123456789012:role/argocd"'],
  [() => ArgoClusterLogin.exec({ command: 'x', env: { A: '' }, secretEnv: { A: remote('a') } }), 'ArgoClusterLogin.exec: A stands in env and in secretEnv; leave one of them out'],
  [() => ArgoClusterLogin.exec({ command: 'x', secretEnv: { 'a-b': remote('a') } }), 'ArgoClusterLogin.exec: secretEnv has "a-b"; write letters, digits and "_"'],
  [
    () => ArgoClusterLogin.exec({ command: 'x', apiVersion: 'v1' }),
    'ArgoClusterLogin.exec: apiVersion is "v1"; allowed are "client.authentication.k8s.io/v1" and "client.authentication.k8s.io/v1beta1"',
  ],
])('fails at once: %#', (call, message) => {
  expect(call).toThrow(new Error(message));
});

test('two synths are equal', () => {
  const chart = argoChart();
  new ArgoCluster(chart, 'prod', { name: 'prod', server: 'https://prod', login: ArgoClusterLogin.bearerToken(remote('t')) });
  expect(Testing.synth(chart)).toEqual(Testing.synth(chart));
});
