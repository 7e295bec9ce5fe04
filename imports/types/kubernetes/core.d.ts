// Generated from the facts by "npm run import"; not to be edited.

export interface ConfigMap {
  apiVersion: 'v1';
  kind: 'ConfigMap';
  metadata: ObjectMeta;
  binaryData?: Record<string, string>;
  data?: Record<string, string>;
  immutable?: boolean;
}

export interface ObjectMeta {
  annotations?: Record<string, string>;
  creationTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  deletionTimestamp?: string;
  finalizers?: string[];
  generateName?: string;
  generation?: number;
  labels?: Record<string, string>;
  managedFields?: ObjectMetaManagedFieldsItem[];
  name?: string;
  namespace?: string;
  ownerReferences?: ObjectMetaOwnerReferencesItem[];
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}

export interface ObjectMetaManagedFieldsItem {
  apiVersion?: string;
  fieldsType?: string;
  fieldsV1?: Record<string, any>;
  manager?: string;
  operation?: string;
  subresource?: string;
  time?: string;
}

export interface ObjectMetaOwnerReferencesItem {
  apiVersion: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind: string;
  name: string;
  uid: string;
}

export interface Endpoints {
  apiVersion: 'v1';
  kind: 'Endpoints';
  metadata: ObjectMeta;
  subsets?: EndpointsSubsetsItem[];
}

export interface EndpointsSubsetsItem {
  addresses?: EndpointsSubsetsItemAddressesItem[];
  notReadyAddresses?: EndpointsSubsetsItemAddressesItem[];
  ports?: EndpointsSubsetsItemPortsItem[];
}

export interface EndpointsSubsetsItemAddressesItem {
  hostname?: string;
  ip: string;
  nodeName?: string;
  targetRef?: EndpointsSubsetsItemAddressesItemTargetRef;
}

export interface EndpointsSubsetsItemPortsItem {
  appProtocol?: string;
  name?: string;
  port: number;
  protocol?: '' | 'SCTP' | 'TCP' | 'UDP';
}

export interface EndpointsSubsetsItemAddressesItemTargetRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface Event {
  apiVersion: 'v1';
  kind: 'Event';
  metadata: ObjectMeta;
  action?: string;
  count?: number;
  eventTime?: string;
  firstTimestamp?: string;
  involvedObject?: EndpointsSubsetsItemAddressesItemTargetRef;
  lastTimestamp?: string;
  message?: string;
  reason?: string;
  related?: EndpointsSubsetsItemAddressesItemTargetRef;
  reportingComponent?: string;
  reportingInstance?: string;
  series?: EventSeries;
  source?: EventSource;
  type?: string;
}

export interface EventSeries {
  count?: number;
  lastObservedTime?: string;
}

export interface EventSource {
  component?: string;
  host?: string;
}

export interface LimitRange {
  apiVersion: 'v1';
  kind: 'LimitRange';
  metadata: ObjectMeta;
  spec?: LimitRangeSpec;
}

export interface LimitRangeSpec {
  limits?: LimitRangeSpecLimitsItem[];
}

export interface LimitRangeSpecLimitsItem {
  default?: Record<string, number | string>;
  defaultRequest?: Record<string, number | string>;
  max?: Record<string, number | string>;
  maxLimitRequestRatio?: Record<string, number | string>;
  min?: Record<string, number | string>;
  type: string;
}

export interface Namespace {
  apiVersion: 'v1';
  kind: 'Namespace';
  metadata: ObjectMeta;
  spec?: NamespaceSpec;
}

export interface NamespaceSpec {
  finalizers?: string[];
}

export interface Node {
  apiVersion: 'v1';
  kind: 'Node';
  metadata: ObjectMeta;
  spec?: NodeSpec;
}

export interface NodeSpec {
  configSource?: NodeSpecConfigSource;
  externalID?: string;
  podCIDR?: string;
  podCIDRs?: string[];
  providerID?: string;
  taints?: NodeSpecTaintsItem[];
  unschedulable?: boolean;
}

export interface NodeSpecConfigSource {
  configMap?: NodeSpecConfigSourceConfigMap;
}

