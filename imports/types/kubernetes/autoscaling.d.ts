// Generated from the facts by "npm run import"; not to be edited.

export interface HorizontalPodAutoscaler {
  apiVersion: 'autoscaling/v2';
  kind: 'HorizontalPodAutoscaler';
  metadata: ObjectMeta;
  spec?: HorizontalPodAutoscalerSpec;
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

export interface HorizontalPodAutoscalerSpec {
  behavior?: HorizontalPodAutoscalerSpecBehavior;
  maxReplicas: number;
  metrics?: HorizontalPodAutoscalerSpecMetricsItem[];
  minReplicas?: number;
  scaleTargetRef: HorizontalPodAutoscalerSpecScaleTargetRef;
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

export interface HorizontalPodAutoscalerSpecBehavior {
  scaleDown?: HorizontalPodAutoscalerSpecBehaviorScaleDown;
  scaleUp?: HorizontalPodAutoscalerSpecBehaviorScaleDown;
}

export interface HorizontalPodAutoscalerSpecMetricsItem {
  containerResource?: HorizontalPodAutoscalerSpecMetricsItemContainerResource;
  external?: HorizontalPodAutoscalerSpecMetricsItemExternal;
  object?: HorizontalPodAutoscalerSpecMetricsItemObject;
  pods?: HorizontalPodAutoscalerSpecMetricsItemExternal;
  resource?: HorizontalPodAutoscalerSpecMetricsItemResource;
  type: 'ContainerResource' | 'External' | 'Object' | 'Pods' | 'Resource';
}

export interface HorizontalPodAutoscalerSpecScaleTargetRef {
  apiVersion?: string;
  kind: string;
  name: string;
}

export interface HorizontalPodAutoscalerSpecBehaviorScaleDown {
  policies?: HorizontalPodAutoscalerSpecBehaviorScaleDownPoliciesItem[];
  selectPolicy?: 'Disabled' | 'Max' | 'Min';
  stabilizationWindowSeconds?: number;
  /** From 1.33 on. */
  tolerance?: number | string;
}

export interface HorizontalPodAutoscalerSpecMetricsItemContainerResource {
  container: string;
  name: string;
  target: HorizontalPodAutoscalerSpecMetricsItemContainerResourceTarget;
}

export interface HorizontalPodAutoscalerSpecMetricsItemExternal {
  metric: HorizontalPodAutoscalerSpecMetricsItemExternalMetric;
  target: HorizontalPodAutoscalerSpecMetricsItemContainerResourceTarget;
}

export interface HorizontalPodAutoscalerSpecMetricsItemObject {
  describedObject: HorizontalPodAutoscalerSpecScaleTargetRef;
  metric: HorizontalPodAutoscalerSpecMetricsItemExternalMetric;
  target: HorizontalPodAutoscalerSpecMetricsItemContainerResourceTarget;
}

export interface HorizontalPodAutoscalerSpecMetricsItemResource {
  name: string;
  target: HorizontalPodAutoscalerSpecMetricsItemContainerResourceTarget;
}

export interface HorizontalPodAutoscalerSpecBehaviorScaleDownPoliciesItem {
  periodSeconds: number;
  type: 'Percent' | 'Pods';
  value: number;
}

export interface HorizontalPodAutoscalerSpecMetricsItemContainerResourceTarget {
  averageUtilization?: number;
  averageValue?: number | string;
  type: 'AverageValue' | 'Utilization' | 'Value';
  value?: number | string;
}

export interface HorizontalPodAutoscalerSpecMetricsItemExternalMetric {
  name: string;
  selector?: HorizontalPodAutoscalerSpecMetricsItemExternalMetricSelector;
}

export interface HorizontalPodAutoscalerSpecMetricsItemExternalMetricSelector {
  matchExpressions?: HorizontalPodAutoscalerSpecMetricsItemExternalMetricSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface HorizontalPodAutoscalerSpecMetricsItemExternalMetricSelectorMatchExpressionsItem {
  key: string;
  operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  values?: string[];
}

export interface HorizontalPodAutoscalerV1 {
  apiVersion: 'autoscaling/v1';
  kind: 'HorizontalPodAutoscaler';
  metadata: ObjectMeta;
  spec?: HorizontalPodAutoscalerV1Spec;
}

export interface HorizontalPodAutoscalerV1Spec {
  maxReplicas: number;
  minReplicas?: number;
  scaleTargetRef: HorizontalPodAutoscalerV1SpecScaleTargetRef;
  targetCPUUtilizationPercentage?: number;
}

export interface HorizontalPodAutoscalerV1SpecScaleTargetRef {
  apiVersion?: string;
  kind: string;
  name: string;
}
