import { found } from '../rules/check';

function secret(type: string, fields: Record<string, string>, name = 'shop', field = 'stringData', namespace: string | undefined = 'argocd'): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace, labels: { 'argocd.argoproj.io/secret-type': type } }, [field]: fields });
}

function external(type: string, data: Record<string, string> | undefined, more: object = {}, name = 'shop'): string {
  return JSON.stringify({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, namespace: 'argocd' },
    spec: {
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: { template: { metadata: { labels: { 'argocd.argoproj.io/secret-type': type } }, data } },
      data: [{ secretKey: 'password', remoteRef: { key: 'x' } }],
      ...more,
    },
  });
}

function sealed(type: string, keys: string[], data: Record<string, string>, name = 'shop'): string {
  return JSON.stringify({
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: { name, namespace: 'argocd' },
    spec: {
      encryptedData: Object.fromEntries(keys.map((key) => [key, 'AgA='])),
      template: { metadata: { labels: { 'argocd.argoproj.io/secret-type': type } }, data },
    },
  });
}

const base64 = (fields: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, Buffer.from(text).toString('base64')]));
const all = (...documents: string[]): string => documents.join('\n---\n');
const url = 'https://github.com/acme/shop';
const server = 'https://prod.example.com';

describe('secrets/plain-secret on Secrets of Argo CD', () => {
  const check = (yaml: string): string[] => found('secrets/plain-secret', yaml);
  const open = (key: string): string[] => [
    `error stringData holds the value of ${key} in plain text; seal it (SealedSecret) or have it fetched (ExternalSecret), and replace it wherever it is used, because Git keeps what was committed`,
  ];

  test('what hides nothing may stand in Git', () => {
    expect(check(secret('repository', {
      url,
      type: 'git',
      name: 'shop',
      project: 'team',
      insecure: 'true',
      enableLfs: 'true',
      depth: '3',
      forceHttpBasicAuth: 'true',
      webhookManifestCacheWarmDisabled: 'true',
      useAzureWorkloadIdentity: 'true',
      azureServicePrincipalClientId: '12345678-1234-1234-1234-123456789012',
      azureActiveDirectoryEndpoint: 'https://login.microsoftonline.us',
      proxy: 'http://proxy:3128',
      noProxy: 'a,b',
      githubAppID: '1',
      githubAppInstallationID: '2',
    }))).toEqual([]);
    expect(check(secret('repo-creds', { url, azureServicePrincipalClientID: 'x', azureServicePrincipalTenantID: 'y' }))).toEqual([]);
    expect(check(secret('cluster', {
      name: 'prod',
      server,
      namespaces: 'a',
      clusterResources: 'true',
      shard: '1',
      project: 'team',
      config: JSON.stringify({
        awsAuthConfig: { clusterName: 'prod', roleARN: 'arn:aws:iam::123456789012:role/argocd' },
        tlsClientConfig: { insecure: false, caData: 'TUlJQg==' },
        execProviderConfig: { command: 'argocd-k8s-auth', args: ['azure'], env: { AZURE_CLIENT_ID: '12345678-1234-1234-1234-123456789012', AAD_LOGIN_METHOD: 'workloadidentity' } },
      }),
    }))).toEqual([]);
    expect(check(secret('cluster', { config: '{"bearerToken": "${TOKEN}"}' }))).toEqual([]);
  });

  test.each(['password', 'bearerToken', 'sshPrivateKey', 'githubAppPrivateKey', 'gcpServiceAccountKey', 'azureServicePrincipalClientSecret', 'tlsClientCertKey'])('%s may not', (key) => {
    expect(check(secret('repository', { url, [key]: 'correct-horse-7' }))).toEqual(open(key));
  });

  test.each([
    { bearerToken: 'correct-horse-7' }, { BearerToken: 'correct-horse-7' }, { password: 'x7' }, { tlsClientConfig: { keyData: 'TUlJQg==' } },
    { execProviderConfig: { env: { AAD_USER_PRINCIPAL_PASSWORD: 'correct-horse-7' } } },
    { execProviderConfig: { env: { AZURE_CLIENT_SECRET: 'x9Z8y7W6v5U4t3S2r1Q0' } } },
    { execProviderConfig: { args: ['login', '--password=correct-horse-7'] } },
  ])('nor may it in the settings of a cluster: %j', (config) => {
    expect(check(secret('cluster', { config: JSON.stringify(config) }))).toEqual(open('config'));
    expect(check(secret('cluster', { config: `${JSON.stringify(config)},` })).length).toBeLessThanOrEqual(1);
  });

  test('nor may a password in an address', () => {
    expect(check(secret('repository', { url: 'https://argocd:correct-horse-7@git.acme.dev/x' }))).toEqual(open('url'));
    expect(check(secret('repository', { url: 'https://acme@dev.azure.com/acme/shop/_git/shop' }))).toEqual([]);
  });

  test('in a Secret of something else, the same keys are secret', () => {
    const other = secret('repository', { depth: '3' }).replace('argocd.argoproj.io/secret-type', 'acme.dev/type');
    expect(check(other)).toEqual(open('depth'));
  });
});