export interface NodeSpecTaintsItem {
  effect: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  key: string;
  timeAdded?: string;
  value?: string;
}

export interface NodeSpecConfigSourceConfigMap {
  kubeletConfigKey?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface PersistentVolume {
  apiVersion: 'v1';
  kind: 'PersistentVolume';
  metadata: ObjectMeta;
  spec: PersistentVolumeSpec;
}

export interface PersistentVolumeSpec {
  accessModes: ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[];
  awsElasticBlockStore?: PersistentVolumeSpecAwsElasticBlockStore;
  azureDisk?: PersistentVolumeSpecAzureDisk;
  azureFile?: PersistentVolumeSpecAzureFile;
  capacity?: Record<string, number | string>;
  cephfs?: PersistentVolumeSpecCephfs;
  cinder?: PersistentVolumeSpecCinder;
  claimRef?: EndpointsSubsetsItemAddressesItemTargetRef;
  csi?: PersistentVolumeSpecCsi;
  fc?: PersistentVolumeSpecFc;
  flexVolume?: PersistentVolumeSpecFlexVolume;
  flocker?: PersistentVolumeSpecFlocker;
  gcePersistentDisk?: PersistentVolumeSpecGcePersistentDisk;
  glusterfs?: PersistentVolumeSpecGlusterfs;
  hostPath?: PersistentVolumeSpecHostPath;
  iscsi?: PersistentVolumeSpecIscsi;
  local?: PersistentVolumeSpecLocal;
  mountOptions?: string[];
  nfs?: PersistentVolumeSpecNfs;
  nodeAffinity?: PersistentVolumeSpecNodeAffinity;
  persistentVolumeReclaimPolicy?: '' | 'Delete' | 'Recycle' | 'Retain';
  photonPersistentDisk?: PersistentVolumeSpecPhotonPersistentDisk;
  portworxVolume?: PersistentVolumeSpecPortworxVolume;
  quobyte?: PersistentVolumeSpecQuobyte;
  rbd?: PersistentVolumeSpecRbd;
  scaleIO?: PersistentVolumeSpecScaleIO;
  storageClassName?: string;
  storageos?: PersistentVolumeSpecStorageos;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem';
  vsphereVolume?: PersistentVolumeSpecVsphereVolume;
}

export interface PersistentVolumeSpecAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface PersistentVolumeSpecAzureDisk {
  cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite';
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: 'Dedicated' | 'Managed' | 'Shared';
  readOnly?: boolean;
}

export interface PersistentVolumeSpecAzureFile {
  readOnly?: boolean;
  secretName: string;
  secretNamespace?: string;
  shareName: string;
}

export interface PersistentVolumeSpecCephfs {
  monitors: string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: PersistentVolumeSpecCephfsSecretRef;
  user?: string;
}

export interface PersistentVolumeSpecCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: PersistentVolumeSpecCephfsSecretRef;
  volumeID: string;
}

export interface PersistentVolumeSpecCsi {
  controllerExpandSecretRef?: PersistentVolumeSpecCephfsSecretRef;
  controllerPublishSecretRef?: PersistentVolumeSpecCephfsSecretRef;
  driver: string;
  fsType?: string;
  nodeExpandSecretRef?: PersistentVolumeSpecCephfsSecretRef;
  nodePublishSecretRef?: PersistentVolumeSpecCephfsSecretRef;
  nodeStageSecretRef?: PersistentVolumeSpecCephfsSecretRef;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
  volumeHandle: string;
}

export interface PersistentVolumeSpecFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: string[];
  wwids?: string[];
}

export interface PersistentVolumeSpecFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: PersistentVolumeSpecCephfsSecretRef;
}

export interface PersistentVolumeSpecFlocker {
  datasetName?: string;
  datasetUUID?: string;
}

export interface PersistentVolumeSpecGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface PersistentVolumeSpecGlusterfs {
  endpoints: string;
  endpointsNamespace?: string;
  path: string;
  readOnly?: boolean;
}

