import { global, metadata, selector } from './common';

const endpoint = {
  addresses: ['10.1.2.3'],
  conditions: { ready: true, serving: true, terminating: false },
  hostname: 'web-0',
  nodeName: 'node-1',
  zone: 'a',
  targetRef: { kind: 'Pod', name: 'web-0', namespace: 'default', uid: 'u', resourceVersion: '1', fieldPath: 'spec', apiVersion: 'v1' },
  deprecatedTopology: { rack: 'a' },
  hints: { forZones: [{ name: 'a' }], forNodes: [{ name: 'node-1' }] },
};
export const networking = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('web'),
    spec: {
      type: 'LoadBalancer',
      selector: { app: 'web' },
      ports: [
        { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', appProtocol: 'kubernetes.io/h2c', nodePort: 30080 }, { name: 'dns', port: 53, targetPort: 5353, protocol: 'UDP' },
        { name: 'sctp', port: 99, protocol: 'SCTP' },
      ],
      clusterIP: '10.96.1.2',
      clusterIPs: ['10.96.1.2'],
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
      externalIPs: ['192.0.2.1'],
      loadBalancerIP: '192.0.2.2',
      loadBalancerSourceRanges: ['192.0.2.0/24'],
      loadBalancerClass: 'example.com/lb',
      externalTrafficPolicy: 'Local',
      internalTrafficPolicy: 'Cluster',
      healthCheckNodePort: 31999,
      publishNotReadyAddresses: true,
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 3600 } },
      allocateLoadBalancerNodePorts: true,
      trafficDistribution: 'PreferClose',
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('node-port'),
    spec: {
      type: 'NodePort', ports: [{ port: 80 }], sessionAffinity: 'None', externalTrafficPolicy: 'Cluster', internalTrafficPolicy: 'Local', trafficDistribution: 'PreferSameNode',
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata('headless'),
    spec: {
      type: 'ClusterIP', clusterIP: 'None', ports: [{ port: 80 }], ipFamilyPolicy: 'PreferDualStack', trafficDistribution: 'PreferSameZone',
    },
  },
  { apiVersion: 'v1', kind: 'Service', metadata: metadata('away'), spec: { type: 'ExternalName', externalName: 'db.example.com' } },
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: metadata('web'),
    subsets: [{
      addresses: [{ ip: '10.1.2.3', hostname: 'web-0', nodeName: 'node-1', targetRef: { kind: 'Pod', name: 'web-0', namespace: 'default' } }],
      notReadyAddresses: [{ ip: '10.1.2.4' }],
      ports: [{ name: 'http', port: 80, protocol: 'TCP', appProtocol: 'http' }],
    }],
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: metadata('web-1', { 'kubernetes.io/service-name': 'web' }),
    addressType: 'IPv4',
    endpoints: [endpoint],
    ports: [{ name: 'http', port: 80, protocol: 'TCP', appProtocol: 'http' }],
  },
  { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: metadata('web-6'), addressType: 'IPv6', endpoints: [{ addresses: ['2001:db8::1'] }] },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: metadata('web'),
    spec: {
      ingressClassName: 'nginx',
      defaultBackend: { service: { name: 'web', port: { number: 80 } } },
      tls: [{ hosts: ['web.example.com'], secretName: 'tls' }],
      rules: [
        {
          host: 'web.example.com',
          http: {
            paths: [
              { path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } },
              { path: '/exact', pathType: 'Exact', backend: { resource: { apiGroup: 'example.com', kind: 'Bucket', name: 'b' } } },
              { pathType: 'ImplementationSpecific', backend: { service: { name: 'web', port: { number: 80 } } } },
            ],
          },
        },
        { host: '*.example.org' },
      ],
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: global('nginx'),
    spec: {
      controller: 'example.com/ingress', parameters: { apiGroup: 'example.com', kind: 'Params', name: 'p', scope: 'Namespace', namespace: 'default' },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: global('cluster'),
    spec: {
      controller: 'example.com/ingress', parameters: { apiGroup: 'example.com', kind: 'Params', name: 'p', scope: 'Cluster' },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadata('web'),
    spec: {
      podSelector: selector,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{
        from: [
          { podSelector: selector, namespaceSelector: selector }, { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
        ],
        ports: [{ protocol: 'TCP', port: 8000, endPort: 8080 }, { protocol: 'UDP', port: 'dns' }],
      }],
      egress: [{ to: [{ podSelector: {} }], ports: [{ port: 53 }, { protocol: 'SCTP' }] }],
    },
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress', metadata: { name: '10.96.3.4' }, spec: { parentRef: { group: '', resource: 'services', name: 'web', namespace: 'default' } } },
  { apiVersion: 'networking.k8s.io/v1', kind: 'ServiceCIDR', metadata: global('extra'), spec: { cidrs: ['10.97.0.0/16', '2001:db8::/64'] } },
];
