import { Testing } from 'cdk8s';
import {
  ArgoApplication, ArgoDestination, type ArgoDirectoryOptions, type ArgoHelmChartOptions, type ArgoHydratedOptions, ArgoKustomizePatch,
  type ArgoKustomizeOptions, ArgoOciContent, type ArgoOciOptions, type ArgoPluginSourceOptions, ArgoPluginParameter, ArgoSource,
} from '../../../src/argocd';
import { referenceFaults } from '../../../src/argocd/source/_ref-checks';
import { GitRepo, HelmRepo } from '../../../src/core';
import { ValuePlaceholder, placeholder } from '../../../src/core/placeholder';
import { argoChart, problemsOf } from '../_chart';

const repo = GitRepo.at('https://github.com/acme/shop', { branch: 'release' });
const charts = HelmRepo.at('https://charts.example.com/');

function chartWith(source: ArgoSource) {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source, destination: ArgoDestination.inCluster('shop') });
  return chart;
}

const rendered = (source: ArgoSource) => Testing.synth(chartWith(source))[0].spec.source;
const problems = (source: ArgoSource) => problemsOf(chartWith(source)).map((line) => line.replace('[test/web] ', ''));

const directory = (options: Partial<ArgoDirectoryOptions> = {}) => ArgoSource.directory({ repo, path: 'web', ...options });
const helmChart = (options: Partial<ArgoHelmChartOptions> = {}) => ArgoSource.helmChart({ repo: charts, chart: 'web', version: '1.2.3', ...options });
const kustomize = (options: Partial<ArgoKustomizeOptions> = {}) => ArgoSource.kustomize({ repo, path: 'web', ...options });

const inGit = { repoURL: 'https://github.com/acme/shop', path: 'web', targetRevision: 'release' };
const inCharts = { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '1.2.3' };

/** Every option of Helm, and what it becomes. */
const HELM = {
  releaseName: 'shop',
  values: { replicas: 2, nested: { empty: {} } },
  valueFiles: ['values.yaml', 'eu.yaml'],
  ignoreMissingValueFiles: true,
  parameters: [{ name: 'a', value: '1', forceString: true }, { name: 'b', value: 'x', forceString: false }],
  fileParameters: [{ name: 'c', path: 'files/c.txt' }],
  passCredentials: true,
  skipCrds: true,
  skipTests: true,
  skipSchemaValidation: true,
  namespace: 'shop',
  kubeVersion: '1.34.0',
  apiVersions: ['monitoring.coreos.com/v1'],
};
const { values, ...others } = HELM;
const RENDERED_HELM = { ...others, valuesObject: values, parameters: [{ name: 'a', value: '1', forceString: true }, { name: 'b', value: 'x' }] };

describe('directory', () => {
  test('minimal: the repository\'s branch, and no empty block', () => {
    expect(rendered(directory())).toEqual(inGit);
    expect(rendered(directory({ recurse: false, jsonnetExtVars: [], jsonnetTlas: [], jsonnetLibs: [] }))).toEqual(inGit);
  });

  test('full: every field', () => {
    expect(rendered(directory({
      revision: '1.2.*',
      tagPrefix: 'web/',
      ref: 'web_1',
      name: 'web',
      recurse: true,
      include: '{*.yml,*.yaml}',
      exclude: 'test/*',
      jsonnetExtVars: [{ name: 'env', value: 'eu' }, { name: 'count', value: '1 + 1', code: true }],
      jsonnetTlas: [{ name: 'tier', value: 'gold', code: false }],
      jsonnetLibs: ['vendor'],
    }))).toEqual({
      ...inGit,
      targetRevision: '1.2.*',
      tagPrefix: 'web/',
      ref: 'web_1',
      name: 'web',
      directory: {
        recurse: true,
        include: '{*.yml,*.yaml}',
        exclude: 'test/*',
        jsonnet: {
          extVars: [{ name: 'env', value: 'eu' }, { name: 'count', value: '1 + 1', code: true }],
          tlas: [{ name: 'tier', value: 'gold' }],
          libs: ['vendor'],
        },
      },
    });
  });

  test.each([
    ['/web', 'the source\'s path is "/web"; write it from the root of the repository, without a slash first'],
    ['a/../../b', 'the source\'s path is "a/../../b"; it may not leave the repository by ".."'],
    ['', 'the source\'s path is empty; write "." for the root of the repository'],
  ])('fails with the path %j', (path, message) => {
    expect(problems(directory({ path }))).toEqual([message]);
    expect(problems(kustomize({ path }))).toEqual([message]);
    expect(problems(ArgoSource.helmDirectory({ repo, path }))).toEqual([message]);
  });

  test.each(['.', 'a..b/c', './web', 'web/'])('takes the path %j', (path) => {
    expect(problems(directory({ path }))).toEqual([]);
  });

  test('fails with empty settings, and with a name that no reference can have', () => {
    expect(problems(directory({ revision: ' ', tagPrefix: '', ref: 'a.b', name: '' }))).toEqual([
      'the source\'s revision is empty; name a branch, a tag or a commit, or leave it out for the repository\'s branch',
      'tagPrefix is empty; leave it out',
      'the reference is called "a.b"; allowed are letters, digits, "-" and "_"',
      'the source\'s name is empty; leave it out',
    ]);
  });

  test('fails with a prefix of tags where no range of versions is given', () => {
    expect(problems(directory({ tagPrefix: 'web/' }))).toEqual([
      'tagPrefix is "web/", which counts only beside a range of versions; give one in revision, as in "1.2.*"',
    ]);
  });
});

