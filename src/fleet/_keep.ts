/** A Kubernetes object as plain data. */
export type Manifest = Record<string, unknown>;

const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';
const FLUX_PRUNE = 'kustomize.toolkit.fluxcd.io/prune';

/** Kinds that take others' data with them when they go. */
const KEPT = new Set(['/Namespace', '/PersistentVolumeClaim', 'apiextensions.k8s.io/CustomResourceDefinition']);

/**
 * Has both engines leave namespaces, volumes and definitions in the cluster when their files leave the tree.
 *
 * Written for both, so that a stack is the same under either. What the author wrote about pruning stands.
 */
export function keepOnPrune(manifest: Manifest, group: string, kind: string): void {
  if (!KEPT.has(`${group}/${kind}`)) return;
  const metadata = manifest.metadata as Manifest;
  const annotations = { ...(metadata.annotations as Record<string, string> | undefined) };
  const options = annotations[SYNC_OPTIONS];
  if (!/(^|,)\s*Prune=/.test(options ?? '')) annotations[SYNC_OPTIONS] = options ? `${options},Prune=false` : 'Prune=false';
  annotations[FLUX_PRUNE] ??= 'disabled';
  const sorted = Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
  manifest.metadata = Object.fromEntries(Object.entries({ ...metadata, annotations: sorted }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