describe('argocd/secret-type', () => {
  const check = (yaml: string): string[] => found('argocd/secret-type', yaml);
  const at = 'metadata.labels["argocd.argoproj.io/secret-type"]';

  test('a value that is none', () => {
    expect(check(secret('repositories', { url }))).toEqual([`error ${at} is "repositories", which Argo CD does not look for; did you mean "repository"?`]);
    expect(check(secret('helm', { url }))).toEqual([
      `error ${at} is "helm", which Argo CD does not look for; allowed are cluster, repository, repository-write, repo-creds, repo-write-creds, scm-creds`,
    ]);
    expect(check(external('clusters', { name: 'x' }))).toEqual([`error spec.target.template.${at} is "clusters", which Argo CD does not look for; did you mean "cluster"?`]);
    expect(check(sealed('Cluster', [], { name: 'x' }))).toEqual([`error spec.template.${at} is "Cluster", which Argo CD does not look for; did you mean "cluster"?`]);
  });

  test.each(['cluster', 'repository', 'repository-write', 'repo-creds', 'repo-write-creds', 'scm-creds', '${TYPE}'])('%s is one', (type) => {
    expect(check(secret(type, { url }))).toEqual([]);
  });
});

describe('argocd/credential-value', () => {
  const check = (yaml: string): string[] => found('argocd/credential-value', yaml);

  test.each(['yes', 'on', '', 'TrUe', ' true', 'true\n', '2'])('%j is no truth value', (text) => {
    expect(check(secret('repository', { url, insecure: text }))).toEqual([
      `error stringData.insecure is ${JSON.stringify(text)}, which is no truth value, so that Argo CD gives up on the repository; write "true" or "false"`,
    ]);
  });

  test.each(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False', '${INSECURE}', '<path:kv/data/x#y>'])('%j is one, or may be', (text) => {
    expect(check(secret('repository', { url, insecure: text }))).toEqual([]);
  });

  test('numbers and types, in base64 as well', () => {
    expect(check(secret('repo-creds', { url, githubAppID: '12a', githubAppInstallationID: '1_000' }))).toEqual([
      'error stringData.githubAppID is "12a", which is no whole number, so that Argo CD gives up on the repository',
      'error stringData.githubAppInstallationID is "1_000", which is no whole number, so that Argo CD gives up on the repository',
    ]);
    expect(check(secret('repository', base64({ url, depth: '3\n', type: 'Git' }), 'shop', 'data'))).toEqual([
      'error data.depth is "3\\n", which is no whole number, so that Argo CD gives up on the repository',
      'warning data.type is "Git", which is no type of repository; allowed are git, helm, oci',
    ]);
    expect(check(external('repository', { url, enableOCI: 'yes', type: '{{ .type }}' }))).toEqual([
      'error spec.target.template.data.enableOCI is "yes", which is no truth value, so that Argo CD gives up on the repository; write "true" or "false"',
    ]);
  });

  test('what Argo CD passes over in a cluster', () => {
    expect(check(secret('cluster', { name: 'a', server, shard: 'x', clusterResources: 'True' }))).toEqual([
      'warning stringData.shard is "x", which is no whole number, so that Argo CD passes over it',
      'warning stringData.clusterResources is "True", which Argo CD takes for false; write "true" or "false"',
    ]);
    expect(check(secret('cluster', { name: 'a', server, shard: '-1', clusterResources: 'false' }))).toEqual([]);
  });

  test('what nothing works without', () => {
    expect(check(secret('repository', { type: 'git' }))).toEqual(['error the repository Secret has no url, so that no Application can mean it; write the address']);
    expect(check(secret('cluster', { name: 'a', server: ' ' }))).toEqual(['error the cluster Secret has no server, so that no Application can mean it; write the address']);
    expect(check(secret('cluster', { server }))).toEqual(['warning the cluster Secret has no name, so that no Application can mean it by name; write one']);
    expect(check(sealed('cluster', ['server', 'name', 'config'], {}))).toEqual([]);
    expect(check(external('repository', undefined, { dataFrom: [{ extract: { key: 'x' } }] }))).toEqual([]);
    expect(check(external('repository', undefined))).toEqual(['error the repository Secret has no url, so that no Application can mean it; write the address']);
    expect(check(secret('scm-creds', { token: '${TOKEN}' }))).toEqual([]);
  });
});