export interface PersistentVolumeSpecHostPath {
  path: string;
  type?: '' | 'BlockDevice' | 'CharDevice' | 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket';
}

export interface PersistentVolumeSpecIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: PersistentVolumeSpecCephfsSecretRef;
  targetPortal: string;
}

export interface PersistentVolumeSpecLocal {
  fsType?: string;
  path: string;
}

export interface PersistentVolumeSpecNfs {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface PersistentVolumeSpecNodeAffinity {
  required: PersistentVolumeSpecNodeAffinityRequired;
}

export interface PersistentVolumeSpecPhotonPersistentDisk {
  fsType?: string;
  pdID: string;
}

export interface PersistentVolumeSpecPortworxVolume {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface PersistentVolumeSpecQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface PersistentVolumeSpecRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: PersistentVolumeSpecCephfsSecretRef;
  user?: string;
}

export interface PersistentVolumeSpecScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef?: PersistentVolumeSpecCephfsSecretRef;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName: string;
}

export interface PersistentVolumeSpecStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: EndpointsSubsetsItemAddressesItemTargetRef;
  volumeName: string;
  volumeNamespace?: string;
}

export interface PersistentVolumeSpecVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface PersistentVolumeSpecCephfsSecretRef {
  name?: string;
  namespace?: string;
}

export interface PersistentVolumeSpecNodeAffinityRequired {
  nodeSelectorTerms: PersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsItem[];
}

export interface PersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsItem {
  matchExpressions?: PersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsItemMatchExpressionsItem[];
  matchFields?: PersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsItemMatchExpressionsItem[];
}

export interface PersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsItemMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: string[];
}

export interface PersistentVolumeClaim {
  apiVersion: 'v1';
  kind: 'PersistentVolumeClaim';
  metadata: ObjectMeta;
  spec: PersistentVolumeClaimSpec;
}

export interface PersistentVolumeClaimSpec {
  accessModes: ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[];
  dataSource?: PersistentVolumeClaimSpecDataSource;
  dataSourceRef?: PersistentVolumeClaimSpecDataSourceRef;
  resources: PersistentVolumeClaimSpecResources;
  selector?: PersistentVolumeClaimSpecSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem';
  volumeName?: string;
}

export interface PersistentVolumeClaimSpecDataSource {
  apiGroup?: string;
  kind?: string;
  name: string;
}

export interface PersistentVolumeClaimSpecDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface PersistentVolumeClaimSpecResources {
  limits?: Record<string, number | string>;
  requests: Record<string, number | string>;
}

