// Generated from the facts by "npm run import"; not to be edited.

export interface APIService {
  apiVersion: 'apiregistration.k8s.io/v1';
  kind: 'APIService';
  metadata: ObjectMeta;
  spec: APIServiceSpec;
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

export interface APIServiceSpec {
  caBundle?: string;
  group?: string;
  groupPriorityMinimum: number;
  insecureSkipTLSVerify?: boolean;
  service?: APIServiceSpecService;
  version: string;
  versionPriority: number;
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

export interface APIServiceSpecService {
  name: string;
  namespace: string;
  port?: number;
}