describe('argocd/unknown-credential-field', () => {
  const check = (yaml: string): string[] => found('argocd/unknown-credential-field', yaml);

  test('fields that are spelled otherwise', () => {
    expect(check(secret('repository', { url, proxyURL: 'x', enableOci: 'true', githubAppId: '1' }))).toEqual([
      'warning stringData.enableOci is nothing that Argo CD reads of a repository Secret; did you mean "enableOCI"?',
      'warning stringData.githubAppId is nothing that Argo CD reads of a repository Secret; did you mean "githubAppID"?',
    ]);
    expect(check(secret('repository', { url, azureServicePrincipalClientID: 'x' }))).toEqual([
      'warning stringData.azureServicePrincipalClientID is nothing that Argo CD reads of a repository Secret; did you mean "azureServicePrincipalClientId"?',
    ]);
    expect(check(sealed('repo-creds', ['passwort'], { url, azureServicePrincipalTenantId: 'x' }))).toEqual([
      'warning spec.encryptedData.passwort is nothing that Argo CD reads of a repo-creds Secret; did you mean "password"?',
      'warning spec.template.data.azureServicePrincipalTenantId is nothing that Argo CD reads of a repo-creds Secret; did you mean "azureServicePrincipalTenantID"?',
    ]);
    expect(check(secret('cluster', { server, name: 'a', namespace: 'x' }))).toEqual([
      'warning stringData.namespace is nothing that Argo CD reads of a cluster Secret; did you mean "namespaces"?',
    ]);
  });

  test('fields of a repository in credentials for several', () => {
    expect(check(secret('repo-creds', { url, insecure: 'true' }))).toEqual([
      'warning stringData.insecure is read of a repository alone, and not of credentials for several; set it there',
    ]);
  });

  test('what people add for themselves', () => {
    expect(check(secret('repository', { url, owner: 'platform team', note: 'rotate in may', ssh: 'x' }))).toEqual([]);
    expect(check(secret('scm-creds', { tokn: 'x' }))).toEqual([]);
    expect(check(sealed('cluster', ['bearerToken', 'nam'], { name: 'x', server, config: '{}' }))).toEqual([]);
  });
});

describe('argocd/credential-form', () => {
  const check = (yaml: string): string[] => found('argocd/credential-form', yaml);
  const ssh = 'git@github.com:acme/shop';

  test('logins that Argo CD passes over', () => {
    expect(check(external('repository', { url: ssh, username: 'x', password: '{{ .p }}' }))).toEqual([
      'warning spec.target.template.data.password is sent over HTTPS alone, but spec.target.template.data.url is read over SSH; give sshPrivateKey, or write the address with https://',
    ]);
    expect(check(sealed('repository', ['sshPrivateKey'], { url: 'ghcr.io/acme', type: 'helm' }))).toEqual([
      'warning spec.encryptedData.sshPrivateKey is a login for Git, which Argo CD does not use for a repository of type helm; give username and password',
    ]);
    expect(check(sealed('repository', ['tlsClientCertData', 'tlsClientCertKey'], { url }))).toEqual([
      'warning spec.encryptedData.tlsClientCertData stands alone, and Argo CD shows a certificate to Git only beside a password, a token or an app; add one of them',
    ]);
  });

  test('logins of which a part is missing', () => {
    expect(check(sealed('repository', ['githubAppPrivateKey'], { url }))).toEqual([
      'warning spec.encryptedData.githubAppPrivateKey belongs to an app of GitHub, of which githubAppID is missing, so that Argo CD does not log in with it; add it',
    ]);
    expect(check(sealed('repo-creds', ['azureServicePrincipalClientSecret'], { url, azureServicePrincipalClientID: 'x' }))).toEqual([
      'warning spec.encryptedData.azureServicePrincipalClientSecret belongs to a service principal of Azure, of which its client id and tenant id is missing, so that Argo CD does not log in with it; add it',
    ]);
    expect(check(sealed('repository', ['tlsClientCertData', 'password'], { url }))).toEqual([
      'warning spec.encryptedData.tlsClientCertData belongs to a certificate, of which tlsClientCertKey is missing, so that Argo CD does not log in with it; add it',
    ]);
  });

  test.each([
    sealed('repository', ['password'], { url, username: 'x' }),
    sealed('repository', ['sshPrivateKey'], { url: ssh }),
    sealed('repository', ['sshPrivateKey'], { url: 'ssh://git@github.com/acme/shop' }),
    sealed('repository', ['githubAppPrivateKey'], { url, githubAppID: '1' }),
    sealed('repository', ['password', 'tlsClientCertData', 'tlsClientCertKey'], { url }),
    sealed('repository', ['tlsClientCertData', 'tlsClientCertKey'], { url: 'https://charts.example.com', type: 'helm' }),
    sealed('repository', ['url', 'password'], {}),
    sealed('repository', ['password'], { url: 'https://acme@dev.azure.com/acme/x' }),
    external('repository', { url: ssh }, { target: { creationPolicy: 'Merge', template: { metadata: { labels: { 'argocd.argoproj.io/secret-type': 'repository' } }, data: { url: ssh } } } }),
    secret('repository', { url: ssh }),
  ])('nothing against %#', (yaml) => {
    expect(check(yaml)).toEqual([]);
  });
});