export interface PersistentVolumeClaimSpecSelector {
  matchExpressions?: PersistentVolumeClaimSpecSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface PersistentVolumeClaimSpecSelectorMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface Pod {
  apiVersion: 'v1';
  kind: 'Pod';
  metadata: ObjectMeta;
  spec: PodSpec;
}

export interface PodSpec {
  activeDeadlineSeconds?: number;
  affinity?: PodSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: PodSpecContainersItem[];
  dnsConfig?: PodSpecDnsConfig;
  dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  enableServiceLinks?: boolean;
  ephemeralContainers?: PodSpecEphemeralContainersItem[];
  hostAliases?: PodSpecHostAliasesItem[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** From 1.36 on. */
  hostnameOverride?: string;
  imagePullSecrets?: PodSpecImagePullSecretsItem[];
  initContainers?: PodSpecContainersItem[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: PodSpecOs;
  overhead?: Record<string, number | string>;
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  readinessGates?: PodSpecReadinessGatesItem[];
  resourceClaims?: PodSpecResourceClaimsItem[];
  /** From 1.33 on. */
  resources?: PodSpecResources;
  restartPolicy?: '' | 'Always' | 'Never' | 'OnFailure';
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: PodSpecSchedulingGatesItem[];
  /** From 1.36 on. */
  schedulingGroup?: PodSpecSchedulingGroup;
  securityContext?: PodSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: PodSpecTolerationsItem[];
  topologySpreadConstraints?: PodSpecTopologySpreadConstraintsItem[];
  volumes?: PodSpecVolumesItem[];
}

export interface PodSpecAffinity {
  nodeAffinity?: PodSpecAffinityNodeAffinity;
  podAffinity?: PodSpecAffinityPodAffinity;
  podAntiAffinity?: PodSpecAffinityPodAffinity;
}

export interface PodSpecContainersItem {
  args?: string[];
  command?: string[];
  env?: PodSpecContainersItemEnvItem[];
  envFrom?: PodSpecContainersItemEnvFromItem[];
  image: string;
  imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  lifecycle?: PodSpecContainersItemLifecycle;
  livenessProbe?: PodSpecContainersItemLivenessProbe;
  name: string;
  ports?: PodSpecContainersItemPortsItem[];
  readinessProbe?: PodSpecContainersItemLivenessProbe;
  resizePolicy?: PodSpecContainersItemResizePolicyItem[];
  resources?: PodSpecContainersItemResources;
  restartPolicy?: 'Always' | 'Never' | 'OnFailure';
  /** From 1.36 on. */
  restartPolicyRules?: PodSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: PodSpecContainersItemSecurityContext;
  startupProbe?: PodSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: '' | 'FallbackToLogsOnError' | 'File';
  tty?: boolean;
  volumeDevices?: PodSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: PodSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface PodSpecDnsConfig {
  nameservers?: string[];
  options?: PodSpecDnsConfigOptionsItem[];
  searches?: string[];
}

export interface PodSpecEphemeralContainersItem {
  args?: string[];
  command?: string[];
  env?: PodSpecContainersItemEnvItem[];
  envFrom?: PodSpecEphemeralContainersItemEnvFromItem[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PodSpecContainersItemLifecycle;
  livenessProbe?: PodSpecContainersItemLivenessProbe;
  name: string;
  ports?: PodSpecContainersItemPortsItem[];
  readinessProbe?: PodSpecContainersItemLivenessProbe;
  resizePolicy?: PodSpecContainersItemResizePolicyItem[];
  resources?: PodSpecContainersItemResources;
  restartPolicy?: string;
  /** From 1.36 on. */
  restartPolicyRules?: PodSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: PodSpecContainersItemSecurityContext;
  startupProbe?: PodSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: PodSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: PodSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface PodSpecHostAliasesItem {
  hostnames?: string[];
  ip?: string;
}

export interface PodSpecImagePullSecretsItem {
  name?: string;
}

export interface PodSpecOs {
  name: 'linux' | 'windows';
}

export interface PodSpecReadinessGatesItem {
  conditionType: string;
}

export interface PodSpecResourceClaimsItem {
  name: string;
  /** From 1.33 on. */
  resourceClaimName?: string;
  /** From 1.33 on. */
  resourceClaimTemplateName?: string;
  /** Up to 1.30. */
  source?: PodSpecResourceClaimsItemSource;
}

export interface PodSpecResources {
  claims?: PodSpecResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface PodSpecSchedulingGatesItem {
  name: string;
}

export interface PodSpecSchedulingGroup {
  podGroupName?: string;
}

export interface PodSpecSecurityContext {
  appArmorProfile?: PodSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: 'Always' | 'OnRootMismatch';
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  /** From 1.33 on. */
  seLinuxChangePolicy?: 'MountOption' | 'Recursive';
  seLinuxOptions?: PodSpecSecurityContextSeLinuxOptions;
  seccompProfile?: PodSpecSecurityContextSeccompProfile;
  supplementalGroups?: number[];
  /** From 1.33 on. */
  supplementalGroupsPolicy?: 'Merge' | 'Strict';
  sysctls?: PodSpecSecurityContextSysctlsItem[];
  windowsOptions?: PodSpecSecurityContextWindowsOptions;
}

export interface PodSpecTolerationsItem {
  effect?: '' | 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  key?: string;
  operator?: '' | 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}

export interface PodSpecTopologySpreadConstraintsItem {
  labelSelector?: PersistentVolumeClaimSpecSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: 'Honor' | 'Ignore';
  nodeTaintsPolicy?: 'Honor' | 'Ignore';
  topologyKey: string;
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}

export interface PodSpecVolumesItem {
  awsElasticBlockStore?: PersistentVolumeSpecAwsElasticBlockStore;
  azureDisk?: PersistentVolumeSpecAzureDisk;
  azureFile?: PodSpecVolumesItemAzureFile;
  cephfs?: PodSpecVolumesItemCephfs;
  cinder?: PodSpecVolumesItemCinder;
  configMap?: PodSpecVolumesItemConfigMap;
  csi?: PodSpecVolumesItemCsi;
  downwardAPI?: PodSpecVolumesItemDownwardAPI;
  emptyDir?: PodSpecVolumesItemEmptyDir;
  ephemeral?: PodSpecVolumesItemEphemeral;
  fc?: PersistentVolumeSpecFc;
  flexVolume?: PodSpecVolumesItemFlexVolume;
  flocker?: PersistentVolumeSpecFlocker;
  gcePersistentDisk?: PersistentVolumeSpecGcePersistentDisk;
  gitRepo?: PodSpecVolumesItemGitRepo;
  glusterfs?: PodSpecVolumesItemGlusterfs;
  hostPath?: PersistentVolumeSpecHostPath;
  /** From 1.33 on. */
  image?: PodSpecVolumesItemImage;
  iscsi?: PodSpecVolumesItemIscsi;
  name: string;
  nfs?: PersistentVolumeSpecNfs;
  persistentVolumeClaim?: PodSpecVolumesItemPersistentVolumeClaim;
  photonPersistentDisk?: PersistentVolumeSpecPhotonPersistentDisk;
  portworxVolume?: PersistentVolumeSpecPortworxVolume;
  projected?: PodSpecVolumesItemProjected;
  quobyte?: PersistentVolumeSpecQuobyte;
  rbd?: PodSpecVolumesItemRbd;
  scaleIO?: PodSpecVolumesItemScaleIO;
  secret?: PodSpecVolumesItemSecret;
  storageos?: PodSpecVolumesItemStorageos;
  vsphereVolume?: PersistentVolumeSpecVsphereVolume;
}

export interface PodSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: PodSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: PersistentVolumeSpecNodeAffinityRequired;
}

export interface PodSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: PodSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: PodSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}

export interface PodSpecContainersItemEnvItem {
  name: string;
  value?: string;
  valueFrom?: PodSpecContainersItemEnvItemValueFrom;
}

export interface PodSpecContainersItemEnvFromItem {
  configMapRef?: PodSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: PodSpecContainersItemEnvFromItemConfigMapRef;
}

export interface PodSpecContainersItemLifecycle {
  postStart?: PodSpecContainersItemLifecyclePostStart;
  preStop?: PodSpecContainersItemLifecyclePostStart;
  /** From 1.33 on. */
  stopSignal?: string;
}

export interface PodSpecContainersItemLivenessProbe {
  exec?: PodSpecContainersItemLivenessProbeExec;
  failureThreshold?: number;
  grpc?: PodSpecContainersItemLivenessProbeGrpc;
  httpGet?: PodSpecContainersItemLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: PodSpecContainersItemLivenessProbeTcpSocket;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface PodSpecContainersItemPortsItem {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: '' | 'SCTP' | 'TCP' | 'UDP';
}

export interface PodSpecContainersItemResizePolicyItem {
  resourceName: 'cpu' | 'memory';
  restartPolicy: 'NotRequired' | 'RestartContainer';
}

export interface PodSpecContainersItemResources {
  claims?: PodSpecContainersItemResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface PodSpecContainersItemRestartPolicyRulesItem {
  action: 'Restart' | 'RestartAllContainers';
  exitCodes: PodSpecContainersItemRestartPolicyRulesItemExitCodes;
}

export interface PodSpecContainersItemSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: PodSpecSecurityContextAppArmorProfile;
  capabilities?: PodSpecContainersItemSecurityContextCapabilities;
  privileged?: boolean;
  procMount?: 'Default' | 'Unmasked';
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: PodSpecSecurityContextSeLinuxOptions;
  seccompProfile?: PodSpecSecurityContextSeccompProfile;
  windowsOptions?: PodSpecSecurityContextWindowsOptions;
}

export interface PodSpecContainersItemVolumeDevicesItem {
  devicePath: string;
  name: string;
}

export interface PodSpecContainersItemVolumeMountsItem {
  mountPath: string;
  mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None';
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: 'Disabled' | 'Enabled' | 'IfPossible';
  subPath?: string;
  subPathExpr?: string;
}

export interface PodSpecDnsConfigOptionsItem {
  name: string;
  value?: string;
}

export interface PodSpecEphemeralContainersItemEnvFromItem {
  configMapRef?: PodSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: PodSpecContainersItemEnvFromItemConfigMapRef;
}

export interface PodSpecResourceClaimsItemSource {
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface PodSpecResourcesClaimsItem {
  name: string;
  request?: string;
}

export interface PodSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

export interface PodSpecSecurityContextSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface PodSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

export interface PodSpecSecurityContextSysctlsItem {
  name: string;
  value?: string;
}

export interface PodSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface PodSpecVolumesItemAzureFile {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}

export interface PodSpecVolumesItemCephfs {
  monitors: string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: PodSpecImagePullSecretsItem;
  user?: string;
}

export interface PodSpecVolumesItemCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: PodSpecImagePullSecretsItem;
  volumeID: string;
}

export interface PodSpecVolumesItemConfigMap {
  defaultMode?: number;
  items?: PodSpecVolumesItemConfigMapItemsItem[];
  name: string;
  optional?: boolean;
}

export interface PodSpecVolumesItemCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: PodSpecImagePullSecretsItem;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface PodSpecVolumesItemDownwardAPI {
  defaultMode?: number;
  items?: PodSpecVolumesItemDownwardAPIItemsItem[];
}

export interface PodSpecVolumesItemEmptyDir {
  medium?: string;
  sizeLimit?: number | string;
}

export interface PodSpecVolumesItemEphemeral {
  volumeClaimTemplate: PodSpecVolumesItemEphemeralVolumeClaimTemplate;
}

export interface PodSpecVolumesItemFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: PodSpecImagePullSecretsItem;
}

export interface PodSpecVolumesItemGitRepo {
  directory?: string;
  repository: string;
  revision?: string;
}

export interface PodSpecVolumesItemGlusterfs {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}

export interface PodSpecVolumesItemImage {
  pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  reference?: string;
}

export interface PodSpecVolumesItemIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: PodSpecImagePullSecretsItem;
  targetPortal: string;
}

export interface PodSpecVolumesItemPersistentVolumeClaim {
  claimName: string;
  readOnly?: boolean;
}

export interface PodSpecVolumesItemProjected {
  defaultMode?: number;
  sources?: PodSpecVolumesItemProjectedSourcesItem[];
}

export interface PodSpecVolumesItemRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: PodSpecImagePullSecretsItem;
  user?: string;
}

export interface PodSpecVolumesItemScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef?: PodSpecImagePullSecretsItem;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName: string;
}

export interface PodSpecVolumesItemSecret {
  defaultMode?: number;
  items?: PodSpecVolumesItemConfigMapItemsItem[];
  optional?: boolean;
  secretName: string;
}

export interface PodSpecVolumesItemStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: PodSpecImagePullSecretsItem;
  volumeName: string;
  volumeNamespace?: string;
}

export interface PodSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference?: PersistentVolumeSpecNodeAffinityRequiredNodeSelectorTermsItem;
  weight: number;
}

