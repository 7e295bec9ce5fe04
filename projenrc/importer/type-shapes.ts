import type { FactGraph } from './graph';
import type { Facts } from '../../src/schema/facts';

/** Place of a value's facts in each release of its system; -1 where it is absent. */
export type Life = readonly number[];

/** What TypeScript says of a value on the wire. */
export type WireType =
  | { readonly text: string }
  | { readonly shape: Shape }
  | { readonly list: WireType }
  | { readonly map: WireType }
  | { readonly union: readonly WireType[] };

/** An object whose fields are known, over all releases. */
export interface Shape {
  readonly members: Member[];
  /** Whether further fields are kept. */
  readonly open: boolean;
}

export interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** Which releases have it, where not all do. */
  readonly doc?: string;
  readonly type: WireType;
}

const ABSENT = -1;

/** Merges the facts of all releases into types. Equal facts give one and the same shape. */
export class Shapes {
  private readonly shapes = new Map<string, Shape>();

  public constructor(private readonly graph: FactGraph, private readonly same: number[], private readonly releases: string[]) {}

  public shapeOf(life: Life): Shape {
    const key = keyOf(life);
    const known = this.shapes.get(key);
    if (known) return known;
    const parents = this.factsOf(life);
    const shape: Shape = { members: [], open: parents.some(({ open, embedded }) => open ?? embedded ?? false) };
    this.shapes.set(key, shape); // Before its members, which may refer to it.
    for (const name of [...new Set(parents.flatMap(({ properties = {} }) => Object.keys(properties)))].sort()) {
      const child = this.childOf(life, ({ properties }) => properties?.[name]);
      const isOptional = parents.some(({ required }) => !required?.includes(name)) || this.factsOf(child).some((facts) => 'default' in facts);
      shape.members.push({ name, optional: isOptional, doc: this.docOf(child, life), type: this.typeOf(child) });
    }
    return shape;
  }

  /** Says which releases have something, or nothing when all that could do. */
  public docOf(life: Life, parent: Life): string | undefined {
    const having = releasesOf(life);
    const all = releasesOf(parent);
    if (having.length === all.length) return undefined;
    const [first, last] = [having[0], having[having.length - 1]];
    const isBroken = last - first + 1 > having.length || (first > all[0] && last < all[all.length - 1]);
    if (isBroken) return `In ${having.map((release) => this.releases[release]).join(', ')} only.`;
    return first > all[0] ? `From ${this.releases[first]} on.` : `Up to ${this.releases[last]}.`;
  }

  private typeOf(life: Life): WireType {
    const all = this.factsOf(life);
    if (all.some(isAny)) return { text: 'any' };
    const types: WireType[] = [...scalarsOf(all)].map((text) => ({ text }));
    const lists = this.only(life, ({ type }) => type === 'array');
    if (lists) types.push({ list: this.typeOf(this.childOf(lists, ({ items }) => items)) });
    const maps = this.only(life, ({ values }) => values !== undefined);
    if (maps) types.push({ map: this.typeOf(this.childOf(maps, ({ values }) => values)) });
    const objects = this.only(life, (facts) => isObject(facts) && facts.values === undefined);
    if (objects) types.push(this.objectOf(objects));
    if (all.some(({ nullable }) => nullable)) types.push({ text: 'null' });
    return types.length === 1 ? types[0] : { union: types };
  }

  private objectOf(life: Life): WireType {
    const all = this.factsOf(life);
    if (all.some(({ properties }) => properties !== undefined)) return { shape: this.shapeOf(life) };
    return { map: { text: all.some(({ open, embedded }) => open ?? embedded) ? 'any' : 'never' } };
  }

  private factsOf(life: Life): Facts<number>[] {
    return [...new Set(life)].filter((place) => place !== ABSENT).map((place) => this.graph.at(place));
  }

  private childOf(life: Life, child: (facts: Facts<number>) => number | undefined): Life {
    return life.map((place) => {
      const of = place === ABSENT ? undefined : child(this.graph.at(place));
      return of === undefined ? ABSENT : this.same[of];
    });
  }

  /** The life as far as it suits; nothing where it never does. */
  private only(life: Life, suits: (facts: Facts<number>) => boolean): Life | undefined {
    const rest = life.map((place) => (place !== ABSENT && suits(this.graph.at(place)) ? place : ABSENT));
    return releasesOf(rest).length > 0 ? rest : undefined;
  }
}

function releasesOf(life: Life): number[] {
  return life.flatMap((place, release) => (place === ABSENT ? [] : [release]));
}

/** The same for lives that look the same from within: it does not matter when the first facts begin, or the last end. */
function keyOf(life: Life): string {
  const present = releasesOf(life).filter((release, i, all) => i === 0 || life[release] !== life[all[i - 1]]);
  return present.map((release, i) => (i === 0 ? life[release] : `${release}:${life[release]}`)).join();
}

function isObject({ type, properties, values }: Facts<number>): boolean {
  return type === 'object' || properties !== undefined || values !== undefined;
}

function isAny(facts: Facts<number>): boolean {
  return facts.type === undefined && !isObject(facts) && !facts.intOrString && facts.format !== 'quantity' && facts.enum === undefined;
}

function scalarsOf(all: Facts<number>[]): Set<string> {
  const texts = new Set(all.flatMap((facts) => {
    if (facts.intOrString || facts.format === 'quantity') return ['number', 'string'];
    if (facts.enum) return facts.enum.map(literal);
    return facts.type === 'integer' ? ['number'] : facts.type === 'string' || facts.type === 'number' || facts.type === 'boolean' ? [facts.type] : [];
  }));
  // A release that takes any text takes these as well.
  if (texts.has('string')) texts.forEach((text) => text.startsWith('\'') && texts.delete(text));
  return texts;
}

/** A literal of TypeScript. */
export function literal(value: unknown): string {
  return typeof value === 'string' ? `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, '\\\'')}'` : JSON.stringify(value);
}
