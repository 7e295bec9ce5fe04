// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface HelmRelease {
  apiVersion: 'helm.toolkit.fluxcd.io/v2';
  kind: 'HelmRelease';
  metadata: ObjectMeta;
  spec?: HelmReleaseSpec;
}

export interface HelmReleaseSpec {
  chart?: HelmReleaseSpecChart;
  chartRef?: HelmReleaseSpecChartRef;
  /** From 2.7 on. */
  commonMetadata?: HelmReleaseSpecCommonMetadata;
  dependsOn?: HelmReleaseSpecDependsOnItem[];
  driftDetection?: HelmReleaseSpecDriftDetection;
  /** From 2.8 on. */
  healthCheckExprs?: HelmReleaseSpecHealthCheckExprsItem[];
  install?: HelmReleaseSpecInstall;
  interval: string;
  kubeConfig?: HelmReleaseSpecKubeConfig;
  maxHistory?: number;
  persistentClient?: boolean;
  /** From 2.9 on. */
  postRenderStrategy?: 'nohooks' | 'combined' | 'separate';
  postRenderers?: HelmReleaseSpecPostRenderersItem[];
  releaseName?: string;
  rollback?: HelmReleaseSpecRollback;
  serviceAccountName?: string;
  storageNamespace?: string;
  suspend?: boolean;
  targetNamespace?: string;
  test?: HelmReleaseSpecTest;
  timeout?: string;
  uninstall?: HelmReleaseSpecUninstall;
  upgrade?: HelmReleaseSpecUpgrade;
  values?: any;
  valuesFrom?: HelmReleaseSpecValuesFromItem[];
  /** From 2.8 on. */
  waitStrategy?: HelmReleaseSpecWaitStrategy;
}

export interface HelmReleaseSpecChart {
  metadata?: HelmReleaseSpecCommonMetadata;
  spec: HelmReleaseSpecChartSpec;
}

export interface HelmReleaseSpecChartRef {
  apiVersion?: string;
  kind: 'OCIRepository' | 'HelmChart' | 'ExternalArtifact';
  name: string;
  namespace?: string;
}

export interface HelmReleaseSpecCommonMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface HelmReleaseSpecDependsOnItem {
  name: string;
  namespace?: string;
  /** From 2.7 on. */
  readyExpr?: string;
}

export interface HelmReleaseSpecDriftDetection {
  ignore?: HelmReleaseSpecDriftDetectionIgnoreItem[];
  mode?: 'enabled' | 'warn' | 'disabled';
}

export interface HelmReleaseSpecHealthCheckExprsItem {
  apiVersion: string;
  current: string;
  failed?: string;
  inProgress?: string;
  kind?: string;
}

export interface HelmReleaseSpecInstall {
  crds?: 'Skip' | 'Create' | 'CreateReplace';
  createNamespace?: boolean;
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  disableSchemaValidation?: boolean;
  disableTakeOwnership?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  remediation?: HelmReleaseSpecInstallRemediation;
  replace?: boolean;
  /** From 2.8 on. */
  serverSideApply?: boolean;
  skipCRDs?: boolean;
  /** From 2.7 on. */
  strategy?: HelmReleaseSpecInstallStrategy;
  timeout?: string;
}

export interface HelmReleaseSpecKubeConfig {
  /** From 2.7 on. */
  configMapRef?: HelmReleaseSpecKubeConfigConfigMapRef;
  secretRef?: HelmReleaseSpecKubeConfigSecretRef;
}

export interface HelmReleaseSpecPostRenderersItem {
  kustomize?: HelmReleaseSpecPostRenderersItemKustomize;
}

export interface HelmReleaseSpecRollback {
  cleanupOnFail?: boolean;
  disableHooks?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  force?: boolean;
  recreate?: boolean;
  /** From 2.8 on. */
  serverSideApply?: 'enabled' | 'disabled' | 'auto';
  timeout?: string;
}

export interface HelmReleaseSpecTest {
  enable?: boolean;
  filters?: HelmReleaseSpecTestFiltersItem[];
  ignoreFailures?: boolean;
  timeout?: string;
}

export interface HelmReleaseSpecUninstall {
  deletionPropagation?: 'background' | 'foreground' | 'orphan';
  disableHooks?: boolean;
  disableWait?: boolean;
  keepHistory?: boolean;
  timeout?: string;
}

export interface HelmReleaseSpecUpgrade {
  /** From 2.9 on. */
  chartNameChangeStrategy?: 'InPlaceUpdate' | 'Reinstall';
  cleanupOnFail?: boolean;
  crds?: 'Skip' | 'Create' | 'CreateReplace';
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  disableSchemaValidation?: boolean;
  disableTakeOwnership?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  force?: boolean;
  preserveValues?: boolean;
  remediation?: HelmReleaseSpecUpgradeRemediation;
  /** From 2.8 on. */
  serverSideApply?: 'enabled' | 'disabled' | 'auto';
  /** From 2.7 on. */
  strategy?: HelmReleaseSpecInstallStrategy;
  timeout?: string;
}

