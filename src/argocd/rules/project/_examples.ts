/** A project with fields of its spec as they are given, besides that it permits everything. */
export function project(spec: string, permits = "sourceRepos:\n  - '*'\ndestinations:\n  - server: '*'\n    namespace: '*'"): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
spec:
${[permits, spec].filter((part) => part.trim() !== '').flatMap((part) => part.trim().split('\n')).map((line) => `  ${line}`).join('\n')}
`;
}

/** An Application in a project, with both as they are given. */
export function inProject(spec: string, application: { repo?: string; namespace?: string; home?: string; policy?: string } = {}): string {
  const { repo = 'https://github.com/acme/shop', namespace = 'shop', home = 'argocd', policy = '' } = application;
  return `${project(spec, '')}---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
  namespace: ${home}
spec:
  project: shop
  source:
    repoURL: ${repo}
    path: deploy
    targetRevision: v1.2.3
  destination:
    server: https://kubernetes.default.svc
    namespace: ${namespace}
${policy}`;
}
