// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface AppProject {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'AppProject';
  metadata: ObjectMeta;
  spec: AppProjectSpec;
}

export interface AppProjectSpec {
  clusterResourceBlacklist?: AppProjectSpecClusterResourceBlacklistItem[];
  clusterResourceWhitelist?: AppProjectSpecClusterResourceBlacklistItem[];
  description?: string;
  destinationServiceAccounts?: AppProjectSpecDestinationServiceAccountsItem[];
  destinations?: AppProjectSpecDestinationsItem[];
  namespaceResourceBlacklist?: AppProjectSpecNamespaceResourceBlacklistItem[];
  namespaceResourceWhitelist?: AppProjectSpecNamespaceResourceBlacklistItem[];
  orphanedResources?: AppProjectSpecOrphanedResources;
  permitOnlyProjectScopedClusters?: boolean;
  roles?: AppProjectSpecRolesItem[];
  signatureKeys?: AppProjectSpecSignatureKeysItem[];
  /** From 3.5 on. */
  sourceIntegrity?: AppProjectSpecSourceIntegrity;
  sourceNamespaces?: string[];
  sourceRepos?: string[];
  syncWindows?: AppProjectSpecSyncWindowsItem[];
}

export interface AppProjectSpecClusterResourceBlacklistItem {
  group: string;
  kind: string;
  /** From 3.3 on. */
  name?: string;
}

export interface AppProjectSpecDestinationServiceAccountsItem {
  defaultServiceAccount: string;
  namespace?: string;
  server: string;
}

export interface AppProjectSpecDestinationsItem {
  name?: string;
  namespace?: string;
  server?: string;
}

export interface AppProjectSpecNamespaceResourceBlacklistItem {
  group: string;
  kind: string;
}

export interface AppProjectSpecOrphanedResources {
  ignore?: AppProjectSpecOrphanedResourcesIgnoreItem[];
  warn?: boolean;
}

export interface AppProjectSpecRolesItem {
  description?: string;
  groups?: string[];
  jwtTokens?: AppProjectSpecRolesItemJwtTokensItem[];
  name: string;
  policies?: string[];
}

export interface AppProjectSpecSignatureKeysItem {
  keyID: string;
}

export interface AppProjectSpecSourceIntegrity {
  git: AppProjectSpecSourceIntegrityGit;
}

export interface AppProjectSpecSyncWindowsItem {
  andOperator?: boolean;
  applications?: string[];
  clusters?: string[];
  /** From 3.1 on. */
  description?: string;
  duration?: string;
  kind?: string;
  manualSync?: boolean;
  namespaces?: string[];
  schedule?: string;
  /** From 3.5 on. */
  syncOverrun?: boolean;
  timeZone?: string;
}

export interface AppProjectSpecOrphanedResourcesIgnoreItem {
  group?: string;
  kind?: string;
  name?: string;
}

export interface AppProjectSpecRolesItemJwtTokensItem {
  exp?: number;
  iat: number;
  id?: string;
}

export interface AppProjectSpecSourceIntegrityGit {
  policies: AppProjectSpecSourceIntegrityGitPoliciesItem[];
}

export interface AppProjectSpecSourceIntegrityGitPoliciesItem {
  gpg: AppProjectSpecSourceIntegrityGitPoliciesItemGpg;
  repos: AppProjectSpecSourceIntegrityGitPoliciesItemReposItem[];
}

export interface AppProjectSpecSourceIntegrityGitPoliciesItemGpg {
  keys: string[];
  mode: string;
}

export interface AppProjectSpecSourceIntegrityGitPoliciesItemReposItem {
  url: string;
}

export interface Application {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'Application';
  metadata: ObjectMeta;
  operation?: ApplicationOperation;
  spec: ApplicationSpec;
}

export interface ApplicationOperation {
  info?: ApplicationOperationInfoItem[];
  initiatedBy?: ApplicationOperationInitiatedBy;
  retry?: ApplicationOperationRetry;
  sync?: ApplicationOperationSync;
}

export interface ApplicationSpec {
  destination: AppProjectSpecDestinationsItem;
  ignoreDifferences?: ApplicationSpecIgnoreDifferencesItem[];
  info?: ApplicationOperationInfoItem[];
  project: string;
  revisionHistoryLimit?: number;
  source?: ApplicationSpecSource;
  sourceHydrator?: ApplicationSpecSourceHydrator;
  sources?: ApplicationSpecSource[];
  syncPolicy?: ApplicationSpecSyncPolicy;
}

