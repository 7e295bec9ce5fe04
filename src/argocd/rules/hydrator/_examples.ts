import { PROJECT } from '../_examples';

/** An Application whose manifests Argo CD renders and commits. */
export function hydrated(name: string, path: string): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  project: shop
  sourceHydrator:
    drySource:
      repoURL: https://github.com/acme/shop
      path: charts/${name}
      targetRevision: main
    syncSource:
      targetBranch: environments/production
      path: ${path}
  destination:
    server: https://kubernetes.default.svc
    namespace: ${name}
`;
}

/** Such Applications, and their project. */
export function withProject(...applications: string[]): string {
  return [PROJECT, ...applications].join('---\n');
}
