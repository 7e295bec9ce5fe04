import { ApiObject, Duration } from 'cdk8s';
import { REPO, template } from './_sets';
import {
  ArgoApplicationSet, ArgoCloneProtocol, ArgoGenerator, type ArgoGeneratorBase, ArgoMatchExpression, ArgoPullRequestProvider, ArgoScmProvider,
} from '../../../src/argocd';
import { argoChart, problemsOf } from '../_chart';

/** What texts become in the template of a set with a generator. */
function written(generator: ArgoGeneratorBase, texts: Record<string, string>): Record<string, string> {
  const chart = argoChart();
  const set = new ArgoApplicationSet(chart, 'set', { generators: [generator], template: template(Object.values(texts)[0], { annotations: texts }) });
  expect(problemsOf(chart)).toEqual([]);
  return ApiObject.of(set).toJson().spec.template.metadata.annotations;
}

/** What becomes of a value that is no text. */
function writtenValue(generator: ArgoGeneratorBase, name: string, value: any): string {
  const chart = argoChart();
  const set = new ArgoApplicationSet(chart, 'set', { generators: [generator], template: template(name, { revisionHistoryLimit: value }) });
  expect(problemsOf(chart)).toEqual([]);
  return ApiObject.of(set).toJson().spec.templatePatch;
}

function entry(generator: ArgoGeneratorBase): any {
  const set = new ArgoApplicationSet(argoChart(), 'set', { generators: [generator], template: template('web') });
  return ApiObject.of(set).toJson().spec.generators[0];
}

function problems(generator: ArgoGeneratorBase, name = 'web'): string[] {
  const chart = argoChart();
  new ArgoApplicationSet(chart, 'set', { generators: [generator], template: template(name) });
  return problemsOf(chart).map((line) => line.replace('[test/set] ', ''));
}

describe('a list', () => {
  test('gives its parameters as texts, however they are called', () => {
    const list = ArgoGenerator.list([{ 'env': 'dev', 'my-key': 'a', 'at': { 'place': 'eu', 'x.y': 'b' }, 'port': 80, 'big': 1234567 }]);

    expect(written(list, {
      env: list.param('env'), key: list.param('my-key'), place: list.param('at', 'place'), odd: list.param('at', 'x.y'), port: list.param('port'), big: list.param('big'),
    })).toEqual({
      env: '{{ .env }}', key: '{{ index . "my-key" }}', place: '{{ .at.place }}', odd: '{{ index .at "x.y" }}', port: '{{ .port }}', big: '{{ toJson .big }}',
    });
  });

  test('gives its parameters as values, with what stands for a missing one', () => {
    const list = ArgoGenerator.list([{ env: 'dev', limit: 1 }]);

    expect(writtenValue(list, list.param('env'), list.paramValue('limit'))).toBe('spec:\n  revisionHistoryLimit: {{ toJson .limit }}\n');
    expect(writtenValue(list, list.param('env'), list.paramValue('other', 3))).toBe('spec:\n  revisionHistoryLimit: {{ toJson (dig "other" 3 .) }}\n');
    expect(writtenValue(list, list.param('env'), list.paramValue('other', [1]))).toBe('spec:\n  revisionHistoryLimit: {{ toJson (dig "other" (mustFromJson "[1]") .) }}\n');
  });

  test('gives JSON where a value is put into a text', () => {
    const list = ArgoGenerator.list([{ env: 'dev', hosts: ['a'] }]);

    expect(written(list, { a: `${list.param('env')}: ${list.paramValue('hosts')}` })).toEqual({ a: '{{ .env }}: {{ toJson .hosts }}' });
  });

  test('does not follow later changes of its elements', () => {
    const elements = [{ env: 'dev' }];
    const list = ArgoGenerator.list(elements);
    elements[0].env = 'prod';

    expect(entry(list)).toEqual({ list: { elements: [{ env: 'dev' }] } });
  });

  test('fails when a parameter is no text', () => {
    expect(() => ArgoGenerator.list([{ hosts: ['a'] }]).param('hosts')).toThrow(
      new Error('ArgoListGenerator.param: "hosts" is ["a"], which is no text; use paramValue, or name what of it is meant'));
  });
});

