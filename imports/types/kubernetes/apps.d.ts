// Generated from the facts by "npm run import"; not to be edited.

export interface ControllerRevision {
  apiVersion: 'apps/v1';
  kind: 'ControllerRevision';
  metadata: ObjectMeta;
  data: Record<string, any>;
  revision?: number;
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

export interface DaemonSet {
  apiVersion: 'apps/v1';
  kind: 'DaemonSet';
  metadata: ObjectMeta;
  spec: DaemonSetSpec;
}

export interface DaemonSetSpec {
  minReadySeconds?: number;
  revisionHistoryLimit?: number;
  selector: DaemonSetSpecSelector;
  template: DaemonSetSpecTemplate;
  updateStrategy?: DaemonSetSpecUpdateStrategy;
}

export interface DaemonSetSpecSelector {
  matchExpressions?: DaemonSetSpecSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface DaemonSetSpecTemplate {
  metadata?: ObjectMeta;
  spec: DaemonSetSpecTemplateSpec;
}

export interface DaemonSetSpecUpdateStrategy {
  rollingUpdate?: DaemonSetSpecUpdateStrategyRollingUpdate;
  type?: '' | 'OnDelete' | 'RollingUpdate';
}

export interface DaemonSetSpecSelectorMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface DaemonSetSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: DaemonSetSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: DaemonSetSpecTemplateSpecContainersItem[];
  dnsConfig?: DaemonSetSpecTemplateSpecDnsConfig;
  dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  enableServiceLinks?: boolean;
  ephemeralContainers?: DaemonSetSpecTemplateSpecEphemeralContainersItem[];
  hostAliases?: DaemonSetSpecTemplateSpecHostAliasesItem[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** From 1.36 on. */
  hostnameOverride?: string;
  imagePullSecrets?: DaemonSetSpecTemplateSpecImagePullSecretsItem[];
  initContainers?: DaemonSetSpecTemplateSpecContainersItem[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: DaemonSetSpecTemplateSpecOs;
  overhead?: Record<string, number | string>;
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  readinessGates?: DaemonSetSpecTemplateSpecReadinessGatesItem[];
  resourceClaims?: DaemonSetSpecTemplateSpecResourceClaimsItem[];
  /** From 1.33 on. */
  resources?: DaemonSetSpecTemplateSpecResources;
  restartPolicy?: '' | 'Always' | 'Never' | 'OnFailure';
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: DaemonSetSpecTemplateSpecSchedulingGatesItem[];
  /** From 1.36 on. */
  schedulingGroup?: DaemonSetSpecTemplateSpecSchedulingGroup;
  securityContext?: DaemonSetSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: DaemonSetSpecTemplateSpecTolerationsItem[];
  topologySpreadConstraints?: DaemonSetSpecTemplateSpecTopologySpreadConstraintsItem[];
  volumes?: DaemonSetSpecTemplateSpecVolumesItem[];
}

export interface DaemonSetSpecUpdateStrategyRollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

export interface DaemonSetSpecTemplateSpecAffinity {
  nodeAffinity?: DaemonSetSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: DaemonSetSpecTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: DaemonSetSpecTemplateSpecAffinityPodAffinity;
}

export interface DaemonSetSpecTemplateSpecContainersItem {
  args?: string[];
  command?: string[];
  env?: DaemonSetSpecTemplateSpecContainersItemEnvItem[];
  envFrom?: DaemonSetSpecTemplateSpecContainersItemEnvFromItem[];
  image: string;
  imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  lifecycle?: DaemonSetSpecTemplateSpecContainersItemLifecycle;
  livenessProbe?: DaemonSetSpecTemplateSpecContainersItemLivenessProbe;
  name: string;
  ports?: DaemonSetSpecTemplateSpecContainersItemPortsItem[];
  readinessProbe?: DaemonSetSpecTemplateSpecContainersItemLivenessProbe;
  resizePolicy?: DaemonSetSpecTemplateSpecContainersItemResizePolicyItem[];
  resources?: DaemonSetSpecTemplateSpecContainersItemResources;
  restartPolicy?: 'Always' | 'Never' | 'OnFailure';
  /** From 1.36 on. */
  restartPolicyRules?: DaemonSetSpecTemplateSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: DaemonSetSpecTemplateSpecContainersItemSecurityContext;
  startupProbe?: DaemonSetSpecTemplateSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: '' | 'FallbackToLogsOnError' | 'File';
  tty?: boolean;
  volumeDevices?: DaemonSetSpecTemplateSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: DaemonSetSpecTemplateSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface DaemonSetSpecTemplateSpecDnsConfig {
  nameservers?: string[];
  options?: DaemonSetSpecTemplateSpecDnsConfigOptionsItem[];
  searches?: string[];
}

export interface DaemonSetSpecTemplateSpecEphemeralContainersItem {
  args?: string[];
  command?: string[];
  env?: DaemonSetSpecTemplateSpecContainersItemEnvItem[];
  envFrom?: DaemonSetSpecTemplateSpecEphemeralContainersItemEnvFromItem[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: DaemonSetSpecTemplateSpecContainersItemLifecycle;
  livenessProbe?: DaemonSetSpecTemplateSpecContainersItemLivenessProbe;
  name: string;
  ports?: DaemonSetSpecTemplateSpecContainersItemPortsItem[];
  readinessProbe?: DaemonSetSpecTemplateSpecContainersItemLivenessProbe;
  resizePolicy?: DaemonSetSpecTemplateSpecContainersItemResizePolicyItem[];
  resources?: DaemonSetSpecTemplateSpecContainersItemResources;
  restartPolicy?: string;
  /** From 1.36 on. */
  restartPolicyRules?: DaemonSetSpecTemplateSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: DaemonSetSpecTemplateSpecContainersItemSecurityContext;
  startupProbe?: DaemonSetSpecTemplateSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: DaemonSetSpecTemplateSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: DaemonSetSpecTemplateSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface DaemonSetSpecTemplateSpecHostAliasesItem {
  hostnames?: string[];
  ip?: string;
}

export interface DaemonSetSpecTemplateSpecImagePullSecretsItem {
  name?: string;
}

export interface DaemonSetSpecTemplateSpecOs {
  name: 'linux' | 'windows';
}

export interface DaemonSetSpecTemplateSpecReadinessGatesItem {
  conditionType: string;
}

export interface DaemonSetSpecTemplateSpecResourceClaimsItem {
  name: string;
  /** From 1.33 on. */
  resourceClaimName?: string;
  /** From 1.33 on. */
  resourceClaimTemplateName?: string;
  /** Up to 1.30. */
  source?: DaemonSetSpecTemplateSpecResourceClaimsItemSource;
}

export interface DaemonSetSpecTemplateSpecResources {
  claims?: DaemonSetSpecTemplateSpecResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface DaemonSetSpecTemplateSpecSchedulingGatesItem {
  name: string;
}

export interface DaemonSetSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}

export interface DaemonSetSpecTemplateSpecSecurityContext {
  appArmorProfile?: DaemonSetSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: 'Always' | 'OnRootMismatch';
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  /** From 1.33 on. */
  seLinuxChangePolicy?: 'MountOption' | 'Recursive';
  seLinuxOptions?: DaemonSetSpecTemplateSpecSecurityContextSeLinuxOptions;
  seccompProfile?: DaemonSetSpecTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: number[];
  /** From 1.33 on. */
  supplementalGroupsPolicy?: 'Merge' | 'Strict';
  sysctls?: DaemonSetSpecTemplateSpecSecurityContextSysctlsItem[];
  windowsOptions?: DaemonSetSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface DaemonSetSpecTemplateSpecTolerationsItem {
  effect?: '' | 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  key?: string;
  operator?: '' | 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}

export interface DaemonSetSpecTemplateSpecTopologySpreadConstraintsItem {
  labelSelector?: DaemonSetSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: 'Honor' | 'Ignore';
  nodeTaintsPolicy?: 'Honor' | 'Ignore';
  topologyKey: string;
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}

export interface DaemonSetSpecTemplateSpecVolumesItem {
  awsElasticBlockStore?: DaemonSetSpecTemplateSpecVolumesItemAwsElasticBlockStore;
  azureDisk?: DaemonSetSpecTemplateSpecVolumesItemAzureDisk;
  azureFile?: DaemonSetSpecTemplateSpecVolumesItemAzureFile;
  cephfs?: DaemonSetSpecTemplateSpecVolumesItemCephfs;
  cinder?: DaemonSetSpecTemplateSpecVolumesItemCinder;
  configMap?: DaemonSetSpecTemplateSpecVolumesItemConfigMap;
  csi?: DaemonSetSpecTemplateSpecVolumesItemCsi;
  downwardAPI?: DaemonSetSpecTemplateSpecVolumesItemDownwardAPI;
  emptyDir?: DaemonSetSpecTemplateSpecVolumesItemEmptyDir;
  ephemeral?: DaemonSetSpecTemplateSpecVolumesItemEphemeral;
  fc?: DaemonSetSpecTemplateSpecVolumesItemFc;
  flexVolume?: DaemonSetSpecTemplateSpecVolumesItemFlexVolume;
  flocker?: DaemonSetSpecTemplateSpecVolumesItemFlocker;
  gcePersistentDisk?: DaemonSetSpecTemplateSpecVolumesItemGcePersistentDisk;
  gitRepo?: DaemonSetSpecTemplateSpecVolumesItemGitRepo;
  glusterfs?: DaemonSetSpecTemplateSpecVolumesItemGlusterfs;
  hostPath?: DaemonSetSpecTemplateSpecVolumesItemHostPath;
  /** From 1.33 on. */
  image?: DaemonSetSpecTemplateSpecVolumesItemImage;
  iscsi?: DaemonSetSpecTemplateSpecVolumesItemIscsi;
  name: string;
  nfs?: DaemonSetSpecTemplateSpecVolumesItemNfs;
  persistentVolumeClaim?: DaemonSetSpecTemplateSpecVolumesItemPersistentVolumeClaim;
  photonPersistentDisk?: DaemonSetSpecTemplateSpecVolumesItemPhotonPersistentDisk;
  portworxVolume?: DaemonSetSpecTemplateSpecVolumesItemPortworxVolume;
  projected?: DaemonSetSpecTemplateSpecVolumesItemProjected;
  quobyte?: DaemonSetSpecTemplateSpecVolumesItemQuobyte;
  rbd?: DaemonSetSpecTemplateSpecVolumesItemRbd;
  scaleIO?: DaemonSetSpecTemplateSpecVolumesItemScaleIO;
  secret?: DaemonSetSpecTemplateSpecVolumesItemSecret;
  storageos?: DaemonSetSpecTemplateSpecVolumesItemStorageos;
  vsphereVolume?: DaemonSetSpecTemplateSpecVolumesItemVsphereVolume;
}

export interface DaemonSetSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: DaemonSetSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface DaemonSetSpecTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: DaemonSetSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: DaemonSetSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvItem {
  name: string;
  value?: string;
  valueFrom?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFrom;
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvFromItem {
  configMapRef?: DaemonSetSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: DaemonSetSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
}

export interface DaemonSetSpecTemplateSpecContainersItemLifecycle {
  postStart?: DaemonSetSpecTemplateSpecContainersItemLifecyclePostStart;
  preStop?: DaemonSetSpecTemplateSpecContainersItemLifecyclePostStart;
  /** From 1.33 on. */
  stopSignal?: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemLivenessProbe {
  exec?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeExec;
  failureThreshold?: number;
  grpc?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeGrpc;
  httpGet?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeTcpSocket;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface DaemonSetSpecTemplateSpecContainersItemPortsItem {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: '' | 'SCTP' | 'TCP' | 'UDP';
}

export interface DaemonSetSpecTemplateSpecContainersItemResizePolicyItem {
  resourceName: 'cpu' | 'memory';
  restartPolicy: 'NotRequired' | 'RestartContainer';
}

export interface DaemonSetSpecTemplateSpecContainersItemResources {
  claims?: DaemonSetSpecTemplateSpecContainersItemResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface DaemonSetSpecTemplateSpecContainersItemRestartPolicyRulesItem {
  action: 'Restart' | 'RestartAllContainers';
  exitCodes: DaemonSetSpecTemplateSpecContainersItemRestartPolicyRulesItemExitCodes;
}

export interface DaemonSetSpecTemplateSpecContainersItemSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: DaemonSetSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: DaemonSetSpecTemplateSpecContainersItemSecurityContextCapabilities;
  privileged?: boolean;
  procMount?: 'Default' | 'Unmasked';
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: DaemonSetSpecTemplateSpecSecurityContextSeLinuxOptions;
  seccompProfile?: DaemonSetSpecTemplateSpecSecurityContextSeccompProfile;
  windowsOptions?: DaemonSetSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface DaemonSetSpecTemplateSpecContainersItemVolumeDevicesItem {
  devicePath: string;
  name: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemVolumeMountsItem {
  mountPath: string;
  mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None';
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: 'Disabled' | 'Enabled' | 'IfPossible';
  subPath?: string;
  subPathExpr?: string;
}

export interface DaemonSetSpecTemplateSpecDnsConfigOptionsItem {
  name: string;
  value?: string;
}

export interface DaemonSetSpecTemplateSpecEphemeralContainersItemEnvFromItem {
  configMapRef?: DaemonSetSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: DaemonSetSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
}

export interface DaemonSetSpecTemplateSpecResourceClaimsItemSource {
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface DaemonSetSpecTemplateSpecResourcesClaimsItem {
  name: string;
  request?: string;
}

export interface DaemonSetSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

export interface DaemonSetSpecTemplateSpecSecurityContextSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface DaemonSetSpecTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

export interface DaemonSetSpecTemplateSpecSecurityContextSysctlsItem {
  name: string;
  value?: string;
}

export interface DaemonSetSpecTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface DaemonSetSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector {
  matchExpressions?: DaemonSetSpecSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface DaemonSetSpecTemplateSpecVolumesItemAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemAzureDisk {
  cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite';
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: 'Dedicated' | 'Managed' | 'Shared';
  readOnly?: boolean;
}

export interface DaemonSetSpecTemplateSpecVolumesItemAzureFile {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemCephfs {
  monitors: string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  user?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  volumeID: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemConfigMap {
  defaultMode?: number;
  items?: DaemonSetSpecTemplateSpecVolumesItemConfigMapItemsItem[];
  name: string;
  optional?: boolean;
}

export interface DaemonSetSpecTemplateSpecVolumesItemCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface DaemonSetSpecTemplateSpecVolumesItemDownwardAPI {
  defaultMode?: number;
  items?: DaemonSetSpecTemplateSpecVolumesItemDownwardAPIItemsItem[];
}

export interface DaemonSetSpecTemplateSpecVolumesItemEmptyDir {
  medium?: string;
  sizeLimit?: number | string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemEphemeral {
  volumeClaimTemplate: DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplate;
}

export interface DaemonSetSpecTemplateSpecVolumesItemFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: string[];
  wwids?: string[];
}

export interface DaemonSetSpecTemplateSpecVolumesItemFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
}

export interface DaemonSetSpecTemplateSpecVolumesItemFlocker {
  datasetName?: string;
  datasetUUID?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface DaemonSetSpecTemplateSpecVolumesItemGitRepo {
  directory?: string;
  repository: string;
  revision?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemGlusterfs {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}

export interface DaemonSetSpecTemplateSpecVolumesItemHostPath {
  path: string;
  type?: '' | 'BlockDevice' | 'CharDevice' | 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket';
}

export interface DaemonSetSpecTemplateSpecVolumesItemImage {
  pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  reference?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  targetPortal: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemNfs {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemPersistentVolumeClaim {
  claimName: string;
  readOnly?: boolean;
}

export interface DaemonSetSpecTemplateSpecVolumesItemPhotonPersistentDisk {
  fsType?: string;
  pdID: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemPortworxVolume {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjected {
  defaultMode?: number;
  sources?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItem[];
}

export interface DaemonSetSpecTemplateSpecVolumesItemQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  user?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemSecret {
  defaultMode?: number;
  items?: DaemonSetSpecTemplateSpecVolumesItemConfigMapItemsItem[];
  optional?: boolean;
  secretName: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: DaemonSetSpecTemplateSpecImagePullSecretsItem;
  volumeName: string;
  volumeNamespace?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference?: DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference;
  weight: number;
}

export interface DaemonSetSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference[];
}

export interface DaemonSetSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: DaemonSetSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem;
  weight: number;
}

export interface DaemonSetSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: DaemonSetSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: DaemonSetSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector;
  namespaces?: string[];
  topologyKey: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvItemValueFrom {
  configMapKeyRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef;
  fieldRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromFieldRef;
  /** From 1.36 on. */
  fileKeyRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromFileKeyRef;
  resourceFieldRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef;
  secretKeyRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef;
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvFromItemConfigMapRef {
  name: string;
  optional?: boolean;
}

export interface DaemonSetSpecTemplateSpecContainersItemLifecyclePostStart {
  exec?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeExec;
  httpGet?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeHttpGet;
  sleep?: DaemonSetSpecTemplateSpecContainersItemLifecyclePostStartSleep;
  tcpSocket?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeTcpSocket;
}

export interface DaemonSetSpecTemplateSpecContainersItemLivenessProbeExec {
  command: string[];
}

export interface DaemonSetSpecTemplateSpecContainersItemLivenessProbeGrpc {
  port: number;
  service?: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: DaemonSetSpecTemplateSpecContainersItemLivenessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: '' | 'HTTP' | 'HTTPS';
}

export interface DaemonSetSpecTemplateSpecContainersItemLivenessProbeTcpSocket {
  host?: string;
  port: number | string;
}

export interface DaemonSetSpecTemplateSpecContainersItemResourcesClaimsItem {
  name: string;
  /** From 1.33 on. */
  request?: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemRestartPolicyRulesItemExitCodes {
  operator: 'In' | 'NotIn';
  values?: number[];
}

export interface DaemonSetSpecTemplateSpecContainersItemSecurityContextCapabilities {
  add?: string[];
  drop?: string[];
}

export interface DaemonSetSpecTemplateSpecVolumesItemConfigMapItemsItem {
  key: string;
  mode?: number;
  path: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemDownwardAPIItemsItem {
  fieldRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromFieldRef;
  mode?: number;
  path: string;
  resourceFieldRef?: DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef;
}

export interface DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplate {
  metadata?: ObjectMeta;
  spec: DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpec;
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItem {
  clusterTrustBundle?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemClusterTrustBundle;
  configMap?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemConfigMap;
  downwardAPI?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemDownwardAPI;
  /** From 1.36 on. */
  podCertificate?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemPodCertificate;
  secret?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemConfigMap;
  serviceAccountToken?: DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemServiceAccountToken;
}

export interface DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference {
  matchExpressions?: DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
  matchFields?: DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef {
  key: string;
  name: string;
  optional?: boolean;
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromFieldRef {
  apiVersion?: '' | 'v1';
  fieldPath: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}

export interface DaemonSetSpecTemplateSpecContainersItemLifecyclePostStartSleep {
  seconds?: number;
}

export interface DaemonSetSpecTemplateSpecContainersItemLivenessProbeHttpGetHttpHeadersItem {
  name: string;
  value?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpec {
  accessModes: ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[];
  dataSource?: DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSource;
  dataSourceRef?: DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSourceRef;
  resources: DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecResources;
  selector?: DaemonSetSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem';
  volumeName?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemClusterTrustBundle {
  labelSelector?: DaemonSetSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector;
  name?: string;
  optional?: boolean;
  path?: string;
  signerName?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemConfigMap {
  items?: DaemonSetSpecTemplateSpecVolumesItemConfigMapItemsItem[];
  name: string;
  optional?: boolean;
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemDownwardAPI {
  items?: DaemonSetSpecTemplateSpecVolumesItemDownwardAPIItemsItem[];
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType?: string;
  maxExpirationSeconds?: number;
  signerName?: string;
  userAnnotations?: Record<string, string>;
}

export interface DaemonSetSpecTemplateSpecVolumesItemProjectedSourcesItemServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

export interface DaemonSetSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: string[];
}

export interface DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSource {
  apiGroup?: string;
  kind?: string;
  name: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecResources {
  limits?: Record<string, number | string>;
  requests: Record<string, number | string>;
}

export interface Deployment {
  apiVersion: 'apps/v1';
  kind: 'Deployment';
  metadata: ObjectMeta;
  spec: DeploymentSpec;
}

export interface DeploymentSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: DaemonSetSpecSelector;
  strategy?: DeploymentSpecStrategy;
  template: DaemonSetSpecTemplate;
}

export interface DeploymentSpecStrategy {
  rollingUpdate?: DeploymentSpecStrategyRollingUpdate;
  type?: '' | 'Recreate' | 'RollingUpdate';
}

export interface DeploymentSpecStrategyRollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

export interface ReplicaSet {
  apiVersion: 'apps/v1';
  kind: 'ReplicaSet';
  metadata: ObjectMeta;
  spec: ReplicaSetSpec;
}

export interface ReplicaSetSpec {
  minReadySeconds?: number;
  replicas?: number;
  selector: DaemonSetSpecSelector;
  template: DaemonSetSpecTemplate;
}

export interface StatefulSet {
  apiVersion: 'apps/v1';
  kind: 'StatefulSet';
  metadata: ObjectMeta;
  spec: StatefulSetSpec;
}

export interface StatefulSetSpec {
  minReadySeconds?: number;
  ordinals?: StatefulSetSpecOrdinals;
  persistentVolumeClaimRetentionPolicy?: StatefulSetSpecPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: '' | 'OrderedReady' | 'Parallel';
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: DaemonSetSpecSelector;
  serviceName?: string;
  template: DaemonSetSpecTemplate;
  updateStrategy?: StatefulSetSpecUpdateStrategy;
  volumeClaimTemplates?: StatefulSetSpecVolumeClaimTemplatesItem[];
}

export interface StatefulSetSpecOrdinals {
  start?: number;
}

export interface StatefulSetSpecPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: '' | 'Delete' | 'Retain';
  whenScaled?: '' | 'Delete' | 'Retain';
}

export interface StatefulSetSpecUpdateStrategy {
  rollingUpdate?: StatefulSetSpecUpdateStrategyRollingUpdate;
  type?: '' | 'OnDelete' | 'RollingUpdate';
}

export interface StatefulSetSpecVolumeClaimTemplatesItem {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
  spec: DaemonSetSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpec;
  status?: StatefulSetSpecVolumeClaimTemplatesItemStatus;
}

export interface StatefulSetSpecUpdateStrategyRollingUpdate {
  maxUnavailable?: number | string;
  partition?: number;
}

export interface StatefulSetSpecVolumeClaimTemplatesItemStatus {
  accessModes?: string[];
  allocatedResourceStatuses?: Record<string, string>;
  allocatedResources?: Record<string, number | string>;
  capacity?: Record<string, number | string>;
  conditions?: StatefulSetSpecVolumeClaimTemplatesItemStatusConditionsItem[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: StatefulSetSpecVolumeClaimTemplatesItemStatusModifyVolumeStatus;
  phase?: string;
}

export interface StatefulSetSpecVolumeClaimTemplatesItemStatusConditionsItem {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface StatefulSetSpecVolumeClaimTemplatesItemStatusModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}
