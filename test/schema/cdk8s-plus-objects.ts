/*
 * What cdk8s-plus makes when every class, option, method and enum member of it is used.
 *
 * Left out:
 * - Resource, AbstractPod, Workload and PersistentVolume: no objects can be made of them, only of their subclasses.
 * - What cdk8s-plus itself throws at: a restart policy of a container that is no init container, `port` beside `portNumber`, the file of a seccomp profile
 *   of another type than Localhost, ttlAfterFinished beside a retention of jobs, ephemeral storage in parts of a gibibyte.
 * - Empty texts in a ConfigMap: cdk8s-plus takes them and leaves them out.
 * - LabelSelectorRequirement, NetworkPolicyPeerConfig: cdk8s-plus returns them and takes them nowhere.
 * - Of `k8s`, the generated classes: all but a quota, limits and a disruption budget, for which cdk8s-plus has no class of its own.
 * - What makes an object that no server takes: it stands in REFUSED and REFUSED_BY_CODE.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ApiObject, App, Chart, Cron, Duration, JsonPatch, Size, Testing } from 'cdk8s';
import * as plus from 'cdk8s-plus-30';
import type { Construct } from 'constructs';

/** The smallest container. */
const PLAIN: plus.ContainerProps = { image: 'registry.example.com/app:1.0.0' };
const WEB: plus.ContainerProps = { image: 'registry.example.com/web:1.0.0', portNumber: 8080 };

/** The plain objects, in the order in which they are made. */
export function everyFeature(): Record<string, any>[] {
  return everyFeatureApp().charts.flatMap((chart) => Testing.synth(chart));
}

/** The app that makes them. */
export function everyFeatureApp(): App {
  const app = Testing.app();
  configMaps(new Chart(app, 'config-maps'));
  secrets(new Chart(app, 'secrets'));
  accessRights(new Chart(app, 'access'));
  storage(new Chart(app, 'storage'));
  containers(new Chart(app, 'containers'));
  pods(new Chart(app, 'pods'));
  volumes(new Chart(app, 'volumes'));
  scheduling(new Chart(app, 'scheduling'));
  workloads(new Chart(app, 'workloads'));
  jobs(new Chart(app, 'jobs'));
  autoscalers(new Chart(app, 'autoscalers'));
  services(new Chart(app, 'services'));
  ingresses(new Chart(app, 'ingresses'));
  networkPolicies(new Chart(app, 'network-policies'));
  connections(new Chart(app, 'connections'));
  generatedKinds(new Chart(app, 'generated'));
  return app;
}

/** What cdk8s-plus lets an author write and no server takes, for what the schema of the kind says: each makes one object that is refused. */
export const REFUSED: Record<string, (chart: Chart) => unknown> = {
  'PersistentVolume.reserve': (chart) => new plus.GCEPersistentDiskPersistentVolume(chart, 'x', { ...VOLUME, pdName: 'x' }).reserve(),
  'PersistentVolume.asVolume': (chart) => new plus.GCEPersistentDiskPersistentVolume(chart, 'x', { ...VOLUME, pdName: 'x' }).asVolume(),
  'NetworkPolicyPort.allTcp': (chart) => allowing(chart, plus.NetworkPolicyPort.allTcp()),
  'NetworkPolicyPort.allUdp': (chart) => allowing(chart, plus.NetworkPolicyPort.allUdp()),
  'a volume without access modes': (chart) => new plus.GCEPersistentDiskPersistentVolume(chart, 'x', { pdName: 'x', storage: Size.gibibytes(1) }),
  'a claim without access modes and size': (chart) => new plus.PersistentVolumeClaim(chart, 'x'),
  'a volume named after a config map with dots': (chart) => (
    mounting(chart, plus.Volume.fromConfigMap(chart, 'v', plus.ConfigMap.fromConfigMapName(chart, 'c', 'a.b')))),
  'two containers of the default name': (chart) => new plus.Pod(chart, 'x', { containers: [PLAIN, PLAIN] }),
  'a deployment that selects nothing': (chart) => new plus.Deployment(chart, 'x', { containers: [PLAIN], select: false }),
  'binary data that is none': (chart) => new plus.ConfigMap(chart, 'x', { binaryData: { a: 'no base64!' } }),
  'a network that is none': (chart) => allowing(chart, plus.NetworkPolicyPort.tcp(1), plus.NetworkPolicyIpBlock.ipv4(chart, 'ip', '999.0.0.0/16')),
};

/** The same, but for what only the code of a server knows. */
export const REFUSED_BY_CODE: Record<string, (chart: Chart) => unknown> = {
  'Metric.containerStorage': (chart) => scaled(chart, ({ containers: [container] }) => (
    plus.Metric.containerStorage({ container, target: plus.MetricTarget.averageValue(1) }))),
  'a value for a metric of resources': (chart) => scaled(chart, () => plus.Metric.resourceCpu(plus.MetricTarget.value(1))),
  'a value for a metric of pods': (chart) => scaled(chart, () => plus.Metric.pods({ name: 'x', target: plus.MetricTarget.value(1) })),
  'a usage for an external metric': (chart) => scaled(chart, () => plus.Metric.external({ name: 'x', target: plus.MetricTarget.averageUtilization(1) })),
  'a managed disk that is not said to be managed': (chart) => mounting(chart, plus.Volume.fromAzureDisk(chart, 'v', 'x', '/subscriptions/1/x')),
  'a range of ports without its first': (chart) => allowing(chart, plus.NetworkPolicyPort.of({ endPort: 10 })),
  'a block out of its network': (chart) => (
    allowing(chart, plus.NetworkPolicyPort.tcp(1), plus.NetworkPolicyIpBlock.ipv4(chart, 'ip', '10.0.0.0/16', ['10.1.0.0/16']))),
  'a privileged container': (chart) => new plus.Pod(chart, 'x', { containers: [{ ...PLAIN, securityContext: { privileged: true } }] }),
  'liveness after two successes': (chart) => (
    new plus.Pod(chart, 'x', { containers: [{ ...PLAIN, liveness: plus.Probe.fromCommand(['x'], { successThreshold: 2 }) }] })),
  'mounts shared with the host, unprivileged': (chart) => (
    mounting(chart, plus.Volume.fromEmptyDir(chart, 'v', 'v'), { propagation: plus.MountPropagation.BIDIRECTIONAL })),
  'another port of the host in its network': (chart) => (
    new plus.Pod(chart, 'x', { hostNetwork: true, containers: [{ ...PLAIN, ports: [{ number: 1, hostPort: 2 }] }] })),
  'a deployment that selects others': (chart) => (
    new plus.Deployment(chart, 'x', { containers: [PLAIN] }).select(plus.LabelSelector.of({ labels: { app: 'other' } }))),
  'a deployment that ends': (chart) => new plus.Deployment(chart, 'x', { containers: [PLAIN], restartPolicy: plus.RestartPolicy.NEVER }),
  'a job that never ends': (chart) => new plus.Job(chart, 'x', { containers: [PLAIN], restartPolicy: plus.RestartPolicy.ALWAYS }),
  'a schedule in words': (chart) => new plus.CronJob(chart, 'x', { containers: [PLAIN], schedule: Cron.schedule({ hour: 'noon' }) }),
  'a zone that is none': (chart) => new plus.CronJob(chart, 'x', { containers: [PLAIN], schedule: Cron.daily(), timeZone: 'Nowhere/Land' }),
  'two ports without names': (chart) => new plus.Service(chart, 'x', { ports: [{ port: 1 }, { port: 2 }] }),
  'ranges for no load balancer': (chart) => new plus.Service(chart, 'x', { loadBalancerSourceRanges: ['10.0.0.0/8'], ports: [{ port: 1 }] }),
  'a key with a space': (chart) => new plus.ConfigMap(chart, 'x', { data: { 'a b': 'value' } }),
  'a pod as a subject in the whole cluster': (chart) => {
    const pod = new plus.Pod(chart, 'pod', { containers: [PLAIN], automountServiceAccountToken: true });
    new plus.ClusterRoleBinding(chart, 'x', { role: plus.ClusterRole.fromClusterRoleName(chart, 'r', 'view') }).addSubjects(pod);
  },
};

