import * as fs from 'node:fs';
import { manifestOf, remote, template } from './_vault';
import {
  ArgoCluster, ArgoClusterLogin, ArgoLogin, ArgoRepository, ArgoRepositoryAddress, ArgoScmToken, ArgoSettingsSecret,
} from '../../../../src/argocd/settings/credentials';
import { GitRepo } from '../../../../src/core';
import { SealedFile } from '../../../../src/secrets';
import { inFolder, seal } from '../../../secrets/_seal';
import { argoChart, problemsOf } from '../../_chart';

const address = ArgoRepositoryAddress.git(GitRepo.at('https://github.com/acme/fleet'));

inFolder();

/** Writes a file as kubeseal does. */
function sealed(name: string, keys: string[], template_: object = {}): SealedFile {
  const encryptedData = Object.fromEntries(keys.map((key) => [key, seal('correct horse', `argocd/${name}`)]));
  fs.writeFileSync(`${name}.json`, JSON.stringify({
    apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: { name, namespace: 'argocd' }, spec: { encryptedData, template: template_ },
  }));
  return SealedFile.at(`${name}.json`);
}

describe('a sealed file', () => {
  test('holds the secret; the template says the rest', () => {
    const file = sealed('fleet', ['password']);
    const fleet = new ArgoRepository(argoChart(), 'repo', { address, login: ArgoLogin.password('argocd', file.value('password')) });
    const { metadata, kind, spec } = manifestOf(fleet);

    expect([fleet.secretName, kind, metadata]).toEqual(['fleet', 'SealedSecret', { name: 'fleet', namespace: 'argocd' }]);
    expect(Object.keys(spec.encryptedData)).toEqual(['password']);
    expect(spec.template).toEqual({
      metadata: { name: 'fleet', namespace: 'argocd', labels: { 'argocd.argoproj.io/secret-type': 'repository' } },
      data: { type: 'git', url: 'https://github.com/acme/fleet', username: 'argocd' },
    });
  });

  test('may call its keys as it likes, and keeps labels of its own', () => {
    const file = sealed('other', ['api-token'], { type: 'Opaque', metadata: { labels: { team: 'shop' }, annotations: { note: 'x' } } });
    const { template: made } = manifestOf(new ArgoRepository(argoChart(), 'repo', { address, login: ArgoLogin.password('argocd', file.value('api-token')) })).spec;
    expect(made.data.password).toBe('{{ index . "api-token" }}');
    expect(made).toMatchObject({ type: 'Opaque', metadata: { labels: { 'team': 'shop', 'argocd.argoproj.io/secret-type': 'repository' }, annotations: { note: 'x' } } });
  });

  test('is put into the settings of a cluster', () => {
    const file = sealed('prod', ['token']);
    const prod = new ArgoCluster(argoChart(), 'c', { name: 'prod', server: 'https://prod', labels: { region: 'eu' }, login: ArgoClusterLogin.bearerToken(file.value('token')) });
    expect(manifestOf(prod).spec.template).toEqual({
      metadata: { name: 'prod', namespace: 'argocd', labels: { 'argocd.argoproj.io/secret-type': 'cluster', 'region': 'eu' } },
      data: { name: 'prod', server: 'https://prod', config: '{\n  "bearerToken": {{ .token | toJson }}\n}' },
    });
  });

  test('fails on a key that it does not have', () => {
    const chart = argoChart();
    new ArgoRepository(chart, 'repo', { address, login: ArgoLogin.password('argocd', sealed('short', ['password']).value('pasword')) });
    expect(problemsOf(chart)).toEqual(['[test/repo/Resource] short.json has no key "pasword"; did you mean "password"']);
  });

  test('fails together with another file, or a store', () => {
    const chart = argoChart();
    const [one, two] = [sealed('one', ['username']), sealed('two', ['password'])];
    new ArgoRepository(chart, 'a', { address, login: ArgoLogin.hiddenUser(one.value('username'), two.value('password')) });
    new ArgoRepository(chart, 'b', { address, login: ArgoLogin.hiddenUser(one.value('username'), remote('p')) });
    expect(problemsOf(chart)).toEqual([
      '[test/a] the values of the Secret (username, password) lie in several files ("one.json", "two.json"), but one controller makes it; put them in one place',
      '[test/b] the values of the Secret (username, password) lie in a file ("one.json") and in a store, but one controller makes it; put them in one place',
    ]);
  });
});

describe('ArgoScmToken', () => {
  test('is marked for strict mode, and named by its key', () => {
    const token = new ArgoScmToken(argoChart(), 'github', { token: remote('github') });
    expect(token.ref).toEqual({ name: 'test-github', key: 'token' });
    expect(template(manifestOf(token))).toMatchObject({ metadata: { labels: { 'argocd.argoproj.io/secret-type': 'scm-creds' } }, data: { token: '{{ .token }}' } });
  });

  test('under another key', () => {
    const token = new ArgoScmToken(argoChart(), 'github', { token: remote('github'), key: 'app-password', metadata: { name: 'bitbucket' } });
    expect([token.secretName, token.ref]).toEqual(['bitbucket', { name: 'bitbucket', key: 'app-password' }]);
    expect(template(manifestOf(token)).data).toEqual({ 'app-password': '{{ index . "app-password" }}' });
  });
});

describe('ArgoSettingsSecret', () => {
  test('is seen by Argo CD, and named in settings', () => {
    const sso = new ArgoSettingsSecret(argoChart(), 'sso', { values: { clientSecret: remote('sso') } });
    expect(sso.reference('clientSecret')).toBe('$test-sso:clientSecret');
    expect(template(manifestOf(sso))).toEqual({
      engineVersion: 'v2', metadata: { labels: { 'app.kubernetes.io/part-of': 'argocd' } }, data: { clientSecret: '{{ .clientSecret }}' },
    });
  });

  test('fails on a value that there is not, and without any', () => {
    const chart = argoChart();
    new ArgoSettingsSecret(chart, 'sso', { values: { clientSecret: remote('sso') } }).reference('clientsecret');
    new ArgoSettingsSecret(chart, 'empty', { values: {} }).reference('x');
    expect(problemsOf(chart)).toEqual([
      '[test/sso] there is no value "clientsecret"; did you mean "clientSecret"',
      '[test/empty] values is empty; name at least one value',
      '[test/empty] there is no value "x"; there are none',
    ]);
  });
});
