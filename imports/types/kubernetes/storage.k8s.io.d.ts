// Generated from the facts by "npm run import"; not to be edited.

export interface CSIDriver {
  apiVersion: 'storage.k8s.io/v1';
  kind: 'CSIDriver';
  metadata: ObjectMeta;
  spec?: CSIDriverSpec;
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

export interface CSIDriverSpec {
  attachRequired?: boolean;
  fsGroupPolicy?: 'File' | 'None' | 'ReadWriteOnceWithFSType';
  /** From 1.33 on. */
  nodeAllocatableUpdatePeriodSeconds?: number;
  podInfoOnMount?: boolean;
  /** From 1.36 on. */
  preventPodSchedulingIfMissing?: boolean;
  requiresRepublish?: boolean;
  seLinuxMount?: boolean;
  /** From 1.36 on. */
  serviceAccountTokenInSecrets?: boolean;
  storageCapacity?: boolean;
  tokenRequests?: CSIDriverSpecTokenRequestsItem[];
  volumeLifecycleModes?: ('Ephemeral' | 'Persistent')[];
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

export interface CSIDriverSpecTokenRequestsItem {
  audience?: string;
  expirationSeconds?: number;
}

export interface CSINode {
  apiVersion: 'storage.k8s.io/v1';
  kind: 'CSINode';
  metadata: ObjectMeta;
  spec?: CSINodeSpec;
}

export interface CSINodeSpec {
  drivers?: CSINodeSpecDriversItem[];
}

export interface CSINodeSpecDriversItem {
  allocatable?: CSINodeSpecDriversItemAllocatable;
  name: string;
  nodeID: string;
  topologyKeys?: string[];
}

export interface CSINodeSpecDriversItemAllocatable {
  count?: number;
}

export interface CSIStorageCapacity {
  apiVersion: 'storage.k8s.io/v1';
  kind: 'CSIStorageCapacity';
  metadata: ObjectMeta;
  capacity?: number | string;
  maximumVolumeSize?: number | string;
  nodeTopology?: CSIStorageCapacityNodeTopology;
  storageClassName: string;
}

export interface CSIStorageCapacityNodeTopology {
  matchExpressions?: CSIStorageCapacityNodeTopologyMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface CSIStorageCapacityNodeTopologyMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface StorageClass {
  apiVersion: 'storage.k8s.io/v1';
  kind: 'StorageClass';
  metadata: ObjectMeta;
  allowVolumeExpansion?: boolean;
  allowedTopologies?: StorageClassAllowedTopologiesItem[];
  mountOptions?: string[];
  parameters?: Record<string, string>;
  provisioner: string;
  reclaimPolicy?: '' | 'Delete' | 'Retain';
  volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer';
}

export interface StorageClassAllowedTopologiesItem {
  matchLabelExpressions?: StorageClassAllowedTopologiesItemMatchLabelExpressionsItem[];
}

export interface StorageClassAllowedTopologiesItemMatchLabelExpressionsItem {
  key: string;
  values: string[];
}

export interface VolumeAttachment {
  apiVersion: 'storage.k8s.io/v1';
  kind: 'VolumeAttachment';
  metadata: ObjectMeta;
  spec: VolumeAttachmentSpec;
}

export interface VolumeAttachmentSpec {
  attacher: string;
  nodeName: string;
  source: VolumeAttachmentSpecSource;
}

export interface VolumeAttachmentSpecSource {
  inlineVolumeSpec?: VolumeAttachmentSpecSourceInlineVolumeSpec;
  persistentVolumeName?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpec {
  accessModes: ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[];
  awsElasticBlockStore?: VolumeAttachmentSpecSourceInlineVolumeSpecAwsElasticBlockStore;
  azureDisk?: VolumeAttachmentSpecSourceInlineVolumeSpecAzureDisk;
  azureFile?: VolumeAttachmentSpecSourceInlineVolumeSpecAzureFile;
  capacity?: Record<string, number | string>;
  cephfs?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfs;
  cinder?: VolumeAttachmentSpecSourceInlineVolumeSpecCinder;
  claimRef?: VolumeAttachmentSpecSourceInlineVolumeSpecClaimRef;
  csi?: VolumeAttachmentSpecSourceInlineVolumeSpecCsi;
  fc?: VolumeAttachmentSpecSourceInlineVolumeSpecFc;
  flexVolume?: VolumeAttachmentSpecSourceInlineVolumeSpecFlexVolume;
  flocker?: VolumeAttachmentSpecSourceInlineVolumeSpecFlocker;
  gcePersistentDisk?: VolumeAttachmentSpecSourceInlineVolumeSpecGcePersistentDisk;
  glusterfs?: VolumeAttachmentSpecSourceInlineVolumeSpecGlusterfs;
  hostPath?: VolumeAttachmentSpecSourceInlineVolumeSpecHostPath;
  iscsi?: VolumeAttachmentSpecSourceInlineVolumeSpecIscsi;
  local?: VolumeAttachmentSpecSourceInlineVolumeSpecLocal;
  mountOptions?: string[];
  nfs?: VolumeAttachmentSpecSourceInlineVolumeSpecNfs;
  nodeAffinity?: VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinity;
  persistentVolumeReclaimPolicy?: '' | 'Delete' | 'Recycle' | 'Retain';
  photonPersistentDisk?: VolumeAttachmentSpecSourceInlineVolumeSpecPhotonPersistentDisk;
  portworxVolume?: VolumeAttachmentSpecSourceInlineVolumeSpecPortworxVolume;
  quobyte?: VolumeAttachmentSpecSourceInlineVolumeSpecQuobyte;
  rbd?: VolumeAttachmentSpecSourceInlineVolumeSpecRbd;
  scaleIO?: VolumeAttachmentSpecSourceInlineVolumeSpecScaleIO;
  storageClassName?: string;
  storageos?: VolumeAttachmentSpecSourceInlineVolumeSpecStorageos;
  volumeAttributesClassName?: string;
  volumeMode?: 'Block' | 'Filesystem';
  vsphereVolume?: VolumeAttachmentSpecSourceInlineVolumeSpecVsphereVolume;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecAzureDisk {
  cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite';
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: 'Dedicated' | 'Managed' | 'Shared';
  readOnly?: boolean;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecAzureFile {
  readOnly?: boolean;
  secretName: string;
  secretNamespace?: string;
  shareName: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecCephfs {
  monitors: string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  user?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  volumeID: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecClaimRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecCsi {
  controllerExpandSecretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  controllerPublishSecretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  driver: string;
  fsType?: string;
  nodeExpandSecretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  nodePublishSecretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  nodeStageSecretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
  volumeHandle: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: string[];
  wwids?: string[];
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecFlocker {
  datasetName?: string;
  datasetUUID?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecGlusterfs {
  endpoints: string;
  endpointsNamespace?: string;
  path: string;
  readOnly?: boolean;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecHostPath {
  path: string;
  type?: '' | 'BlockDevice' | 'CharDevice' | 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket';
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: string[];
  readOnly?: boolean;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  targetPortal: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecLocal {
  fsType?: string;
  path: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecNfs {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinity {
  required: VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequired;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecPhotonPersistentDisk {
  fsType?: string;
  pdID: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecPortworxVolume {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  user?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: VolumeAttachmentSpecSourceInlineVolumeSpecClaimRef;
  volumeName: string;
  volumeNamespace?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecCephfsSecretRef {
  name?: string;
  namespace?: string;
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequired {
  nodeSelectorTerms: VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequiredNodeSelectorTermsItem[];
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequiredNodeSelectorTermsItem {
  matchExpressions?: VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequiredNodeSelectorTermsItemMatchExpressionsItem[];
  matchFields?: VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequiredNodeSelectorTermsItemMatchExpressionsItem[];
}

export interface VolumeAttachmentSpecSourceInlineVolumeSpecNodeAffinityRequiredNodeSelectorTermsItemMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: string[];
}

/** From 1.36 on. */
export interface VolumeAttributesClass {
  apiVersion: 'storage.k8s.io/v1';
  kind: 'VolumeAttributesClass';
  metadata: ObjectMeta;
  driverName: string;
  parameters: Record<string, string>;
}
