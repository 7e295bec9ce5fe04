// Generated from the facts by "npm run import"; not to be edited.

export interface LocalSubjectAccessReview {
  apiVersion: 'authorization.k8s.io/v1';
  kind: 'LocalSubjectAccessReview';
  metadata: ObjectMeta;
  spec: LocalSubjectAccessReviewSpec;
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

export interface LocalSubjectAccessReviewSpec {
  extra?: Record<string, string[]>;
  groups?: string[];
  nonResourceAttributes?: LocalSubjectAccessReviewSpecNonResourceAttributes;
  resourceAttributes?: LocalSubjectAccessReviewSpecResourceAttributes;
  uid?: string;
  user?: string;
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

export interface LocalSubjectAccessReviewSpecNonResourceAttributes {
  path?: string;
  verb?: string;
}

export interface LocalSubjectAccessReviewSpecResourceAttributes {
  /** From 1.33 on. */
  fieldSelector?: LocalSubjectAccessReviewSpecResourceAttributesFieldSelector;
  group?: string;
  /** From 1.33 on. */
  labelSelector?: LocalSubjectAccessReviewSpecResourceAttributesLabelSelector;
  name?: string;
  namespace?: string;
  resource?: string;
  subresource?: string;
  verb?: string;
  version?: string;
}

export interface LocalSubjectAccessReviewSpecResourceAttributesFieldSelector {
  rawSelector?: string;
  requirements?: LocalSubjectAccessReviewSpecResourceAttributesFieldSelectorRequirementsItem[];
}

export interface LocalSubjectAccessReviewSpecResourceAttributesLabelSelector {
  rawSelector?: string;
  requirements?: LocalSubjectAccessReviewSpecResourceAttributesLabelSelectorRequirementsItem[];
}

export interface LocalSubjectAccessReviewSpecResourceAttributesFieldSelectorRequirementsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface LocalSubjectAccessReviewSpecResourceAttributesLabelSelectorRequirementsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface SelfSubjectAccessReview {
  apiVersion: 'authorization.k8s.io/v1';
  kind: 'SelfSubjectAccessReview';
  metadata: ObjectMeta;
  spec: SelfSubjectAccessReviewSpec;
}

export interface SelfSubjectAccessReviewSpec {
  nonResourceAttributes?: LocalSubjectAccessReviewSpecNonResourceAttributes;
  resourceAttributes?: LocalSubjectAccessReviewSpecResourceAttributes;
}

export interface SelfSubjectRulesReview {
  apiVersion: 'authorization.k8s.io/v1';
  kind: 'SelfSubjectRulesReview';
  metadata: ObjectMeta;
  spec: SelfSubjectRulesReviewSpec;
}

export interface SelfSubjectRulesReviewSpec {
  namespace?: string;
}

export interface SubjectAccessReview {
  apiVersion: 'authorization.k8s.io/v1';
  kind: 'SubjectAccessReview';
  metadata: ObjectMeta;
  spec: LocalSubjectAccessReviewSpec;
}
