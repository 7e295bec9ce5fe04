// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface AnalysisRun {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'AnalysisRun';
  metadata: ObjectMeta;
  spec: AnalysisRunSpec;
}

export interface AnalysisRunSpec {
  args?: AnalysisRunSpecArgsItem[];
  dryRun?: AnalysisRunSpecDryRunItem[];
  measurementRetention?: AnalysisRunSpecMeasurementRetentionItem[];
  metrics: AnalysisRunSpecMetricsItem[];
  terminate?: boolean;
  ttlStrategy?: AnalysisRunSpecTtlStrategy;
}

export interface AnalysisRunSpecArgsItem {
  name: string;
  value?: string;
  valueFrom?: AnalysisRunSpecArgsItemValueFrom;
}

export interface AnalysisRunSpecDryRunItem {
  metricName: string;
}

export interface AnalysisRunSpecMeasurementRetentionItem {
  limit: number;
  metricName: string;
}

export interface AnalysisRunSpecMetricsItem {
  consecutiveErrorLimit?: number | string;
  consecutiveSuccessLimit?: number | string;
  count?: number | string;
  failureCondition?: string;
  failureLimit?: number | string;
  inconclusiveLimit?: number | string;
  initialDelay?: string;
  interval?: string;
  name: string;
  provider: AnalysisRunSpecMetricsItemProvider;
  successCondition?: string;
}

export interface AnalysisRunSpecTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}

export interface AnalysisRunSpecArgsItemValueFrom {
  fieldRef?: AnalysisRunSpecArgsItemValueFromFieldRef;
  secretKeyRef?: AnalysisRunSpecArgsItemValueFromSecretKeyRef;
}

export interface AnalysisRunSpecMetricsItemProvider {
  cloudWatch?: AnalysisRunSpecMetricsItemProviderCloudWatch;
  datadog?: AnalysisRunSpecMetricsItemProviderDatadog;
  graphite?: AnalysisRunSpecMetricsItemProviderGraphite;
  influxdb?: AnalysisRunSpecMetricsItemProviderInfluxdb;
  job?: AnalysisRunSpecMetricsItemProviderJob;
  kayenta?: AnalysisRunSpecMetricsItemProviderKayenta;
  newRelic?: AnalysisRunSpecMetricsItemProviderNewRelic;
  plugin?: Record<string, any>;
  prometheus?: AnalysisRunSpecMetricsItemProviderPrometheus;
  skywalking?: AnalysisRunSpecMetricsItemProviderSkywalking;
  wavefront?: AnalysisRunSpecMetricsItemProviderGraphite;
  web?: AnalysisRunSpecMetricsItemProviderWeb;
}

export interface AnalysisRunSpecArgsItemValueFromFieldRef {
  fieldPath: string;
}

export interface AnalysisRunSpecArgsItemValueFromSecretKeyRef {
  key: string;
  name: string;
}

export interface AnalysisRunSpecMetricsItemProviderCloudWatch {
  interval?: string;
  metricDataQueries: AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItem[];
}

export interface AnalysisRunSpecMetricsItemProviderDatadog {
  aggregator?: 'avg' | 'min' | 'max' | 'sum' | 'last' | 'percentile' | 'mean' | 'l2norm' | 'area';
  apiVersion?: 'v1' | 'v2';
  formula?: string;
  interval?: string;
  queries?: Record<string, string>;
  query?: string;
  /** From 1.10 on. */
  requestTimeout?: string;
  secretRef?: AnalysisRunSpecMetricsItemProviderDatadogSecretRef;
}

export interface AnalysisRunSpecMetricsItemProviderGraphite {
  address?: string;
  query?: string;
}