test('clusters', () => {
  const clusters = ArgoGenerator.clusters({ matchLabels: { 'env': 'prod', 'a/b': 'c' }, matchExpressions: [ArgoMatchExpression.in('d/e', ['f']), ArgoMatchExpression.doesNotExist('g')], values: { tier: 'gold' } });

  expect(written(clusters, {
    name: clusters.nameNormalized,
    raw: clusters.name,
    server: clusters.server,
    project: clusters.project,
    env: clusters.label('env'),
    ab: clusters.label('a/b'),
    de: clusters.label('d/e'),
    tier: clusters.value('tier'),
    note: clusters.annotation('note'),
  })).toEqual({
    name: '{{ .nameNormalized }}',
    raw: '{{ .name }}',
    server: '{{ .server }}',
    project: '{{ .project }}',
    env: '{{ .metadata.labels.env }}',
    ab: '{{ index .metadata.labels "a/b" }}',
    de: '{{ index .metadata.labels "d/e" }}',
    tier: '{{ .values.tier }}',
    note: '{{ .metadata.annotations.note }}',
  });
  expect(entry(clusters)).toEqual({
    clusters: {
      selector: {
        matchLabels: { 'env': 'prod', 'a/b': 'c' },
        matchExpressions: [{ key: 'd/e', operator: 'In', values: ['f'] }, { key: 'g', operator: 'DoesNotExist' }],
      },
      values: { tier: 'gold' },
    },
  });
});

test('fails when members of clusters are used that flatList does not make, or only flatList makes', () => {
  const flat = ArgoGenerator.clusters({ flatList: true });
  const clusters = ArgoGenerator.clusters();

  expect(problems(flat, `web-${flat.name}`)).toEqual([
    'the template uses clusters.name, but it makes one set of parameters with the list clusters, because of flatList; leave flatList out, or use clusters',
  ]);
  expect(() => writtenValue(clusters, clusters.name, clusters.clusters)).toThrow('the template uses clusters.clusters, but only flatList makes that list; set it');
});

describe('git', () => {
  test('folders and files, with and without a prefix', () => {
    const folders = ArgoGenerator.gitDirectories({ repo: REPO, directories: ['apps/*'], exclude: ['apps/x'], revision: 'v1', prefix: 'app', requeueAfter: Duration.minutes(10) });
    const files = ArgoGenerator.gitFiles({ repo: REPO, files: ['**/config.yaml'] });

    expect(written(folders, { a: folders.path, b: folders.basename, c: folders.basenameNormalized, d: folders.segment(1) })).toEqual({
      a: '{{ .app.path.path }}', b: '{{ .app.path.basename }}', c: '{{ .app.path.basenameNormalized }}', d: '{{ index .app.path.segments 1 }}',
    });
    expect(written(files, { a: files.filename, b: files.filenameNormalized, c: files.path, d: files.param('a', 'b-c', 'd'), e: files.param('x-y') })).toEqual({
      a: '{{ .path.filename }}', b: '{{ .path.filenameNormalized }}', c: '{{ .path.path }}', d: '{{ (index (pluck "b-c" .a) 0).d }}', e: '{{ index (pluck "x-y" .) 0 }}',
    });
    expect(writtenValue(files, files.path, files.paramValue('x-y'))).toBe('spec:\n  revisionHistoryLimit: {{ toJson (index (pluck "x-y" .) 0) }}\n');
    expect(entry(folders)).toEqual({
      git: {
        repoURL: 'https://git.example.com/acme/fleet',
        revision: 'v1',
        directories: [{ path: 'apps/*' }, { path: 'apps/x', exclude: true }],
        pathParamPrefix: 'app',
        requeueAfterSeconds: 600,
      },
    });
    expect(entry(files)).toEqual({ git: { repoURL: 'https://git.example.com/acme/fleet', revision: 'main', files: [{ path: '**/config.yaml' }] } });
  });

  test('fails when there is no pattern, an empty prefix, or half a second to wait', () => {
    expect(problems(ArgoGenerator.gitDirectories({ repo: REPO, directories: [], prefix: '', requeueAfter: Duration.millis(500) }), 'a')).toEqual(expect.arrayContaining([
      'requeueAfter of a git generator is 500 millis; write whole seconds, at least one',
      'a git generator names nothing that counts, so it makes no Application; give it a pattern',
      'the prefix of a git generator is empty; leave it out',
    ]));
  });

  test('fails when a segment is none', () => {
    expect(() => ArgoGenerator.gitDirectories({ repo: REPO, directories: ['a'] }).segment(-1)).toThrow(
      new Error('ArgoGitDirectoriesGenerator.segment: -1 is no place in a path; write a whole number from 0 on'));
  });
});