describe('argocd/credentials-in-url', () => {
  const check = (yaml: string): string[] => found('argocd/credentials-in-url', yaml);

  test('a password in an address is told, and not shown', () => {
    expect(check(external('repository', { url: 'https://argocd:correct-horse-7@git.acme.dev/x' }))).toEqual([
      'error spec.target.template.data.url holds a password in plain text; take it out of the address, have it fetched as password, and replace it, because Git keeps what was committed',
    ]);
  });

  test.each([url, 'ssh://git@github.com/acme/x', 'git@github.com:acme/x', 'https://acme@dev.azure.com/x', 'https://x:{{ .password }}@git.acme.dev/x', 'https://x:${TOKEN}@git.acme.dev/x'])('nothing against %s', (text) => {
    expect(check(external('repository', { url: text }))).toEqual([]);
  });
});

describe('argocd/open-prefix', () => {
  const check = (prefix: string, type = 'repo-creds'): string[] => found('argocd/open-prefix', secret(type, { url: prefix }));

  test.each(['https://git.acme.dev', 'https://git.acme.dev:8443', 'ghcr.io', 'oci://ghcr.io'])('other hosts begin with %s', (prefix) => {
    expect(check(prefix)).toEqual([`warning stringData.url is "${prefix}", with which the addresses of other hosts begin as well; write a slash behind it`]);
    expect(check(prefix, 'repository')).toEqual([]);
  });

  test.each(['https://git.acme.dev/', 'https://git.acme.dev/team', 'git@git.acme.dev:team', 'ghcr.io/acme', '${HOST}', 'https://git'])('nothing against %s', (prefix) => {
    expect(check(prefix)).toEqual([]);
  });
});