describe('helm', () => {
  test('minimal: a chart from an index, without the final slash', () => {
    expect(rendered(helmChart())).toEqual(inCharts);
    expect(rendered(helmChart({ values: {}, valueFiles: [], parameters: [], apiVersions: [], skipCrds: false }))).toEqual(inCharts);
  });

  test('a chart from a registry, which Argo CD names without its scheme', () => {
    expect(rendered(helmChart({ repo: HelmRepo.at('oci://ghcr.io/acme/charts') }))).toEqual({ ...inCharts, repoURL: 'ghcr.io/acme/charts' });
  });

  test('full: every field of a chart', () => {
    expect(rendered(helmChart({ ...HELM, name: 'web' }))).toEqual({ ...inCharts, name: 'web', helm: RENDERED_HELM });
  });

  test('full: a chart in a folder in Git', () => {
    expect(rendered(ArgoSource.helmDirectory({ repo, path: 'web', revision: 'v1', ...HELM }))).toEqual({ ...inGit, targetRevision: 'v1', helm: RENDERED_HELM });
  });

  test('fails without a chart or a version', () => {
    expect(problems(helmChart({ chart: '' }))).toEqual(['the chart\'s name is empty; write the name that the repository knows it by']);
    expect(problems(helmChart({ version: ' ' }))).toEqual(['the chart "web" has no version; Argo CD needs one, as in "1.2.3"']);
    expect(problems(helmChart({ name: ' ' }))).toEqual(['the source\'s name is empty; leave it out']);
  });

  test('fails with settings that Helm would refuse', () => {
    expect(problems(helmChart({
      releaseName: 'My_Release', namespace: 'Shop', kubeVersion: 'latest', parameters: [{ name: '', value: 'x' }], fileParameters: [{ name: ' ', path: 'x' }],
    }))).toEqual([
      'releaseName is "My_Release"; allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
      'the namespace for Helm is "Shop"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
      'kubeVersion is "latest"; write a version of Kubernetes, as in "1.34.0"',
      'a parameter of the chart has no name; write its path in the values',
      'a parameter of the chart has no name; write its path in the values',
    ]);
    expect(problems(helmChart({ releaseName: 'a'.repeat(54) }))).toEqual([`releaseName is "${'a'.repeat(54)}"; it has 54 characters, and Helm allows 53`]);
  });

  test('values as text', () => {
    expect(rendered(helmChart({ valuesText: 'replicas: 2 # enough\n' })).helm).toEqual({ values: 'replicas: 2 # enough\n' });
  });

  test('fails with values that Argo CD would pass over', () => {
    expect(problems(helmChart({ valuesText: 'replicas: 2\n', values: { replicas: 3 } }))).toEqual([
      'values and valuesText are both given, and Argo CD passes over valuesText; give one of them',
    ]);
    expect(problems(helmChart({ valuesText: ' ' }))).toEqual(['valuesText is empty; leave it out']);
  });

  test('fails with text that holds no values', () => {
    const noMap = 'valuesText is no single map of values; write values as in a file for Helm';

    expect(problems(helmChart({ valuesText: 'a: [1' }))).toEqual([
      'valuesText is no YAML: the indentation does not fit the lines above (line 1); write values as in a file for Helm',
    ]);
    expect(problems(helmChart({ valuesText: '- a' }))).toEqual([noMap]);
    expect(problems(helmChart({ valuesText: 'a: 1\n---\nb: 2\n' }))).toEqual([noMap]);
    expect(problems(helmChart({ valuesText: '# nothing yet\n' }))).toEqual([]);
  });

  test('fails with a parameter that is no text', () => {
    expect(problems(helmChart({ parameters: [{ name: 'replicas', value: 3 as any }] }))).toEqual([
      'the parameter "replicas" is 3, and Argo CD takes text only; write "3"',
    ]);
  });

  test.each(['1.34', '1.34.0', 'v1.34.2', '1.34.1-gke.100', '1.34.0+k3s1'])('takes the version %s of Kubernetes', (kubeVersion) => {
    expect(problems(helmChart({ kubeVersion }))).toEqual([]);
  });
});