test('repositories of a provider', () => {
  const scm = ArgoGenerator.scmProvider(ArgoScmProvider.github({ organization: 'acme', token: { name: 'github', key: 'token' }, allBranches: true }), {
    filters: [{ repositoryMatch: '^svc-', pathsExist: ['deploy'] }], cloneProtocol: ArgoCloneProtocol.HTTPS, requeueAfter: Duration.hours(1), values: { a: 'b' },
  });

  expect(written(scm, {
    a: scm.organization, b: scm.repository, c: scm.repositoryId, d: scm.url, e: scm.branch, f: scm.branchNormalized, g: scm.sha, h: scm.shortSha, i: scm.shortSha7, j: scm.labels, k: scm.value('a'),
  })).toEqual({
    a: '{{ .organization }}',
    b: '{{ .repository }}',
    c: '{{ .repository_id }}',
    d: '{{ .url }}',
    e: '{{ .branch }}',
    f: '{{ .branchNormalized }}',
    g: '{{ .sha }}',
    h: '{{ .short_sha }}',
    i: '{{ .short_sha_7 }}',
    j: '{{ .labels }}',
    k: '{{ .values.a }}',
  });
  expect(entry(scm)).toEqual({
    scmProvider: {
      github: { organization: 'acme', tokenRef: { secretName: 'github', key: 'token' }, allBranches: true },
      filters: [{ repositoryMatch: '^svc-', pathsExist: ['deploy'] }],
      cloneProtocol: 'https',
      requeueAfterSeconds: 3600,
      values: { a: 'b' },
    },
  });
});

test('pull requests of the repositories of a provider', () => {
  const scm = ArgoGenerator.scmProvider(ArgoScmProvider.github({ organization: 'acme' }));
  const pulls = ArgoGenerator.pullRequest(ArgoPullRequestProvider.github({ owner: scm.organization, repo: scm.repository, labels: ['preview'] }));
  const matrix = ArgoGenerator.matrix(scm, pulls);

  expect(written(matrix, {
    a: `${scm.repository}-${pulls.number}`,
    b: pulls.branchSlug,
    c: pulls.headSha,
    d: pulls.headShortSha,
    e: pulls.headShortSha7,
    f: pulls.targetBranch,
    g: pulls.targetBranchSlug,
    h: pulls.author,
    i: pulls.title,
  })).toEqual({
    a: '{{ .repository }}-{{ .number }}',
    b: '{{ .branch_slug }}',
    c: '{{ .head_sha }}',
    d: '{{ .head_short_sha }}',
    e: '{{ .head_short_sha_7 }}',
    f: '{{ .target_branch }}',
    g: '{{ .target_branch_slug }}',
    h: '{{ .author }}',
    i: '{{ .title }}',
  });
  expect(entry(matrix).matrix.generators[1]).toEqual({ pullRequest: { github: { owner: '{{ .organization }}', repo: '{{ .repository }}', labels: ['preview'] } } });
  expect(problems(matrix, `a-${pulls.branch}`)).toEqual([
    'the template uses pullRequest.branch, but the scmProvider generator before it makes a parameter of that name, too, and Argo CD takes the first; '
    + 'use that one, or give one of them another name',
  ]);
  expect(problems(pulls, `a-${pulls.labels}`)).toEqual([expect.stringContaining('a generator uses scmProvider.organization'), expect.stringContaining('a generator uses scmProvider.repository')]);
});

test('fails when a login to Bitbucket is none', () => {
  const secret = { name: 'a', key: 'b' };
  const server = { project: 'A', api: 'https://a' };

  expect(problems(ArgoGenerator.scmProvider(ArgoScmProvider.bitbucketServer({ ...server, username: 'bot' })))).toContain(
    'ArgoScmProvider.bitbucketServer: username is given without a password; give both');
  expect(problems(ArgoGenerator.pullRequest(ArgoPullRequestProvider.bitbucketServer({ ...server, repo: 'a', password: secret })))).toContain(
    'ArgoPullRequestProvider.bitbucketServer: a password is given without username; give both');
  expect(problems(ArgoGenerator.pullRequest(ArgoPullRequestProvider.bitbucket({ owner: 'a', repo: 'a', username: 'bot', password: secret, bearerToken: secret })))).toContain(
    'ArgoPullRequestProvider.bitbucket: both a password and a bearer token are given, and Argo CD takes the token; leave one of them out');
});