/** The objects that one of these ways makes. */
export function madeBy(make: (chart: Chart) => unknown): Record<string, any>[] {
  const chart = new Chart(Testing.app(), 'refused');
  make(chart);
  return Testing.synth(chart);
}

const VOLUME = { accessModes: [plus.PersistentVolumeAccessMode.READ_WRITE_ONCE], storage: Size.gibibytes(1) };

function mounting(chart: Chart, volume: plus.Volume, options?: plus.MountOptions): void {
  new plus.Pod(chart, 'x').addContainer(PLAIN).mount('/x', volume, options);
}

function allowing(chart: Chart, port: plus.NetworkPolicyPort, peer: plus.INetworkPolicyPeer = plus.Pods.all(chart, 'pods')): void {
  new plus.NetworkPolicy(chart, 'x', { egress: { rules: [{ peer, ports: [port] }] } });
}

function scaled(chart: Chart, metric: (target: plus.Deployment) => plus.Metric): void {
  const target = new plus.Deployment(chart, 'target', { containers: [PLAIN] });
  new plus.HorizontalPodAutoscaler(chart, 'x', { target, maxReplicas: 2, metrics: [metric(target)] });
}

function configMaps(chart: Chart): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-plus-'));
  fs.mkdirSync(path.join(folder, 'nested'));
  for (const name of ['a.conf', 'b.conf', 'c.txt']) fs.writeFileSync(path.join(folder, name), `${name}\n`);

  new plus.ConfigMap(chart, 'empty');
  const full = new plus.ConfigMap(chart, 'full', {
    metadata: {
      name: 'full',
      namespace: 'plus',
      labels: { 'app.kubernetes.io/name': 'full', 'empty': '' },
      annotations: { 'example.com/note': 'any text, of any length: {"a": [1]}' },
      finalizers: ['example.com/hold'],
      ownerReferences: [
        { apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid: '5d0c4e6e-0000-4000-8000-000000000001', controller: true, blockOwnerDeletion: false },
      ],
    },
    data: { 'plain': 'text', 'multi.line': 'a\nb\n' },
    binaryData: { 'logo.png': 'iVBORw0KGgo=' },
    immutable: true,
  });
  full.addData('added', 'later');
  full.addBinaryData('added.bin', 'AAECAw==');
  full.addFile(path.join(folder, 'a.conf'));
  full.addFile(path.join(folder, 'a.conf'), 'renamed');
  full.addDirectory(folder, { keyPrefix: 'from-', exclude: ['*.txt'] });
  new plus.ConfigMap(chart, 'directory').addDirectory(folder);
  full.metadata.addLabel('added', 'later');
  full.metadata.addAnnotation('example.com/added', 'later');
  full.metadata.addFinalizers('example.com/more');
  full.metadata.addOwnerReference({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'other', uid: '5d0c4e6e-0000-4000-8000-000000000002' });
  full.metadata.add('generateName', 'full-');
  fs.rmSync(folder, { recursive: true });
}

function secrets(chart: Chart): void {
  const account = new plus.ServiceAccount(chart, 'account');
  new plus.Secret(chart, 'empty');
  const full = new plus.Secret(chart, 'full', { type: 'example.com/sample', stringData: { sample: 'not secret' }, immutable: true });
  full.addStringData('more', full.getStringData('sample')!);
  new plus.BasicAuthSecret(chart, 'basic', { username: 'sample', password: 'sample', immutable: true });
  new plus.SshAuthSecret(chart, 'ssh', { sshPrivateKey: 'sample', immutable: true });
  new plus.ServiceAccountTokenSecret(chart, 'token', { serviceAccount: account, immutable: false });
  new plus.TlsSecret(chart, 'tls', { tlsCert: 'sample', tlsKey: 'sample', immutable: true });
  new plus.DockerConfigSecret(chart, 'docker', { data: { auths: { 'registry.example.com': { auth: 'c2FtcGxlOnNhbXBsZQ==' } } }, immutable: true });
}