export interface AnalysisRunSpecMetricsItemProviderInfluxdb {
  profile?: string;
  query?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJob {
  metadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  spec: AnalysisRunSpecMetricsItemProviderJobSpec;
}

export interface AnalysisRunSpecMetricsItemProviderKayenta {
  address: string;
  application: string;
  canaryConfigName: string;
  configurationAccountName: string;
  /** From 1.9 on. */
  lookback?: boolean;
  metricsAccountName: string;
  scopes: AnalysisRunSpecMetricsItemProviderKayentaScopesItem[];
  storageAccountName: string;
  threshold: AnalysisRunSpecMetricsItemProviderKayentaThreshold;
}

export interface AnalysisRunSpecMetricsItemProviderNewRelic {
  profile?: string;
  query: string;
  timeout?: number;
}

export interface AnalysisRunSpecMetricsItemProviderPrometheus {
  address?: string;
  authentication?: AnalysisRunSpecMetricsItemProviderPrometheusAuthentication;
  headers?: AnalysisRunSpecMetricsItemProviderPrometheusHeadersItem[];
  insecure?: boolean;
  query?: string;
  rangeQuery?: AnalysisRunSpecMetricsItemProviderPrometheusRangeQuery;
  timeout?: number;
}

export interface AnalysisRunSpecMetricsItemProviderSkywalking {
  address?: string;
  interval?: string;
  query?: string;
}

export interface AnalysisRunSpecMetricsItemProviderWeb {
  authentication?: AnalysisRunSpecMetricsItemProviderPrometheusAuthentication;
  body?: string;
  headers?: AnalysisRunSpecMetricsItemProviderPrometheusHeadersItem[];
  insecure?: boolean;
  jsonBody?: Record<string, any>;
  jsonPath?: string;
  method?: string;
  timeoutSeconds?: number;
  url: string;
}

export interface AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItem {
  expression?: string;
  id?: string;
  label?: string;
  metricStat?: AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStat;
  period?: number | string;
  returnData?: boolean;
}

export interface AnalysisRunSpecMetricsItemProviderDatadogSecretRef {
  name?: string;
  namespaced?: boolean;
}

export interface AnalysisRunSpecMetricsItemProviderJobMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  /** From 1.9 on. */
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  /** From 1.9 on. */
  successPolicy?: AnalysisRunSpecMetricsItemProviderJobSpecSuccessPolicy;
  suspend?: boolean;
  template: AnalysisRunSpecMetricsItemProviderJobSpecTemplate;
  ttlSecondsAfterFinished?: number;
}

export interface AnalysisRunSpecMetricsItemProviderKayentaScopesItem {
  controlScope: AnalysisRunSpecMetricsItemProviderKayentaScopesItemControlScope;
  experimentScope: AnalysisRunSpecMetricsItemProviderKayentaScopesItemControlScope;
  name: string;
}

export interface AnalysisRunSpecMetricsItemProviderKayentaThreshold {
  marginal: number;
  pass: number;
}

export interface AnalysisRunSpecMetricsItemProviderPrometheusAuthentication {
  oauth2?: AnalysisRunSpecMetricsItemProviderPrometheusAuthenticationOauth2;
  sigv4?: AnalysisRunSpecMetricsItemProviderPrometheusAuthenticationSigv4;
}

export interface AnalysisRunSpecMetricsItemProviderPrometheusHeadersItem {
  key: string;
  value: string;
}

export interface AnalysisRunSpecMetricsItemProviderPrometheusRangeQuery {
  end?: string;
  start?: string;
  step?: string;
}

