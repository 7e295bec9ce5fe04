import {
  DefinitionCorrection, SOME, PORT, OPTIONAL_PORT, DNS_LABEL, OPTIONAL_DNS_LABEL, DNS_SUBDOMAIN, OPTIONAL_DNS_SUBDOMAIN, HOST, OPTIONAL_HOST,
  QUALIFIED_NAME, LABEL_VALUE, OPTIONAL_PORT_NAME, PORT_OR_NAME, CIDR, ABSOLUTE_PATH, CONTROLLER, PATH_SEGMENT,
} from './_values';

/** Networks. */
export const NETWORKING: Readonly<Record<string, DefinitionCorrection>> = {
  'api.discovery.v1.Endpoint': {
    repeatable: ['addresses'],
    fields: { addresses: { minItems: 1, maxItems: 100 }, hostname: DNS_LABEL, nodeName: DNS_SUBDOMAIN },
  },
  'api.discovery.v1.EndpointHints': {
    unique: { forNodes: ['name'], forZones: ['name'] },
    fields: { forNodes: { maxItems: 8 }, forZones: { maxItems: 8 } },
  },
  'api.discovery.v1.EndpointPort': { fields: { appProtocol: QUALIFIED_NAME, name: OPTIONAL_DNS_LABEL, protocol: { enum: ['SCTP', 'TCP', 'UDP'] } } },
  'api.discovery.v1.EndpointSlice': {
    optional: ['endpoints'],
    unique: { ports: ['name'] },
    fields: { addressType: { enum: ['FQDN', 'IPv4', 'IPv6'] }, endpoints: { maxItems: 1000 }, ports: { maxItems: 20000 } },
  },
  'api.discovery.v1.ForNode': { fields: { name: DNS_SUBDOMAIN } },
  'api.discovery.v1.ForZone': { optional: ['name'], fields: { name: LABEL_VALUE } },
  'api.networking.v1.HTTPIngressPath': {
    fields: { backend: { minProperties: 1 }, path: ABSOLUTE_PATH, pathType: { enum: ['Exact', 'ImplementationSpecific', 'Prefix'] } },
  },
  'api.networking.v1.HTTPIngressRuleValue': { fields: { paths: SOME } },
  'api.networking.v1.IPBlock': { fields: { 'cidr': CIDR, 'except[]': CIDR } },
  'api.networking.v1.Ingress': { required: ['spec'], fields: { spec: { minProperties: 1 } } },
  'api.networking.v1.IngressClass': { required: ['spec'] },
  'api.networking.v1.IngressClassParametersReference': {
    fields: { apiGroup: DNS_SUBDOMAIN, kind: PATH_SEGMENT, name: PATH_SEGMENT, namespace: DNS_LABEL, scope: { enum: ['Cluster', 'Namespace'] } },
  },
  'api.networking.v1.IngressClassSpec': { required: ['controller'], fields: { controller: CONTROLLER } },
  'api.networking.v1.IngressRule': { fields: { host: OPTIONAL_HOST } },
  'api.networking.v1.IngressServiceBackend': { required: ['port'], fields: { name: DNS_LABEL, port: { minProperties: 1 } } },
  'api.networking.v1.IngressSpec': { fields: { defaultBackend: { minProperties: 1 }, ingressClassName: DNS_SUBDOMAIN } },
  'api.networking.v1.IngressTLS': { fields: { 'hosts[]': HOST, 'secretName': OPTIONAL_DNS_SUBDOMAIN } },
  'api.networking.v1.NetworkPolicyEgressRule': { fields: { 'to[]': { minProperties: 1 } } },
  'api.networking.v1.NetworkPolicyIngressRule': { fields: { 'from[]': { minProperties: 1 } } },
  'api.networking.v1.NetworkPolicyPort': { fields: { endPort: PORT, port: PORT_OR_NAME, protocol: { enum: ['SCTP', 'TCP', 'UDP'] } } },
  'api.networking.v1.NetworkPolicySpec': {
    optional: ['podSelector'],
    fields: { 'policyTypes': { maxItems: 2 }, 'policyTypes[]': { enum: ['Egress', 'Ingress'] } },
  },
  'api.networking.v1.ParentReference': { fields: { group: OPTIONAL_DNS_SUBDOMAIN, name: PATH_SEGMENT, resource: PATH_SEGMENT } },
  'api.networking.v1.ServiceBackendPort': { fields: { name: OPTIONAL_PORT_NAME, number: OPTIONAL_PORT } },
  'api.networking.v1.ServiceCIDR': { required: ['spec'] },
  'api.networking.v1.ServiceCIDRSpec': { required: ['cidrs'], fields: { 'cidrs': { minItems: 1, maxItems: 2 }, 'cidrs[]': CIDR } },
};
