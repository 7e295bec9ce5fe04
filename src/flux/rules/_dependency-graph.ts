import { type CheckedObject, UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import type { ClusterIndex } from '../../checks/cluster-index';
import type { FleetIndex } from '../../checks/fleet-index';
import { isFilledLater, listAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { FLUX_TYPES } from '../_kinds';

/** The kinds that wait for others of their kind. */
export const WAITING_KINDS = [FLUX_TYPES.Kustomization, FLUX_TYPES.HelmRelease] as string[];

/** One object waits for another one. */
export interface Wait {
  readonly target: CheckedObject;
  /** Place in `spec.dependsOn`. */
  readonly index: number;
  /** Whether an expression decides when the target is ready, and not its own condition. */
  readonly hasExpression: boolean;
}

/** Objects that wait for each other, one after the other, from the first of them back to it. */
export interface Circle {
  readonly members: readonly CheckedObject[];
  /** Where the first one names the second. */
  readonly index: number;
  /** Whether several objects have the identity of a member, so that another one may be meant. */
  readonly isUncertain: boolean;
}

/** What waits for what in a fleet. */
export interface DependencyGraph {
  readonly waits: ReadonlyMap<CheckedObject, readonly Wait[]>;
  /** Who waits until an object is ready, in the order of the objects. */
  readonly awaitedBy: ReadonlyMap<CheckedObject, readonly CheckedObject[]>;
  readonly circles: ReadonlyMap<CheckedObject, readonly Circle[]>;
}

/** Whether an object is suspended. */
export function isSuspended(object: CheckedObject): boolean {
  return valueAt(object.manifest, 'spec', 'suspend') === true;
}

/** What waits for what, on any cluster. */
export const dependencyGraph = remembered(readGraph);

function readGraph(fleet: FleetIndex): DependencyGraph {
  const waits = new Map<CheckedObject, Wait[]>();
  const awaitedBy = new Map<CheckedObject, CheckedObject[]>();
  const circles = new Map<CheckedObject, Circle[]>();
  const byCluster = new Map<string, CheckedObject[]>();
  for (const type of WAITING_KINDS) {
    for (const object of fleet._ofType(type)) {
      for (const name of object._clusters) {
        const objects = byCluster.get(name);
        if (objects) objects.push(object);
        else byCluster.set(name, [object]);
      }
    }
  }
  for (const [name, objects] of byCluster) {
    const own = new Map<CheckedObject, readonly Wait[]>();
    for (const object of objects) {
      const found = waitsOf(object, fleet._cluster(name));
      if (found.length === 0) continue;
      own.set(object, found);
      const known = waits.get(object) ?? [];
      waits.set(object, [...known, ...found.filter(({ target, index }) => !known.some((one) => one.target === target && one.index === index))]);
      for (const { target, hasExpression } of found) {
        if (hasExpression || target === object) continue;
        const others = awaitedBy.get(target);
        if (others) others.push(object);
        else awaitedBy.set(target, [object]);
      }
    }
    const keys = new Map<string, number>();
    for (const { _key } of objects) keys.set(_key, (keys.get(_key) ?? 0) + 1);
    for (const knot of knots(objects, own)) {
      const circle = shortestCircle(knot, own, (object) => keys.get(object._key)! > 1);
      const known = circles.get(knot[0]) ?? [];
      if (!known.some(({ members }) => members.every((member, index) => member === circle.members[index]))) circles.set(knot[0], [...known, circle]);
    }
  }
  return { waits, awaitedBy, circles };
}

function waitsOf(object: CheckedObject, cluster: ClusterIndex): Wait[] {
  const found: Wait[] = [];
  listAt(object.manifest, 'spec', 'dependsOn').forEach((entry, index) => {
    const name = textAt(entry, 'name');
    const namespace = textAt(entry, 'namespace') ?? object._home;
    if (name === undefined || isFilledLater(`${name}${namespace}`)) return;
    const isSelf = name === object.name && namespace === object._home;
    // Two objects without namespace are taken to get the same one.
    const target = isSelf ? object : cluster.find(object._type, namespace === UNKNOWN_NAMESPACE ? undefined : namespace, name);
    if (target) found.push({ target, index, hasExpression: textAt(entry, 'readyExpr') !== undefined });
  });
  return found;
}

/** Groups of two and more objects that all wait for each other, in the order of the objects (Tarjan's algorithm, without recursion). */
function knots(objects: readonly CheckedObject[], waits: ReadonlyMap<CheckedObject, readonly Wait[]>): CheckedObject[][] {
  const order = new Map(objects.map((object, index) => [object, index]));
  const numbers = new Map<CheckedObject, number>();
  const lowest = new Map<CheckedObject, number>();
  const open: CheckedObject[] = [];
  const isOpen = new Set<CheckedObject>();
  const found: CheckedObject[][] = [];
  const enter = (object: CheckedObject): void => {
    numbers.set(object, numbers.size);
    lowest.set(object, numbers.get(object)!);
    open.push(object);
    isOpen.add(object);
  };
  const lower = (object: CheckedObject, number: number): void => void lowest.set(object, Math.min(lowest.get(object)!, number));
  for (const root of waits.keys()) {
    if (numbers.has(root)) continue;
    enter(root);
    const way = [{ object: root, next: 0 }];
    while (way.length > 0) {
      const step = way[way.length - 1];
      const wait = waits.get(step.object)?.[step.next++];
      if (wait) {
        const { target, hasExpression } = wait;
        if (hasExpression) continue;
        if (!numbers.has(target)) {
          enter(target);
          way.push({ object: target, next: 0 });
        } else if (isOpen.has(target)) {
          lower(step.object, numbers.get(target)!);
        }
        continue;
      }
      way.pop();
      if (way.length > 0) lower(way[way.length - 1].object, lowest.get(step.object)!);
      if (lowest.get(step.object) !== numbers.get(step.object)) continue;
      const knot = open.splice(open.lastIndexOf(step.object));
      knot.forEach((object) => isOpen.delete(object));
      if (knot.length > 1) found.push(knot.sort((a, b) => order.get(a)! - order.get(b)!));
    }
  }
  return found;
}

/** The shortest way from the first object of a knot back to it. */
function shortestCircle(
  knot: readonly CheckedObject[], waits: ReadonlyMap<CheckedObject, readonly Wait[]>, isAmbiguous: (object: CheckedObject) => boolean,
): Circle {
  const [first] = knot;
  const inside = new Set(knot);
  const cameFrom = new Map<CheckedObject, CheckedObject>();
  const queue = [first];
  for (const object of queue) {
    for (const { target, hasExpression } of waits.get(object)!) {
      if (hasExpression || !inside.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, object);
      queue.push(target);
    }
  }
  const members: CheckedObject[] = [];
  for (let at = cameFrom.get(first)!; at !== first; at = cameFrom.get(at)!) members.push(at);
  members.push(first);
  members.reverse();
  const { index } = waits.get(first)!.find(({ target, hasExpression }) => target === members[1] && !hasExpression)!;
  return { members, index, isUncertain: members.some(isAmbiguous) };
}
