import { type Plain, listAt, valueAt } from '../core/plain';

/** A generator of an ApplicationSet. */
export interface FoundGenerator {
  readonly generator: Plain;
  /** Where it lies in the object. */
  readonly at: string;
  /** How many matrix and merge generators it lies in. */
  readonly depth: number;
  /** What combines it with others, if it lies in another one. */
  readonly combinedBy?: typeof COMBINING[number];
  /** Whether Argo CD fills parameters into it: those that the first generator of a matrix makes, into the second one and what lies in that. */
  readonly isFilledIn: boolean;
}

/** What makes a matrix of generators, or merges them. */
export const COMBINING = ['matrix', 'merge'] as const;

/** All generators that there are. */
export const GENERATORS = ['list', 'clusters', 'git', 'scmProvider', 'pullRequest', 'clusterDecisionResource', 'plugin', ...COMBINING] as const;

/** All generators of an ApplicationSet, with those that lie in others. */
export function generatorsOf(manifest: unknown): FoundGenerator[] {
  const found: FoundGenerator[] = [];
  const visit = (list: readonly unknown[], at: string, outer: Pick<FoundGenerator, 'depth' | 'combinedBy' | 'isFilledIn'>): void => {
    list.forEach((generator, index) => {
      if (typeof generator !== 'object' || generator === null) return;
      const here = `${at}[${index}]`;
      const isFilledIn = outer.isFilledIn || (outer.combinedBy === 'matrix' && index === 1);
      found.push({ ...outer, generator: generator as Plain, at: here, isFilledIn });
      for (const kind of COMBINING) {
        if (valueAt(generator, kind) === undefined) continue;
        visit(listAt(generator, kind, 'generators'), `${here}.${kind}.generators`, { depth: outer.depth + 1, combinedBy: kind, isFilledIn });
      }
    });
  };
  visit(listAt(manifest, 'spec', 'generators'), 'spec.generators', { depth: 0, isFilledIn: false });
  return found;
}
