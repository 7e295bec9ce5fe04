import type { CollectedStack } from './_collect';
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
  visitAfterDependencies(order, (stack) => {
    const below = order.get(stack)!.filter((other) => counts(stack, other)).map((other) => depths.get(other) ?? 0);
    depths.set(stack, below.reduce((deepest, depth) => Math.max(deepest, depth + 1), 0));
  }, () => undefined);
  return depths;
}

function reportCycles(order: StackOrder, pathOf: Map<IStack, string>, problems: Problems): void {
  visitAfterDependencies(order, () => undefined, (cycle) => {
    const paths = cycle.map((stack) => pathOf.get(stack)!);
    const start = paths.indexOf([...paths].sort()[0]);
    const turned = [...paths.slice(start), ...paths.slice(0, start)];
    problems.add(turned[0], `the stacks wait for each other: ${[...turned, turned[0]].join(' → ')}; remove one of these dependencies`);
  });
}

/** Depth first without recursion, since a chain of dependencies may be longer than the call stack. */
function visitAfterDependencies(order: StackOrder, leave: (stack: IStack) => void, cycle: (stacks: IStack[]) => void): void {
  const state = new Map<IStack, 'open' | 'done'>();
  for (const root of order.keys()) {
    if (state.has(root)) continue;
    const trail: { stack: IStack; next: number }[] = [{ stack: root, next: 0 }];
    state.set(root, 'open');
    while (trail.length > 0) {
      const top = trail[trail.length - 1];
      const dependency = order.get(top.stack)?.[top.next++];
      if (dependency === undefined) {
        state.set(top.stack, 'done');
        leave(top.stack);
        trail.pop();
      } else if (!state.has(dependency) && order.has(dependency)) {
        state.set(dependency, 'open');
        trail.push({ stack: dependency, next: 0 });
      } else if (state.get(dependency) === 'open') {
        cycle(trail.slice(trail.findIndex(({ stack }) => stack === dependency)).map(({ stack }) => stack));
      }
    }
  }
}
