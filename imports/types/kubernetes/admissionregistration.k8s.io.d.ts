// Generated from the facts by "npm run import"; not to be edited.

/** From 1.36 on. */
export interface MutatingAdmissionPolicy {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'MutatingAdmissionPolicy';
  metadata: ObjectMeta;
  spec: MutatingAdmissionPolicySpec;
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

export interface MutatingAdmissionPolicySpec {
  failurePolicy?: 'Fail' | 'Ignore';
  matchConditions?: MutatingAdmissionPolicySpecMatchConditionsItem[];
  matchConstraints: MutatingAdmissionPolicySpecMatchConstraints;
  mutations: MutatingAdmissionPolicySpecMutationsItem[];
  paramKind?: MutatingAdmissionPolicySpecParamKind;
  reinvocationPolicy: 'IfNeeded' | 'Never';
  variables?: MutatingAdmissionPolicySpecVariablesItem[];
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

export interface MutatingAdmissionPolicySpecMatchConditionsItem {
  expression: string;
  name: string;
}

export interface MutatingAdmissionPolicySpecMatchConstraints {
  excludeResourceRules?: MutatingAdmissionPolicySpecMatchConstraintsExcludeResourceRulesItem[];
  matchPolicy?: 'Equivalent' | 'Exact';
  namespaceSelector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
  objectSelector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
  resourceRules?: MutatingAdmissionPolicySpecMatchConstraintsExcludeResourceRulesItem[];
}

export interface MutatingAdmissionPolicySpecMutationsItem {
  applyConfiguration?: MutatingAdmissionPolicySpecMutationsItemApplyConfiguration;
  jsonPatch?: MutatingAdmissionPolicySpecMutationsItemApplyConfiguration;
  patchType: 'ApplyConfiguration' | 'JSONPatch';
}

export interface MutatingAdmissionPolicySpecParamKind {
  apiVersion: string;
  kind: string;
}

export interface MutatingAdmissionPolicySpecVariablesItem {
  expression: string;
  name: string;
}

export interface MutatingAdmissionPolicySpecMatchConstraintsExcludeResourceRulesItem {
  apiGroups: string[];
  apiVersions: string[];
  operations: ('*' | 'CONNECT' | 'CREATE' | 'DELETE' | 'UPDATE')[];
  resourceNames?: string[];
  resources: string[];
  scope?: '*' | 'Cluster' | 'Namespaced';
}

export interface MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector {
  matchExpressions?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface MutatingAdmissionPolicySpecMutationsItemApplyConfiguration {
  expression: string;
}

export interface MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

/** From 1.36 on. */
export interface MutatingAdmissionPolicyBinding {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'MutatingAdmissionPolicyBinding';
  metadata: ObjectMeta;
  spec: MutatingAdmissionPolicyBindingSpec;
}

export interface MutatingAdmissionPolicyBindingSpec {
  matchResources?: MutatingAdmissionPolicySpecMatchConstraints;
  paramRef?: MutatingAdmissionPolicyBindingSpecParamRef;
  policyName: string;
}

export interface MutatingAdmissionPolicyBindingSpecParamRef {
  name?: string;
  namespace?: string;
  parameterNotFoundAction: 'Allow' | 'Deny';
  selector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
}

export interface MutatingWebhookConfiguration {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'MutatingWebhookConfiguration';
  metadata: ObjectMeta;
  webhooks?: MutatingWebhookConfigurationWebhooksItem[];
}

export interface MutatingWebhookConfigurationWebhooksItem {
  admissionReviewVersions: string[];
  clientConfig: MutatingWebhookConfigurationWebhooksItemClientConfig;
  failurePolicy?: 'Fail' | 'Ignore';
  matchConditions?: MutatingAdmissionPolicySpecMatchConditionsItem[];
  matchPolicy?: 'Equivalent' | 'Exact';
  name: string;
  namespaceSelector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
  objectSelector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
  reinvocationPolicy?: 'IfNeeded' | 'Never';
  rules?: MutatingWebhookConfigurationWebhooksItemRulesItem[];
  sideEffects: 'None' | 'NoneOnDryRun';
  timeoutSeconds?: number;
}

export interface MutatingWebhookConfigurationWebhooksItemClientConfig {
  caBundle?: string;
  service?: MutatingWebhookConfigurationWebhooksItemClientConfigService;
  url?: string;
}

export interface MutatingWebhookConfigurationWebhooksItemRulesItem {
  apiGroups: string[];
  apiVersions: string[];
  operations: ('*' | 'CONNECT' | 'CREATE' | 'DELETE' | 'UPDATE')[];
  resources: string[];
  scope?: '*' | 'Cluster' | 'Namespaced';
}

export interface MutatingWebhookConfigurationWebhooksItemClientConfigService {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}

export interface ValidatingAdmissionPolicy {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'ValidatingAdmissionPolicy';
  metadata: ObjectMeta;
  spec: ValidatingAdmissionPolicySpec;
}

export interface ValidatingAdmissionPolicySpec {
  auditAnnotations?: ValidatingAdmissionPolicySpecAuditAnnotationsItem[];
  failurePolicy?: 'Fail' | 'Ignore';
  matchConditions?: MutatingAdmissionPolicySpecMatchConditionsItem[];
  matchConstraints: MutatingAdmissionPolicySpecMatchConstraints;
  paramKind?: MutatingAdmissionPolicySpecParamKind;
  validations?: ValidatingAdmissionPolicySpecValidationsItem[];
  variables?: MutatingAdmissionPolicySpecVariablesItem[];
}

export interface ValidatingAdmissionPolicySpecAuditAnnotationsItem {
  key: string;
  valueExpression: string;
}

export interface ValidatingAdmissionPolicySpecValidationsItem {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: 'Forbidden' | 'Invalid' | 'RequestEntityTooLarge';
}

export interface ValidatingAdmissionPolicyBinding {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'ValidatingAdmissionPolicyBinding';
  metadata: ObjectMeta;
  spec?: ValidatingAdmissionPolicyBindingSpec;
}

export interface ValidatingAdmissionPolicyBindingSpec {
  matchResources?: MutatingAdmissionPolicySpecMatchConstraints;
  paramRef?: MutatingAdmissionPolicyBindingSpecParamRef;
  policyName?: string;
  validationActions?: ('Audit' | 'Deny' | 'Warn')[];
}

export interface ValidatingWebhookConfiguration {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'ValidatingWebhookConfiguration';
  metadata: ObjectMeta;
  webhooks?: ValidatingWebhookConfigurationWebhooksItem[];
}

export interface ValidatingWebhookConfigurationWebhooksItem {
  admissionReviewVersions: string[];
  clientConfig: MutatingWebhookConfigurationWebhooksItemClientConfig;
  failurePolicy?: 'Fail' | 'Ignore';
  matchConditions?: MutatingAdmissionPolicySpecMatchConditionsItem[];
  matchPolicy?: 'Equivalent' | 'Exact';
  name: string;
  namespaceSelector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
  objectSelector?: MutatingAdmissionPolicySpecMatchConstraintsNamespaceSelector;
  rules?: MutatingWebhookConfigurationWebhooksItemRulesItem[];
  sideEffects: 'None' | 'NoneOnDryRun';
  timeoutSeconds?: number;
}
