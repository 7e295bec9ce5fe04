import {
  DefinitionCorrection, NOT_EMPTY, SOME, NOT_NEGATIVE, POSITIVE, DNS_LABEL, DNS_SUBDOMAIN, QUALIFIED_NAME, SIGNER, NAMESPACE_OR_ALL,
  NON_RESOURCE_URL, PATH_SEGMENT,
} from './_values';

/** Access, flow control and everything small. */
export const ACCESS: Readonly<Record<string, DefinitionCorrection>> = {
  'api.certificates.v1.CertificateSigningRequestSpec': {
    required: ['usages'],
    unique: { usages: [] },
    fields: {
      'expirationSeconds': { minimum: 600 },
      'signerName': SIGNER,
      'usages': SOME,
      'usages[]': {
        enum: [
          'any', 'cert sign', 'client auth', 'code signing', 'content commitment', 'crl sign', 'data encipherment', 'decipher only',
          'digital signature', 'email protection', 'encipher only', 'ipsec end system', 'ipsec tunnel', 'ipsec user', 'key agreement',
          'key encipherment', 'microsoft sgc', 'netscape sgc', 'ocsp signing', 's/mime', 'server auth', 'signing', 'timestamping',
        ],
      },
    },
  },
  'api.coordination.v1.LeaseSpec': { fields: { leaseDurationSeconds: POSITIVE, leaseTransitions: NOT_NEGATIVE } },
  'api.events.v1.Event': {
    required: ['action', 'reason', 'reportingController', 'reportingInstance', 'type'],
    fields: {
      action: { minLength: 1, maxLength: 128 },
      reason: { minLength: 1, maxLength: 128 },
      reportingController: QUALIFIED_NAME,
      reportingInstance: { minLength: 1, maxLength: 128 },
      type: { enum: ['Normal', 'Warning'] },
    },
  },
  'api.events.v1.EventSeries': { fields: { count: { minimum: 2 } } },
  'api.flowcontrol.v1.ExemptPriorityLevelConfiguration': {
    fields: { lendablePercent: { minimum: 0, maximum: 100 }, nominalConcurrencyShares: NOT_NEGATIVE },
  },
  'api.flowcontrol.v1.FlowDistinguisherMethod': { fields: { type: { enum: ['ByNamespace', 'ByUser'] } } },
  'api.flowcontrol.v1.FlowSchema': { required: ['spec'] },
  'api.flowcontrol.v1.FlowSchemaSpec': { fields: { matchingPrecedence: { minimum: 0, maximum: 10000 } } },
  'api.flowcontrol.v1.GroupSubject': { fields: { name: NOT_EMPTY } },
  'api.flowcontrol.v1.LimitResponse': { fields: { type: { enum: ['Queue', 'Reject'] } } },
  'api.flowcontrol.v1.LimitedPriorityLevelConfiguration': {
    required: ['limitResponse'],
    fields: { borrowingLimitPercent: NOT_NEGATIVE, lendablePercent: { minimum: 0, maximum: 100 }, nominalConcurrencyShares: NOT_NEGATIVE },
  },
  'api.flowcontrol.v1.NonResourcePolicyRule': {
    repeatable: ['nonResourceURLs'],
    fields: {
      'nonResourceURLs': SOME,
      'nonResourceURLs[]': NON_RESOURCE_URL,
      'verbs': SOME,
      'verbs[]': { enum: ['*', 'create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch'] },
    },
  },
  'api.flowcontrol.v1.PolicyRulesWithSubjects': { fields: { subjects: SOME } },
  'api.flowcontrol.v1.PriorityLevelConfiguration': { required: ['spec'] },
  'api.flowcontrol.v1.PriorityLevelConfigurationReference': { fields: { name: DNS_SUBDOMAIN } },
  'api.flowcontrol.v1.PriorityLevelConfigurationSpec': { fields: { type: { enum: ['Exempt', 'Limited'] } } },
  'api.flowcontrol.v1.QueuingConfiguration': {
    fields: { handSize: NOT_NEGATIVE, queueLengthLimit: NOT_NEGATIVE, queues: { minimum: 0, maximum: 10000000 } },
  },
  'api.flowcontrol.v1.ResourcePolicyRule': {
    repeatable: ['verbs'],
    fields: {
      'apiGroups': SOME,
      'namespaces[]': NAMESPACE_OR_ALL,
      'resources': SOME,
      'verbs': SOME,
      'verbs[]': { enum: ['*', 'create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch'] },
    },
  },
  'api.flowcontrol.v1.ServiceAccountSubject': { fields: { name: DNS_SUBDOMAIN, namespace: DNS_LABEL } },
  'api.flowcontrol.v1.Subject': { fields: { kind: { enum: ['Group', 'ServiceAccount', 'User'] } } },
  'api.flowcontrol.v1.UserSubject': { fields: { name: NOT_EMPTY } },
  'api.rbac.v1.AggregationRule': { required: ['clusterRoleSelectors'], fields: { clusterRoleSelectors: SOME } },
  'api.rbac.v1.PolicyRule': { fields: { verbs: SOME } },
  'api.rbac.v1.RoleRef': {
    optional: ['apiGroup'],
    fields: { apiGroup: { enum: ['', 'rbac.authorization.k8s.io'] }, kind: { enum: ['ClusterRole', 'Role'] }, name: PATH_SEGMENT },
  },
  'api.rbac.v1.Subject': {
    fields: { apiGroup: { enum: ['', 'rbac.authorization.k8s.io'] }, kind: { enum: ['Group', 'ServiceAccount', 'User'] }, name: NOT_EMPTY },
  },
};