export interface PodSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: PodSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem;
  weight: number;
}

export interface PodSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: PersistentVolumeClaimSpecSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: PersistentVolumeClaimSpecSelector;
  namespaces?: string[];
  topologyKey: string;
}

export interface PodSpecContainersItemEnvItemValueFrom {
  configMapKeyRef?: PodSpecContainersItemEnvItemValueFromConfigMapKeyRef;
  fieldRef?: PodSpecContainersItemEnvItemValueFromFieldRef;
  /** From 1.36 on. */
  fileKeyRef?: PodSpecContainersItemEnvItemValueFromFileKeyRef;
  resourceFieldRef?: PodSpecContainersItemEnvItemValueFromResourceFieldRef;
  secretKeyRef?: PodSpecContainersItemEnvItemValueFromConfigMapKeyRef;
}

export interface PodSpecContainersItemEnvFromItemConfigMapRef {
  name: string;
  optional?: boolean;
}

export interface PodSpecContainersItemLifecyclePostStart {
  exec?: PodSpecContainersItemLivenessProbeExec;
  httpGet?: PodSpecContainersItemLivenessProbeHttpGet;
  sleep?: PodSpecContainersItemLifecyclePostStartSleep;
  tcpSocket?: PodSpecContainersItemLivenessProbeTcpSocket;
}

