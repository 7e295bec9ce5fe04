/** Annotations by which an object tells Argo CD how it is synced and compared. */
export const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';
export const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';
export const COMPARE_OPTIONS = 'argocd.argoproj.io/compare-options';
export const HOOK = 'argocd.argoproj.io/hook';
export const HOOK_DELETE_POLICY = 'argocd.argoproj.io/hook-delete-policy';
export const IGNORE_HEALTHCHECK = 'argocd.argoproj.io/ignore-healthcheck';
export const IGNORE_RESOURCE_UPDATES = 'argocd.argoproj.io/ignore-resource-updates';
export const IGNORE_DEFAULT_LINKS = 'argocd.argoproj.io/ignore-default-links';
export const LINK = 'link.argocd.argoproj.io/';

/** Helm's own, which Argo CD reads where its own say nothing. */
export const HELM_HOOK = 'helm.sh/hook';
export const HELM_HOOK_WEIGHT = 'helm.sh/hook-weight';
export const HELM_HOOK_DELETE_POLICY = 'helm.sh/hook-delete-policy';
