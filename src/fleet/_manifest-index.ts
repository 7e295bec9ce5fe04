import { checkoutTree } from './_layout-files';
import type { LocatedObject } from './_manifest-objects';
import { EXTRACTORS, WELL_KNOWN } from './_rule-book';
import type { Cluster } from './cluster';
import { CheckedObject } from '../checks/checked-object';
import { FleetIndex } from '../checks/fleet-index';
import { textAt } from '../core/plain';
import type { Tier } from '../core/tier';
import type { Catalogue } from '../schema/catalogue';

/** Where manifests go. */
export interface ManifestSetting {
  readonly catalogue: Catalogue;
  readonly cluster?: Cluster;
  readonly tier?: Tier;
  readonly isComplete: boolean;
  /** The folder that the manifests were read from. */
  readonly folder?: string;
}

/** The index of plain manifests, and where each of its objects was read. */
export interface IndexedManifests {
  readonly fleet: FleetIndex;
  readonly objects: ReadonlyMap<CheckedObject, LocatedObject>;
}

/** Takes manifests for what one cluster gets. Those without a readable head are left out. */
export function indexManifests(located: readonly LocatedObject[], setting: ManifestSetting): IndexedManifests {
  const { catalogue, cluster, tier, isComplete, folder } = setting;
  const name = cluster?.name ?? 'cluster';
  const clusters = [name];
  const objects = new Map<CheckedObject, LocatedObject>();
  for (const one of located) {
    const { object: manifest, file } = one;
    const apiVersion = textAt(manifest, 'apiVersion');
    const kind = textAt(manifest, 'kind');
    if (apiVersion === undefined || kind === undefined) continue;
    const isNamespaced = !catalogue.isClusterScoped(apiVersion, kind);
    const namespace = isNamespaced ? textAt(manifest, 'metadata', 'namespace') : undefined;
    objects.set(CheckedObject._of({ manifest, namespace, isNamespaceOpen: isNamespaced && namespace === undefined, clusters, tier, file }), one);
  }
  const provided = cluster?._providedObjects ?? [];
  const fleet = FleetIndex._of({
    objects: [...objects.keys()],
    clusters: [{
      name,
      server: cluster?.server,
      labels: cluster?.labels,
      tier,
      versions: cluster?._versions ?? {},
      provided: provided.map(({ _product }) => _product),
      open: provided.flatMap(({ _openNamespace }) => (_openNamespace === undefined ? [] : [_openNamespace])),
    }],
    isComplete,
    extractors: EXTRACTORS,
    isWellKnown: WELL_KNOWN,
    tree: folder === undefined ? undefined : checkoutTree(folder, objectsByFile(objects)),
  });
  return { fleet, objects };
}

/** The objects of a file, by its path below the folder that is checked. */
function objectsByFile(objects: ReadonlyMap<CheckedObject, LocatedObject>): (file: string) => readonly CheckedObject[] {
  let byFile: Map<string, CheckedObject[]> | undefined;
  return (file) => {
    if (!byFile) {
      byFile = new Map();
      for (const object of objects.keys()) byFile.set(object.file!, [...byFile.get(object.file!) ?? [], object]);
    }
    return byFile.get(file) ?? [];
  };
}
