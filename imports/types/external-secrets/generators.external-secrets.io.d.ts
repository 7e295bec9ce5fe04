// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface ACRAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'ACRAccessToken';
  metadata: ObjectMeta;
  spec?: ACRAccessTokenSpec;
}

export interface ACRAccessTokenSpec {
  auth: ACRAccessTokenSpecAuth;
  environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  registry: string;
  scope?: string;
  tenantId?: string;
}

export interface ACRAccessTokenSpecAuth {
  managedIdentity?: ACRAccessTokenSpecAuthManagedIdentity;
  servicePrincipal?: ACRAccessTokenSpecAuthServicePrincipal;
  workloadIdentity?: ACRAccessTokenSpecAuthWorkloadIdentity;
}

export interface ACRAccessTokenSpecAuthManagedIdentity {
  identityId?: string;
}

export interface ACRAccessTokenSpecAuthServicePrincipal {
  secretRef: ACRAccessTokenSpecAuthServicePrincipalSecretRef;
}

export interface ACRAccessTokenSpecAuthWorkloadIdentity {
  serviceAccountRef?: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface ACRAccessTokenSpecAuthServicePrincipalSecretRef {
  clientId?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  clientSecret?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef {
  audiences?: string[];
  name: string;
  namespace?: string;
}

export interface ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId {
  key?: string;
  name?: string;
  namespace?: string;
}

/** From 2.9 on. */
export interface BeyondtrustWorkloadCredentialsDynamicSecret {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'BeyondtrustWorkloadCredentialsDynamicSecret';
  metadata: ObjectMeta;
  spec?: BeyondtrustWorkloadCredentialsDynamicSecretSpec;
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpec {
  controller?: string;
  provider: BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider;
  retrySettings?: BeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings;
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider {
  auth: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth;
  caBundle?: string;
  caProvider?: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderCaProvider;
  folderPath?: string;
  server: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer;
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings {
  maxRetries?: number;
  retryInterval?: string;
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth {
  apikey: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey;
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderCaProvider {
  key?: string;
  name: string;
  namespace?: string;
  type: 'Secret' | 'ConfigMap';
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer {
  apiUrl: string;
  siteId: string;
}

export interface BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey {
  token: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface CloudsmithAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'CloudsmithAccessToken';
  metadata: ObjectMeta;
  spec?: CloudsmithAccessTokenSpec;
}

export interface CloudsmithAccessTokenSpec {
  apiUrl?: string;
  orgSlug: string;
  serviceAccountRef: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
  serviceSlug: string;
}

export interface ClusterGenerator {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'ClusterGenerator';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpec;
}

export interface ClusterGeneratorSpec {
  generator: ClusterGeneratorSpecGenerator;
  kind: 'ACRAccessToken' | 'CloudsmithAccessToken' | 'ECRAuthorizationToken' | 'Fake' | 'GCRAccessToken' | 'GithubAccessToken' | 'QuayAccessToken' | 'Password' | 'SSHKey' | 'STSSessionToken' | 'UUID' | 'VaultDynamicSecret' | 'Webhook' | 'Grafana' | 'BeyondtrustWorkloadCredentialsDynamicSecret' | 'GitlabDeployToken' | 'MFA';
}

export interface ClusterGeneratorSpecGenerator {
  acrAccessTokenSpec?: ACRAccessTokenSpec;
  /** From 2.9 on. */
  beyondtrustWorkloadCredentialsDynamicSecretSpec?: BeyondtrustWorkloadCredentialsDynamicSecretSpec;
  cloudsmithAccessTokenSpec?: CloudsmithAccessTokenSpec;
  ecrAuthorizationTokenSpec?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec;
  fakeSpec?: ClusterGeneratorSpecGeneratorFakeSpec;
  gcrAccessTokenSpec?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpec;
  githubAccessTokenSpec?: ClusterGeneratorSpecGeneratorGithubAccessTokenSpec;
  /** From 2.9 on. */
  gitlabDeployTokenSpec?: ClusterGeneratorSpecGeneratorGitlabDeployTokenSpec;
  grafanaSpec?: ClusterGeneratorSpecGeneratorGrafanaSpec;
  mfaSpec?: ClusterGeneratorSpecGeneratorMfaSpec;
  passwordSpec?: ClusterGeneratorSpecGeneratorPasswordSpec;
  quayAccessTokenSpec?: ClusterGeneratorSpecGeneratorQuayAccessTokenSpec;
  sshKeySpec?: ClusterGeneratorSpecGeneratorSshKeySpec;
  stsSessionTokenSpec?: ClusterGeneratorSpecGeneratorStsSessionTokenSpec;
  uuidSpec?: Record<string, never>;
  vaultDynamicSecretSpec?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec;
  webhookSpec?: ClusterGeneratorSpecGeneratorWebhookSpec;
}

export interface ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec {
  auth?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth;
  region: string;
  role?: string;
  scope?: string;
}

export interface ClusterGeneratorSpecGeneratorFakeSpec {
  controller?: string;
  data?: Record<string, string>;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpec {
  auth: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuth;
  projectID: string;
}

export interface ClusterGeneratorSpecGeneratorGithubAccessTokenSpec {
  appID: string;
  auth: ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuth;
  installID: string;
  permissions?: Record<string, string>;
  repositories?: string[];
  url?: string;
}

export interface ClusterGeneratorSpecGeneratorGitlabDeployTokenSpec {
  auth: ClusterGeneratorSpecGeneratorGitlabDeployTokenSpecAuth;
  expiresAt?: string;
  groupID?: string;
  name: string;
  projectID?: string;
  scopes: ('read_repository' | 'read_registry' | 'write_registry' | 'read_package_registry' | 'write_package_registry' | 'read_virtual_registry' | 'write_virtual_registry')[];
  url?: string;
  username?: string;
}

export interface ClusterGeneratorSpecGeneratorGrafanaSpec {
  auth: ClusterGeneratorSpecGeneratorGrafanaSpecAuth;
  serviceAccount: ClusterGeneratorSpecGeneratorGrafanaSpecServiceAccount;
  url: string;
}

export interface ClusterGeneratorSpecGeneratorMfaSpec {
  algorithm?: string;
  length?: number;
  secret: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  timePeriod?: number;
  when?: string;
}

export interface ClusterGeneratorSpecGeneratorPasswordSpec {
  allowRepeat?: boolean;
  digits?: number;
  encoding?: 'base64' | 'base64url' | 'base32' | 'hex' | 'raw';
  length?: number;
  noUpper?: boolean;
  /** From 2.9 on. */
  secretKeys?: string[];
  symbolCharacters?: string;
  symbols?: number;
}

export interface ClusterGeneratorSpecGeneratorQuayAccessTokenSpec {
  robotAccount: string;
  serviceAccountRef: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
  url?: string;
}

export interface ClusterGeneratorSpecGeneratorSshKeySpec {
  comment?: string;
  keySize?: number;
  keyType?: 'rsa' | 'ed25519' | 'ecdsa';
}

export interface ClusterGeneratorSpecGeneratorStsSessionTokenSpec {
  auth?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth;
  region: string;
  requestParameters?: ClusterGeneratorSpecGeneratorStsSessionTokenSpecRequestParameters;
  role?: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec {
  allowEmptyResponse?: boolean;
  controller?: string;
  /** From 2.9 on. */
  getParameters?: Record<string, string[]>;
  method?: string;
  parameters?: any;
  path: string;
  provider: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProvider;
  resultType?: 'Data' | 'Auth' | 'Raw';
  retrySettings?: BeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings;
}

export interface ClusterGeneratorSpecGeneratorWebhookSpec {
  auth?: ClusterGeneratorSpecGeneratorWebhookSpecAuth;
  body?: string;
  caBundle?: string;
  caProvider?: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderCaProvider;
  headers?: Record<string, string>;
  method?: string;
  result: ClusterGeneratorSpecGeneratorWebhookSpecResult;
  secrets?: ClusterGeneratorSpecGeneratorWebhookSpecSecretsItem[];
  timeout?: string;
  url: string;
}

export interface ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuth {
  jwt?: ACRAccessTokenSpecAuthWorkloadIdentity;
  secretRef?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuth {
  secretRef?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef;
  workloadIdentity?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity;
  workloadIdentityFederation?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation;
}

export interface ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuth {
  privateKey: ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey;
}

export interface ClusterGeneratorSpecGeneratorGitlabDeployTokenSpecAuth {
  token: ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey;
}

export interface ClusterGeneratorSpecGeneratorGrafanaSpecAuth {
  basic?: ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasic;
  token?: ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken;
}

export interface ClusterGeneratorSpecGeneratorGrafanaSpecServiceAccount {
  name: string;
  role: string;
  /** From 2.9 on. */
  secondsToLive?: number;
}

export interface ClusterGeneratorSpecGeneratorStsSessionTokenSpecRequestParameters {
  serialNumber?: string;
  sessionDuration?: number;
  tokenCode?: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProvider {
  auth?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuth;
  caBundle?: string;
  caProvider?: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderCaProvider;
  checkAndSet?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet;
  forwardInconsistent?: boolean;
  headers?: Record<string, string>;
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderTls;
  version?: 'v1' | 'v2';
}

export interface ClusterGeneratorSpecGeneratorWebhookSpecAuth {
  ntlm?: ClusterGeneratorSpecGeneratorWebhookSpecAuthNtlm;
}

export interface ClusterGeneratorSpecGeneratorWebhookSpecResult {
  jsonPath?: string;
}

export interface ClusterGeneratorSpecGeneratorWebhookSpecSecretsItem {
  name: string;
  secretRef: ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken;
}

export interface ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef {
  accessKeyIDSecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  secretAccessKeySecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  sessionTokenSecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef {
  secretAccessKeySecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity {
  clusterLocation: string;
  clusterName: string;
  clusterProjectID?: string;
  serviceAccountRef: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials;
  credConfig?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig;
  externalTokenEndpoint?: string;
  /** From 2.9 on. */
  gcpServiceAccountEmail?: string;
  serviceAccountRef?: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface ClusterGeneratorSpecGeneratorGithubAccessTokenSpecAuthPrivateKey {
  secretRef: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorGrafanaSpecAuthBasic {
  password: ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken;
  username: string;
}

export interface ClusterGeneratorSpecGeneratorGrafanaSpecAuthToken {
  key?: string;
  name?: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuth {
  appRole?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole;
  cert?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthCert;
  /** From 2.9 on. */
  gcp?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcp;
  iam?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthIam;
  jwt?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwt;
  kubernetes?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes;
  ldap?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthLdap;
  namespace?: string;
  tokenSecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  userPass?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthUserPass;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet {
  required?: boolean;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderTls {
  certSecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  keySecretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorWebhookSpecAuthNtlm {
  passwordSecret: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  usernameSecret: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials {
  awsCredentialsSecretRef: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef;
  region: string;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig {
  key: string;
  name: string;
  namespace?: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole {
  path?: string;
  roleId?: string;
  roleRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  secretRef: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthCert {
  clientCert?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  path?: string;
  secretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  /** From 2.9 on. */
  vaultRole?: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcp {
  location?: string;
  path?: string;
  projectID?: string;
  role: string;
  secretRef?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthSecretRef;
  serviceAccountRef?: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
  workloadIdentity?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthIam {
  externalID?: string;
  jwt?: ACRAccessTokenSpecAuthWorkloadIdentity;
  path?: string;
  region?: string;
  role?: string;
  secretRef?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwt {
  kubernetesServiceAccountToken?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken;
  path?: string;
  role?: string;
  secretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes {
  mountPath?: string;
  role: string;
  secretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  serviceAccountRef?: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthLdap {
  path?: string;
  secretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  username: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthUserPass {
  path?: string;
  secretRef?: ACRAccessTokenSpecAuthServicePrincipalSecretRefClientId;
  username: string;
}

export interface ClusterGeneratorSpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
  name: string;
  namespace?: string;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface ClusterGeneratorSpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken {
  audiences?: string[];
  expirationSeconds?: number;
  serviceAccountRef: ACRAccessTokenSpecAuthWorkloadIdentityServiceAccountRef;
}

export interface ECRAuthorizationToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'ECRAuthorizationToken';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorEcrAuthorizationTokenSpec;
}

export interface Fake {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Fake';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorFakeSpec;
}

export interface GCRAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GCRAccessToken';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorGcrAccessTokenSpec;
}

export interface GeneratorState {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GeneratorState';
  metadata: ObjectMeta;
  spec?: GeneratorStateSpec;
}

export interface GeneratorStateSpec {
  garbageCollectionDeadline?: string;
  resource: any;
  state: any;
}

export interface GithubAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GithubAccessToken';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorGithubAccessTokenSpec;
}

/** From 2.9 on. */
export interface GitlabDeployToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'GitlabDeployToken';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorGitlabDeployTokenSpec;
}

export interface Grafana {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Grafana';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorGrafanaSpec;
}

export interface MFA {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'MFA';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorMfaSpec;
}

export interface Password {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Password';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorPasswordSpec;
}

export interface QuayAccessToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'QuayAccessToken';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorQuayAccessTokenSpec;
}

export interface SSHKey {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'SSHKey';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorSshKeySpec;
}

export interface STSSessionToken {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'STSSessionToken';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorStsSessionTokenSpec;
}

export interface UUID {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'UUID';
  metadata: ObjectMeta;
  spec?: Record<string, never>;
}

export interface VaultDynamicSecret {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'VaultDynamicSecret';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorVaultDynamicSecretSpec;
}

export interface Webhook {
  apiVersion: 'generators.external-secrets.io/v1alpha1';
  kind: 'Webhook';
  metadata: ObjectMeta;
  spec?: ClusterGeneratorSpecGeneratorWebhookSpec;
}
