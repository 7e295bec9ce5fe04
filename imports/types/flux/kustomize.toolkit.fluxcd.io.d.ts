// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface Kustomization {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1';
  kind: 'Kustomization';
  metadata: ObjectMeta;
  spec?: KustomizationSpec;
}

export interface KustomizationSpec {
  /** From 2.9 on. */
  buildMetadata?: ('originAnnotations' | 'transformerAnnotations')[];
  commonMetadata?: KustomizationSpecCommonMetadata;
  components?: string[];
  decryption?: KustomizationSpecDecryption;
  deletionPolicy?: 'MirrorPrune' | 'Delete' | 'WaitForTermination' | 'Orphan';
  dependsOn?: KustomizationSpecDependsOnItem[];
  force?: boolean;
  healthCheckExprs?: KustomizationSpecHealthCheckExprsItem[];
  healthChecks?: KustomizationSpecHealthChecksItem[];
  /** From 2.9 on. */
  ignore?: KustomizationSpecIgnoreItem[];
  /** From 2.7 on. */
  ignoreMissingComponents?: boolean;
  images?: KustomizationSpecImagesItem[];
  interval: string;
  kubeConfig?: KustomizationSpecKubeConfig;
  namePrefix?: string;
  nameSuffix?: string;
  patches?: KustomizationSpecPatchesItem[];
  path?: string;
  postBuild?: KustomizationSpecPostBuild;
  prune: boolean;
  retryInterval?: string;
  serviceAccountName?: string;
  sourceRef: KustomizationSpecSourceRef;
  suspend?: boolean;
  targetNamespace?: string;
  timeout?: string;
  wait?: boolean;
}

export interface KustomizationSpecCommonMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface KustomizationSpecDecryption {
  provider: 'sops';
  secretRef?: KustomizationSpecDecryptionSecretRef;
  serviceAccountName?: string;
}

export interface KustomizationSpecDependsOnItem {
  name: string;
  namespace?: string;
  /** From 2.7 on. */
  readyExpr?: string;
}

export interface KustomizationSpecHealthCheckExprsItem {
  apiVersion: string;
  current: string;
  failed?: string;
  inProgress?: string;
  kind?: string;
}

