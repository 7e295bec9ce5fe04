// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

/** From 2.7 on. */
export interface ImagePolicy {
  apiVersion: 'image.toolkit.fluxcd.io/v1';
  kind: 'ImagePolicy';
  metadata: ObjectMeta;
  spec?: ImagePolicySpec;
}

export interface ImagePolicySpec {
  digestReflectionPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  filterTags?: ImagePolicySpecFilterTags;
  imageRepositoryRef: ImagePolicySpecImageRepositoryRef;
  interval?: string;
  policy: ImagePolicySpecPolicy;
  suspend?: boolean;
}

export interface ImagePolicySpecFilterTags {
  extract?: string;
  pattern?: string;
}

export interface ImagePolicySpecImageRepositoryRef {
  name: string;
  namespace?: string;
}

export interface ImagePolicySpecPolicy {
  alphabetical?: ImagePolicySpecPolicyAlphabetical;
  numerical?: ImagePolicySpecPolicyAlphabetical;
  semver?: ImagePolicySpecPolicySemver;
}

export interface ImagePolicySpecPolicyAlphabetical {
  order?: 'asc' | 'desc';
}

export interface ImagePolicySpecPolicySemver {
  range: string;
}

/** Up to 2.8. */
export interface ImagePolicyV1Beta2 {
  apiVersion: 'image.toolkit.fluxcd.io/v1beta2';
  kind: 'ImagePolicy';
  metadata: ObjectMeta;
  spec?: ImagePolicyV1Beta2Spec;
}

export interface ImagePolicyV1Beta2Spec {
  digestReflectionPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  filterTags?: ImagePolicySpecFilterTags;
  imageRepositoryRef: ImagePolicySpecImageRepositoryRef;
  interval?: string;
  policy: ImagePolicySpecPolicy;
  /** From 2.7 on. */
  suspend?: boolean;
}

/** Up to 2.6. */
export interface ImagePolicyV1Beta1 {
  apiVersion: 'image.toolkit.fluxcd.io/v1beta1';
  kind: 'ImagePolicy';
  metadata: ObjectMeta;
  spec?: ImagePolicyV1Beta1Spec;
}

export interface ImagePolicyV1Beta1Spec {
  filterTags?: ImagePolicySpecFilterTags;
  imageRepositoryRef: ImagePolicySpecImageRepositoryRef;
  policy: ImagePolicySpecPolicy;
}

/** From 2.7 on. */
export interface ImageRepository {
  apiVersion: 'image.toolkit.fluxcd.io/v1';
  kind: 'ImageRepository';
  metadata: ObjectMeta;
  spec?: ImageRepositorySpec;
}

export interface ImageRepositorySpec {
  accessFrom?: ImageRepositorySpecAccessFrom;
  certSecretRef?: ImageRepositorySpecCertSecretRef;
  exclusionList?: string[];
  image: string;
  insecure?: boolean;
  interval: string;
  provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  proxySecretRef?: ImageRepositorySpecCertSecretRef;
  secretRef?: ImageRepositorySpecCertSecretRef;
  serviceAccountName?: string;
  suspend?: boolean;
  timeout?: string;
}

export interface ImageRepositorySpecAccessFrom {
  namespaceSelectors: ImageRepositorySpecAccessFromNamespaceSelectorsItem[];
}

export interface ImageRepositorySpecCertSecretRef {
  name: string;
}

export interface ImageRepositorySpecAccessFromNamespaceSelectorsItem {
  matchLabels?: Record<string, string>;
}

/** Up to 2.8. */
export interface ImageRepositoryV1Beta2 {
  apiVersion: 'image.toolkit.fluxcd.io/v1beta2';
  kind: 'ImageRepository';
  metadata: ObjectMeta;
  spec?: ImageRepositorySpec;
}

/** Up to 2.6. */
export interface ImageRepositoryV1Beta1 {
  apiVersion: 'image.toolkit.fluxcd.io/v1beta1';
  kind: 'ImageRepository';
  metadata: ObjectMeta;
  spec?: ImageRepositoryV1Beta1Spec;
}

export interface ImageRepositoryV1Beta1Spec {
  accessFrom?: ImageRepositorySpecAccessFrom;
  certSecretRef?: ImageRepositorySpecCertSecretRef;
  exclusionList?: string[];
  image: string;
  interval: string;
  secretRef?: ImageRepositorySpecCertSecretRef;
  serviceAccountName?: string;
  suspend?: boolean;
  timeout?: string;
}

/** From 2.7 on. */
export interface ImageUpdateAutomation {
  apiVersion: 'image.toolkit.fluxcd.io/v1';
  kind: 'ImageUpdateAutomation';
  metadata: ObjectMeta;
  spec?: ImageUpdateAutomationSpec;
}

export interface ImageUpdateAutomationSpec {
  git?: ImageUpdateAutomationSpecGit;
  interval: string;
  policySelector?: ImageUpdateAutomationSpecPolicySelector;
  sourceRef: ImageUpdateAutomationSpecSourceRef;
  suspend?: boolean;
  update?: ImageUpdateAutomationSpecUpdate;
}

