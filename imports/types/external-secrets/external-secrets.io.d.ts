// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface ClusterExternalSecret {
  apiVersion: 'external-secrets.io/v1';
  kind: 'ClusterExternalSecret';
  metadata: ObjectMeta;
  spec?: ClusterExternalSecretSpec;
}

export interface ClusterExternalSecretSpec {
  externalSecretMetadata?: ClusterExternalSecretSpecExternalSecretMetadata;
  externalSecretName?: string;
  externalSecretSpec: ClusterExternalSecretSpecExternalSecretSpec;
  namespaceSelector?: ClusterExternalSecretSpecNamespaceSelector;
  namespaceSelectors?: ClusterExternalSecretSpecNamespaceSelector[];
  namespaces?: string[];
  refreshTime?: string;
}

export interface ClusterExternalSecretSpecExternalSecretMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ClusterExternalSecretSpecExternalSecretSpec {
  data?: ClusterExternalSecretSpecExternalSecretSpecDataItem[];
  dataFrom?: ClusterExternalSecretSpecExternalSecretSpecDataFromItem[];
  refreshInterval?: string;
  refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
  secretStoreRef?: ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef;
  /** From 2.9 on. */
  syncWindows?: ClusterExternalSecretSpecExternalSecretSpecSyncWindows;
  target?: ClusterExternalSecretSpecExternalSecretSpecTarget;
}

