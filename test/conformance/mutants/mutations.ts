import type { Manifest } from './objects';
import type { Random } from './random';

/** An object that differs from a valid one in one place. */
export interface Mutant {
  /** What was done, and where. */
  readonly what: string;
  readonly object: Manifest;
}

type Step = string | number;
type Plain = Record<Step, unknown>;

/** Values of every type, and at the edges of what fields allow. */
const VALUES: [string, unknown][] = [
  ['a text at', 'x y'], ['an empty text at', ''], ['a long text at', 'x'.repeat(300)], ['an integer at', 5], ['a fraction at', 1.5], ['a negative number at', -1],
  ['a large number at', 3_000_000_000], ['true at', true], ['a map at', {}], ['a list at', []], ['null at', null], ['a percentage at', '10%'], ['a list with a text at', ['x']],
];

/** So many mutants of an object, spread over its fields. */
export function mutantsOf(base: Manifest, amount: number, random: Random): Mutant[] {
  const all = pathsOf(base).filter((path) => path.length > 0 && path[0] !== 'apiVersion' && path[0] !== 'kind').flatMap((path) => mutantsAt(base, path));
  return random.shuffled(all).slice(0, amount).map(({ what, make }) => ({ what, object: make() }));
}

function pathsOf(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsOf((value as Plain)[step], [...path, step]))];
}

interface Change {
  readonly what: string;
  make(): Manifest;
}

function mutantsAt(base: Manifest, path: Step[]): Change[] {
  const here = path.reduce<unknown>((value, step) => (value as Plain)[step], base);
  const where = path.join('.');
  const change = (what: string, act: (parent: Plain, step: Step) => void): Change => ({ what: `${what} ${where}`, make: () => changed(base, path, act) });
  const changes = [
    change('nothing at', (parent, step) => {
      if (Array.isArray(parent)) parent.splice(step as number, 1);
      else delete parent[step];
    }),
    ...VALUES.map(([what, value]) => change(what, (parent, step) => (parent[step] = structuredClone(value)))),
  ];
  if (Array.isArray(here)) {
    if (here.length > 0) changes.push(change('the first item twice at', (parent, step) => (parent[step] = [...here, structuredClone(here[0])])));
  } else if (typeof here === 'object' && here !== null) {
    changes.push(change('an unknown field at', (parent, step) => (parent[step] = { ...here, bogusField: 1 })));
    const [first] = Object.keys(here);
    if (first) changes.push(change('a field in capitals at', (parent, step) => (parent[step] = { ...here, [first.toUpperCase()]: (here as Plain)[first] })));
  }
  return changes;
}

function changed(base: Manifest, path: Step[], act: (parent: Plain, step: Step) => void): Manifest {
  const copy = structuredClone(base);
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Plain)[step], copy);
  act(parent as Plain, path[path.length - 1]);
  return copy;
}