describe('argocd/cluster-config', () => {
  const check = (config: string): string[] => found('argocd/cluster-config', secret('cluster', { name: 'prod', server, config }));
  const json = (config: object): string[] => check(JSON.stringify(config));

  test('what is no JSON', () => {
    const wrong = 'error stringData.config is no JSON, so that Argo CD cannot read the cluster; write one object, with quotes around every key and every text';
    expect(check('{"a": 1,}')).toEqual([wrong]);
    expect(check('bearerToken: x')).toEqual([wrong]);
    expect(check('[]')).toEqual(['error stringData.config is no object of JSON, so that Argo CD cannot read the cluster; write {…}']);
    expect(check('""')).toEqual(['error stringData.config is no object of JSON, so that Argo CD cannot read the cluster; write {…}']);
    expect([...check(''), ...check('null'), ...check('{}'), ...check('${CONFIG}'), ...check('<path:kv/x#y>')]).toEqual([]);
  });

  test('keys that Argo CD passes over', () => {
    expect(json({ bearertoken: 'x', token: 'x' })).toEqual([
      'warning stringData.config has token, which Argo CD passes over; allowed are username, password, bearerToken, disableCompression, proxyUrl, tlsClientConfig, awsAuthConfig, execProviderConfig',
    ]);
    expect(json({ tlsClientConfig: { insecur: true } })).toEqual(['warning stringData.config has tlsClientConfig.insecur, which Argo CD passes over; did you mean "insecure"?']);
    expect(json({ awsAuthConfig: { clusterName: 'x', roleArn: 'y' } })).toEqual([]);
    expect(json({ execProviderConfig: { command: 'x', apiVersion: 'client.authentication.k8s.io/v1', config: { whatever: 1 } } })).toEqual([]);
  });

  test.each([
    [{ tlsClientConfig: { insecure: 'true' } }, 'tlsClientConfig.insecure that is not true or false, without quotes'],
    [{ tlsClientConfig: { caData: '-----BEGIN CERTIFICATE-----' } }, 'tlsClientConfig.caData that is not base64 of PEM'],
    [{ tlsClientConfig: [] }, 'tlsClientConfig that is not an object'],
    [{ bearerToken: 7 }, 'bearerToken that is not a text'],
    [{ awsAuthConfig: 'x' }, 'awsAuthConfig that is not an object'],
    [{ execProviderConfig: { args: 'x', apiVersion: 'client.authentication.k8s.io/v1' } }, 'execProviderConfig.args that is not a list of texts'],
    [{ execProviderConfig: { env: { A: 1 }, apiVersion: 'client.authentication.k8s.io/v1' } }, 'execProviderConfig.env that is not a map of texts'],
  ])('%j cannot be read', (config, what) => {
    expect(json(config)).toEqual([`error stringData.config has a ${what}, so that Argo CD cannot read the cluster`]);
  });

  test('what the client refuses, and what only one of both is used of', () => {
    expect(json({ tlsClientConfig: { insecure: true, caData: 'TUlJQg==' } })).toEqual(['error stringData.config has insecure beside caData, which no client accepts; leave one of them out']);
    expect(json({ execProviderConfig: { command: 'x' } })).toEqual([
      'error stringData.config has execProviderConfig with no apiVersion, which the client refuses; write client.authentication.k8s.io/v1beta1 or client.authentication.k8s.io/v1',
    ]);
    expect(json({ execProviderConfig: { command: 'x', apiVersion: 'client.authentication.k8s.io/v1alpha1' } })).toEqual([
      'error stringData.config has execProviderConfig with the apiVersion "client.authentication.k8s.io/v1alpha1", which the client refuses; write client.authentication.k8s.io/v1beta1 or client.authentication.k8s.io/v1',
    ]);
    expect(json({ awsAuthConfig: { clusterName: 'x' }, bearerToken: 'y' })).toEqual([
      'warning stringData.config has awsAuthConfig and bearerToken, of which Argo CD uses awsAuthConfig alone; leave the others out',
    ]);
  });

  test('templates are read as far as they can be', () => {
    const template = (config: string): string[] => found('argocd/cluster-config', external('cluster', { name: 'x', server, config }));
    expect(template('{"bearerToken": {{ .t | toJson }}, "tlsClientConfig": {"keyData": "{{ .k }}"}}')).toEqual([]);
    expect(template('{"beererToken": "{{ .t }}"}')).toEqual(['warning spec.target.template.data.config has beererToken, which Argo CD passes over; did you mean "bearerToken"?']);
    expect(template('{{ if .t }}{"beererToken": "x"}{{ end }}')).toEqual([]);
    expect(template('{{ .config }}')).toEqual([]);
  });
});

describe('argocd/duplicate-cluster', () => {
  const check = (yaml: string, complete = true): string[] => found('argocd/duplicate-cluster', yaml, { complete });
  const cluster = (object: string, name: string, address: string, more = {}): string => secret('cluster', { name, server: address, ...more }, object);

  test('one name, or one address', () => {
    expect(check(all(cluster('a', 'prod', 'https://a'), cluster('b', 'prod', 'https://b')))).toEqual([
      'error stringData.name is "prod", as in Secret/argocd/a, so that Argo CD cannot tell which cluster an Application means by it; name every cluster differently',
    ]);
    expect(check(all(cluster('a', 'a', 'https://a'), external('cluster', { name: 'b', server: 'https://a/' }, {}, 'b')))).toEqual([
      'warning spec.target.template.data.server is "https://a", as in Secret/argocd/a, and Argo CD takes the one or the other; register every cluster once'.replace('"https://a"', '"https://a/"'),
    ]);
    expect(check(all(cluster('a', 'prod', 'https://a'), cluster('b', 'prod', 'https://b')), false)).toHaveLength(1);
    expect(check(all(cluster('a', 'prod', 'https://a'), cluster('b', 'prod', 'https://b')), false)[0]).toMatch(/^info /);
  });

  test('logins of projects, other Argo CDs, and one Secret in several files', () => {
    expect(check(all(cluster('a', 'a', 'https://a', { project: 'x' }), cluster('b', 'b', 'https://a', { project: 'y' })))).toEqual([]);
    expect(check(all(cluster('a', 'prod', 'https://a'), secret('cluster', { name: 'prod', server: 'https://b' }, 'b', 'stringData', 'argocd-2')))).toEqual([]);
    expect(check(all(cluster('a', 'prod', 'https://a'), cluster('a', 'prod', 'https://a')))).toEqual([]);
    expect(check(all(cluster('a', '${A}', 'https://a'), cluster('b', '${A}', 'https://b')))).toEqual([]);
  });
});

