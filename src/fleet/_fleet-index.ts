import type { Collection } from './_collection';
import { FleetClusters } from './_fleet-clusters';
import { type FleetFolder, fleetTree } from './_fleet-tree';
import type { RenderedObject } from './_render';
import { EXTRACTORS, WELL_KNOWN } from './_rule-book';
import type { TreeSettings } from './_tree-settings';
import type { DeliveredObject } from './_workbench';
import { CheckedObject } from '../checks/checked-object';
import { FleetIndex } from '../checks/fleet-index';
import type { Tier } from '../core/tier';
import type { TreeState } from '../output/tree';

/** The index of a fleet, and those of its objects that rules can be asked of, since a cluster would take them. */
export interface IndexedFleet {
  readonly fleet: FleetIndex;
  /** What lies in stacks. */
  readonly own: readonly CheckedObject[];
  /** What brings the stacks to their clusters. */
  readonly delivered: readonly CheckedObject[];
}

/**
 * Builds the index over everything that a synth would write.
 *
 * @param disk what lies in the tree now, where that was read
 */
export function indexFleet(
  app: TreeSettings, collection: Collection, delivered: readonly DeliveredObject[], folders: readonly FleetFolder[], disk?: TreeState,
): IndexedFleet {
  const clusters = new FleetClusters();
  const objects: CheckedObject[] = [];
  const sound = { own: [] as CheckedObject[], delivered: [] as CheckedObject[] };
  const byRendered = new Map<RenderedObject, CheckedObject>();
  const take = (rendered: RenderedObject, names: readonly string[], tier: Tier | undefined, list: CheckedObject[]): void => {
    const { manifest, namespace, path, isSound } = rendered;
    const object = CheckedObject._of({ manifest, namespace, clusters: names, tier, constructPath: path });
    objects.push(object);
    if (isSound) list.push(object);
    byRendered.set(rendered, object);
  };
  for (const { stack, objects: own, externals } of collection.stacks) {
    const names = stack.clusters.map((cluster) => clusters.note(cluster, stack.environment.tier));
    clusters.provide(names, externals);
    clusters.noteEngines(stack);
    for (const rendered of own) take(rendered, names, stack.environment.tier, sound.own);
  }
  for (const rendered of delivered) {
    const names = rendered.clusters.map((cluster) => clusters.note(cluster));
    take(rendered, names, rendered.tier ?? clusters.tierOf(rendered.clusters), sound.delivered);
  }
  const fleet = FleetIndex._of({
    objects,
    clusters: clusters.contents,
    isComplete: true,
    extractors: EXTRACTORS,
    isWellKnown: WELL_KNOWN,
    tree: fleetTree(app, folders, byRendered, disk),
  });
  return { fleet, ...sound };
}
