// Generated from the facts by "npm run import"; not to be edited.
import type { ObjectMeta } from '../kubernetes/core';

export interface Alert {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta3';
  kind: 'Alert';
  metadata: ObjectMeta;
  spec?: AlertSpec;
}

export interface AlertSpec {
  eventMetadata?: Record<string, string>;
  eventSeverity?: 'info' | 'error';
  eventSources: AlertSpecEventSourcesItem[];
  exclusionList?: string[];
  inclusionList?: string[];
  providerRef: AlertSpecProviderRef;
  summary?: string;
  suspend?: boolean;
}

export interface AlertSpecEventSourcesItem {
  apiVersion?: string;
  kind: 'Bucket' | 'GitRepository' | 'Kustomization' | 'HelmRelease' | 'HelmChart' | 'HelmRepository' | 'ImageRepository' | 'ImagePolicy' | 'ImageUpdateAutomation' | 'OCIRepository' | 'ArtifactGenerator' | 'ExternalArtifact';
  matchLabels?: Record<string, string>;
  name: string;
  namespace?: string;
}

export interface AlertSpecProviderRef {
  name: string;
}

/** Up to 2.8. */
export interface AlertV1Beta2 {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta2';
  kind: 'Alert';
  metadata: ObjectMeta;
  spec?: AlertSpec;
}

/** Up to 2.6. */
export interface AlertV1Beta1 {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta1';
  kind: 'Alert';
  metadata: ObjectMeta;
  spec?: AlertV1Beta1Spec;
}

export interface AlertV1Beta1Spec {
  eventSeverity?: 'info' | 'error';
  eventSources: AlertV1Beta1SpecEventSourcesItem[];
  exclusionList?: string[];
  providerRef: AlertSpecProviderRef;
  summary?: string;
  suspend?: boolean;
}

export interface AlertV1Beta1SpecEventSourcesItem {
  apiVersion?: string;
  kind: 'Bucket' | 'GitRepository' | 'Kustomization' | 'HelmRelease' | 'HelmChart' | 'HelmRepository' | 'ImageRepository' | 'ImagePolicy' | 'ImageUpdateAutomation' | 'OCIRepository';
  matchLabels?: Record<string, string>;
  name: string;
  namespace?: string;
}

export interface Provider {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta3';
  kind: 'Provider';
  metadata: ObjectMeta;
  spec?: ProviderSpec;
}

export interface ProviderSpec {
  address?: string;
  certSecretRef?: AlertSpecProviderRef;
  channel?: string;
  commitStatusExpr?: string;
  interval?: string;
  proxy?: string;
  /** From 2.7 on. */
  proxySecretRef?: AlertSpecProviderRef;
  secretRef?: AlertSpecProviderRef;
  serviceAccountName?: string;
  suspend?: boolean;
  timeout?: string;
  type: 'slack' | 'discord' | 'msteams' | 'rocket' | 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'gitea' | 'bitbucketserver' | 'bitbucket' | 'azuredevops' | 'googlechat' | 'googlepubsub' | 'webex' | 'sentry' | 'azureeventhub' | 'telegram' | 'lark' | 'matrix' | 'opsgenie' | 'alertmanager' | 'grafana' | 'githubdispatch' | 'pagerduty' | 'datadog' | 'nats' | 'zulip' | 'otel' | 'giteapullrequestcomment' | 'githubpullrequestcomment' | 'gitlabmergerequestcomment';
  username?: string;
}

/** Up to 2.8. */
export interface ProviderV1Beta2 {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta2';
  kind: 'Provider';
  metadata: ObjectMeta;
  spec?: ProviderV1Beta2Spec;
}

export interface ProviderV1Beta2Spec {
  address?: string;
  certSecretRef?: AlertSpecProviderRef;
  channel?: string;
  interval?: string;
  proxy?: string;
  secretRef?: AlertSpecProviderRef;
  suspend?: boolean;
  timeout?: string;
  type: 'slack' | 'discord' | 'msteams' | 'rocket' | 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'gitea' | 'bitbucketserver' | 'bitbucket' | 'azuredevops' | 'googlechat' | 'googlepubsub' | 'webex' | 'sentry' | 'azureeventhub' | 'telegram' | 'lark' | 'matrix' | 'opsgenie' | 'alertmanager' | 'grafana' | 'githubdispatch' | 'pagerduty' | 'datadog';
  username?: string;
}