export interface HelmReleaseSpecValuesFromItem {
  kind: 'Secret' | 'ConfigMap';
  /** From 2.9 on. */
  literal?: boolean;
  name: string;
  optional?: boolean;
  targetPath?: string;
  valuesKey?: string;
}

export interface HelmReleaseSpecWaitStrategy {
  name: 'poller' | 'legacy';
}

export interface HelmReleaseSpecChartSpec {
  chart: string;
  ignoreMissingValuesFiles?: boolean;
  interval?: string;
  reconcileStrategy?: 'ChartVersion' | 'Revision';
  sourceRef: HelmReleaseSpecChartSpecSourceRef;
  valuesFiles?: string[];
  verify?: HelmReleaseSpecChartSpecVerify;
  version?: string;
}

export interface HelmReleaseSpecDriftDetectionIgnoreItem {
  paths: string[];
  target?: HelmReleaseSpecDriftDetectionIgnoreItemTarget;
}

export interface HelmReleaseSpecInstallRemediation {
  ignoreTestFailures?: boolean;
  remediateLastFailure?: boolean;
  retries?: number;
}

export interface HelmReleaseSpecInstallStrategy {
  name: 'RemediateOnFailure' | 'RetryOnFailure';
  retryInterval?: string;
}

export interface HelmReleaseSpecKubeConfigConfigMapRef {
  name: string;
}

export interface HelmReleaseSpecKubeConfigSecretRef {
  key?: string;
  name: string;
}

export interface HelmReleaseSpecPostRenderersItemKustomize {
  images?: HelmReleaseSpecPostRenderersItemKustomizeImagesItem[];
  patches?: HelmReleaseSpecPostRenderersItemKustomizePatchesItem[];
}

export interface HelmReleaseSpecTestFiltersItem {
  exclude?: boolean;
  name: string;
}

export interface HelmReleaseSpecUpgradeRemediation {
  ignoreTestFailures?: boolean;
  remediateLastFailure?: boolean;
  retries?: number;
  strategy?: 'rollback' | 'uninstall';
}

export interface HelmReleaseSpecChartSpecSourceRef {
  apiVersion?: string;
  kind: 'HelmRepository' | 'GitRepository' | 'Bucket';
  name: string;
  namespace?: string;
}

export interface HelmReleaseSpecChartSpecVerify {
  provider?: 'cosign' | 'notation';
  secretRef?: HelmReleaseSpecKubeConfigConfigMapRef;
}

export interface HelmReleaseSpecDriftDetectionIgnoreItemTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

export interface HelmReleaseSpecPostRenderersItemKustomizeImagesItem {
  digest?: string;
  name: string;
  newName?: string;
  newTag?: string;
}

export interface HelmReleaseSpecPostRenderersItemKustomizePatchesItem {
  patch: string;
  target?: HelmReleaseSpecDriftDetectionIgnoreItemTarget;
}

/** Up to 2.7. */
export interface HelmReleaseV2Beta2 {
  apiVersion: 'helm.toolkit.fluxcd.io/v2beta2';
  kind: 'HelmRelease';
  metadata: ObjectMeta;
  spec?: HelmReleaseV2Beta2Spec;
}

export interface HelmReleaseV2Beta2Spec {
  chart?: HelmReleaseV2Beta2SpecChart;
  chartRef?: HelmReleaseV2Beta2SpecChartRef;
  dependsOn?: HelmReleaseV2Beta2SpecDependsOnItem[];
  driftDetection?: HelmReleaseSpecDriftDetection;
  install?: HelmReleaseV2Beta2SpecInstall;
  interval: string;
  kubeConfig?: HelmReleaseSpecKubeConfig;
  maxHistory?: number;
  persistentClient?: boolean;
  postRenderers?: HelmReleaseV2Beta2SpecPostRenderersItem[];
  releaseName?: string;
  rollback?: HelmReleaseV2Beta2SpecRollback;
  serviceAccountName?: string;
  storageNamespace?: string;
  suspend?: boolean;
  targetNamespace?: string;
  test?: HelmReleaseSpecTest;
  timeout?: string;
  uninstall?: HelmReleaseSpecUninstall;
  upgrade?: HelmReleaseV2Beta2SpecUpgrade;
  values?: any;
  valuesFrom?: HelmReleaseV2Beta2SpecValuesFromItem[];
}

export interface HelmReleaseV2Beta2SpecChart {
  metadata?: HelmReleaseSpecCommonMetadata;
  spec: HelmReleaseV2Beta2SpecChartSpec;
}

export interface HelmReleaseV2Beta2SpecChartRef {
  apiVersion?: string;
  kind: 'OCIRepository' | 'HelmChart';
  name: string;
  namespace?: string;
}

export interface HelmReleaseV2Beta2SpecDependsOnItem {
  name: string;
  namespace?: string;
}

export interface HelmReleaseV2Beta2SpecInstall {
  crds?: 'Skip' | 'Create' | 'CreateReplace';
  createNamespace?: boolean;
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  remediation?: HelmReleaseSpecInstallRemediation;
  replace?: boolean;
  skipCRDs?: boolean;
  timeout?: string;
}

