import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { EXPECTED, type Judged, type PreviewCase, asJudged, previewCases, previewIn, writeCheckout } from './_preview-cases';
import { type ArgoApplicationSetPreview, ArgoPreview } from '../../../src/argocd/appset/preview';
import { GitRepo } from '../../../src/core/git-repo';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
afterAll(() => fs.rmSync(scratch, { recursive: true }));

function previewOf(one: PreviewCase): ArgoApplicationSetPreview {
  const checkout = path.join(scratch, one.id.replace(/\W+/g, '-'));
  fs.mkdirSync(checkout);
  writeCheckout(one, checkout);
  return previewIn(one, checkout);
}

describe('preview, as Argo CD makes it', () => {
  const expected = JSON.parse(fs.readFileSync(EXPECTED, 'utf8')) as Record<string, Judged>;
  const cases = previewCases();

  test('the cases are those that Argo CD was asked', () => {
    expect(cases.map(({ id }) => id)).toEqual(Object.keys(expected));
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(160);
  });

  const [odd, even] = [cases.filter(({ disagrees }) => disagrees !== undefined), cases.filter(({ disagrees }) => disagrees === undefined)];
  test.each(even.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const preview = previewOf(one);
    expect({ ...asJudged(preview), problems: preview.problems.slice(0, expected[id].refused ? 0 : undefined), unknown: preview.unknown })
      .toEqual({ ...expected[id], problems: [], unknown: [] });
  });

  test.each(odd.map((one) => [one.id, one] as const))('%s, where Argo CD is not all', (id, one) => {
    expect(asJudged(previewOf(one))).not.toEqual(expected[id]);
  });
});

/** A set with generators as they are given, and Applications that are called so. */
function set(generators: unknown[], name = '{{ .path.basename }}', more: Record<string, unknown> = {}): any {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'shop' },
    spec: {
      goTemplate: true,
      generators,
      template: {
        metadata: { name },
        spec: { project: 'shop', source: { repoURL: 'https://github.com/acme/shop', path: 'deploy' }, destination: { name: 'east' } },
      },
      ...more,
    },
  };
}

const folders = (repoURL: string, revision = 'main'): unknown => ({ git: { repoURL, revision, directories: [{ path: 'apps/*' }] } });

