// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface SealedSecret {
  apiVersion: 'bitnami.com/v1alpha1';
  kind: 'SealedSecret';
  metadata: ObjectMeta;
  spec: SealedSecretSpec;
}

export interface SealedSecretSpec {
  data?: string;
  encryptedData: Record<string, string>;
  template?: SealedSecretSpecTemplate;
}

export interface SealedSecretSpecTemplate {
  data?: Record<string, string> | null;
  immutable?: boolean;
  metadata?: SealedSecretSpecTemplateMetadata | null;
  type?: string;
}

export interface SealedSecretSpecTemplateMetadata {
  annotations?: Record<string, string>;
  finalizers?: string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
  [field: string]: any;
}