function accessRights(chart: Chart): void {
  const secret = plus.Secret.fromSecretName(chart, 'imported-secret', 'imported');
  const account = new plus.ServiceAccount(chart, 'account', { metadata: { name: 'account', namespace: 'plus' }, secrets: [secret], automountToken: true });
  account.addSecret(new plus.Secret(chart, 'secret'));
  const outside = plus.ServiceAccount.fromServiceAccountName(chart, 'outside', 'outside', { namespaceName: 'elsewhere' });
  const nearby = plus.ServiceAccount.fromServiceAccountName(chart, 'nearby', 'nearby');
  const user = plus.User.fromName(chart, 'user', 'jane@example.com');
  const group = plus.Group.fromName(chart, 'group', 'system:authenticated');
  const subjects = [user, group, account, outside, nearby];

  const everyResource = Object.values(plus.ApiResource).filter((value) => value instanceof plus.ApiResource);
  const custom = plus.ApiResource.custom({ apiGroup: 'example.com', resourceType: 'widgets' });
  const url = plus.NonApiResource.of('/metrics/*');
  new plus.Role(chart, 'no-rules');
  const role = new plus.Role(chart, 'role', { rules: [{ verbs: ['get', '*'], resources: [...everyResource, custom] }] });
  const clusterRole = new plus.ClusterRole(chart, 'cluster-role', {
    rules: [{ verbs: ['get', 'post'], endpoints: [url] }, { verbs: ['get'], endpoints: [...everyResource, custom] }],
    aggregationLabels: { 'example.com/aggregate': 'true' },
  });
  for (const one of [role, clusterRole]) {
    one.allow(['impersonate', 'bind', 'escalate'], plus.ApiResource.ROLES);
    one.allowCreate(plus.ApiResource.PODS);
    one.allowGet(account);
    one.allowList(plus.ApiResource.PODS);
    one.allowWatch(plus.ApiResource.PODS);
    one.allowUpdate(plus.ApiResource.PODS);
    one.allowPatch(plus.ApiResource.PODS);
    one.allowDelete(plus.ApiResource.PODS);
    one.allowDeleteCollection(plus.ApiResource.PODS);
    one.allowRead(plus.ApiResource.PODS, plus.ApiResource.SERVICES);
    one.allowReadWrite(custom);
  }
  clusterRole.aggregate('example.com/more', 'yes');
  clusterRole.combine(new plus.ClusterRole(chart, 'combined'));
  role.bind(...subjects);
  clusterRole.bind(...subjects);
  clusterRole.bindInNamespace('plus', ...subjects);

  const binding = new plus.RoleBinding(chart, 'to-role', { role: plus.Role.fromRoleName(chart, 'imported-role', 'imported') });
  binding.addSubjects(
    user,
    new plus.Pod(chart, 'pod-subject', { containers: [PLAIN], automountServiceAccountToken: true }),
    new plus.Deployment(chart, 'deployment-subject', { containers: [PLAIN], serviceAccount: account }),
  );
  const view = plus.ClusterRole.fromClusterRoleName(chart, 'imported-cluster-role', 'view');
  new plus.RoleBinding(chart, 'to-cluster-role', { role: view }).addSubjects(group);
  new plus.ClusterRoleBinding(chart, 'cluster-wide', { role: view }).addSubjects(...subjects);
  new plus.ClusterRoleBinding(chart, 'nobody', { role: view });

  account.permissions.grantRead(user);
  account.permissions.grantReadWrite(group, outside);
  clusterRole.permissions.grantRead(user);
}

function storage(chart: Chart): void {
  const { READ_WRITE_ONCE, READ_ONLY_MANY, READ_WRITE_MANY, READ_WRITE_ONCE_POD } = plus.PersistentVolumeAccessMode;
  const common = { accessModes: [READ_WRITE_ONCE, READ_ONLY_MANY, READ_WRITE_MANY], storage: Size.gibibytes(10) };
  const claim = new plus.PersistentVolumeClaim(chart, 'claim', {
    metadata: { name: 'claim', namespace: 'plus' },
    accessModes: [READ_WRITE_ONCE],
    storage: Size.gibibytes(10),
    storageClassName: 'fast',
    volumeMode: plus.PersistentVolumeMode.FILE_SYSTEM,
    volume: plus.PersistentVolume.fromPersistentVolumeName(chart, 'imported-volume', 'imported'),
  });
  new plus.PersistentVolumeClaim(chart, 'single', {
    accessModes: [READ_WRITE_ONCE_POD], storage: Size.tebibytes(1), storageClassName: '', volumeMode: plus.PersistentVolumeMode.BLOCK,
  });

  new plus.AwsElasticBlockStorePersistentVolume(chart, 'ebs', {
    ...common,
    volumeId: 'vol-0a1b2c3d',
    fsType: 'xfs',
    partition: 1,
    readOnly: true,
    claim,
    mountOptions: ['noatime', 'nodiratime'],
    reclaimPolicy: plus.PersistentVolumeReclaimPolicy.DELETE,
    storageClassName: 'fast',
    volumeMode: plus.PersistentVolumeMode.FILE_SYSTEM,
  });
  new plus.AzureDiskPersistentVolume(chart, 'azure', {
    ...common,
    diskName: 'disk',
    diskUri: 'https://account.blob.core.windows.net/vhds/disk.vhd',
    cachingMode: plus.AzureDiskPersistentVolumeCachingMode.READ_ONLY,
    fsType: 'ext4',
    kind: plus.AzureDiskPersistentVolumeKind.DEDICATED,
    readOnly: true,
    reclaimPolicy: plus.PersistentVolumeReclaimPolicy.RETAIN,
  });
  new plus.AzureDiskPersistentVolume(chart, 'azure-plain', { ...common, diskName: 'disk', diskUri: 'https://account.blob.core.windows.net/vhds/disk.vhd' });
  new plus.GCEPersistentDiskPersistentVolume(chart, 'gce', {
    ...common, pdName: 'disk', fsType: 'ext4', partition: 2, readOnly: false, volumeMode: plus.PersistentVolumeMode.BLOCK,
  });

  const bound = new plus.GCEPersistentDiskPersistentVolume(chart, 'bound', { ...common, pdName: 'bound' });
  const binding = new plus.PersistentVolumeClaim(chart, 'binding', { ...common, accessModes: [READ_WRITE_ONCE] });
  bound.bind(binding);
  binding.bind(bound);

  // What is claimed this way names neither access modes nor a size, which a server does not take (see REFUSED); they are added here.
  const reserved = new plus.AwsElasticBlockStorePersistentVolume(chart, 'reserved', { ...common, volumeId: 'vol-1' });
  complete(reserved.reserve());
  const mounted = new plus.AwsElasticBlockStorePersistentVolume(chart, 'mounted', { ...common, volumeId: 'vol-2' });
  new plus.Pod(chart, 'mounting').addContainer(PLAIN).mount('/data', mounted);
  for (const made of mounted.node.children) if (made instanceof plus.PersistentVolumeClaim) complete(made);
}

function complete(claim: plus.PersistentVolumeClaim): void {
  ApiObject.of(claim).addJsonPatch(
    JsonPatch.add('/spec/accessModes', ['ReadWriteOnce']),
    // The generated class reads quantities as objects, even those of a patch, and drops texts.
    JsonPatch.add('/spec/resources', { requests: { storage: plus.k8s.Quantity.fromString('10Gi') } }),
  );
}

