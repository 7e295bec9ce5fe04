import { CONFIG_MAP, SECRET } from './_names';
import { UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ReferenceExtractor } from '../checks/reference';
import { listAt, textAt, valueAt } from '../core/plain';

const GROUP = 'kustomize.config.k8s.io';

/** Kustomize makes ConfigMaps and Secrets, and brings what charts and remote folders hold. */
export const KUSTOMIZE_REFERENCES: ReferenceExtractor = {
  types: [`${GROUP}/Kustomization`, `${GROUP}/Component`],
  extract({ manifest }, sink) {
    const namespace = textAt(manifest, 'namespace') ?? UNKNOWN_NAMESPACE;
    for (const [field, type] of [['configMapGenerator', CONFIG_MAP], ['secretGenerator', SECRET]]) {
      for (const generator of listAt(manifest, field)) {
        const name = textAt(generator, 'name');
        if (name !== undefined) sink.makes({ type, namespace: textAt(generator, 'namespace') ?? namespace, name, keys: keysOf(generator) });
      }
    }
    const isRemote = [...listAt(manifest, 'resources'), ...listAt(manifest, 'components')].some((entry) => typeof entry === 'string' && /:\/\/|^[\w.-]+@|^github\.com\//.test(entry));
    if (isRemote || [...listAt(manifest, 'helmCharts'), ...listAt(manifest, 'generators')].length > 0) sink.opens();
  },
};

/** The keys that a generator gives; undefined where they stand in a file, or are added to those of another. */
function keysOf(generator: unknown): string[] | undefined {
  const behavior = textAt(generator, 'behavior') ?? 'create';
  if (behavior === 'merge' || listAt(generator, 'envs').length > 0 || valueAt(generator, 'env') !== undefined) return undefined;
  const texts = (field: string): string[] => listAt(generator, field).filter((entry) => typeof entry === 'string');
  const literals = texts('literals').map((entry) => entry.split('=', 1)[0]);
  const files = texts('files').map((entry) => (entry.includes('=') ? entry.split('=', 1)[0] : entry.slice(entry.lastIndexOf('/') + 1)));
  return [...literals, ...files];
}
