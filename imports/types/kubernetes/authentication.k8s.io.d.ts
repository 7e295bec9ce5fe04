// Generated from the facts by "npm run import"; not to be edited.

export interface SelfSubjectReview {
  apiVersion: 'authentication.k8s.io/v1';
  kind: 'SelfSubjectReview';
  metadata: ObjectMeta;
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

export interface TokenReview {
  apiVersion: 'authentication.k8s.io/v1';
  kind: 'TokenReview';
  metadata: ObjectMeta;
  spec: TokenReviewSpec;
}

export interface TokenReviewSpec {
  audiences?: string[];
  token?: string;
}
