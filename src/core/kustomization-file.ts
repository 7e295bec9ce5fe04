/** The names under which Kustomize looks for its file. */
export const KUSTOMIZATION_FILE = /^(kustomization\.ya?ml|Kustomization)$/;
