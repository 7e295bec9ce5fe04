// Generated from the facts by "npm run import"; not to be edited.

/** From 1.36 on. */
export interface DeviceClass {
  apiVersion: 'resource.k8s.io/v1';
  kind: 'DeviceClass';
  metadata: ObjectMeta;
  spec?: DeviceClassSpec;
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

export interface DeviceClassSpec {
  config?: DeviceClassSpecConfigItem[];
  extendedResourceName?: string;
  selectors?: DeviceClassSpecSelectorsItem[];
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

export interface DeviceClassSpecConfigItem {
  opaque: DeviceClassSpecConfigItemOpaque;
}

export interface DeviceClassSpecSelectorsItem {
  cel: DeviceClassSpecSelectorsItemCel;
}

export interface DeviceClassSpecConfigItemOpaque {
  driver: string;
  parameters: Record<string, any>;
}

export interface DeviceClassSpecSelectorsItemCel {
  expression: string;
}

/** From 1.36 on. */
export interface ResourceClaim {
  apiVersion: 'resource.k8s.io/v1';
  kind: 'ResourceClaim';
  metadata: ObjectMeta;
  spec?: ResourceClaimSpec;
}

export interface ResourceClaimSpec {
  devices?: ResourceClaimSpecDevices;
}

export interface ResourceClaimSpecDevices {
  config?: ResourceClaimSpecDevicesConfigItem[];
  constraints?: ResourceClaimSpecDevicesConstraintsItem[];
  requests?: ResourceClaimSpecDevicesRequestsItem[];
}

export interface ResourceClaimSpecDevicesConfigItem {
  opaque: DeviceClassSpecConfigItemOpaque;
  requests?: string[];
}

export interface ResourceClaimSpecDevicesConstraintsItem {
  distinctAttribute?: string;
  matchAttribute?: string;
  requests?: string[];
}

export interface ResourceClaimSpecDevicesRequestsItem {
  exactly?: ResourceClaimSpecDevicesRequestsItemExactly;
  firstAvailable?: ResourceClaimSpecDevicesRequestsItemFirstAvailableItem[];
  name: string;
}

export interface ResourceClaimSpecDevicesRequestsItemExactly {
  adminAccess?: boolean;
  allocationMode?: '' | 'All' | 'ExactCount';
  capacity?: ResourceClaimSpecDevicesRequestsItemExactlyCapacity;
  count?: number;
  deviceClassName: string;
  selectors?: DeviceClassSpecSelectorsItem[];
  tolerations?: ResourceClaimSpecDevicesRequestsItemExactlyTolerationsItem[];
}

export interface ResourceClaimSpecDevicesRequestsItemFirstAvailableItem {
  allocationMode?: '' | 'All' | 'ExactCount';
  capacity?: ResourceClaimSpecDevicesRequestsItemExactlyCapacity;
  count?: number;
  deviceClassName: string;
  name: string;
  selectors?: DeviceClassSpecSelectorsItem[];
  tolerations?: ResourceClaimSpecDevicesRequestsItemExactlyTolerationsItem[];
}

export interface ResourceClaimSpecDevicesRequestsItemExactlyCapacity {
  requests?: Record<string, number | string>;
}

export interface ResourceClaimSpecDevicesRequestsItemExactlyTolerationsItem {
  effect?: '' | 'NoExecute' | 'NoSchedule' | 'None';
  key?: string;
  operator?: '' | 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}

/** From 1.36 on. */
export interface ResourceClaimTemplate {
  apiVersion: 'resource.k8s.io/v1';
  kind: 'ResourceClaimTemplate';
  metadata: ObjectMeta;
  spec?: ResourceClaimTemplateSpec;
}

export interface ResourceClaimTemplateSpec {
  metadata?: ObjectMeta;
  spec?: ResourceClaimSpec;
}

/** From 1.36 on. */
export interface ResourceSlice {
  apiVersion: 'resource.k8s.io/v1';
  kind: 'ResourceSlice';
  metadata: ObjectMeta;
  spec: ResourceSliceSpec;
}

export interface ResourceSliceSpec {
  allNodes?: boolean;
  devices?: ResourceSliceSpecDevicesItem[];
  driver: string;
  nodeName?: string;
  nodeSelector?: ResourceSliceSpecNodeSelector;
  perDeviceNodeSelection?: boolean;
  pool: ResourceSliceSpecPool;
  sharedCounters?: ResourceSliceSpecSharedCountersItem[];
}

export interface ResourceSliceSpecDevicesItem {
  allNodes?: boolean;
  allowMultipleAllocations?: boolean;
  attributes?: Record<string, ResourceSliceSpecDevicesItemAttributesValue>;
  bindingConditions?: string[];
  bindingFailureConditions?: string[];
  bindsToNode?: boolean;
  capacity?: Record<string, ResourceSliceSpecDevicesItemCapacityValue>;
  consumesCounters?: ResourceSliceSpecDevicesItemConsumesCountersItem[];
  name: string;
  nodeAllocatableResourceMappings?: Record<string, ResourceSliceSpecDevicesItemNodeAllocatableResourceMappingsValue>;
  nodeName?: string;
  nodeSelector?: ResourceSliceSpecNodeSelector;
  taints?: ResourceSliceSpecDevicesItemTaintsItem[];
}

export interface ResourceSliceSpecNodeSelector {
  nodeSelectorTerms: ResourceSliceSpecNodeSelectorNodeSelectorTermsItem[];
}

export interface ResourceSliceSpecPool {
  generation?: number;
  name: string;
  resourceSliceCount: number;
}

export interface ResourceSliceSpecSharedCountersItem {
  counters: Record<string, ResourceSliceSpecSharedCountersItemCountersValue>;
  name: string;
}

export interface ResourceSliceSpecDevicesItemAttributesValue {
  bool?: boolean;
  bools?: boolean[];
  int?: number;
  ints?: number[];
  string?: string;
  strings?: string[];
  version?: string;
  versions?: string[];
}

export interface ResourceSliceSpecDevicesItemCapacityValue {
  requestPolicy?: ResourceSliceSpecDevicesItemCapacityValueRequestPolicy;
  value?: number | string;
}

export interface ResourceSliceSpecDevicesItemConsumesCountersItem {
  counterSet: string;
  counters: Record<string, ResourceSliceSpecSharedCountersItemCountersValue>;
}

export interface ResourceSliceSpecDevicesItemNodeAllocatableResourceMappingsValue {
  allocationMultiplier?: number | string;
  capacityKey?: string;
}

export interface ResourceSliceSpecDevicesItemTaintsItem {
  effect: 'NoExecute' | 'NoSchedule' | 'None';
  key: string;
  timeAdded?: string;
  value?: string;
}

export interface ResourceSliceSpecNodeSelectorNodeSelectorTermsItem {
  matchExpressions?: ResourceSliceSpecNodeSelectorNodeSelectorTermsItemMatchExpressionsItem[];
  matchFields?: ResourceSliceSpecNodeSelectorNodeSelectorTermsItemMatchExpressionsItem[];
}

export interface ResourceSliceSpecSharedCountersItemCountersValue {
  value?: number | string;
}

export interface ResourceSliceSpecDevicesItemCapacityValueRequestPolicy {
  default?: number | string;
  validRange?: ResourceSliceSpecDevicesItemCapacityValueRequestPolicyValidRange;
  validValues?: (number | string)[];
}

export interface ResourceSliceSpecNodeSelectorNodeSelectorTermsItemMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  values?: string[];
}

export interface ResourceSliceSpecDevicesItemCapacityValueRequestPolicyValidRange {
  max?: number | string;
  min: number | string;
  step?: number | string;
}