export interface ApplicationOperationInfoItem {
  name: string;
  value: string;
}

export interface ApplicationOperationInitiatedBy {
  automated?: boolean;
  username?: string;
}

export interface ApplicationOperationRetry {
  backoff?: ApplicationOperationRetryBackoff;
  limit?: number;
  /** From 3.2 on. */
  refresh?: boolean;
}

export interface ApplicationOperationSync {
  autoHealAttemptsCount?: number;
  dryRun?: boolean;
  manifests?: string[];
  prune?: boolean;
  resources?: ApplicationOperationSyncResourcesItem[];
  revision?: string;
  revisions?: string[];
  source?: ApplicationSpecSource;
  sources?: ApplicationSpecSource[];
  syncOptions?: string[];
  syncStrategy?: ApplicationOperationSyncSyncStrategy;
}

export interface ApplicationSpecIgnoreDifferencesItem {
  group?: string;
  jqPathExpressions?: string[];
  jsonPointers?: string[];
  kind: string;
  managedFieldsManagers?: string[];
  name?: string;
  namespace?: string;
}

export interface ApplicationSpecSource {
  chart?: string;
  directory?: ApplicationSpecSourceDirectory;
  helm?: ApplicationSpecSourceHelm;
  kustomize?: ApplicationSpecSourceKustomize;
  name?: string;
  path?: string;
  plugin?: ApplicationSpecSourcePlugin;
  ref?: string;
  repoURL: string;
  /** From 3.5 on. */
  tagPrefix?: string;
  targetRevision?: string;
}

export interface ApplicationSpecSourceHydrator {
  drySource: ApplicationSpecSourceHydratorDrySource;
  hydrateTo?: ApplicationSpecSourceHydratorHydrateTo;
  syncSource: ApplicationSpecSourceHydratorSyncSource;
}

export interface ApplicationSpecSyncPolicy {
  automated?: ApplicationSpecSyncPolicyAutomated;
  managedNamespaceMetadata?: ApplicationSpecSyncPolicyManagedNamespaceMetadata;
  retry?: ApplicationOperationRetry;
  syncOptions?: string[];
}

export interface ApplicationOperationRetryBackoff {
  duration?: string;
  factor?: number;
  maxDuration?: string;
}