export interface ImageUpdateAutomationSpecGit {
  checkout?: ImageUpdateAutomationSpecGitCheckout;
  commit: ImageUpdateAutomationSpecGitCommit;
  push?: ImageUpdateAutomationSpecGitPush;
}

export interface ImageUpdateAutomationSpecPolicySelector {
  matchExpressions?: ImageUpdateAutomationSpecPolicySelectorMatchExpressionsItem[];
  matchLabels?: Record<string, string>;
}

export interface ImageUpdateAutomationSpecSourceRef {
  apiVersion?: string;
  kind?: 'GitRepository';
  name: string;
  namespace?: string;
}

export interface ImageUpdateAutomationSpecUpdate {
  path?: string;
  strategy?: 'Setters';
}

export interface ImageUpdateAutomationSpecGitCheckout {
  ref: ImageUpdateAutomationSpecGitCheckoutRef;
}

export interface ImageUpdateAutomationSpecGitCommit {
  author: ImageUpdateAutomationSpecGitCommitAuthor;
  messageTemplate?: string;
  messageTemplateValues?: Record<string, string>;
  signingKey?: ImageUpdateAutomationSpecGitCommitSigningKey;
}

export interface ImageUpdateAutomationSpecGitPush {
  branch?: string;
  options?: Record<string, string>;
  refspec?: string;
}

export interface ImageUpdateAutomationSpecPolicySelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}

export interface ImageUpdateAutomationSpecGitCheckoutRef {
  branch?: string;
  commit?: string;
  name?: string;
  semver?: string;
  tag?: string;
}

export interface ImageUpdateAutomationSpecGitCommitAuthor {
  email: string;
  name?: string;
}

export interface ImageUpdateAutomationSpecGitCommitSigningKey {
  secretRef: ImageRepositorySpecCertSecretRef;
  /** From 2.9 on. */
  type?: 'gpg' | 'ssh';
}

/** Up to 2.8. */
export interface ImageUpdateAutomationV1Beta2 {
  apiVersion: 'image.toolkit.fluxcd.io/v1beta2';
  kind: 'ImageUpdateAutomation';
  metadata: ObjectMeta;
  spec?: ImageUpdateAutomationV1Beta2Spec;
}

export interface ImageUpdateAutomationV1Beta2Spec {
  git?: ImageUpdateAutomationV1Beta2SpecGit;
  interval: string;
  policySelector?: ImageUpdateAutomationSpecPolicySelector;
  sourceRef: ImageUpdateAutomationSpecSourceRef;
  suspend?: boolean;
  update?: ImageUpdateAutomationV1Beta2SpecUpdate;
}

export interface ImageUpdateAutomationV1Beta2SpecGit {
  checkout?: ImageUpdateAutomationSpecGitCheckout;
  commit: ImageUpdateAutomationV1Beta2SpecGitCommit;
  push?: ImageUpdateAutomationSpecGitPush;
}

export interface ImageUpdateAutomationV1Beta2SpecUpdate {
  path?: string;
  strategy?: 'Setters';
}

export interface ImageUpdateAutomationV1Beta2SpecGitCommit {
  author: ImageUpdateAutomationSpecGitCommitAuthor;
  messageTemplate?: string;
  messageTemplateValues?: Record<string, string>;
  signingKey?: ImageUpdateAutomationV1Beta2SpecGitCommitSigningKey;
}

export interface ImageUpdateAutomationV1Beta2SpecGitCommitSigningKey {
  secretRef: ImageRepositorySpecCertSecretRef;
}

/** Up to 2.6. */
export interface ImageUpdateAutomationV1Beta1 {
  apiVersion: 'image.toolkit.fluxcd.io/v1beta1';
  kind: 'ImageUpdateAutomation';
  metadata: ObjectMeta;
  spec?: ImageUpdateAutomationV1Beta1Spec;
}

export interface ImageUpdateAutomationV1Beta1Spec {
  git?: ImageUpdateAutomationV1Beta1SpecGit;
  interval: string;
  sourceRef: ImageUpdateAutomationSpecSourceRef;
  suspend?: boolean;
  update?: ImageUpdateAutomationV1Beta1SpecUpdate;
}

export interface ImageUpdateAutomationV1Beta1SpecGit {
  checkout?: ImageUpdateAutomationSpecGitCheckout;
  commit: ImageUpdateAutomationV1Beta1SpecGitCommit;
  push?: ImageUpdateAutomationSpecGitPush;
}

export interface ImageUpdateAutomationV1Beta1SpecUpdate {
  path?: string;
  strategy?: 'Setters';
}

export interface ImageUpdateAutomationV1Beta1SpecGitCommit {
  author: ImageUpdateAutomationSpecGitCommitAuthor;
  messageTemplate?: string;
  signingKey?: ImageUpdateAutomationV1Beta2SpecGitCommitSigningKey;
}
