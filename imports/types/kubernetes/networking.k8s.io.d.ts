// Generated from the facts by "npm run import"; not to be edited.

/** From 1.33 on. */
export interface IPAddress {
  apiVersion: 'networking.k8s.io/v1';
  kind: 'IPAddress';
  metadata: ObjectMeta;
  spec?: IPAddressSpec;
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

export interface IPAddressSpec {
  parentRef: IPAddressSpecParentRef;
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

export interface IPAddressSpecParentRef {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}

export interface Ingress {
  apiVersion: 'networking.k8s.io/v1';
  kind: 'Ingress';
  metadata: ObjectMeta;
  spec: IngressSpec;
}

export interface IngressSpec {
  defaultBackend?: IngressSpecDefaultBackend;
  ingressClassName?: string;
  rules?: IngressSpecRulesItem[];
  tls?: IngressSpecTlsItem[];
}

export interface IngressSpecDefaultBackend {
  resource?: IngressSpecDefaultBackendResource;
  service?: IngressSpecDefaultBackendService;
}

export interface IngressSpecRulesItem {
  host?: string;
  http?: IngressSpecRulesItemHttp;
}

export interface IngressSpecTlsItem {
  hosts?: string[];
  secretName?: string;
}

export interface IngressSpecDefaultBackendResource {
  apiGroup?: string;
  kind?: string;
  name: string;
}

export interface IngressSpecDefaultBackendService {
  name: string;
  port: IngressSpecDefaultBackendServicePort;
}

export interface IngressSpecRulesItemHttp {
  paths: IngressSpecRulesItemHttpPathsItem[];
}

export interface IngressSpecDefaultBackendServicePort {
  name?: string;
  number?: number;
}

export interface IngressSpecRulesItemHttpPathsItem {
  backend: IngressSpecDefaultBackend;
  path?: string;
  pathType: 'Exact' | 'ImplementationSpecific' | 'Prefix';
}

export interface IngressClass {
  apiVersion: 'networking.k8s.io/v1';
  kind: 'IngressClass';
  metadata: ObjectMeta;
  spec: IngressClassSpec;
}

export interface IngressClassSpec {
  controller: string;
  parameters?: IngressClassSpecParameters;
}

export interface IngressClassSpecParameters {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
  scope?: 'Cluster' | 'Namespace';
}

export interface NetworkPolicy {
  apiVersion: 'networking.k8s.io/v1';
  kind: 'NetworkPolicy';
  metadata: ObjectMeta;
  spec?: NetworkPolicySpec;
}

export interface NetworkPolicySpec {
  egress?: NetworkPolicySpecEgressItem[];
  ingress?: NetworkPolicySpecIngressItem[];
  podSelector?: NetworkPolicySpecPodSelector;
  policyTypes?: ('Egress' | 'Ingress')[];
}

export interface NetworkPolicySpecEgressItem {
  ports?: NetworkPolicySpecEgressItemPortsItem[];
  to?: NetworkPolicySpecEgressItemToItem[];
}

export interface NetworkPolicySpecIngressItem {
  from?: NetworkPolicySpecEgressItemToItem[];
  ports?: NetworkPolicySpecEgressItemPortsItem[];
}

export interface NetworkPolicySpecPodSelector {
  matchExpressions?: NetworkPolicySpecPodSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface NetworkPolicySpecEgressItemPortsItem {
  endPort?: number;
  port?: number | string;
  protocol?: 'SCTP' | 'TCP' | 'UDP';
}

export interface NetworkPolicySpecEgressItemToItem {
  ipBlock?: NetworkPolicySpecEgressItemToItemIpBlock;
  namespaceSelector?: NetworkPolicySpecPodSelector;
  podSelector?: NetworkPolicySpecPodSelector;
}

export interface NetworkPolicySpecPodSelectorMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface NetworkPolicySpecEgressItemToItemIpBlock {
  cidr: string;
  except?: string[];
}

/** From 1.33 on. */
export interface ServiceCIDR {
  apiVersion: 'networking.k8s.io/v1';
  kind: 'ServiceCIDR';
  metadata: ObjectMeta;
  spec: ServiceCIDRSpec;
}

export interface ServiceCIDRSpec {
  cidrs: string[];
}
