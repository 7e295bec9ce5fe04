// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface FluxInstance {
  apiVersion: 'fluxcd.controlplane.io/v1';
  kind: 'FluxInstance';
  metadata: ObjectMeta;
  spec?: FluxInstanceSpec;
}

export interface FluxInstanceSpec {
  cluster?: FluxInstanceSpecCluster;
  commonMetadata?: FluxInstanceSpecCommonMetadata;
  components?: ('source-controller' | 'kustomize-controller' | 'helm-controller' | 'notification-controller' | 'image-reflector-controller' | 'image-automation-controller' | 'source-watcher')[];
  distribution: FluxInstanceSpecDistribution;
  kustomize?: FluxInstanceSpecKustomize;
  migrateResources?: boolean;
  sharding?: FluxInstanceSpecSharding;
  storage?: FluxInstanceSpecStorage;
  sync?: FluxInstanceSpecSync;
  wait?: boolean;
}

export interface FluxInstanceSpecCluster {
  domain?: string;
  multitenant?: boolean;
  multitenantWorkloadIdentity?: boolean;
  networkPolicy?: boolean;
  objectLevelWorkloadIdentity?: boolean;
  size?: 'small' | 'medium' | 'large';
  tenantDefaultDecryptionServiceAccount?: string;
  tenantDefaultKubeConfigServiceAccount?: string;
  tenantDefaultServiceAccount?: string;
  type?: 'kubernetes' | 'openshift' | 'aws' | 'azure' | 'gcp';
}

export interface FluxInstanceSpecCommonMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface FluxInstanceSpecDistribution {
  artifact?: string;
  artifactPullSecret?: string;
  imagePullSecret?: string;
  registry: string;
  variant?: 'upstream-alpine' | 'enterprise-alpine' | 'enterprise-distroless' | 'enterprise-distroless-fips';
  version: string;
}

export interface FluxInstanceSpecKustomize {
  patches?: FluxInstanceSpecKustomizePatchesItem[];
}

export interface FluxInstanceSpecSharding {
  key?: string;
  shards: string[];
  storage?: 'ephemeral' | 'persistent';
}

export interface FluxInstanceSpecStorage {
  class: string;
  size: string;
}

export interface FluxInstanceSpecSync {
  interval?: string;
  kind: 'OCIRepository' | 'GitRepository' | 'Bucket';
  name?: string;
  path: string;
  provider?: 'generic' | 'aws' | 'azure' | 'gcp' | 'github';
  pullSecret?: string;
  ref: string;
  url: string;
}

export interface FluxInstanceSpecKustomizePatchesItem {
  patch: string;
  target?: FluxInstanceSpecKustomizePatchesItemTarget;
}

export interface FluxInstanceSpecKustomizePatchesItemTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

export interface FluxReport {
  apiVersion: 'fluxcd.controlplane.io/v1';
  kind: 'FluxReport';
  metadata: ObjectMeta;
  spec?: FluxReportSpec;
}

export interface FluxReportSpec {
  cluster?: FluxReportSpecCluster;
  components?: FluxReportSpecComponentsItem[];
  distribution: FluxReportSpecDistribution;
  operator?: FluxReportSpecOperator;
  reconcilers?: FluxReportSpecReconcilersItem[];
  sync?: FluxReportSpecSync;
}

export interface FluxReportSpecCluster {
  nodes?: number;
  platform: string;
  serverVersion: string;
}

export interface FluxReportSpecComponentsItem {
  image: string;
  name: string;
  ready: boolean;
  status: string;
}

export interface FluxReportSpecDistribution {
  entitlement: string;
  managedBy?: string;
  status: string;
  version?: string;
}

export interface FluxReportSpecOperator {
  apiVersion: string;
  platform: string;
  version: string;
}

export interface FluxReportSpecReconcilersItem {
  apiVersion: string;
  kind: string;
  stats?: FluxReportSpecReconcilersItemStats;
}

export interface FluxReportSpecSync {
  id: string;
  path?: string;
  ready: boolean;
  source?: string;
  status: string;
}