describe('kustomize', () => {
  test('minimal: no empty block', () => {
    expect(rendered(kustomize())).toEqual(inGit);
    expect(rendered(kustomize({
      commonLabels: {}, commonAnnotations: {}, images: [], replicas: [], patches: [], components: [], apiVersions: [], labelWithoutSelector: true,
    }))).toEqual(inGit);
  });

  test('full: every field', () => {
    expect(rendered(kustomize({
      namePrefix: 'eu-',
      nameSuffix: '-1',
      images: ['web:1.2.3', 'web=registry.example.com:5000/web:1'],
      commonLabels: { team: 'shop' },
      labelIncludeTemplates: true,
      forceCommonLabels: true,
      commonAnnotations: { app: '$ARGOCD_APP_NAME' },
      commonAnnotationsEnvsubst: true,
      forceCommonAnnotations: true,
      namespace: 'shop',
      version: 'v5.7.0',
      replicas: [{ name: 'web', count: 0 }],
      patches: [
        ArgoKustomizePatch.fromFile('patches/web.yaml'),
        ArgoKustomizePatch.inline('- op: remove\n  path: /spec/replicas\n', {
          target: { group: 'apps', version: 'v1', kind: 'Deployment', name: 'web', namespace: 'shop', labelSelector: 'a=b', annotationSelector: 'c=d' },
          allowNameChange: true,
          allowKindChange: true,
        }),
      ],
      components: ['../components/debug'],
      ignoreMissingComponents: true,
      kubeVersion: '1.34.0',
      apiVersions: ['v1'],
    }))).toEqual({
      ...inGit,
      kustomize: {
        namePrefix: 'eu-',
        nameSuffix: '-1',
        images: ['web:1.2.3', 'web=registry.example.com:5000/web:1'],
        commonLabels: { team: 'shop' },
        labelWithoutSelector: true,
        labelIncludeTemplates: true,
        forceCommonLabels: true,
        commonAnnotations: { app: '$ARGOCD_APP_NAME' },
        commonAnnotationsEnvsubst: true,
        forceCommonAnnotations: true,
        namespace: 'shop',
        version: 'v5.7.0',
        replicas: [{ name: 'web', count: 0 }],
        patches: [
          { path: 'patches/web.yaml' },
          {
            patch: '- op: remove\n  path: /spec/replicas\n',
            target: { group: 'apps', version: 'v1', kind: 'Deployment', name: 'web', namespace: 'shop', labelSelector: 'a=b', annotationSelector: 'c=d' },
            options: { allowNameChange: true, allowKindChange: true },
          },
        ],
        components: ['../components/debug'],
        ignoreMissingComponents: true,
        kubeVersion: '1.34.0',
        apiVersions: ['v1'],
      },
    });
  });

  test('labels go to selectors only when it says so', () => {
    expect(rendered(kustomize({ commonLabels: { a: 'b' }, labelWithoutSelector: false })).kustomize).toEqual({ commonLabels: { a: 'b' } });
  });

  test.each(['web:1.2.3', 'web@sha256:0a', 'web=other', 'a/b=c/d:e', 'localhost:5000/web:1', 'web=reg/web:${ARGOCD_APP_REVISION}'])('takes the image %s', (image) => {
    expect(problems(kustomize({ images: [image] }))).toEqual([]);
  });

  test.each(['web', 'localhost:5000/web', 'web:', 'web=', '=web', 'web :1', ''])('fails with the image %j', (image) => {
    expect(problems(kustomize({ images: [image] }))).toEqual([
      `the image is ${JSON.stringify(image)}; write a name with a tag, a digest or another name, as in "web:1.2.3" or "web=registry.example.com/web:1.2.3"`,
    ]);
  });

  test('fails with replicas that are no number, or nobody\'s', () => {
    expect(problems(kustomize({ replicas: [{ name: 'web', count: -1 }, { name: '', count: 1 }] }))).toEqual([
      'the replicas of "web" are -1; write a whole number from 0 on',
      'replicas are given without a name; write the name of the workload',
    ]);
  });

  test('fails with labels for templates that go to selectors, or that are not there', () => {
    expect(problems(kustomize({ commonLabels: { a: 'b' }, labelIncludeTemplates: true, labelWithoutSelector: false }))).toEqual([
      'labelIncludeTemplates needs labels that stay out of selectors, and labelWithoutSelector is false; leave one of them out',
    ]);
    expect(problems(kustomize({ labelIncludeTemplates: true }))).toEqual(['labelIncludeTemplates is given without commonLabels, so it changes nothing; leave it out']);
  });

  test('fails with switches that change nothing, and that Argo CD would take away', () => {
    expect(problems(kustomize({ forceCommonLabels: true, commonAnnotationsEnvsubst: true, forceCommonAnnotations: true }))).toEqual([
      'forceCommonLabels is given without commonLabels, so it changes nothing; leave it out',
      'commonAnnotationsEnvsubst is given without commonAnnotations, so it changes nothing; leave it out',
      'forceCommonAnnotations is given without commonAnnotations, so it changes nothing; leave it out',
    ]);
  });

  test('fails with a namespace or a version that cannot be', () => {
    expect(problems(kustomize({ namespace: 'a b', kubeVersion: '1' }))).toEqual([
      'the namespace for kustomize is "a b"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
      'kubeVersion is "1"; write a version of Kubernetes, as in "1.34.0"',
    ]);
  });
});

