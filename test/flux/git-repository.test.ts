import { Duration, Testing } from 'cdk8s';
import { fluxChart, problemsOf, specOf } from './_chart';
import { GitRepo } from '../../src/core';
import { FluxGitProvider, FluxGitRef, FluxGitRepository, type FluxGitRepositoryProps, FluxGitVerification, FluxOciRepository } from '../../src/flux';

const repo = GitRepo.at('https://github.com/acme/fleet', { branch: 'trunk' });

function problems(props: Partial<FluxGitRepositoryProps>): string[] {
  const chart = fluxChart();
  new FluxGitRepository(chart, 'web', { repo, ...props });
  return problemsOf(chart);
}

test('minimal: follows the branch of the repository', () => {
  const chart = fluxChart();
  const source = new FluxGitRepository(chart, 'web', { repo });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'test-web', namespace: 'flux-system' },
    spec: { url: 'https://github.com/acme/fleet', ref: { branch: 'trunk' }, interval: '1m' },
  }]);
  expect([source.kind, source.name, source.namespace]).toEqual(['GitRepository', 'test-web', 'flux-system']);
});

test('full: every field', () => {
  const chart = fluxChart();
  const base = FluxGitRepository.fromName(chart, 'base', 'base');
  new FluxGitRepository(chart, 'web', {
    repo,
    ref: FluxGitRef.tag('v1.0.0'),
    interval: Duration.hours(26),
    timeout: Duration.minutes(90),
    secretName: 'login',
    provider: FluxGitProvider.AZURE,
    serviceAccountName: 'reader',
    proxySecretName: 'proxy',
    ignore: ['/*', '!/apps'],
    include: [{ repository: base, fromPath: 'crds', toPath: 'apps/crds' }, { repository: base }],
    recurseSubmodules: true,
    sparseCheckout: ['apps', 'crds'],
    verify: FluxGitVerification.tagAndHead('authors'),
    suspend: true,
    metadata: { name: 'fleet', namespace: 'team', labels: { a: 'b' } },
  });
  const [manifest] = Testing.synth(chart);
  expect(manifest.metadata).toEqual({ name: 'fleet', namespace: 'team', labels: { a: 'b' } });
  expect(manifest.spec).toEqual({
    url: 'https://github.com/acme/fleet',
    ref: { tag: 'v1.0.0' },
    interval: '26h',
    timeout: '90m',
    secretRef: { name: 'login' },
    provider: 'azure',
    serviceAccountName: 'reader',
    proxySecretRef: { name: 'proxy' },
    ignore: '/*\n!/apps',
    include: [{ repository: { name: 'base' }, fromPath: 'crds', toPath: 'apps/crds' }, { repository: { name: 'base' } }],
    recurseSubmodules: true,
    sparseCheckout: ['apps', 'crds'],
    verify: { mode: 'TagAndHEAD', secretRef: { name: 'authors' } },
    suspend: true,
  });
});

test('two synths are equal', () => {
  const chart = fluxChart();
  new FluxGitRepository(chart, 'web', { repo, ignore: ['a'], verify: FluxGitVerification.head('authors') });
  expect(JSON.stringify(Testing.synth(chart))).toBe(JSON.stringify(Testing.synth(chart)));
});

test('lists of the author are copied', () => {
  const chart = fluxChart();
  const sparseCheckout = ['apps'];
  new FluxGitRepository(chart, 'web', { repo, sparseCheckout });
  sparseCheckout.push('crds');
  expect(specOf(chart, 'test-web').sparseCheckout).toEqual(['apps']);
});

test('fromName stands for a repository outside the app and renders nothing', () => {
  const chart = fluxChart();
  const source = FluxGitRepository.fromName(chart, 'flux', 'flux-system', 'flux-system');
  expect([source.kind, source.name, source.namespace]).toEqual(['GitRepository', 'flux-system', 'flux-system']);
  expect(Testing.synth(chart)).toEqual([]);
});

test('fails fromName with a name that is none', () => {
  const chart = fluxChart();
  FluxGitRepository.fromName(chart, 'flux', 'Flux');
  expect(problemsOf(chart)).toEqual([
    '[test/flux] name is "Flux"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
  ]);
});

