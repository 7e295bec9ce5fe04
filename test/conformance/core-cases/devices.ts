import { global, metadata } from './common';

const cel = { expression: 'device.driver == "gpu.example.com"' };
const parameters = { driver: 'gpu.example.com', parameters: { apiVersion: 'gpu.example.com/v1', kind: 'Config' } };
const deviceRequest = {
  deviceClassName: 'gpu',
  selectors: [{ cel }],
  allocationMode: 'ExactCount',
  count: 2,
  tolerations: [{ key: 'example.com/t', operator: 'Equal', value: 'x', effect: 'NoExecute', tolerationSeconds: 5 }],
  capacity: { requests: { memory: '1Gi' } },
};
const claim = {
  devices: {
    requests: [
      { name: 'one', exactly: deviceRequest }, { name: 'all', exactly: { deviceClassName: 'gpu', allocationMode: 'All', adminAccess: false } },
      { name: 'either', firstAvailable: [{ name: 'big', ...deviceRequest }, { name: 'small', deviceClassName: 'gpu' }] },
    ],
    constraints: [{ requests: ['one'], matchAttribute: 'gpu.example.com/numa' }, { requests: ['all'], distinctAttribute: 'gpu.example.com/id' }],
    config: [{ requests: ['one'], opaque: parameters }],
  },
};
export const resources = [
  { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceClass', metadata: global('gpu'), spec: { selectors: [{ cel }], config: [{ opaque: parameters }], extendedResourceName: 'example.com/gpu' } },
  { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaim', metadata: metadata('gpu'), spec: claim },
  { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaimTemplate', metadata: metadata('gpu-template'), spec: { metadata: { labels: { app: 'web' } }, spec: claim } },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('node-1-gpu'),
    spec: {
      driver: 'gpu.example.com',
      pool: { name: 'node-1', generation: 1, resourceSliceCount: 1 },
      nodeName: 'node-1',
      devices: [{
        name: 'gpu-0',
        attributes: { 'model': { string: 'a' }, 'gpu.example.com/cores': { int: 8 }, 'fast': { bool: true }, 'driverVersion': { version: '1.2.3' } },
        capacity: { memory: { value: '8Gi' } },
        taints: [{ key: 'example.com/t', value: 'x', effect: 'NoSchedule' }],
      }],
    },
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('shared'),
    spec: {
      driver: 'gpu.example.com',
      pool: { name: 'shared', generation: 1, resourceSliceCount: 1 },
      nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] },
      devices: [{
        name: 'gpu-0',
        allowMultipleAllocations: true,
        capacity: {
          memory: { value: '8Gi', requestPolicy: { default: '1Gi', validRange: { min: '1Gi', max: '8Gi', step: '1Gi' } } },
          cores: {
            value: '8',
            requestPolicy: {
              default: '1', validValues: ['1', '2'],
            },
          },
        },
      }],
    },
  },
];

const counters = { memory: { value: '8Gi' } };
export const spread = [
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('everywhere'),
    spec: {
      driver: 'gpu.example.com', pool: { name: 'everywhere', generation: 1, resourceSliceCount: 2 }, allNodes: true, sharedCounters: [{ name: 'card', counters }],
    },
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: global('each'),
    spec: {
      driver: 'gpu.example.com',
      pool: { name: 'everywhere', generation: 1, resourceSliceCount: 2 },
      perDeviceNodeSelection: true,
      devices: [
        { name: 'gpu-0', nodeName: 'node-1', consumesCounters: [{ counterSet: 'card', counters }] }, { name: 'gpu-1', allNodes: true },
        { name: 'gpu-2', nodeSelector: { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-1'] }] }] } },
      ],
    },
  },
];