describe('argocd/duplicate-repository', () => {
  const check = (yaml: string, complete = true): string[] => found('argocd/duplicate-repository', yaml, { complete });
  const repo = (object: string, address: string, type = 'repository', more = {}): string => secret(type, { url: address, ...more }, object);

  test('one address, however it is written', () => {
    expect(check(all(repo('a', 'https://github.com/acme/Shop.git'), repo('b', url)))).toEqual([
      'warning stringData.url is that of Secret/argocd/a as well, which is a repository Secret for the same project, and Argo CD takes the one or the other; keep one of them',
    ]);
    expect(check(all(repo('a', 'git@github.com:acme/shop.git', 'repository-write'), repo('b', 'ssh://git@github.com/acme/shop', 'repository-write')))).toEqual([
      'warning stringData.url is that of Secret/argocd/a as well, which is a repository-write Secret for the same project, and Argo CD takes the one or the other; keep one of them',
    ]);
    expect(check(all(repo('a', url), repo('b', url)), false)[0]).toMatch(/^info /);
  });

  test('for other projects, of another type, elsewhere', () => {
    expect(check(all(repo('a', url), repo('b', url, 'repository', { project: 'x' }), repo('c', url, 'repository', { project: '${P}' })))).toEqual([]);
    expect(check(all(repo('a', url), repo('b', url, 'repository-write'), repo('c', url, 'repo-creds')))).toEqual([]);
    expect(check(all(repo('a', url), secret('repository', { url }, 'b', 'stringData', 'argocd-2')))).toEqual([]);
    expect(check(all(repo('a', url), repo('b', `${url}/`)))).toEqual([]);
  });
});

describe('argocd/scoped-write-credentials', () => {
  const check = (yaml: string, complete = true): string[] => found('argocd/scoped-write-credentials', yaml, { complete });
  const repoURL = 'https://github.com/acme/fleet';
  const application = (project: string, branch = 'rendered', hydrateTo?: string): string => JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: project, namespace: 'argocd' },
    spec: {
      project,
      destination: { name: 'x', namespace: 'x' },
      sourceHydrator: {
        drySource: { repoURL, targetRevision: 'main', path: project },
        syncSource: { targetBranch: branch, path: project },
        ...hydrateTo && { hydrateTo: { targetBranch: hydrateTo } },
      },
    },
  });
  const write = (project: string | undefined, name = 'write', type = 'repository-write'): string => secret(type, { url: `${repoURL}.git`, ...project && { project } }, name);
  const message = 'stringData.project is "shop", but Applications of pay, shop are hydrated together onto branch rendered, for which Argo CD asks for a login of no project; '
    + 'leave project out, or give every project a branch of its own';

  test('a login of one project for a branch of two', () => {
    expect(check(all(application('shop'), application('pay'), write('shop')))).toEqual([`error ${message}`]);
    expect(check(all(application('shop', 'a', 'rendered'), application('pay', 'b', 'rendered'), write('shop')))).toEqual([`error ${message}`]);
    expect(check(all(application('shop'), application('pay'), write('shop')), false)).toEqual([`info ${message}`]);
  });

  test.each([
    all(application('shop'), write('shop')),
    all(application('shop'), application('pay', 'other'), write('shop')),
    all(application('shop'), application('pay'), write('shop'), write(undefined, 'all')),
    all(application('shop'), application('pay'), write('shop'), secret('repo-write-creds', { url: 'https://github.com/acme/' }, 'creds')),
    all(application('shop'), application('pay'), write('third')),
    all(application('shop'), application('pay'), write(undefined)),
    all(application('shop'), application('pay'), write('shop', 'read', 'repository')),
  ])('nothing against %#', (yaml) => {
    expect(check(yaml)).toEqual([]);
  });
});