export interface ApplicationOperationSyncResourcesItem {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ApplicationOperationSyncSyncStrategy {
  apply?: ApplicationOperationSyncSyncStrategyApply;
  hook?: ApplicationOperationSyncSyncStrategyApply;
}

export interface ApplicationSpecSourceDirectory {
  exclude?: string;
  include?: string;
  jsonnet?: ApplicationSpecSourceDirectoryJsonnet;
  recurse?: boolean;
}

export interface ApplicationSpecSourceHelm {
  apiVersions?: string[];
  fileParameters?: ApplicationSpecSourceHelmFileParametersItem[];
  ignoreMissingValueFiles?: boolean;
  kubeVersion?: string;
  namespace?: string;
  parameters?: ApplicationSpecSourceHelmParametersItem[];
  passCredentials?: boolean;
  releaseName?: string;
  skipCrds?: boolean;
  skipSchemaValidation?: boolean;
  skipTests?: boolean;
  valueFiles?: string[];
  values?: string;
  valuesObject?: Record<string, any>;
  version?: string;
}

export interface ApplicationSpecSourceKustomize {
  apiVersions?: string[];
  commonAnnotations?: Record<string, string>;
  commonAnnotationsEnvsubst?: boolean;
  commonLabels?: Record<string, string>;
  components?: string[];
  forceCommonAnnotations?: boolean;
  forceCommonLabels?: boolean;
  ignoreMissingComponents?: boolean;
  images?: string[];
  kubeVersion?: string;
  labelIncludeTemplates?: boolean;
  labelWithoutSelector?: boolean;
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  patches?: ApplicationSpecSourceKustomizePatchesItem[];
  replicas?: ApplicationSpecSourceKustomizeReplicasItem[];
  version?: string;
}

export interface ApplicationSpecSourcePlugin {
  env?: ApplicationOperationInfoItem[];
  name?: string;
  parameters?: ApplicationSpecSourcePluginParametersItem[];
}

export interface ApplicationSpecSourceHydratorDrySource {
  /** From 3.3 on. */
  directory?: ApplicationSpecSourceDirectory;
  /** From 3.3 on. */
  helm?: ApplicationSpecSourceHelm;
  /** From 3.3 on. */
  kustomize?: ApplicationSpecSourceKustomize;
  path: string;
  /** From 3.3 on. */
  plugin?: ApplicationSpecSourcePlugin;
  repoURL: string;
  targetRevision: string;
}

export interface ApplicationSpecSourceHydratorHydrateTo {
  targetBranch: string;
}

export interface ApplicationSpecSourceHydratorSyncSource {
  path: string;
  /** From 3.5 on. */
  repoURL?: string;
  targetBranch: string;
}

export interface ApplicationSpecSyncPolicyAutomated {
  allowEmpty?: boolean;
  /** From 3.1 on. */
  enabled?: boolean;
  prune?: boolean;
  selfHeal?: boolean;
}

export interface ApplicationSpecSyncPolicyManagedNamespaceMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ApplicationOperationSyncSyncStrategyApply {
  force?: boolean;
}

export interface ApplicationSpecSourceDirectoryJsonnet {
  extVars?: ApplicationSpecSourceDirectoryJsonnetExtVarsItem[];
  libs?: string[];
  tlas?: ApplicationSpecSourceDirectoryJsonnetExtVarsItem[];
}

export interface ApplicationSpecSourceHelmFileParametersItem {
  name?: string;
  path?: string;
}

export interface ApplicationSpecSourceHelmParametersItem {
  forceString?: boolean;
  name?: string;
  value?: string;
}

export interface ApplicationSpecSourceKustomizePatchesItem {
  options?: Record<string, boolean>;
  patch?: string;
  path?: string;
  target?: ApplicationSpecSourceKustomizePatchesItemTarget;
}

export interface ApplicationSpecSourceKustomizeReplicasItem {
  count: number | string;
  name: string;
}

export interface ApplicationSpecSourcePluginParametersItem {
  array?: string[];
  map?: Record<string, string>;
  name?: string;
  string?: string;
}

export interface ApplicationSpecSourceDirectoryJsonnetExtVarsItem {
  code?: boolean;
  name: string;
  value: string;
}

export interface ApplicationSpecSourceKustomizePatchesItemTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

export interface ApplicationSet {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'ApplicationSet';
  metadata: ObjectMeta;
  spec: ApplicationSetSpec;
}

export interface ApplicationSetSpec {
  applyNestedSelectors?: boolean;
  generators: ApplicationSetSpecGeneratorsItem[];
  goTemplate?: boolean;
  goTemplateOptions?: string[];
  ignoreApplicationDifferences?: ApplicationSetSpecIgnoreApplicationDifferencesItem[];
  preservedFields?: ApplicationSetSpecPreservedFields;
  strategy?: ApplicationSetSpecStrategy;
  syncPolicy?: ApplicationSetSpecSyncPolicy;
  template: ApplicationSetSpecTemplate;
  templatePatch?: string;
}

export interface ApplicationSetSpecGeneratorsItem {
  clusterDecisionResource?: ApplicationSetSpecGeneratorsItemClusterDecisionResource;
  clusters?: ApplicationSetSpecGeneratorsItemClusters;
  git?: ApplicationSetSpecGeneratorsItemGit;
  list?: ApplicationSetSpecGeneratorsItemList;
  matrix?: ApplicationSetSpecGeneratorsItemMatrix;
  merge?: ApplicationSetSpecGeneratorsItemMerge;
  plugin?: ApplicationSetSpecGeneratorsItemPlugin;
  pullRequest?: ApplicationSetSpecGeneratorsItemPullRequest;
  scmProvider?: ApplicationSetSpecGeneratorsItemScmProvider;
  selector?: ApplicationSetSpecGeneratorsItemSelector;
}

export interface ApplicationSetSpecIgnoreApplicationDifferencesItem {
  jqPathExpressions?: string[];
  jsonPointers?: string[];
  name?: string;
}

export interface ApplicationSetSpecPreservedFields {
  annotations?: string[];
  labels?: string[];
}

export interface ApplicationSetSpecStrategy {
  /** From 3.2 on. */
  deletionOrder?: string;
  rollingSync?: ApplicationSetSpecStrategyRollingSync;
  type?: string;
}

export interface ApplicationSetSpecSyncPolicy {
  applicationsSync?: 'create-only' | 'create-update' | 'create-delete' | 'sync';
  preserveResourcesOnDeletion?: boolean;
}

export interface ApplicationSetSpecTemplate {
  metadata: ApplicationSetSpecTemplateMetadata;
  spec: ApplicationSpec;
}

export interface ApplicationSetSpecGeneratorsItemClusterDecisionResource {
  configMapRef: string;
  labelSelector?: ApplicationSetSpecGeneratorsItemSelector;
  name?: string;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetSpecGeneratorsItemClusters {
  flatList?: boolean;
  selector?: ApplicationSetSpecGeneratorsItemSelector;
  template?: ApplicationSetSpecTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetSpecGeneratorsItemGit {
  directories?: ApplicationSetSpecGeneratorsItemGitDirectoriesItem[];
  files?: ApplicationSetSpecGeneratorsItemGitFilesItem[];
  pathParamPrefix?: string;
  repoURL: string;
  requeueAfterSeconds?: number;
  revision: string;
  template?: ApplicationSetSpecTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetSpecGeneratorsItemList {
  elements?: any[];
  elementsYaml?: string;
  template?: ApplicationSetSpecTemplate;
}

export interface ApplicationSetSpecGeneratorsItemMatrix {
  generators: ApplicationSetSpecGeneratorsItemMatrixGeneratorsItem[];
  template?: ApplicationSetSpecTemplate;
}

export interface ApplicationSetSpecGeneratorsItemMerge {
  generators: ApplicationSetSpecGeneratorsItemMatrixGeneratorsItem[];
  mergeKeys: string[];
  template?: ApplicationSetSpecTemplate;
}

export interface ApplicationSetSpecGeneratorsItemPlugin {
  configMapRef: ApplicationSetSpecGeneratorsItemPluginConfigMapRef;
  input?: ApplicationSetSpecGeneratorsItemPluginInput;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetSpecGeneratorsItemPullRequest {
  azuredevops?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevops;
  bitbucket?: ApplicationSetSpecGeneratorsItemPullRequestBitbucket;
  bitbucketServer?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketServer;
  /** From 3.2 on. */
  continueOnRepoNotFoundError?: boolean;
  filters?: ApplicationSetSpecGeneratorsItemPullRequestFiltersItem[];
  gitea?: ApplicationSetSpecGeneratorsItemPullRequestGitea;
  github?: ApplicationSetSpecGeneratorsItemPullRequestGithub;
  gitlab?: ApplicationSetSpecGeneratorsItemPullRequestGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetSpecGeneratorsItemScmProvider {
  awsCodeCommit?: ApplicationSetSpecGeneratorsItemScmProviderAwsCodeCommit;
  azureDevOps?: ApplicationSetSpecGeneratorsItemScmProviderAzureDevOps;
  bitbucket?: ApplicationSetSpecGeneratorsItemScmProviderBitbucket;
  bitbucketServer?: ApplicationSetSpecGeneratorsItemScmProviderBitbucketServer;
  cloneProtocol?: string;
  filters?: ApplicationSetSpecGeneratorsItemScmProviderFiltersItem[];
  gitea?: ApplicationSetSpecGeneratorsItemScmProviderGitea;
  github?: ApplicationSetSpecGeneratorsItemScmProviderGithub;
  gitlab?: ApplicationSetSpecGeneratorsItemScmProviderGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetSpecTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetSpecGeneratorsItemSelector {
  matchExpressions?: ApplicationSetSpecGeneratorsItemSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface ApplicationSetSpecStrategyRollingSync {
  steps?: ApplicationSetSpecStrategyRollingSyncStepsItem[];
}

export interface ApplicationSetSpecTemplateMetadata {
  annotations?: Record<string, string>;
  finalizers?: string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface ApplicationSetSpecGeneratorsItemGitDirectoriesItem {
  exclude?: boolean;
  path: string;
}

export interface ApplicationSetSpecGeneratorsItemGitFilesItem {
  /** From 3.1 on. */
  exclude?: boolean;
  path: string;
}

export interface ApplicationSetSpecGeneratorsItemMatrixGeneratorsItem {
  clusterDecisionResource?: ApplicationSetSpecGeneratorsItemClusterDecisionResource;
  clusters?: ApplicationSetSpecGeneratorsItemClusters;
  git?: ApplicationSetSpecGeneratorsItemGit;
  list?: ApplicationSetSpecGeneratorsItemList;
  matrix?: any;
  merge?: any;
  plugin?: ApplicationSetSpecGeneratorsItemPlugin;
  pullRequest?: ApplicationSetSpecGeneratorsItemPullRequest;
  scmProvider?: ApplicationSetSpecGeneratorsItemScmProvider;
  selector?: ApplicationSetSpecGeneratorsItemSelector;
}

export interface ApplicationSetSpecGeneratorsItemPluginConfigMapRef {
  name: string;
}

export interface ApplicationSetSpecGeneratorsItemPluginInput {
  parameters?: Record<string, any>;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestAzuredevops {
  api?: string;
  labels?: string[];
  organization: string;
  project: string;
  repo: string;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestBitbucket {
  api?: string;
  basicAuth?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketBasicAuth;
  bearerToken?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketBearerToken;
  owner: string;
  repo: string;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestBitbucketServer {
  api: string;
  basicAuth?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketBasicAuth;
  bearerToken?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketBearerToken;
  caRef?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketServerCaRef;
  insecure?: boolean;
  project: string;
  repo: string;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestFiltersItem {
  branchMatch?: string;
  targetBranchMatch?: string;
  /** From 3.2 on. */
  titleMatch?: string;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestGitea {
  api: string;
  insecure?: boolean;
  /** From 3.1 on. */
  labels?: string[];
  owner: string;
  repo: string;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestGithub {
  api?: string;
  appSecretName?: string;
  labels?: string[];
  owner: string;
  repo: string;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestGitlab {
  api?: string;
  caRef?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketServerCaRef;
  insecure?: boolean;
  labels?: string[];
  project: string;
  pullRequestState?: string;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderAwsCodeCommit {
  allBranches?: boolean;
  region?: string;
  role?: string;
  tagFilters?: ApplicationSetSpecGeneratorsItemScmProviderAwsCodeCommitTagFiltersItem[];
}

export interface ApplicationSetSpecGeneratorsItemScmProviderAzureDevOps {
  accessTokenRef: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
  allBranches?: boolean;
  api?: string;
  organization: string;
  teamProject: string;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderBitbucket {
  allBranches?: boolean;
  appPasswordRef: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
  owner: string;
  user: string;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderBitbucketServer {
  allBranches?: boolean;
  api: string;
  basicAuth?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketBasicAuth;
  bearerToken?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketBearerToken;
  caRef?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketServerCaRef;
  insecure?: boolean;
  project: string;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderFiltersItem {
  branchMatch?: string;
  labelMatch?: string;
  pathsDoNotExist?: string[];
  pathsExist?: string[];
  repositoryMatch?: string;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderGitea {
  allBranches?: boolean;
  api: string;
  /** From 3.5 on. */
  excludeArchivedRepos?: boolean;
  insecure?: boolean;
  owner: string;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderGithub {
  allBranches?: boolean;
  api?: string;
  appSecretName?: string;
  /** From 3.5 on. */
  excludeArchivedRepos?: boolean;
  organization: string;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderGitlab {
  allBranches?: boolean;
  api?: string;
  caRef?: ApplicationSetSpecGeneratorsItemPullRequestBitbucketServerCaRef;
  group: string;
  /** From 3.5 on. */
  includeArchivedRepos?: boolean;
  includeSharedProjects?: boolean;
  includeSubgroups?: boolean;
  insecure?: boolean;
  tokenRef?: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
  topic?: string;
}

export interface ApplicationSetSpecGeneratorsItemSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface ApplicationSetSpecStrategyRollingSyncStepsItem {
  matchExpressions?: ApplicationSetSpecStrategyRollingSyncStepsItemMatchExpressionsItem[];
  maxUpdate?: number | string;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef {
  key: string;
  secretName: string;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestBitbucketBasicAuth {
  passwordRef: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
  username: string;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestBitbucketBearerToken {
  tokenRef: ApplicationSetSpecGeneratorsItemPullRequestAzuredevopsTokenRef;
}

export interface ApplicationSetSpecGeneratorsItemPullRequestBitbucketServerCaRef {
  configMapName: string;
  key: string;
}

export interface ApplicationSetSpecGeneratorsItemScmProviderAwsCodeCommitTagFiltersItem {
  key: string;
  value?: string;
}

export interface ApplicationSetSpecStrategyRollingSyncStepsItemMatchExpressionsItem {
  key?: string;
  operator?: string;
  values?: string[];
}
