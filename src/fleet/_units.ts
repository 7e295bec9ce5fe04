import type { CollectedStack } from './_collection';
import type { StackOrder } from './_order';
import type { Problems } from './_problems';
import type { Cluster } from './cluster';
import { Removal } from './delivery';
import type { IStack } from './stack';
import { nameFromPath } from '../core/names';
import { Tier } from '../core/tier';

/** One stack on one cluster: what one Application or Kustomization delivers. */
export interface Unit {
  readonly content: CollectedStack;
  readonly stack: IStack;
  readonly cluster: Cluster;
  /** The cluster whose engine delivers it. */
  readonly engineCluster: Cluster;
  /** The namespace of that engine. */
  readonly engineNamespace: string;
  /** Name of its Application or Kustomization. */
  readonly name: string;
}

/** The stacks that an engine delivers, by cluster. */
export function unitsOf(stacks: CollectedStack[], engine: 'argocd' | 'flux'): Unit[] {
  return stacks.filter(({ stack }) => stack.delivery._engine === engine).flatMap((content) => content.stack.clusters.map((cluster) => {
    const { stack } = content;
    return {
      content,
      stack,
      cluster,
      engineCluster: stack.delivery._engineCluster(cluster),
      engineNamespace: stack.delivery._namespace,
      name: unitName(stack, cluster),
    };
  }));
}

/** Environment and stack; on a hub also the cluster, unless it is called like the environment: so a second cluster renames nothing. */
export function unitName(stack: IStack, cluster: Cluster): string {
  const { environment, delivery, stackName } = stack;
  const onHub = delivery._engineCluster(cluster).name !== cluster.name;
  return nameFromPath(onHub && cluster.name !== environment.name
    ? [environment.name, cluster.name, stackName]
    : [environment.name, stackName]);
}

/** Whether a stack's objects stay in the cluster when the stack leaves the tree; by default they do in production. */
export function isOrphaned({ environment, delivery }: IStack): boolean {
  const { onRemoval } = delivery._engine === 'argocd' ? delivery._argo : delivery._flux;
  return onRemoval === undefined ? environment.tier === Tier.PRODUCTION : onRemoval === Removal.ORPHAN;
}

/** Units by the engine instance that delivers them. */
export function byEngine(units: Unit[], problems: Problems): Unit[][] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(unit.engineCluster.name);
    if (!group) {
      groups.set(unit.engineCluster.name, [unit]);
    } else {
      if (group[0].engineNamespace !== unit.engineNamespace) {
        problems.add(unit.content.path, `the engine of cluster ${unit.engineCluster.name} runs in namespace ${unit.engineNamespace} here `
          + `and in ${group[0].engineNamespace} for ${group[0].content.path}; state one namespace for both`);
      }
      group.push(unit);
    }
  }
  return [...groups.values()];
}

const ENGINE_NAME = { argocd: 'Argo CD', flux: 'Flux', none: 'nobody' };

/** Checks that every dependency is one that the engines can keep. */
export function checkDependencies(stacks: CollectedStack[], order: StackOrder, problems: Problems): void {
  const pathOf = new Map(stacks.map(({ stack, path }) => [stack, path]));
  for (const { stack, path } of stacks) {
    for (const other of order.get(stack)!) {
      const fault = dependencyFault(stack, other);
      if (fault) problems.add(path, `depends on ${pathOf.get(other)}, ${fault}`);
    }
  }
}

function dependencyFault(stack: IStack, other: IStack): string | undefined {
  const engine = stack.delivery._engine;
  const otherEngine = other.delivery._engine;
  if (engine === 'none') return undefined;
  if (otherEngine === 'none') return 'which nothing delivers (Delivery.none()); give it a delivery or remove the dependency';
  if (engine !== otherEngine) {
    return `which ${ENGINE_NAME[otherEngine]} delivers, and ${ENGINE_NAME[engine]} cannot wait for it; deliver both by one engine or remove the dependency`;
  }
  for (const cluster of stack.clusters) {
    const there = other.clusters.find(({ name }) => name === cluster.name);
    if (!there) {
      return `which does not go to cluster ${cluster.name}; order between environments is promotesFrom`;
    }
    if (stack.delivery._engineCluster(cluster).name !== other.delivery._engineCluster(there).name) {
      return `which another ${ENGINE_NAME[engine]} delivers to cluster ${cluster.name}; deliver both by one or remove the dependency`;
    }
  }
  return undefined;
}
