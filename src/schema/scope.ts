import { factIndex, loadGroup } from './_store';
import type { KindFacts } from './facts';

/** Whether a kind belongs to a namespace; undefined when `imports/` does not have it. */
export function knownScope(group: string, kind: string): KindFacts['scope'] | undefined {
  const { groups } = factIndex();
  const systems = Object.hasOwn(groups, group) ? groups[group] : {};
  return Object.hasOwn(systems, kind) ? loadGroup(systems[kind], group).kinds[kind].scope : undefined;
}

/** Names of all kinds that `imports/` has, whatever their group. */
export function knownKinds(): Set<string> {
  return new Set(Object.values(factIndex().groups).flatMap((kinds) => Object.keys(kinds)));
}