function containers(chart: Chart): void {
  const config = new plus.ConfigMap(chart, 'config', { data: { key: 'value' } });
  const secret = new plus.Secret(chart, 'secret', { stringData: { key: 'value' } });
  const importedSecret = plus.Secret.fromSecretName(chart, 'imported-secret', 'imported');
  const importedConfig = plus.ConfigMap.fromConfigMapName(chart, 'imported-config', 'imported');
  const scratch = plus.Volume.fromEmptyDir(chart, 'scratch', 'scratch');

  const probe: plus.ProbeOptions = {
    failureThreshold: 5,
    initialDelaySeconds: Duration.seconds(10),
    periodSeconds: Duration.seconds(20),
    successThreshold: 1,
    timeoutSeconds: Duration.seconds(5),
  };
  process.env.CDK8S_PLUS_SAMPLE = 'sample';
  const deployment = new plus.Deployment(chart, 'full', {
    containers: [{
      name: 'full',
      image: 'registry.example.com/app@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      portNumber: 8080,
      ports: [
        { number: 8443, name: 'https', protocol: plus.Protocol.TCP, hostPort: 18443, hostIp: '127.0.0.1' },
        { number: 53, name: 'dns', protocol: plus.Protocol.UDP },
        { number: 36412, name: 'sctp', protocol: plus.Protocol.SCTP },
      ],
      command: ['/bin/app'],
      args: ['--verbose', '$(PLAIN)'],
      workingDir: '/srv',
      envVariables: {
        PLAIN: plus.EnvValue.fromValue('value'),
        EMPTY: plus.EnvValue.fromValue(''),
        CONFIG: plus.EnvValue.fromConfigMap(config, 'key', { optional: true }),
        SECRET: plus.EnvValue.fromSecretValue({ secret, key: 'key' }, { optional: false }),
        ENV_VALUE: secret.envValue('key', { optional: true }),
        IMPORTED: importedSecret.envValue('key'),
        PROCESS: plus.EnvValue.fromProcess('CDK8S_PLUS_SAMPLE', { required: true }),
        NO_PROCESS: plus.EnvValue.fromProcess('CDK8S_PLUS_SAMPLE_THAT_IS_NOT_SET'),
        ...Object.fromEntries(Object.entries(plus.EnvFieldPaths).map(([name, field]) => [
          name, plus.EnvValue.fromFieldRef(field, { apiVersion: 'v1', key: 'app.kubernetes.io/name' }),
        ])),
        ...Object.fromEntries(Object.entries(plus.ResourceFieldPaths).map(([name, field]) => [
          name, plus.EnvValue.fromResource(field, { divisor: name.startsWith('CPU') ? '1m' : '1Mi' }),
        ])),
      },
      envFrom: [plus.Env.fromConfigMap(config, 'CONFIG_'), plus.Env.fromSecret(secret), new plus.EnvFrom(importedConfig, 'p_')],
      volumeMounts: [
        { volume: scratch, path: '/a', readOnly: true, propagation: plus.MountPropagation.NONE, subPath: 'part/one' },
        { volume: scratch, path: '/b', readOnly: false, propagation: plus.MountPropagation.HOST_TO_CONTAINER, subPathExpr: '$(POD_NAME)/logs' },
      ],
      imagePullPolicy: plus.ImagePullPolicy.IF_NOT_PRESENT,
      readiness: plus.Probe.fromHttpGet('/ready', { ...probe, port: 8443, scheme: plus.ConnectionScheme.HTTPS, host: 'example.com', successThreshold: 2 }),
      liveness: plus.Probe.fromCommand(['/bin/alive', '--now'], probe),
      startup: plus.Probe.fromTcpSocket({ ...probe, port: 8443, host: '127.0.0.1' }),
      lifecycle: { postStart: plus.Handler.fromCommand(['/bin/start']), preStop: plus.Handler.fromHttpGet('/stop', { port: 8080 }) },
      resources: {
        cpu: { request: plus.Cpu.millis(250), limit: plus.Cpu.units(1.5) },
        memory: { request: Size.mebibytes(128), limit: Size.gibibytes(1) },
        ephemeralStorage: { request: Size.gibibytes(1), limit: Size.gibibytes(2) },
      },
      securityContext: {
        user: 1000,
        group: 2000,
        ensureNonRoot: true,
        privileged: false,
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: true,
        capabilities: { add: Object.values(plus.Capability), drop: [plus.Capability.ALL] },
        seccompProfile: { type: plus.SeccompProfileType.LOCALHOST, localhostProfile: 'profiles/app.json' },
      },
    }],
    podMetadata: { labels: { 'app.kubernetes.io/name': 'full' } },
  });
  delete process.env.CDK8S_PLUS_SAMPLE;

  const host = plus.Volume.fromHostPath(chart, 'host', 'host', { path: '/var/lib/app' });
  const second = deployment.addContainer({
    name: 'second',
    image: 'registry.example.com/second:1',
    imagePullPolicy: plus.ImagePullPolicy.ALWAYS,
    readiness: plus.Probe.fromTcpSocket({ port: 9090 }),
    liveness: plus.Probe.fromHttpGet('/alive', { port: 9090, scheme: plus.ConnectionScheme.HTTP }),
    lifecycle: { postStart: plus.Handler.fromTcpSocket({ port: 9090, host: '127.0.0.1' }), preStop: plus.Handler.fromCommand(['/bin/stop']) },
    securityContext: {
      privileged: true,
      allowPrivilegeEscalation: true,
      ensureNonRoot: false,
      readOnlyRootFilesystem: false,
      seccompProfile: { type: plus.SeccompProfileType.UNCONFINED },
    },
    resources: {},
  });
  second.addPort({ number: 9090 });
  second.mount('/host', host, { propagation: plus.MountPropagation.BIDIRECTIONAL, readOnly: false });
  second.mount('/scratch', scratch);
  second.env.addVariable('ADDED', plus.EnvValue.fromResource(plus.ResourceFieldPaths.CPU_LIMIT, { container: second, divisor: '1' }));
  second.env.copyFrom(plus.Env.fromSecret(importedSecret));
  deployment.attachContainer(new plus.Container({
    name: 'attached',
    image: 'attached',
    port: 7000,
    imagePullPolicy: plus.ImagePullPolicy.NEVER,
    securityContext: { seccompProfile: { type: plus.SeccompProfileType.RUNTIME_DEFAULT } },
    resources: { cpu: { request: plus.Cpu.units(2) }, memory: { limit: Size.mebibytes(64) }, ephemeralStorage: { limit: Size.gibibytes(1) } },
  }));
  deployment.addInitContainer({ image: 'registry.example.com/init:1' });
  deployment.addInitContainer({
    name: 'sidecar',
    image: 'registry.example.com/sidecar:1',
    restartPolicy: plus.ContainerRestartPolicy.ALWAYS,
    portNumber: 15000,
    readiness: plus.Probe.fromCommand(['true']),
    liveness: plus.Probe.fromTcpSocket(),
    startup: plus.Probe.fromHttpGet('/', { port: 15000 }),
    lifecycle: { preStop: plus.Handler.fromTcpSocket() },
  });
}

