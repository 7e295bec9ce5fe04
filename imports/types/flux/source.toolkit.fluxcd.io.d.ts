// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface Bucket {
  apiVersion: 'source.toolkit.fluxcd.io/v1';
  kind: 'Bucket';
  metadata: ObjectMeta;
  spec?: BucketSpec;
}

export interface BucketSpec {
  bucketName: string;
  certSecretRef?: BucketSpecCertSecretRef;
  endpoint: string;
  ignore?: string;
  insecure?: boolean;
  interval: string;
  prefix?: string;
  provider?: 'generic' | 'aws' | 'gcp' | 'azure';
  proxySecretRef?: BucketSpecCertSecretRef;
  region?: string;
  secretRef?: BucketSpecCertSecretRef;
  /** From 2.7 on. */
  serviceAccountName?: string;
  sts?: BucketSpecSts;
  suspend?: boolean;
  timeout?: string;
}

export interface BucketSpecCertSecretRef {
  name: string;
}

export interface BucketSpecSts {
  certSecretRef?: BucketSpecCertSecretRef;
  endpoint: string;
  provider: 'aws' | 'ldap';
  secretRef?: BucketSpecCertSecretRef;
}

/** Up to 2.7. */
export interface BucketV1Beta2 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta2';
  kind: 'Bucket';
  metadata: ObjectMeta;
  spec?: BucketV1Beta2Spec;
}

export interface BucketV1Beta2Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  bucketName: string;
  certSecretRef?: BucketSpecCertSecretRef;
  endpoint: string;
  ignore?: string;
  insecure?: boolean;
  interval: string;
  prefix?: string;
  provider?: 'generic' | 'aws' | 'gcp' | 'azure';
  proxySecretRef?: BucketSpecCertSecretRef;
  region?: string;
  secretRef?: BucketSpecCertSecretRef;
  sts?: BucketSpecSts;
  suspend?: boolean;
  timeout?: string;
}

export interface BucketV1Beta2SpecAccessFrom {
  namespaceSelectors: BucketV1Beta2SpecAccessFromNamespaceSelectorsItem[];
}

export interface BucketV1Beta2SpecAccessFromNamespaceSelectorsItem {
  matchLabels?: Record<string, string>;
}

/** Up to 2.6. */
export interface BucketV1Beta1 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta1';
  kind: 'Bucket';
  metadata: ObjectMeta;
  spec?: BucketV1Beta1Spec;
}

export interface BucketV1Beta1Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  bucketName: string;
  endpoint: string;
  ignore?: string;
  insecure?: boolean;
  interval: string;
  provider?: 'generic' | 'aws' | 'gcp';
  region?: string;
  secretRef?: BucketSpecCertSecretRef;
  suspend?: boolean;
  timeout?: string;
}

/** From 2.7 on. */
export interface ExternalArtifact {
  apiVersion: 'source.toolkit.fluxcd.io/v1';
  kind: 'ExternalArtifact';
  metadata: ObjectMeta;
  spec?: ExternalArtifactSpec;
}

export interface ExternalArtifactSpec {
  sourceRef?: ExternalArtifactSpecSourceRef;
}

export interface ExternalArtifactSpecSourceRef {
  apiVersion?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface GitRepository {
  apiVersion: 'source.toolkit.fluxcd.io/v1';
  kind: 'GitRepository';
  metadata: ObjectMeta;
  spec?: GitRepositorySpec;
}

export interface GitRepositorySpec {
  ignore?: string;
  include?: GitRepositorySpecIncludeItem[];
  interval: string;
  provider?: 'generic' | 'azure' | 'github' | 'aws';
  proxySecretRef?: BucketSpecCertSecretRef;
  recurseSubmodules?: boolean;
  ref?: GitRepositorySpecRef;
  secretRef?: BucketSpecCertSecretRef;
  /** From 2.7 on. */
  serviceAccountName?: string;
  sparseCheckout?: string[];
  suspend?: boolean;
  timeout?: string;
  url: string;
  verify?: GitRepositorySpecVerify;
}

export interface GitRepositorySpecIncludeItem {
  fromPath?: string;
  repository: BucketSpecCertSecretRef;
  toPath?: string;
}

export interface GitRepositorySpecRef {
  branch?: string;
  commit?: string;
  name?: string;
  semver?: string;
  tag?: string;
}

export interface GitRepositorySpecVerify {
  mode?: 'head' | 'HEAD' | 'Tag' | 'TagAndHEAD';
  secretRef: BucketSpecCertSecretRef;
}

/** Up to 2.7. */
export interface GitRepositoryV1Beta2 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta2';
  kind: 'GitRepository';
  metadata: ObjectMeta;
  spec?: GitRepositoryV1Beta2Spec;
}

