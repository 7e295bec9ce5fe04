import { global, metadata, quantities } from './common';

const limits = { cpu: '1', memory: '1Gi' };
const resourcePolicy = { kind: 'User', user: { name: 'jane' } };
const flowRule = {
  subjects: [resourcePolicy, { kind: 'Group', group: { name: 'team' } }, { kind: 'ServiceAccount', serviceAccount: { namespace: 'default', name: 'web' } }],
  resourceRules: [{ verbs: ['get'], apiGroups: ['*'], resources: ['*'], clusterScope: true, namespaces: ['*'] }],
  nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['/healthz'] }],
};
export const administration = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team', labels: { team: 'a' } }, spec: { finalizers: ['kubernetes'] } },
  {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'node-1' },
    spec: {
      podCIDR: '10.244.0.0/24',
      podCIDRs: ['10.244.0.0/24'],
      providerID: 'example://1',
      unschedulable: true,
      externalID: 'x',
      taints: [{ key: 'a', value: 'b', effect: 'NoSchedule', timeAdded: '2024-01-01T00:00:00Z' }],
      configSource: { configMap: { name: 'c', namespace: 'default', kubeletConfigKey: 'kubelet' } },
    },
  },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('settings'), data: { level: 'info' }, binaryData: { blob: 'AAEC' }, immutable: true },
  { apiVersion: 'v1', kind: 'Secret', metadata: metadata('credentials'), type: 'Opaque', data: { empty: '' }, stringData: { note: 'nothing secret' }, immutable: false },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: metadata('limits'),
    spec: {
      limits: [
        { type: 'Container', max: limits, min: { cpu: '10m' }, default: { cpu: '500m' }, defaultRequest: { cpu: '100m' }, maxLimitRequestRatio: { cpu: '10' } },
        { type: 'Pod', max: limits }, { type: 'PersistentVolumeClaim', max: { storage: '1Gi' }, min: { storage: '1Mi' } },
      ],
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: metadata('quota'),
    spec: {
      hard: { pods: '10' },
      scopes: ['NotTerminating'],
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high'] }] },
    },
  },
  { apiVersion: 'v1', kind: 'ResourceQuota', metadata: metadata('quota-all'), spec: { hard: { 'requests.cpu': '10', 'requests.storage': '1Gi', 'count/jobs.batch': '4' } } },
  {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: metadata('event-1'),
    involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace: 'default', name: 'web' },
    reason: 'Started',
    message: 'Started it.',
    source: { component: 'kubelet', host: 'node-1' },
    firstTimestamp: '2024-01-01T00:00:00Z',
    lastTimestamp: '2024-01-01T00:00:00Z',
    count: 1,
    type: 'Normal',
    eventTime: '2024-01-01T00:00:00.000000Z',
    action: 'Start',
    related: { kind: 'Node', name: 'node-1' },
    reportingComponent: 'example.com/kubelet',
    reportingInstance: 'node-1',
    series: { count: 2, lastObservedTime: '2024-01-01T00:00:00.000000Z' },
  },
  {
    apiVersion: 'events.k8s.io/v1',
    kind: 'Event',
    metadata: metadata('event-2'),
    eventTime: '2024-01-01T00:00:00.000000Z',
    reportingController: 'example.com/kubelet',
    reportingInstance: 'node-1',
    action: 'Start',
    reason: 'Started',
    type: 'Warning',
    note: 'Started it.',
    regarding: { kind: 'Pod', namespace: 'default', name: 'web' },
    related: { kind: 'Node', name: 'node-1' },
    series: { count: 2, lastObservedTime: '2024-01-01T00:00:00.000000Z' },
  },
  {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: metadata('leader'),
    spec: {
      holderIdentity: 'web-0', leaseDurationSeconds: 15, acquireTime: '2024-01-01T00:00:00.000000Z', renewTime: '2024-01-01T00:00:00.000000Z', leaseTransitions: 1,
    },
  },
  { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: metadata('candidate'), spec: { strategy: 'OldestEmulationVersion', preferredHolder: 'web-0' } },
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: global('high'), value: 1000, globalDefault: false, description: 'High.', preemptionPolicy: 'Never' },
  {
    apiVersion: 'node.k8s.io/v1',
    kind: 'RuntimeClass',
    metadata: global('gvisor'),
    handler: 'runsc',
    overhead: { podFixed: quantities },
    scheduling: { nodeSelector: { a: 'b' }, tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoSchedule' }] },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'FlowSchema',
    metadata: global('team'),
    spec: {
      priorityLevelConfiguration: { name: 'team' }, matchingPrecedence: 1000, distinguisherMethod: { type: 'ByUser' }, rules: [flowRule],
    },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'PriorityLevelConfiguration',
    metadata: global('team'),
    spec: {
      type: 'Limited',
      limited: {
        nominalConcurrencyShares: 10, lendablePercent: 50, borrowingLimitPercent: 50, limitResponse: { type: 'Queue', queuing: { queues: 8, handSize: 2, queueLengthLimit: 50 } },
      },
    },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'PriorityLevelConfiguration',
    metadata: { name: 'exempt' },
    spec: {
      type: 'Exempt', exempt: { nominalConcurrencyShares: 5, lendablePercent: 10 },
    },
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    kind: 'PriorityLevelConfiguration',
    metadata: global('reject'),
    spec: {
      type: 'Limited', limited: { nominalConcurrencyShares: 10, limitResponse: { type: 'Reject' } },
    },
  },
];
