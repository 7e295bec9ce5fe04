import { goPattern } from './_pattern';
import type { FactTree, FactType, Facts } from './facts';

/** Facts that are looked at by themselves, or need no look at the value. */
const PLAIN = new Set(['type', 'required', 'open', 'properties', 'items', 'values', 'default', 'nullable', 'map']);

/** Facts whose references lead to one another, ready to be walked along. */
export class Schema {
  /** Facts without a table. */
  public static of(tree: FactTree): Schema {
    return new Schema(tree, (child) => Schema.of(child), false);
  }

  /** Facts of a table, whose references are places. */
  public static ofTable<Child>(facts: Facts<Child>, link: (child: Child) => Schema, isNative: boolean): Schema {
    return new Schema(facts, link, isNative);
  }

  // What every value is asked for stands beside the facts: they come in many shapes, which makes looking into them slow.
  /** The type, with two of our own for what has several in JSON; undefined where any value is allowed. */
  public readonly type: FactType | 'intOrString' | 'quantity' | undefined;
  public readonly required: readonly string[] | undefined;
  /** Whether fields that are not declared are kept. */
  public readonly isOpen: boolean;
  /** Whether nothing but type, fields and items is known. */
  public readonly isPlain: boolean;
  /** Whether a value has to meet more than its own facts. */
  public readonly hasConditions: boolean;
  private readonly linked = new Map<unknown, Schema>();
  private members?: Map<string, Schema>;
  private regexp?: RegExp | null;

  private constructor(
    public readonly facts: Facts<unknown>,
    private readonly link: (child: never) => Schema,
    /** Whether the API server decodes the value into a Go type, where null is the same as nothing. */
    public readonly isNative: boolean,
  ) {
    this.type = facts.intOrString ? 'intOrString' : isNative && facts.format === 'quantity' ? 'quantity' : facts.type;
    this.required = facts.required;
    this.isOpen = facts.open === true;
    this.isPlain = Object.keys(facts).every((key) => PLAIN.has(key));
    this.hasConditions = facts.oneOf !== undefined || facts.anyOf !== undefined || facts.allOf !== undefined || facts.not !== undefined;
  }

  /** The declared fields. */
  public get properties(): Map<string, Schema> | undefined {
    const { properties } = this.facts;
    if (this.members === undefined && properties !== undefined) {
      this.members = new Map(Object.entries(properties).map(([name, child]) => [name, this.link(child as never)]));
    }
    return this.members;
  }

  /** Every item of a list. */
  public get items(): Schema | undefined {
    return this.child(this.facts.items);
  }

  /** Every value of a map. */
  public get values(): Schema | undefined {
    return this.child(this.facts.values);
  }

  /** What a text must match; null where the expression has no counterpart here. */
  public get pattern(): RegExp | null | undefined {
    if (this.regexp === undefined && this.facts.pattern !== undefined) this.regexp = goPattern(this.facts.pattern);
    return this.regexp;
  }

  /** Parts of `allOf`, `anyOf`, `oneOf` and `not`. */
  public part(child: unknown): Schema {
    return this.child(child)!;
  }

  /** The facts at a path of field names and list indexes, as far as they are known. */
  public at(path: readonly (string | number)[]): Schema | undefined {
    let here: Schema | undefined = this;
    for (const step of path) here = typeof step === 'number' ? here?.items : here?.properties?.get(step) ?? here?.values;
    return here;
  }

  private child(child: unknown): Schema | undefined {
    if (child === undefined) return undefined;
    let schema = this.linked.get(child);
    if (!schema) this.linked.set(child, schema = this.link(child as never));
    return schema;
  }
}

/** A table of facts whose places refer to each other. */
export class SchemaTable {
  private readonly schemas: Schema[] = [];

  public constructor(private readonly nodes: readonly Facts<number>[], private readonly isNative: boolean, private readonly before?: SchemaTable) {}

  public get size(): number {
    return this.nodes.length + (this.before?.size ?? 0);
  }

  public at(place: number): Schema {
    const start = this.before?.size ?? 0;
    if (place < start) return this.before!.at(place);
    return this.schemas[place - start] ??= Schema.ofTable(this.nodes[place - start], (child: number) => this.at(child), this.isNative);
  }
}
