import { type Allowance, Allowances } from './_allowances';
import { type Protected, lossText, manyText } from './_guard-text';
import type { Departure, Plan } from './plan';
import { areaOf } from './planned';

export type { Allowance } from './_allowances';

/** Kinds whose removal takes more with it than the object, and what that is. */
const PROTECTED: Record<string, string> = {
  'Namespace': 'deletes everything in it',
  'CustomResourceDefinition.apiextensions.k8s.io': 'deletes every object of its kind',
  'PersistentVolumeClaim': 'loses its data',
  'StatefulSet.apps': 'stops its pods',
  'Application.argoproj.io': 'deletes what it delivers, or leaves that to itself',
  'Kustomization.kustomize.toolkit.fluxcd.io': 'deletes what it delivers, or leaves that to itself',
  'HelmRelease.helm.toolkit.fluxcd.io': 'uninstalls its release',
};

/** More than so many objects, and more than so large a part of an area, do not leave at once unseen. */
const MANY = 10;
const PART = 0.1;

/** What the guard has to say about a plan: problems forbid it, notices do not. */
export interface GuardVerdict {
  readonly problems: string[];
  readonly notices: string[];
}

/**
 * Asks whether all that leaves the tree may leave it.
 *
 * A protected object may not even move without a word: what delivers its old place may delete it before what delivers the new one has it.
 */
export function guardPlan({ departures, before, planned, selective }: Plan, list: Allowance[]): GuardVerdict {
  const allowances = new Allowances(list, planned);
  const leaving = new Map<string, Departure[]>();
  for (const departure of departures) {
    const area = areaOf(departure.folder);
    // What lies there is applied by a person; the loss of a file deletes nothing.
    if (area.startsWith('bootstrap/') || allowances.cover(departure)) continue;
    const others = leaving.get(area);
    if (others) others.push(departure);
    else leaving.set(area, [departure]);
  }

  const problems = [...allowances.problems];
  const alive = new Set(leaving.size > 0 ? planned.map(({ folder }) => folder) : []);
  for (const [area, objects] of leaving) {
    for (const inFolder of byFolder(objects.flatMap(protectedObject)).values()) problems.push(...lossText(inFolder, alive));
    const gone = objects.filter(({ stays }) => !stays);
    const had = before.get(area) ?? 0;
    if (gone.length > MANY && gone.length > had * PART) problems.push(manyText(area, had, byFolder(gone)));
  }
  // In a part of the tree, what allows something elsewhere has nothing to allow.
  return { problems, notices: selective || problems.length > 0 ? [] : allowances.unused };
}

function protectedObject(departure: Departure): Protected[] {
  const { identity } = departure;
  const effect = PROTECTED[identity.slice(0, identity.indexOf('/'))];
  return effect === undefined ? [] : [{ departure, effect }];
}

function byFolder<T extends Departure | Protected>(objects: T[]): Map<string, T[]> {
  const folders = new Map<string, T[]>();
  for (const object of objects) {
    const { folder } = 'departure' in object ? object.departure : object;
    const others = folders.get(folder);
    if (others) others.push(object);
    else folders.set(folder, [object]);
  }
  return folders;
}
