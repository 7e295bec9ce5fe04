/** A `matchExpressions` entry of every operator, and labels. */
const selector = {
  matchLabels: { app: 'web' },
  matchExpressions: [
    { key: 'tier', operator: 'In', values: ['front', 'back'] }, { key: 'example.com/size', operator: 'NotIn', values: ['small'] },
    { key: 'app', operator: 'Exists' }, { key: 'old', operator: 'DoesNotExist' },
  ],
};

const metadata = (name: string, labels: Record<string, string> = {}): object => ({ name, namespace: 'default', labels, annotations: { 'example.com/note': 'Some text.' } });
const global = (name: string): object => ({ name, labels: { 'app.kubernetes.io/name': name }, annotations: { 'example.com/note': 'Some text.' } });

const quantities = { cpu: '250m', memory: '64Mi' };

/** A container with nearly everything that a container can have. */
const container = {
  name: 'web',
  image: 'registry.example.com/web:1.2.3',
  command: ['/bin/web'],
  args: ['--port', '8080'],
  workingDir: '/srv',
  ports: [
    { name: 'http', containerPort: 8080, protocol: 'TCP' }, { name: 'dns-udp', containerPort: 5353, hostPort: 5353, hostIP: '10.0.0.1', protocol: 'UDP' },
    { name: 'sctp', containerPort: 9000, protocol: 'SCTP' },
  ],
  envFrom: [
    { prefix: 'CM_', configMapRef: { name: 'settings', optional: true } }, { secretRef: { name: 'credentials', optional: false } },
  ],
  env: [
    { name: 'PLAIN', value: 'text' }, { name: 'FROM_MAP', valueFrom: { configMapKeyRef: { name: 'settings', key: 'level', optional: true } } },
    { name: 'FROM_SECRET', valueFrom: { secretKeyRef: { name: 'credentials', key: 'password', optional: false } } },
    { name: 'POD_IP', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'status.podIP' } } },
    { name: 'CPU', valueFrom: { resourceFieldRef: { containerName: 'web', resource: 'limits.cpu', divisor: '1m' } } },
  ],
  resources: { requests: quantities, limits: { 'cpu': '1', 'memory': '128Mi', 'ephemeral-storage': '1Gi' }, claims: [{ name: 'gpu', request: 'one' }] },
  resizePolicy: [{ resourceName: 'cpu', restartPolicy: 'NotRequired' }, { resourceName: 'memory', restartPolicy: 'RestartContainer' }],
  volumeMounts: [
    { name: 'scratch', mountPath: '/scratch', subPath: 'part', mountPropagation: 'None' },
    { name: 'config', mountPath: '/config', readOnly: true, recursiveReadOnly: 'Disabled' },
    { name: 'host', mountPath: '/host', subPathExpr: '$(PLAIN)', mountPropagation: 'HostToContainer' },
  ],
  volumeDevices: [{ name: 'raw', devicePath: '/dev/xvda' }],
  livenessProbe: {
    httpGet: { path: '/healthz', port: 'http', host: 'web.example.com', scheme: 'HTTPS', httpHeaders: [{ name: 'X-Probe', value: 'yes' }] },
    initialDelaySeconds: 5,
    periodSeconds: 10,
    timeoutSeconds: 2,
    successThreshold: 1,
    failureThreshold: 3,
    terminationGracePeriodSeconds: 10,
  },
  readinessProbe: { tcpSocket: { port: 8080, host: '127.0.0.1' }, successThreshold: 2 },
  startupProbe: { grpc: { port: 8080, service: 'health' }, failureThreshold: 30 },
  lifecycle: { postStart: { exec: { command: ['/bin/true'] } }, preStop: { httpGet: { path: '/stop', port: 8080, scheme: 'HTTP' } } },
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'FallbackToLogsOnError',
  imagePullPolicy: 'IfNotPresent',
  securityContext: {
    privileged: false,
    runAsUser: 1000,
    runAsGroup: 1000,
    runAsNonRoot: true,
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    procMount: 'Default',
    capabilities: { add: ['NET_BIND_SERVICE'], drop: ['ALL'] },
    seLinuxOptions: { user: 'u', role: 'r', type: 't', level: 's0' },
    seccompProfile: { type: 'RuntimeDefault' },
    appArmorProfile: { type: 'Localhost', localhostProfile: 'web' },
  },
  stdin: false,
  stdinOnce: false,
  tty: false,
};

const nodeSelectorTerm = {
  matchExpressions: [
    { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }, { key: 'a', operator: 'NotIn', values: ['b'] }, { key: 'c', operator: 'Exists' },
    { key: 'd', operator: 'DoesNotExist' }, { key: 'cores', operator: 'Gt', values: ['3'] }, { key: 'cores', operator: 'Lt', values: ['300'] },
  ],
  matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }],
};
const podTerm = {
  labelSelector: selector,
  namespaces: ['default'],
  namespaceSelector: selector,
  topologyKey: 'kubernetes.io/hostname',
  matchLabelKeys: ['pod-template-hash'],
  mismatchLabelKeys: ['example.com/generation'],
};

