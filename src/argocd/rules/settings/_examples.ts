/** A ConfigMap of Argo CD's settings, with its label. */
export function settingsExample(name: string, data: string): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: argocd
  labels:
    app.kubernetes.io/part-of: argocd
data:
${data.trim().split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}
`;
}

/** The namespace of Argo CD, for a cluster that has nothing else. */
export const ARGO_NAMESPACE = `apiVersion: v1
kind: Namespace
metadata:
  name: argocd
---
`;
