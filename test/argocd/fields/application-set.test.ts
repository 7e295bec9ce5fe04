import { ApiObject, Duration } from 'cdk8s';
import { CHART, REST, SOURCES, git, hydrated } from './everything';
import { uncovered } from './fields';
import {
  ArgoApplicationSet, type ArgoApplicationSetProps, ArgoApplicationsSync, type ArgoApplicationTemplate, ArgoCloneProtocol, ArgoDeletion,
  ArgoDestination, ArgoGenerator, type ArgoGeneratorBase, ArgoMatchExpression, ArgoMergeRequestState, ArgoPullRequestProvider, ArgoRollingStep,
  ArgoScmProvider, ArgoSource, ArgoTemplatePatch, type ArgoTemplateOverride,
} from '../../../src/argocd';
import { argoChart } from '../_chart';

const { repo } = git;
const named = ArgoSource.directory({ ...git, name: 'web', ref: 'web', tagPrefix: 'web/' });

/** Templates that together have every field of an Application. */
const TEMPLATES: ArgoTemplateOverride[] = [
  ...SOURCES.map((source): ArgoTemplateOverride => ({ source })),
  ...SOURCES.map((source): ArgoTemplateOverride => ({ source: CHART, additionalSources: [source, named, CHART] })),
  ...SOURCES.map((dry): ArgoTemplateOverride => ({ source: hydrated(dry) })),
  { source: named },
  {
    source: CHART,
    name: 'web',
    labels: { a: 'b' },
    annotations: { a: 'b' },
    ...REST,
  },
  { source: CHART, destination: ArgoDestination.server('https://eu.example.com') },
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
    generators: [list], template: { name: 'web', source: CHART, destination: ArgoDestination.inCluster('shop'), deletion: ArgoDeletion.FOREGROUND }, ...props,
  });
  return ApiObject.of(set).toJson();
}

test('typed props reach every field of an ApplicationSet', () => {
  const base: ArgoApplicationTemplate = { name: 'web', source: CHART, destination: ArgoDestination.inCluster('shop') };
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