function pods(chart: Chart): void {
  const account = new plus.ServiceAccount(chart, 'account');
  const registry = new plus.DockerConfigSecret(chart, 'registry', { data: { auths: {} } });
  new plus.Pod(chart, 'plain', { containers: [PLAIN] });
  const pod = new plus.Pod(chart, 'full', {
    metadata: { labels: { app: 'full' } },
    containers: [PLAIN],
    initContainers: [PLAIN],
    volumes: [plus.Volume.fromEmptyDir(chart, 'unmounted', 'unmounted')],
    restartPolicy: plus.RestartPolicy.NEVER,
    serviceAccount: account,
    securityContext: {
      fsGroup: 3000,
      fsGroupChangePolicy: plus.FsGroupChangePolicy.ON_ROOT_MISMATCH,
      user: 1000,
      group: 2000,
      ensureNonRoot: false,
      sysctls: [{ name: 'net.ipv4.ip_local_port_range', value: '1024 65535' }, { name: 'kernel.shm_rmid_forced', value: '0' }],
    },
    hostAliases: [{ ip: '10.0.0.1', hostnames: ['db.local', 'cache.local'] }],
    dns: {
      hostname: 'full',
      subdomain: 'pods',
      hostnameAsFQDN: true,
      policy: plus.DnsPolicy.NONE,
      nameservers: ['10.0.0.10'],
      searches: ['example.com'],
      options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }],
    },
    dockerRegistryAuth: registry,
    automountServiceAccountToken: true,
    shareProcessNamespace: true,
    isolate: true,
    hostNetwork: false,
    terminationGracePeriod: Duration.minutes(2),
    enableServiceLinks: false,
  });
  pod.addVolume(plus.Volume.fromEmptyDir(chart, 'added', 'added'));
  pod.addHostAlias({ ip: 'fd00::1', hostnames: ['six.local'] });
  pod.dns.addNameserver('fd00::10');
  pod.dns.addSearch('svc.cluster.local');
  pod.dns.addOption({ name: 'timeout', value: '3' });
  pod.podMetadata.addLabel('added', 'later');
  pod.podMetadata.addAnnotation('example.com/added', 'later');
  new plus.Pod(chart, 'host-network', {
    containers: [{ ...PLAIN, ports: [{ number: 9100, hostPort: 9100 }] }],
    hostNetwork: true,
    enableServiceLinks: true,
    restartPolicy: plus.RestartPolicy.ON_FAILURE,
    dns: { policy: plus.DnsPolicy.CLUSTER_FIRST_WITH_HOST_NET },
    securityContext: { fsGroupChangePolicy: plus.FsGroupChangePolicy.ALWAYS },
    terminationGracePeriod: Duration.seconds(0),
  });
  new plus.Pod(chart, 'node-names', { containers: [PLAIN], dns: { policy: plus.DnsPolicy.DEFAULT }, restartPolicy: plus.RestartPolicy.ALWAYS });
  new plus.Pod(chart, 'cluster-names', { containers: [PLAIN], dns: { policy: plus.DnsPolicy.CLUSTER_FIRST } });
}

function volumes(chart: Chart): void {
  const config = new plus.ConfigMap(chart, 'config', { data: { key: 'value' } });
  const secret = new plus.Secret(chart, 'secret', { stringData: { key: 'value' } });
  const claim = plus.PersistentVolumeClaim.fromClaimName(chart, 'claim', 'claim');
  const { Volume } = plus;
  const { SHARED, DEDICATED, MANAGED } = plus.AzureDiskPersistentVolumeKind;
  const { NONE, READ_ONLY, READ_WRITE } = plus.AzureDiskPersistentVolumeCachingMode;
  const blob = 'https://account.blob.core.windows.net/vhds/disk.vhd';
  const managed = '/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/disks/disk';
  const made = (scope: Construct) => [
    Volume.fromAwsElasticBlockStore(scope, 'ebs', 'vol-1'),
    Volume.fromAwsElasticBlockStore(scope, 'ebs-full', 'vol-2', { name: 'ebs-full', fsType: 'xfs', partition: 1, readOnly: true }),
    Volume.fromAzureDisk(scope, 'azure', 'disk', blob),
    Volume.fromAzureDisk(scope, 'azure-managed', 'disk', managed, { name: 'managed', cachingMode: READ_WRITE, fsType: 'xfs', kind: MANAGED, readOnly: true }),
    Volume.fromAzureDisk(scope, 'azure-dedicated', 'disk', blob, { name: 'dedicated', cachingMode: READ_ONLY, kind: DEDICATED }),
    Volume.fromAzureDisk(scope, 'azure-shared', 'disk', blob, { name: 'shared', cachingMode: NONE, kind: SHARED }),
    Volume.fromGcePersistentDisk(scope, 'gce', 'disk'),
    Volume.fromGcePersistentDisk(scope, 'gce-full', 'disk', { name: 'gce-full', fsType: 'xfs', partition: 3, readOnly: true }),
    Volume.fromConfigMap(scope, 'config', config),
    Volume.fromConfigMap(scope, 'config-full', config, {
      name: 'config-full', defaultMode: 0o440, optional: true, items: { key: { path: 'a/b.conf', mode: 0o400 }, other: { path: 'other' } },
    }),
    Volume.fromEmptyDir(scope, 'empty', 'empty'),
    Volume.fromEmptyDir(scope, 'empty-memory', 'empty-memory', { medium: plus.EmptyDirMedium.MEMORY, sizeLimit: Size.mebibytes(64) }),
    Volume.fromEmptyDir(scope, 'empty-default', 'empty-default', { medium: plus.EmptyDirMedium.DEFAULT, sizeLimit: Size.gibibytes(1) }),
    Volume.fromSecret(scope, 'secret', secret),
    Volume.fromSecret(scope, 'secret-full', secret, { name: 'secret-full', defaultMode: 0o400, optional: false, items: { key: { path: 'key', mode: 0 } } }),
    Volume.fromPersistentVolumeClaim(scope, 'claim', claim),
    Volume.fromPersistentVolumeClaim(scope, 'claim-full', claim, { name: 'claim-full', readOnly: true }),
    Volume.fromHostPath(scope, 'host', 'host', { path: '/var' }),
    ...Object.entries(plus.HostPathVolumeType).map(([name, type]) => (
      Volume.fromHostPath(scope, `host-${name}`, `host-${name.toLowerCase().replace(/_/g, '-')}`, { path: '/var/run', type }))),
    Volume.fromNfs(scope, 'nfs', 'nfs', { server: 'nfs.example.com', path: '/exports' }),
    Volume.fromNfs(scope, 'nfs-read-only', 'nfs-read-only', { server: '10.0.0.5', path: '/exports', readOnly: true }),
    Volume.fromCsi(scope, 'csi', 'secrets-store.csi.k8s.io'),
    Volume.fromCsi(scope, 'csi-full', 'secrets-store.csi.k8s.io', {
      name: 'csi-full', fsType: 'ext4', readOnly: true, attributes: { secretProviderClass: 'sample' },
    }),
  ];
  const pod = new plus.Pod(chart, 'pod');
  const container = pod.addContainer(PLAIN);
  made(pod).forEach((volume, index) => container.mount(`/volumes/${index}`, volume.asVolume()));
}