describe('argocd/unseen-settings-secret', () => {
  const settings = (data: Record<string, string>, name = 'argocd-cm'): string => JSON.stringify({
    apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'argocd', labels: { 'app.kubernetes.io/part-of': 'argocd' } }, data,
  });
  const sso = (labels: object, name = 'sso'): string => JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'argocd', labels }, stringData: { id: '${ID}' } });
  const check = (yaml: string, complete = true): string[] => found('argocd/unseen-settings-secret', yaml, { complete });
  const oidc = settings({ 'oidc.config': 'clientSecret: $sso:clientSecret\n' });
  const rest = ', so that Argo CD does not see the Secret which oidc.config in argocd-cm names, and takes the name for the value; write "argocd"';

  test('a Secret without the label', () => {
    expect(check(all(oidc, sso({})))).toEqual([`error metadata.labels["app.kubernetes.io/part-of"] is not set${rest}`]);
    expect(check(all(oidc, sso({ 'app.kubernetes.io/part-of': 'argo-cd' })))).toEqual([`error metadata.labels["app.kubernetes.io/part-of"] is "argo-cd"${rest}`]);
    expect(check(all(oidc, external('x', {}, {}, 'sso')))).toEqual([`error spec.target.template.metadata.labels["app.kubernetes.io/part-of"] is not set${rest}`]);
    expect(check(all(oidc, sso({})), false)).toEqual([`info metadata.labels["app.kubernetes.io/part-of"] is not set${rest}`]);
  });

  test.each([
    all(oidc, sso({ 'app.kubernetes.io/part-of': 'argocd' })),
    all(oidc, sso({}, 'other')),
    all(settings({ 'oidc.config': 'clientSecret: $oidc.client.secret' }), sso({}, 'oidc.client.secret')),
    all(settings({ x: '$sso:clientSecret' }, 'other'), sso({})),
  ])('nothing against %#', (yaml) => {
    expect(check(yaml)).toEqual([]);
  });
});

describe('argocd/unmarked-scm-token', () => {
  const strict = (mode = 'true'): string => JSON.stringify({
    apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cmd-params-cm', namespace: 'argocd' }, data: { 'applicationsetcontroller.enable.tokenref.strict.mode': mode },
  });
  const set = JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'previews', namespace: 'argocd' },
    spec: {
      generators: [{ scmProvider: { github: { organization: 'acme', tokenRef: { secretName: 'github', key: 'token' } } } }],
      template: { metadata: { name: 'x' }, spec: { project: 'x', destination: {}, source: { repoURL: url } } },
    },
  });
  const token = (labels: object): string => JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'github', namespace: 'argocd', labels }, stringData: { token: '${TOKEN}' } });
  const check = (yaml: string): string[] => found('argocd/unmarked-scm-token', yaml, { complete: true });

  test('in strict mode, the label is needed', () => {
    const rest = ', so that the generator of ApplicationSet.argoproj.io/argocd/previews may not read the token in strict mode; write "scm-creds"';
    expect(check(all(strict(), set, token({})))).toEqual([`error metadata.labels["argocd.argoproj.io/secret-type"] is not set${rest}`]);
    expect(check(all(strict(), set, token({ 'argocd.argoproj.io/secret-type': 'repo-creds' })))).toEqual([`error metadata.labels["argocd.argoproj.io/secret-type"] is "repo-creds"${rest}`]);
  });

  test('otherwise, or with it, it is not', () => {
    expect(check(all(strict(), set, token({ 'argocd.argoproj.io/secret-type': 'scm-creds' })))).toEqual([]);
    expect(check(all(strict('false'), set, token({})))).toEqual([]);
    expect(check(all(set, token({})))).toEqual([]);
    expect(check(all(strict(), token({})))).toEqual([]);
  });
});