test('fails by SSH without a Secret', () => {
  const ssh = GitRepo.at('git@github.com:acme/fleet');
  expect(problems({ repo: ssh, secretName: 'deploy-key' })).toEqual([]);
  const message = '[test/web] "ssh://git@github.com/acme/fleet" is reached by SSH, for which Flux needs a Secret with identity and known_hosts; give secretName';
  expect(problems({ repo: ssh })).toEqual([message]);
  expect(problems({ repo: ssh, provider: FluxGitProvider.GENERIC })).toEqual([message]);
});

test('fails with a provider over SSH', () => {
  expect(problems({ repo: GitRepo.at('git@github.com:acme/fleet'), provider: FluxGitProvider.AWS })).toEqual([
    '[test/web] the provider "aws" signs in over https, but the address is "ssh://git@github.com/acme/fleet"; give an https:// address',
  ]);
});

test('fails as a GitHub App without a Secret', () => {
  expect(problems({ provider: FluxGitProvider.GITHUB, secretName: 'app' })).toEqual([]);
  expect(problems({ provider: FluxGitProvider.GITHUB })).toEqual([
    '[test/web] the provider "github" needs a Secret with the data of a GitHub App; give secretName',
  ]);
});

test('fails with a ServiceAccount where the provider takes none', () => {
  expect(problems({ serviceAccountName: 'reader' })).toEqual([
    '[test/web] serviceAccountName is given with the provider "generic"; it is allowed with "aws" and "azure" only',
  ]);
});

test('fails to verify a tag where none is followed', () => {
  const message = '[test/web] verify checks the signature of a tag, but ref follows none; give FluxGitRef.tag or FluxGitRef.semver';
  expect(problems({ verify: FluxGitVerification.tag('authors') })).toEqual([message]);
  expect(problems({ verify: FluxGitVerification.tag('authors'), ref: FluxGitRef.branch('main') })).toEqual([message]);
  expect(problems({ verify: FluxGitVerification.tag('authors'), ref: FluxGitRef.semver('1.x') })).toEqual([]);
  expect(problems({ verify: FluxGitVerification.head('authors') })).toEqual([]);
});

test('fails to include what is no GitRepository, lies elsewhere or is itself', () => {
  const chart = fluxChart();
  const props = { repo, metadata: { name: 'web' } };
  new FluxGitRepository(chart, 'a', { ...props, include: [{ repository: FluxOciRepository.fromName(chart, 'oci', 'base') }] });
  new FluxGitRepository(chart, 'b', { ...props, include: [{ repository: FluxGitRepository.fromName(chart, 'far', 'base', 'team') }] });
  new FluxGitRepository(chart, 'c', { ...props, include: [{ repository: FluxGitRepository.fromName(chart, 'self', 'web') }] });
  expect(problemsOf(chart)).toEqual([
    '[test/a] include holds the OCIRepository "base"; allowed are GitRepositories only',
    '[test/b] include holds the GitRepository "base" of the namespace "team"; it has to lie in the same namespace, "flux-system"',
    '[test/c] the GitRepository "web" includes itself; leave it out of include',
  ]);
});

test('fails with folders outside the repository', () => {
  expect(problems({ sparseCheckout: ['../other', ''] })).toEqual([
    '[test/web] sparseCheckout holds the folder "../other"; write a path below the root of the repository, as in "apps/base"',
    '[test/web] sparseCheckout holds the folder ""; write a path below the root of the repository, as in "apps/base"',
  ]);
});

test('fails with names that are none', () => {
  const allowed = 'allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part';
  expect(problems({ secretName: 'my_secret', proxySecretName: 'P', metadata: { namespace: 'A.b' } })).toEqual([
    '[test/web] metadata.namespace is "A.b"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
    `[test/web] secretName is "my_secret"; ${allowed}`,
    `[test/web] proxySecretName is "P"; ${allowed}`,
  ]);
  expect(() => FluxGitVerification.head('A')).toThrow(new Error(`FluxGitVerification.head: secretName is "A"; ${allowed}`));
});

test('fails with durations of 0', () => {
  expect(problems({ interval: Duration.seconds(0), timeout: Duration.seconds(0) })).toEqual([
    '[test/web] interval is 0; give a duration longer than 0',
    '[test/web] timeout is 0; give a duration longer than 0',
  ]);
});