/** A Pod's specification with nearly everything that does not exclude something else. */
const podSpec = {
  volumes: [
    { name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
    { name: 'config', configMap: { name: 'settings', defaultMode: 0o444, optional: true, items: [{ key: 'level', path: 'level.txt', mode: 0o400 }] } },
    { name: 'host', hostPath: { path: '/var/lib/web', type: 'DirectoryOrCreate' } },
    { name: 'raw', persistentVolumeClaim: { claimName: 'raw', readOnly: false } },
    { name: 'secret', secret: { secretName: 'credentials', defaultMode: 0o400, optional: false, items: [{ key: 'password', path: 'password', mode: 0o400 }] } },
    {
      name: 'downward',
      downwardAPI: {
        defaultMode: 0o444,
        items: [
          { path: 'labels', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.labels' }, mode: 0o444 },
          { path: 'cpu', resourceFieldRef: { containerName: 'web', resource: 'requests.cpu', divisor: '1m' } },
        ],
      },
    },
    {
      name: 'projected',
      projected: {
        defaultMode: 0o444,
        sources: [
          { configMap: { name: 'settings', optional: true, items: [{ key: 'level', path: 'a', mode: 0o444 }] } },
          { secret: { name: 'credentials', optional: true, items: [{ key: 'password', path: 'b', mode: 0o400 }] } },
          { downwardAPI: { items: [{ path: 'c', fieldRef: { fieldPath: 'metadata.name' } }] } },
          { serviceAccountToken: { audience: 'vault', expirationSeconds: 3600, path: 'token' } },
          { clusterTrustBundle: { signerName: 'example.com/signer', labelSelector: selector, optional: true, path: 'bundle.pem' } },
          { podCertificate: { signerName: 'example.com/signer', keyType: 'ED25519', maxExpirationSeconds: 3600, credentialBundlePath: 'bundle', userAnnotations: { 'example.com/a': 'b' } } },
        ],
      },
    },
    { name: 'nfs', nfs: { server: 'nfs.example.com', path: '/export', readOnly: true } },
    { name: 'csi', csi: { driver: 'csi.example.com', readOnly: true, fsType: 'ext4', volumeAttributes: { a: 'b' }, nodePublishSecretRef: { name: 'credentials' } } },
    {
      name: 'ephemeral',
      ephemeral: {
        volumeClaimTemplate: {
          metadata: { labels: { app: 'web' }, annotations: { note: 'x' } },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: 'fast', volumeMode: 'Filesystem' },
        },
      },
    },
    {
      name: 'iscsi',
      iscsi: {
        targetPortal: '10.0.0.1:3260',
        iqn: 'iqn.2001-04.com.example:storage.disk1',
        lun: 0,
        iscsiInterface: 'default',
        fsType: 'ext4',
        readOnly: true,
        portals: ['10.0.0.2:3260'],
        chapAuthDiscovery: true,
        chapAuthSession: true,
        secretRef: { name: 'chap' },
        initiatorName: 'iqn.2001-04.com.example:me',
      },
    },
    { name: 'fc', fc: { targetWWNs: ['500a0982991b8dc5'], lun: 2, fsType: 'ext4', readOnly: true } },
    { name: 'gce', gcePersistentDisk: { pdName: 'disk', fsType: 'ext4', partition: 1, readOnly: true } },
    { name: 'aws', awsElasticBlockStore: { volumeID: 'vol-1', fsType: 'ext4', partition: 1, readOnly: true } },
    { name: 'azure-disk', azureDisk: { diskName: 'd', diskURI: 'https://blob.example.com/d.vhd', cachingMode: 'ReadOnly', fsType: 'ext4', readOnly: true, kind: 'Shared' } },
    { name: 'azure-file', azureFile: { secretName: 's', shareName: 'share', readOnly: true } },
    { name: 'ceph', cephfs: { monitors: ['10.0.0.1:6789'], path: '/', user: 'admin', secretFile: '/etc/ceph', secretRef: { name: 's' }, readOnly: true } },
    { name: 'cinder', cinder: { volumeID: 'v', fsType: 'ext4', readOnly: true, secretRef: { name: 's' } } },
    { name: 'flex', flexVolume: { driver: 'example.com/flex', fsType: 'ext4', secretRef: { name: 's' }, readOnly: true, options: { a: 'b' } } },
    { name: 'flocker', flocker: { datasetName: 'set' } },
    { name: 'git', gitRepo: { repository: 'https://git.example.com/a.git', revision: 'main', directory: 'a' } },
    { name: 'gluster', glusterfs: { endpoints: 'e', path: 'p', readOnly: true } },
    { name: 'photon', photonPersistentDisk: { pdID: 'p', fsType: 'ext4' } },
    { name: 'portworx', portworxVolume: { volumeID: 'p', fsType: 'ext4', readOnly: true } },
    { name: 'quobyte', quobyte: { registry: '10.0.0.1:7861', volume: 'v', readOnly: true, user: 'u', group: 'g', tenant: 't' } },
    { name: 'rbd', rbd: { monitors: ['10.0.0.1:6789'], image: 'i', fsType: 'ext4', pool: 'p', user: 'u', keyring: '/k', secretRef: { name: 's' }, readOnly: true } },
    {
      name: 'scale-io',
      scaleIO: {
        gateway: 'g',
        system: 's',
        secretRef: { name: 's' },
        sslEnabled: true,
        protectionDomain: 'p',
        storagePool: 's',
        storageMode: 'ThinProvisioned',
        volumeName: 'v',
        fsType: 'ext4',
        readOnly: true,
      },
    },
    { name: 'storage-os', storageos: { volumeName: 'v', volumeNamespace: 'n', fsType: 'ext4', readOnly: true, secretRef: { name: 's' } } },
    { name: 'vsphere', vsphereVolume: { volumePath: 'v', fsType: 'ext4', storagePolicyName: 'p', storagePolicyID: 'i' } },
    { name: 'image', image: { reference: 'registry.example.com/data:1', pullPolicy: 'Always' } },
  ],
  initContainers: [
    { name: 'prepare', image: 'registry.example.com/prepare:1', terminationMessagePolicy: 'File', resources: {} },
    {
      name: 'proxy',
      image: 'registry.example.com/proxy:1',
      restartPolicy: 'Always',
      imagePullPolicy: 'Never',
      livenessProbe: { exec: { command: ['/bin/alive'] } },
      lifecycle: { preStop: { sleep: { seconds: 5 } }, postStart: { tcpSocket: { port: 80 } } },
    },
  ],
  containers: [container, { name: 'side', image: 'registry.example.com/side:1', imagePullPolicy: 'Always' }],
  restartPolicy: 'Always',
  terminationGracePeriodSeconds: 30,
  dnsPolicy: 'None',
  dnsConfig: { nameservers: ['10.96.0.10'], searches: ['svc.cluster.local'], options: [{ name: 'ndots', value: '2' }, { name: 'edns0' }] },
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  serviceAccountName: 'web',
  automountServiceAccountToken: false,
  shareProcessNamespace: false,
  hostNetwork: false,
  hostPID: false,
  hostIPC: false,
  hostUsers: true,
  securityContext: {
    runAsUser: 1000,
    runAsGroup: 1000,
    runAsNonRoot: true,
    supplementalGroups: [2000],
    supplementalGroupsPolicy: 'Merge',
    fsGroup: 3000,
    fsGroupChangePolicy: 'OnRootMismatch',
    sysctls: [{ name: 'net.ipv4.ip_local_port_range', value: '1024 65535' }],
    seLinuxOptions: { level: 's0:c1,c2' },
    seLinuxChangePolicy: 'Recursive',
    seccompProfile: { type: 'Localhost', localhostProfile: 'web.json' },
    appArmorProfile: { type: 'RuntimeDefault' },
  },
  imagePullSecrets: [{ name: 'pull' }],
  hostname: 'web',
  subdomain: 'web',
  setHostnameAsFQDN: false,
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [nodeSelectorTerm] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: nodeSelectorTerm }],
    },
    podAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [podTerm],
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: podTerm }],
    },
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [podTerm],
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: podTerm }],
    },
  },
  schedulerName: 'default-scheduler',
  tolerations: [
    { key: 'a', operator: 'Equal', value: 'b', effect: 'NoSchedule' }, { key: 'c', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 },
    { operator: 'Exists', effect: 'PreferNoSchedule' },
  ],
  hostAliases: [{ ip: '127.0.0.1', hostnames: ['foo.local', 'bar.local'] }],
  priorityClassName: 'system-cluster-critical',
  readinessGates: [{ conditionType: 'example.com/ready' }],
  enableServiceLinks: false,
  preemptionPolicy: 'PreemptLowerPriority',
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'zone',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: selector,
      minDomains: 2,
      nodeAffinityPolicy: 'Honor',
      nodeTaintsPolicy: 'Ignore',
      matchLabelKeys: ['pod-template-hash'],
    },
    { maxSkew: 2, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: selector },
  ],
  os: { name: 'linux' },
  resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }, { name: 'other', resourceClaimTemplateName: 'gpu-template' }],
};

