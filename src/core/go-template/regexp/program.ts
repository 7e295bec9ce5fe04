import { fault } from './parser';
import type { Assertion, CharSet, RegexpNode } from './syntax';

/** The steps of a machine that tries all ways at once. */
export type Step =
  | { readonly kind: 'char'; readonly accepts: (rune: string) => boolean }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | { readonly kind: 'save'; readonly slot: number }
  /** Goes on at both places; the first is preferred. */
  | { readonly kind: 'fork'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'match' };

/** How many steps an expression may come to. */
const MAX_STEPS = 20_000;

export function compile(root: RegexpNode): readonly Step[] {
  const steps: Step[] = [];
  emit(root, steps);
  steps.push({ kind: 'match' });
  return steps;
}

function emit(node: RegexpNode, steps: Step[]): void {
  if (steps.length > MAX_STEPS) throw fault('it is too large');
  switch (node.kind) {
    case 'empty': return;
    case 'char':
      steps.push({ kind: 'char', accepts: accepts(node.set) });
      return;
    case 'assert':
      steps.push({ kind: 'assert', assertion: node.assertion });
      return;
    case 'group':
      steps.push({ kind: 'save', slot: 2 * node.index });
      emit(node.child, steps);
      steps.push({ kind: 'save', slot: 2 * node.index + 1 });
      return;
    case 'sequence':
      for (const child of node.children) emit(child, steps);
      return;
    case 'choice':
      emitChoice(node.children, steps);
      return;
    case 'repeat': emitRepeat(node, steps);
  }
}

function emitChoice(children: readonly RegexpNode[], steps: Step[]): void {
  const jumps: { kind: 'jump'; to: number }[] = [];
  children.forEach((child, index) => {
    const isLast = index === children.length - 1;
    const fork = { kind: 'fork' as const, first: steps.length + 1, second: 0 };
    if (!isLast) steps.push(fork);
    emit(child, steps);
    if (isLast) return;
    const jump = { kind: 'jump' as const, to: 0 };
    jumps.push(jump);
    steps.push(jump);
    fork.second = steps.length;
  });
  for (const jump of jumps) jump.to = steps.length;
}

function emitRepeat({ child, min, max, isLazy }: RegexpNode & { kind: 'repeat' }, steps: Step[]): void {
  const optional = (body: () => void) => {
    const fork = { kind: 'fork' as const, first: steps.length + 1, second: 0 };
    steps.push(fork);
    body();
    fork.second = steps.length;
    if (isLazy) [fork.first, fork.second] = [fork.second, fork.first];
  };
  const plus = () => {
    const start = steps.length;
    emit(child, steps);
    const end = steps.length + 1;
    steps.push({ kind: 'fork', first: isLazy ? end : start, second: isLazy ? start : end });
  };
  if (max === Infinity) {
    for (let count = 1; count < min; count++) emit(child, steps);
    if (min > 0) {
      plus();
    } else if (isNullable(child)) {
      // So that what matches nothing is tried in the right order.
      optional(plus);
    } else {
      optional(() => {
        const start = steps.length - 1;
        emit(child, steps);
        steps.push({ kind: 'jump', to: start });
      });
    }
    return;
  }
  for (let count = 0; count < min; count++) emit(child, steps);
  const nested = (left: number) => {
    if (left > 0) {
      optional(() => {
        emit(child, steps);
        nested(left - 1);
      });
    }
  };
  nested(max - min);
}

function isNullable(node: RegexpNode): boolean {
  switch (node.kind) {
    case 'char': return false;
    case 'group': return isNullable(node.child);
    case 'sequence': return node.children.every(isNullable);
    case 'choice': return node.children.some(isNullable);
    case 'repeat': return node.min === 0 || isNullable(node.child);
    default: return true;
  }
}

/** A test of one character; what it said is remembered. */
function accepts(set: CharSet): (rune: string) => boolean {
  let test = TESTS.get(set);
  if (!test) TESTS.set(set, test = newTest(set));
  return test;
}

/** What is repeated by number is compiled many times over, but tested by one. */
const TESTS = new WeakMap<CharSet, (rune: string) => boolean>();

function newTest({ parts, isNegated, ignoresCase }: CharSet): (rune: string) => boolean {
  const tests = parts.map((part) => ({ pattern: new RegExp(`^[${part.source}]$`, ignoresCase ? 'iu' : 'u'), isNegated: part.isNegated }));
  const known = new Map<string, boolean>();
  return (rune) => {
    let result = known.get(rune);
    if (result === undefined) {
      result = tests.some((test) => test.pattern.test(rune) !== test.isNegated) !== isNegated;
      known.set(rune, result);
    }
    return result;
  };
}
