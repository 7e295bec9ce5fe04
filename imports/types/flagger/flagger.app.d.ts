// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface AlertProvider {
  apiVersion: 'flagger.app/v1beta1';
  kind: 'AlertProvider';
  metadata: ObjectMeta;
  spec?: AlertProviderSpec;
}

export interface AlertProviderSpec {
  address?: string;
  channel?: string;
  proxy?: string;
  secretRef?: AlertProviderSpecSecretRef;
  type?: 'slack' | 'msteams' | 'discord' | 'rocket' | 'gchat';
  username?: string;
}

export interface AlertProviderSpecSecretRef {
  name: string;
}

export interface Canary {
  apiVersion: 'flagger.app/v1beta1';
  kind: 'Canary';
  metadata: ObjectMeta;
  spec?: CanarySpec;
}

export interface CanarySpec {
  analysis: CanarySpecAnalysis;
  autoscalerRef?: CanarySpecAutoscalerRef;
  ingressRef?: CanarySpecIngressRef;
  metricsServer?: string;
  progressDeadlineSeconds?: number;
  provider?: string;
  revertOnDeletion?: boolean;
  routeRef?: CanarySpecRouteRef;
  service?: CanarySpecService;
  skipAnalysis?: boolean;
  suspend?: boolean;
  targetRef: CanarySpecTargetRef;
  upstreamRef?: CanarySpecUpstreamRef;
}

export interface CanarySpecAnalysis {
  alerts?: CanarySpecAnalysisAlertsItem[];
  canaryReadyThreshold?: number;
  interval?: string;
  iterations?: number;
  match?: CanarySpecAnalysisMatchItem[];
  maxWeight?: number;
  metrics?: CanarySpecAnalysisMetricsItem[];
  mirror?: boolean;
  mirrorWeight?: number;
  primaryReadyThreshold?: number;
  sessionAffinity?: CanarySpecAnalysisSessionAffinity;
  stepWeight?: number;
  stepWeightPromotion?: number;
  stepWeights?: number[];
  threshold?: number;
  webhooks?: CanarySpecAnalysisWebhooksItem[];
}

export interface CanarySpecAutoscalerRef {
  apiVersion: string;
  kind: 'HorizontalPodAutoscaler' | 'ScaledObject';
  name: string;
  primaryScalerQueries?: Record<string, string>;
  primaryScalerReplicas?: CanarySpecAutoscalerRefPrimaryScalerReplicas;
}

export interface CanarySpecIngressRef {
  apiVersion: string;
  kind: 'Ingress';
  name: string;
}

export interface CanarySpecRouteRef {
  apiVersion: string;
  kind: 'ApisixRoute';
  name: string;
}

export interface CanarySpecService {
  apex?: CanarySpecServiceApex;
  appProtocol?: string;
  /** From 1.44 on. */
  backendTimeout?: string;
  backends?: string[];
  canary?: CanarySpecServiceApex;
  corsPolicy?: CanarySpecServiceCorsPolicy;
  delegation?: boolean;
  gatewayRefs?: CanarySpecServiceGatewayRefsItem[];
  gateways?: string[];
  headers?: CanarySpecServiceHeaders;
  /** From 1.42 on. */
  headless?: boolean;
  hosts?: string[];
  match?: CanarySpecServiceMatchItem[];
  meshName?: string;
  mirror?: CanarySpecServiceMirrorItem[];
  name?: string;
  port: number;
  portDiscovery?: boolean;
  portName?: string;
  primary?: CanarySpecServiceApex;
  retries?: CanarySpecServiceRetries;
  rewrite?: CanarySpecServiceRewrite;
  targetPort?: number | string;
  timeout?: string;
  /** From 1.42 on. */
  trafficDistribution?: 'PreferClose' | 'PreferSameZone' | 'PreferSameNode';
  trafficPolicy?: CanarySpecServiceTrafficPolicy;
  /** From 1.42 on. */
  unmanagedMetadata?: CanarySpecServiceUnmanagedMetadata;
}

export interface CanarySpecTargetRef {
  apiVersion: string;
  kind: 'DaemonSet' | 'Deployment' | 'Service';
  name: string;
}

