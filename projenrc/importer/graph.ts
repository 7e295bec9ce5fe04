import type { FactTree, Facts } from '../../src/schema/facts';

/** The order in which facts are written. */
const ORDER: (keyof Facts<number>)[] = [
  'type', 'format', 'intOrString', 'nullable', 'open', 'embedded', 'enum', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'list', 'keys', 'map', 'default', 'required', 'properties', 'items', 'values',
  'allOf', 'anyOf', 'oneOf', 'not',
];

/** The same facts, in the order of writing, with every reference replaced. */
export function relink<From, To>(facts: Facts<From>, link: (child: From) => To): Facts<To> {
  const result: Record<string, unknown> = {};
  for (const key of ORDER) {
    const value = facts[key];
    if (value === undefined) continue;
    switch (key) {
      case 'properties': {
        const properties = value as Record<string, From>;
        result[key] = Object.fromEntries(Object.keys(properties).sort().map((name) => [name, link(properties[name])]));
        break;
      }
      case 'items': case 'values': case 'not': result[key] = link(value as From); break;
      case 'allOf': case 'anyOf': case 'oneOf': result[key] = (value as From[]).map(link); break;
      default: result[key] = value;
    }
  }
  return result as Facts<To>;
}

/** Collects facts that refer to each other, in circles too, and finds out which are equal. */
export class FactGraph {
  private readonly nodes: (Facts<number> | undefined)[] = [];

  /** Takes a place for facts that follow later, so that others can refer to it. */
  public reserve(): number {
    return this.nodes.push(undefined) - 1;
  }

  public fill(place: number, facts: Facts<number>): void {
    this.nodes[place] = relink(facts, (child) => child);
  }

  public add(facts: Facts<number>): number {
    const place = this.reserve();
    this.fill(place, facts);
    return place;
  }

  public addTree(tree: FactTree): number {
    return this.add(relink(tree, (child) => this.addTree(child)));
  }

  public at(place: number): Facts<number> {
    return this.nodes[place]!;
  }

  /** For each place the first place that means the same. */
  public equals(): number[] {
    let colours = this.coloursOf((facts) => JSON.stringify(relink(facts, () => 0)));
    for (;;) {
      const previous = colours;
      colours = this.coloursOf((facts, place) => {
        const parts: (string | number)[] = [previous.of[place]];
        relink(facts, (child) => parts.push(previous.of[child]));
        return parts.join();
      });
      if (colours.count === previous.count) break;
    }
    const first = new Map<number, number>();
    return colours.of.map((colour, place) => first.get(colour) ?? (first.set(colour, place), place));
  }

  private coloursOf(text: (facts: Facts<number>, place: number) => string): { of: number[]; count: number } {
    const numbers = new Map<string, number>();
    const of = this.nodes.map((facts, place) => {
      const key = text(facts!, place);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    });
    return { of, count: numbers.size };
  }
}
