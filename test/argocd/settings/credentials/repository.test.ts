import { Testing } from 'cdk8s';
import { fetched, manifestOf, remote, template } from './_vault';
import {
  ArgoCredentialTemplate, type ArgoCredentialTemplateProps, ArgoLogin, ArgoRepository, ArgoRepositoryAddress, type ArgoRepositoryProps,
  ArgoRepositoryType,
} from '../../../../src/argocd/settings/credentials';
import { GitRepo, HelmRepo } from '../../../../src/core';
import { placeholder } from '../../../../src/core/placeholder';
import { argoChart, problemsOf } from '../../_chart';

const git = ArgoRepositoryAddress.git(GitRepo.at('https://github.com/acme/fleet'));
const ssh = ArgoRepositoryAddress.git(GitRepo.at('git@github.com:acme/fleet'));
const charts = ArgoRepositoryAddress.helm(HelmRepo.at('https://charts.example.com'));
const artifacts = ArgoRepositoryAddress.oci('oci://ghcr.io/acme/manifests');
const certificate = { certificate: remote('c'), privateKey: remote('k') };

function repository(props: ArgoRepositoryProps): any {
  return manifestOf(new ArgoRepository(argoChart(), 'fleet', props));
}

function problems(props: ArgoRepositoryProps): string[] {
  const chart = argoChart();
  new ArgoRepository(chart, 'fleet', props);
  return problemsOf(chart);
}

