// Generated from the facts by "npm run import"; not to be edited.

export interface CronJob {
  apiVersion: 'batch/v1';
  kind: 'CronJob';
  metadata: ObjectMeta;
  spec?: CronJobSpec;
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

export interface CronJobSpec {
  concurrencyPolicy?: '' | 'Allow' | 'Forbid' | 'Replace';
  failedJobsHistoryLimit?: number;
  jobTemplate: CronJobSpecJobTemplate;
  schedule: string;
  startingDeadlineSeconds?: number;
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  timeZone?: string;
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

export interface CronJobSpecJobTemplate {
  metadata?: ObjectMeta;
  spec: CronJobSpecJobTemplateSpec;
}

export interface CronJobSpecJobTemplateSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: 'Indexed' | 'NonIndexed';
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: CronJobSpecJobTemplateSpecPodFailurePolicy;
  podReplacementPolicy?: 'Failed' | 'TerminatingOrFailed';
  selector?: CronJobSpecJobTemplateSpecSelector;
  successPolicy?: CronJobSpecJobTemplateSpecSuccessPolicy;
  suspend?: boolean;
  template: CronJobSpecJobTemplateSpecTemplate;
  ttlSecondsAfterFinished?: number;
}

export interface CronJobSpecJobTemplateSpecPodFailurePolicy {
  rules?: CronJobSpecJobTemplateSpecPodFailurePolicyRulesItem[];
}

export interface CronJobSpecJobTemplateSpecSelector {
  matchExpressions?: CronJobSpecJobTemplateSpecSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface CronJobSpecJobTemplateSpecSuccessPolicy {
  rules: CronJobSpecJobTemplateSpecSuccessPolicyRulesItem[];
}

export interface CronJobSpecJobTemplateSpecTemplate {
  metadata?: ObjectMeta;
  spec: CronJobSpecJobTemplateSpecTemplateSpec;
}

export interface CronJobSpecJobTemplateSpecPodFailurePolicyRulesItem {
  action: 'Count' | 'FailIndex' | 'FailJob' | 'Ignore';
  onExitCodes?: CronJobSpecJobTemplateSpecPodFailurePolicyRulesItemOnExitCodes;
  onPodConditions?: CronJobSpecJobTemplateSpecPodFailurePolicyRulesItemOnPodConditionsItem[];
}

export interface CronJobSpecJobTemplateSpecSelectorMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface CronJobSpecJobTemplateSpecSuccessPolicyRulesItem {
  succeededCount?: number;
  succeededIndexes?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: CronJobSpecJobTemplateSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: CronJobSpecJobTemplateSpecTemplateSpecContainersItem[];
  dnsConfig?: CronJobSpecJobTemplateSpecTemplateSpecDnsConfig;
  dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  enableServiceLinks?: boolean;
  ephemeralContainers?: CronJobSpecJobTemplateSpecTemplateSpecEphemeralContainersItem[];
  hostAliases?: CronJobSpecJobTemplateSpecTemplateSpecHostAliasesItem[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** From 1.36 on. */
  hostnameOverride?: string;
  imagePullSecrets?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem[];
  initContainers?: CronJobSpecJobTemplateSpecTemplateSpecContainersItem[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: CronJobSpecJobTemplateSpecTemplateSpecOs;
  overhead?: Record<string, number | string>;
  preemptionPolicy?: 'Never' | 'PreemptLowerPriority';
  priority?: number;
  priorityClassName?: string;
  readinessGates?: CronJobSpecJobTemplateSpecTemplateSpecReadinessGatesItem[];
  resourceClaims?: CronJobSpecJobTemplateSpecTemplateSpecResourceClaimsItem[];
  /** From 1.33 on. */
  resources?: CronJobSpecJobTemplateSpecTemplateSpecResources;
  restartPolicy?: '' | 'Always' | 'Never' | 'OnFailure';
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: CronJobSpecJobTemplateSpecTemplateSpecSchedulingGatesItem[];
  /** From 1.36 on. */
  schedulingGroup?: CronJobSpecJobTemplateSpecTemplateSpecSchedulingGroup;
  securityContext?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: CronJobSpecJobTemplateSpecTemplateSpecTolerationsItem[];
  topologySpreadConstraints?: CronJobSpecJobTemplateSpecTemplateSpecTopologySpreadConstraintsItem[];
  volumes?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItem[];
}

export interface CronJobSpecJobTemplateSpecPodFailurePolicyRulesItemOnExitCodes {
  containerName?: string;
  operator: 'In' | 'NotIn';
  values: number[];
}

export interface CronJobSpecJobTemplateSpecPodFailurePolicyRulesItemOnPodConditionsItem {
  status?: '' | 'False' | 'True' | 'Unknown';
  type: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinity {
  nodeAffinity?: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinity;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItem {
  args?: string[];
  command?: string[];
  env?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItem[];
  envFrom?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItem[];
  image: string;
  imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  lifecycle?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecycle;
  livenessProbe?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe;
  name: string;
  ports?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemPortsItem[];
  readinessProbe?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe;
  resizePolicy?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemResizePolicyItem[];
  resources?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemResources;
  restartPolicy?: 'Always' | 'Never' | 'OnFailure';
  /** From 1.36 on. */
  restartPolicyRules?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemSecurityContext;
  startupProbe?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: '' | 'FallbackToLogsOnError' | 'File';
  tty?: boolean;
  volumeDevices?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecDnsConfig {
  nameservers?: string[];
  options?: CronJobSpecJobTemplateSpecTemplateSpecDnsConfigOptionsItem[];
  searches?: string[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecEphemeralContainersItem {
  args?: string[];
  command?: string[];
  env?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItem[];
  envFrom?: CronJobSpecJobTemplateSpecTemplateSpecEphemeralContainersItemEnvFromItem[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecycle;
  livenessProbe?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe;
  name: string;
  ports?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemPortsItem[];
  readinessProbe?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe;
  resizePolicy?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemResizePolicyItem[];
  resources?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemResources;
  restartPolicy?: string;
  /** From 1.36 on. */
  restartPolicyRules?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemSecurityContext;
  startupProbe?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecHostAliasesItem {
  hostnames?: string[];
  ip?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem {
  name?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecOs {
  name: 'linux' | 'windows';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecReadinessGatesItem {
  conditionType: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecResourceClaimsItem {
  name: string;
  /** From 1.33 on. */
  resourceClaimName?: string;
  /** From 1.33 on. */
  resourceClaimTemplateName?: string;
  /** Up to 1.30. */
  source?: CronJobSpecJobTemplateSpecTemplateSpecResourceClaimsItemSource;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecResources {
  claims?: CronJobSpecJobTemplateSpecTemplateSpecResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSchedulingGatesItem {
  name: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSchedulingGroup {
  podGroupName?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSecurityContext {
  appArmorProfile?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: 'Always' | 'OnRootMismatch';
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  /** From 1.33 on. */
  seLinuxChangePolicy?: 'MountOption' | 'Recursive';
  seLinuxOptions?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSeLinuxOptions;
  seccompProfile?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSeccompProfile;
  supplementalGroups?: number[];
  /** From 1.33 on. */
  supplementalGroupsPolicy?: 'Merge' | 'Strict';
  sysctls?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSysctlsItem[];
  windowsOptions?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecTolerationsItem {
  effect?: '' | 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  key?: string;
  operator?: '' | 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecTopologySpreadConstraintsItem {
  labelSelector?: CronJobSpecJobTemplateSpecSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: 'Honor' | 'Ignore';
  nodeTaintsPolicy?: 'Honor' | 'Ignore';
  topologyKey: string;
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItem {
  awsElasticBlockStore?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemAwsElasticBlockStore;
  azureDisk?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemAzureDisk;
  azureFile?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemAzureFile;
  cephfs?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemCephfs;
  cinder?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemCinder;
  configMap?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemConfigMap;
  csi?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemCsi;
  downwardAPI?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemDownwardAPI;
  emptyDir?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEmptyDir;
  ephemeral?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeral;
  fc?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemFc;
  flexVolume?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemFlexVolume;
  flocker?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemFlocker;
  gcePersistentDisk?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemGcePersistentDisk;
  gitRepo?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemGitRepo;
  glusterfs?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemGlusterfs;
  hostPath?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemHostPath;
  /** From 1.33 on. */
  image?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemImage;
  iscsi?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemIscsi;
  name: string;
  nfs?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemNfs;
  persistentVolumeClaim?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemPersistentVolumeClaim;
  photonPersistentDisk?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemPhotonPersistentDisk;
  portworxVolume?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemPortworxVolume;
  projected?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjected;
  quobyte?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemQuobyte;
  rbd?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemRbd;
  scaleIO?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemScaleIO;
  secret?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemSecret;
  storageos?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemStorageos;
  vsphereVolume?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemVsphereVolume;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItem {
  name: string;
  value?: string;
  valueFrom?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFrom;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItem {
  configMapRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecycle {
  postStart?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecyclePostStart;
  preStop?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecyclePostStart;
  /** From 1.33 on. */
  stopSignal?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbe {
  exec?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeExec;
  failureThreshold?: number;
  grpc?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeGrpc;
  httpGet?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeTcpSocket;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemPortsItem {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: '' | 'SCTP' | 'TCP' | 'UDP';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemResizePolicyItem {
  resourceName: 'cpu' | 'memory';
  restartPolicy: 'NotRequired' | 'RestartContainer';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemResources {
  claims?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemRestartPolicyRulesItem {
  action: 'Restart' | 'RestartAllContainers';
  exitCodes: CronJobSpecJobTemplateSpecTemplateSpecContainersItemRestartPolicyRulesItemExitCodes;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemSecurityContextCapabilities;
  privileged?: boolean;
  procMount?: 'Default' | 'Unmasked';
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSeLinuxOptions;
  seccompProfile?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSeccompProfile;
  windowsOptions?: CronJobSpecJobTemplateSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemVolumeDevicesItem {
  devicePath: string;
  name: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemVolumeMountsItem {
  mountPath: string;
  mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None';
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: 'Disabled' | 'Enabled' | 'IfPossible';
  subPath?: string;
  subPathExpr?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecDnsConfigOptionsItem {
  name: string;
  value?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecEphemeralContainersItemEnvFromItem {
  configMapRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecResourceClaimsItemSource {
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecResourcesClaimsItem {
  name: string;
  request?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSeccompProfile {
  localhostProfile?: string;
  type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSecurityContextSysctlsItem {
  name: string;
  value?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemAzureDisk {
  cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite';
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: 'Dedicated' | 'Managed' | 'Shared';
  readOnly?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemAzureFile {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemCephfs {
  monitors: string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  user?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  volumeID: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemConfigMap {
  defaultMode?: number;
  items?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemConfigMapItemsItem[];
  name: string;
  optional?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemDownwardAPI {
  defaultMode?: number;
  items?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemDownwardAPIItemsItem[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEmptyDir {
  medium?: string;
  sizeLimit?: number | string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeral {
  volumeClaimTemplate: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplate;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: string[];
  wwids?: string[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemFlocker {
  datasetName?: string;
  datasetUUID?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemGitRepo {
  directory?: string;
  repository: string;
  revision?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemGlusterfs {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemHostPath {
  path: string;
  type?: '' | 'BlockDevice' | 'CharDevice' | 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemImage {
  pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  reference?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  targetPortal: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemNfs {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemPersistentVolumeClaim {
  claimName: string;
  readOnly?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemPhotonPersistentDisk {
  fsType?: string;
  pdID: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemPortworxVolume {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjected {
  defaultMode?: number;
  sources?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItem[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  user?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemSecret {
  defaultMode?: number;
  items?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemConfigMapItemsItem[];
  optional?: boolean;
  secretName: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: CronJobSpecJobTemplateSpecTemplateSpecImagePullSecretsItem;
  volumeName: string;
  volumeNamespace?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference?: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference;
  weight: number;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem;
  weight: number;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: CronJobSpecJobTemplateSpecSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: CronJobSpecJobTemplateSpecSelector;
  namespaces?: string[];
  topologyKey: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFrom {
  configMapKeyRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef;
  fieldRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromFieldRef;
  /** From 1.36 on. */
  fileKeyRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromFileKeyRef;
  resourceFieldRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef;
  secretKeyRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvFromItemConfigMapRef {
  name: string;
  optional?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecyclePostStart {
  exec?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeExec;
  httpGet?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeHttpGet;
  sleep?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecyclePostStartSleep;
  tcpSocket?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeTcpSocket;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeExec {
  command: string[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeGrpc {
  port: number;
  service?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: '' | 'HTTP' | 'HTTPS';
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeTcpSocket {
  host?: string;
  port: number | string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemResourcesClaimsItem {
  name: string;
  /** From 1.33 on. */
  request?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemRestartPolicyRulesItemExitCodes {
  operator: 'In' | 'NotIn';
  values?: number[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemSecurityContextCapabilities {
  add?: string[];
  drop?: string[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemConfigMapItemsItem {
  key: string;
  mode?: number;
  path: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemDownwardAPIItemsItem {
  fieldRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromFieldRef;
  mode?: number;
  path: string;
  resourceFieldRef?: CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplate {
  metadata?: ObjectMeta;
  spec: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpec;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItem {
  clusterTrustBundle?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemClusterTrustBundle;
  configMap?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemConfigMap;
  downwardAPI?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemDownwardAPI;
  /** From 1.36 on. */
  podCertificate?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemPodCertificate;
  secret?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemConfigMap;
  serviceAccountToken?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemServiceAccountToken;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference {
  matchExpressions?: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
  matchFields?: CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef {
  key: string;
  name: string;
  optional?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromFieldRef {
  apiVersion?: '' | 'v1';
  fieldPath: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLifecyclePostStartSleep {
  seconds?: number;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecContainersItemLivenessProbeHttpGetHttpHeadersItem {
  name: string;
  value?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpec {
  accessModes: ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[];
  dataSource?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSource;
  dataSourceRef?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSourceRef;
  resources: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecResources;
  selector?: CronJobSpecJobTemplateSpecSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem';
  volumeName?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemClusterTrustBundle {
  labelSelector?: CronJobSpecJobTemplateSpecSelector;
  name?: string;
  optional?: boolean;
  path?: string;
  signerName?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemConfigMap {
  items?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemConfigMapItemsItem[];
  name: string;
  optional?: boolean;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemDownwardAPI {
  items?: CronJobSpecJobTemplateSpecTemplateSpecVolumesItemDownwardAPIItemsItem[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType?: string;
  maxExpirationSeconds?: number;
  signerName?: string;
  userAnnotations?: Record<string, string>;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemProjectedSourcesItemServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: string[];
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSource {
  apiGroup?: string;
  kind?: string;
  name: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface CronJobSpecJobTemplateSpecTemplateSpecVolumesItemEphemeralVolumeClaimTemplateSpecResources {
  limits?: Record<string, number | string>;
  requests: Record<string, number | string>;
}

export interface Job {
  apiVersion: 'batch/v1';
  kind: 'Job';
  metadata: ObjectMeta;
  spec: CronJobSpecJobTemplateSpec;
}
