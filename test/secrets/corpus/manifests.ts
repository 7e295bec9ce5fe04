/** A manifest of a corpus. */
export interface Sample {
  readonly what: string;
  readonly manifest: Record<string, unknown>;
  /** What must be in no message. */
  readonly secret?: string;
}

export const PEM_BODY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7';

/** Puts a text together that no scanner of this repository should find in it. */
export const joined = (...parts: string[]): string => parts.join('');

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

export function configMap(data: Record<string, string>, annotations?: Record<string, string>): Record<string, unknown> {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web', namespace: 'shop', ...annotations && { annotations } }, data };
}

export function secret(values: Record<string, unknown>, metadata: Record<string, unknown> = {}): Record<string, unknown> {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'web', namespace: 'shop', ...metadata }, ...values };
}

/** A pod with one container. */
export function pod(container: Record<string, unknown>): Record<string, unknown> {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec: { containers: [{ name: 'web', image: 'registry.example.com/web:1.4.2', ...container }] } };
}

export function deployment(container: Record<string, unknown>, annotations: Record<string, string> = {}): Record<string, unknown> {
  const { spec } = pod(container) as { spec: unknown };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' }, annotations }, spec } },
  };
}

export function release(values: unknown): Record<string, unknown> {
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { interval: '1h', chartRef: { kind: 'OCIRepository', name: 'web' }, values },
  };
}

export function application(helm: Record<string, unknown>): Record<string, unknown> {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'web', namespace: 'argocd' },
    spec: {
      project: 'shop',
      source: { repoURL: 'https://charts.example.com', chart: 'web', targetRevision: '1.4.2', helm },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    },
  };
}

export function kustomization(fields: Record<string, unknown>): Record<string, unknown> {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...fields };
}
