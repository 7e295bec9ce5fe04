// Generated from the facts by "npm run import"; not to be edited.

export interface RuntimeClass {
  apiVersion: 'node.k8s.io/v1';
  kind: 'RuntimeClass';
  metadata: ObjectMeta;
  handler: string;
  overhead?: RuntimeClassOverhead;
  scheduling?: RuntimeClassScheduling;
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

export interface RuntimeClassOverhead {
  podFixed?: Record<string, number | string>;
}

export interface RuntimeClassScheduling {
  nodeSelector?: Record<string, string>;
  tolerations?: RuntimeClassSchedulingTolerationsItem[];
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

export interface RuntimeClassSchedulingTolerationsItem {
  effect?: '' | 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  key?: string;
  operator?: '' | 'Equal' | 'Exists';
  tolerationSeconds?: number;
  value?: string;
}
