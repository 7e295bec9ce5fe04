// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

/** From 2.7 on. */
export interface ArtifactGenerator {
  apiVersion: 'source.extensions.fluxcd.io/v1beta1';
  kind: 'ArtifactGenerator';
  metadata: ObjectMeta;
  spec?: ArtifactGeneratorSpec;
}

export interface ArtifactGeneratorSpec {
  artifacts: ArtifactGeneratorSpecArtifactsItem[];
  /** From 2.9 on. */
  commonMetadata?: ArtifactGeneratorSpecCommonMetadata;
  /** From 2.9 on. */
  pathPattern?: string;
  sources: ArtifactGeneratorSpecSourcesItem[];
}

export interface ArtifactGeneratorSpecArtifactsItem {
  copy: ArtifactGeneratorSpecArtifactsItemCopyItem[];
  name: string;
  originRevision?: string;
  revision?: string;
}

export interface ArtifactGeneratorSpecCommonMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ArtifactGeneratorSpecSourcesItem {
  alias: string;
  kind: 'Bucket' | 'GitRepository' | 'OCIRepository' | 'HelmChart' | 'ExternalArtifact';
  name: string;
  namespace?: string;
}

export interface ArtifactGeneratorSpecArtifactsItemCopyItem {
  exclude?: string[];
  from: string;
  strategy?: 'Overwrite' | 'Merge' | 'Extract';
  to: string;
}
