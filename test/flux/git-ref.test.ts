import { fluxChart, specOf } from './_chart';
import { GitRepo } from '../../src/core';
import { FluxGitRef, FluxGitRepository } from '../../src/flux';

function rendered(ref: FluxGitRef): unknown {
  const chart = fluxChart();
  new FluxGitRepository(chart, 'web', { repo: GitRepo.at('https://github.com/acme/fleet'), ref });
  return specOf(chart, 'test-web').ref;
}

test('each reference renders its own fields', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  expect(rendered(FluxGitRef.branch('release/1.x'))).toEqual({ branch: 'release/1.x' });
  expect(rendered(FluxGitRef.tag('v1.2.3'))).toEqual({ tag: 'v1.2.3' });
  expect(rendered(FluxGitRef.semver('>=1.0.0 <2.0.0'))).toEqual({ semver: '>=1.0.0 <2.0.0' });
  expect(rendered(FluxGitRef.commit(sha))).toEqual({ commit: sha });
  expect(rendered(FluxGitRef.commit(sha, { branch: 'main' }))).toEqual({ branch: 'main', commit: sha });
  expect(rendered(FluxGitRef.refName('refs/pull/420/head'))).toEqual({ name: 'refs/pull/420/head' });
});

test('a value that holds a variable of a substitution is left alone', () => {
  expect(rendered(FluxGitRef.commit('${sha}'))).toEqual({ commit: '${sha}' });
  expect(rendered(FluxGitRef.semver('${range}'))).toEqual({ semver: '${range}' });
});

test('fails on a name that Git does not allow', () => {
  expect(() => FluxGitRef.branch('a b')).toThrow(new Error('FluxGitRef.branch: "a b" is no name that Git allows'));
  expect(() => FluxGitRef.tag('')).toThrow(new Error('FluxGitRef.tag: "" is no name that Git allows'));
  expect(() => FluxGitRef.branch('a..b')).toThrow(new Error('FluxGitRef.branch: "a..b" is no name that Git allows'));
});

test('fails on a short commit', () => {
  expect(() => FluxGitRef.commit('0123abc')).toThrow(
    new Error('FluxGitRef.commit: the hash is "0123abc"; write all 40 hexadecimal digits in lower case'));
});

test('fails on a range that is none', () => {
  expect(() => FluxGitRef.semver('latest')).toThrow(new Error(
    'FluxGitRef.semver: the range is "latest"; write a version or a range of versions, as in "1.4.2", "1.4.x", "^1.4.0" or ">=1.4.0 <2.0.0"'));
});

test('fails on a reference that is not written in full', () => {
  expect(() => FluxGitRef.refName('main')).toThrow(
    new Error('FluxGitRef.refName: the name is "main"; write the whole name, as in "refs/heads/main"'));
});
