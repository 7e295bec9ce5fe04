import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { EnvironmentStack } from './environment-stack';
import { NOT_PRUNED } from '../argocd/install/_chart-values';
import { keepSettings } from '../argocd/settings/configuration/_settings-map';
import { readManifests } from '../core/manifest-yaml';
import { type Plain, listAt, mapAt, textAt } from '../core/plain';
import { addProblem, shown } from '../core/problem';
import { readTextFile } from '../core/yaml-file';

/** The definitions of Argo CD alone are longer than what other files may hold. */
const MAX_BYTES = 16 * 1024 * 1024;

/** The namespace that Argo CD's manifests name where one must be named. */
const USUAL_NAMESPACE = 'argocd';

/** What is known of an installation from manifests. */
export interface ManifestContent {
  readonly files: readonly string[];
  readonly isHighlyAvailable: boolean;
  /** Settings that are made besides, by the names of their ConfigMaps: what manifests hold of these is kept where the settings say nothing. */
  readonly settings: ReadonlyMap<string, Construct>;
}

/** Makes the objects of manifests in a stack. */
export function includeRelease(install: Construct, stack: EnvironmentStack, { files, isHighlyAvailable, settings }: ManifestContent): void {
  const manifests = files.flatMap((file) => manifestsIn(install, file));
  const ids = new Set<string>();
  for (const manifest of manifests) {
    const [kind, name] = [textAt(manifest, 'kind'), textAt(manifest, 'metadata', 'name')];
    const made = kind === 'ConfigMap' && name !== undefined ? settings.get(name) : undefined;
    if (made) {
      keepSettings(made, mapAt(manifest, 'data') as Record<string, string>);
      continue;
    }
    // A Namespace comes with the stack.
    if (kind === 'Namespace' && name === stack.namespace) continue;
    const id = `${kind}-${name}`.toLowerCase();
    if (ids.has(id)) {
      addProblem(install, `the manifests hold ${kind} ${shown(name)} twice; name files that do not overlap`);
      continue;
    }
    ids.add(id);
    new ApiObject(stack, id, adapted(manifest, stack.namespace!) as never);
  }
  if (isHighlyAvailable && manifests.length > 0 && !ids.has('statefulset-argocd-redis-ha-server')) {
    addProblem(install, 'the manifests run every process once, and production needs more; name those of the folder manifests/ha of Argo CD, or state highAvailability: false');
  }
}

function manifestsIn(install: Construct, file: string): Plain[] {
  const refuse = (text: string): Plain[] => {
    addProblem(install, `${file} ${text}`);
    return [];
  };
  const { text, fault } = readTextFile(file, MAX_BYTES);
  if (text === undefined) return refuse(fault!.text);
  const { documents, fault: whole } = readManifests(text);
  const first = whole ?? documents.flatMap(({ faults }) => faults)[0];
  if (first) return refuse(`${first.line === undefined ? '' : `line ${first.line}: `}${first.text}`);
  const manifests = documents.map(({ value }) => value).filter((value) => value !== null);
  const odd = manifests.find((value) => textAt(value, 'kind') === undefined || textAt(value, 'metadata', 'name') === undefined);
  if (odd !== undefined) return refuse('holds a document without kind or metadata.name; name a file of plain manifests, such as install.yaml of a release');
  return manifests.length === 0 ? refuse('holds no manifests; name a file such as install.yaml of a release') : manifests as Plain[];
}

/** An object as it is in another namespace than the usual one, and so that Argo CD never prunes what it needs to run. */
function adapted(manifest: Plain, namespace: string): Plain {
  const { kind } = manifest;
  if (kind === 'ConfigMap' || kind === 'Secret') {
    const metadata = mapAt(manifest, 'metadata');
    return { ...manifest, metadata: { ...metadata, annotations: { ...NOT_PRUNED, ...mapAt(metadata, 'annotations') } } };
  }
  if (kind !== 'ClusterRoleBinding' && kind !== 'RoleBinding') return manifest;
  const subjects = listAt(manifest, 'subjects').map((subject) => (textAt(subject, 'namespace') === USUAL_NAMESPACE ? { ...mapAt(subject), namespace } : subject));
  return { ...manifest, subjects };
}
