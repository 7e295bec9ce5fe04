import { Duration } from 'cdk8s';
import {
  ArgoDestination, type ArgoHelmOptions, ArgoIgnoreRule, ArgoKustomizePatch, ArgoPluginParameter, ArgoSource, ArgoSyncOption, ArgoSyncPolicy,
} from '../../../src/argocd';
import { GitRepo, HelmRepo } from '../../../src/core';

const repo = GitRepo.at('https://github.com/acme/shop');
export const git = { repo, path: 'web', revision: '1.2.*' };

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

/** The same folder in Git for every tool, with everything that each can be told. */
export const SOURCES = [
  ArgoSource.directory({ ...git, ...directory }),
  ArgoSource.helmDirectory({ ...git, ...helm, values: { a: 1 } }),
  ArgoSource.helmDirectory({ ...git, ...helm, valuesText: 'a: 1' }),
  ArgoSource.kustomize({ ...git, ...kustomize }),
  ArgoSource.plugin({ ...git, ...plugin }),
];

/** A chart from a repository of charts. */
export const CHART = ArgoSource.helmChart({ repo: HelmRepo.at('https://charts.example.com'), chart: 'web', version: '1.2.3' });

/** A source that is to be rendered from one place and synced from another. */
export function hydrated(dry: ArgoSource): ArgoSource {
  return ArgoSource.hydrated({ dry, branch: 'eu', path: 'x', repo: GitRepo.at('https://a.example/b'), hydrateTo: 'next' });
}

/** What else every field of an Application says. */
export const REST = {
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
};