export interface FluxReportSpecReconcilersItemStats {
  failing: number;
  running: number;
  suspended: number;
  totalSize?: string;
}

export interface ResourceSet {
  apiVersion: 'fluxcd.controlplane.io/v1';
  kind: 'ResourceSet';
  metadata: ObjectMeta;
  spec?: ResourceSetSpec;
}

export interface ResourceSetSpec {
  commonMetadata?: FluxInstanceSpecCommonMetadata;
  dependsOn?: ResourceSetSpecDependsOnItem[];
  inputStrategy?: ResourceSetSpecInputStrategy;
  inputs?: Record<string, any>[];
  inputsFrom?: ResourceSetSpecInputsFromItem[];
  resources?: Record<string, any>[];
  resourcesTemplate?: string;
  serviceAccountName?: string;
  steps?: ResourceSetSpecStepsItem[];
  wait?: boolean;
}

export interface ResourceSetSpecDependsOnItem {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
  ready?: boolean;
  readyExpr?: string;
}

export interface ResourceSetSpecInputStrategy {
  includeEmptyProviders?: boolean;
  name: 'Flatten' | 'Permute';
}

export interface ResourceSetSpecInputsFromItem {
  apiVersion?: 'fluxcd.controlplane.io/v1';
  kind?: 'ResourceSetInputProvider';
  name?: string;
  selector?: ResourceSetSpecInputsFromItemSelector;
}

export interface ResourceSetSpecStepsItem {
  name: string;
  resources?: Record<string, any>[];
  resourcesTemplate?: string;
  timeout?: string;
}

export interface ResourceSetSpecInputsFromItemSelector {
  matchExpressions?: ResourceSetSpecInputsFromItemSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface ResourceSetSpecInputsFromItemSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface ResourceSetInputProvider {
  apiVersion: 'fluxcd.controlplane.io/v1';
  kind: 'ResourceSetInputProvider';
  metadata: ObjectMeta;
  spec?: ResourceSetInputProviderSpec;
}

export interface ResourceSetInputProviderSpec {
  certSecretRef?: ResourceSetInputProviderSpecCertSecretRef;
  defaultValues?: Record<string, any>;
  filter?: ResourceSetInputProviderSpecFilter;
  insecure?: boolean;
  schedule?: ResourceSetInputProviderSpecScheduleItem[];
  secretRef?: ResourceSetInputProviderSpecCertSecretRef;
  selectors?: ResourceSetInputProviderSpecSelectorsItem[];
  serviceAccountName?: string;
  skip?: ResourceSetInputProviderSpecSkip;
  type: 'Static' | 'GitHubBranch' | 'GitHubTag' | 'GitHubPullRequest' | 'GitLabBranch' | 'GitLabTag' | 'GitLabMergeRequest' | 'GitLabEnvironment' | 'AzureDevOpsBranch' | 'AzureDevOpsTag' | 'AzureDevOpsPullRequest' | 'AWSCodeCommitBranch' | 'AWSCodeCommitTag' | 'AWSCodeCommitPullRequest' | 'GiteaBranch' | 'GiteaTag' | 'GiteaPullRequest' | 'OCIArtifactTag' | 'ACRArtifactTag' | 'ECRArtifactTag' | 'GARArtifactTag' | 'ExternalService' | 'ExternalArtifact';
  url?: string;
}

export interface ResourceSetInputProviderSpecCertSecretRef {
  name: string;
}

export interface ResourceSetInputProviderSpecFilter {
  excludeBranch?: string;
  excludeEnvironment?: string;
  excludeTag?: string;
  includeBranch?: string;
  includeEnvironment?: string;
  includeTag?: string;
  labels?: string[];
  limit?: number;
  semver?: string;
}

export interface ResourceSetInputProviderSpecScheduleItem {
  cron: string;
  timeZone?: string;
  window?: string;
}

export interface ResourceSetInputProviderSpecSelectorsItem {
  matchExpressions?: ResourceSetSpecInputsFromItemSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface ResourceSetInputProviderSpecSkip {
  labels?: string[];
}