describe('plugin', () => {
  const plugin = (options: Partial<ArgoPluginSourceOptions> = {}) => ArgoSource.plugin({ repo, path: 'web', ...options });

  test('minimal: the block stays, since it says that a plugin renders the source', () => {
    expect(rendered(plugin())).toEqual({ ...inGit, plugin: {} });
    expect(rendered(plugin({ env: {}, parameters: [] }))).toEqual({ ...inGit, plugin: {} });
  });

  test('full: every field', () => {
    expect(rendered(plugin({
      revision: 'v1',
      plugin: 'tanka-v1.0',
      env: { ENVIRONMENT: 'eu', TLA: '' },
      parameters: [
        ArgoPluginParameter.string('region', 'eu'), ArgoPluginParameter.array('files', ['a', 'b']), ArgoPluginParameter.map('labels', { team: 'shop' }),
        ArgoPluginParameter.array('none', []), ArgoPluginParameter.map('nothing', {}),
      ],
    }))).toEqual({
      ...inGit,
      targetRevision: 'v1',
      plugin: {
        name: 'tanka-v1.0',
        env: [{ name: 'ENVIRONMENT', value: 'eu' }, { name: 'TLA', value: '' }],
        parameters: [
          { name: 'region', string: 'eu' }, { name: 'files', array: ['a', 'b'] }, { name: 'labels', map: { team: 'shop' } },
          { name: 'none', array: [] }, { name: 'nothing', map: {} },
        ],
      },
    });
  });

  test('what the author changes afterwards does not reach it', () => {
    const files = ['a'];
    const parameter = ArgoPluginParameter.array('files', files);
    files.push('b');

    expect(parameter._fragment).toEqual({ name: 'files', array: ['a'] });
  });

  test('fails with names that are empty, odd or given twice', () => {
    const parameters = [ArgoPluginParameter.string('a', '1'), ArgoPluginParameter.array('a', [])];

    expect(problems(plugin({ plugin: '', env: { 'A=B': '1' }, parameters }))).toEqual([
      'the plugin\'s name is empty; leave it out for the plugin that finds files of its own',
      'the plugin\'s variable is called "A=B"; write a name without spaces and "="',
      'the plugin\'s parameter "a" is given twice; give it once',
    ]);
    expect(() => ArgoPluginParameter.map(' ', {})).toThrow(new Error('ArgoPluginParameter.map: the name is empty; write the one that the plugin announces'));
  });
});