/** Metadata of an object that belongs to another and that a finalizer holds. */
const owned = {
  finalizers: ['example.com/hold'],
  ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: '6d2b8f1c-0000-4000-8000-000000000000', controller: true, blockOwnerDeletion: false }],
};

/** What `selector` selects. */
const selected = { app: 'web', tier: 'front' };
const template = { metadata: { labels: selected, annotations: { note: 'x' } }, spec: { ...podSpec, runtimeClassName: 'gvisor', overhead: quantities, serviceAccount: 'web' } };
const small = { containers: [{ name: 'main', image: 'registry.example.com/main:1' }] };
const smallTemplate = { metadata: { labels: selected }, spec: small };

const claimSpec = {
  accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'],
  selector,
  resources: { requests: { storage: '8Gi' }, limits: { storage: '16Gi' } },
  volumeName: 'disk',
  storageClassName: 'fast',
  volumeMode: 'Filesystem',
  dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'before' },
  volumeAttributesClassName: 'gold',
};

const pods = [
  { apiVersion: 'v1', kind: 'Pod', metadata: metadata('full', selected), spec: podSpec },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata('job-like'),
    spec: {
      restartPolicy: 'OnFailure',
      activeDeadlineSeconds: 600,
      hostNetwork: true,
      dnsPolicy: 'ClusterFirstWithHostNet',
      nodeName: 'node-1',
      preemptionPolicy: 'PreemptLowerPriority',
      priority: 0,
      os: { name: 'windows' },
      securityContext: { windowsOptions: { gmsaCredentialSpecName: 'gmsa', gmsaCredentialSpec: 'x', runAsUserName: 'ContainerUser', hostProcess: false } },
      containers: [{
        name: 'main',
        image: 'registry.example.com/main:1',
        ports: [{ containerPort: 80 }],
        securityContext: { windowsOptions: { runAsUserName: 'ContainerUser' } },
        livenessProbe: { httpGet: { port: 80 } },
        readinessProbe: { tcpSocket: { port: 'x' } },
        lifecycle: { postStart: { httpGet: { port: 80 } } },
      }],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata('never'),
    spec: {
      restartPolicy: 'Never',
      dnsPolicy: 'Default',
      schedulingGates: [{ name: 'example.com/quota' }],
      resources: { requests: { cpu: '1' }, limits: { cpu: '2', memory: '1Gi' } },
      volumes: [{ name: 'bidi', hostPath: { path: '/x', type: '' } }],
      containers: [{
        name: 'main',
        image: 'registry.example.com/main:1',
        securityContext: { privileged: true, seccompProfile: { type: 'Unconfined' } },
        volumeMounts: [{ name: 'bidi', mountPath: '/x', mountPropagation: 'Bidirectional' }],
        restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [42] } }],
        restartPolicy: 'Never',
      }],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata('signals'), ...owned },
    spec: {
      os: { name: 'linux' },
      hostnameOverride: 'web.example.com',
      volumes: [
        { name: 'env', emptyDir: {} },
        {
          name: 'bundles',
          projected: {
            sources: [
              { clusterTrustBundle: { name: 'bundle', path: 'bundle.pem' } },
              { podCertificate: { signerName: 'example.com/signer', keyType: 'RSA3072', keyPath: 'key.pem', certificateChainPath: 'chain.pem' } },
            ],
          },
        },
      ],
      initContainers: [{ name: 'write', image: 'registry.example.com/write:1', volumeMounts: [{ name: 'env', mountPath: '/env' }] }],
      containers: [{
        name: 'main',
        image: 'registry.example.com/main:1',
        lifecycle: { stopSignal: 'SIGUSR1' },
        env: [{ name: 'FROM_FILE', valueFrom: { fileKeyRef: { volumeName: 'env', path: 'all.env', key: 'LEVEL', optional: true } } }],
      }],
    },
  },
];

const workloads = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata('web'),
    spec: {
      replicas: 3,
      selector,
      template,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '25%', maxSurge: 1 } },
      minReadySeconds: 5,
      revisionHistoryLimit: 10,
      paused: false,
      progressDeadlineSeconds: 600,
    },
  },
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata: metadata('recreate'), spec: { selector: { matchLabels: selected }, template: smallTemplate, strategy: { type: 'Recreate' } } },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: metadata('db'),
    spec: {
      replicas: 3,
      selector,
      template: smallTemplate,
      serviceName: 'db',
      podManagementPolicy: 'Parallel',
      revisionHistoryLimit: 10,
      minReadySeconds: 5,
      ordinals: { start: 1 },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1, maxUnavailable: 1 } },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Delete' },
      volumeClaimTemplates: [{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: metadata('db-on-delete'),
    spec: {
      selector: { matchLabels: selected }, template: smallTemplate, podManagementPolicy: 'OrderedReady', updateStrategy: { type: 'OnDelete' },
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: metadata('agent'),
    spec: {
      selector, template: smallTemplate, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } }, minReadySeconds: 5, revisionHistoryLimit: 10,
    },
  },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: metadata('agent-on-delete'), spec: { selector, template: smallTemplate, updateStrategy: { type: 'OnDelete' } } },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: metadata('web-1'), spec: { replicas: 1, minReadySeconds: 5, selector, template: smallTemplate } },
  { apiVersion: 'apps/v1', kind: 'ControllerRevision', metadata: metadata('web-1'), revision: 1, data: { spec: { a: 1 } } },
  { apiVersion: 'v1', kind: 'ReplicationController', metadata: metadata('old'), spec: { replicas: 1, minReadySeconds: 5, selector: { app: 'web' }, template: smallTemplate } },
  { apiVersion: 'v1', kind: 'PodTemplate', metadata: metadata('template'), template: smallTemplate },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: metadata('once'),
    spec: {
      parallelism: 2,
      completions: 4,
      completionMode: 'Indexed',
      activeDeadlineSeconds: 600,
      backoffLimitPerIndex: 1,
      maxFailedIndexes: 1,
      ttlSecondsAfterFinished: 60,
      suspend: true,
      backoffLimit: 3,
      podReplacementPolicy: 'Failed',
      managedBy: 'example.com/controller',
      podFailurePolicy: {
        rules: [
          { action: 'FailJob', onExitCodes: { containerName: 'main', operator: 'In', values: [42] } },
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'FailIndex', onExitCodes: { operator: 'NotIn', values: [0, 1] } }, { action: 'Count', onExitCodes: { operator: 'In', values: [5] } },
        ],
      },
      successPolicy: { rules: [{ succeededIndexes: '0-1,3', succeededCount: 1 }] },
      template: { metadata: { labels: selected }, spec: { ...small, restartPolicy: 'Never' } },
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: metadata('by-hand'),
    spec: {
      manualSelector: true,
      selector,
      completionMode: 'NonIndexed',
      podReplacementPolicy: 'TerminatingOrFailed',
      template: { metadata: { labels: selected }, spec: { ...small, restartPolicy: 'OnFailure' } },
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: metadata('nightly'),
    spec: {
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      startingDeadlineSeconds: 60,
      concurrencyPolicy: 'Forbid',
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      jobTemplate: { metadata: { labels: { app: 'web' } }, spec: { template: { metadata: {}, spec: { ...small, restartPolicy: 'OnFailure' } } } },
    },
  },
];

