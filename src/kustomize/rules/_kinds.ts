/** What a kustomization file may be. */
export const KUSTOMIZE_TYPES = ['kustomize.config.k8s.io/Kustomization', 'kustomize.config.k8s.io/Component'];
