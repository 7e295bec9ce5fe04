import {
  DefinitionCorrection, NOT_EMPTY, SOME, PORT, DNS_1035_LABEL, OPTIONAL_DNS_1035_LABEL, OPTIONAL_DNS_SUBDOMAIN, DOMAIN, QUALIFIED_NAME,
  LABEL_VALUE, KIND, OPTIONAL_KIND, ABSOLUTE_PATH, HTTPS_URL, JSON_PATH, OPTIONAL_JSON_PATH,
} from './_values';

/** Definitions of kinds, aggregated API servers, and selectors. */
export const DEFINITIONS: Readonly<Record<string, DefinitionCorrection>> = {
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition': {
    fields: {
      format: { enum: ['', 'byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'] },
      jsonPath: JSON_PATH,
      name: NOT_EMPTY,
      type: { enum: ['boolean', 'date', 'integer', 'number', 'string'] },
    },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion': { fields: { strategy: { enum: ['None', 'Webhook'] } } },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames': {
    fields: {
      'categories[]': DNS_1035_LABEL,
      'kind': KIND,
      'listKind': OPTIONAL_KIND,
      'plural': DNS_1035_LABEL,
      'shortNames[]': DNS_1035_LABEL,
      'singular': OPTIONAL_DNS_1035_LABEL,
    },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec': {
    unique: { versions: ['name'] },
    fields: { group: DOMAIN, scope: { enum: ['Cluster', 'Namespaced'] }, versions: SOME },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion': {
    optional: ['served'],
    required: ['schema'],
    unique: { selectableFields: ['jsonPath'] },
    fields: { deprecationWarning: { minLength: 1, maxLength: 256 }, name: DNS_1035_LABEL },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale': {
    fields: { labelSelectorPath: OPTIONAL_JSON_PATH, specReplicasPath: JSON_PATH, statusReplicasPath: JSON_PATH },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation': {
    required: ['openAPIV3Schema'],
    fields: { openAPIV3Schema: { minProperties: 1 } },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps': {
    repeatable: ['x-kubernetes-validations'],
    unique: { 'x-kubernetes-list-map-keys': [] },
    fields: {
      'type': { enum: ['', 'array', 'boolean', 'integer', 'number', 'object', 'string'] },
      'x-kubernetes-list-type': { enum: ['atomic', 'map', 'set'] },
      'x-kubernetes-map-type': { enum: ['atomic', 'granular'] },
    },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField': { fields: { jsonPath: JSON_PATH } },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference': {
    fields: { name: NOT_EMPTY, namespace: NOT_EMPTY, path: ABSOLUTE_PATH, port: PORT },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule': {
    fields: { reason: { enum: ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'] }, rule: NOT_EMPTY },
  },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig': { fields: { url: HTTPS_URL } },
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion': {
    unique: { conversionReviewVersions: [] },
    fields: { 'clientConfig': { minProperties: 1 }, 'conversionReviewVersions': SOME, 'conversionReviewVersions[]': DNS_1035_LABEL },
  },
  'apimachinery.pkg.apis.meta.v1.ObjectMeta': { repeatable: ['finalizers', 'ownerReferences'] },
  'apimachinery.pkg.apis.meta.v1.LabelSelector': { fields: { 'matchLabels{}': LABEL_VALUE } },
  'apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement': {
    fields: { 'key': QUALIFIED_NAME, 'operator': { enum: ['DoesNotExist', 'Exists', 'In', 'NotIn'] }, 'values[]': LABEL_VALUE },
  },
  'kube-aggregator.pkg.apis.apiregistration.v1.APIService': { required: ['spec'] },
  'kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec': {
    required: ['version'],
    fields: {
      group: OPTIONAL_DNS_SUBDOMAIN,
      groupPriorityMinimum: { minimum: 1, maximum: 20000 },
      version: DNS_1035_LABEL,
      versionPriority: { minimum: 1, maximum: 1000 },
    },
  },
  'kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference': {
    required: ['name', 'namespace'],
    fields: { name: NOT_EMPTY, namespace: NOT_EMPTY, port: PORT },
  },
};