describe('argocd/image-updater-target', () => {
  const definition = JSON.stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'imageupdaters.argocd-image-updater.argoproj.io' },
    spec: {
      group: 'argocd-image-updater.argoproj.io',
      names: { kind: 'ImageUpdater', plural: 'imageupdaters' },
      scope: 'Namespaced',
      versions: [{ name: 'v1alpha1', served: true, storage: true, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } }],
    },
  });
  const application = (name: string, source: object, labels = {}): string => JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd', labels },
    spec: { project: 'x', destination: { name: 'x', namespace: 'x' }, source: { repoURL: url, targetRevision: 'main', path: 'x', ...source } },
  });
  const updater = (ref: object, more: object = {}): string => JSON.stringify({
    apiVersion: 'argocd-image-updater.argoproj.io/v1alpha1',
    kind: 'ImageUpdater',
    metadata: { name: 'images', namespace: 'argocd' },
    spec: { applicationRefs: [{ images: [{ alias: 'web', imageName: 'web' }], ...ref }], ...more },
  });
  const check = (...documents: string[]): string[] => found('argocd/image-updater-target', all(definition, ...documents));
  const plain = application('shop-web', { directory: { recurse: true } });

  test('plain manifests hold nothing that could be changed', () => {
    expect(check(plain, updater({ namePattern: 'shop-*' }))).toEqual([
      'warning spec.applicationRefs[0].namePattern is "shop-*" and means shop-web, where plain manifests are read, in which Image Updater changes nothing; '
        + 'change images where the manifests are rendered',
    ]);
  });

  test.each([
    [plain, updater({ namePattern: 'pay-*' })],
    [application('shop-web', {}), updater({ namePattern: 'shop-*' })],
    [application('shop-web', { helm: {} }), updater({ namePattern: 'shop-*' })],
    [plain, application('shop-api', { kustomize: {} }), updater({ namePattern: 'shop-*' })],
    [plain, updater({ namePattern: 'shop-*', labelSelectors: { matchLabels: { team: 'x' } } })],
    [plain, updater({ namePattern: 'shop-*', useAnnotations: true })],
    [plain, updater({ namePattern: 'shop-*', writeBackConfig: { method: 'git', gitConfig: { writeBackTarget: 'kustomization:/base' } } })],
    [plain, updater({ namePattern: 'shop-*' }, { writeBackConfig: { method: 'git', gitConfig: { writeBackTarget: 'helmvalues:/values.yaml' } } })],
    [plain, updater({ namePattern: '${PATTERN}' })],
  ])('nothing against %#', (...documents) => {
    expect(check(...documents)).toEqual([]);
  });
});

test('a key for SSH does nothing over HTTPS', () => {
  const check = (type: string, fields: Record<string, string>): string[] => found('argocd/credential-form', secret(type, { type: 'git', ...fields }));
  const sshPrivateKey = '${KEY}';
  for (const type of ['repository', 'repo-creds']) {
    expect(check(type, { url, sshPrivateKey })).toEqual([
      'warning stringData.sshPrivateKey is used over SSH alone, but stringData.url is read over HTTPS; give username and password, or write the address as git@…',
    ]);
    expect(check(type, { url, sshPrivateKey, username: 'argocd', password: '${TOKEN}' })).toEqual([]);
    expect(check(type, { url, sshPrivateKey, bearerToken: '${TOKEN}' })).toEqual([]);
    for (const address of ['git@github.com:acme/shop.git', 'ssh://git@github.com/acme/shop', '${URL}']) expect(check(type, { url: address, sshPrivateKey })).toEqual([]);
  }
});

describe('what a plugin fills in between angle brackets', () => {
  const check = (config: string): string[] => found('argocd/cluster-config', secret('cluster', { name: 'prod', server, config }));

  test('is not judged', () => {
    expect(check('{"bearerToken": "<token>", "tlsClientConfig": {"insecure": "<insecure>", "caData": "<ca certificate>"}}')).toEqual([]);
    expect(check('{"tlsClientConfig": {"insecure": <insecure>, "caData": "<path:secret/data/prod#ca>"}}')).toEqual([]);
  });

  test('may be anything but a crash', () => {
    expect(check('{"execProviderConfig": {"command": "aws", "apiVersion": {"toString": 1}}}').length).toBeGreaterThan(0);
  });

  test('does not hide what is wrong beside it', () => {
    expect(check('{"bearerToken": "<token>", "tlsClientConfig": {"insecure": "no"}}')).toHaveLength(1);
    expect(check('{"bearerToken": "token",}')).toHaveLength(1);
  });
});

test('words that every object knows are no types, and no fields', () => {
  const open = secret('repository', { url, constructor: 'x', toString: '1' } as Record<string, string>);
  expect(found('argocd/credential-value', open)).toEqual([]);
  expect(found('argocd/secret-type', secret('constructor', { url }))).toHaveLength(1);
  expect(found('argocd/credential-value', secret('toString', { url }))).toEqual([]);
});