export interface CanarySpecUpstreamRef {
  apiVersion: string;
  kind: 'Upstream';
  name: string;
  namespace?: string;
}

export interface CanarySpecAnalysisAlertsItem {
  name: string;
  providerRef: CanarySpecAnalysisAlertsItemProviderRef;
  severity?: '' | 'info' | 'warn' | 'error';
}

export interface CanarySpecAnalysisMatchItem {
  headers?: Record<string, CanarySpecAnalysisMatchItemHeadersValue>;
  queryParams?: Record<string, CanarySpecAnalysisMatchItemQueryParamsValue>;
  sourceLabels?: Record<string, string>;
}

export interface CanarySpecAnalysisMetricsItem {
  interval?: string;
  name: string;
  query?: string;
  templateRef?: CanarySpecAnalysisAlertsItemProviderRef;
  templateVariables?: Record<string, string>;
  threshold?: number;
  thresholdRange?: CanarySpecAnalysisMetricsItemThresholdRange;
}

export interface CanarySpecAnalysisSessionAffinity {
  cookieName: string;
  /** From 1.42 on. */
  domain?: string;
  /** From 1.42 on. */
  httpOnly?: boolean;
  maxAge?: number;
  /** From 1.42 on. */
  partitioned?: boolean;
  /** From 1.42 on. */
  path?: string;
  /** From 1.42 on. */
  primaryCookieName?: string;
  /** From 1.42 on. */
  sameSite?: 'Strict' | 'Lax' | 'None';
  /** From 1.42 on. */
  secure?: boolean;
}

export interface CanarySpecAnalysisWebhooksItem {
  disableTLS?: boolean;
  metadata?: Record<string, string>;
  muteAlert?: boolean;
  name: string;
  retries?: number;
  timeout?: string;
  type?: '' | 'confirm-rollout' | 'pre-rollout' | 'rollout' | 'confirm-promotion' | 'post-rollout' | 'event' | 'rollback' | 'confirm-traffic-increase';
  url: string;
}

export interface CanarySpecAutoscalerRefPrimaryScalerReplicas {
  maxReplicas?: number;
  minReplicas?: number;
}

export interface CanarySpecServiceApex {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface CanarySpecServiceCorsPolicy {
  allowCredentials?: boolean;
  allowHeaders?: string[];
  allowMethods?: string[];
  allowOrigin?: string[];
  allowOrigins?: CanarySpecServiceCorsPolicyAllowOriginsItem[];
  exposeHeaders?: string[];
  maxAge?: string;
}

export interface CanarySpecServiceGatewayRefsItem {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}

export interface CanarySpecServiceHeaders {
  request?: CanarySpecServiceHeadersRequest;
  response?: CanarySpecServiceHeadersRequest;
}

export interface CanarySpecServiceMatchItem {
  authority?: CanarySpecServiceMatchItemAuthority;
  gateways?: string[];
  headers?: Record<string, CanarySpecServiceMatchItemAuthority>;
  ignoreUriCase?: boolean;
  method?: CanarySpecServiceMatchItemAuthority;
  name?: string;
  port?: number;
  queryParams?: Record<string, CanarySpecServiceMatchItemAuthority>;
  scheme?: CanarySpecServiceMatchItemAuthority;
  sourceLabels?: Record<string, string>;
  sourceNamespace?: string;
  uri?: CanarySpecServiceMatchItemAuthority;
  withoutHeaders?: Record<string, CanarySpecServiceMatchItemAuthority>;
}

export interface CanarySpecServiceMirrorItem {
  backendRef?: CanarySpecServiceMirrorItemBackendRef;
}

export interface CanarySpecServiceRetries {
  attempts?: number;
  perTryTimeout?: string;
  retryOn?: string;
}

export interface CanarySpecServiceRewrite {
  authority?: string;
  type?: string;
  uri?: string;
}

export interface CanarySpecServiceTrafficPolicy {
  connectionPool?: CanarySpecServiceTrafficPolicyConnectionPool;
  loadBalancer?: CanarySpecServiceTrafficPolicyLoadBalancer;
  outlierDetection?: CanarySpecServiceTrafficPolicyOutlierDetection;
  tls?: CanarySpecServiceTrafficPolicyTls;
}

export interface CanarySpecServiceUnmanagedMetadata {
  annotations?: string[];
  labels?: string[];
}

export interface CanarySpecAnalysisAlertsItemProviderRef {
  name: string;
  namespace?: string;
}

export interface CanarySpecAnalysisMatchItemHeadersValue {
  exact?: string;
  prefix?: string;
  regex?: string;
  suffix?: string;
}

export interface CanarySpecAnalysisMatchItemQueryParamsValue {
  exact?: string;
  prefix?: string;
  regex?: string;
}

export interface CanarySpecAnalysisMetricsItemThresholdRange {
  max?: number;
  min?: number;
}

export interface CanarySpecServiceCorsPolicyAllowOriginsItem {
  exact?: string;
  prefix?: string;
  regex?: string;
}

export interface CanarySpecServiceHeadersRequest {
  add?: Record<string, string>;
  remove?: string[];
  set?: Record<string, string>;
}

export interface CanarySpecServiceMatchItemAuthority {
  exact?: string;
  prefix?: string;
  regex?: string;
}

export interface CanarySpecServiceMirrorItemBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}

