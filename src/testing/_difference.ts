import { Match } from './match';
import { type FieldPath, fieldText } from '../core/field-path';
import type { Plain } from '../core/plain';
import { nearest, shown } from '../core/problem';

/** How a value is looked at. */
interface Look {
  readonly path: FieldPath;
  /** Whether the value lies in the data of a Secret, so that it must not be shown. */
  readonly isSecret?: boolean;
  /** Whether what is not asked for must not be there. */
  readonly isExact?: boolean;
}

/**
 * In what an object differs from the part of it that is expected, as lines `field: expected …, got …`; empty when it does not.
 *
 * Maps may hold more than is expected; lists have as many items, in the same order; everything else is equal.
 */
export function differencesOf(expected: unknown, actual: unknown): string[] {
  const comparison = new Comparison();
  comparison.compare(expected, actual, { path: [] });
  return comparison.differences;
}

/** Why an expected value can be compared with nothing; undefined when it can. */
export function patternFault(expected: unknown, path: FieldPath = []): string | undefined {
  const where = fieldText(path) || 'the expected object';
  if (expected === undefined) return `${where} is undefined; write Match.absent() for a field that must not be there`;
  if (expected instanceof Match) {
    const pattern = expected._pattern;
    return pattern.kind === 'exactly' ? patternFault(pattern.value, path)
      : pattern.kind === 'list with' ? firstFault(pattern.items.map((item, index) => [index, item]), path) : undefined;
  }
  if (typeof expected === 'function' || typeof expected === 'symbol') return `${where} is a ${typeof expected}; write plain data, or a Match`;
  if (typeof expected !== 'object' || expected === null) return undefined;
  if (Array.isArray(expected)) return firstFault(expected.map((item: unknown, index) => [index, item]), path);
  const prototype: unknown = Object.getPrototypeOf(expected);
  if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) return `${where} is an object of a class; write plain data, or a Match`;
  return firstFault(Object.entries(expected), path);
}

function firstFault(entries: [string | number, unknown][], path: FieldPath): string | undefined {
  for (const [step, value] of entries) {
    const fault = patternFault(value, [...path, step]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

class Comparison {
  public readonly differences: string[] = [];

  public compare(expected: unknown, actual: unknown, look: Look, siblings: readonly string[] = []): void {
    if (expected instanceof Match) return this.match(expected, actual, look);
    if (Array.isArray(expected)) return this.list(expected, actual, look);
    if (isMap(expected)) return this.map(expected, actual, look, siblings);
    if (!Object.is(expected, actual)) this.differ(expected, actual, look, siblings);
  }

  private match({ _pattern: pattern }: Match, actual: unknown, look: Look): void {
    const { path, isSecret } = look;
    switch (pattern.kind) {
      case 'absent':
        if (actual !== undefined) this.note(path, `expected nothing, got ${visible(actual, isSecret)}`);
        return;
      case 'any value':
        if (actual === undefined || actual === null) this.note(path, `expected any value, got ${visible(actual, isSecret)}`);
        return;
      case 'exactly':
        return this.compare(pattern.value, actual, { ...look, isExact: true });
      case 'text':
        if (typeof actual !== 'string' || !pattern.pattern.test(actual)) {
          this.note(path, `expected a text like ${isSecret ? HIDDEN : `/${pattern.pattern.source}/`}, got ${visible(actual, isSecret)}`);
        }
        return;
      case 'list with':
        return this.listWith(pattern.items, actual, look);
    }
  }

  private list(expected: readonly unknown[], actual: unknown, look: Look): void {
    const { path, isSecret } = look;
    if (!Array.isArray(actual)) return this.differ(expected, actual, look);
    if (expected.length !== actual.length) {
      return this.note(path, `expected ${itemCount(expected)}, got ${itemCount(actual)}: ${visible(actual, isSecret)}`);
    }
    expected.forEach((item, index) => this.compare(item, actual[index], { ...look, path: [...path, index] }));
  }

  private listWith(expected: readonly unknown[], actual: unknown, look: Look): void {
    const { path, isSecret } = look;
    if (!Array.isArray(actual)) return this.note(path, `expected a list with ${visible(expected, isSecret)}, got ${visible(actual, isSecret)}`);
    for (const item of expected) {
      const attempts = actual.map((candidate: unknown, index) => {
        const attempt = new Comparison();
        attempt.compare(item, candidate, { ...look, path: [...path, index] });
        return attempt.differences;
      });
      if (attempts.some((differences) => differences.length === 0)) continue;
      const [closest] = attempts.sort((a, b) => a.length - b.length);
      const hint = closest === undefined ? '' : `; the nearest differs at ${closest[0]}`;
      this.note(path, `expected an item ${visible(item, isSecret)}, got ${itemCount(actual)}${hint}`);
    }
  }

  private map(expected: Plain, actual: unknown, look: Look, siblings: readonly string[]): void {
    const { path, isSecret = false, isExact = false } = look;
    if (!isMap(actual)) return this.differ(expected, actual, look, siblings);
    const isSecretObject = actual.kind === 'Secret' || expected.kind === 'Secret';
    const inside = (key: string): Look => ({ path: [...path, key], isSecret: isSecret || (isSecretObject && isSecretData(key)), isExact });
    const others = Object.keys(actual).filter((key) => !Object.hasOwn(expected, key));
    for (const [key, value] of Object.entries(expected)) {
      this.compare(value, Object.hasOwn(actual, key) ? actual[key] : undefined, inside(key), others);
    }
    if (!isExact) return;
    for (const key of others) this.note([...path, key], `expected nothing, got ${visible(actual[key], inside(key).isSecret)}`);
  }

  private differ(expected: unknown, actual: unknown, { path, isSecret }: Look, siblings: readonly string[] = []): void {
    const last = path.at(-1);
    const near = actual === undefined && typeof last === 'string' ? nearest(last, siblings) : undefined;
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    this.note(path, isSecret && actual !== undefined
      ? 'is not the expected value; values of Secrets are not shown'
      : `expected ${visible(expected, isSecret)}, got ${visible(actual, isSecret)}${hint}`);
  }

  private note(path: FieldPath, text: string): void {
    this.differences.push(`${fieldText(path) || 'the object'}: ${text}`);
  }
}

const HIDDEN = '***';

/** A value for a message, without what Secrets hold. */
function visible(value: unknown, isSecret = false): string {
  if (value === undefined) return 'nothing';
  if (isSecret && (typeof value !== 'object' || value === null)) return HIDDEN;
  return shown(masked(value, isSecret));
}

function masked(value: unknown, isSecret: boolean): unknown {
  if (value instanceof Match) return describe(value, isSecret);
  if (Array.isArray(value)) return value.map((item) => masked(item, isSecret));
  if (!isMap(value)) return isSecret ? HIDDEN : value;
  const isSecretObject = value.kind === 'Secret';
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, masked(entry, isSecret || (isSecretObject && isSecretData(key)))]));
}

function describe({ _pattern: pattern }: Match, isSecret: boolean): unknown {
  switch (pattern.kind) {
    case 'absent': return '<nothing>';
    case 'any value': return '<any value>';
    case 'exactly': return masked(pattern.value, isSecret);
    case 'list with': return masked(pattern.items, isSecret);
    case 'text': return isSecret ? HIDDEN : `/${pattern.pattern.source}/`;
  }
}

function isSecretData(key: string): boolean {
  return key === 'data' || key === 'stringData';
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemCount({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'item' : 'items'}`;
}
