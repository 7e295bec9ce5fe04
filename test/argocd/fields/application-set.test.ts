import { ApiObject, Duration } from 'cdk8s';
import { uncovered } from './fields';
import {
  ArgoApplicationSet, type ArgoApplicationSetProps, ArgoApplicationsSync, type ArgoApplicationTemplate, ArgoCloneProtocol, ArgoDeletion,
  ArgoDestination, ArgoGenerator, type ArgoGeneratorBase, type ArgoHelmOptions, ArgoIgnoreRule, ArgoKustomizePatch, ArgoMatchExpression,
  ArgoMergeRequestState, ArgoPluginParameter, ArgoPullRequestProvider, ArgoRollingStep, ArgoScmProvider, ArgoSource, ArgoSyncOption,
  ArgoSyncPolicy, ArgoTemplatePatch, type ArgoTemplateOverride,
} from '../../../src/argocd';
import { GitRepo, HelmRepo } from '../../../src/core';
import { argoChart } from '../_chart';

const repo = GitRepo.at('https://github.com/acme/shop');
const git = { repo, path: 'web', revision: '1.2.*' };

const helm: ArgoHelmOptions = {
  releaseName: 'web',
  valueFiles: ['values.yaml'],
  ignoreMissingValueFiles: true,
  parameters: [{ name: 'a', value: '1', forceString: true }],
  fileParameters: [{ name: 'b', path: 'b.txt' }],
  passCredentials: true,
  skipCrds: true,
  skipTests: true,
  skipSchemaValidation: true,
  namespace: 'shop',
  kubeVersion: '1.34.0',
  apiVersions: ['v1'],
};

/** The same folder in Git for every tool. */
const SOURCES = [
  ArgoSource.directory({
    ...git,
    recurse: true,
    include: '*.yaml',
    exclude: 'test/*',
    jsonnetExtVars: [{ name: 'a', value: '1', code: true }],
    jsonnetTlas: [{ name: 'b', value: '1', code: true }],
    jsonnetLibs: ['vendor'],
  }),
  ArgoSource.helmDirectory({ ...git, ...helm, values: { a: 1 } }),
  ArgoSource.helmDirectory({ ...git, ...helm, values: { a: null } }),
  ArgoSource.kustomize({
    ...git,
    namePrefix: 'a-',
    nameSuffix: '-b',
    images: ['web:1'],
    commonLabels: { a: 'b' },
    labelIncludeTemplates: true,
    forceCommonLabels: true,
    commonAnnotations: { a: 'b' },
    commonAnnotationsEnvsubst: true,
    forceCommonAnnotations: true,
    namespace: 'shop',
    version: 'v5',
    replicas: [{ name: 'web', count: 1 }],
    patches: [
      ArgoKustomizePatch.fromFile('a.yaml', {
        target: { group: 'apps', version: 'v1', kind: 'Deployment', name: 'web', namespace: 'shop', labelSelector: 'a=b', annotationSelector: 'a=b' },
        allowKindChange: true,
      }),
      ArgoKustomizePatch.inline('kind: Deployment'),
    ],
    components: ['../debug'],
    ignoreMissingComponents: true,
    kubeVersion: '1.34.0',
    apiVersions: ['v1'],
  }),
  ArgoSource.plugin({
    ...git,
    plugin: 'tanka',
    env: { A: '1' },
    parameters: [ArgoPluginParameter.string('a', '1'), ArgoPluginParameter.array('b', ['1']), ArgoPluginParameter.map('c', { d: '1' })],
  }),
];

const chart = ArgoSource.helmChart({ repo: HelmRepo.at('https://charts.example.com'), chart: 'web', version: '1.2.3' });
const named = ArgoSource.directory({ ...git, name: 'web', ref: 'web', tagPrefix: 'web/' });

/** Templates that together have every field of an Application. */
const TEMPLATES: ArgoTemplateOverride[] = [
  ...SOURCES.map((source): ArgoTemplateOverride => ({ source })),
  ...SOURCES.map((source): ArgoTemplateOverride => ({ source: chart, additionalSources: [source, named, chart] })),
  ...SOURCES.map((dry): ArgoTemplateOverride => ({
    source: ArgoSource.hydrated({ dry, branch: 'eu', path: 'x', repo: GitRepo.at('https://a.example/b'), hydrateTo: 'next' }),
  })),
  { source: named },
  {
    source: chart,
    name: 'web',
    labels: { a: 'b' },
    annotations: { a: 'b' },
    destination: ArgoDestination.named('eu', 'shop'),
    syncPolicy: ArgoSyncPolicy.automated({
      allowEmpty: true,
      enabled: false,
      retryBackoff: Duration.seconds(1),
      retryRefresh: true,
      options: [ArgoSyncOption.pruneLast()],
      managedNamespaceLabels: { a: 'b' },
      managedNamespaceAnnotations: { a: 'b' },
    }),
    ignoreDifferences: [
      ArgoIgnoreRule.jsonPointers({ group: 'apps', kind: 'Deployment', name: 'web', namespace: 'shop' }, ['/spec/replicas']),
      ArgoIgnoreRule.jqPaths({ kind: 'Service' }, ['.spec.ports']),
      ArgoIgnoreRule.managedFields({ kind: 'Service' }, ['kubelet']),
    ],
    info: [{ name: 'owner', value: 'shop' }],
    revisionHistoryLimit: 3,
  },
  { source: chart, destination: ArgoDestination.server('https://eu.example.com') },
];

