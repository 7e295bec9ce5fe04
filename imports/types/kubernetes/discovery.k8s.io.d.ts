// Generated from the facts by "npm run import"; not to be edited.

export interface EndpointSlice {
  apiVersion: 'discovery.k8s.io/v1';
  kind: 'EndpointSlice';
  metadata: ObjectMeta;
  addressType: 'FQDN' | 'IPv4' | 'IPv6';
  endpoints?: EndpointSliceEndpointsItem[];
  ports?: EndpointSlicePortsItem[];
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

export interface EndpointSliceEndpointsItem {
  addresses: string[];
  conditions?: EndpointSliceEndpointsItemConditions;
  deprecatedTopology?: Record<string, string>;
  hints?: EndpointSliceEndpointsItemHints;
  hostname?: string;
  nodeName?: string;
  targetRef?: EndpointSliceEndpointsItemTargetRef;
  zone?: string;
}

export interface EndpointSlicePortsItem {
  appProtocol?: string;
  name?: string;
  port?: number;
  protocol?: 'SCTP' | 'TCP' | 'UDP';
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

export interface EndpointSliceEndpointsItemConditions {
  ready?: boolean;
  serving?: boolean;
  terminating?: boolean;
}

export interface EndpointSliceEndpointsItemHints {
  /** From 1.33 on. */
  forNodes?: EndpointSliceEndpointsItemHintsForNodesItem[];
  forZones?: EndpointSliceEndpointsItemHintsForZonesItem[];
}

export interface EndpointSliceEndpointsItemTargetRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface EndpointSliceEndpointsItemHintsForNodesItem {
  name: string;
}

export interface EndpointSliceEndpointsItemHintsForZonesItem {
  name?: string;
}
