import { global } from './common';

const service = { name: 'convert', namespace: 'default', path: '/convert', port: 443 };
export const extensions = [
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: global('widgets.example.com'),
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      preserveUnknownFields: false,
      names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList', shortNames: ['wd'], categories: ['all'] },
      conversion: { strategy: 'Webhook', webhook: { clientConfig: { service }, conversionReviewVersions: ['v1'] } },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          deprecated: true,
          deprecationWarning: 'old',
          schema: {
            openAPIV3Schema: {
              type: 'object',
              title: 'Widget',
              description: 'A widget.',
              required: ['spec'],
              properties: {
                spec: {
                  type: 'object',
                  properties: {
                    size: { type: 'integer', format: 'int32', minimum: 1, maximum: 10, exclusiveMinimum: true, multipleOf: 1, default: 2 },
                    name: { type: 'string', pattern: '^a', minLength: 1, maxLength: 9, enum: ['a', 'ab'], nullable: true, example: 'a' },
                    port: { 'x-kubernetes-int-or-string': true },
                    any: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
                    list: {
                      'type': 'array',
                      'minItems': 1,
                      'maxItems': 9,
                      'x-kubernetes-list-type': 'map',
                      'x-kubernetes-list-map-keys': ['id'],
                      'items': { 'type': 'object', 'required': ['id'], 'properties': { id: { type: 'string' } }, 'x-kubernetes-map-type': 'atomic' },
                    },
                    choice: { type: 'integer', anyOf: [{ minimum: 1 }, { maximum: 5 }], oneOf: [{ minimum: 0 }], allOf: [{ maximum: 9 }], not: { enum: [3] } },
                    map: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1, maxProperties: 9 },
                    embedded: { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
                    docs: { type: 'string', externalDocs: { description: 'd', url: 'https://example.com' } },
                    rule: {
                      'type': 'string',
                      'maxLength': 9,
                      'x-kubernetes-validations': [
                        { rule: 'self != "x"', message: 'no x', reason: 'FieldValueInvalid' },
                        { rule: 'self != "y"', messageExpression: '"no " + self' }, { rule: 'oldSelf.orValue("") != self', optionalOldSelf: true },
                      ],
                    },
                  },
                },
                status: { type: 'object', properties: { replicas: { type: 'integer' }, selector: { type: 'string' } } },
              },
            },
          },
          subresources: { status: {}, scale: { specReplicasPath: '.spec.size', statusReplicasPath: '.status.replicas', labelSelectorPath: '.status.selector' } },
          additionalPrinterColumns: [{ name: 'Size', type: 'integer', format: 'int32', description: 'd', priority: 1, jsonPath: '.spec.size' }],
          selectableFields: [{ jsonPath: '.spec.docs' }],
        },
        { name: 'v1beta1', served: false, storage: false, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } },
      ],
    },
  },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: global('gadgets.example.com'),
    spec: {
      group: 'example.com',
      scope: 'Cluster',
      names: { plural: 'gadgets', kind: 'Gadget' },
      conversion: { strategy: 'Webhook', webhook: { clientConfig: { url: 'https://convert.example.com' }, conversionReviewVersions: ['v1'] } },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  },
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: global('v1.metrics.example.com'),
    spec: {
      group: 'metrics.example.com',
      version: 'v1',
      groupPriorityMinimum: 100,
      versionPriority: 100,
      insecureSkipTLSVerify: true,
      service: { name: 'metrics', namespace: 'default', port: 443 },
    },
  },
];