describe('oci', () => {
  const url = 'oci://registry.example.com/acme/shop';
  const oci = (options: Partial<ArgoOciOptions> = {}) => ArgoSource.oci({ url, revision: '1.2.3', ...options });
  const inRegistry = { repoURL: url, path: '.', targetRevision: '1.2.3' };

  test('minimal: the whole artifact', () => {
    expect(rendered(oci())).toEqual(inRegistry);
    expect(rendered(oci({ content: ArgoOciContent.directory() }))).toEqual(inRegistry);
  });

  test('full: a folder in an artifact, by digest', () => {
    const revision = `sha256:${'0a'.repeat(32)}`;

    expect(rendered(oci({ revision, path: 'eu', name: 'shop', content: ArgoOciContent.directory({ recurse: true }) })))
      .toEqual({ repoURL: url, path: 'eu', targetRevision: revision, name: 'shop', directory: { recurse: true } });
  });

  test.each([
    [ArgoOciContent.helm({ values: { replicas: 2 }, releaseName: 'shop' }), { helm: { releaseName: 'shop', valuesObject: { replicas: 2 } } }],
    [ArgoOciContent.kustomize({ namePrefix: 'eu-' }), { kustomize: { namePrefix: 'eu-' } }],
    [ArgoOciContent.plugin({ plugin: 'tanka' }), { plugin: { name: 'tanka' } }],
    [ArgoOciContent.plugin(), { plugin: {} }],
  ])('tells its tool: %#', (content, block) => {
    expect(rendered(oci({ content }))).toEqual({ ...inRegistry, ...block });
  });

  test('fails with an address that is none', () => {
    expect(() => oci({ url: 'https://registry.example.com/acme/shop' })).toThrow(new Error(
      'ArgoSource.oci: "https://registry.example.com/acme/shop" begins with https://; write oci://…',
    ));
    expect(() => oci({ url: 'oci://user:secret@registry.example.com/acme/shop' })).toThrow(new Error(
      'ArgoSource.oci: the address of registry.example.com/acme/shop holds credentials; leave them out and give the controller a Secret',
    ));
  });

  test('fails without a revision, and with a chart in a folder', () => {
    expect(problems(oci({ revision: '' }))).toEqual([`the artifact "${url}" has no revision; name a tag or a digest`]);
    expect(problems(oci({ path: '/x' }))).toEqual(['the path in the artifact is "/x"; write it from the root of the repository, without a slash first']);
    expect(problems(oci({ path: 'x', content: ArgoOciContent.helm({ skipCrds: true }) }))).toEqual([
      'the path in the artifact is "x", and a chart takes the whole artifact; leave it out',
    ]);
    expect(problems(oci({ content: ArgoOciContent.helm({ kubeVersion: 'new' }) }))).toEqual([
      'kubeVersion is "new"; write a version of Kubernetes, as in "1.34.0"',
    ]);
  });
});