describe('ArgoRepository', () => {
  test('minimal: a Secret that hides nothing', () => {
    const fleet = new ArgoRepository(argoChart(), 'fleet', { address: git });

    expect(fleet.secretName).toBe('test-fleet');
    expect(manifestOf(fleet)).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'test-fleet', namespace: 'argocd', labels: { 'argocd.argoproj.io/secret-type': 'repository' } },
      stringData: { type: 'git', url: 'https://github.com/acme/fleet' },
    });
  });

  test('with a password: an ExternalSecret that fetches it, and says the rest', () => {
    expect(repository({ address: git, login: ArgoLogin.password('argocd', remote('argocd/fleet', 'token')) })).toEqual({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'test-fleet', namespace: 'argocd' },
      spec: {
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
        target: {
          template: {
            engineVersion: 'v2',
            metadata: { labels: { 'argocd.argoproj.io/secret-type': 'repository' } },
            data: { type: 'git', url: 'https://github.com/acme/fleet', username: 'argocd', password: '{{ .password }}' },
          },
        },
        data: [{
          secretKey: 'password',
          remoteRef: { key: 'argocd/fleet', property: 'token', conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' },
        }],
      },
    });
  });

  test('full: every field is text', () => {
    expect(repository({
      address: ArgoRepositoryAddress.git(GitRepo.at('https://github.com/acme/fleet'), { lfs: true, depth: 3, forceHttpBasicAuth: true, webhookManifestCacheWarmDisabled: true }),
      name: 'fleet',
      project: { projectName: 'shop' } as any,
      proxy: 'http://proxy.example.com:3128',
      noProxy: ['.example.com', '10.0.0.0/8'],
      insecure: true,
      write: true,
      metadata: { name: 'own', labels: { team: 'platform' }, annotations: { 'argocd.argoproj.io/sync-wave': '-1' } },
    })).toMatchObject({
      metadata: {
        name: 'own',
        labels: { 'argocd.argoproj.io/secret-type': 'repository-write', 'team': 'platform' },
        annotations: { 'argocd.argoproj.io/sync-wave': '-1' },
      },
      stringData: {
        type: 'git',
        url: 'https://github.com/acme/fleet',
        enableLfs: 'true',
        depth: '3',
        forceHttpBasicAuth: 'true',
        webhookManifestCacheWarmDisabled: 'true',
        name: 'fleet',
        project: 'shop',
        proxy: 'http://proxy.example.com:3128',
        noProxy: '.example.com,10.0.0.0/8',
        insecure: 'true',
      },
    });
  });

  test('what is false or nothing is left out', () => {
    const address = ArgoRepositoryAddress.git(GitRepo.at('https://github.com/acme/fleet'), { lfs: false, depth: 0, forceHttpBasicAuth: false });
    expect(repository({ address, insecure: false, write: false }).stringData).toEqual({ type: 'git', url: 'https://github.com/acme/fleet' });
  });

  test.each([
    ['hidden user', git, ArgoLogin.hiddenUser(remote('u'), remote('p')), { username: 'u', password: 'p' }, {}],
    ['bearer token', git, ArgoLogin.bearerToken(remote('t')), { bearerToken: 't' }, {}],
    ['SSH key', ssh, ArgoLogin.sshKey(remote('k')), { sshPrivateKey: 'k' }, { url: 'ssh://git@github.com/acme/fleet' }],
    ['app of GitHub', git, ArgoLogin.githubApp({ appId: 1, privateKey: remote('k') }), { githubAppPrivateKey: 'k' }, { githubAppID: '1' }],
    [
      'app of GitHub Enterprise', git, ArgoLogin.githubApp({ appId: 1, installationId: 2, privateKey: remote('k'), enterpriseBaseUrl: 'https://ghe.example.com/api/v3' }),
      { githubAppPrivateKey: 'k' }, { githubAppID: '1', githubAppInstallationID: '2', githubAppEnterpriseBaseUrl: 'https://ghe.example.com/api/v3' },
    ],
    ['service account of Google Cloud', git, ArgoLogin.googleServiceAccount(remote('k')), { gcpServiceAccountKey: 'k' }, {}],
    [
      'service principal of Azure', git,
      ArgoLogin.azureServicePrincipal({ clientId: 'c', tenantId: 't', clientSecret: remote('s'), activeDirectoryEndpoint: 'https://login.microsoftonline.us' }),
      { azureServicePrincipalClientSecret: 's' },
      { azureServicePrincipalClientId: 'c', azureServicePrincipalTenantId: 't', azureActiveDirectoryEndpoint: 'https://login.microsoftonline.us' },
    ],
  ] as const)('%s', (_, address, login, secret, plain) => {
    const object = repository({ address, login });
    expect(fetched(object)).toEqual(secret);
    const templated = Object.fromEntries(Object.keys(secret).map((key) => [key, `{{ .${key} }}`]));
    expect(template(object).data).toEqual({ type: 'git', url: address.url, ...plain, ...templated });
  });

  test('an identity needs no secret, for Git and for charts', () => {
    const login = ArgoLogin.azureWorkloadIdentity();
    expect(repository({ address: git, login }).stringData).toEqual({ type: 'git', url: git.url, useAzureWorkloadIdentity: 'true' });
    expect(repository({ address: charts, login }).kind).toBe('Secret');
  });

  test('charts and artifacts', () => {
    const registry = ArgoRepositoryAddress.helm(HelmRepo.at('oci://ghcr.io/acme/charts'), { insecureForceHttp: true });
    expect(registry.url).toBe('ghcr.io/acme/charts');
    expect(repository({ address: charts, name: 'acme' }).stringData).toEqual({ type: 'helm', url: 'https://charts.example.com', name: 'acme' });
    expect(repository({ address: registry }).stringData).toEqual({ type: 'helm', url: 'ghcr.io/acme/charts', enableOCI: 'true', insecureOCIForceHttp: 'true' });
    expect(repository({ address: artifacts }).stringData).toEqual({ type: 'oci', url: 'oci://ghcr.io/acme/manifests' });
    expect(fetched(repository({ address: artifacts, clientCertificate: certificate }))).toEqual({ tlsClientCertData: 'c', tlsClientCertKey: 'k' });
  });

  test('a certificate beside a password', () => {
    const object = repository({ address: git, login: ArgoLogin.password('argocd', remote('p')), clientCertificate: certificate });
    expect(fetched(object)).toEqual({ password: 'p', tlsClientCertData: 'c', tlsClientCertKey: 'k' });
  });

  test.each([
    [{ address: ssh, login: ArgoLogin.password('argocd', remote('p')) }, 'the login is a password, but the repository is read over SSH; log in with ArgoLogin.sshKey, or write its address with https://'],
    [{ address: git, login: ArgoLogin.sshKey(remote('k')) }, 'the login is an SSH key, which Argo CD does not use for Git over HTTPS; log in with a password, a token or an app'],
    [{ address: charts, login: ArgoLogin.bearerToken(remote('t')) }, 'the login is a bearer token, which Argo CD does not use for charts; log in with ArgoLogin.password'],
    [{ address: artifacts, login: ArgoLogin.azureWorkloadIdentity() }, 'the login is a workload identity of Azure, which Argo CD does not use for artifacts in registries; log in with ArgoLogin.password'],
    [{ address: git, clientCertificate: certificate }, 'clientCertificate stands beside no login that is sent over HTTPS, so Argo CD does not show it to Git; log in with a password, a token or an app'],
    [{ address: git, proxy: 'http://me:secret@proxy' }, 'proxy holds credentials, which everybody who reads Git would see; use a proxy that asks for none'],
    [{ address: git, proxy: 'proxy' }, 'proxy is no address; write http://…, https://… or socks5://…'],
    [{ address: git, proxy: 'ftp://proxy' }, 'proxy begins with ftp://; write http://…, https://… or socks5://…'],
    [{ address: git, name: placeholder('.name') }, 'name holds a parameter of an ApplicationSet, which is filled in only in its template; write what it stands for'],
  ])('fails on what Argo CD would pass over or tell: %#', (props, message) => {
    expect(problems(props)).toEqual([`[test/fleet] ${message}`]);
  });

  test.each([
    [() => ArgoLogin.password(' ', remote('p')), 'ArgoLogin.password: the user name is empty; where it does not matter write "argocd"'],
    [() => ArgoLogin.githubApp({ appId: 1.5, privateKey: remote('k') }), 'ArgoLogin.githubApp: appId is 1.5; write the number that GitHub shows'],
    [() => ArgoLogin.githubApp({ appId: 1, installationId: 0, privateKey: remote('k') }), 'ArgoLogin.githubApp: installationId is 0; write the number that GitHub shows'],
    [() => ArgoRepositoryAddress.git(GitRepo.at('https://a/b'), { depth: -1 }), 'ArgoRepositoryAddress.git: depth is -1; write a whole number from 0 on'],
    [() => ArgoRepositoryAddress.oci('https://ghcr.io/x'), 'ArgoRepositoryAddress.oci: "https://ghcr.io/x" begins with https://; write oci://…'],
  ])('fails at once: %#', (call, message) => {
    expect(call).toThrow(new Error(message));
  });

  test('two synths are equal', () => {
    const chart = argoChart();
    new ArgoRepository(chart, 'fleet', { address: git, login: ArgoLogin.password('argocd', remote('p')) });
    expect(Testing.synth(chart)).toEqual(Testing.synth(chart));
  });
});