export interface GitRepositoryV1Beta2Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  gitImplementation?: 'go-git' | 'libgit2';
  ignore?: string;
  include?: GitRepositorySpecIncludeItem[];
  interval: string;
  recurseSubmodules?: boolean;
  ref?: GitRepositorySpecRef;
  secretRef?: BucketSpecCertSecretRef;
  suspend?: boolean;
  timeout?: string;
  url: string;
  verify?: GitRepositoryV1Beta2SpecVerify;
}

export interface GitRepositoryV1Beta2SpecVerify {
  mode: 'head';
  secretRef: BucketSpecCertSecretRef;
}

/** Up to 2.6. */
export interface GitRepositoryV1Beta1 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta1';
  kind: 'GitRepository';
  metadata: ObjectMeta;
  spec?: GitRepositoryV1Beta1Spec;
}

export interface GitRepositoryV1Beta1Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  gitImplementation?: 'go-git' | 'libgit2';
  ignore?: string;
  include?: GitRepositorySpecIncludeItem[];
  interval: string;
  recurseSubmodules?: boolean;
  ref?: GitRepositoryV1Beta1SpecRef;
  secretRef?: BucketSpecCertSecretRef;
  suspend?: boolean;
  timeout?: string;
  url: string;
  verify?: GitRepositoryV1Beta1SpecVerify;
}

export interface GitRepositoryV1Beta1SpecRef {
  branch?: string;
  commit?: string;
  semver?: string;
  tag?: string;
}

export interface GitRepositoryV1Beta1SpecVerify {
  mode: 'head';
  secretRef?: BucketSpecCertSecretRef;
}

export interface HelmChart {
  apiVersion: 'source.toolkit.fluxcd.io/v1';
  kind: 'HelmChart';
  metadata: ObjectMeta;
  spec?: HelmChartSpec;
}

export interface HelmChartSpec {
  chart: string;
  ignoreMissingValuesFiles?: boolean;
  interval: string;
  reconcileStrategy?: 'ChartVersion' | 'Revision';
  sourceRef: HelmChartSpecSourceRef;
  suspend?: boolean;
  valuesFiles?: string[];
  verify?: HelmChartSpecVerify;
  version?: string;
}

export interface HelmChartSpecSourceRef {
  apiVersion?: string;
  kind: 'HelmRepository' | 'GitRepository' | 'Bucket';
  name: string;
}

export interface HelmChartSpecVerify {
  matchOIDCIdentity?: HelmChartSpecVerifyMatchOIDCIdentityItem[];
  provider?: 'cosign' | 'notation';
  secretRef?: BucketSpecCertSecretRef;
}

export interface HelmChartSpecVerifyMatchOIDCIdentityItem {
  issuer: string;
  subject: string;
}

/** Up to 2.7. */
export interface HelmChartV1Beta2 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta2';
  kind: 'HelmChart';
  metadata: ObjectMeta;
  spec?: HelmChartV1Beta2Spec;
}

export interface HelmChartV1Beta2Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  chart: string;
  ignoreMissingValuesFiles?: boolean;
  interval: string;
  reconcileStrategy?: 'ChartVersion' | 'Revision';
  sourceRef: HelmChartSpecSourceRef;
  suspend?: boolean;
  valuesFile?: string;
  valuesFiles?: string[];
  verify?: HelmChartSpecVerify;
  version?: string;
}

