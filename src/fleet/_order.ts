import type { CollectedStack } from './_collection';
import type { Problems } from './_problems';
import { stackOf } from './_stacks';
import type { IStack } from './stack';

/** Which stacks each stack waits for. */
export type StackOrder = Map<IStack, IStack[]>;

/** Turns dependencies between constructs into dependencies between stacks, and checks that they can be kept. */
export function stackOrder(stacks: CollectedStack[], problems: Problems): StackOrder {
  const pathOf = new Map(stacks.map(({ stack, path }) => [stack, path]));
  const order: StackOrder = new Map();
  for (const { stack, path, dependsOn } of stacks) {
    const before = new Set<IStack>();
    for (const target of dependsOn) {
      const other = stackOf(target);
      if (!other) {
        problems.add(path, `depends on ${target.node.path || 'the app'}, which is no stack; depend on the stacks in it`);
      } else if (other !== stack) {
        before.add(other);
      }
    }
    order.set(stack, [...before].sort((a, b) => (pathOf.get(a)! < pathOf.get(b)! ? -1 : 1)));
  }
  reportCycles(order, pathOf, problems);
  return order;
}

/** The length of the longest way down from each stack: 0 for one that waits for nothing. Stacks in a cycle have none. */
export function stackDepths(order: StackOrder, counts: (from: IStack, to: IStack) => boolean): Map<IStack, number> {
  const depths = new Map<IStack, number>();
  visitAfterDependencies(order.keys(), knownTo(order), (stack) => {
    const below = order.get(stack)!.filter((other) => counts(stack, other)).map((other) => depths.get(other) ?? 0);
    depths.set(stack, below.reduce((deepest, depth) => Math.max(deepest, depth + 1), 0));
  }, () => undefined);
  return depths;
}

/** What a stack waits for, among the stacks of the app. */
function knownTo(order: StackOrder): (stack: IStack) => IStack[] {
  return (stack) => order.get(stack)!.filter((other) => order.has(other));
}

function reportCycles(order: StackOrder, pathOf: Map<IStack, string>, problems: Problems): void {
  visitAfterDependencies(order.keys(), knownTo(order), () => undefined, (cycle) => {
    const paths = turned(cycle.map((stack) => pathOf.get(stack)!));
    problems.add(paths[0], `the stacks wait for each other: ${paths.join(' → ')}; remove one of these dependencies`);
  });
}

/** A circle of paths from the first in the order of the alphabet back to it, so that it reads the same wherever it was entered. */
export function turned(paths: readonly string[]): string[] {
  const start = paths.indexOf([...paths].sort()[0]);
  return [...paths.slice(start), ...paths.slice(0, start), paths[start]];
}

/** Depth first without recursion, since a chain of dependencies may be longer than the call stack. */
export function visitAfterDependencies<N>(
  roots: Iterable<N>, dependenciesOf: (node: N) => readonly N[], leave: (node: N) => void, cycle: (nodes: N[]) => void,
): void {
  const state = new Map<N, 'open' | 'done'>();
  for (const root of roots) {
    if (state.has(root)) continue;
    const trail = [{ node: root, before: dependenciesOf(root), next: 0 }];
    state.set(root, 'open');
    while (trail.length > 0) {
      const top = trail[trail.length - 1];
      if (top.next === top.before.length) {
        state.set(top.node, 'done');
        leave(top.node);
        trail.pop();
        continue;
      }
      const dependency = top.before[top.next++];
      if (!state.has(dependency)) {
        state.set(dependency, 'open');
        trail.push({ node: dependency, before: dependenciesOf(dependency), next: 0 });
      } else if (state.get(dependency) === 'open') {
        cycle(trail.slice(trail.findIndex(({ node }) => node === dependency)).map(({ node }) => node));
      }
    }
  }
}