describe('hydrated', () => {
  const hydrated = (options: Partial<ArgoHydratedOptions> = {}) => ArgoSource.hydrated({ dry: directory(), branch: 'environments/eu', path: 'web', ...options });
  const hydrator = (options: Partial<ArgoHydratedOptions> = {}) => Testing.synth(chartWith(hydrated(options)))[0].spec.sourceHydrator;

  test('minimal: from one branch to another', () => {
    expect(hydrator()).toEqual({ drySource: inGit, syncSource: { targetBranch: 'environments/eu', path: 'web' } });
  });

  test('full: to another repository, by a branch in between, with settings for a tool', () => {
    expect(hydrator({
      dry: kustomize({ namePrefix: 'eu-' }), repo: GitRepo.at('https://github.com/acme/rendered'), hydrateTo: 'environments/eu-next',
    })).toEqual({
      drySource: { ...inGit, kustomize: { namePrefix: 'eu-' } },
      syncSource: { targetBranch: 'environments/eu', path: 'web', repoURL: 'https://github.com/acme/rendered' },
      hydrateTo: { targetBranch: 'environments/eu-next' },
    });
    expect(hydrator({ repo }).syncSource).toEqual({ targetBranch: 'environments/eu', path: 'web' });
  });

  test.each([
    ['directory', directory({ recurse: true }), { directory: { recurse: true } }],
    ['helm', ArgoSource.helmDirectory({ repo, path: 'web', skipCrds: true }), { helm: { skipCrds: true } }],
    ['plugin', ArgoSource.plugin({ repo, path: 'web', plugin: 'tanka' }), { plugin: { name: 'tanka' } }],
  ])('a dry source of %s', (_, dry, block) => {
    expect(hydrator({ dry }).drySource).toEqual({ ...inGit, ...block });
  });

  test.each(['.', './', './.'])('fails with the root of the repository as path: %j', (path) => {
    expect(problems(hydrated({ path }))).toEqual([
      `the path of the rendered manifests is "${path}", the root of the repository, which Argo CD does not hydrate to; name a folder`,
    ]);
  });

  test.each([['', 'is empty; write "." for the root of the repository'], ['/', 'is "/"; write it from the root of the repository, without a slash first']])(
    'fails with the path %j', (path, message) => {
      expect(problems(hydrated({ path }))).toEqual([`the path of the rendered manifests ${message}`]);
    });

  test.each([['a//b', 'a/b'], ['./a', 'a'], ['a/', 'a'], ['a/./b', 'a/b']])('fails with the path %j, which is not plain', (path, plain) => {
    expect(problems(hydrated({ path }))).toEqual([
      `the path of the rendered manifests is "${path}", and Argo CD compares paths letter by letter; write "${plain}"`,
    ]);
  });

  test('fails with a path that leaves the repository', () => {
    expect(problems(hydrated({ path: 'a/../b' }))).toEqual(['the path of the rendered manifests is "a/../b"; it may not leave the repository by ".."']);
  });

  test('fails with branches that are empty or the same', () => {
    expect(problems(hydrated({ branch: '', hydrateTo: ' ' }))).toEqual([
      'branch is empty; name the branch that Argo CD commits the rendered manifests to',
      'hydrateTo is empty; name the branch that Argo CD commits the rendered manifests to',
    ]);
    expect(problems(hydrated({ hydrateTo: 'environments/eu' }))).toEqual(['hydrateTo is "environments/eu", the branch that is synced; leave it out']);
  });

  test('fails when manifests are rendered into what they are made from', () => {
    expect(problems(hydrated({ branch: 'release' }))).toEqual([
      'the manifests are rendered from "web" into the same folder of the same branch "release"; name another branch or folder',
    ]);
    expect(problems(hydrated({ branch: 'release', path: 'rendered/web' }))).toEqual([]);
  });

  test('fails with a dry source that cannot be hydrated', () => {
    const noGit = 'the dry source lies in no Git repository, and Argo CD hydrates from Git only; give a folder, a kustomization or a chart in Git';

    expect(problems(hydrated({ dry: helmChart() }))).toEqual([noGit]);
    expect(problems(hydrated({ dry: ArgoSource.oci({ url: 'oci://registry.example.com/web', revision: '1' }) }))).toEqual([noGit]);
    expect(problems(hydrated({ dry: hydrated() }))).toEqual(['the dry source is hydrated itself; give the one that it is hydrated from']);
    expect(problems(hydrated({ dry: directory({ ref: 'a', name: 'b', revision: '1.*', tagPrefix: 'web/' }) }))).toEqual([
      'the dry source has a ref, which Argo CD does not know where it hydrates; leave it out',
      'the dry source has a name, which Argo CD does not know where it hydrates; leave it out',
      'the dry source has a tagPrefix, which Argo CD does not know where it hydrates; leave it out',
    ]);
    expect(problems(hydrated({ dry: ArgoSource.reference(repo, 'a') }))).toEqual([
      'the dry source is a reference, from which nothing is rendered; give a folder, a kustomization or a chart in Git',
    ]);
  });

  test('fails with what is wrong with the dry source', () => {
    expect(problems(hydrated({ dry: directory({ path: '/web' }) }))).toEqual([
      'the source\'s path is "/web"; write it from the root of the repository, without a slash first',
    ]);
  });
});

