import type { ApiObject } from 'cdk8s';
import type { Catalogues } from './_catalogues';
import type { Cluster } from './cluster';
import { KindDefinition } from '../schema/definition';

/** Has the clusters that get a CustomResourceDefinition serve its kind. */
export function registerDefinition(object: ApiObject, clusters: Cluster[], catalogues: Catalogues): void {
  let manifest: unknown;
  try {
    manifest = object.toJson();
  } catch {
    return; // Rendering it for good reports why.
  }
  const { definition } = KindDefinition.tryRead(manifest);
  if (definition) clusters.forEach((cluster) => catalogues.register(cluster, definition));
}
