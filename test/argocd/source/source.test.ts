import { Testing } from 'cdk8s';
import {
  ArgoApplication, ArgoDestination, type ArgoDirectoryOptions, type ArgoHelmChartOptions, ArgoKustomizePatch, type ArgoKustomizeOptions, ArgoSource,
} from '../../../src/argocd';
import { GitRepo, HelmRepo } from '../../../src/core';
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

  test('fails with a namespace or a version that cannot be', () => {
    expect(problems(kustomize({ namespace: 'a b', kubeVersion: '1' }))).toEqual([
      'the namespace for kustomize is "a b"; allowed are lower-case letters, digits and "-", with a letter or digit first and last',
      'kubeVersion is "1"; write a version of Kubernetes, as in "1.34.0"',
    ]);
  });
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