export interface AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStat {
  metric?: AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStatMetric;
  period?: number | string;
  stat?: string;
  unit?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicy {
  rules: AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicyRulesItem[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecSelector {
  matchExpressions?: AnalysisRunSpecMetricsItemProviderJobSpecSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecSuccessPolicy {
  rules: AnalysisRunSpecMetricsItemProviderJobSpecSuccessPolicyRulesItem[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplate {
  metadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  spec?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpec;
}

export interface AnalysisRunSpecMetricsItemProviderKayentaScopesItemControlScope {
  end?: string;
  region: string;
  scope: string;
  start?: string;
  step: number;
}

export interface AnalysisRunSpecMetricsItemProviderPrometheusAuthenticationOauth2 {
  clientId?: string;
  clientSecret?: string;
  scopes?: string[];
  tokenUrl?: string;
}

export interface AnalysisRunSpecMetricsItemProviderPrometheusAuthenticationSigv4 {
  profile?: string;
  region?: string;
  roleArn?: string;
}

export interface AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStatMetric {
  dimensions?: AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStatMetricDimensionsItem[];
  metricName?: string;
  namespace?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicyRulesItem {
  action: string;
  onExitCodes?: AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicyRulesItemOnExitCodes;
  onPodConditions?: AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicyRulesItemOnPodConditionsItem[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecSuccessPolicyRulesItem {
  succeededCount?: number;
  succeededIndexes?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItem[];
  dnsConfig?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecEphemeralContainersItem[];
  hostAliases?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecHostAliasesItem[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** From 1.9 on. */
  hostnameOverride?: string;
  imagePullSecrets?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecImagePullSecretsItem[];
  initContainers?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItem[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs;
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecReadinessGatesItem[];
  resourceClaims?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourceClaimsItem[];
  /** From 1.9 on. */
  resources?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs[];
  securityContext?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecTolerationsItem[];
  topologySpreadConstraints?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecTopologySpreadConstraintsItem[];
  volumes?: any;
}

export interface AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStatMetricDimensionsItem {
  name?: string;
  value?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicyRulesItemOnExitCodes {
  containerName?: string;
  operator: string;
  values: number[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecPodFailurePolicyRulesItemOnPodConditionsItem {
  status: string;
  type: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinity {
  nodeAffinity?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinity;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItem {
  args?: string[];
  command?: string[];
  env?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItem[];
  envFrom?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvFromItem[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecycle;
  livenessProbe?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe;
  name: string;
  ports?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemPortsItem[];
  readinessProbe?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe;
  resizePolicy?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResizePolicyItem[];
  resources?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResources;
  restartPolicy?: string;
  /** From 1.9 on. */
  restartPolicyRules?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemSecurityContext;
  startupProbe?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecDnsConfig {
  nameservers?: string[];
  options?: AnalysisRunSpecMetricsItemProviderCloudWatchMetricDataQueriesItemMetricStatMetricDimensionsItem[];
  searches?: string[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecEphemeralContainersItem {
  args?: string[];
  command?: string[];
  env?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItem[];
  envFrom?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvFromItem[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecycle;
  livenessProbe?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe;
  name: string;
  ports?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemPortsItem[];
  readinessProbe?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe;
  resizePolicy?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResizePolicyItem[];
  resources?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResources;
  restartPolicy?: string;
  /** From 1.9 on. */
  restartPolicyRules?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemRestartPolicyRulesItem[];
  securityContext?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemSecurityContext;
  startupProbe?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemVolumeDevicesItem[];
  volumeMounts?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemVolumeMountsItem[];
  workingDir?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecHostAliasesItem {
  hostnames?: string[];
  ip?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecImagePullSecretsItem {
  name?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs {
  name: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecReadinessGatesItem {
  conditionType: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourceClaimsItem {
  name: string;
  /** From 1.9 on. */
  resourceClaimName?: string;
  /** From 1.9 on. */
  resourceClaimTemplateName?: string;
  /** Up to 1.8. */
  source?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourceClaimsItemSource;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResources {
  claims?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourcesClaimsItem[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContext {
  /** From 1.9 on. */
  appArmorProfile?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  /** From 1.9 on. */
  seLinuxChangePolicy?: string;
  seLinuxOptions?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextSeLinuxOptions;
  seccompProfile?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  supplementalGroups?: number[];
  /** From 1.9 on. */
  supplementalGroupsPolicy?: string;
  sysctls?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextSysctlsItem[];
  windowsOptions?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecTopologySpreadConstraintsItem {
  labelSelector?: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItem {
  name: string;
  value?: string;
  valueFrom?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFrom;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvFromItem {
  configMapRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
  prefix?: string;
  secretRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvFromItemConfigMapRef;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecycle {
  postStart?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecyclePostStart;
  preStop?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecyclePostStart;
  /** From 1.9 on. */
  stopSignal?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbe {
  exec?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeExec;
  failureThreshold?: number;
  grpc?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeGrpc;
  httpGet?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeTcpSocket;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemPortsItem {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResizePolicyItem {
  resourceName: string;
  restartPolicy: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResources {
  claims?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResourcesClaimsItem[];
  limits?: any;
  requests?: any;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemRestartPolicyRulesItem {
  action: string;
  exitCodes?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemRestartPolicyRulesItemExitCodes;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemSecurityContext {
  allowPrivilegeEscalation?: boolean;
  /** From 1.9 on. */
  appArmorProfile?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  capabilities?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemSecurityContextCapabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextSeLinuxOptions;
  seccompProfile?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;
  windowsOptions?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemVolumeDevicesItem {
  devicePath: string;
  name: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemVolumeMountsItem {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  /** From 1.9 on. */
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourceClaimsItemSource {
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourcesClaimsItem {
  name: string;
  request?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string;
  type: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextSysctlsItem {
  name: string;
  value: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference;
  weight: number;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem;
  weight: number;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  namespaces?: string[];
  topologyKey: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFrom {
  configMapKeyRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef;
  fieldRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromFieldRef;
  /** From 1.9 on. */
  fileKeyRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromFileKeyRef;
  resourceFieldRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef;
  secretKeyRef?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvFromItemConfigMapRef {
  name?: string;
  optional?: boolean;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecyclePostStart {
  exec?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeExec;
  httpGet?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeHttpGet;
  sleep?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecyclePostStartSleep;
  tcpSocket?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeTcpSocket;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeExec {
  command?: string[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeGrpc {
  port: number;
  service?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContextSysctlsItem[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLivenessProbeTcpSocket {
  host?: string;
  port: number | string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemResourcesClaimsItem {
  name: string;
  /** From 1.9 on. */
  request?: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemRestartPolicyRulesItemExitCodes {
  operator: string;
  values?: number[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemSecurityContextCapabilities {
  add?: string[];
  drop?: string[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference {
  matchExpressions?: AnalysisRunSpecMetricsItemProviderJobSpecSelectorMatchExpressionsItem[];
  matchFields?: AnalysisRunSpecMetricsItemProviderJobSpecSelectorMatchExpressionsItem[];
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromConfigMapKeyRef {
  key: string;
  name?: string;
  optional?: boolean;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromFieldRef {
  apiVersion?: string;
  fieldPath: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemEnvItemValueFromResourceFieldRef {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}

export interface AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItemLifecyclePostStartSleep {
  seconds: number;
}

export interface AnalysisTemplate {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'AnalysisTemplate';
  metadata: ObjectMeta;
  spec: AnalysisTemplateSpec;
}

export interface AnalysisTemplateSpec {
  args?: AnalysisRunSpecArgsItem[];
  dryRun?: AnalysisRunSpecDryRunItem[];
  measurementRetention?: AnalysisRunSpecMeasurementRetentionItem[];
  metrics?: AnalysisRunSpecMetricsItem[];
  templates?: AnalysisTemplateSpecTemplatesItem[];
}

export interface AnalysisTemplateSpecTemplatesItem {
  clusterScope?: boolean;
  templateName?: string;
}

export interface ClusterAnalysisTemplate {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'ClusterAnalysisTemplate';
  metadata: ObjectMeta;
  spec: AnalysisTemplateSpec;
}

export interface Experiment {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'Experiment';
  metadata: ObjectMeta;
  spec: ExperimentSpec;
}

export interface ExperimentSpec {
  analyses?: ExperimentSpecAnalysesItem[];
  analysisRunMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  dryRun?: AnalysisRunSpecDryRunItem[];
  duration?: string;
  measurementRetention?: AnalysisRunSpecMeasurementRetentionItem[];
  progressDeadlineSeconds?: number;
  scaleDownDelaySeconds?: number;
  templates: ExperimentSpecTemplatesItem[];
  terminate?: boolean;
}

export interface ExperimentSpecAnalysesItem {
  args?: AnalysisRunSpecArgsItem[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}

export interface ExperimentSpecTemplatesItem {
  minReadySeconds?: number;
  name: string;
  replicas?: number;
  selector: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  service?: ExperimentSpecTemplatesItemService;
  template: AnalysisRunSpecMetricsItemProviderJobSpecTemplate;
}

export interface ExperimentSpecTemplatesItemService {
  name?: string;
}

export interface Rollout {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'Rollout';
  metadata: ObjectMeta;
  spec: RolloutSpec;
}

export interface RolloutSpec {
  analysis?: RolloutSpecAnalysis;
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineAbort?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  restartAt?: string;
  revisionHistoryLimit?: number;
  rollbackWindow?: RolloutSpecRollbackWindow;
  selector?: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  strategy?: RolloutSpecStrategy;
  template?: RolloutSpecTemplate;
  workloadRef?: RolloutSpecWorkloadRef;
}

export interface RolloutSpecAnalysis {
  successfulRunHistoryLimit?: number;
  unsuccessfulRunHistoryLimit?: number;
}

export interface RolloutSpecRollbackWindow {
  revisions?: number;
}

export interface RolloutSpecStrategy {
  blueGreen?: RolloutSpecStrategyBlueGreen;
  canary?: RolloutSpecStrategyCanary;
}

export interface RolloutSpecTemplate {
  metadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  spec?: RolloutSpecTemplateSpec;
}

export interface RolloutSpecWorkloadRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  scaleDown?: string;
}

export interface RolloutSpecStrategyBlueGreen {
  abortScaleDownDelaySeconds?: number;
  activeMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  activeService: string;
  antiAffinity?: RolloutSpecStrategyBlueGreenAntiAffinity;
  autoPromotionEnabled?: boolean;
  autoPromotionSeconds?: number;
  maxUnavailable?: number | string;
  postPromotionAnalysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  prePromotionAnalysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  previewMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  previewReplicaCount?: number;
  previewService?: string;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
}

export interface RolloutSpecStrategyCanary {
  abortScaleDownDelaySeconds?: number;
  analysis?: RolloutSpecStrategyCanaryAnalysis;
  antiAffinity?: RolloutSpecStrategyBlueGreenAntiAffinity;
  canaryMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  canaryService?: string;
  dynamicStableScale?: boolean;
  maxSurge?: number | string;
  maxUnavailable?: number | string;
  minPodsPerReplicaSet?: number;
  pingPong?: RolloutSpecStrategyCanaryPingPong;
  /** From 1.9 on. */
  replicaProgressThreshold?: RolloutSpecStrategyCanaryReplicaProgressThreshold;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
  stableMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  stableService?: string;
  steps?: RolloutSpecStrategyCanaryStepsItem[];
  trafficRouting?: RolloutSpecStrategyCanaryTrafficRouting;
}

export interface RolloutSpecTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecAffinity;
  automountServiceAccountToken?: boolean;
  containers: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItem[];
  dnsConfig?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecEphemeralContainersItem[];
  hostAliases?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecHostAliasesItem[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  /** From 1.9 on. */
  hostnameOverride?: string;
  imagePullSecrets?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecImagePullSecretsItem[];
  initContainers?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecContainersItem[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs;
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecReadinessGatesItem[];
  resourceClaims?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResourceClaimsItem[];
  /** From 1.9 on. */
  resources?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs[];
  securityContext?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecTolerationsItem[];
  topologySpreadConstraints?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecTopologySpreadConstraintsItem[];
  volumes?: any;
}

export interface RolloutSpecStrategyBlueGreenAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution;
  requiredDuringSchedulingIgnoredDuringExecution?: Record<string, never>;
}

export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysis {
  analysisRunMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  args?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsItem[];
  dryRun?: AnalysisRunSpecDryRunItem[];
  measurementRetention?: AnalysisRunSpecMeasurementRetentionItem[];
  templates?: AnalysisTemplateSpecTemplatesItem[];
}

export interface RolloutSpecStrategyCanaryAnalysis {
  analysisRunMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  args?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsItem[];
  dryRun?: AnalysisRunSpecDryRunItem[];
  measurementRetention?: AnalysisRunSpecMeasurementRetentionItem[];
  startingStep?: number;
  templates?: AnalysisTemplateSpecTemplatesItem[];
}

export interface RolloutSpecStrategyCanaryPingPong {
  pingService: string;
  pongService: string;
}

export interface RolloutSpecStrategyCanaryReplicaProgressThreshold {
  type: string;
  value: number;
}

export interface RolloutSpecStrategyCanaryStepsItem {
  analysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  experiment?: RolloutSpecStrategyCanaryStepsItemExperiment;
  pause?: RolloutSpecStrategyCanaryStepsItemPause;
  plugin?: RolloutSpecStrategyCanaryStepsItemPlugin;
  setCanaryScale?: RolloutSpecStrategyCanaryStepsItemSetCanaryScale;
  setHeaderRoute?: RolloutSpecStrategyCanaryStepsItemSetHeaderRoute;
  setMirrorRoute?: RolloutSpecStrategyCanaryStepsItemSetMirrorRoute;
  setWeight?: number;
}

export interface RolloutSpecStrategyCanaryTrafficRouting {
  alb?: RolloutSpecStrategyCanaryTrafficRoutingAlb;
  ambassador?: RolloutSpecStrategyCanaryTrafficRoutingAmbassador;
  apisix?: RolloutSpecStrategyCanaryTrafficRoutingApisix;
  appMesh?: RolloutSpecStrategyCanaryTrafficRoutingAppMesh;
  istio?: RolloutSpecStrategyCanaryTrafficRoutingIstio;
  managedRoutes?: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs[];
  maxTrafficWeight?: number;
  nginx?: RolloutSpecStrategyCanaryTrafficRoutingNginx;
  plugins?: Record<string, any>;
  smi?: RolloutSpecStrategyCanaryTrafficRoutingSmi;
  traefik?: RolloutSpecStrategyCanaryTrafficRoutingTraefik;
}

export interface RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  weight: number;
}

export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsItem {
  name: string;
  value?: string;
  valueFrom?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsItemValueFrom;
}

export interface RolloutSpecStrategyCanaryStepsItemExperiment {
  analyses?: RolloutSpecStrategyCanaryStepsItemExperimentAnalysesItem[];
  analysisRunMetadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  dryRun?: AnalysisRunSpecDryRunItem[];
  duration?: string;
  /** From 1.9 on. */
  scaleDownDelaySeconds?: number;
  templates: RolloutSpecStrategyCanaryStepsItemExperimentTemplatesItem[];
}

export interface RolloutSpecStrategyCanaryStepsItemPause {
  duration?: number | string;
}

export interface RolloutSpecStrategyCanaryStepsItemPlugin {
  config?: Record<string, any>;
  name: string;
}

export interface RolloutSpecStrategyCanaryStepsItemSetCanaryScale {
  matchTrafficWeight?: boolean;
  replicas?: number;
  weight?: number;
}

export interface RolloutSpecStrategyCanaryStepsItemSetHeaderRoute {
  match?: RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItem[];
  name?: string;
}

export interface RolloutSpecStrategyCanaryStepsItemSetMirrorRoute {
  match?: RolloutSpecStrategyCanaryStepsItemSetMirrorRouteMatchItem[];
  name: string;
  percentage?: number;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAlb {
  annotationPrefix?: string;
  ingress?: string;
  ingresses?: string[];
  rootService?: string;
  servicePort: number;
  stickinessConfig?: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAmbassador {
  mappings: string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingApisix {
  route?: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAppMesh {
  virtualNodeGroup?: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup;
  virtualService?: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstio {
  destinationRule?: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule;
  virtualService?: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService;
  virtualServices?: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingNginx {
  additionalIngressAnnotations?: Record<string, string>;
  annotationPrefix?: string;
  canaryIngressAnnotations?: Record<string, string>;
  stableIngress?: string;
  stableIngresses?: string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingSmi {
  rootService?: string;
  trafficSplitName?: string;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingTraefik {
  weightedTraefikServiceName: string;
}

export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsItemValueFrom {
  fieldRef?: AnalysisRunSpecArgsItemValueFromFieldRef;
  podTemplateHashValue?: string;
}

export interface RolloutSpecStrategyCanaryStepsItemExperimentAnalysesItem {
  args?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsItem[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}

export interface RolloutSpecStrategyCanaryStepsItemExperimentTemplatesItem {
  metadata?: AnalysisRunSpecMetricsItemProviderJobMetadata;
  name: string;
  replicas?: number;
  selector?: AnalysisRunSpecMetricsItemProviderJobSpecSelector;
  service?: ExperimentSpecTemplatesItemService;
  specRef: string;
  weight?: number;
}

export interface RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItem {
  headerName: string;
  headerValue: RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItemHeaderValue;
}

export interface RolloutSpecStrategyCanaryStepsItemSetMirrorRouteMatchItem {
  headers?: Record<string, RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItemHeaderValue>;
  method?: RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItemHeaderValue;
  path?: RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItemHeaderValue;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig {
  durationSeconds: number;
  enabled: boolean;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingApisixRoute {
  name: string;
  rules?: string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup {
  canaryVirtualNodeRef: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs;
  stableVirtualNodeRef: AnalysisRunSpecMetricsItemProviderJobSpecTemplateSpecOs;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService {
  name: string;
  routes?: string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule {
  /** From 1.9 on. */
  additionalSubsetNames?: string[];
  canarySubsetName: string;
  name: string;
  stableSubsetName: string;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService {
  name: string;
  routes?: string[];
  tcpRoutes?: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutesItem[];
  tlsRoutes?: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutesItem[];
}

export interface RolloutSpecStrategyCanaryStepsItemSetHeaderRouteMatchItemHeaderValue {
  exact?: string;
  prefix?: string;
  regex?: string;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutesItem {
  port?: number;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutesItem {
  port?: number;
  sniHosts?: string[];
}
