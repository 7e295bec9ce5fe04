import {
  DefinitionCorrection, NOT_EMPTY, SOME, NOT_NEGATIVE, POSITIVE, DNS_LABEL, OPTIONAL_DNS_LABEL, QUALIFIED_NAME, LABEL_VALUE, COUNT_OR_PERCENT,
  COUNT_OR_PART, CRON, INDEXES, MANAGED_BY, PATH_SEGMENT,
} from './_values';

/** Workloads and what scales, disrupts and schedules them. */
export const WORKLOADS: Readonly<Record<string, DefinitionCorrection>> = {
  'api.apps.v1.ControllerRevision': { optional: ['revision'], required: ['data'], fields: { revision: NOT_NEGATIVE } },
  'api.apps.v1.DaemonSet': { required: ['spec'] },
  'api.apps.v1.DaemonSetSpec': { fields: { minReadySeconds: NOT_NEGATIVE, revisionHistoryLimit: NOT_NEGATIVE, selector: { minProperties: 1 } } },
  'api.apps.v1.DaemonSetUpdateStrategy': { fields: { type: { enum: ['', 'OnDelete', 'RollingUpdate'] } } },
  'api.apps.v1.Deployment': { required: ['spec'] },
  'api.apps.v1.DeploymentSpec': {
    fields: {
      minReadySeconds: NOT_NEGATIVE,
      progressDeadlineSeconds: NOT_NEGATIVE,
      replicas: NOT_NEGATIVE,
      revisionHistoryLimit: NOT_NEGATIVE,
      selector: { minProperties: 1 },
    },
  },
  'api.apps.v1.DeploymentStrategy': { fields: { type: { enum: ['', 'Recreate', 'RollingUpdate'] } } },
  'api.apps.v1.ReplicaSet': { required: ['spec'] },
  'api.apps.v1.ReplicaSetSpec': {
    required: ['template'],
    fields: { minReadySeconds: NOT_NEGATIVE, replicas: NOT_NEGATIVE, selector: { minProperties: 1 } },
  },
  'api.apps.v1.RollingUpdateDaemonSet': { fields: { maxSurge: COUNT_OR_PART, maxUnavailable: COUNT_OR_PART } },
  'api.apps.v1.RollingUpdateDeployment': { fields: { maxSurge: COUNT_OR_PERCENT, maxUnavailable: COUNT_OR_PART } },
  'api.apps.v1.RollingUpdateStatefulSetStrategy': { fields: { partition: NOT_NEGATIVE } },
  'api.apps.v1.StatefulSet': { required: ['spec'] },
  'api.apps.v1.StatefulSetOrdinals': { fields: { start: NOT_NEGATIVE } },
  'api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy': {
    fields: { whenDeleted: { enum: ['', 'Delete', 'Retain'] }, whenScaled: { enum: ['', 'Delete', 'Retain'] } },
  },
  'api.apps.v1.StatefulSetSpec': {
    optional: ['serviceName'],
    fields: {
      minReadySeconds: NOT_NEGATIVE,
      podManagementPolicy: { enum: ['', 'OrderedReady', 'Parallel'] },
      replicas: NOT_NEGATIVE,
      selector: { minProperties: 1 },
      serviceName: OPTIONAL_DNS_LABEL,
    },
  },
  'api.apps.v1.StatefulSetUpdateStrategy': { fields: { type: { enum: ['', 'OnDelete', 'RollingUpdate'] } } },
  'api.autoscaling.v1.CrossVersionObjectReference': { fields: { kind: PATH_SEGMENT, name: PATH_SEGMENT } },
  'api.autoscaling.v1.HorizontalPodAutoscalerSpec': {
    fields: { maxReplicas: POSITIVE, minReplicas: POSITIVE, targetCPUUtilizationPercentage: POSITIVE },
  },
  'api.autoscaling.v2.ContainerResourceMetricSource': { fields: { container: DNS_LABEL, name: QUALIFIED_NAME } },
  'api.autoscaling.v2.CrossVersionObjectReference': { fields: { kind: PATH_SEGMENT, name: PATH_SEGMENT } },
  'api.autoscaling.v2.HPAScalingPolicy': {
    fields: { periodSeconds: { minimum: 1, maximum: 1800 }, type: { enum: ['Percent', 'Pods'] }, value: POSITIVE },
  },
  'api.autoscaling.v2.HPAScalingRules': {
    fields: { policies: SOME, selectPolicy: { enum: ['Disabled', 'Max', 'Min'] }, stabilizationWindowSeconds: { minimum: 0, maximum: 3600 } },
  },
  'api.autoscaling.v2.HorizontalPodAutoscalerSpec': { fields: { maxReplicas: POSITIVE, minReplicas: POSITIVE } },
  'api.autoscaling.v2.MetricIdentifier': { fields: { name: PATH_SEGMENT } },
  'api.autoscaling.v2.MetricSpec': { fields: { type: { enum: ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'] } } },
  'api.autoscaling.v2.MetricTarget': { fields: { averageUtilization: POSITIVE, type: { enum: ['AverageValue', 'Utilization', 'Value'] } } },
  'api.autoscaling.v2.ResourceMetricSource': { fields: { name: NOT_EMPTY } },
  'api.batch.v1.CronJobSpec': {
    fields: {
      concurrencyPolicy: { enum: ['', 'Allow', 'Forbid', 'Replace'] },
      failedJobsHistoryLimit: NOT_NEGATIVE,
      schedule: CRON,
      startingDeadlineSeconds: NOT_NEGATIVE,
      successfulJobsHistoryLimit: NOT_NEGATIVE,
      timeZone: NOT_EMPTY,
    },
  },
  'api.batch.v1.Job': { required: ['spec'] },
  'api.batch.v1.JobSpec': {
    fields: {
      activeDeadlineSeconds: NOT_NEGATIVE,
      backoffLimit: NOT_NEGATIVE,
      backoffLimitPerIndex: NOT_NEGATIVE,
      completionMode: { enum: ['Indexed', 'NonIndexed'] },
      completions: NOT_NEGATIVE,
      managedBy: MANAGED_BY,
      maxFailedIndexes: NOT_NEGATIVE,
      parallelism: NOT_NEGATIVE,
      podReplacementPolicy: { enum: ['Failed', 'TerminatingOrFailed'] },
      ttlSecondsAfterFinished: NOT_NEGATIVE,
    },
  },
  'api.batch.v1.JobTemplateSpec': { required: ['spec'] },
  'api.batch.v1.PodFailurePolicy': { optional: ['rules'] },
  'api.batch.v1.PodFailurePolicyOnExitCodesRequirement': { fields: { containerName: DNS_LABEL, operator: { enum: ['In', 'NotIn'] }, values: SOME } },
  'api.batch.v1.PodFailurePolicyOnPodConditionsPattern': {
    optional: ['status'],
    fields: { status: { enum: ['', 'False', 'True', 'Unknown'] }, type: QUALIFIED_NAME },
  },
  'api.batch.v1.PodFailurePolicyRule': { fields: { action: { enum: ['Count', 'FailIndex', 'FailJob', 'Ignore'] } } },
  'api.batch.v1.SuccessPolicy': { fields: { 'rules': SOME, 'rules[]': { minProperties: 1 } } },
  'api.batch.v1.SuccessPolicyRule': { fields: { succeededCount: NOT_NEGATIVE, succeededIndexes: INDEXES } },
  'api.node.v1.RuntimeClass': { fields: { handler: DNS_LABEL } },
  'api.node.v1.Scheduling': { fields: { 'nodeSelector{}': LABEL_VALUE } },
  'api.policy.v1.PodDisruptionBudgetSpec': {
    fields: { maxUnavailable: COUNT_OR_PART, minAvailable: COUNT_OR_PART, unhealthyPodEvictionPolicy: { enum: ['AlwaysAllow', 'IfHealthyBudget'] } },
  },
  'api.scheduling.v1.PriorityClass': {
    optional: ['value'],
    fields: { preemptionPolicy: { enum: ['Never', 'PreemptLowerPriority'] }, value: { maximum: 2000001000 } },
  },
};
