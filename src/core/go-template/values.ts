import { GoTemplateError, GoTemplateUnknown } from './errors';
import { MAX_DEPTH, spend, withinBudget } from './limits';

export const ANY = 'interface {}';
export const ANY_LIST = '[]interface {}';
export const ANY_MAP = 'map[string]interface {}';

export type IntKind = 'int' | 'int64' | 'uint8' | 'uint64';

/**
 * A value as Go's templates see it. `undefined` is the absence of a value, `null` is nil; a number is a float64, which is what numbers of JSON
 * and YAML become.
 */
export type GoValue = undefined | null | string | boolean | number | GoInt | GoList | GoMap | GoObject;

/** A function that templates may call. */
export interface GoFunction {
  /** The Go types of its parameters; the last one may end in `...`. */
  readonly parameters: readonly string[];
  /** Its arguments are of those types. */
  call(args: readonly GoValue[]): GoValue;
}

export type GoFunctions = ReadonlyMap<string, GoFunction>;

/** A whole number of a certain type. */
export class GoInt {
  public readonly value: bigint;

  public constructor(value: bigint | number, public readonly kind: IntKind = 'int') {
    const whole = BigInt(value);
    this.value = kind === 'uint8' ? BigInt.asUintN(8, whole) : kind === 'uint64' ? BigInt.asUintN(64, whole) : BigInt.asIntN(64, whole);
  }
}

/** A slice. */
export class GoList {
  public constructor(
    private readonly elements: readonly GoValue[],
    public readonly type: string = ANY_LIST,
    private readonly kind: { readonly isNil?: boolean; readonly isUnordered?: boolean } = {},
  ) {}

  public get isNil(): boolean {
    return this.kind.isNil ?? false;
  }

  public get length(): number {
    return this.elements.length;
  }

  /** @throws GoTemplateUnknown: Go leaves their order to chance */
  public get items(): readonly GoValue[] {
    if (this.kind.isUnordered && this.elements.length > 1) {
      throw new GoTemplateUnknown('the order of the keys or values of a map is left to chance, sort them with sortAlpha');
    }
    return this.elements;
  }

  /** The elements, for those to whom their order does not matter. */
  public get unorderedItems(): readonly GoValue[] {
    return this.elements;
  }
}

/** A map from texts. */
export class GoMap {
  public constructor(
    public readonly entries: Map<string, GoValue>,
    public readonly type: string = ANY_MAP,
    public readonly isNil = false,
  ) {}
}

/** A value of a type of its own, with methods. */
export abstract class GoObject {
  public abstract readonly type: string;
  public abstract readonly methods: GoFunctions;
  public abstract toText(): string;
}

/** A map of Go's type `map[string]string`, as labels and annotations are: what it lacks is the empty text, not nil. */
export function stringMap(entries: { readonly [key: string]: string }): GoMap {
  return new GoMap(new Map(Object.entries(entries)), 'map[string]string');
}

/** A list of Go's type `[]string`. */
export function stringList(items: readonly string[]): GoList {
  return new GoList([...items], '[]string');
}

/** Makes a value out of what JSON can say, once for many renderings: what a template sets in it, the next one sees, as in Go. */
export function goData(data: unknown): GoValue {
  return withinBudget(() => goValue(data));
}

/** Makes a value out of what JSON can say. Values of Go in it are taken as they are. */
export function goValue(data: unknown, depth = 0): GoValue {
  spend();
  if (depth > MAX_DEPTH) throw new GoTemplateError(`the data is nested deeper than ${MAX_DEPTH} levels`);
  if (data === undefined || data === null || typeof data === 'string' || typeof data === 'boolean' || typeof data === 'number') return data;
  if (typeof data === 'bigint') return Number(data);
  if (data instanceof GoInt || data instanceof GoList || data instanceof GoMap || data instanceof GoObject) return data;
  if (Array.isArray(data)) return new GoList(data.map((item) => goValue(item ?? null, depth + 1)));
  if (typeof data !== 'object') throw new GoTemplateError(`the data holds a ${typeof data}`);
  return new GoMap(new Map(Object.entries(data).filter(([, value]) => value !== undefined).map(([key, value]) => [key, goValue(value, depth + 1)])));
}

/** The name of a value's type, as `%T` prints it. */
export function typeOf(value: GoValue): string {
  if (value === undefined || value === null) return '<nil>';
  if (value instanceof GoInt) return value.kind;
  if (value instanceof GoList || value instanceof GoMap || value instanceof GoObject) return value.type;
  return typeof value === 'number' ? 'float64' : typeof value === 'boolean' ? 'bool' : 'string';
}

/** The kind of a value, as Go's reflection names it. */
export function kindOf(value: GoValue): string {
  if (value === undefined || value === null) return 'invalid';
  return value instanceof GoList ? 'slice' : value instanceof GoMap ? 'map' : value instanceof GoObject ? 'ptr' : typeOf(value);
}

/** What a map or list of a type holds where it holds nothing. */
export function zeroElement(type: string): GoValue {
  return zeroValue(type.slice(type.indexOf(']') + 1));
}

/** The zero value of a type. */
export function zeroValue(type: string): GoValue {
  if (type === 'string') return '';
  if (type.startsWith('[]')) return new GoList([], type, { isNil: true });
  if (type.startsWith('map[')) return new GoMap(new Map(), type, true);
  return type === 'int' ? new GoInt(0) : type === 'float64' ? 0 : type === 'bool' ? false : null;
}

/** What `if` takes for true. */
export function isTrue(value: GoValue): boolean {
  if (value === undefined || value === null) return false;
  if (value instanceof GoInt) return value.value !== 0n;
  if (value instanceof GoList) return value.length > 0;
  if (value instanceof GoMap) return value.entries.size > 0;
  return typeof value === 'number' ? value !== 0 : value instanceof GoObject || value !== false && value !== '';
}
