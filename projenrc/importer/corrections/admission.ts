import {
  DefinitionCorrection, NOT_EMPTY, SOME, PORT, DNS_1035_LABEL, DNS_SUBDOMAIN, WEBHOOK_NAME, QUALIFIED_NAME, KIND, IDENTIFIER, ABSOLUTE_PATH,
  HTTPS_URL,
} from './_values';

/** Admission policies and webhooks. */
export const ADMISSION: Readonly<Record<string, DefinitionCorrection>> = {
  'api.admissionregistration.v1.ApplyConfiguration': { required: ['expression'], fields: { expression: NOT_EMPTY } },
  'api.admissionregistration.v1.AuditAnnotation': { fields: { key: QUALIFIED_NAME, valueExpression: NOT_EMPTY } },
  'api.admissionregistration.v1.JSONPatch': { required: ['expression'], fields: { expression: NOT_EMPTY } },
  'api.admissionregistration.v1.MatchCondition': { fields: { expression: NOT_EMPTY, name: QUALIFIED_NAME } },
  'api.admissionregistration.v1.MatchResources': { fields: { matchPolicy: { enum: ['Equivalent', 'Exact'] } } },
  'api.admissionregistration.v1.MutatingAdmissionPolicy': { required: ['spec'] },
  'api.admissionregistration.v1.MutatingAdmissionPolicyBinding': { required: ['spec'] },
  'api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec': { required: ['policyName'], fields: { policyName: DNS_SUBDOMAIN } },
  'api.admissionregistration.v1.MutatingAdmissionPolicySpec': {
    required: ['matchConstraints', 'mutations', 'reinvocationPolicy'],
    fields: { failurePolicy: { enum: ['Fail', 'Ignore'] }, mutations: SOME, reinvocationPolicy: { enum: ['IfNeeded', 'Never'] } },
  },
  'api.admissionregistration.v1.MutatingWebhook': {
    unique: { admissionReviewVersions: [] },
    fields: {
      'admissionReviewVersions': SOME,
      'admissionReviewVersions[]': DNS_1035_LABEL,
      'clientConfig': { minProperties: 1 },
      'failurePolicy': { enum: ['Fail', 'Ignore'] },
      'matchPolicy': { enum: ['Equivalent', 'Exact'] },
      'name': WEBHOOK_NAME,
      'reinvocationPolicy': { enum: ['IfNeeded', 'Never'] },
      'sideEffects': { enum: ['None', 'NoneOnDryRun'] },
      'timeoutSeconds': { minimum: 1, maximum: 30 },
    },
  },
  'api.admissionregistration.v1.Mutation': { fields: { patchType: { enum: ['ApplyConfiguration', 'JSONPatch'] } } },
  'api.admissionregistration.v1.NamedRuleWithOperations': {
    required: ['apiGroups', 'apiVersions', 'operations', 'resources'],
    unique: { resourceNames: [] },
    fields: {
      'apiGroups': SOME,
      'apiVersions': SOME,
      'apiVersions[]': NOT_EMPTY,
      'operations': SOME,
      'operations[]': { enum: ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'] },
      'resources': SOME,
      'resources[]': NOT_EMPTY,
      'scope': { enum: ['*', 'Cluster', 'Namespaced'] },
    },
  },
  'api.admissionregistration.v1.ParamKind': { required: ['apiVersion', 'kind'], fields: { apiVersion: NOT_EMPTY, kind: KIND } },
  'api.admissionregistration.v1.ParamRef': {
    required: ['parameterNotFoundAction'],
    fields: { parameterNotFoundAction: { enum: ['Allow', 'Deny'] } },
  },
  'api.admissionregistration.v1.RuleWithOperations': {
    required: ['apiGroups', 'apiVersions', 'operations', 'resources'],
    fields: {
      'apiGroups': SOME,
      'apiVersions': SOME,
      'apiVersions[]': NOT_EMPTY,
      'operations': SOME,
      'operations[]': { enum: ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'] },
      'resources': SOME,
      'resources[]': NOT_EMPTY,
      'scope': { enum: ['*', 'Cluster', 'Namespaced'] },
    },
  },
  'api.admissionregistration.v1.ServiceReference': { fields: { name: NOT_EMPTY, namespace: NOT_EMPTY, path: ABSOLUTE_PATH, port: PORT } },
  'api.admissionregistration.v1.ValidatingAdmissionPolicy': { required: ['spec'] },
  'api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec': {
    fields: { 'policyName': DNS_SUBDOMAIN, 'validationActions': SOME, 'validationActions[]': { enum: ['Audit', 'Deny', 'Warn'] } },
  },
  'api.admissionregistration.v1.ValidatingAdmissionPolicySpec': {
    required: ['matchConstraints'],
    repeatable: ['variables'],
    unique: { auditAnnotations: ['key'] },
    fields: { failurePolicy: { enum: ['Fail', 'Ignore'] } },
  },
  'api.admissionregistration.v1.ValidatingWebhook': {
    unique: { admissionReviewVersions: [] },
    fields: {
      'admissionReviewVersions': SOME,
      'admissionReviewVersions[]': DNS_1035_LABEL,
      'clientConfig': { minProperties: 1 },
      'failurePolicy': { enum: ['Fail', 'Ignore'] },
      'matchPolicy': { enum: ['Equivalent', 'Exact'] },
      'name': WEBHOOK_NAME,
      'sideEffects': { enum: ['None', 'NoneOnDryRun'] },
      'timeoutSeconds': { minimum: 1, maximum: 30 },
    },
  },
  'api.admissionregistration.v1.Validation': {
    fields: { expression: NOT_EMPTY, reason: { enum: ['Forbidden', 'Invalid', 'RequestEntityTooLarge'] } },
  },
  'api.admissionregistration.v1.Variable': { fields: { expression: NOT_EMPTY, name: IDENTIFIER } },
  'api.admissionregistration.v1.WebhookClientConfig': { fields: { url: HTTPS_URL } },
};