const metricIdentifier = { name: 'requests', selector };
const autoscaling = [
  {
    apiVersion: 'autoscaling/v1',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadata('old'),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, minReplicas: 1, maxReplicas: 5, targetCPUUtilizationPercentage: 80,
    },
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadata('web'),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 1,
      maxReplicas: 5,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
        { type: 'ContainerResource', containerResource: { name: 'cpu', container: 'web', target: { type: 'AverageValue', averageValue: '500m' } } },
        { type: 'Pods', pods: { metric: metricIdentifier, target: { type: 'AverageValue', averageValue: '10' } } },
        {
          type: 'Object',
          object: {
            describedObject: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'web' }, metric: metricIdentifier, target: { type: 'Value', value: '100' },
          },
        },
        { type: 'External', external: { metric: metricIdentifier, target: { type: 'AverageValue', averageValue: '30' } } },
      ],
      behavior: {
        scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: 'Max', tolerance: '0.1', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, { type: 'Percent', value: 100, periodSeconds: 15 }] },
        scaleDown: { stabilizationWindowSeconds: 300, selectPolicy: 'Disabled', policies: [{ type: 'Percent', value: 10, periodSeconds: 60 }] },
      },
    },
  },
  { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: metadata('web'), spec: { minAvailable: 1, selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' } },
  { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: metadata('max'), spec: { maxUnavailable: '50%', selector, unhealthyPodEvictionPolicy: 'IfHealthyBudget' } },
];

const endpoint = {
  addresses: ['10.1.2.3'],
  conditions: { ready: true, serving: true, terminating: false },
  hostname: 'web-0',
  nodeName: 'node-1',
  zone: 'a',
  targetRef: { kind: 'Pod', name: 'web-0', namespace: 'default', uid: 'u', resourceVersion: '1', fieldPath: 'spec', apiVersion: 'v1' },
  deprecatedTopology: { rack: 'a' },
  hints: { forZones: [{ name: 'a' }], forNodes: [{ name: 'node-1' }] },
};
const networking = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('web'),
    spec: {
      type: 'LoadBalancer',
      selector: { app: 'web' },
      ports: [
        { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', appProtocol: 'kubernetes.io/h2c', nodePort: 30080 }, { name: 'dns', port: 53, targetPort: 5353, protocol: 'UDP' },
        { name: 'sctp', port: 99, protocol: 'SCTP' },
      ],
      clusterIP: '10.96.1.2',
      clusterIPs: ['10.96.1.2'],
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
      externalIPs: ['192.0.2.1'],
      loadBalancerIP: '192.0.2.2',
      loadBalancerSourceRanges: ['192.0.2.0/24'],
      loadBalancerClass: 'example.com/lb',
      externalTrafficPolicy: 'Local',
      internalTrafficPolicy: 'Cluster',
      healthCheckNodePort: 31999,
      publishNotReadyAddresses: true,
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 3600 } },
      allocateLoadBalancerNodePorts: true,
      trafficDistribution: 'PreferClose',
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('node-port'),
    spec: {
      type: 'NodePort', ports: [{ port: 80 }], sessionAffinity: 'None', externalTrafficPolicy: 'Cluster', internalTrafficPolicy: 'Local', trafficDistribution: 'PreferSameNode',
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('headless'),
    spec: {
      type: 'ClusterIP', clusterIP: 'None', ports: [{ port: 80 }], ipFamilyPolicy: 'PreferDualStack', trafficDistribution: 'PreferSameZone',
    },
  },
  { apiVersion: 'v1', kind: 'Service', metadata: metadata('away'), spec: { type: 'ExternalName', externalName: 'db.example.com' } },
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: metadata('web'),
    subsets: [{
      addresses: [{ ip: '10.1.2.3', hostname: 'web-0', nodeName: 'node-1', targetRef: { kind: 'Pod', name: 'web-0', namespace: 'default' } }],
      notReadyAddresses: [{ ip: '10.1.2.4' }],
      ports: [{ name: 'http', port: 80, protocol: 'TCP', appProtocol: 'http' }],
    }],
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: metadata('web-1', { 'kubernetes.io/service-name': 'web' }),
    addressType: 'IPv4',
    endpoints: [endpoint],
    ports: [{ name: 'http', port: 80, protocol: 'TCP', appProtocol: 'http' }],
  },
  { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: metadata('web-6'), addressType: 'IPv6', endpoints: [{ addresses: ['2001:db8::1'] }] },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: metadata('web'),
    spec: {
      ingressClassName: 'nginx',
      defaultBackend: { service: { name: 'web', port: { number: 80 } } },
      tls: [{ hosts: ['web.example.com'], secretName: 'tls' }],
      rules: [
        {
          host: 'web.example.com',
          http: {
            paths: [
              { path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } },
              { path: '/exact', pathType: 'Exact', backend: { resource: { apiGroup: 'example.com', kind: 'Bucket', name: 'b' } } },
              { pathType: 'ImplementationSpecific', backend: { service: { name: 'web', port: { number: 80 } } } },
            ],
          },
        },
        { host: '*.example.org' },
      ],
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: global('nginx'),
    spec: {
      controller: 'example.com/ingress', parameters: { apiGroup: 'example.com', kind: 'Params', name: 'p', scope: 'Namespace', namespace: 'default' },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: global('cluster'),
    spec: {
      controller: 'example.com/ingress', parameters: { apiGroup: 'example.com', kind: 'Params', name: 'p', scope: 'Cluster' },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadata('web'),
    spec: {
      podSelector: selector,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{
        from: [
          { podSelector: selector, namespaceSelector: selector }, { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
        ],
        ports: [{ protocol: 'TCP', port: 8000, endPort: 8080 }, { protocol: 'UDP', port: 'dns' }],
      }],
      egress: [{ to: [{ podSelector: {} }], ports: [{ port: 53 }, { protocol: 'SCTP' }] }],
    },
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress', metadata: { name: '10.96.3.4' }, spec: { parentRef: { group: '', resource: 'services', name: 'web', namespace: 'default' } } },
  { apiVersion: 'networking.k8s.io/v1', kind: 'ServiceCIDR', metadata: global('extra'), spec: { cidrs: ['10.97.0.0/16', '2001:db8::/64'] } },
];

const volume = { capacity: { storage: '8Gi' }, accessModes: ['ReadWriteOnce'] };
const volumeOf = (name: string, source: object): object => ({ apiVersion: 'v1', kind: 'PersistentVolume', metadata: global(name), spec: { ...volume, ...source } });
const secretRef = { name: 's', namespace: 'default' };
const csi = {
  driver: 'csi.example.com',
  volumeHandle: 'h',
  readOnly: false,
  fsType: 'ext4',
  volumeAttributes: { a: 'b' },
  controllerPublishSecretRef: secretRef,
  nodeStageSecretRef: secretRef,
  nodePublishSecretRef: secretRef,
  controllerExpandSecretRef: secretRef,
  nodeExpandSecretRef: secretRef,
};
const storage = [
  volumeOf('disk', {
    accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'],
    csi,
    persistentVolumeReclaimPolicy: 'Retain',
    storageClassName: 'fast',
    mountOptions: ['hard'],
    volumeMode: 'Filesystem',
    claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: 'default', name: 'data', uid: 'u', resourceVersion: '1', fieldPath: 'x' },
    nodeAffinity: { required: { nodeSelectorTerms: [nodeSelectorTerm] } },
    volumeAttributesClassName: 'gold',
  }),
  volumeOf('local', {
    local: { path: '/mnt/disk', fsType: 'ext4' },
    persistentVolumeReclaimPolicy: 'Delete',
    volumeMode: 'Block',
    storageClassName: 'local',
    nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['node-1'] }] }] } },
  }),
  volumeOf('single', { accessModes: ['ReadWriteOncePod'], hostPath: { path: '/data', type: 'Directory' }, persistentVolumeReclaimPolicy: 'Recycle' }),
  volumeOf('nfs', { nfs: { server: 's', path: '/p', readOnly: true } }),
  volumeOf('iscsi', {
    iscsi: {
      targetPortal: '10.0.0.1:3260',
      iqn: 'iqn.2001-04.com.example:storage.disk1',
      lun: 0,
      secretRef,
      iscsiInterface: 'default',
      fsType: 'ext4',
      readOnly: true,
      portals: ['10.0.0.2'],
      chapAuthDiscovery: true,
      chapAuthSession: true,
      initiatorName: 'iqn.2001-04.com.example:me',
    },
  }),
  volumeOf('fc', { fc: { wwids: ['3600508b400105e210000900000490000'] } }),
  volumeOf('azure-file', { azureFile: { secretName: 's', shareName: 'x', secretNamespace: 'default', readOnly: true } }),
  volumeOf('ceph', { cephfs: { monitors: ['10.0.0.1'], path: '/', user: 'u', secretFile: '/f', secretRef, readOnly: true } }),
  volumeOf('cinder', { cinder: { volumeID: 'v', fsType: 'ext4', readOnly: true, secretRef } }),
  volumeOf('flex', { flexVolume: { driver: 'example.com/flex', fsType: 'ext4', secretRef, readOnly: true, options: { a: 'b' } } }),
  volumeOf('gluster', { glusterfs: { endpoints: 'e', path: 'p', readOnly: true, endpointsNamespace: 'default' } }),
  volumeOf('rbd', { rbd: { monitors: ['10.0.0.1'], image: 'i', secretRef, pool: 'p', user: 'u', keyring: '/k', fsType: 'ext4', readOnly: true } }),
  volumeOf('scale-io', {
    scaleIO: {
      gateway: 'g',
      system: 's',
      secretRef,
      volumeName: 'v',
      storageMode: 'ThickProvisioned',
      fsType: 'xfs',
      readOnly: true,
      sslEnabled: true,
      protectionDomain: 'd',
      storagePool: 'p',
    },
  }),
  volumeOf('storage-os', { storageos: { volumeName: 'v', volumeNamespace: 'n', fsType: 'ext4', readOnly: true, secretRef: { kind: 'Secret', name: 's', namespace: 'default' } } }),
  volumeOf('disk-aws', { awsElasticBlockStore: { volumeID: 'vol-1' } }),
  volumeOf('disk-azure', { azureDisk: { diskName: 'd', diskURI: 'https://blob.example.com/d.vhd', kind: 'Dedicated', cachingMode: 'ReadWrite' } }),
  volumeOf('flocker', { flocker: { datasetUUID: 'u' } }),
  volumeOf('disk-gce', { gcePersistentDisk: { pdName: 'disk' } }),
  volumeOf('photon', { photonPersistentDisk: { pdID: 'p' } }),
  volumeOf('portworx', { portworxVolume: { volumeID: 'p' } }),
  volumeOf('quobyte', { quobyte: { registry: '10.0.0.1:7861', volume: 'v' } }),
  volumeOf('vsphere', { vsphereVolume: { volumePath: 'v' } }),
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: metadata('data'), spec: claimSpec },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metadata('block'),
    spec: {
      accessModes: ['ReadWriteOncePod'], resources: { requests: { storage: '1Gi' } }, volumeMode: 'Block', dataSourceRef: { apiGroup: 'example.com', kind: 'Image', name: 'i' },
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: global('fast'),
    provisioner: 'csi.example.com',
    parameters: { type: 'ssd' },
    reclaimPolicy: 'Delete',
    mountOptions: ['discard'],
    allowVolumeExpansion: true,
    volumeBindingMode: 'WaitForFirstConsumer',
    allowedTopologies: [{ matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['a', 'b'] }] }],
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: global('slow'), provisioner: 'csi.example.com', reclaimPolicy: 'Retain', volumeBindingMode: 'Immediate' },
  { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', metadata: global('gold'), driverName: 'csi.example.com', parameters: { iops: '1000' } },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIDriver',
    metadata: global('csi.example.com'),
    spec: {
      attachRequired: true,
      podInfoOnMount: true,
      volumeLifecycleModes: ['Persistent', 'Ephemeral'],
      storageCapacity: true,
      preventPodSchedulingIfMissing: true,
      fsGroupPolicy: 'File',
      requiresRepublish: true,
      seLinuxMount: true,
      tokenRequests: [{ audience: 'vault', expirationSeconds: 3600 }],
      nodeAllocatableUpdatePeriodSeconds: 60,
      serviceAccountTokenInSecrets: true,
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSINode',
    metadata: global('node-1'),
    spec: {
      drivers: [{ name: 'csi.example.com', nodeID: 'n', topologyKeys: ['example.com/zone'], allocatable: { count: 8 } }],
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIStorageCapacity',
    metadata: metadata('capacity'),
    nodeTopology: selector,
    storageClassName: 'fast',
    capacity: '100Gi',
    maximumVolumeSize: '10Gi',
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    metadata: global('attached'),
    spec: {
      attacher: 'csi.example.com', nodeName: 'node-1', source: { persistentVolumeName: 'disk' },
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    metadata: global('inline'),
    spec: {
      attacher: 'csi.example.com', nodeName: 'node-1', source: { inlineVolumeSpec: { accessModes: ['ReadWriteOnce'], csi } },
    },
  },
];

/** A request to sign the public key of nobody; its private key was thrown away. */
const signingRequest = [
  'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlISk1IRUNBUUF3RHpFTk1Bc0dBMVVFQXd3RWFtRnVaVEJaTUJNR0J5cUdTTTQ5QWdFR0NDcUdTTTQ5QXdFSApBMElB',
  'QkZHSEYwM3dkOFczeXdPS2M1SHV4eHlDTjFwbGpLZ0I0RmhsK2VYc2FDcndEaVp3RmtyNm1ZZVdHSStaCldDSm9PaVpZVzRGNGJCMWhNeVZzQ2h4dWg4ZWdBREFLQmdncWhrak9QUVFE',
  'QWdOSUFEQkZBaUVBbXJBQjlGVVgKUitkWkFqbjRLd213TFdBc0s3Q0pjMTh5Qnd4ckdQNDRiem9DSUJKTm52TjVOYXV5VG5JU0x6bFpQckg4ODJUKwpSS2pMVmJ1andpRENxNkJhCi0t',
  'LS0tRU5EIENFUlRJRklDQVRFIFJFUVVFU1QtLS0tLQo=',
].join('');

const subjects = [
  { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'jane' }, { kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'team' },
  { kind: 'ServiceAccount', name: 'web', namespace: 'default' },
];
const policyRule = { apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['get', 'list'], resourceNames: ['web'] };
const access = [
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: metadata('reader'), rules: [policyRule] },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: global('reader'), rules: [policyRule, { nonResourceURLs: ['/healthz'], verbs: ['get'] }] },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: global('all'), aggregationRule: { clusterRoleSelectors: [selector] } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: metadata('reader'),
    subjects,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: global('reader'),
    subjects,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' },
  },
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadata('web'),
    automountServiceAccountToken: false,
    imagePullSecrets: [{ name: 'pull' }],
    secrets: [{ name: 'token', namespace: 'default', kind: 'Secret', apiVersion: 'v1' }],
  },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    metadata: global('jane'),
    spec: {
      request: signingRequest, signerName: 'example.com/signer', expirationSeconds: 3600, usages: ['digital signature', 'key encipherment', 'client auth'],
    },
  },
];