/** Up to 2.6. */
export interface ProviderV1Beta1 {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta1';
  kind: 'Provider';
  metadata: ObjectMeta;
  spec?: ProviderV1Beta1Spec;
}

export interface ProviderV1Beta1Spec {
  address?: string;
  certSecretRef?: AlertSpecProviderRef;
  channel?: string;
  proxy?: string;
  secretRef?: AlertSpecProviderRef;
  suspend?: boolean;
  timeout?: string;
  type: 'slack' | 'discord' | 'msteams' | 'rocket' | 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'bitbucket' | 'azuredevops' | 'googlechat' | 'webex' | 'sentry' | 'azureeventhub' | 'telegram' | 'lark' | 'matrix' | 'opsgenie' | 'alertmanager' | 'grafana' | 'githubdispatch';
  username?: string;
}

export interface Receiver {
  apiVersion: 'notification.toolkit.fluxcd.io/v1';
  kind: 'Receiver';
  metadata: ObjectMeta;
  spec?: ReceiverSpec;
}

export interface ReceiverSpec {
  events?: string[];
  interval?: string;
  /** From 2.9 on. */
  oidcProviders?: ReceiverSpecOidcProvidersItem[];
  resourceFilter?: string;
  resources: ReceiverSpecResourcesItem[];
  secretRef?: AlertSpecProviderRef;
  suspend?: boolean;
  type: 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'bitbucket' | 'harbor' | 'dockerhub' | 'quay' | 'gcr' | 'nexus' | 'acr' | 'cdevents' | 'generic-oidc';
}

export interface ReceiverSpecOidcProvidersItem {
  audience?: string;
  issuerURL: string;
  validations: ReceiverSpecOidcProvidersItemValidationsItem[];
  variables?: ReceiverSpecOidcProvidersItemVariablesItem[];
}

export interface ReceiverSpecResourcesItem {
  apiVersion?: string;
  /** From 2.9 on. */
  filter?: string;
  kind: 'Bucket' | 'GitRepository' | 'Kustomization' | 'HelmRelease' | 'HelmChart' | 'HelmRepository' | 'ImageRepository' | 'ImagePolicy' | 'ImageUpdateAutomation' | 'OCIRepository' | 'ArtifactGenerator' | 'ExternalArtifact';
  matchLabels?: Record<string, string>;
  name: string;
  namespace?: string;
}

export interface ReceiverSpecOidcProvidersItemValidationsItem {
  expression: string;
  message: string;
}

export interface ReceiverSpecOidcProvidersItemVariablesItem {
  expression: string;
  name: string;
}

/** Up to 2.8. */
export interface ReceiverV1Beta2 {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta2';
  kind: 'Receiver';
  metadata: ObjectMeta;
  spec?: ReceiverV1Beta2Spec;
}

export interface ReceiverV1Beta2Spec {
  events?: string[];
  interval?: string;
  resources: AlertSpecEventSourcesItem[];
  secretRef: AlertSpecProviderRef;
  suspend?: boolean;
  type: 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'bitbucket' | 'harbor' | 'dockerhub' | 'quay' | 'gcr' | 'nexus' | 'acr';
}

/** Up to 2.6. */
export interface ReceiverV1Beta1 {
  apiVersion: 'notification.toolkit.fluxcd.io/v1beta1';
  kind: 'Receiver';
  metadata: ObjectMeta;
  spec?: ReceiverV1Beta1Spec;
}

export interface ReceiverV1Beta1Spec {
  events?: string[];
  resources: AlertV1Beta1SpecEventSourcesItem[];
  secretRef: AlertSpecProviderRef;
  suspend?: boolean;
  type: 'generic' | 'generic-hmac' | 'github' | 'gitlab' | 'bitbucket' | 'harbor' | 'dockerhub' | 'quay' | 'gcr' | 'nexus' | 'acr';
}
