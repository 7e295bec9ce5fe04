// Generated from the facts by "npm run import"; not to be edited.

export interface CustomResourceDefinition {
  apiVersion: 'apiextensions.k8s.io/v1';
  kind: 'CustomResourceDefinition';
  metadata: ObjectMeta;
  spec: CustomResourceDefinitionSpec;
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

export interface CustomResourceDefinitionSpec {
  conversion?: CustomResourceDefinitionSpecConversion;
  group: string;
  names: CustomResourceDefinitionSpecNames;
  preserveUnknownFields?: boolean;
  scope: 'Cluster' | 'Namespaced';
  versions: CustomResourceDefinitionSpecVersionsItem[];
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

export interface CustomResourceDefinitionSpecConversion {
  strategy: 'None' | 'Webhook';
  webhook?: CustomResourceDefinitionSpecConversionWebhook;
}

export interface CustomResourceDefinitionSpecNames {
  categories?: string[];
  kind: string;
  listKind?: string;
  plural: string;
  shortNames?: string[];
  singular?: string;
}

export interface CustomResourceDefinitionSpecVersionsItem {
  additionalPrinterColumns?: CustomResourceDefinitionSpecVersionsItemAdditionalPrinterColumnsItem[];
  deprecated?: boolean;
  deprecationWarning?: string;
  name: string;
  schema: CustomResourceDefinitionSpecVersionsItemSchema;
  selectableFields?: CustomResourceDefinitionSpecVersionsItemSelectableFieldsItem[];
  served?: boolean;
  storage: boolean;
  subresources?: CustomResourceDefinitionSpecVersionsItemSubresources;
}

export interface CustomResourceDefinitionSpecConversionWebhook {
  clientConfig?: CustomResourceDefinitionSpecConversionWebhookClientConfig;
  conversionReviewVersions: string[];
}

export interface CustomResourceDefinitionSpecVersionsItemAdditionalPrinterColumnsItem {
  description?: string;
  format?: '' | 'byte' | 'date' | 'date-time' | 'double' | 'float' | 'int32' | 'int64' | 'password';
  jsonPath: string;
  name: string;
  priority?: number;
  type: 'boolean' | 'date' | 'integer' | 'number' | 'string';
}

export interface CustomResourceDefinitionSpecVersionsItemSchema {
  openAPIV3Schema: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3Schema;
}

export interface CustomResourceDefinitionSpecVersionsItemSelectableFieldsItem {
  jsonPath: string;
}

export interface CustomResourceDefinitionSpecVersionsItemSubresources {
  scale?: CustomResourceDefinitionSpecVersionsItemSubresourcesScale;
  status?: Record<string, never>;
}

export interface CustomResourceDefinitionSpecConversionWebhookClientConfig {
  caBundle?: string;
  service?: CustomResourceDefinitionSpecConversionWebhookClientConfigService;
  url?: string;
}

export interface CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3Schema {
  $ref?: string;
  $schema?: string;
  additionalItems?: any;
  additionalProperties?: any;
  allOf?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem[];
  anyOf?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem[];
  default?: any;
  definitions?: Record<string, CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem>;
  dependencies?: Record<string, any>;
  description?: string;
  enum?: any[];
  example?: any;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  externalDocs?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaExternalDocs;
  format?: string;
  id?: string;
  items?: any;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  multipleOf?: number;
  not?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem;
  nullable?: boolean;
  oneOf?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem[];
  pattern?: string;
  patternProperties?: Record<string, CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem>;
  properties?: Record<string, CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem>;
  required?: string[];
  title?: string;
  type?: '' | 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  uniqueItems?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-list-map-keys'?: string[];
  'x-kubernetes-list-type'?: 'atomic' | 'map' | 'set';
  'x-kubernetes-map-type'?: 'atomic' | 'granular';
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-validations'?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaXKubernetesValidationsItem[];
}

export interface CustomResourceDefinitionSpecVersionsItemSubresourcesScale {
  labelSelectorPath?: string;
  specReplicasPath: string;
  statusReplicasPath: string;
}

export interface CustomResourceDefinitionSpecConversionWebhookClientConfigService {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}

export interface CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem {
  $ref?: string;
  $schema?: string;
  additionalItems?: any;
  additionalProperties?: any;
  allOf?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem[];
  anyOf?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem[];
  default?: any;
  definitions?: Record<string, CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem>;
  dependencies?: Record<string, any>;
  description?: string;
  enum?: any[];
  example?: any;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  externalDocs?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaExternalDocs;
  format?: string;
  id?: string;
  items?: any;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  multipleOf?: number;
  not?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem;
  nullable?: boolean;
  oneOf?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem[];
  pattern?: string;
  patternProperties?: Record<string, CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem>;
  properties?: Record<string, CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaAllOfItem>;
  required?: string[];
  title?: string;
  type?: '' | 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  uniqueItems?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-list-map-keys'?: string[];
  'x-kubernetes-list-type'?: 'atomic' | 'map' | 'set';
  'x-kubernetes-map-type'?: 'atomic' | 'granular';
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-validations'?: CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaXKubernetesValidationsItem[];
}

export interface CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaExternalDocs {
  description?: string;
  url?: string;
}

export interface CustomResourceDefinitionSpecVersionsItemSchemaOpenAPIV3SchemaXKubernetesValidationsItem {
  fieldPath?: string;
  message?: string;
  messageExpression?: string;
  optionalOldSelf?: boolean;
  reason?: 'FieldValueDuplicate' | 'FieldValueForbidden' | 'FieldValueInvalid' | 'FieldValueRequired';
  rule: string;
}
