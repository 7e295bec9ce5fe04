import { createHash } from 'node:crypto';
import type { PreparedObject } from './_render';
import type { IStack } from './stack';
import { CheckedObject, keyOf } from '../checks/checked-object';
import type { ClusterNames, ReferenceSink } from '../checks/reference';
import { type Plain, mapAt } from '../core/plain';
import { KUBERNETES_REFERENCES } from '../kubernetes/references';

/** An object, and the stack that it lies in. */
export interface ObjectOfStack {
  readonly stack: IStack;
  readonly object: PreparedObject;
}

/** The annotation of pods that says which configuration they were started with. */
export const CONFIG_CHECKSUM = 'cdk8s-gitops/config-checksum';

/** Controllers that replace their pods when the template changes. The template of a Job may not change, and one of a CronJob starts new pods anyway. */
const ROLLING = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'argoproj.io/Rollout']);

/** Configuration, and the clusters that get it. */
interface Source {
  readonly clusters: ReadonlySet<string>;
  readonly content: () => string;
}

/**
 * Writes a checksum of the ConfigMaps and sealed secrets that a pod template uses into its annotations, so that a change of configuration is
 * a rollout. Of a sealed secret the ciphertext counts, so nothing can be learnt of its values.
 */
export function rollPods(objects: readonly ObjectOfStack[]): void {
  let sources: Map<string, Source[]> | undefined;
  for (const { stack, object } of objects) {
    const { group, kind, manifest, namespace } = object;
    if (!ROLLING.has(`${group}/${kind}`) || stack.rollOnConfigChange === false) continue;
    sources ??= sourcesIn(objects);
    const used = usedBy(CheckedObject._of({ manifest, namespace, clusters: [] }))
      .map((key) => [key, sources!.get(key)?.find(({ clusters }) => stack.clusters.every((cluster) => clusters.has(cluster.name)))] as const)
      .filter((entry): entry is readonly [string, Source] => entry[1] !== undefined);
    if (used.length === 0) continue;
    const hash = createHash('sha256');
    for (const [key, { content }] of used) hash.update(`${key}\n${content()}\n`);
    annotate(manifest, hash.digest('hex').slice(0, 16));
  }
}

function annotate(manifest: Plain, checksum: string): void {
  const template = mapAt(manifest, 'spec', 'template');
  const metadata = mapAt(template, 'metadata');
  const annotations = Object.entries({ ...mapAt(metadata, 'annotations'), [CONFIG_CHECKSUM]: checksum }).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = Object.entries({ ...metadata, annotations: Object.fromEntries(annotations) }).sort(([a], [b]) => (a < b ? -1 : 1));
  const spec = manifest.spec as Plain;
  spec.template = { ...template, metadata: Object.fromEntries(entries) };
}

/** The ConfigMaps, sealed secrets and encrypted secrets among objects, by what pods know them as. */
function sourcesIn(objects: readonly ObjectOfStack[]): Map<string, Source[]> {
  const sources = new Map<string, Source[]>();
  for (const { stack, object: { group, kind, namespace, name, manifest } } of objects) {
    const type = `${group}/${kind}`;
    const content = type === '/ConfigMap' ? [manifest.data, manifest.binaryData]
      : type === 'bitnami.com/SealedSecret' ? [mapAt(manifest, 'spec').encryptedData, mapAt(manifest, 'spec', 'template').data] : undefined;
    if (!content) continue;
    const key = keyOf(type === '/ConfigMap' ? type : '/Secret', namespace, name);
    const source = { clusters: new Set(stack.clusters.map((cluster) => cluster.name)), content: () => JSON.stringify(content) };
    const known = sources.get(key);
    if (known) known.push(source);
    else sources.set(key, [source]);
  }
  return sources;
}

const NO_CLUSTERS: ClusterNames = { find: () => undefined, isOwn: () => false };

/** The ConfigMaps and Secrets that a pod template uses, each once, sorted. */
function usedBy(object: CheckedObject): string[] {
  const keys = new Set<string>();
  const sink: ReferenceSink = {
    uses: (_, type, namespace, name) => {
      if (type === '/ConfigMap' || type === '/Secret') keys.add(keyOf(type, namespace, name));
    },
    makes: () => undefined,
    opens: () => undefined,
  };
  for (const extractor of KUBERNETES_REFERENCES) {
    if (extractor.types.includes(object._type)) extractor.extract(object, sink, NO_CLUSTERS);
  }
  return [...keys].sort();
}