/** Up to 2.6. */
export interface HelmChartV1Beta1 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta1';
  kind: 'HelmChart';
  metadata: ObjectMeta;
  spec?: HelmChartV1Beta1Spec;
}

export interface HelmChartV1Beta1Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  chart: string;
  interval: string;
  reconcileStrategy?: 'ChartVersion' | 'Revision';
  sourceRef: HelmChartSpecSourceRef;
  suspend?: boolean;
  valuesFile?: string;
  valuesFiles?: string[];
  version?: string;
}

export interface HelmRepository {
  apiVersion: 'source.toolkit.fluxcd.io/v1';
  kind: 'HelmRepository';
  metadata: ObjectMeta;
  spec?: HelmRepositorySpec;
}

export interface HelmRepositorySpec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  certSecretRef?: BucketSpecCertSecretRef;
  insecure?: boolean;
  interval?: string;
  passCredentials?: boolean;
  provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  secretRef?: BucketSpecCertSecretRef;
  suspend?: boolean;
  timeout?: string;
  type?: 'default' | 'oci';
  url: string;
}

/** Up to 2.7. */
export interface HelmRepositoryV1Beta2 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta2';
  kind: 'HelmRepository';
  metadata: ObjectMeta;
  spec?: HelmRepositorySpec;
}

/** Up to 2.6. */
export interface HelmRepositoryV1Beta1 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta1';
  kind: 'HelmRepository';
  metadata: ObjectMeta;
  spec?: HelmRepositoryV1Beta1Spec;
}

export interface HelmRepositoryV1Beta1Spec {
  accessFrom?: BucketV1Beta2SpecAccessFrom;
  interval: string;
  passCredentials?: boolean;
  secretRef?: BucketSpecCertSecretRef;
  suspend?: boolean;
  timeout?: string;
  url: string;
}

export interface OCIRepository {
  apiVersion: 'source.toolkit.fluxcd.io/v1';
  kind: 'OCIRepository';
  metadata: ObjectMeta;
  spec?: OCIRepositorySpec;
}

export interface OCIRepositorySpec {
  certSecretRef?: BucketSpecCertSecretRef;
  ignore?: string;
  insecure?: boolean;
  interval: string;
  layerSelector?: OCIRepositorySpecLayerSelector;
  provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  proxySecretRef?: BucketSpecCertSecretRef;
  ref?: OCIRepositorySpecRef;
  secretRef?: BucketSpecCertSecretRef;
  serviceAccountName?: string;
  suspend?: boolean;
  timeout?: string;
  url: string;
  verify?: OCIRepositorySpecVerify;
}

export interface OCIRepositorySpecLayerSelector {
  mediaType?: string;
  operation?: 'extract' | 'copy';
}

export interface OCIRepositorySpecRef {
  digest?: string;
  semver?: string;
  semverFilter?: string;
  tag?: string;
}

export interface OCIRepositorySpecVerify {
  matchOIDCIdentity?: HelmChartSpecVerifyMatchOIDCIdentityItem[];
  provider?: 'cosign' | 'notation';
  secretRef?: BucketSpecCertSecretRef;
  /** From 2.9 on. */
  trustedRootSecretRef?: BucketSpecCertSecretRef;
}

/** Up to 2.7. */
export interface OCIRepositoryV1Beta2 {
  apiVersion: 'source.toolkit.fluxcd.io/v1beta2';
  kind: 'OCIRepository';
  metadata: ObjectMeta;
  spec?: OCIRepositoryV1Beta2Spec;
}

export interface OCIRepositoryV1Beta2Spec {
  certSecretRef?: BucketSpecCertSecretRef;
  ignore?: string;
  insecure?: boolean;
  interval: string;
  layerSelector?: OCIRepositorySpecLayerSelector;
  provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  proxySecretRef?: BucketSpecCertSecretRef;
  ref?: OCIRepositorySpecRef;
  secretRef?: BucketSpecCertSecretRef;
  serviceAccountName?: string;
  suspend?: boolean;
  timeout?: string;
  url: string;
  verify?: HelmChartSpecVerify;
}
