/** A `matchExpressions` entry of every operator, and labels. */
export const selector = {
  matchLabels: { app: 'web' },
  matchExpressions: [
    { key: 'tier', operator: 'In', values: ['front', 'back'] }, { key: 'example.com/size', operator: 'NotIn', values: ['small'] },
    { key: 'app', operator: 'Exists' }, { key: 'old', operator: 'DoesNotExist' },
  ],
};

export const metadata = (name: string, labels: Record<string, string> = {}): object => ({ name, namespace: 'default', labels, annotations: { 'example.com/note': 'Some text.' } });
export const global = (name: string): object => ({ name, labels: { 'app.kubernetes.io/name': name }, annotations: { 'example.com/note': 'Some text.' } });

export const quantities = { cpu: '250m', memory: '64Mi' };

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

export const nodeSelectorTerm = {
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
export const podSpec = {
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
export const owned = {
  finalizers: ['example.com/hold'],
  ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: '6d2b8f1c-0000-4000-8000-000000000000', controller: true, blockOwnerDeletion: false }],
};

/** What `selector` selects. */
export const selected = { app: 'web', tier: 'front' };
export const template = { metadata: { labels: selected, annotations: { note: 'x' } }, spec: { ...podSpec, runtimeClassName: 'gvisor', overhead: quantities, serviceAccount: 'web' } };
export const small = { containers: [{ name: 'main', image: 'registry.example.com/main:1' }] };
export const smallTemplate = { metadata: { labels: selected }, spec: small };

export const claimSpec = {
  accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'],
  selector,
  resources: { requests: { storage: '8Gi' }, limits: { storage: '16Gi' } },
  volumeName: 'disk',
  storageClassName: 'fast',
  volumeMode: 'Filesystem',
  dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'before' },
  volumeAttributesClassName: 'gold',
};