const token = { name: 'scm', key: 'token' };
const ca = { name: 'ca', key: 'ca.crt' };
const matching = { matchLabels: { a: 'b' }, matchExpressions: [ArgoMatchExpression.in('a', ['b'])] };
const polling = { requeueAfter: Duration.minutes(5), values: { a: 'b' } };
const where = { where: [ArgoMatchExpression.in('a', ['b'])], whereEquals: { a: 'b' } };
const basic = { username: 'bot', password: token };
const bearer = { bearerToken: token };

const SCM = [
  ArgoScmProvider.github({ organization: 'acme', api: 'https://a', token, appSecretName: 'app', allBranches: true, excludeArchivedRepos: true }),
  ArgoScmProvider.gitlab({
    group: 'acme', api: 'https://a', token, ca, topic: 'a', includeSubgroups: true, includeSharedProjects: false, includeArchivedRepos: true, insecure: true, allBranches: true,
  }),
  ArgoScmProvider.gitea({ owner: 'acme', api: 'https://a', token, insecure: true, excludeArchivedRepos: true, allBranches: true }),
  ArgoScmProvider.bitbucketServer({ project: 'A', api: 'https://a', ...basic, insecure: true, ca, allBranches: true }),
  ArgoScmProvider.bitbucketServer({ project: 'A', api: 'https://a', ...bearer }),
  ArgoScmProvider.bitbucket({ owner: 'acme', user: 'bot', appPassword: token, allBranches: true }),
  ArgoScmProvider.azureDevOps({ organization: 'acme', teamProject: 'a', accessToken: token, api: 'https://a', allBranches: true }),
  ArgoScmProvider.awsCodeCommit({ tags: [{ key: 'a', value: 'b' }], role: 'arn', region: 'eu', allBranches: true }),
];

const PULL_REQUESTS = [
  ArgoPullRequestProvider.github({ owner: 'acme', repo: 'web', api: 'https://a', token, appSecretName: 'app', labels: ['a'] }),
  ArgoPullRequestProvider.gitlab({ project: '1', api: 'https://a', token, labels: ['a'], state: ArgoMergeRequestState.OPENED, insecure: true, ca }),
  ArgoPullRequestProvider.gitea({ owner: 'acme', repo: 'web', api: 'https://a', token, labels: ['a'], insecure: true }),
  ArgoPullRequestProvider.bitbucketServer({ project: 'A', repo: 'web', api: 'https://a', ...basic, insecure: true, ca }),
  ArgoPullRequestProvider.bitbucketServer({ project: 'A', repo: 'web', api: 'https://a', ...bearer }),
  ArgoPullRequestProvider.bitbucket({ owner: 'acme', repo: 'web', api: 'https://a', ...basic }),
  ArgoPullRequestProvider.bitbucket({ owner: 'acme', repo: 'web', ...bearer }),
  ArgoPullRequestProvider.azureDevOps({ organization: 'acme', project: 'a', repo: 'web', api: 'https://a', token, labels: ['a'] }),
];

/** Every generator with all its fields, and with a template where it stands by itself. */
const GENERATORS: ((template?: ArgoTemplateOverride) => ArgoGeneratorBase[])[] = [
  (template) => [ArgoGenerator.list([{ a: 'b' }], { ...where, elementsYaml: '[]', template })],
  (template) => [ArgoGenerator.clusters({ ...where, ...matching, values: { a: 'b' }, flatList: true, template })],
  (template) => [ArgoGenerator.gitDirectories({ repo, directories: ['a'], exclude: ['b'], prefix: 'a', ...polling, template })],
  (template) => [ArgoGenerator.gitFiles({ repo, files: ['a'], exclude: ['b'], template })],
  (template) => SCM.map((provider) => ArgoGenerator.scmProvider(provider, {
    ...polling,
    template,
    cloneProtocol: ArgoCloneProtocol.SSH,
    filters: [{ repositoryMatch: 'a', pathsExist: ['a'], pathsDoNotExist: ['b'], labelMatch: 'a', branchMatch: 'a' }],
  })),
  (template) => PULL_REQUESTS.map((provider) => ArgoGenerator.pullRequest(provider, {
    ...polling, template, continueOnRepoNotFoundError: true, filters: [{ branchMatch: 'a', targetBranchMatch: 'a', titleMatch: 'a' }],
  })),
  (template) => [
    ArgoGenerator.clusterDecisionResource({ configMap: 'a', objectName: 'b', ...polling, template }),
    ArgoGenerator.clusterDecisionResource({ configMap: 'a', ...matching, template }),
  ],
  (template) => [ArgoGenerator.plugin({ configMap: 'a', parameters: { a: 1 }, ...polling, template })],
];

