import {
  type ArgoApplicationProps, ArgoDestination, ArgoIgnoreRule, ArgoKustomizePatch, ArgoOciContent, ArgoPluginParameter, ArgoSource, ArgoSyncOption,
  ArgoSyncPolicy,
} from '../../src/argocd';
import { GitRepo, HelmRepo } from '../../src/core';

const repo = GitRepo.at('https://github.com/acme/shop');
const git = { repo, path: 'web' };
const chart = { repo: HelmRepo.at('https://charts.example.com'), chart: 'web', version: '1.2.3' };

const IN_GIT = { repoURL: 'https://github.com/acme/shop', path: 'web', targetRevision: 'main' };
const IN_CHARTS = { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '1.2.3' };
const NOTHING = ArgoSyncPolicy.manual({ retryLimit: 0 });

/** A source with what would say nothing, and what is left of it. */
const SOURCES: Record<string, [source: ArgoSource, rendered: object]> = {
  'a directory that says nothing': [
    ArgoSource.directory({ ...git, recurse: false, jsonnetExtVars: [], jsonnetTlas: [], jsonnetLibs: [] }), IN_GIT,
  ],
  'a directory with folders below': [ArgoSource.directory({ ...git, recurse: true }), { ...IN_GIT, directory: { recurse: true } }],
  'a directory that only includes': [ArgoSource.directory({ ...git, include: '*.yaml' }), { ...IN_GIT, directory: { include: '*.yaml' } }],
  'a directory that only excludes': [ArgoSource.directory({ ...git, exclude: 'test/*' }), { ...IN_GIT, directory: { exclude: 'test/*' } }],
  'a directory that includes and excludes': [
    ArgoSource.directory({ ...git, include: '*.yaml', exclude: 'test/*' }), { ...IN_GIT, directory: { include: '*.yaml', exclude: 'test/*' } },
  ],
  'a directory with Jsonnet': [
    ArgoSource.directory({ ...git, jsonnetExtVars: [{ name: 'a', value: '', code: false }] }),
    { ...IN_GIT, directory: { jsonnet: { extVars: [{ name: 'a', value: '' }] } } },
  ],
  'a chart that says nothing': [
    ArgoSource.helmChart({
      ...chart, values: {}, valueFiles: [], parameters: [], fileParameters: [], apiVersions: [], skipCrds: false, passCredentials: false,
    }),
    IN_CHARTS,
  ],
  'a chart with values that say nothing': [
    ArgoSource.helmChart({ ...chart, values: { affinity: {}, tolerations: [], enabled: false, count: 0, text: '' } }),
    { ...IN_CHARTS, helm: { valuesObject: { affinity: {}, tolerations: [], enabled: false, count: 0, text: '' } } },
  ],
  'a chart with switches only': [
    ArgoSource.helmChart({
      ...chart, ignoreMissingValueFiles: true, skipCrds: true, skipTests: true, skipSchemaValidation: true, passCredentials: true,
    }),
    { ...IN_CHARTS, helm: { ignoreMissingValueFiles: true, skipCrds: true, skipTests: true, skipSchemaValidation: true, passCredentials: true } },
  ],
  'a chart with a parameter': [
    ArgoSource.helmChart({ ...chart, parameters: [{ name: 'a', value: 'x', forceString: false }] }),
    { ...IN_CHARTS, helm: { parameters: [{ name: 'a', value: 'x' }] } },
  ],
  'a kustomization that says nothing': [
    ArgoSource.kustomize({
      ...git,
      commonLabels: {},
      labelWithoutSelector: true,
      commonAnnotations: {},
      images: [],
      replicas: [],
      patches: [],
      components: [],
      apiVersions: [],
    }),
    IN_GIT,
  ],
  'a kustomization with labels': [
    ArgoSource.kustomize({ ...git, commonLabels: { a: 'b' } }), { ...IN_GIT, kustomize: { commonLabels: { a: 'b' }, labelWithoutSelector: true } },
  ],
  'a kustomization without pods': [
    ArgoSource.kustomize({ ...git, replicas: [{ name: 'web', count: 0 }] }), { ...IN_GIT, kustomize: { replicas: [{ name: 'web', count: 0 }] } },
  ],
  'a kustomization with a patch': [
    ArgoSource.kustomize({ ...git, patches: [ArgoKustomizePatch.inline('kind: Service', { target: {}, allowNameChange: false })] }),
    { ...IN_GIT, kustomize: { patches: [{ patch: 'kind: Service' }] } },
  ],
  'a kustomization that passes over components': [
    ArgoSource.kustomize({ ...git, ignoreMissingComponents: true }), { ...IN_GIT, kustomize: { ignoreMissingComponents: true } },
  ],
  'a plugin that is found by its files': [ArgoSource.plugin({ ...git, env: {}, parameters: [] }), { ...IN_GIT, plugin: {} }],
  'a plugin with empty parameters': [
    ArgoSource.plugin({ ...git, parameters: [ArgoPluginParameter.string('a', ''), ArgoPluginParameter.array('b', []), ArgoPluginParameter.map('c', {})] }),
    { ...IN_GIT, plugin: { parameters: [{ name: 'a', string: '' }, { name: 'b', array: [] }, { name: 'c', map: {} }] } },
  ],
  'an artifact whose content says nothing': [
    ArgoSource.oci({ url: 'oci://registry.example.com/web', revision: '1', content: ArgoOciContent.helm() }),
    { repoURL: 'oci://registry.example.com/web', path: '.', targetRevision: '1' },
  ],
};