function scheduling(chart: Chart): void {
  const { Node, NodeLabelQuery, NodeTaintQuery, TaintEffect, Topology, LabelExpression } = plus;
  const other = new plus.Deployment(chart, 'other', { containers: [PLAIN], metadata: { namespace: 'plus' } });
  const somewhere = plus.Pods.select(chart, 'somewhere', {
    labels: { app: 'cache' },
    expressions: [
      LabelExpression.in('tier', ['a', 'b']), LabelExpression.notIn('tier', ['c']), LabelExpression.exists('x'), LabelExpression.doesNotExist('y'),
    ],
    namespaces: plus.Namespaces.select(chart, 'named', { names: ['one', 'two'] }),
  });
  const labelled = plus.Pods.all(chart, 'labelled', {
    namespaces: plus.Namespaces.select(chart, 'by-label', { labels: { team: 'shop' }, expressions: [LabelExpression.exists('shared')] }),
  });
  const web = new plus.Deployment(chart, 'web', { containers: [PLAIN], spread: true });
  for (const { scheduling: one } of [web, new plus.Pod(chart, 'pod', { containers: [PLAIN] })]) {
    one.attract(Node.labeled(
      NodeLabelQuery.is('disk', 'ssd'), NodeLabelQuery.in('zone', ['a', 'b']), NodeLabelQuery.notIn('zone', ['c']),
      NodeLabelQuery.exists('gpu'), NodeLabelQuery.doesNotExist('spot'), NodeLabelQuery.gt('cores', ['4']), NodeLabelQuery.lt('cores', ['64']),
    ));
    one.attract(Node.labeled(NodeLabelQuery.is('disk', 'nvme')), { weight: 100 });
    one.tolerate(Node.tainted(
      NodeTaintQuery.is('dedicated', 'web'),
      NodeTaintQuery.is('dedicated', 'web', { effect: TaintEffect.NO_SCHEDULE }),
      NodeTaintQuery.exists('spot', { effect: TaintEffect.PREFER_NO_SCHEDULE }),
      NodeTaintQuery.exists('node.kubernetes.io/not-ready', { effect: TaintEffect.NO_EXECUTE, evictAfter: Duration.minutes(5) }),
      NodeTaintQuery.any(),
    ));
    one.colocate(other);
    one.colocate(somewhere, { topology: Topology.ZONE, weight: 1 });
    one.colocate(labelled, { topology: Topology.custom('example.com/rack') });
    one.separate(other, { topology: Topology.REGION });
    one.separate(somewhere, { topology: Topology.HOSTNAME, weight: 50 });
    one.separate(plus.Pods.all(web, `everything-${one.constructor.name}`));
  }
  web.scheduling.spread({ weight: 10, topology: Topology.ZONE });
  web.scheduling.spread();
  new plus.Pod(chart, 'assigned', { containers: [PLAIN] }).scheduling.assign(Node.named('node-1'));
  new plus.DaemonSet(chart, 'everywhere', { containers: [PLAIN] }).scheduling.assign(Node.named('node-2'));
}

function workloads(chart: Chart): void {
  const { PercentOrAbsolute, DeploymentStrategy, StatefulSetUpdateStrategy, LabelSelector, LabelExpression } = plus;
  new plus.Deployment(chart, 'plain', { containers: [PLAIN] });
  new plus.Deployment(chart, 'full', {
    metadata: { name: 'full', namespace: 'plus', labels: { app: 'full' } },
    podMetadata: { labels: { app: 'full' }, annotations: { 'example.com/scrape': 'true' } },
    containers: [WEB],
    replicas: 3,
    strategy: DeploymentStrategy.rollingUpdate({ maxSurge: PercentOrAbsolute.percent(50), maxUnavailable: PercentOrAbsolute.absolute(0) }),
    minReady: Duration.seconds(5),
    progressDeadline: Duration.minutes(20),
    select: true,
    spread: true,
    isolate: true,
  });
  new plus.Deployment(chart, 'recreated', { containers: [PLAIN], replicas: 0, strategy: DeploymentStrategy.recreate() });
  const selected = new plus.Deployment(chart, 'selected', {
    containers: [PLAIN],
    select: false,
    podMetadata: { labels: { app: 'selected', tier: 'front' } },
    strategy: DeploymentStrategy.rollingUpdate(),
  });
  selected.select(
    LabelSelector.of({ labels: { app: 'selected' } }),
    LabelSelector.of({
      expressions: [
        LabelExpression.in('tier', ['front', 'back']), LabelExpression.notIn('tier', ['none']),
        LabelExpression.exists('app'), LabelExpression.doesNotExist('canary'),
      ],
    }),
  );

  new plus.StatefulSet(chart, 'stateful', { containers: [WEB] });
  new plus.StatefulSet(chart, 'stateful-full', {
    containers: [WEB],
    service: new plus.Service(chart, 'governing', { clusterIP: 'None', ports: [{ port: 8080 }] }),
    replicas: 3,
    podManagementPolicy: plus.PodManagementPolicy.PARALLEL,
    strategy: StatefulSetUpdateStrategy.rollingUpdate({ partition: 2 }),
    minReady: Duration.seconds(10),
    isolate: true,
  });
  new plus.StatefulSet(chart, 'stateful-manual', {
    containers: [{ ...PLAIN, ports: [{ number: 1, name: 'one' }, { number: 2, name: 'two', protocol: plus.Protocol.UDP }] }],
    podManagementPolicy: plus.PodManagementPolicy.ORDERED_READY,
    strategy: StatefulSetUpdateStrategy.onDelete(),
  });
  new plus.DaemonSet(chart, 'daemon', { containers: [PLAIN] });
  new plus.DaemonSet(chart, 'daemon-full', { containers: [PLAIN], minReadySeconds: 30, isolate: true, spread: true });
}