export interface PodSpecContainersItemLivenessProbeExec {
  command: string[];
}

export interface PodSpecContainersItemLivenessProbeGrpc {
  port: number;
  service?: string;
}

export interface PodSpecContainersItemLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: PodSpecContainersItemLivenessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: '' | 'HTTP' | 'HTTPS';
}

export interface PodSpecContainersItemLivenessProbeTcpSocket {
  host?: string;
  port: number | string;
}

export interface PodSpecContainersItemResourcesClaimsItem {
  name: string;
  /** From 1.33 on. */
  request?: string;
}

export interface PodSpecContainersItemRestartPolicyRulesItemExitCodes {
  operator: 'In' | 'NotIn';
  values?: number[];
}

export interface PodSpecContainersItemSecurityContextCapabilities {
  add?: string[];
  drop?: string[];
}

export interface PodSpecVolumesItemConfigMapItemsItem {
  key: string;
  mode?: number;
  path: string;
}

export interface PodSpecVolumesItemDownwardAPIItemsItem {
  fieldRef?: PodSpecContainersItemEnvItemValueFromFieldRef;
  mode?: number;
  path: string;
  resourceFieldRef?: PodSpecContainersItemEnvItemValueFromResourceFieldRef;
}

export interface PodSpecVolumesItemEphemeralVolumeClaimTemplate {
  metadata?: ObjectMeta;
  spec: PersistentVolumeClaimSpec;
}