export interface KustomizationSpecHealthChecksItem {
  apiVersion?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface KustomizationSpecIgnoreItem {
  paths: string[];
  target?: KustomizationSpecIgnoreItemTarget;
}

export interface KustomizationSpecImagesItem {
  digest?: string;
  name: string;
  newName?: string;
  newTag?: string;
}

export interface KustomizationSpecKubeConfig {
  /** From 2.7 on. */
  configMapRef?: KustomizationSpecDecryptionSecretRef;
  secretRef?: KustomizationSpecKubeConfigSecretRef;
}

export interface KustomizationSpecPatchesItem {
  patch: string;
  target?: KustomizationSpecIgnoreItemTarget;
}

export interface KustomizationSpecPostBuild {
  substitute?: Record<string, string>;
  substituteFrom?: KustomizationSpecPostBuildSubstituteFromItem[];
  /** From 2.9 on. */
  substituteStrategy?: 'WithVariables' | 'Always';
}

export interface KustomizationSpecSourceRef {
  apiVersion?: string;
  kind: 'OCIRepository' | 'GitRepository' | 'Bucket' | 'ExternalArtifact';
  name: string;
  namespace?: string;
}

export interface KustomizationSpecDecryptionSecretRef {
  name: string;
}

export interface KustomizationSpecIgnoreItemTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

export interface KustomizationSpecKubeConfigSecretRef {
  key?: string;
  name: string;
}

export interface KustomizationSpecPostBuildSubstituteFromItem {
  kind: 'Secret' | 'ConfigMap';
  name: string;
  optional?: boolean;
}

/** Up to 2.7. */
export interface KustomizationV1Beta2 {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1beta2';
  kind: 'Kustomization';
  metadata: ObjectMeta;
  spec?: KustomizationV1Beta2Spec;
}

export interface KustomizationV1Beta2Spec {
  commonMetadata?: KustomizationSpecCommonMetadata;
  components?: string[];
  decryption?: KustomizationV1Beta2SpecDecryption;
  dependsOn?: KustomizationV1Beta2SpecDependsOnItem[];
  force?: boolean;
  healthChecks?: KustomizationSpecHealthChecksItem[];
  images?: KustomizationSpecImagesItem[];
  interval: string;
  kubeConfig?: KustomizationSpecKubeConfig;
  patches?: KustomizationSpecPatchesItem[];
  patchesJson6902?: KustomizationV1Beta2SpecPatchesJson6902Item[];
  patchesStrategicMerge?: any[];
  path?: string;
  postBuild?: KustomizationV1Beta2SpecPostBuild;
  prune: boolean;
  retryInterval?: string;
  serviceAccountName?: string;
  sourceRef: KustomizationV1Beta2SpecSourceRef;
  suspend?: boolean;
  targetNamespace?: string;
  timeout?: string;
  validation?: 'none' | 'client' | 'server';
  wait?: boolean;
}

export interface KustomizationV1Beta2SpecDecryption {
  provider: 'sops';
  secretRef?: KustomizationSpecDecryptionSecretRef;
}

export interface KustomizationV1Beta2SpecDependsOnItem {
  name: string;
  namespace?: string;
}

export interface KustomizationV1Beta2SpecPatchesJson6902Item {
  patch: KustomizationV1Beta2SpecPatchesJson6902ItemPatchItem[];
  target: KustomizationSpecIgnoreItemTarget;
}

export interface KustomizationV1Beta2SpecPostBuild {
  substitute?: Record<string, string>;
  substituteFrom?: KustomizationSpecPostBuildSubstituteFromItem[];
}

export interface KustomizationV1Beta2SpecSourceRef {
  apiVersion?: string;
  kind: 'OCIRepository' | 'GitRepository' | 'Bucket';
  name: string;
  namespace?: string;
}

export interface KustomizationV1Beta2SpecPatchesJson6902ItemPatchItem {
  from?: string;
  op: 'test' | 'remove' | 'add' | 'replace' | 'move' | 'copy';
  path: string;
  value?: any;
}

/** Up to 2.6. */
export interface KustomizationV1Beta1 {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1beta1';
  kind: 'Kustomization';
  metadata: ObjectMeta;
  spec?: KustomizationV1Beta1Spec;
}

export interface KustomizationV1Beta1Spec {
  decryption?: KustomizationV1Beta2SpecDecryption;
  dependsOn?: KustomizationV1Beta2SpecDependsOnItem[];
  force?: boolean;
  healthChecks?: KustomizationSpecHealthChecksItem[];
  images?: KustomizationSpecImagesItem[];
  interval: string;
  kubeConfig?: KustomizationV1Beta1SpecKubeConfig;
  patches?: KustomizationSpecPatchesItem[];
  patchesJson6902?: KustomizationV1Beta2SpecPatchesJson6902Item[];
  patchesStrategicMerge?: any[];
  path?: string;
  postBuild?: KustomizationV1Beta1SpecPostBuild;
  prune: boolean;
  retryInterval?: string;
  serviceAccountName?: string;
  sourceRef: KustomizationV1Beta1SpecSourceRef;
  suspend?: boolean;
  targetNamespace?: string;
  timeout?: string;
  validation?: 'none' | 'client' | 'server';
}

export interface KustomizationV1Beta1SpecKubeConfig {
  secretRef: KustomizationSpecDecryptionSecretRef;
}

export interface KustomizationV1Beta1SpecPostBuild {
  substitute?: Record<string, string>;
  substituteFrom?: KustomizationV1Beta1SpecPostBuildSubstituteFromItem[];
}

export interface KustomizationV1Beta1SpecSourceRef {
  apiVersion?: string;
  kind: 'GitRepository' | 'Bucket';
  name: string;
  namespace?: string;
}

export interface KustomizationV1Beta1SpecPostBuildSubstituteFromItem {
  kind: 'Secret' | 'ConfigMap';
  name: string;
}