const rule = { operations: ['CREATE', 'UPDATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'], scope: 'Namespaced' };
const anyRule = { operations: ['*'], apiGroups: ['*'], apiVersions: ['*'], resources: ['*/*'], scope: '*' };
const webhook = {
  name: 'check.example.com',
  admissionReviewVersions: ['v1', 'v1beta1'],
  sideEffects: 'None',
  failurePolicy: 'Fail',
  matchPolicy: 'Equivalent',
  timeoutSeconds: 5,
  rules: [rule, anyRule],
  clientConfig: { service: { name: 'hook', namespace: 'default', path: '/check', port: 443 }, caBundle: '' },
  namespaceSelector: selector,
  objectSelector: selector,
  matchConditions: [{ name: 'not-system', expression: 'request.userInfo.username != "system"' }],
};
const byUrl = {
  name: 'url.example.com',
  admissionReviewVersions: ['v1'],
  sideEffects: 'NoneOnDryRun',
  failurePolicy: 'Ignore',
  matchPolicy: 'Exact',
  clientConfig: { url: 'https://hook.example.com/check' },
};
const namedRule = { ...rule, resourceNames: ['web'] };
const matchResources = { namespaceSelector: selector, objectSelector: selector, resourceRules: [namedRule], excludeResourceRules: [namedRule], matchPolicy: 'Equivalent' };
const paramRef = { name: 'limits', namespace: 'default', parameterNotFoundAction: 'Deny' };
const admission = [
  { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration', metadata: global('check'), webhooks: [webhook, byUrl] },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingWebhookConfiguration',
    metadata: global('change'),
    webhooks: [
      { ...webhook, reinvocationPolicy: 'IfNeeded' }, { ...byUrl, reinvocationPolicy: 'Never' },
    ],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: global('check'),
    spec: {
      paramKind: { apiVersion: 'v1', kind: 'ConfigMap' },
      matchConstraints: matchResources,
      failurePolicy: 'Fail',
      validations: [{ expression: 'object.spec.replicas <= 5', message: 'too many', messageExpression: '"too many"', reason: 'Invalid' }],
      auditAnnotations: [{ key: 'replicas', valueExpression: 'string(object.spec.replicas)' }],
      matchConditions: [{ name: 'always', expression: 'true' }],
      variables: [{ name: 'replicas', expression: 'object.spec.replicas' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: global('check'),
    spec: {
      policyName: 'check', paramRef, matchResources, validationActions: ['Deny', 'Audit'],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicy',
    metadata: global('change'),
    spec: {
      paramKind: { apiVersion: 'v1', kind: 'ConfigMap' },
      matchConstraints: { ...matchResources, matchPolicy: 'Exact' },
      failurePolicy: 'Ignore',
      reinvocationPolicy: 'IfNeeded',
      mutations: [
        { patchType: 'ApplyConfiguration', applyConfiguration: { expression: 'Object{spec: Object.spec{replicas: 3}}' } },
        { patchType: 'JSONPatch', jsonPatch: { expression: '[JSONPatch{op: "add", path: "/spec/replicas", value: 1}]' } },
      ],
      matchConditions: [{ name: 'always', expression: 'true' }],
      variables: [{ name: 'replicas', expression: 'object.spec.replicas' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicyBinding',
    metadata: global('change'),
    spec: {
      policyName: 'change', paramRef: { selector, namespace: 'default', parameterNotFoundAction: 'Allow' }, matchResources,
    },
  },
];

const service = { name: 'convert', namespace: 'default', path: '/convert', port: 443 };
const extensions = [
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: global('widgets.example.com'),
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      preserveUnknownFields: false,
      names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList', shortNames: ['wd'], categories: ['all'] },
      conversion: { strategy: 'Webhook', webhook: { clientConfig: { service }, conversionReviewVersions: ['v1'] } },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          deprecated: true,
          deprecationWarning: 'old',
          schema: {
            openAPIV3Schema: {
              type: 'object',
              title: 'Widget',
              description: 'A widget.',
              required: ['spec'],
              properties: {
                spec: {
                  type: 'object',
                  properties: {
                    size: { type: 'integer', format: 'int32', minimum: 1, maximum: 10, exclusiveMinimum: true, multipleOf: 1, default: 2 },
                    name: { type: 'string', pattern: '^a', minLength: 1, maxLength: 9, enum: ['a', 'ab'], nullable: true, example: 'a' },
                    port: { 'x-kubernetes-int-or-string': true },
                    any: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
                    list: {
                      'type': 'array',
                      'minItems': 1,
                      'maxItems': 9,
                      'x-kubernetes-list-type': 'map',
                      'x-kubernetes-list-map-keys': ['id'],
                      'items': { 'type': 'object', 'required': ['id'], 'properties': { id: { type: 'string' } }, 'x-kubernetes-map-type': 'atomic' },
                    },
                    choice: { type: 'integer', anyOf: [{ minimum: 1 }, { maximum: 5 }], oneOf: [{ minimum: 0 }], allOf: [{ maximum: 9 }], not: { enum: [3] } },
                    map: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1, maxProperties: 9 },
                    embedded: { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
                    docs: { type: 'string', externalDocs: { description: 'd', url: 'https://example.com' } },
                    rule: {
                      'type': 'string',
                      'maxLength': 9,
                      'x-kubernetes-validations': [
                        { rule: 'self != "x"', message: 'no x', reason: 'FieldValueInvalid' },
                        { rule: 'self != "y"', messageExpression: '"no " + self' }, { rule: 'oldSelf.orValue("") != self', optionalOldSelf: true },
                      ],
                    },
                  },
                },
                status: { type: 'object', properties: { replicas: { type: 'integer' }, selector: { type: 'string' } } },
              },
            },
          },
          subresources: { status: {}, scale: { specReplicasPath: '.spec.size', statusReplicasPath: '.status.replicas', labelSelectorPath: '.status.selector' } },
          additionalPrinterColumns: [{ name: 'Size', type: 'integer', format: 'int32', description: 'd', priority: 1, jsonPath: '.spec.size' }],
          selectableFields: [{ jsonPath: '.spec.docs' }],
        },
        { name: 'v1beta1', served: false, storage: false, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } },
      ],
    },
  },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: global('gadgets.example.com'),
    spec: {
      group: 'example.com',
      scope: 'Cluster',
      names: { plural: 'gadgets', kind: 'Gadget' },
      conversion: { strategy: 'Webhook', webhook: { clientConfig: { url: 'https://convert.example.com' }, conversionReviewVersions: ['v1'] } },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  },
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: global('v1.metrics.example.com'),
    spec: {
      group: 'metrics.example.com',
      version: 'v1',
      groupPriorityMinimum: 100,
      versionPriority: 100,
      insecureSkipTLSVerify: true,
      service: { name: 'metrics', namespace: 'default', port: 443 },
    },
  },
];

const limits = { cpu: '1', memory: '1Gi' };
const resourcePolicy = { kind: 'User', user: { name: 'jane' } };
const flowRule = {
  subjects: [resourcePolicy, { kind: 'Group', group: { name: 'team' } }, { kind: 'ServiceAccount', serviceAccount: { namespace: 'default', name: 'web' } }],
  resourceRules: [{ verbs: ['get'], apiGroups: ['*'], resources: ['*'], clusterScope: true, namespaces: ['*'] }],
  nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['/healthz'] }],
};
const administration = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team', labels: { team: 'a' } }, spec: { finalizers: ['kubernetes'] } },
  {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'node-1' },
    spec: {
      podCIDR: '10.244.0.0/24',
      podCIDRs: ['10.244.0.0/24'],
      providerID: 'example://1',
      unschedulable: true,
      externalID: 'x',
      taints: [{ key: 'a', value: 'b', effect: 'NoSchedule', timeAdded: '2024-01-01T00:00:00Z' }],
      configSource: { configMap: { name: 'c', namespace: 'default', kubeletConfigKey: 'kubelet' } },
    },
  },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('settings'), data: { level: 'info' }, binaryData: { blob: 'AAEC' }, immutable: true },
  { apiVersion: 'v1', kind: 'Secret', metadata: metadata('credentials'), type: 'Opaque', data: { empty: '' }, stringData: { note: 'nothing secret' }, immutable: false },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: metadata('limits'),
    spec: {
      limits: [
        { type: 'Container', max: limits, min: { cpu: '10m' }, default: { cpu: '500m' }, defaultRequest: { cpu: '100m' }, maxLimitRequestRatio: { cpu: '10' } },
        { type: 'Pod', max: limits }, { type: 'PersistentVolumeClaim', max: { storage: '1Gi' }, min: { storage: '1Mi' } },
      ],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: metadata('quota'),
    spec: {
      hard: { pods: '10' },
      scopes: ['NotTerminating'],
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high'] }] },
    },
  },
  { apiVersion: 'v1', kind: 'ResourceQuota', metadata: metadata('quota-all'), spec: { hard: { 'requests.cpu': '10', 'requests.storage': '1Gi', 'count/jobs.batch': '4' } } },
  {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: metadata('event-1'),
    involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace: 'default', name: 'web' },
    reason: 'Started',
    message: 'Started it.',
    source: { component: 'kubelet', host: 'node-1' },
    firstTimestamp: '2024-01-01T00:00:00Z',
    lastTimestamp: '2024-01-01T00:00:00Z',
    count: 1,
    type: 'Normal',
    eventTime: '2024-01-01T00:00:00.000000Z',
    action: 'Start',
    related: { kind: 'Node', name: 'node-1' },
    reportingComponent: 'example.com/kubelet',
    reportingInstance: 'node-1',
    series: { count: 2, lastObservedTime: '2024-01-01T00:00:00.000000Z' },
  },
  {
    apiVersion: 'events.k8s.io/v1',
    kind: 'Event',
    metadata: metadata('event-2'),
    eventTime: '2024-01-01T00:00:00.000000Z',
    reportingController: 'example.com/kubelet',
    reportingInstance: 'node-1',
    action: 'Start',
    reason: 'Started',
    type: 'Warning',
    note: 'Started it.',
    regarding: { kind: 'Pod', namespace: 'default', name: 'web' },
    related: { kind: 'Node', name: 'node-1' },
    series: { count: 2, lastObservedTime: '2024-01-01T00:00:00.000000Z' },
  },
  {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: metadata('leader'),
    spec: {
      holderIdentity: 'web-0', leaseDurationSeconds: 15, acquireTime: '2024-01-01T00:00:00.000000Z', renewTime: '2024-01-01T00:00:00.000000Z', leaseTransitions: 1,
    },
  },
  { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: metadata('candidate'), spec: { strategy: 'OldestEmulationVersion', preferredHolder: 'web-0' } },
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: global('high'), value: 1000, globalDefault: false, description: 'High.', preemptionPolicy: 'Never' },
  {
    apiVersion: 'node.k8s.io/v1',
    kind: 'RuntimeClass',
    metadata: global('gvisor'),
    handler: 'runsc',
    overhead: { podFixed: quantities },
    scheduling: { nodeSelector: { a: 'b' }, tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoSchedule' }] },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'FlowSchema',
    metadata: global('team'),
    spec: {
      priorityLevelConfiguration: { name: 'team' }, matchingPrecedence: 1000, distinguisherMethod: { type: 'ByUser' }, rules: [flowRule],
    },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'PriorityLevelConfiguration',
    metadata: global('team'),
    spec: {
      type: 'Limited',
      limited: {
        nominalConcurrencyShares: 10, lendablePercent: 50, borrowingLimitPercent: 50, limitResponse: { type: 'Queue', queuing: { queues: 8, handSize: 2, queueLengthLimit: 50 } },
      },
    },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'PriorityLevelConfiguration',
    metadata: { name: 'exempt' },
    spec: {
      type: 'Exempt', exempt: { nominalConcurrencyShares: 5, lendablePercent: 10 },
    },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'PriorityLevelConfiguration',
    metadata: global('reject'),
    spec: {
      type: 'Limited', limited: { nominalConcurrencyShares: 10, limitResponse: { type: 'Reject' } },
    },
  },
];

