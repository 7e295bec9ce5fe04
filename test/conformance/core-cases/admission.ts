import { global, selector } from './common';

const rule = { operations: ['CREATE', 'UPDATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'], scope: 'Namespaced' };
const anyRule = { operations: ['*'], apiGroups: ['*'], apiVersions: ['*'], resources: ['*/*'], scope: '*' };
const webhook = {
  name: 'check.example.com',
  admissionReviewVersions: ['v1', 'v1beta1'],
  sideEffects: 'None',
  failurePolicy: 'Fail',
  matchPolicy: 'Equivalent',
  timeoutSeconds: 5,
  rules: [rule, anyRule],
  clientConfig: { service: { name: 'hook', namespace: 'default', path: '/check', port: 443 }, caBundle: '' },
  namespaceSelector: selector,
  objectSelector: selector,
  matchConditions: [{ name: 'not-system', expression: 'request.userInfo.username != "system"' }],
};
const byUrl = {
  name: 'url.example.com',
  admissionReviewVersions: ['v1'],
  sideEffects: 'NoneOnDryRun',
  failurePolicy: 'Ignore',
  matchPolicy: 'Exact',
  clientConfig: { url: 'https://hook.example.com/check' },
};
const namedRule = { ...rule, resourceNames: ['web'] };
const matchResources = { namespaceSelector: selector, objectSelector: selector, resourceRules: [namedRule], excludeResourceRules: [namedRule], matchPolicy: 'Equivalent' };
const paramRef = { name: 'limits', namespace: 'default', parameterNotFoundAction: 'Deny' };
export const admission = [
  { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration', metadata: global('check'), webhooks: [webhook, byUrl] },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingWebhookConfiguration',
    metadata: global('change'),
    webhooks: [
      { ...webhook, reinvocationPolicy: 'IfNeeded' }, { ...byUrl, reinvocationPolicy: 'Never' },
    ],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: global('check'),
    spec: {
      paramKind: { apiVersion: 'v1', kind: 'ConfigMap' },
      matchConstraints: matchResources,
      failurePolicy: 'Fail',
      validations: [{ expression: 'object.spec.replicas <= 5', message: 'too many', messageExpression: '"too many"', reason: 'Invalid' }],
      auditAnnotations: [{ key: 'replicas', valueExpression: 'string(object.spec.replicas)' }],
      matchConditions: [{ name: 'always', expression: 'true' }],
      variables: [{ name: 'replicas', expression: 'object.spec.replicas' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: global('check'),
    spec: {
      policyName: 'check', paramRef, matchResources, validationActions: ['Deny', 'Audit'],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicy',
    metadata: global('change'),
    spec: {
      paramKind: { apiVersion: 'v1', kind: 'ConfigMap' },
      matchConstraints: { ...matchResources, matchPolicy: 'Exact' },
      failurePolicy: 'Ignore',
      reinvocationPolicy: 'IfNeeded',
      mutations: [
        { patchType: 'ApplyConfiguration', applyConfiguration: { expression: 'Object{spec: Object.spec{replicas: 3}}' } },
        { patchType: 'JSONPatch', jsonPatch: { expression: '[JSONPatch{op: "add", path: "/spec/replicas", value: 1}]' } },
      ],
      matchConditions: [{ name: 'always', expression: 'true' }],
      variables: [{ name: 'replicas', expression: 'object.spec.replicas' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicyBinding',
    metadata: global('change'),
    spec: {
      policyName: 'change', paramRef: { selector, namespace: 'default', parameterNotFoundAction: 'Allow' }, matchResources,
    },
  },
];
