import { Duration, Testing } from 'cdk8s';
import { uncovered } from './fields';
import {
  ArgoApplication, type ArgoApplicationProps, ArgoDestination, type ArgoHelmOptions, ArgoIgnoreRule, ArgoKustomizePatch, ArgoPluginParameter,
  ArgoSource, ArgoSyncOption, ArgoSyncPolicy,
} from '../../../src/argocd';
import { GitRepo, HelmRepo } from '../../../src/core';
import { argoChart } from '../_chart';

const repo = GitRepo.at('https://github.com/acme/shop');
const git = { repo, path: 'web', revision: '1.2.*' };

const directory = {
  recurse: true,
  include: '*.yaml',
  exclude: 'test/*',
  jsonnetExtVars: [{ name: 'a', value: '1', code: true }],
  jsonnetTlas: [{ name: 'b', value: '1', code: true }],
  jsonnetLibs: ['vendor'],
};

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

const kustomize = {
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
};

const plugin = {
  plugin: 'tanka',
  env: { A: '1' },
  parameters: [ArgoPluginParameter.string('a', '1'), ArgoPluginParameter.array('b', ['1']), ArgoPluginParameter.map('c', { d: '1' })],
};

/** The same folder in Git for every tool. */
const SOURCES = [
  ArgoSource.directory({ ...git, ...directory }),
  ArgoSource.helmDirectory({ ...git, ...helm, values: { a: 1 } }),
  ArgoSource.helmDirectory({ ...git, ...helm, valuesText: 'a: 1' }),
  ArgoSource.kustomize({ ...git, ...kustomize }),
  ArgoSource.plugin({ ...git, ...plugin }),
];

/** What Argo CD does not know of a source that it hydrates from. */
const NAMES = { name: 'web', ref: 'web', tagPrefix: 'web/' };

/** Fields that no prop reaches, and why. */
const EXCLUSIONS = Object.fromEntries(['source', 'sources[]', 'sourceHydrator.drySource'].map((source) => [
  `spec.${source}.helm.version`, 'Argo CD knows one version of Helm: the values that it takes mean the same as none, all others fail',
]));

function application(props: Partial<ArgoApplicationProps>): { readonly spec: unknown } {
  const chart = argoChart();
  new ArgoApplication(chart, 'web', { source: SOURCES[0], destination: ArgoDestination.inCluster('shop'), ...props });
  return Testing.synth(chart)[0];
}

test('typed props reach every field of an Application', () => {
  const chart = ArgoSource.helmChart({ repo: HelmRepo.at('https://charts.example.com'), chart: 'web', version: '1.2.3' });
  const manifests = [
    ...SOURCES.map((source) => application({ source })),
    ...SOURCES.map((source) => application({ source: chart, additionalSources: [source] })),
    ...SOURCES.map((dry) => application({ source: ArgoSource.hydrated({ dry, branch: 'eu', path: 'x', repo: GitRepo.at('https://a.example/b'), hydrateTo: 'next' }) })),
    application({ source: ArgoSource.directory({ ...git, ...NAMES }) }),
    application({ source: chart, additionalSources: [ArgoSource.directory({ ...git, ...NAMES })] }),
    application({ source: chart }),
    application({
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
    }),
  ];

  expect(uncovered('Application', manifests, EXCLUSIONS)).toEqual([]);
});