const list = ArgoGenerator.list([{ a: 'b' }]);

/** Fields that no prop reaches, and why. */
const EXCLUSIONS: Record<string, string> = { 'spec.applyNestedSelectors': 'Argo CD 3 always applies them', 'spec.template.metadata.namespace': 'Argo CD takes the one of the set' };
for (const kind of ['clusterDecisionResource', 'clusters', 'git', 'list', 'plugin', 'pullRequest', 'scmProvider']) {
  EXCLUSIONS[`spec.generators[].${kind}.template.metadata.namespace`] = 'Argo CD takes the one of the set';
  for (const outer of ['matrix', 'merge']) {
    EXCLUSIONS[`spec.generators[].${outer}.generators[].${kind}.template`] = 'Argo CD passes over templates of generators inside others';
  }
}
for (const template of ['template', ...['clusterDecisionResource', 'clusters', 'git', 'list', 'matrix', 'merge', 'plugin', 'pullRequest', 'scmProvider']
  .map((kind) => `generators[].${kind}.template`)]) {
  EXCLUSIONS[`spec.${template}.metadata.namespace`] = 'Argo CD takes the one of the set';
  if (template !== 'template') EXCLUSIONS[`spec.${template}.metadata.finalizers`] = 'what becomes of objects is said once for the set';
  for (const source of ['source', 'sources[]', 'sourceHydrator.drySource']) {
    EXCLUSIONS[`spec.${template}.spec.${source}.helm.version`] = 'Argo CD knows one version of Helm: the values that it takes mean the same as none, all others fail';
  }
}

/** The manifest, whatever is wrong with so many things at once. */
function manifest(props: Partial<ArgoApplicationSetProps>): { readonly spec: unknown } {
  const set = new ArgoApplicationSet(argoChart(), 'set', {
    generators: [list], template: { name: 'web', source: chart, destination: ArgoDestination.inCluster('shop'), deletion: ArgoDeletion.FOREGROUND }, ...props,
  });
  return ApiObject.of(set).toJson();
}

test('typed props reach every field of an ApplicationSet', () => {
  const base: ArgoApplicationTemplate = { name: 'web', source: chart, destination: ArgoDestination.inCluster('shop') };
  const manifests = [
    ...TEMPLATES.map((template) => manifest({ template: { ...base, ...template } as ArgoApplicationTemplate })),
    ...GENERATORS.flatMap((make) => TEMPLATES.map((template) => manifest({ generators: make(template) }))),
    ...GENERATORS.map((make) => make()).flatMap((made) => made.flatMap((generator) => [
      manifest({ generators: [ArgoGenerator.matrix(generator, list)] }), manifest({ generators: [ArgoGenerator.merge(['a'], generator, [list])] }),
    ])),
    ...TEMPLATES.flatMap((template) => [
      manifest({ generators: [ArgoGenerator.matrix(ArgoGenerator.matrix(list, list), ArgoGenerator.merge(['a'], list, [list]), { template, ...where })] }),
      manifest({ generators: [ArgoGenerator.merge(['a'], ArgoGenerator.matrix(list, list), [ArgoGenerator.merge(['a'], list, [list])], { template })] }),
    ]),
    manifest({
      template: { ...base, labels: { a: 'b' } },
      patches: [ArgoTemplatePatch.always({ spec: { info: [] } })],
      rollingSteps: [ArgoRollingStep.matching({ key: 'a', in: ['b'], maxUpdate: 1 })],
      reverseDeletion: true,
      applicationsSync: ArgoApplicationsSync.SYNC,
      preservedAnnotations: ['a'],
      preservedLabels: ['a'],
      ignoreApplicationDifferences: [{ applicationName: 'a', jsonPointers: ['/spec'], jqPaths: ['.spec'] }],
    }),
  ];

  expect(uncovered('ApplicationSet', manifests, EXCLUSIONS)).toEqual([]);
});