describe('what a preview knows', () => {
  const checkout = path.join(scratch, 'options');
  beforeAll(() => {
    fs.mkdirSync(path.join(checkout, 'apps', 'web'), { recursive: true });
    fs.writeFileSync(path.join(checkout, 'apps', 'web', 'config.yaml'), 'name: web');
    fs.mkdirSync(path.join(checkout, 'apps', 'empty'));
    fs.mkdirSync(path.join(checkout, '.git', 'apps'), { recursive: true });
    fs.writeFileSync(path.join(scratch, 'outside.yaml'), 'name: outside');
    fs.symlinkSync('../../outside.yaml', path.join(checkout, 'apps', 'out.yaml'));
    fs.symlinkSync('web/config.yaml', path.join(checkout, 'apps', 'in.yaml'));
    fs.symlinkSync(scratch, path.join(checkout, 'apps', 'linked'));
  });
  const names = (preview: ArgoApplicationSetPreview): string[] => preview.applications.map(({ name }) => name);

  test('nothing, so that it says what it would have to know', () => {
    const unknown = ['clusters', 'scmProvider', 'pullRequest', 'plugin', 'clusterDecisionResource'].map((kind) => ({ [kind]: {} }));
    const preview = ArgoPreview.of(set([...unknown, folders('https://github.com/acme/fleet'), { list: { elements: [{ path: { basename: 'known' } }] } }]));
    expect(names(preview)).toEqual(['known']);
    expect(preview.problems).toEqual([]);
    expect(preview.unknown).toEqual([
      'spec.generators[0].clusters reads the clusters that are registered in Argo CD',
      'spec.generators[1].scmProvider asks a Git host for its repositories',
      'spec.generators[2].pullRequest asks a Git host for its pull requests',
      'spec.generators[3].plugin asks a service of its own',
      'spec.generators[4].clusterDecisionResource reads the status of an object in the cluster',
      'spec.generators[5].git reads the repository "https://github.com/acme/fleet", of which there is no checkout',
    ]);
  });

  test('an unknown part makes the whole of what it is combined with unknown', () => {
    const list = { list: { elements: [{ a: 'b' }] } };
    const preview = ArgoPreview.of(set([{ matrix: { generators: [list, { clusters: {} }] } }, { merge: { mergeKeys: ['a'], generators: [list, { plugin: {} }] } }], '{{ .a }}'));
    expect(preview.applications).toEqual([]);
    expect(preview.unknown).toEqual([
      'spec.generators[0].matrix.generators[1].clusters reads the clusters that are registered in Argo CD',
      'spec.generators[1].merge.generators[1].plugin asks a service of its own',
    ]);
  });

  test('a checkout, which is of the one repository that the set names', () => {
    expect(names(ArgoPreview.of(set([folders('https://github.com/acme/fleet'), folders('git@github.com:acme/fleet.git', 'v1')], '{{ .path.basename }}-{{ .path.segments | len }}'), { checkout }))).toEqual([]);
    expect(names(ArgoPreview.of(set([folders('https://github.com/acme/fleet')]), { checkout }))).toEqual(['web']);
    expect(ArgoPreview.of(set([folders('https://github.com/acme/fleet'), folders('https://github.com/acme/other')]), { checkout }).unknown).toEqual([
      'spec.generators[0].git reads one of several repositories, and which of them the checkout is of was not said',
      'spec.generators[1].git reads one of several repositories, and which of them the checkout is of was not said',
    ]);
  });

  test('a checkout, and what it is of', () => {
    const repo = GitRepo.at('git@github.com:acme/fleet.git');
    const urls = [['https://github.com/acme/fleet', 'HEAD'], ['https://github.com/acme/other', 'main'], ['https://github.com/acme/fleet', 'v1']];
    const preview = ArgoPreview.of(set(urls.map(([url, revision]) => folders(url, revision))), { checkout, repo });
    expect(names(preview)).toEqual(['web']);
    expect(preview.unknown).toEqual([
      'spec.generators[1].git reads the repository "https://github.com/acme/other", and the checkout is of "ssh://git@github.com/acme/fleet.git"',
      'spec.generators[2].git reads the revision "v1", and the checkout is of "main"',
    ]);
  });

  test('links are followed within the checkout only', () => {
    const files = (glob: string): ArgoApplicationSetPreview => ArgoPreview.of(set([{ git: { repoURL: 'https://github.com/acme/fleet', revision: 'HEAD', files: [{ path: glob }] } }], '{{ .name }}'), { checkout });
    expect(names(files('apps/in.yaml'))).toEqual(['web']);
    expect(files('apps/out.yaml').unknown).toEqual([
      'spec.generators[0].git reads apps/out.yaml, which is a link that leads to nothing, or out of the checkout',
    ]);
  });

  test('no folder', () => {
    expect(() => ArgoPreview.of(set([]), { checkout: path.join(scratch, 'none') })).toThrow(`checkout is "${path.join(scratch, 'none')}", which is no folder; name the folder of a repository`);
  });

  test('no ApplicationSet', () => {
    expect(() => ArgoPreview.of({ kind: 'Application' })).toThrow(new Error('ArgoPreview.of: the manifest is of kind "Application"; give an ApplicationSet'));
  });

  test('clusters and projects', () => {
    const options = { clusters: [{ name: 'west', server: 'https://west.example.com' }], projects: ['other'] };
    const preview = ArgoPreview.of(set([{ list: { elements: [{ name: 'web' }] } }], '{{ .name }}'), options);
    expect(preview.applications).toEqual([]);
    expect(preview.problems).toEqual([
      'Application "web": spec.project is "shop", and there is no such project; make it, or name one that there is',
      'Application "web": spec.destination.name is "east", and no cluster is registered under this name; register it, or correct the name',
    ]);
  });

  test('parameters, and the Application as it is written', () => {
    const [application] = ArgoPreview.of(set([{ list: { elements: [{ name: 'web', size: 3 }] } }], '{{ .name }}'), { namespace: 'team' }).applications;
    expect(application).toEqual({
      name: 'web',
      project: 'shop',
      destination: { name: 'east' },
      parameters: { name: 'web', size: 3 },
      manifest: {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'web', namespace: 'team', finalizers: ['resources-finalizer.argocd.argoproj.io'] },
        spec: { project: 'shop', source: { repoURL: 'https://github.com/acme/shop', path: 'deploy' }, destination: { name: 'east' } },
      },
    });
  });

  test('two previews are equal', () => {
    const of = (): ArgoApplicationSetPreview => ArgoPreview.of(set([folders('https://github.com/acme/fleet')]), { checkout });
    expect(JSON.stringify(of())).toBe(JSON.stringify(of()));
  });

  test('what depends on the time is not known', () => {
    const preview = ArgoPreview.of(set([{ list: { elements: [{ name: 'a' }, { name: 'b' }] } }], '{{ .name }}-{{ now }}'));
    expect(preview.applications).toEqual([]);
    expect(preview.unknown).toEqual([expect.stringMatching(/^spec\.template\.metadata\.name /)]);
  });

  test('a matrix of too many', () => {
    const many = { list: { elements: Array.from({ length: 101 }, (_, i) => ({ [`a${i % 2}`]: String(i) })) } };
    const preview = ArgoPreview.of(set([{ matrix: { generators: [many, many] } }], 'x'));
    expect(preview.unknown).toEqual(['spec.generators[0].matrix makes more than 10000 Applications, which are not worked out here']);
  });
});

