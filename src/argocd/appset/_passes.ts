import { type Asked, type Expression, askedIn, expressionOf, partsOf } from './_expression';
import { ValuePlaceholder, holdsPlaceholder } from '../../core/placeholder';

/** The generators whose parameters are known when Argo CD fills a text in once. */
export type Pass = ReadonlySet<number>;

/**
 * Writes texts so that Argo CD, which fills them in once for every pass, gives back what the author means.
 *
 * Braces of the author are guarded against each pass, an expression against those before the one that knows its parameters.
 */
export class Passes {
  public constructor(
    private readonly passes: readonly Pass[],
    private readonly refuse: (asked: Asked) => void,
    private readonly refuseValue: (path: string) => void,
  ) {}

  /** The same, and one more. */
  public and(pass: Pass): Passes {
    return new Passes([...this.passes, pass], this.refuse, this.refuseValue);
  }

  public text(text: string): string {
    const count = this.passes.length;
    const parts = partsOf(text);
    return parts.map((part, index) => {
      if (typeof part !== 'string') return this.expression(part);
      // A brace right before an expression would become a part of it.
      const lone = count > 0 && index + 1 < parts.length ? /\{*$/.exec(part)![0].length : 0;
      return guarded(part.slice(0, part.length - lone), count) + guarded('{{ "{" }}', count - 1).repeat(lone);
    }).join('');
  }

  /** A value with all texts and keys in it. */
  public value<T>(value: T, path = ''): T {
    if (typeof value === 'string') return this.text(value) as T;
    if (value instanceof ValuePlaceholder) {
      this.refuseValue(path);
      return undefined as T;
    }
    if (Array.isArray(value)) return value.map((item, index) => this.value(item, `${path}[${index}]`)) as T;
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.text(key), this.value(item, path === '' ? key : `${path}.${key}`)])) as T;
  }

  private expression({ go, asked }: Expression): string {
    // What an author has written alone is about the parameters that are nearest.
    const at = asked.length === 0 ? this.passes.length - 1 : this.passes.findIndex((pass) => asked.every(({ of }) => pass.has(of)));
    if (at >= 0) return guarded(`{{ ${go} }}`, at);
    const unknown = asked.filter(({ of }) => !this.passes.some((pass) => pass.has(of)));
    (unknown.length > 0 ? unknown : asked.length > 0 ? asked : [UNNAMED]).forEach((one) => this.refuse(one));
    return '';
  }
}

/** What an expression asks for that the author wrote alone. */
const UNNAMED: Asked = { of: -1, spoken: 'an expression', way: [] };

/** A text that comes back as it is when Argo CD has filled it in so many times. */
function guarded(text: string, times: number): string {
  let result = text;
  for (let i = 0; i < times; i++) result = result.replace(/\{\{/g, '{{ "{{" }}');
  return result;
}

export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value, or something in it, stands where no text can. */
export function holdsValue(value: unknown): boolean {
  if (value instanceof ValuePlaceholder) return true;
  if (Array.isArray(value)) return value.some(holdsValue);
  return isPlain(value) && Object.values(value).some(holdsValue);
}

/** Where a value, or something in it, holds a parameter; undefined where nothing does. */
export function placeholderAt(value: unknown, path: string): string | undefined {
  if (holdsPlaceholder(value)) return path;
  if (Array.isArray(value)) return firstOf(value.map((item, index) => placeholderAt(item, `${path}[${index}]`)));
  if (!isPlain(value)) return undefined;
  return firstOf(Object.entries(value).map(([key, item]) => holdsPlaceholder(key) ? path : placeholderAt(item, `${path}.${key}`)));
}

function firstOf(paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined);
}

/** All that a value asks generators for, in its texts, keys and values. */
export function askedOf(value: unknown): Asked[] {
  if (typeof value === 'string') return askedIn(partsOf(value));
  if (value instanceof ValuePlaceholder) return [...expressionOf(value.expression).asked];
  if (Array.isArray(value)) return value.flatMap(askedOf);
  return isPlain(value) ? Object.entries(value).flatMap(([key, item]) => [...askedOf(key), ...askedOf(item)]) : [];
}