function jobs(chart: Chart): void {
  new plus.Job(chart, 'job', { containers: [PLAIN] });
  new plus.Job(chart, 'job-full', {
    containers: [PLAIN],
    restartPolicy: plus.RestartPolicy.ON_FAILURE,
    activeDeadline: Duration.hours(1),
    backoffLimit: 0,
    ttlAfterFinished: Duration.days(1),
    isolate: true,
  });
  new plus.CronJob(chart, 'cron-job', { containers: [PLAIN], schedule: Cron.daily() });
  new plus.CronJob(chart, 'cron-job-full', {
    containers: [PLAIN],
    schedule: Cron.schedule({ minute: '*/5', hour: '1-5', day: '1,15', month: '*', weekDay: '0' }),
    timeZone: 'Europe/Zurich',
    concurrencyPolicy: plus.ConcurrencyPolicy.REPLACE,
    startingDeadline: Duration.minutes(10),
    suspend: true,
    successfulJobsRetained: 0,
    failedJobsRetained: 5,
    activeDeadline: Duration.hours(1),
    backoffLimit: 3,
    isolate: true,
  });
  new plus.CronJob(chart, 'cron-job-expiring', {
    containers: [PLAIN], schedule: Cron.everyMinute(), ttlAfterFinished: Duration.hours(1), concurrencyPolicy: plus.ConcurrencyPolicy.ALLOW,
  });
  const schedules = { hourly: Cron.hourly(), weekly: Cron.weekly(), monthly: Cron.monthly(), annually: Cron.annually() };
  for (const [name, schedule] of Object.entries(schedules)) {
    new plus.CronJob(chart, name, { containers: [PLAIN], schedule, concurrencyPolicy: plus.ConcurrencyPolicy.FORBID });
  }
}

function autoscalers(chart: Chart): void {
  const { Metric, MetricTarget, Replicas } = plus;
  const target = new plus.Deployment(chart, 'target', { containers: [WEB] });
  const [container] = target.containers;
  const labelSelector = plus.LabelSelector.of({ labels: { queue: 'orders' }, expressions: [plus.LabelExpression.exists('region')] });
  new plus.HorizontalPodAutoscaler(chart, 'plain', { target: new plus.StatefulSet(chart, 'stateful', { containers: [WEB] }), maxReplicas: 3 });
  new plus.HorizontalPodAutoscaler(chart, 'full', {
    target,
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [
      Metric.containerCpu({ container, target: MetricTarget.averageUtilization(70) }),
      Metric.containerMemory({ container, target: MetricTarget.averageValue(1024) }),
      Metric.containerEphemeralStorage({ container, target: MetricTarget.averageValue(0.5) }),
      Metric.external({ name: 'queue_length', labelSelector, target: MetricTarget.value(100) }),
      Metric.object({
        name: 'requests', labelSelector, object: new plus.Service(chart, 'measured', { ports: [{ port: 80 }] }), target: MetricTarget.averageValue(10),
      }),
      Metric.pods({ name: 'packets', labelSelector, target: MetricTarget.averageValue(1000) }),
      Metric.resourceCpu(MetricTarget.averageUtilization(50)),
      Metric.resourceMemory(MetricTarget.averageUtilization(60)),
      Metric.resourceStorage(MetricTarget.averageValue(1)),
      Metric.resourceEphemeralStorage(MetricTarget.averageValue(1.5)),
    ],
    scaleUp: {
      stabilizationWindow: Duration.minutes(1),
      strategy: plus.ScalingStrategy.MIN_CHANGE,
      policies: [{ replicas: Replicas.percent(50), duration: Duration.minutes(30) }, { replicas: Replicas.absolute(2) }],
    },
    scaleDown: { stabilizationWindow: Duration.hours(1), strategy: plus.ScalingStrategy.DISABLED },
  });
  new plus.HorizontalPodAutoscaler(chart, 'greatest', {
    target: new plus.Deployment(chart, 'other', { containers: [WEB] }),
    maxReplicas: 1,
    minReplicas: 1,
    scaleUp: { strategy: plus.ScalingStrategy.MAX_CHANGE },
  });
}

function services(chart: Chart): void {
  const { ServiceType, Protocol } = plus;
  const web = new plus.Deployment(chart, 'web', { containers: [WEB] });
  new plus.Service(chart, 'plain', { ports: [{ port: 80 }] });
  const full = new plus.Service(chart, 'full', {
    type: ServiceType.CLUSTER_IP,
    selector: web,
    clusterIP: 'None',
    externalIPs: ['192.0.2.1'],
    publishNotReadyAddresses: true,
    ports: [{ port: 80, name: 'http', targetPort: 8080, protocol: Protocol.TCP }, { port: 53, name: 'dns', protocol: Protocol.UDP }],
  });
  full.bind(36412, { name: 'sctp', protocol: Protocol.SCTP, targetPort: 36412 });
  full.selectLabel('tier', 'front');
  full.select(plus.Pods.select(chart, 'more', { labels: { app: 'more' } }));
  new plus.Service(chart, 'node-port', { type: ServiceType.NODE_PORT, ports: [{ port: 80, nodePort: 30080 }] });
  new plus.Service(chart, 'load-balancer', { type: ServiceType.LOAD_BALANCER, loadBalancerSourceRanges: ['10.0.0.0/8', 'fd00::/8'], ports: [{ port: 443 }] });
  new plus.Service(chart, 'external', { externalName: 'db.example.com' });
  new plus.Service(chart, 'external-typed', { type: ServiceType.EXTERNAL_NAME, externalName: 'db.example.com', ports: [{ port: 5432 }] });
  new plus.Service(chart, 'exposed', { ports: [{ port: 80 }] }).exposeViaIngress('/exposed', { pathType: plus.HttpIngressPathType.EXACT });

  web.exposeViaService();
  web.exposeViaService({ name: 'web-node-port', serviceType: ServiceType.NODE_PORT, ports: [{ port: 80, targetPort: 8080, name: 'http' }] });
  const ingress = new plus.Ingress(chart, 'ingress');
  web.exposeViaIngress('/web', {
    ingress, name: 'web-ingress', pathType: plus.HttpIngressPathType.PREFIX, serviceType: ServiceType.CLUSTER_IP, ports: [{ port: 80, targetPort: 8080 }],
  });
  new plus.Deployment(chart, 'exposed-web', { containers: [WEB] }).exposeViaIngress('/');
}

