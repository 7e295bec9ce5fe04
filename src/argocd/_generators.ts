import { type Plain, listAt, valueAt } from '../core/plain';

/** A generator of an ApplicationSet. */
export interface FoundGenerator {
  readonly generator: Plain;
  /** Where it lies in the object. */
  readonly at: string;
  /** How many matrix and merge generators it lies in. */
  readonly depth: number;
}

/** What makes a matrix of generators, or merges them. */
export const COMBINING = ['matrix', 'merge'] as const;

/** All generators of an ApplicationSet, with those that lie in others. */
export function generatorsOf(manifest: unknown): FoundGenerator[] {
  const found: FoundGenerator[] = [];
  const visit = (list: readonly unknown[], at: string, depth: number): void => {
    list.forEach((generator, index) => {
      if (typeof generator !== 'object' || generator === null) return;
      const here = `${at}[${index}]`;
      found.push({ generator: generator as Plain, at: here, depth });
      for (const kind of COMBINING) {
        if (valueAt(generator, kind) !== undefined) visit(listAt(generator, kind, 'generators'), `${here}.${kind}.generators`, depth + 1);
      }
    });
  };
  visit(listAt(manifest, 'spec', 'generators'), 'spec.generators', 0);
  return found;
}