describe('files of a source', () => {
  test('are named by its reference, whether it renders or not', () => {
    expect(ArgoSource.reference(repo, 'values').file('web/eu.yaml')).toBe('$values/web/eu.yaml');
    expect(directory({ ref: 'web' }).file('values-*.yaml')).toBe('$web/values-*.yaml');
  });

  test('fails without a reference, and with a path that leaves the repository', () => {
    expect(() => directory().file('x')).toThrow(new Error('ArgoSource.file: the source has no ref by which others could name its files; give it one'));
    expect(() => ArgoSource.reference(repo, 'a').file('../x')).toThrow(new Error('ArgoSource.file: the path is "../x"; it may not leave the repository by ".."'));
    expect(() => ArgoSource.reference(repo, 'a').file(' ')).toThrow(new Error('ArgoSource.file: the path is empty; name a file from the root of the repository on'));
  });
});

test('what a controller fills in is passed over, and stays what it is', () => {
  const text = placeholder('.text');
  const value = new ValuePlaceholder('.value') as any;
  const sources = [
    ArgoSource.directory({
      repo: GitRepo.at(text, { branch: text }), path: text, revision: text, ref: text, name: text, tagPrefix: text, recurse: value, include: text,
    }),
    ArgoSource.helmChart({
      repo: HelmRepo.at(text),
      chart: text,
      version: text,
      releaseName: text,
      namespace: text,
      kubeVersion: text,
      values: value,
      valueFiles: value,
      parameters: [{ name: text, value: text, forceString: value }],
      apiVersions: value,
      skipCrds: value,
    }),
    ArgoSource.kustomize({
      repo, path: text, images: [text], replicas: [{ name: text, count: value }], commonLabels: value, labelIncludeTemplates: value, namespace: text,
    }),
    ArgoSource.plugin({ repo, path: text, plugin: text, env: value, parameters: [ArgoPluginParameter.string(text, text), ArgoPluginParameter.array('a', value)] }),
    ArgoSource.oci({ url: text, revision: text, path: text }),
    ArgoSource.hydrated({ dry: directory({ path: text }), branch: text, path: text, hydrateTo: text }),
  ];

  expect(sources.flatMap(({ _faults }) => _faults)).toEqual([]);
  expect(referenceFaults(sources.slice(0, 5))).toEqual([]);
  const [folder, chart, kustomization, plugin] = sources.map(({ _fragment }) => _fragment);
  expect(folder.directory!.recurse).toBe(value);
  expect([chart.helm!.valuesObject, chart.helm!.valueFiles, chart.helm!.apiVersions, chart.helm!.skipCrds]).toEqual([value, value, value, value]);
  expect(chart.helm!.parameters).toEqual([{ name: text, value: text, forceString: value }]);
  expect([kustomization.kustomize!.commonLabels, kustomization.kustomize!.labelIncludeTemplates]).toEqual([value, value]);
  expect([plugin.plugin!.env, plugin.plugin!.parameters![1].array]).toEqual([value, value]);
});

test('fails with a reference that cannot be called so, or that has an empty revision', () => {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', {
    source: directory(), additionalSources: [ArgoSource.reference(repo, '$values', '')], destination: ArgoDestination.inCluster('shop'),
  });

  expect(problemsOf(chart)).toEqual([
    '[test/web] the source\'s revision is empty; name a branch, a tag or a commit, or leave it out for the repository\'s branch',
    '[test/web] the reference is called "$values"; allowed are letters, digits, "-" and "_"',
  ].reverse());
});