function ingresses(chart: Chart): void {
  const { IngressBackend } = plus;
  const { EXACT, PREFIX, IMPLEMENTATION_SPECIFIC } = plus.HttpIngressPathType;
  const service = new plus.Service(chart, 'service', { ports: [{ port: 80, name: 'http' }, { port: 443, name: 'https' }] });
  const backend = IngressBackend.fromService(service, { port: 443 });
  const resource = IngressBackend.fromResource(new plus.ConfigMap(chart, 'resource'));
  new plus.Ingress(chart, 'only-default', { defaultBackend: IngressBackend.fromService(new plus.Service(chart, 'single', { ports: [{ port: 80 }] })) });
  new plus.Ingress(chart, 'only-resource', { defaultBackend: IngressBackend.fromResource(plus.Role.fromRoleName(chart, 'role', 'role')) });
  const full = new plus.Ingress(chart, 'full', {
    className: 'nginx',
    defaultBackend: backend,
    rules: [
      { backend, host: 'a.example.com', path: '/exact', pathType: EXACT },
      { backend: resource, host: 'a.example.com', path: '/static', pathType: PREFIX },
      { backend, host: '*.example.com', path: '/.*', pathType: IMPLEMENTATION_SPECIFIC },
      { backend, path: '/no-host' },
    ],
    tls: [{ hosts: ['a.example.com', '*.example.com'], secret: new plus.TlsSecret(chart, 'tls', { tlsCert: 'sample', tlsKey: 'sample' }) }],
  });
  full.addHostDefaultBackend('b.example.com', resource);
  full.addHostRule('b.example.com', '/api', backend, EXACT);
  full.addRule('/rule', backend, PREFIX);
  full.addRules({ backend, host: 'c.example.com' }, { backend: resource, path: '/more' });
  full.addTls([{ hosts: ['b.example.com'] }, { secret: plus.Secret.fromSecretName(chart, 'imported', 'wildcard') }, {}]);
  new plus.Ingress(chart, 'added-default').addDefaultBackend(backend);
}

function networkPolicies(chart: Chart): void {
  const { NetworkPolicyIpBlock, NetworkPolicyPort, NetworkProtocol, LabelExpression } = plus;
  const { ALLOW, DENY } = plus.NetworkPolicyTrafficDefault;
  const namespace = new plus.Namespace(chart, 'namespace', { metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
  new plus.Namespace(chart, 'plain-namespace');
  const web = new plus.Deployment(chart, 'web', { containers: [WEB] });
  const far = new plus.StatefulSet(chart, 'far', { containers: [WEB], metadata: { namespace: 'far' } });
  const pod = new plus.Pod(chart, 'pod', { containers: [WEB] });
  const peers = [
    web,
    far,
    pod,
    namespace,
    plus.Namespaces.all(chart, 'all-namespaces'),
    plus.Namespaces.select(chart, 'namespaces', { names: ['one', 'two'], labels: { team: 'shop' }, expressions: [LabelExpression.notIn('tier', ['dev'])] }),
    plus.Pods.all(chart, 'all-pods'),
    plus.Pods.all(chart, 'all-pods-elsewhere', { namespaces: plus.Namespaces.all(chart, 'elsewhere') }),
    new plus.Pods(chart, 'pods-of-namespace', undefined, undefined, namespace),
    plus.Pods.select(chart, 'some-pods', { labels: { app: 'x' }, expressions: [LabelExpression.exists('y')] }),
    NetworkPolicyIpBlock.ipv4(chart, 'v4', '10.0.0.0/8', ['10.1.0.0/16', '10.2.0.0/16']),
    NetworkPolicyIpBlock.anyIpv4(chart, 'any-v4'),
    NetworkPolicyIpBlock.ipv6(chart, 'v6', 'fd00::/8', ['fd00:1::/32']),
    NetworkPolicyIpBlock.anyIpv6(chart, 'any-v6'),
  ];
  const ports = [
    NetworkPolicyPort.tcp(443),
    NetworkPolicyPort.tcpRange(8000, 8999),
    NetworkPolicyPort.udp(53),
    NetworkPolicyPort.udpRange(30000, 32767),
    NetworkPolicyPort.of({ port: 36412, protocol: NetworkProtocol.SCTP }),
    NetworkPolicyPort.of({ port: 1, endPort: 65535, protocol: NetworkProtocol.TCP }),
    NetworkPolicyPort.of({ protocol: NetworkProtocol.UDP }),
    NetworkPolicyPort.of({}),
  ];
  new plus.NetworkPolicy(chart, 'nothing');
  new plus.NetworkPolicy(chart, 'deny', { ingress: { default: DENY }, egress: { default: DENY } });
  new plus.NetworkPolicy(chart, 'allow', { ingress: { default: ALLOW }, egress: { default: ALLOW } });
  const full = new plus.NetworkPolicy(chart, 'full', {
    selector: web,
    ingress: { default: DENY, rules: peers.map((peer) => ({ peer, ports })) },
    egress: { rules: peers.map((peer) => ({ peer })) },
  });
  full.addIngressRule(web, [NetworkPolicyPort.tcp(1)]);
  full.addEgressRule(pod, [NetworkPolicyPort.udp(65535)]);
  full.addEgressRule(far);
  new plus.NetworkPolicy(chart, 'of-far', { selector: far, egress: { default: DENY } });
  new plus.NetworkPolicy(chart, 'selected', {
    metadata: { namespace: 'plus' },
    selector: plus.Pods.select(chart, 'selection', { labels: { app: 'x' }, expressions: [LabelExpression.in('tier', ['a'])] }),
  });
}

function connections(chart: Chart): void {
  const { POD, PEER } = plus.PodConnectionsIsolation;
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => new plus.Deployment(chart, name, { containers: [WEB] }));
  const pod = new plus.Pod(chart, 'pod', { containers: [WEB], metadata: { namespace: 'plus' } });
  a.connections.allowTo(b);
  a.connections.allowTo(c, { isolation: POD, ports: [plus.NetworkPolicyPort.tcp(1)] });
  a.connections.allowTo(d, { isolation: PEER });
  b.connections.allowFrom(c);
  b.connections.allowFrom(d, { isolation: PEER, ports: [plus.NetworkPolicyPort.udp(1)] });
  b.connections.allowFrom(a, { isolation: POD });
  a.connections.allowTo(pod);
  a.connections.allowTo(plus.NetworkPolicyIpBlock.anyIpv4(chart, 'anywhere'));
  a.connections.allowFrom(new plus.Namespace(chart, 'namespace'));
  a.connections.allowTo(plus.Namespaces.select(chart, 'named', { names: ['one', 'two'] }));
  pod.connections.allowTo(plus.Pods.select(chart, 'labelled', { labels: { app: 'x' } }));
  pod.connections.isolate();
  c.connections.isolate();
}

function generatedKinds(chart: Chart): void {
  const { Quantity, IntOrString } = plus.k8s;
  new plus.k8s.KubeResourceQuota(chart, 'quota', {
    spec: { hard: { 'pods': Quantity.fromNumber(10), 'requests.cpu': Quantity.fromString('4'), 'limits.memory': Quantity.fromString('8Gi') } },
  });
  new plus.k8s.KubeLimitRange(chart, 'limits', {
    spec: { limits: [{ type: 'Container', default: { cpu: Quantity.fromString('500m') }, defaultRequest: { cpu: Quantity.fromNumber(0.1) } }] },
  });
  new plus.k8s.KubePodDisruptionBudget(chart, 'budget', {
    spec: { minAvailable: IntOrString.fromString('50%'), selector: { matchLabels: { app: 'x' } } },
  });
}
