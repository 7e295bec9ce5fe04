import { Duration, Size } from 'cdk8s';
import { PARAMETER_KEYS } from './_parameter-keys';
import { type SettingsData, settingsData } from './_settings-map';
import { unitDuration } from './_unit-duration';
import type { ArgoParametersProps } from './parameters-props';
import { nearest, shown } from '../../../core/problem';

const COMPONENTS = ['applicationsetcontroller', 'commitserver', 'controller', 'dexserver', 'notificationscontroller', 'reposerver', 'server'];

/** The keys that a property sets, by property. */
const KEYS: { readonly [P in Exclude<keyof ArgoParametersProps, 'extra' | 'metadata'>]: string | readonly string[] } = {
  applicationNamespaces: 'application.namespaces',
  applicationSetNamespaces: 'applicationsetcontroller.namespaces',
  applicationSetPolicy: 'applicationsetcontroller.policy',
  applicationSetPolicyOverride: 'applicationsetcontroller.enable.policy.override',
  progressiveSyncs: 'applicationsetcontroller.enable.progressive.syncs',
  newGitFileGlobbing: 'applicationsetcontroller.enable.new.git.file.globbing',
  allowedScmProviders: 'applicationsetcontroller.allowed.scm.providers',
  scmProviders: 'applicationsetcontroller.enable.scm.providers',
  tokenRefStrictMode: 'applicationsetcontroller.enable.tokenref.strict.mode',
  applicationSetRequeueAfter: 'applicationsetcontroller.requeue.after',
  applicationSetConcurrency: 'applicationsetcontroller.concurrent.reconciliations.max',
  preservedAnnotations: 'applicationsetcontroller.global.preserved.annotations',
  preservedLabels: 'applicationsetcontroller.global.preserved.labels',
  applicationSetStatusMaxResources: 'applicationsetcontroller.status.max.resources.count',
  serverInsecure: 'server.insecure',
  serverRootPath: 'server.rootpath',
  serverBaseHref: 'server.basehref',
  serverDisableAuth: 'server.disable.auth',
  serverGzip: 'server.enable.gzip',
  serverFrameOptions: 'server.x.frame.options',
  serverContentSecurityPolicy: 'server.content.security.policy',
  proxyExtension: 'server.enable.proxy.extension',
  serverSyncReplaceAllowed: 'server.sync.replace.allowed',
  statusProcessors: 'controller.status.processors',
  operationProcessors: 'controller.operation.processors',
  serverSideDiff: 'controller.diff.server.side',
  persistResourceHealth: 'controller.resource.health.persist',
  selfHealTimeout: 'controller.self.heal.timeout.seconds',
  syncTimeout: 'controller.sync.timeout.seconds',
  syncWaveDelay: 'controller.sync.wave.delay.seconds',
  repoErrorGracePeriod: 'controller.repo.error.grace.period.seconds',
  sharding: 'controller.sharding.algorithm',
  kubectlParallelism: 'controller.kubectl.parallelism.limit',
  jqTimeout: 'controller.ignore.normalizer.jq.timeout',
  controllerQps: 'controller.k8s.client.qps',
  controllerBurst: 'controller.k8s.client.burst',
  repoServerTimeout: ['controller.repo.server.timeout.seconds', 'server.repo.server.timeout.seconds', 'applicationsetcontroller.repo.server.timeout.seconds'],
  repoServerParallelism: 'reposerver.parallelism.limit',
  maxDirectoryManifests: 'reposerver.max.combined.directory.manifests.size',
  maxHelmManifests: 'reposerver.helm.manifest.max.extracted.size',
  maxOciManifests: 'reposerver.oci.manifest.max.extracted.size',
  allowOutOfBoundsSymlinks: 'reposerver.allow.oob.symlinks',
  gitSubmodules: ['reposerver.enable.git.submodule', 'applicationsetcontroller.enable.git.submodule'],
  gitRequestTimeout: 'reposerver.git.request.timeout',
  repoCache: 'reposerver.repo.cache.expiration',
  pluginUsesGeneratePaths: 'reposerver.plugin.use.manifest.generate.paths',
  pluginExclusions: 'reposerver.plugin.tar.exclusions',
  hydrator: 'hydrator.enabled',
  selfServiceNotifications: 'notificationscontroller.selfservice.enabled',
  redisServer: 'redis.server',
  repoServer: 'repo.server',
  otlpAddress: 'otlp.address',
  logLevel: COMPONENTS.map((component) => `${component}.log.level`),
  logFormat: COMPONENTS.map((component) => `${component}.log.format`),
};

/** What parameters are in argocd-cmd-params-cm; keys under `extra` win, so that one process can differ from the others. */
export function parametersContent(props: ArgoParametersProps): SettingsData {
  const data: Record<string, string | undefined> = {};
  for (const [property, keys] of Object.entries(KEYS)) {
    const value = props[property as keyof typeof KEYS];
    for (const key of [keys].flat()) data[key] = textOf(key, value);
  }
  return { ...settingsData(data), ...props.extra };
}

/** Which property sets a key alone, so that nobody sets it under `extra`. */
export function propertyOf(key: string): string | undefined {
  return Object.entries(KEYS).find(([, keys]) => keys === key)?.[0];
}

/** What is wrong with parameters, sentence by sentence. */
export function* parametersFaults(props: ArgoParametersProps): Iterable<string> {
  const { applicationSetNamespaces, allowedScmProviders, scmProviders } = props;
  if (applicationSetNamespaces?.length && !allowedScmProviders?.length && scmProviders !== false) {
    yield 'applicationSetNamespaces lets others make ApplicationSets, whose generators may send tokens to any address; set allowedScmProviders, or scmProviders to false';
  }
  if (props.applicationSetPolicyOverride && props.applicationSetPolicy === undefined) {
    yield 'applicationSetPolicyOverride has no effect without applicationSetPolicy, since ApplicationSets may say what they like then; leave it out';
  }
  if (props.serverRootPath !== undefined && !/^\/?[^/].*$/.test(props.serverRootPath)) yield `serverRootPath is ${shown(props.serverRootPath)}; write a path, as in "/argo-cd"`;
  for (const [property, value] of Object.entries(props)) {
    if (typeof value === 'number' && (!Number.isInteger(value) || value < 0)) yield `${property} is ${value}; write a whole number that is not negative`;
  }
  for (const key of Object.keys(props.extra ?? {})) {
    if (PARAMETER_KEYS.has(key) || propertyOf(key) !== undefined) continue;
    const near = nearest(key, PARAMETER_KEYS);
    if (near !== undefined) yield `extra holds ${shown(key)}, which no process of Argo CD reads; did you mean ${shown(near)}?`;
  }
}

function textOf(key: string, value: ArgoParametersProps[keyof typeof KEYS]): string | undefined {
  if (value instanceof Duration) return key.endsWith('.seconds') ? `${value.toSeconds()}` : unitDuration(value);
  // Kubernetes' own way to write it.
  if (value instanceof Size) return `${value.toKibibytes()}Ki`;
  if (Array.isArray(value)) return value.length > 0 ? value.join(key.endsWith('tar.exclusions') ? ';' : ',') : undefined;
  return value === undefined ? undefined : `${value as string | number | boolean}`;
}