export interface HelmReleaseV2Beta2SpecPostRenderersItem {
  kustomize?: HelmReleaseV2Beta2SpecPostRenderersItemKustomize;
}

export interface HelmReleaseV2Beta2SpecRollback {
  cleanupOnFail?: boolean;
  disableHooks?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  force?: boolean;
  recreate?: boolean;
  timeout?: string;
}

export interface HelmReleaseV2Beta2SpecUpgrade {
  cleanupOnFail?: boolean;
  crds?: 'Skip' | 'Create' | 'CreateReplace';
  disableHooks?: boolean;
  disableOpenAPIValidation?: boolean;
  disableWait?: boolean;
  disableWaitForJobs?: boolean;
  force?: boolean;
  preserveValues?: boolean;
  remediation?: HelmReleaseSpecUpgradeRemediation;
  timeout?: string;
}

export interface HelmReleaseV2Beta2SpecValuesFromItem {
  kind: 'Secret' | 'ConfigMap';
  name: string;
  optional?: boolean;
  targetPath?: string;
  valuesKey?: string;
}

export interface HelmReleaseV2Beta2SpecChartSpec {
  chart: string;
  ignoreMissingValuesFiles?: boolean;
  interval?: string;
  reconcileStrategy?: 'ChartVersion' | 'Revision';
  sourceRef: HelmReleaseSpecChartSpecSourceRef;
  valuesFile?: string;
  valuesFiles?: string[];
  verify?: HelmReleaseSpecChartSpecVerify;
  version?: string;
}

export interface HelmReleaseV2Beta2SpecPostRenderersItemKustomize {
  images?: HelmReleaseSpecPostRenderersItemKustomizeImagesItem[];
  patches?: HelmReleaseSpecPostRenderersItemKustomizePatchesItem[];
  patchesJson6902?: HelmReleaseV2Beta2SpecPostRenderersItemKustomizePatchesJson6902Item[];
  patchesStrategicMerge?: any[];
}

export interface HelmReleaseV2Beta2SpecPostRenderersItemKustomizePatchesJson6902Item {
  patch: HelmReleaseV2Beta2SpecPostRenderersItemKustomizePatchesJson6902ItemPatchItem[];
  target: HelmReleaseSpecDriftDetectionIgnoreItemTarget;
}

export interface HelmReleaseV2Beta2SpecPostRenderersItemKustomizePatchesJson6902ItemPatchItem {
  from?: string;
  op: 'test' | 'remove' | 'add' | 'replace' | 'move' | 'copy';
  path: string;
  value?: any;
}

/** Up to 2.6. */
export interface HelmReleaseV2Beta1 {
  apiVersion: 'helm.toolkit.fluxcd.io/v2beta1';
  kind: 'HelmRelease';
  metadata: ObjectMeta;
  spec?: HelmReleaseV2Beta1Spec;
}

export interface HelmReleaseV2Beta1Spec {
  chart: HelmReleaseV2Beta1SpecChart;
  chartRef?: HelmReleaseV2Beta2SpecChartRef;
  dependsOn?: HelmReleaseV2Beta2SpecDependsOnItem[];
  driftDetection?: HelmReleaseSpecDriftDetection;
  install?: HelmReleaseV2Beta2SpecInstall;
  interval: string;
  kubeConfig?: HelmReleaseV2Beta1SpecKubeConfig;
  maxHistory?: number;
  persistentClient?: boolean;
  postRenderers?: HelmReleaseV2Beta2SpecPostRenderersItem[];
  releaseName?: string;
  rollback?: HelmReleaseV2Beta2SpecRollback;
  serviceAccountName?: string;
  storageNamespace?: string;
  suspend?: boolean;
  targetNamespace?: string;
  test?: HelmReleaseV2Beta1SpecTest;
  timeout?: string;
  uninstall?: HelmReleaseSpecUninstall;
  upgrade?: HelmReleaseV2Beta2SpecUpgrade;
  values?: any;
  valuesFrom?: HelmReleaseV2Beta2SpecValuesFromItem[];
}

export interface HelmReleaseV2Beta1SpecChart {
  metadata?: HelmReleaseSpecCommonMetadata;
  spec: HelmReleaseV2Beta1SpecChartSpec;
}

export interface HelmReleaseV2Beta1SpecKubeConfig {
  secretRef: HelmReleaseSpecKubeConfigSecretRef;
}

export interface HelmReleaseV2Beta1SpecTest {
  enable?: boolean;
  ignoreFailures?: boolean;
  timeout?: string;
}

export interface HelmReleaseV2Beta1SpecChartSpec {
  chart: string;
  interval?: string;
  reconcileStrategy?: 'ChartVersion' | 'Revision';
  sourceRef: HelmReleaseSpecChartSpecSourceRef;
  valuesFile?: string;
  valuesFiles?: string[];
  verify?: HelmReleaseV2Beta1SpecChartSpecVerify;
  version?: string;
}

export interface HelmReleaseV2Beta1SpecChartSpecVerify {
  provider?: 'cosign';
  secretRef?: HelmReleaseSpecKubeConfigConfigMapRef;
}
