import { Duration, Size } from 'cdk8s';
import { dataOf } from './_settings';
import { ArgoApplicationSetPolicy, ArgoLogFormat, ArgoLogLevel, type ArgoParametersProps, ArgoParameters, ArgoSharding } from '../../../../src';
import { PARAMETER_KEYS } from '../../../../src/argocd/settings/configuration/_parameter-keys';
import { argoChart, problemsOf } from '../../_chart';

const dataFor = (props: ArgoParametersProps): Record<string, string> => dataOf((chart) => new ArgoParameters(chart, 'parameters', props));

test('says nothing that nobody has asked for', () => {
  expect(dataFor({})).toEqual({});
});

test('says everything, in keys that Argo CD reads', () => {
  const data = dataFor({
    applicationNamespaces: ['team-*', 'shop'],
    applicationSetNamespaces: ['team-*'],
    applicationSetPolicy: ArgoApplicationSetPolicy.CREATE_UPDATE,
    applicationSetPolicyOverride: true,
    progressiveSyncs: true,
    newGitFileGlobbing: true,
    allowedScmProviders: ['https://git.example.com/'],
    scmProviders: true,
    tokenRefStrictMode: true,
    applicationSetRequeueAfter: Duration.minutes(10),
    applicationSetConcurrency: 20,
    preservedAnnotations: ['a/b'],
    preservedLabels: ['c'],
    applicationSetStatusMaxResources: 100,
    serverInsecure: true,
    serverRootPath: '/argo-cd',
    serverBaseHref: '/argo-cd',
    serverDisableAuth: false,
    serverGzip: true,
    serverFrameOptions: '',
    serverContentSecurityPolicy: "frame-ancestors 'self';",
    proxyExtension: true,
    serverSyncReplaceAllowed: false,
    statusProcessors: 50,
    operationProcessors: 25,
    serverSideDiff: true,
    persistResourceHealth: true,
    selfHealTimeout: Duration.seconds(5),
    syncTimeout: Duration.hours(1),
    syncWaveDelay: Duration.seconds(5),
    repoErrorGracePeriod: Duration.minutes(5),
    sharding: ArgoSharding.CONSISTENT_HASHING,
    kubectlParallelism: 0,
    jqTimeout: Duration.seconds(10),
    controllerQps: 100,
    controllerBurst: 200,
    repoServerTimeout: Duration.minutes(3),
    repoServerParallelism: 4,
    maxDirectoryManifests: Size.mebibytes(20),
    maxHelmManifests: Size.gibibytes(2),
    maxOciManifests: Size.gibibytes(2),
    allowOutOfBoundsSymlinks: false,
    gitSubmodules: false,
    gitRequestTimeout: Duration.seconds(30),
    repoCache: Duration.hours(1),
    pluginUsesGeneratePaths: true,
    pluginExclusions: ['.git/*', 'docs/*'],
    hydrator: true,
    selfServiceNotifications: true,
    redisServer: 'redis:6379',
    repoServer: 'repo:8081',
    otlpAddress: 'otel:4317',
    logLevel: ArgoLogLevel.WARN,
    logFormat: ArgoLogFormat.JSON,
    extra: { 'server.log.level': 'debug', 'reposerver.enable.builtin.git.config': 'false' },
  });
  expect(Object.keys(data).filter((key) => !PARAMETER_KEYS.has(key))).toEqual([]);
  expect(data).toMatchObject({
    'application.namespaces': 'team-*,shop',
    'applicationsetcontroller.policy': 'create-update',
    'applicationsetcontroller.requeue.after': '10m',
    'server.insecure': 'true',
    'server.x.frame.options': '',
    'controller.sync.timeout.seconds': '3600',
    'controller.sync.wave.delay.seconds': '5',
    'controller.kubectl.parallelism.limit': '0',
    'controller.ignore.normalizer.jq.timeout': '10s',
    'controller.repo.server.timeout.seconds': '180',
    'server.repo.server.timeout.seconds': '180',
    'applicationsetcontroller.repo.server.timeout.seconds': '180',
    'reposerver.max.combined.directory.manifests.size': '20480Ki',
    'reposerver.enable.git.submodule': 'false',
    'applicationsetcontroller.enable.git.submodule': 'false',
    'reposerver.plugin.tar.exclusions': '.git/*;docs/*',
    'controller.log.level': 'warn',
    'server.log.level': 'debug',
    'reposerver.enable.builtin.git.config': 'false',
  });
  expect(Object.keys(data)).toHaveLength(70);
});

test.each<[string, ArgoParametersProps, string]>([
  ['generators that send tokens anywhere', { applicationSetNamespaces: ['team'] },
    'applicationSetNamespaces lets others make ApplicationSets, whose generators may send tokens to any address; set allowedScmProviders, or scmProviders to false'],
  ['an override of nothing', { applicationSetPolicyOverride: true },
    'applicationSetPolicyOverride has no effect without applicationSetPolicy, since ApplicationSets may say what they like then; leave it out'],
  ['a number that is none', { statusProcessors: 1.5 }, 'statusProcessors is 1.5; write a whole number that is not negative'],
  ['a path that is none', { serverRootPath: '/' }, 'serverRootPath is "/"; write a path, as in "/argo-cd"'],
  ['a key that has a property', { extra: { 'server.insecure': 'true' } }, 'extra holds "server.insecure"; set serverInsecure instead'],
  ['a key that nobody reads', { extra: { 'server.enable.gzipp': 'true' } }, 'extra holds "server.enable.gzipp", which no process of Argo CD reads; did you mean "server.enable.gzip"?'],
])('fails with %s', (_, props, message) => {
  const chart = argoChart();
  new ArgoParameters(chart, 'parameters', props);
  expect(problemsOf(chart)).toEqual([`[test/parameters] ${message}`]);
});

test('keys that nobody is known to read pass, since plugins may', () => {
  expect(dataFor({ extra: { 'acme.flag': 'x' } })).toEqual({ 'acme.flag': 'x' });
});
