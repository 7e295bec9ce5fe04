import { metadata, selected, selector, small, smallTemplate, template } from './common';

export const workloads = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata('web'),
    spec: {
      replicas: 3,
      selector,
      template,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '25%', maxSurge: 1 } },
      minReadySeconds: 5,
      revisionHistoryLimit: 10,
      paused: false,
      progressDeadlineSeconds: 600,
    },
  },
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata: metadata('recreate'), spec: { selector: { matchLabels: selected }, template: smallTemplate, strategy: { type: 'Recreate' } } },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: metadata('db'),
    spec: {
      replicas: 3,
      selector,
      template: smallTemplate,
      serviceName: 'db',
      podManagementPolicy: 'Parallel',
      revisionHistoryLimit: 10,
      minReadySeconds: 5,
      ordinals: { start: 1 },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1, maxUnavailable: 1 } },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Delete' },
      volumeClaimTemplates: [{ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: metadata('db-on-delete'),
    spec: {
      selector: { matchLabels: selected }, template: smallTemplate, podManagementPolicy: 'OrderedReady', updateStrategy: { type: 'OnDelete' },
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: metadata('agent'),
    spec: {
      selector, template: smallTemplate, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } }, minReadySeconds: 5, revisionHistoryLimit: 10,
    },
  },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: metadata('agent-on-delete'), spec: { selector, template: smallTemplate, updateStrategy: { type: 'OnDelete' } } },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: metadata('web-1'), spec: { replicas: 1, minReadySeconds: 5, selector, template: smallTemplate } },
  { apiVersion: 'apps/v1', kind: 'ControllerRevision', metadata: metadata('web-1'), revision: 1, data: { spec: { a: 1 } } },
  { apiVersion: 'v1', kind: 'ReplicationController', metadata: metadata('old'), spec: { replicas: 1, minReadySeconds: 5, selector: { app: 'web' }, template: smallTemplate } },
  { apiVersion: 'v1', kind: 'PodTemplate', metadata: metadata('template'), template: smallTemplate },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: metadata('once'),
    spec: {
      parallelism: 2,
      completions: 4,
      completionMode: 'Indexed',
      activeDeadlineSeconds: 600,
      backoffLimitPerIndex: 1,
      maxFailedIndexes: 1,
      ttlSecondsAfterFinished: 60,
      suspend: true,
      backoffLimit: 3,
      podReplacementPolicy: 'Failed',
      managedBy: 'example.com/controller',
      podFailurePolicy: {
        rules: [
          { action: 'FailJob', onExitCodes: { containerName: 'main', operator: 'In', values: [42] } },
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'FailIndex', onExitCodes: { operator: 'NotIn', values: [0, 1] } }, { action: 'Count', onExitCodes: { operator: 'In', values: [5] } },
        ],
      },
      successPolicy: { rules: [{ succeededIndexes: '0-1,3', succeededCount: 1 }] },
      template: { metadata: { labels: selected }, spec: { ...small, restartPolicy: 'Never' } },
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: metadata('by-hand'),
    spec: {
      manualSelector: true,
      selector,
      completionMode: 'NonIndexed',
      podReplacementPolicy: 'TerminatingOrFailed',
      template: { metadata: { labels: selected }, spec: { ...small, restartPolicy: 'OnFailure' } },
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: metadata('nightly'),
    spec: {
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      startingDeadlineSeconds: 60,
      concurrencyPolicy: 'Forbid',
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      jobTemplate: { metadata: { labels: { app: 'web' } }, spec: { template: { metadata: {}, spec: { ...small, restartPolicy: 'OnFailure' } } } },
    },
  },
];

const metricIdentifier = { name: 'requests', selector };
export const autoscaling = [
  {
    apiVersion: 'autoscaling/v1',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadata('old'),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, minReplicas: 1, maxReplicas: 5, targetCPUUtilizationPercentage: 80,
    },
  },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadata('web'),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 1,
      maxReplicas: 5,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
        { type: 'ContainerResource', containerResource: { name: 'cpu', container: 'web', target: { type: 'AverageValue', averageValue: '500m' } } },
        { type: 'Pods', pods: { metric: metricIdentifier, target: { type: 'AverageValue', averageValue: '10' } } },
        {
          type: 'Object',
          object: {
            describedObject: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'web' }, metric: metricIdentifier, target: { type: 'Value', value: '100' },
          },
        },
        { type: 'External', external: { metric: metricIdentifier, target: { type: 'AverageValue', averageValue: '30' } } },
      ],
      behavior: {
        scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: 'Max', tolerance: '0.1', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, { type: 'Percent', value: 100, periodSeconds: 15 }] },
        scaleDown: { stabilizationWindowSeconds: 300, selectPolicy: 'Disabled', policies: [{ type: 'Percent', value: 10, periodSeconds: 60 }] },
      },
    },
  },
  { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: metadata('web'), spec: { minAvailable: 1, selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' } },
  { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: metadata('max'), spec: { maxUnavailable: '50%', selector, unhealthyPodEvictionPolicy: 'IfHealthyBudget' } },
];