/** Policies with what would say nothing, and what is left of them. */
const POLICIES: Record<string, [policy: ArgoSyncPolicy, rendered: object | undefined]> = {
  'a policy that says nothing': [ArgoSyncPolicy.manual({ retryLimit: 0, options: [], managedNamespaceLabels: {}, managedNamespaceAnnotations: {} }), undefined],
  'an automatic policy without further tries': [ArgoSyncPolicy.automated({ retryLimit: 0 }), { automated: { prune: true, selfHeal: true }, retry: {} }],
  'an automatic policy that does little': [
    ArgoSyncPolicy.automated({ prune: false, selfHeal: false, allowEmpty: false, enabled: false, retryLimit: 0 }),
    { automated: { prune: false, selfHeal: false, enabled: false }, retry: {} },
  ],
  'further tries': [
    ArgoSyncPolicy.manual({ retryLimit: 1, retryRefresh: false }), { retry: { limit: 1, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } } },
  ],
  'a namespace with labels only': [
    ArgoSyncPolicy.manual({ retryLimit: 0, managedNamespaceLabels: { a: '' }, managedNamespaceAnnotations: {} }),
    { managedNamespaceMetadata: { labels: { a: '' } }, syncOptions: ['CreateNamespace=true'] },
  ],
  'a sync option': [
    ArgoSyncPolicy.manual({ retryLimit: 0, options: [ArgoSyncOption.pruneLast()] }), { syncOptions: ['PruneLast=true'] },
  ],
};

/** One Application, and the whole of its spec as Argo CD keeps it. */
interface NormalisedCase {
  readonly props: ArgoApplicationProps;
  readonly spec: object;
}

const destination = ArgoDestination.inCluster('shop');
const REST = { project: 'default', destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' } };
const FOLDER = ArgoSource.directory(git);

/** Applications of which Argo CD's own normalisation (`argo.NormalizeApplicationSpec` of 3.5.7) takes nothing away. */
export const NORMALISED_CASES: Record<string, NormalisedCase> = {
  ...Object.fromEntries(Object.entries(SOURCES).flatMap(([name, [source, rendered]]): [string, NormalisedCase][] => [
    [name, { props: { source, destination, syncPolicy: NOTHING }, spec: { ...REST, source: rendered } }],
    [`${name}, one of several`, { props: { source: FOLDER, additionalSources: [source], destination, syncPolicy: NOTHING }, spec: { ...REST, sources: [IN_GIT, rendered] } }],
  ])),
  ...Object.fromEntries(Object.entries(POLICIES).map(([name, [syncPolicy, rendered]]): [string, NormalisedCase] => [
    name, { props: { source: FOLDER, destination, syncPolicy }, spec: { ...REST, source: IN_GIT, ...rendered && { syncPolicy: rendered } } },
  ])),
  'no project and no namespace': {
    props: { source: FOLDER, destination: ArgoDestination.named('eu'), syncPolicy: NOTHING },
    spec: { project: 'default', source: IN_GIT, destination: { name: 'eu' } },
  },
  'empty lists, and a history of none': {
    props: { source: FOLDER, additionalSources: [], destination, syncPolicy: NOTHING, ignoreDifferences: [], info: [], revisionHistoryLimit: 0 },
    spec: { ...REST, source: IN_GIT, revisionHistoryLimit: 0 },
  },
  'an ignore rule and an info': {
    props: {
      source: FOLDER, destination, syncPolicy: NOTHING, ignoreDifferences: [ArgoIgnoreRule.hpaReplicas()], info: [{ name: 'owner', value: 'shop' }],
    },
    spec: {
      ...REST,
      source: IN_GIT,
      syncPolicy: { syncOptions: ['RespectIgnoreDifferences=true'] },
      ignoreDifferences: [{ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }],
      info: [{ name: 'owner', value: 'shop' }],
    },
  },
  'a hydrated source': {
    props: { source: ArgoSource.hydrated({ dry: ArgoSource.kustomize(git), branch: 'eu', path: 'web' }), destination, syncPolicy: NOTHING },
    spec: { ...REST, sourceHydrator: { drySource: IN_GIT, syncSource: { targetBranch: 'eu', path: 'web' } } },
  },
};