export interface PodSpecVolumesItemProjectedSourcesItem {
  clusterTrustBundle?: PodSpecVolumesItemProjectedSourcesItemClusterTrustBundle;
  configMap?: PodSpecVolumesItemProjectedSourcesItemConfigMap;
  downwardAPI?: PodSpecVolumesItemProjectedSourcesItemDownwardAPI;
  /** From 1.36 on. */
  podCertificate?: PodSpecVolumesItemProjectedSourcesItemPodCertificate;
  secret?: PodSpecVolumesItemProjectedSourcesItemConfigMap;
  serviceAccountToken?: PodSpecVolumesItemProjectedSourcesItemServiceAccountToken;
}

export interface PodSpecContainersItemEnvItemValueFromConfigMapKeyRef {
  key: string;
  name: string;
  optional?: boolean;
}

export interface PodSpecContainersItemEnvItemValueFromFieldRef {
  apiVersion?: '' | 'v1';
  fieldPath: string;
}

export interface PodSpecContainersItemEnvItemValueFromFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface PodSpecContainersItemEnvItemValueFromResourceFieldRef {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}

export interface PodSpecContainersItemLifecyclePostStartSleep {
  seconds?: number;
}

export interface PodSpecContainersItemLivenessProbeHttpGetHttpHeadersItem {
  name: string;
  value?: string;
}

export interface PodSpecVolumesItemProjectedSourcesItemClusterTrustBundle {
  labelSelector?: PersistentVolumeClaimSpecSelector;
  name?: string;
  optional?: boolean;
  path?: string;
  signerName?: string;
}

export interface PodSpecVolumesItemProjectedSourcesItemConfigMap {
  items?: PodSpecVolumesItemConfigMapItemsItem[];
  name: string;
  optional?: boolean;
}

