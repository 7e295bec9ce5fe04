// Generated from the facts by "npm run import"; not to be edited.

export interface ClusterRole {
  apiVersion: 'rbac.authorization.k8s.io/v1';
  kind: 'ClusterRole';
  metadata: ObjectMeta;
  aggregationRule?: ClusterRoleAggregationRule;
  rules?: ClusterRoleRulesItem[];
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

export interface ClusterRoleAggregationRule {
  clusterRoleSelectors: ClusterRoleAggregationRuleClusterRoleSelectorsItem[];
}

export interface ClusterRoleRulesItem {
  apiGroups?: string[];
  nonResourceURLs?: string[];
  resourceNames?: string[];
  resources?: string[];
  verbs: string[];
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

export interface ClusterRoleAggregationRuleClusterRoleSelectorsItem {
  matchExpressions?: ClusterRoleAggregationRuleClusterRoleSelectorsItemMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface ClusterRoleAggregationRuleClusterRoleSelectorsItemMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface ClusterRoleBinding {
  apiVersion: 'rbac.authorization.k8s.io/v1';
  kind: 'ClusterRoleBinding';
  metadata: ObjectMeta;
  roleRef: ClusterRoleBindingRoleRef;
  subjects?: ClusterRoleBindingSubjectsItem[];
}

export interface ClusterRoleBindingRoleRef {
  apiGroup?: '' | 'rbac.authorization.k8s.io';
  kind: 'ClusterRole' | 'Role';
  name: string;
}

export interface ClusterRoleBindingSubjectsItem {
  apiGroup?: '' | 'rbac.authorization.k8s.io';
  kind: 'Group' | 'ServiceAccount' | 'User';
  name: string;
  namespace?: string;
}

export interface Role {
  apiVersion: 'rbac.authorization.k8s.io/v1';
  kind: 'Role';
  metadata: ObjectMeta;
  rules?: ClusterRoleRulesItem[];
}

export interface RoleBinding {
  apiVersion: 'rbac.authorization.k8s.io/v1';
  kind: 'RoleBinding';
  metadata: ObjectMeta;
  roleRef: ClusterRoleBindingRoleRef;
  subjects?: ClusterRoleBindingSubjectsItem[];
}