describe('ArgoCredentialTemplate', () => {
  const login = ArgoLogin.password('argocd', remote('p'));
  const templateOf = (props: ArgoCredentialTemplateProps): any => manifestOf(new ArgoCredentialTemplate(argoChart(), 'acme', props));

  test('minimal: a prefix that ends at a slash', () => {
    const acme = new ArgoCredentialTemplate(argoChart(), 'acme', { urlPrefix: 'https://github.com/acme', login });

    expect([acme.secretName, acme.urlPrefix]).toEqual(['test-acme', 'https://github.com/acme/']);
    expect(template(manifestOf(acme))).toEqual({
      engineVersion: 'v2',
      metadata: { labels: { 'argocd.argoproj.io/secret-type': 'repo-creds' } },
      data: { type: 'git', url: 'https://github.com/acme/', username: 'argocd', password: '{{ .password }}' },
    });
  });

  test('full', () => {
    const { data, metadata } = template(templateOf({
      urlPrefix: 'https://github.com/acme/', login, write: true, clientCertificate: certificate, proxy: 'http://proxy', noProxy: ['a'], forceHttpBasicAuth: true,
    }));
    expect(metadata.labels).toEqual({ 'argocd.argoproj.io/secret-type': 'repo-write-creds' });
    expect(data).toEqual({
      type: 'git',
      url: 'https://github.com/acme/',
      username: 'argocd',
      password: '{{ .password }}',
      proxy: 'http://proxy',
      noProxy: 'a',
      forceHttpBasicAuth: 'true',
      tlsClientCertData: '{{ .tlsClientCertData }}',
      tlsClientCertKey: '{{ .tlsClientCertKey }}',
    });
  });

  test('two fields of Azure are spelled otherwise than in a repository', () => {
    const azure = ArgoLogin.azureServicePrincipal({ clientId: 'c', tenantId: 't', clientSecret: remote('s') });
    expect(template(templateOf({ urlPrefix: 'https://dev.azure.com/acme', login: azure })).data).toMatchObject({ azureServicePrincipalClientID: 'c', azureServicePrincipalTenantID: 't' });
  });

  test('charts in a registry are named without its scheme', () => {
    const { data } = template(templateOf({ urlPrefix: 'oci://ghcr.io/acme', type: ArgoRepositoryType.HELM, login, insecureForceHttp: true }));
    expect(data).toMatchObject({ type: 'helm', url: 'ghcr.io/acme/', enableOCI: 'true', insecureOCIForceHttp: 'true' });
    expect(template(templateOf({ urlPrefix: 'https://charts.example.com', type: ArgoRepositoryType.HELM, login })).data.enableOCI).toBeUndefined();
    expect(template(templateOf({ urlPrefix: 'oci://ghcr.io/acme', type: ArgoRepositoryType.OCI, login })).data.url).toBe('oci://ghcr.io/acme/');
  });

  test('over SSH, in both forms', () => {
    const key = ArgoLogin.sshKey(remote('k'));
    expect(template(templateOf({ urlPrefix: 'git@github.com:acme', login: key })).data.url).toBe('git@github.com:acme/');
    expect(template(templateOf({ urlPrefix: 'ssh://git@github.com/acme/fleet.git', login: key })).data.url).toBe('ssh://git@github.com/acme/fleet.git');
  });

  test.each([
    [{ urlPrefix: 'https://me:secret@github.com/acme', login }, 'urlPrefix of "git" repositories: the address of github.com/acme holds credentials; leave them out and give the controller a Secret'],
    [{ urlPrefix: 'https://charts', login, type: ArgoRepositoryType.OCI }, 'urlPrefix of "oci" repositories: "https://charts" begins with https://; write oci://…'],
    [{ urlPrefix: 'me@ghcr.io/acme', login, type: ArgoRepositoryType.HELM }, 'urlPrefix is no address of a registry; write registry.example.com/charts, without user and password'],
    [{ urlPrefix: 'git@github.com:acme', login }, 'the login is a password, but the repository is read over SSH; log in with ArgoLogin.sshKey, or write its address with https://'],
    [
      { urlPrefix: 'git@github.com:acme', login: ArgoLogin.sshKey(remote('k')), clientCertificate: certificate },
      'clientCertificate stands beside a login that is not sent over HTTPS, so Argo CD does not show it to Git; log in with a password, a token or an app',
    ],
  ])('fails on a prefix or login that Argo CD would not use: %#', (props, message) => {
    const chart = argoChart();
    new ArgoCredentialTemplate(chart, 'acme', props);
    expect(problemsOf(chart)).toEqual([`[test/acme] ${message}`]);
  });
});