const cel = { expression: 'device.driver == "gpu.example.com"' };
const parameters = { driver: 'gpu.example.com', parameters: { apiVersion: 'gpu.example.com/v1', kind: 'Config' } };
const deviceRequest = {
  deviceClassName: 'gpu',
  selectors: [{ cel }],
  allocationMode: 'ExactCount',
  count: 2,
  tolerations: [{ key: 'example.com/t', operator: 'Equal', value: 'x', effect: 'NoExecute', tolerationSeconds: 5 }],
  capacity: { requests: { memory: '1Gi' } },
};
const claim = {
  devices: {
    requests: [
      { name: 'one', exactly: deviceRequest }, { name: 'all', exactly: { deviceClassName: 'gpu', allocationMode: 'All', adminAccess: false } },
      { name: 'either', firstAvailable: [{ name: 'big', ...deviceRequest }, { name: 'small', deviceClassName: 'gpu' }] },
    ],
    constraints: [{ requests: ['one'], matchAttribute: 'gpu.example.com/numa' }, { requests: ['all'], distinctAttribute: 'gpu.example.com/id' }],
    config: [{ requests: ['one'], opaque: parameters }],
  },
};
const resources = [
  { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceClass', metadata: global('gpu'), spec: { selectors: [{ cel }], config: [{ opaque: parameters }], extendedResourceName: 'example.com/gpu' } },
  { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaim', metadata: metadata('gpu'), spec: claim },
  { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaimTemplate', metadata: metadata('gpu-template'), spec: { metadata: { labels: { app: 'web' } }, spec: claim } },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('node-1-gpu'),
    spec: {
      driver: 'gpu.example.com',
      pool: { name: 'node-1', generation: 1, resourceSliceCount: 1 },
      nodeName: 'node-1',
      devices: [{
        name: 'gpu-0',
        attributes: { 'model': { string: 'a' }, 'gpu.example.com/cores': { int: 8 }, 'fast': { bool: true }, 'driverVersion': { version: '1.2.3' } },
        capacity: { memory: { value: '8Gi' } },
        taints: [{ key: 'example.com/t', value: 'x', effect: 'NoSchedule' }],
      }],
    },
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('shared'),
    spec: {
      driver: 'gpu.example.com',
      pool: { name: 'shared', generation: 1, resourceSliceCount: 1 },
      nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] },
      devices: [{
        name: 'gpu-0',
        allowMultipleAllocations: true,
        capacity: {
          memory: { value: '8Gi', requestPolicy: { default: '1Gi', validRange: { min: '1Gi', max: '8Gi', step: '1Gi' } } },
          cores: {
            value: '8',
            requestPolicy: {
              default: '1', validValues: ['1', '2'],
            },
          },
        },
      }],
    },
  },
];

const counters = { memory: { value: '8Gi' } };
const spread = [
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('everywhere'),
    spec: {
      driver: 'gpu.example.com', pool: { name: 'everywhere', generation: 1, resourceSliceCount: 2 }, allNodes: true, sharedCounters: [{ name: 'card', counters }],
    },
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('each'),
    spec: {
      driver: 'gpu.example.com',
      pool: { name: 'everywhere', generation: 1, resourceSliceCount: 2 },
      perDeviceNodeSelection: true,
      devices: [
        { name: 'gpu-0', nodeName: 'node-1', consumesCounters: [{ counterSet: 'card', counters }] }, { name: 'gpu-1', allNodes: true },
        { name: 'gpu-2', nodeSelector: { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }] }] } },
      ],
    },
  },
];

/** At least one valid object of every kind that Kubernetes 1.36 serves and keeps, with most of the fields that it can have. */
export const CORE_BASES: readonly object[] = [
  ...pods, ...workloads, ...autoscaling, ...networking,
  ...storage, ...access, ...admission, ...extensions, ...administration, ...resources, ...spread,
];
