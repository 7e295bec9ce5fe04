import { CORE_CORRECTIONS, type FieldCorrection } from './corrections';
import type { FactGraph } from './graph';
import type { Facts } from '../../src/schema/facts';

/** Adds to fields what the definitions do not say of them. */
export class Corrector {
  private readonly names: Map<number, string>;
  private readonly corrected = new Set<string>();

  public constructor(private readonly graph: FactGraph, private readonly places: Map<string, number>) {
    this.names = new Map([...places].map(([name, place]) => [place, name]));
  }

  public correctAll(): void {
    Object.keys(CORE_CORRECTIONS).forEach((name) => this.correctDefinition(name));
  }

  private correctDefinition(name: string): void {
    const place = this.places.get(name);
    if (place === undefined || this.corrected.has(name)) return; // Not every version has every definition.
    this.corrected.add(name);
    for (const [field, correction] of Object.entries(CORE_CORRECTIONS[name]?.fields ?? {})) this.correctField(place, field, correction);
  }

  /** Corrects a field, the items of a `list[]` or the values of a `map{}`. */
  private correctField(place: number, field: string, correction: FieldCorrection): void {
    const [, name, inner] = /^(.+?)(\[\]|\{\})?$/.exec(field)!;
    const child = this.graph.at(place).properties?.[name];
    if (child === undefined) return; // Not every version has every field.
    const facts = this.factsAt(child);
    const part = inner === '[]' ? 'items' : 'values';
    const inside = inner ? facts[part] : undefined;
    if (inner && inside === undefined) throw new Error(`the correction of ${field} finds no ${part}`);
    const corrected = inside === undefined
      ? { ...facts, ...correction }
      : { ...facts, [part]: this.graph.add({ ...this.factsAt(inside), ...correction }) };
    const owner = this.graph.at(place);
    this.graph.fill(place, { ...owner, properties: { ...owner.properties, [name]: this.graph.add(corrected) } });
  }

  /** Facts that a corrected field copies must have been corrected themselves. */
  private factsAt(place: number): Facts<number> {
    const name = this.names.get(place);
    if (name !== undefined) this.correctDefinition(name);
    return this.graph.at(place);
  }
}