test('clusters on which others decide', () => {
  const decided = ArgoGenerator.clusterDecisionResource({ configMap: 'placements', objectName: 'web', values: { a: '{{ as it is }}' } });

  expect(written(decided, { a: decided.name, b: decided.server, c: decided.param('reason'), d: decided.param('a-b'), e: decided.value('a') })).toEqual({
    a: '{{ .name }}', b: '{{ .server }}', c: '{{ .reason }}', d: '{{ index (pluck "a-b" .) 0 }}', e: '{{ .values.a }}',
  });
  expect(entry(decided)).toEqual({ clusterDecisionResource: { configMapRef: 'placements', name: 'web', values: { a: '{{ as it is }}' } } });
});

test('fails when a decision is of no object, or of two kinds of them', () => {
  expect(problems(ArgoGenerator.clusterDecisionResource({ configMap: 'a' }))).toContain(
    'a clusterDecisionResource generator does not say which objects decide; give it an objectName, or matchLabels');
  expect(problems(ArgoGenerator.clusterDecisionResource({ configMap: 'a', objectName: 'b', matchLabels: { a: 'b' } }))).toContain(
    'a clusterDecisionResource generator has the objectName "b" and a selector, which Argo CD refuses; leave one of them out');
});

test('what a service says', () => {
  const plugin = ArgoGenerator.plugin({ configMap: 'service', parameters: { team: 'shop', limit: 3 }, requeueAfter: Duration.seconds(30) });

  expect(written(plugin, { a: plugin.param('a'), b: plugin.param('b', 'c'), c: plugin.input('team') })).toEqual({
    a: '{{ .a }}', b: '{{ .b.c }}', c: '{{ .generator.input.parameters.team }}',
  });
  expect(entry(plugin)).toEqual({ plugin: { configMapRef: { name: 'service' }, input: { parameters: { team: 'shop', limit: 3 } }, requeueAfterSeconds: 30 } });
  expect(problems(plugin, `a-${plugin.input('tema')}`)).toEqual(['the template uses plugin.input("tema"), but it is asked without "tema"; did you mean "team"?']);
});

describe('fails when generators are put together', () => {
  const a = ArgoGenerator.list([{ a: '1' }]);
  const b = ArgoGenerator.list([{ b: '1' }]);

  test('deeper than Argo CD knows', () => {
    const deep = ArgoGenerator.matrix(a, ArgoGenerator.merge(['b'], b, [b]));

    expect(() => ArgoGenerator.matrix(deep, a)).toThrow(
      new Error('ArgoGenerator.matrix: a merge lies in a matrix already, and Argo CD knows one level of these; write its generators side by side'));
  });

  test('of which two read Git without telling their paths apart', () => {
    const folders = (prefix?: string) => ArgoGenerator.gitDirectories({ repo: REPO, directories: ['a'], prefix });

    expect(() => ArgoGenerator.matrix(folders(), folders())).toThrow(
      new Error('ArgoGenerator.matrix: two git generators have no prefix, so that the paths of one hide those of the other; give each another prefix'));
    expect(() => ArgoGenerator.matrix(folders('a'), ArgoGenerator.matrix(a, folders('a')))).toThrow(
      new Error('ArgoGenerator.matrix: two git generators have the prefix "a", so that the paths of one hide those of the other; give each another prefix'));
    expect(() => ArgoGenerator.matrix(folders('a'), folders())).not.toThrow();
  });

  test('with nothing to merge, by nothing, or by what lies in a map', () => {
    const clusters = ArgoGenerator.clusters({ values: { a: 'b' } });

    expect(() => ArgoGenerator.merge(['a'], a, [])).toThrow(new Error('ArgoGenerator.merge: there is nothing to merge into the first generator; give at least one more'));
    expect(() => ArgoGenerator.merge([], a, [a])).toThrow(new Error('ArgoGenerator.merge: there are no merge keys; name the parameters by which sets belong together'));
    expect(() => ArgoGenerator.merge([clusters.value('a')], clusters, [a])).toThrow(
      new Error('ArgoGenerator.merge: "values.a" lies in a map, and Argo CD merges by parameters outside of maps only; merge by another one'));
  });
});

test('fails when an expression for labels says nothing', () => {
  expect(() => ArgoMatchExpression.in(' ', ['a'])).toThrow(new Error('ArgoMatchExpression.in: the key is empty; name a label or a parameter'));
  expect(() => ArgoMatchExpression.notIn('a', [])).toThrow(new Error('ArgoMatchExpression.notIn: there is no value for "a"; give at least one'));
});