export interface PodSpecVolumesItemProjectedSourcesItemDownwardAPI {
  items?: PodSpecVolumesItemDownwardAPIItemsItem[];
}

export interface PodSpecVolumesItemProjectedSourcesItemPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType?: string;
  maxExpirationSeconds?: number;
  signerName?: string;
  userAnnotations?: Record<string, string>;
}

export interface PodSpecVolumesItemProjectedSourcesItemServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

export interface PodTemplate {
  apiVersion: 'v1';
  kind: 'PodTemplate';
  metadata: ObjectMeta;
  template: PodTemplateTemplate;
}

export interface PodTemplateTemplate {
  metadata?: ObjectMeta;
  spec: PodSpec;
}

export interface ReplicationController {
  apiVersion: 'v1';
  kind: 'ReplicationController';
  metadata: ObjectMeta;
  spec: ReplicationControllerSpec;
}

export interface ReplicationControllerSpec {
  minReadySeconds?: number;
  replicas?: number;
  selector?: Record<string, string>;
  template: PodTemplateTemplate;
}

export interface ResourceQuota {
  apiVersion: 'v1';
  kind: 'ResourceQuota';
  metadata: ObjectMeta;
  spec?: ResourceQuotaSpec;
}

export interface ResourceQuotaSpec {
  hard?: Record<string, number | string>;
  scopeSelector?: ResourceQuotaSpecScopeSelector;
  scopes?: ('BestEffort' | 'CrossNamespacePodAffinity' | 'NotBestEffort' | 'NotTerminating' | 'PriorityClass' | 'Terminating' | 'VolumeAttributesClass')[];
}

export interface ResourceQuotaSpecScopeSelector {
  matchExpressions?: ResourceQuotaSpecScopeSelectorMatchExpressionsItem[];
}

export interface ResourceQuotaSpecScopeSelectorMatchExpressionsItem {
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  scopeName: 'BestEffort' | 'CrossNamespacePodAffinity' | 'NotBestEffort' | 'NotTerminating' | 'PriorityClass' | 'Terminating' | 'VolumeAttributesClass';
  values?: string[];
}

export interface Secret {
  apiVersion: 'v1';
  kind: 'Secret';
  metadata: ObjectMeta;
  data?: Record<string, string>;
  immutable?: boolean;
  stringData?: Record<string, string>;
  type?: string;
}

export interface Service {
  apiVersion: 'v1';
  kind: 'Service';
  metadata: ObjectMeta;
  spec: ServiceSpec;
}

export interface ServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: string[];
  externalIPs?: string[];
  externalName?: string;
  externalTrafficPolicy?: '' | 'Cluster' | 'Local';
  healthCheckNodePort?: number;
  internalTrafficPolicy?: 'Cluster' | 'Local';
  ipFamilies?: ('IPv4' | 'IPv6')[];
  ipFamilyPolicy?: 'PreferDualStack' | 'RequireDualStack' | 'SingleStack';
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: string[];
  ports?: ServiceSpecPortsItem[];
  publishNotReadyAddresses?: boolean;
  selector?: Record<string, string>;
  sessionAffinity?: '' | 'ClientIP' | 'None';
  sessionAffinityConfig?: ServiceSpecSessionAffinityConfig;
  trafficDistribution?: 'PreferClose' | 'PreferSameNode' | 'PreferSameZone';
  type?: '' | 'ClusterIP' | 'ExternalName' | 'LoadBalancer' | 'NodePort';
}

export interface ServiceSpecPortsItem {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: '' | 'SCTP' | 'TCP' | 'UDP';
  targetPort?: number | string;
}

export interface ServiceSpecSessionAffinityConfig {
  clientIP?: ServiceSpecSessionAffinityConfigClientIP;
}

export interface ServiceSpecSessionAffinityConfigClientIP {
  timeoutSeconds?: number;
}

export interface ServiceAccount {
  apiVersion: 'v1';
  kind: 'ServiceAccount';
  metadata: ObjectMeta;
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: PodSpecImagePullSecretsItem[];
  secrets?: EndpointsSubsetsItemAddressesItemTargetRef[];
}