describe('problems', () => {
  const problems = (generators: unknown[], name = '{{ .name }}', more: Record<string, unknown> = {}): string[] => ArgoPreview.of(set(generators, name, more)).problems;
  const list = (...elements: unknown[]): unknown => ({ list: { elements } });

  test.each<[string, unknown[], string]>([
    ['a matrix of one', [{ matrix: { generators: [list({ name: 'a' })] } }], 'spec.generators[0].matrix.generators has 1 entry, and a matrix is made of two; put one matrix into another for three'],
    ['a merge of none', [{ merge: { generators: [], mergeKeys: ['a'] } }], 'spec.generators[0].merge.generators has no entry, and a merge needs two or more'],
    ['a merge without keys', [{ merge: { generators: [list(), list()], mergeKeys: [] } }], 'spec.generators[0].merge.mergeKeys is empty; name the parameters that tell which belong together'],
    [
      'a merge by what is not unique', [{ merge: { generators: [list({ a: 1 }, { a: 1 }), list()], mergeKeys: ['a', 'b'] } }],
      'spec.generators[0].merge.generators[0] makes two sets of parameters with a: 1, b: null, and the merge cannot tell them apart; merge by keys whose values differ in each (where spec.goTemplate is true, by parameters at the top only)',
    ],
    ['no generator', [{ matrix: { generators: [{}, list()] } }], 'spec.generators[0].matrix.generators[0] holds no generator that Argo CD knows, so the set makes no Application; name one'],
    ['a git generator for nothing', [{ git: { repoURL: 'https://github.com/acme/x', revision: 'HEAD' } }], 'spec.generators[0].git names neither directories nor files; give one of them'],
    [
      'a selector', [{ ...list() as object, selector: { matchExpressions: [{ key: 'a', operator: 'Like' }] } }],
      'spec.generators[0].selector.matchExpressions[0] has the operator "Like"; there are In, NotIn, Exists, DoesNotExist',
    ],
  ])('%s', (_, generators, expected) => expect(problems(generators)).toEqual([expected]));

  test('a map that is missing, and an option that is none', () => {
    expect(problems([list({ name: 'a' })], '{{ .name.x }}')).toEqual(['spec.template.metadata.name is "{{ .name.x }}", which cannot be filled in: a string has no field "x"']);
    expect(problems([list({ name: 'a' })], '{{ .name }}', { goTemplateOptions: ['missingkey=never'] })).toEqual([
      'spec.goTemplateOptions[0] is "missingkey=never"; there are missingkey=default, missingkey=invalid, missingkey=zero, missingkey=error',
    ]);
  });

  test('of globs', () => {
    const checkout = path.join(scratch, 'globs');
    fs.mkdirSync(path.join(checkout, 'apps', 'web'), { recursive: true });
    fs.writeFileSync(path.join(checkout, 'apps', 'web', 'config.yaml'), 'name: web');
    const globbed = (glob: string, newGitFileGlobbing: boolean): string[] => ArgoPreview.of(
      set([{ git: { repoURL: 'https://github.com/acme/fleet', revision: 'HEAD', files: [{ path: glob }] } }], 'web'), { checkout, newGitFileGlobbing },
    ).problems;
    expect(globbed('apps/**', true)).toEqual([
      'spec.generators[0].git.files[0].path is "apps/**", which names the folder "apps", too, and Argo CD tries to read it as a file; end the pattern with a name of files',
    ]);
    expect(globbed('**', true)).toEqual([
      'spec.generators[0].git.files[0].path is "**", which names the folder ".", too, and Argo CD tries to read it as a file; end the pattern with a name of files',
    ]);
    expect(globbed('{apps', true)).toEqual(['spec.generators[0].git.files[0].path is "{apps", which is no glob; close its brackets and braces']);
    expect(globbed('../x', false)).toEqual(['spec.generators[0].git.files[0].path is "../x", which leads out of the repository; write it relative to its root']);
    expect([globbed('apps/**', false), globbed('apps/web/../', false), globbed('apps/**/*.yaml', true)]).toEqual([[], [], []]);
  });

  test('of the Applications themselves', () => {
    expect(problems([list({ name: 'Web' }, { name: 'a' }, { name: 'a' })])).toEqual([
      'Application "Web": metadata.name is "Web", which no object may be called: allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
      'Application "a": metadata.name is "a" 2 times, and Argo CD then makes none of these; add the parameter to the name that tells them apart',
    ]);
  });

  test('of a patch', () => {
    const patch = (templatePatch: string): string[] => problems([list({ name: 'a' })], 'a', { templatePatch });
    expect(patch('spec: {syncPolicy: {automated: {prune: "{{ .name }}"}}}')).toEqual(['Application "a": spec.syncPolicy.automated.prune is "a", true or false is needed']);
    expect(patch('[a]')).toEqual(['spec.templatePatch is ["a"] once its parameters are filled in; write a part of an Application']);
    expect(patch('{"spec"}')).toEqual(['spec.templatePatch begins with "{" once its parameters are filled in, so that it is read as JSON, and is none; complete it, or write YAML']);
  });

  test('one that fails keeps all from being made, and all are told', () => {
    const preview = ArgoPreview.of(set([list({ name: 'a', x: 1 }, { name: 'b' }, { name: 'c' }), { matrix: { generators: [] } }], '{{ .name }}-{{ .x }}', { goTemplateOptions: ['missingkey=error'] }));
    expect(preview.applications).toEqual([]);
    expect(preview.problems).toEqual([
      'spec.template.metadata.name is "{{ .name }}-{{ .x }}", which cannot be filled in: there is no key "x"',
      'spec.generators[1].matrix.generators has no entry, and a matrix is made of two; put one matrix into another for three',
    ]);
  });
});
