import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { WAVE } from './_argo-terms';
import type { CollectedStack, StackWait } from './_collection';
import type { Problems } from './_problems';
import type { PreparedObject } from './_render';
import { type OrderedObject, type Wait, wavesOf } from './_wave-graph';
import { annotationsOf, readSync } from '../argocd/sync/sync-reading';
import { type Plain, mapAt, textAt } from '../core/plain';

/** An object on its way to its text, and what makes it. */
interface StackObject {
  readonly construct: ApiObject;
  readonly object: PreparedObject;
  readonly content: CollectedStack;
}

const HOOK = 'argocd.argoproj.io/hook';

/** What is said of order that Flux does not keep can be silenced under these names. */
const UNKEPT_ORDER = 'fleet/unkept-order';
const UNREAD_HOOK = 'fleet/unread-hook';

/**
 * Turns dependencies between objects of one stack into sync waves where Argo CD delivers it. Flux applies a stack in one go; what is lost by
 * that is said.
 */
export function orderObjects(objects: readonly StackObject[], problems: Problems): void {
  const members = new Map<CollectedStack, StackObject[]>();
  for (const one of objects) {
    const { stack, waits } = one.content;
    if (stack.delivery._engine === 'flux' && annotationsOf(one.object.manifest)[HOOK] !== undefined) warnOfHook(one.object, problems);
    if (waits.length === 0) continue;
    const known = members.get(one.content);
    if (known) known.push(one);
    else members.set(one.content, [one]);
  }
  for (const [content, own] of members) {
    const byConstruct = new Map<IConstruct, OrderedObject>(own.map(({ construct, object }) => [construct, orderedObject(object)]));
    const waits = content.waits.filter((wait) => !isOwnService(wait, byConstruct)).map((wait): Wait => waitOf(wait, content.waits, byConstruct));
    if (content.stack.delivery._engine === 'argocd') writeWaves(waits, problems);
    else if (content.stack.delivery._engine === 'flux') waits.forEach((wait) => warnOfOrder(wait, problems));
  }
}

function orderedObject(object: PreparedObject): OrderedObject {
  const annotations = annotationsOf(object.manifest);
  const { phases, wave } = readSync(annotations);
  return { object, phases, ...((WAVE in annotations || wave !== 0) && { wave }) };
}

/** A dependency with the objects that it is about. What depends on its surroundings, or they on it, is not meant itself. */
function waitOf({ source, target }: StackWait, all: readonly StackWait[], objects: ReadonlyMap<IConstruct, OrderedObject>): Wait {
  const [isInside, isAround] = [source !== target && contains(target, source), source !== target && contains(source, target)];
  const meant = (one: IConstruct, near: 'source' | 'target', far: 'source' | 'target', isPart: boolean): OrderedObject[] => (
    objectsBelow(one, objects, isPart ? new Set(all.filter((wait) => wait[near] === one).map((wait) => wait[far])) : undefined)
  );
  return {
    source,
    target,
    isRest: isInside ? 'target' : isAround ? 'source' : undefined,
    sources: () => meant(source, 'source', 'target', isAround),
    targets: () => meant(target, 'target', 'source', isInside),
  };
}

function contains(outer: IConstruct, inner: IConstruct): boolean {
  return inner.node.scopes.includes(outer);
}

/** The objects of a construct. Of all but some parts of it, its Namespaces are left out: they come first in any case. */
function objectsBelow(construct: IConstruct, objects: ReadonlyMap<IConstruct, OrderedObject>, spared?: ReadonlySet<IConstruct>): OrderedObject[] {
  const found: OrderedObject[] = [];
  const visit = (one: IConstruct): void => {
    if (spared?.has(one)) return;
    const object = objects.get(one);
    if (object && !(spared && object.object.kind === 'Namespace')) found.push(object);
    one.node.children.forEach(visit);
  };
  visit(construct);
  return found;
}

/** cdk8s-plus has every StatefulSet depend on its Service, which comes first in its wave anyway, and in which nobody waits. */
function isOwnService({ source, target }: StackWait, objects: ReadonlyMap<IConstruct, OrderedObject>): boolean {
  const set = objects.get(source)?.object;
  const service = target.node.defaultChild && objects.get(target.node.defaultChild)?.object;
  return set?.kind === 'StatefulSet' && service?.kind === 'Service' && textAt(set.manifest, 'spec', 'serviceName') === service.name;
}

function writeWaves(waits: readonly Wait[], problems: Problems): void {
  for (const [{ object }, wave] of wavesOf(waits, (path, message) => problems.add(path, message))) {
    const metadata = object.manifest.metadata as Plain;
    const annotations = sorted({ ...mapAt(metadata, 'annotations'), [WAVE]: `${wave}` });
    object.manifest.metadata = sorted({ ...metadata, annotations });
  }
}

function sorted(map: Plain): Plain {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Kinds that Flux applies before all others, and waits for. */
const FIRST = new Set(['/Namespace', 'apiextensions.k8s.io/CustomResourceDefinition', 'rbac.authorization.k8s.io/ClusterRole']);

function warnOfOrder({ source, target, sources, targets }: Wait, problems: Problems): void {
  if (sources().length === 0 || targets().every(({ object: { group, kind } }) => FIRST.has(`${group}/${kind}`))) return;
  problems.warn(source.node.path, `depends on ${target.node.path} in the same stack, and Flux applies a stack in one go, so it does not wait; `
    + 'put them into two stacks, of which one depends on the other', { ruleId: UNKEPT_ORDER });
}

function warnOfHook({ path, manifest, kind, name }: PreparedObject, problems: Problems): void {
  const what = readSync(annotationsOf(manifest)).isSkipped ? 'is left out by Argo CD' : 'is a hook of Argo CD';
  problems.warn(path, `${what}, but Flux delivers it, and applies it along with everything else; leave it out of this environment, or deliver the stack by Argo CD`,
    { ruleId: UNREAD_HOOK, apiVersion: manifest.apiVersion as string, kind, name });
}
