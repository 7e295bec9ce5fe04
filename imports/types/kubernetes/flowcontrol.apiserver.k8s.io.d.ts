// Generated from the facts by "npm run import"; not to be edited.

export interface FlowSchema {
  apiVersion: 'flowcontrol.apiserver.k8s.io/v1';
  kind: 'FlowSchema';
  metadata: ObjectMeta;
  spec: FlowSchemaSpec;
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

export interface FlowSchemaSpec {
  distinguisherMethod?: FlowSchemaSpecDistinguisherMethod;
  matchingPrecedence?: number;
  priorityLevelConfiguration: FlowSchemaSpecPriorityLevelConfiguration;
  rules?: FlowSchemaSpecRulesItem[];
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

export interface FlowSchemaSpecDistinguisherMethod {
  type: 'ByNamespace' | 'ByUser';
}

export interface FlowSchemaSpecPriorityLevelConfiguration {
  name: string;
}

export interface FlowSchemaSpecRulesItem {
  nonResourceRules?: FlowSchemaSpecRulesItemNonResourceRulesItem[];
  resourceRules?: FlowSchemaSpecRulesItemResourceRulesItem[];
  subjects: FlowSchemaSpecRulesItemSubjectsItem[];
}

export interface FlowSchemaSpecRulesItemNonResourceRulesItem {
  nonResourceURLs: string[];
  verbs: ('*' | 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'proxy' | 'update' | 'watch')[];
}

export interface FlowSchemaSpecRulesItemResourceRulesItem {
  apiGroups: string[];
  clusterScope?: boolean;
  namespaces?: string[];
  resources: string[];
  verbs: ('*' | 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'proxy' | 'update' | 'watch')[];
}

export interface FlowSchemaSpecRulesItemSubjectsItem {
  group?: FlowSchemaSpecRulesItemSubjectsItemGroup;
  kind: 'Group' | 'ServiceAccount' | 'User';
  serviceAccount?: FlowSchemaSpecRulesItemSubjectsItemServiceAccount;
  user?: FlowSchemaSpecRulesItemSubjectsItemGroup;
}

export interface FlowSchemaSpecRulesItemSubjectsItemGroup {
  name: string;
}

export interface FlowSchemaSpecRulesItemSubjectsItemServiceAccount {
  name: string;
  namespace: string;
}

/** Up to 1.30. */
export interface FlowSchemaV1Beta3 {
  apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3';
  kind: 'FlowSchema';
  metadata: ObjectMeta;
  spec: FlowSchemaSpec;
}

export interface PriorityLevelConfiguration {
  apiVersion: 'flowcontrol.apiserver.k8s.io/v1';
  kind: 'PriorityLevelConfiguration';
  metadata: ObjectMeta;
  spec: PriorityLevelConfigurationSpec;
}

export interface PriorityLevelConfigurationSpec {
  exempt?: PriorityLevelConfigurationSpecExempt;
  limited?: PriorityLevelConfigurationSpecLimited;
  type: 'Exempt' | 'Limited';
}

export interface PriorityLevelConfigurationSpecExempt {
  lendablePercent?: number;
  nominalConcurrencyShares?: number;
}

export interface PriorityLevelConfigurationSpecLimited {
  borrowingLimitPercent?: number;
  lendablePercent?: number;
  limitResponse: PriorityLevelConfigurationSpecLimitedLimitResponse;
  nominalConcurrencyShares?: number;
}

export interface PriorityLevelConfigurationSpecLimitedLimitResponse {
  queuing?: PriorityLevelConfigurationSpecLimitedLimitResponseQueuing;
  type: 'Queue' | 'Reject';
}

export interface PriorityLevelConfigurationSpecLimitedLimitResponseQueuing {
  handSize?: number;
  queueLengthLimit?: number;
  queues?: number;
}

/** Up to 1.30. */
export interface PriorityLevelConfigurationV1Beta3 {
  apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3';
  kind: 'PriorityLevelConfiguration';
  metadata: ObjectMeta;
  spec: PriorityLevelConfigurationSpec;
}
