import type * as expand from './_expand';
import type { ExpansionWorld } from './_expand-world';
import type { Plain } from '../../core/plain';

/** Makes the Applications of an ApplicationSet. */
export function expanded(manifest: Plain, world: ExpansionWorld): expand.Expansion {
  // Loaded here: most fleets hold no ApplicationSet, and need no templates with all their functions.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { expandApplicationSet } = require('./_expand') as typeof expand;
  return expandApplicationSet(manifest, world);
}
