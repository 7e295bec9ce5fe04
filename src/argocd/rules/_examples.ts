/** A project that Applications of examples belong to. */
export const PROJECT = `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
spec:
  sourceRepos:
    - '*'
  destinations:
    - server: '*'
      namespace: '*'
  clusterResourceWhitelist:
    - group: ''
      kind: Namespace
`;

/** An object that is right by itself. */
export const SETTINGS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  colour: red
`;

/** An Application that a person syncs, in the project, with its sources as they are given. */
export function application(source: string, more = ''): string {
  return `${PROJECT}---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: shop
  namespace: argocd
spec:
  project: shop
  source:
${source.trim().split('\n').map((line) => `    ${line}`).join('\n')}
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
${more}`;
}

/** A checkout with an Application that reads the folder `deploy`, and the files of that folder. */
export function checkout(directory: string, files: Record<string, string>): string {
  const source = `repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: main\n${directory}`;
  const all = { 'argocd/shop.yaml': application(source), ...files };
  return Object.entries(all).map(([file, text]) => `# file ${file}\n${text}`).join('');
}

/** Manifests with the namespace of Argo CD, for a cluster that has nothing else. */
export function inArgo(yaml: string): string {
  return `${ARGO_NAMESPACE}${yaml}`;
}

/** An ApplicationSet in the project, with fields of its spec as they are given, and safe where they say nothing. */
export function applicationSet(spec: string): string {
  const safe = [
    ...spec.includes('goTemplate: true') && !spec.includes('goTemplateOptions:') ? ['goTemplateOptions:\n  - missingkey=error'] : [],
    ...spec.includes('preserveResourcesOnDeletion:') ? [] : ['syncPolicy:\n  preserveResourcesOnDeletion: true'],
  ];
  return `${PROJECT}---
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: shop
  namespace: argocd
spec:
${[spec.trim(), ...safe].join('\n').split('\n').map((line) => `  ${line}`).join('\n')}
`;
}

/** The namespace of Argo CD, for a cluster that has nothing else. */
export const ARGO_NAMESPACE = `apiVersion: v1
kind: Namespace
metadata:
  name: argocd
---
`;

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

/** The template of Applications that bring a chart, called so, to a cluster that is said in one line. */
export function shopTemplate(name: string, cluster: string): string {
  return `template:
  metadata:
    name: '${name}'
  spec:
    project: shop
    source:
      repoURL: https://charts.example.com
      chart: shop
      targetRevision: 1.2.3
    destination:
      ${cluster}
      namespace: shop`;
}