export interface ClusterExternalSecretSpecNamespaceSelector {
  matchExpressions?: ClusterExternalSecretSpecNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataItem {
  remoteRef: ClusterExternalSecretSpecExternalSecretSpecDataItemRemoteRef;
  secretKey: string;
  sourceRef?: ClusterExternalSecretSpecExternalSecretSpecDataItemSourceRef;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItem {
  extract?: ClusterExternalSecretSpecExternalSecretSpecDataItemRemoteRef;
  find?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemFind;
  rewrite?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItem[];
  sourceRef?: ClusterExternalSecretSpecExternalSecretSpecDataItemSourceRef;
}

export interface ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef {
  kind?: 'SecretStore' | 'ClusterSecretStore';
  name?: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecSyncWindows {
  kind: 'allow' | 'deny';
  windows: ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindowsItem[];
}

export interface ClusterExternalSecretSpecExternalSecretSpecTarget {
  creationPolicy?: 'Owner' | 'Orphan' | 'Merge' | 'None' | 'CreateOrMerge';
  deletionPolicy?: 'Delete' | 'Merge' | 'Retain';
  immutable?: boolean;
  manifest?: ClusterExternalSecretSpecExternalSecretSpecTargetManifest;
  name?: string;
  template?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplate;
}

export interface ClusterExternalSecretSpecNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataItemRemoteRef {
  conversionStrategy?: 'Default' | 'Unicode';
  decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  key: string;
  metadataPolicy?: 'None' | 'Fetch';
  /** From 2.9 on. */
  nullBytePolicy?: 'Ignore' | 'Fail';
  property?: string;
  version?: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataItemSourceRef {
  generatorRef?: ClusterExternalSecretSpecExternalSecretSpecDataItemSourceRefGeneratorRef;
  storeRef?: ClusterExternalSecretSpecExternalSecretSpecSecretStoreRef;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItemFind {
  conversionStrategy?: 'Default' | 'Unicode';
  decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  name?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemFindName;
  /** From 2.9 on. */
  nullBytePolicy?: 'Ignore' | 'Fail';
  path?: string;
  tags?: Record<string, string>;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItem {
  merge?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemMerge;
  regexp?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemRegexp;
  transform?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemTransform;
}

export interface ClusterExternalSecretSpecExternalSecretSpecSyncWindowsWindowsItem {
  duration: string;
  schedule: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecTargetManifest {
  apiVersion: string;
  kind: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplate {
  data?: Record<string, string>;
  engineVersion?: 'v2';
  mergePolicy?: 'Replace' | 'Merge';
  metadata?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata;
  templateFrom?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItem[];
  type?: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataItemSourceRefGeneratorRef {
  apiVersion?: string;
  kind: 'ACRAccessToken' | 'ClusterGenerator' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana' | 'MFA' | 'BeyondtrustWorkloadCredentialsDynamicSecret' | 'GitlabDeployToken';
  name: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItemFindName {
  regexp?: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemMerge {
  conflictPolicy?: 'Ignore' | 'Error';
  into?: string;
  priority?: string[];
  priorityPolicy?: 'IgnoreNotFound' | 'Strict';
  strategy?: 'Extract' | 'JSON';
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemRegexp {
  source: string;
  target: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemTransform {
  template: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateMetadata {
  annotations?: Record<string, string>;
  finalizers?: string[];
  labels?: Record<string, string>;
}

export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItem {
  configMap?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItemConfigMap;
  literal?: string;
  secret?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItemConfigMap;
  target?: string;
  /** From 2.9 on. */
  valuesDecodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
}

export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItemConfigMap {
  items: ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItemConfigMapItemsItem[];
  name: string;
}

export interface ClusterExternalSecretSpecExternalSecretSpecTargetTemplateTemplateFromItemConfigMapItemsItem {
  key: string;
  templateAs?: 'Values' | 'KeysAndValues';
}

export interface ClusterPushSecret {
  apiVersion: 'external-secrets.io/v1alpha1';
  kind: 'ClusterPushSecret';
  metadata: ObjectMeta;
  spec?: ClusterPushSecretSpec;
}

export interface ClusterPushSecretSpec {
  namespaceSelectors?: ClusterExternalSecretSpecNamespaceSelector[];
  pushSecretMetadata?: ClusterExternalSecretSpecExternalSecretMetadata;
  pushSecretName?: string;
  pushSecretSpec: ClusterPushSecretSpecPushSecretSpec;
  refreshTime?: string;
}

export interface ClusterPushSecretSpecPushSecretSpec {
  data?: ClusterPushSecretSpecPushSecretSpecDataItem[];
  /** From 2.9 on. */
  dataTo?: ClusterPushSecretSpecPushSecretSpecDataToItem[];
  deletionPolicy?: 'Delete' | 'None';
  refreshInterval?: string;
  secretStoreRefs: ClusterPushSecretSpecPushSecretSpecSecretStoreRefsItem[];
  selector: ClusterPushSecretSpecPushSecretSpecSelector;
  template?: ClusterExternalSecretSpecExternalSecretSpecTargetTemplate;
  updatePolicy?: 'Replace' | 'IfNotExists';
}

export interface ClusterPushSecretSpecPushSecretSpecDataItem {
  conversionStrategy?: 'None' | 'ReverseUnicode';
  match: ClusterPushSecretSpecPushSecretSpecDataItemMatch;
  metadata?: any;
}

export interface ClusterPushSecretSpecPushSecretSpecDataToItem {
  conversionStrategy?: 'None' | 'ReverseUnicode';
  match?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemFindName;
  metadata?: any;
  remoteKey?: string;
  rewrite?: ClusterPushSecretSpecPushSecretSpecDataToItemRewriteItem[];
  storeRef?: ClusterPushSecretSpecPushSecretSpecSecretStoreRefsItem;
}

export interface ClusterPushSecretSpecPushSecretSpecSecretStoreRefsItem {
  kind?: 'SecretStore' | 'ClusterSecretStore';
  labelSelector?: ClusterExternalSecretSpecNamespaceSelector;
  name?: string;
}

export interface ClusterPushSecretSpecPushSecretSpecSelector {
  generatorRef?: ClusterExternalSecretSpecExternalSecretSpecDataItemSourceRefGeneratorRef;
  secret?: ClusterPushSecretSpecPushSecretSpecSelectorSecret;
}

export interface ClusterPushSecretSpecPushSecretSpecDataItemMatch {
  remoteRef: ClusterPushSecretSpecPushSecretSpecDataItemMatchRemoteRef;
  secretKey?: string;
}

export interface ClusterPushSecretSpecPushSecretSpecDataToItemRewriteItem {
  regexp?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemRegexp;
  transform?: ClusterExternalSecretSpecExternalSecretSpecDataFromItemRewriteItemTransform;
}

export interface ClusterPushSecretSpecPushSecretSpecSelectorSecret {
  name?: string;
  selector?: ClusterExternalSecretSpecNamespaceSelector;
}

export interface ClusterPushSecretSpecPushSecretSpecDataItemMatchRemoteRef {
  property?: string;
  remoteKey: string;
}

export interface ClusterSecretStore {
  apiVersion: 'external-secrets.io/v1';
  kind: 'ClusterSecretStore';
  metadata: ObjectMeta;
  spec?: ClusterSecretStoreSpec;
}

export interface ClusterSecretStoreSpec {
  conditions?: ClusterSecretStoreSpecConditionsItem[];
  controller?: string;
  provider: ClusterSecretStoreSpecProvider;
  refreshInterval?: number | string;
  retrySettings?: ClusterSecretStoreSpecRetrySettings;
}

export interface ClusterSecretStoreSpecConditionsItem {
  namespaceRegexes?: string[];
  namespaceSelector?: ClusterExternalSecretSpecNamespaceSelector;
  namespaces?: string[];
}

export interface ClusterSecretStoreSpecProvider {
  akeyless?: ClusterSecretStoreSpecProviderAkeyless;
  /** Up to 1.0. */
  alibaba?: ClusterSecretStoreSpecProviderAlibaba;
  aws?: ClusterSecretStoreSpecProviderAws;
  azurekv?: ClusterSecretStoreSpecProviderAzurekv;
  /** From 2.9 on. */
  barbican?: ClusterSecretStoreSpecProviderBarbican;
  beyondtrust?: ClusterSecretStoreSpecProviderBeyondtrust;
  /** From 2.9 on. */
  beyondtrustworkloadcredentials?: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials;
  bitwardensecretsmanager?: ClusterSecretStoreSpecProviderBitwardensecretsmanager;
  chef?: ClusterSecretStoreSpecProviderChef;
  cloudrusm?: ClusterSecretStoreSpecProviderCloudrusm;
  conjur?: ClusterSecretStoreSpecProviderConjur;
  /** From 2.9 on. */
  crd?: ClusterSecretStoreSpecProviderCrd;
  delinea?: ClusterSecretStoreSpecProviderDelinea;
  /** Up to 1.0. */
  device42?: ClusterSecretStoreSpecProviderDevice42;
  doppler?: ClusterSecretStoreSpecProviderDoppler;
  /** From 2.9 on. */
  dvls?: ClusterSecretStoreSpecProviderDvls;
  fake?: ClusterSecretStoreSpecProviderFake;
  fortanix?: ClusterSecretStoreSpecProviderFortanix;
  gcpsm?: ClusterSecretStoreSpecProviderGcpsm;
  github?: ClusterSecretStoreSpecProviderGithub;
  gitlab?: ClusterSecretStoreSpecProviderGitlab;
  ibm?: ClusterSecretStoreSpecProviderIbm;
  infisical?: ClusterSecretStoreSpecProviderInfisical;
  keepersecurity?: ClusterSecretStoreSpecProviderKeepersecurity;
  kubernetes?: ClusterSecretStoreSpecProviderKubernetes;
  /** From 2.9 on. */
  nebiusmysterybox?: ClusterSecretStoreSpecProviderNebiusmysterybox;
  ngrok?: ClusterSecretStoreSpecProviderNgrok;
  onboardbase?: ClusterSecretStoreSpecProviderOnboardbase;
  onepassword?: ClusterSecretStoreSpecProviderOnepassword;
  onepasswordSDK?: ClusterSecretStoreSpecProviderOnepasswordSDK;
  /** From 2.9 on. */
  openBao?: ClusterSecretStoreSpecProviderOpenBao;
  oracle?: ClusterSecretStoreSpecProviderOracle;
  /** From 2.9 on. */
  ovh?: ClusterSecretStoreSpecProviderOvh;
  passbolt?: ClusterSecretStoreSpecProviderPassbolt;
  passworddepot?: ClusterSecretStoreSpecProviderPassworddepot;
  previder?: ClusterSecretStoreSpecProviderPrevider;
  pulumi?: ClusterSecretStoreSpecProviderPulumi;
  scaleway?: ClusterSecretStoreSpecProviderScaleway;
  secretserver?: ClusterSecretStoreSpecProviderSecretserver;
  senhasegura?: ClusterSecretStoreSpecProviderSenhasegura;
  vault?: ClusterSecretStoreSpecProviderVault;
  volcengine?: ClusterSecretStoreSpecProviderVolcengine;
  webhook?: ClusterSecretStoreSpecProviderWebhook;
  yandexcertificatemanager?: ClusterSecretStoreSpecProviderYandexcertificatemanager;
  yandexlockbox?: ClusterSecretStoreSpecProviderYandexcertificatemanager;
}

export interface ClusterSecretStoreSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}

export interface ClusterSecretStoreSpecProviderAkeyless {
  akeylessGWApiURL: string;
  authSecretRef: ClusterSecretStoreSpecProviderAkeylessAuthSecretRef;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  /** From 2.9 on. */
  ignoreCache?: boolean;
}

export interface ClusterSecretStoreSpecProviderAlibaba {
  auth: ClusterSecretStoreSpecProviderAlibabaAuth;
  regionID: string;
}

export interface ClusterSecretStoreSpecProviderAws {
  additionalRoles?: string[];
  auth?: ClusterSecretStoreSpecProviderAwsAuth;
  /** From 2.9 on. */
  customSessionTags?: Record<string, string>;
  externalID?: string;
  prefix?: string;
  region: string;
  role?: string;
  secretsManager?: ClusterSecretStoreSpecProviderAwsSecretsManager;
  service: 'SecretsManager' | 'ParameterStore' | 'CertificateManager';
  sessionTags?: ClusterSecretStoreSpecProviderAwsSessionTagsItem[];
  /** From 2.9 on. */
  sessionTagsPolicy?: 'None' | 'Simple' | 'Custom';
  transitiveTagKeys?: string[];
}

export interface ClusterSecretStoreSpecProviderAzurekv {
  authSecretRef?: ClusterSecretStoreSpecProviderAzurekvAuthSecretRef;
  authType?: 'ServicePrincipal' | 'ManagedIdentity' | 'WorkloadIdentity';
  customCloudConfig?: ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig;
  environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  identityId?: string;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  tenantId?: string;
  useAzureSDK?: boolean;
  vaultUrl: string;
}

export interface ClusterSecretStoreSpecProviderBarbican {
  auth: ClusterSecretStoreSpecProviderBarbicanAuth;
  authURL?: string;
  domainName?: string;
  region?: string;
  tenantName?: string;
}

export interface ClusterSecretStoreSpecProviderBeyondtrust {
  auth: ClusterSecretStoreSpecProviderBeyondtrustAuth;
  server: ClusterSecretStoreSpecProviderBeyondtrustServer;
}

export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentials {
  auth: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  folderPath?: string;
  server: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer;
}

export interface ClusterSecretStoreSpecProviderBitwardensecretsmanager {
  apiURL?: string;
  auth: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth;
  bitwardenServerSDKURL?: string;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  identityURL?: string;
  organizationID: string;
  projectID: string;
}

export interface ClusterSecretStoreSpecProviderChef {
  auth: ClusterSecretStoreSpecProviderChefAuth;
  serverUrl: string;
  username: string;
}

export interface ClusterSecretStoreSpecProviderCloudrusm {
  auth: ClusterSecretStoreSpecProviderCloudrusmAuth;
  projectID?: string;
}

export interface ClusterSecretStoreSpecProviderConjur {
  auth: ClusterSecretStoreSpecProviderConjurAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  url: string;
}

export interface ClusterSecretStoreSpecProviderCrd {
  auth?: ClusterSecretStoreSpecProviderCrdAuth;
  authRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  resource: ClusterSecretStoreSpecProviderCrdResource;
  server?: ClusterSecretStoreSpecProviderCrdServer;
  whitelist?: ClusterSecretStoreSpecProviderCrdWhitelist;
}

export interface ClusterSecretStoreSpecProviderDelinea {
  clientId: ClusterSecretStoreSpecProviderDelineaClientId;
  clientSecret: ClusterSecretStoreSpecProviderDelineaClientId;
  tenant: string;
  tld?: string;
  urlTemplate?: string;
}

export interface ClusterSecretStoreSpecProviderDevice42 {
  auth: ClusterSecretStoreSpecProviderDevice42Auth;
  host: string;
}

export interface ClusterSecretStoreSpecProviderDoppler {
  auth: ClusterSecretStoreSpecProviderDopplerAuth;
  config?: string;
  format?: 'json' | 'dotnet-json' | 'env' | 'yaml' | 'docker';
  nameTransformer?: 'upper-camel' | 'camel' | 'lower-snake' | 'tf-var' | 'dotnet-env' | 'lower-kebab';
  project?: string;
}

export interface ClusterSecretStoreSpecProviderDvls {
  auth: ClusterSecretStoreSpecProviderDvlsAuth;
  insecure?: boolean;
  serverUrl: string;
  vault?: string;
}

export interface ClusterSecretStoreSpecProviderFake {
  data: ClusterSecretStoreSpecProviderFakeDataItem[];
  validationResult?: number;
}

export interface ClusterSecretStoreSpecProviderFortanix {
  apiKey?: ClusterSecretStoreSpecProviderFortanixApiKey;
  apiUrl?: string;
}

export interface ClusterSecretStoreSpecProviderGcpsm {
  auth?: ClusterSecretStoreSpecProviderGcpsmAuth;
  location?: string;
  projectID?: string;
  secretVersionSelectionPolicy?: string;
}

export interface ClusterSecretStoreSpecProviderGithub {
  appID: number;
  auth: ClusterSecretStoreSpecProviderGithubAuth;
  environment?: string;
  installationID: number;
  /** From 2.9 on. */
  orgSecretVisibility?: 'all' | 'private';
  organization: string;
  repository?: string;
  uploadURL?: string;
  url?: string;
}

export interface ClusterSecretStoreSpecProviderGitlab {
  auth: ClusterSecretStoreSpecProviderGitlabAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  environment?: string;
  groupIDs?: string[];
  inheritFromGroups?: boolean;
  projectID?: string;
  url?: string;
}

export interface ClusterSecretStoreSpecProviderIbm {
  auth: ClusterSecretStoreSpecProviderIbmAuth;
  serviceUrl?: string;
}

export interface ClusterSecretStoreSpecProviderInfisical {
  auth: ClusterSecretStoreSpecProviderInfisicalAuth;
  /** From 2.9 on. */
  caBundle?: string;
  /** From 2.9 on. */
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  hostAPI?: string;
  secretsScope: ClusterSecretStoreSpecProviderInfisicalSecretsScope;
}

export interface ClusterSecretStoreSpecProviderKeepersecurity {
  authRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  folderID: string;
  /** From 2.9 on. */
  getByTitleFallback?: boolean;
}

export interface ClusterSecretStoreSpecProviderKubernetes {
  auth?: ClusterSecretStoreSpecProviderKubernetesAuth;
  authRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  remoteNamespace?: string;
  server?: ClusterSecretStoreSpecProviderCrdServer;
}

export interface ClusterSecretStoreSpecProviderNebiusmysterybox {
  apiDomain: string;
  auth: ClusterSecretStoreSpecProviderNebiusmysteryboxAuth;
  caProvider?: ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider;
}

export interface ClusterSecretStoreSpecProviderNgrok {
  apiUrl?: string;
  auth: ClusterSecretStoreSpecProviderNgrokAuth;
  vault: ClusterSecretStoreSpecProviderNgrokVault;
}

export interface ClusterSecretStoreSpecProviderOnboardbase {
  apiHost?: string;
  auth: ClusterSecretStoreSpecProviderOnboardbaseAuth;
  environment?: string;
  project?: string;
}

export interface ClusterSecretStoreSpecProviderOnepassword {
  auth: ClusterSecretStoreSpecProviderOnepasswordAuth;
  connectHost: string;
  vaults: Record<string, number>;
}

export interface ClusterSecretStoreSpecProviderOnepasswordSDK {
  auth: ClusterSecretStoreSpecProviderOnepasswordSDKAuth;
  /** From 2.9 on. */
  cache?: ClusterSecretStoreSpecProviderOnepasswordSDKCache;
  /** From 2.9 on. */
  environment?: string;
  integrationInfo?: ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo;
  vault?: string;
}

export interface ClusterSecretStoreSpecProviderOpenBao {
  auth?: ClusterSecretStoreSpecProviderOpenBaoAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  namespace?: string;
  path?: string;
  server: string;
  version?: 'v1' | 'v2';
}

export interface ClusterSecretStoreSpecProviderOracle {
  auth?: ClusterSecretStoreSpecProviderOracleAuth;
  compartment?: string;
  encryptionKey?: string;
  principalType?: '' | 'UserPrincipal' | 'InstancePrincipal' | 'Workload';
  region: string;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  vault: string;
}

export interface ClusterSecretStoreSpecProviderOvh {
  auth: ClusterSecretStoreSpecProviderOvhAuth;
  casRequired?: boolean;
  okmsTimeout?: number;
  okmsid: string;
  server: string;
}

export interface ClusterSecretStoreSpecProviderPassbolt {
  auth: ClusterSecretStoreSpecProviderPassboltAuth;
  /** From 2.9 on. */
  caBundle?: string;
  /** From 2.9 on. */
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  host: string;
}

export interface ClusterSecretStoreSpecProviderPassworddepot {
  auth: ClusterSecretStoreSpecProviderDevice42Auth;
  database: string;
  host: string;
}

export interface ClusterSecretStoreSpecProviderPrevider {
  auth: ClusterSecretStoreSpecProviderPreviderAuth;
  baseUri?: string;
}

export interface ClusterSecretStoreSpecProviderPulumi {
  accessToken?: ClusterSecretStoreSpecProviderFortanixApiKey;
  apiUrl?: string;
  /** From 2.9 on. */
  auth?: ClusterSecretStoreSpecProviderPulumiAuth;
  environment: string;
  organization: string;
  project: string;
}

export interface ClusterSecretStoreSpecProviderScaleway {
  accessKey: ClusterSecretStoreSpecProviderDelineaClientId;
  apiUrl?: string;
  projectId: string;
  region: string;
  secretKey: ClusterSecretStoreSpecProviderDelineaClientId;
}

export interface ClusterSecretStoreSpecProviderSecretserver {
  /** From 2.9 on. */
  caBundle?: string;
  /** From 2.9 on. */
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  domain?: string;
  password?: ClusterSecretStoreSpecProviderSecretserverPassword;
  serverURL: string;
  /** From 2.9 on. */
  token?: ClusterSecretStoreSpecProviderSecretserverToken;
  username?: ClusterSecretStoreSpecProviderSecretserverPassword;
}

export interface ClusterSecretStoreSpecProviderSenhasegura {
  auth: ClusterSecretStoreSpecProviderSenhaseguraAuth;
  ignoreSslCertificate?: boolean;
  module: string;
  url: string;
}

export interface ClusterSecretStoreSpecProviderVault {
  auth?: ClusterSecretStoreSpecProviderVaultAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  checkAndSet?: ClusterSecretStoreSpecProviderVaultCheckAndSet;
  forwardInconsistent?: boolean;
  headers?: Record<string, string>;
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: ClusterSecretStoreSpecProviderVaultTls;
  version?: 'v1' | 'v2';
}

export interface ClusterSecretStoreSpecProviderVolcengine {
  auth?: ClusterSecretStoreSpecProviderVolcengineAuth;
  region: string;
}

export interface ClusterSecretStoreSpecProviderWebhook {
  auth?: ClusterSecretStoreSpecProviderWebhookAuth;
  body?: string;
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  headers?: Record<string, string>;
  method?: string;
  result?: ClusterSecretStoreSpecProviderWebhookResult;
  secrets?: ClusterSecretStoreSpecProviderWebhookSecretsItem[];
  timeout?: string;
  url: string;
}

export interface ClusterSecretStoreSpecProviderYandexcertificatemanager {
  apiEndpoint?: string;
  auth: ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth;
  caProvider?: ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider;
  fetching?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching;
}

export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRef {
  kubernetesAuth?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth;
  secretRef?: ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef;
  /** From 2.9 on. */
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderAkeylessCaProvider {
  key?: string;
  name: string;
  namespace?: string;
  type: 'Secret' | 'ConfigMap';
}

export interface ClusterSecretStoreSpecProviderAlibabaAuth {
  rrsa?: ClusterSecretStoreSpecProviderAlibabaAuthRrsa;
  secretRef?: ClusterSecretStoreSpecProviderAlibabaAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderAwsAuth {
  jwt?: ClusterSecretStoreSpecProviderAwsAuthJwt;
  secretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderAwsSecretsManager {
  forceDeleteWithoutRecovery?: boolean;
  recoveryWindowInDays?: number;
}

export interface ClusterSecretStoreSpecProviderAwsSessionTagsItem {
  key: string;
  value: string;
}

export interface ClusterSecretStoreSpecProviderAzurekvAuthSecretRef {
  clientCertificate?: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientId?: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientSecret?: ClusterSecretStoreSpecProviderCrdAuthRef;
  tenantId?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderAzurekvCustomCloudConfig {
  activeDirectoryEndpoint: string;
  keyVaultDNSSuffix?: string;
  keyVaultEndpoint?: string;
  resourceManagerEndpoint?: string;
}

export interface ClusterSecretStoreSpecProviderAzurekvServiceAccountRef {
  audiences?: string[];
  name: string;
  namespace?: string;
}

export interface ClusterSecretStoreSpecProviderBarbicanAuth {
  password: ClusterSecretStoreSpecProviderBarbicanAuthPassword;
  username: ClusterSecretStoreSpecProviderBarbicanAuthUsername;
}

export interface ClusterSecretStoreSpecProviderBeyondtrustAuth {
  apiKey?: ClusterSecretStoreSpecProviderDelineaClientId;
  certificate?: ClusterSecretStoreSpecProviderDelineaClientId;
  certificateKey?: ClusterSecretStoreSpecProviderDelineaClientId;
  clientId?: ClusterSecretStoreSpecProviderDelineaClientId;
  clientSecret?: ClusterSecretStoreSpecProviderDelineaClientId;
}

export interface ClusterSecretStoreSpecProviderBeyondtrustServer {
  apiUrl: string;
  apiVersion?: string;
  clientTimeOutSeconds?: number;
  /** From 2.9 on. */
  decrypt?: boolean;
  retrievalType?: string;
  separator?: string;
  verifyCA: boolean;
}

export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth {
  apikey: ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey;
}

export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsServer {
  apiUrl: string;
  siteId: string;
}

export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuth {
  secretRef: ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderChefAuth {
  secretRef: ClusterSecretStoreSpecProviderChefAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderCloudrusmAuth {
  secretRef?: ClusterSecretStoreSpecProviderAlibabaAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderConjurAuth {
  apikey?: ClusterSecretStoreSpecProviderConjurAuthApikey;
  /** From 2.9 on. */
  cert?: ClusterSecretStoreSpecProviderConjurAuthCert;
  jwt?: ClusterSecretStoreSpecProviderConjurAuthJwt;
}

export interface ClusterSecretStoreSpecProviderCrdAuth {
  cert?: ClusterSecretStoreSpecProviderCrdAuthCert;
  serviceAccount?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  token?: ClusterSecretStoreSpecProviderCrdAuthToken;
}

export interface ClusterSecretStoreSpecProviderCrdAuthRef {
  key?: string;
  name?: string;
  namespace?: string;
}

export interface ClusterSecretStoreSpecProviderCrdResource {
  group: string;
  kind: string;
  version: string;
}

export interface ClusterSecretStoreSpecProviderCrdServer {
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  url?: string;
}

export interface ClusterSecretStoreSpecProviderCrdWhitelist {
  rules?: ClusterSecretStoreSpecProviderCrdWhitelistRulesItem[];
}

export interface ClusterSecretStoreSpecProviderDelineaClientId {
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  value?: string;
}

export interface ClusterSecretStoreSpecProviderDevice42Auth {
  secretRef: ClusterSecretStoreSpecProviderDevice42AuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderDopplerAuth {
  /** From 2.9 on. */
  oidcConfig?: ClusterSecretStoreSpecProviderDopplerAuthOidcConfig;
  secretRef?: ClusterSecretStoreSpecProviderDopplerAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderDvlsAuth {
  secretRef: ClusterSecretStoreSpecProviderDvlsAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderFakeDataItem {
  key: string;
  value: string;
  version?: string;
}

export interface ClusterSecretStoreSpecProviderFortanixApiKey {
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuth {
  secretRef?: ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  workloadIdentity?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
  workloadIdentityFederation?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation;
}

export interface ClusterSecretStoreSpecProviderGithubAuth {
  privateKey: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderGitlabAuth {
  SecretRef: ClusterSecretStoreSpecProviderGitlabAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderIbmAuth {
  containerAuth?: ClusterSecretStoreSpecProviderIbmAuthContainerAuth;
  secretRef?: ClusterSecretStoreSpecProviderIbmAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuth {
  awsAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  azureAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials;
  gcpIamAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials;
  gcpIdTokenAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials;
  jwtAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials;
  kubernetesAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials;
  ldapAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials;
  ociAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials;
  tokenAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
  universalAuthCredentials?: ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials;
}

export interface ClusterSecretStoreSpecProviderInfisicalSecretsScope {
  environmentSlug: string;
  expandSecretReferences?: boolean;
  /** From 2.9 on. */
  organizationSlug?: string;
  projectSlug: string;
  recursive?: boolean;
  secretsPath?: string;
}

export interface ClusterSecretStoreSpecProviderKubernetesAuth {
  cert?: ClusterSecretStoreSpecProviderKubernetesAuthCert;
  serviceAccount?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  token?: ClusterSecretStoreSpecProviderKubernetesAuthToken;
}

export interface ClusterSecretStoreSpecProviderNebiusmysteryboxAuth {
  serviceAccountCredsSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  tokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderNebiusmysteryboxCaProvider {
  certSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderNgrokAuth {
  apiKey?: ClusterSecretStoreSpecProviderFortanixApiKey;
}

export interface ClusterSecretStoreSpecProviderNgrokVault {
  name: string;
}

export interface ClusterSecretStoreSpecProviderOnboardbaseAuth {
  apiKeyRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  passcodeRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOnepasswordAuth {
  secretRef: ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderOnepasswordSDKAuth {
  serviceAccountSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOnepasswordSDKCache {
  maxSize?: number;
  ttl?: string;
}

export interface ClusterSecretStoreSpecProviderOnepasswordSDKIntegrationInfo {
  name?: string;
  version?: string;
}

export interface ClusterSecretStoreSpecProviderOpenBaoAuth {
  appRole?: ClusterSecretStoreSpecProviderOpenBaoAuthAppRole;
  namespace?: string;
  tokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  userPass?: ClusterSecretStoreSpecProviderOpenBaoAuthUserPass;
}

export interface ClusterSecretStoreSpecProviderOracleAuth {
  secretRef: ClusterSecretStoreSpecProviderOracleAuthSecretRef;
  tenancy: string;
  user: string;
}

export interface ClusterSecretStoreSpecProviderOvhAuth {
  mtls?: ClusterSecretStoreSpecProviderOvhAuthMtls;
  token?: ClusterSecretStoreSpecProviderOvhAuthToken;
}

export interface ClusterSecretStoreSpecProviderPassboltAuth {
  passwordSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  privateKeySecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderPreviderAuth {
  secretRef?: ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials;
}

export interface ClusterSecretStoreSpecProviderPulumiAuth {
  accessToken?: ClusterSecretStoreSpecProviderFortanixApiKey;
  oidcConfig?: ClusterSecretStoreSpecProviderPulumiAuthOidcConfig;
}

export interface ClusterSecretStoreSpecProviderSecretserverPassword {
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  value?: string;
}

export interface ClusterSecretStoreSpecProviderSecretserverToken {
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  value?: string;
}

export interface ClusterSecretStoreSpecProviderSenhaseguraAuth {
  clientId: string;
  clientSecretSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderVaultAuth {
  appRole?: ClusterSecretStoreSpecProviderVaultAuthAppRole;
  cert?: ClusterSecretStoreSpecProviderVaultAuthCert;
  /** From 2.9 on. */
  gcp?: ClusterSecretStoreSpecProviderVaultAuthGcp;
  iam?: ClusterSecretStoreSpecProviderVaultAuthIam;
  jwt?: ClusterSecretStoreSpecProviderVaultAuthJwt;
  kubernetes?: ClusterSecretStoreSpecProviderVaultAuthKubernetes;
  ldap?: ClusterSecretStoreSpecProviderVaultAuthLdap;
  namespace?: string;
  tokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  userPass?: ClusterSecretStoreSpecProviderOpenBaoAuthUserPass;
}

export interface ClusterSecretStoreSpecProviderVaultCheckAndSet {
  required?: boolean;
}

export interface ClusterSecretStoreSpecProviderVaultTls {
  certSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  keySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderVolcengineAuth {
  secretRef?: ClusterSecretStoreSpecProviderVolcengineAuthSecretRef;
}

export interface ClusterSecretStoreSpecProviderWebhookAuth {
  ntlm?: ClusterSecretStoreSpecProviderWebhookAuthNtlm;
}

export interface ClusterSecretStoreSpecProviderWebhookResult {
  jsonPath?: string;
}

export interface ClusterSecretStoreSpecProviderWebhookSecretsItem {
  name: string;
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerAuth {
  authorizedKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerFetching {
  byID?: Record<string, never>;
  byName?: ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName;
}

export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth {
  accessID: string;
  k8sConfName: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderAkeylessAuthSecretRefSecretRef {
  accessID?: ClusterSecretStoreSpecProviderCrdAuthRef;
  accessType?: ClusterSecretStoreSpecProviderCrdAuthRef;
  accessTypeParam?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderAlibabaAuthRrsa {
  oidcProviderArn: string;
  oidcTokenFilePath: string;
  roleArn: string;
  sessionName: string;
}

export interface ClusterSecretStoreSpecProviderAlibabaAuthSecretRef {
  accessKeyIDSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  accessKeySecretSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderAwsAuthJwt {
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderAwsAuthSecretRef {
  accessKeyIDSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  sessionTokenSecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderBarbicanAuthPassword {
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderBarbicanAuthUsername {
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  value?: string;
}

export interface ClusterSecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey {
  token: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef {
  credentials: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderChefAuthSecretRef {
  privateKeySecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderConjurAuthApikey {
  account: string;
  apiKeyRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  userRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderConjurAuthCert {
  account: string;
  clientCertRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientKeyRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  hostId?: string;
  serviceID: string;
}

export interface ClusterSecretStoreSpecProviderConjurAuthJwt {
  account: string;
  hostId?: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  serviceID: string;
}

export interface ClusterSecretStoreSpecProviderCrdAuthCert {
  clientCert: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientKey: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderCrdAuthToken {
  bearerToken: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderCrdWhitelistRulesItem {
  name?: string;
  namespace?: string;
  properties?: string[];
}

export interface ClusterSecretStoreSpecProviderDevice42AuthSecretRef {
  credentials?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderDopplerAuthOidcConfig {
  expirationSeconds?: number;
  identity: string;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderDopplerAuthSecretRef {
  dopplerToken: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderDvlsAuthSecretRef {
  appId: ClusterSecretStoreSpecProviderCrdAuthRef;
  appSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuthSecretRef {
  secretAccessKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials;
  credConfig?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig;
  externalTokenEndpoint?: string;
  /** From 2.9 on. */
  gcpServiceAccountEmail?: string;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderGitlabAuthSecretRef {
  accessToken?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderIbmAuthContainerAuth {
  iamEndpoint?: string;
  profile: string;
  tokenLocation?: string;
}

export interface ClusterSecretStoreSpecProviderIbmAuthSecretRef {
  /** From 2.9 on. */
  iamEndpoint?: string;
  secretApiKeySecretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthAwsAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthAzureAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  resource?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountKeyFilePath: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthJwtAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  jwt: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountTokenPath?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthLdapAuthCredentials {
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  ldapPassword: ClusterSecretStoreSpecProviderCrdAuthRef;
  ldapUsername: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthOciAuthCredentials {
  fingerprint: ClusterSecretStoreSpecProviderCrdAuthRef;
  identityId: ClusterSecretStoreSpecProviderCrdAuthRef;
  privateKey: ClusterSecretStoreSpecProviderCrdAuthRef;
  privateKeyPassphrase?: ClusterSecretStoreSpecProviderCrdAuthRef;
  region: ClusterSecretStoreSpecProviderCrdAuthRef;
  tenancyId: ClusterSecretStoreSpecProviderCrdAuthRef;
  userId: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthTokenAuthCredentials {
  accessToken: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials {
  clientId: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderKubernetesAuthCert {
  clientCert?: ClusterSecretStoreSpecProviderCrdAuthRef;
  clientKey?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderKubernetesAuthToken {
  bearerToken?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOnepasswordAuthSecretRef {
  connectTokenSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOpenBaoAuthAppRole {
  path?: string;
  roleId?: string;
  roleRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOpenBaoAuthUserPass {
  path?: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  username: string;
}

export interface ClusterSecretStoreSpecProviderOracleAuthSecretRef {
  fingerprint: ClusterSecretStoreSpecProviderCrdAuthRef;
  privatekey: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOvhAuthMtls {
  caBundle?: string;
  caProvider?: ClusterSecretStoreSpecProviderAkeylessCaProvider;
  certSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
  keySecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderOvhAuthToken {
  tokenSecretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderPulumiAuthOidcConfig {
  expirationSeconds?: number;
  organization: string;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderVaultAuthAppRole {
  path?: string;
  roleId?: string;
  roleRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  secretRef: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderVaultAuthCert {
  clientCert?: ClusterSecretStoreSpecProviderCrdAuthRef;
  path?: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  /** From 2.9 on. */
  vaultRole?: string;
}

export interface ClusterSecretStoreSpecProviderVaultAuthGcp {
  location?: string;
  path?: string;
  projectID?: string;
  role: string;
  secretRef?: ClusterSecretStoreSpecProviderGcpsmAuthSecretRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
  workloadIdentity?: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentity;
}

export interface ClusterSecretStoreSpecProviderVaultAuthIam {
  externalID?: string;
  jwt?: ClusterSecretStoreSpecProviderAwsAuthJwt;
  path?: string;
  region?: string;
  role?: string;
  secretRef?: ClusterSecretStoreSpecProviderAwsAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}

export interface ClusterSecretStoreSpecProviderVaultAuthJwt {
  kubernetesServiceAccountToken?: ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken;
  path?: string;
  role?: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderVaultAuthKubernetes {
  mountPath?: string;
  role: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  serviceAccountRef?: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderVaultAuthLdap {
  path?: string;
  secretRef?: ClusterSecretStoreSpecProviderCrdAuthRef;
  username: string;
}

export interface ClusterSecretStoreSpecProviderVolcengineAuthSecretRef {
  accessKeyID: ClusterSecretStoreSpecProviderCrdAuthRef;
  secretAccessKey: ClusterSecretStoreSpecProviderCrdAuthRef;
  token?: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderWebhookAuthNtlm {
  passwordSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
  usernameSecret: ClusterSecretStoreSpecProviderCrdAuthRef;
}

export interface ClusterSecretStoreSpecProviderYandexcertificatemanagerFetchingByName {
  folderID: string;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
  awsCredentialsSecretRef: ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  region: string;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
  key: string;
  name: string;
  namespace?: string;
}

export interface ClusterSecretStoreSpecProviderVaultAuthJwtKubernetesServiceAccountToken {
  audiences?: string[];
  expirationSeconds?: number;
  serviceAccountRef: ClusterSecretStoreSpecProviderAzurekvServiceAccountRef;
}

export interface ClusterSecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  name: string;
  namespace?: string;
}

export interface ExternalSecret {
  apiVersion: 'external-secrets.io/v1';
  kind: 'ExternalSecret';
  metadata: ObjectMeta;
  spec?: ClusterExternalSecretSpecExternalSecretSpec;
}

export interface PushSecret {
  apiVersion: 'external-secrets.io/v1alpha1';
  kind: 'PushSecret';
  metadata: ObjectMeta;
  spec?: ClusterPushSecretSpecPushSecretSpec;
}

export interface SecretStore {
  apiVersion: 'external-secrets.io/v1';
  kind: 'SecretStore';
  metadata: ObjectMeta;
  spec?: ClusterSecretStoreSpec;
}