export interface CanarySpecServiceTrafficPolicyConnectionPool {
  http?: CanarySpecServiceTrafficPolicyConnectionPoolHttp;
}

export interface CanarySpecServiceTrafficPolicyLoadBalancer {
  consistentHash?: CanarySpecServiceTrafficPolicyLoadBalancerConsistentHash;
  localityLbSetting?: CanarySpecServiceTrafficPolicyLoadBalancerLocalityLbSetting;
  simple?: 'ROUND_ROBIN' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'LEAST_REQUEST';
  warmupDurationSecs?: string;
}

export interface CanarySpecServiceTrafficPolicyOutlierDetection {
  baseEjectionTime?: string;
  consecutive5xxErrors?: number;
  consecutiveErrors?: number;
  consecutiveGatewayErrors?: number;
  /** From 1.44 on. */
  consecutiveLocalOriginFailures?: number;
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  /** From 1.44 on. */
  splitExternalLocalOriginErrors?: boolean;
}

export interface CanarySpecServiceTrafficPolicyTls {
  caCertificates?: string;
  clientCertificate?: string;
  mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  privateKey?: string;
  sni?: string;
  subjectAltNames?: string[];
}

export interface CanarySpecServiceTrafficPolicyConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
}

export interface CanarySpecServiceTrafficPolicyLoadBalancerConsistentHash {
  httpCookie?: CanarySpecServiceTrafficPolicyLoadBalancerConsistentHashHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  minimumRingSize?: number;
  useSourceIp?: boolean;
}

export interface CanarySpecServiceTrafficPolicyLoadBalancerLocalityLbSetting {
  distribute?: CanarySpecServiceTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem[];
  enabled?: boolean;
  failover?: CanarySpecServiceTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem[];
}

export interface CanarySpecServiceTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  name?: string;
  path?: string;
  ttl?: string;
}

export interface CanarySpecServiceTrafficPolicyLoadBalancerLocalityLbSettingDistributeItem {
  from?: string;
  to?: Record<string, number>;
}

export interface CanarySpecServiceTrafficPolicyLoadBalancerLocalityLbSettingFailoverItem {
  from?: string;
  to?: string;
}

export interface MetricTemplate {
  apiVersion: 'flagger.app/v1beta1';
  kind: 'MetricTemplate';
  metadata: ObjectMeta;
  spec?: MetricTemplateSpec;
}

export interface MetricTemplateSpec {
  provider: MetricTemplateSpecProvider;
  query: string;
}

export interface MetricTemplateSpecProvider {
  address?: string;
  /** From 1.42 on. */
  headers?: Record<string, string[]>;
  insecureSkipVerify?: boolean;
  region?: string;
  secretRef?: AlertProviderSpecSecretRef;
  type: 'prometheus' | 'influxdb' | 'datadog' | 'stackdriver' | 'cloudwatch' | 'newrelic' | 'graphite' | 'dynatrace' | 'keptn' | 'splunk' | 'externalmetrics';
}
