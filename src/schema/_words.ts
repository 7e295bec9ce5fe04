import type { Schema } from './_schema';
import type { FieldPath } from '../core/field-path';
import { shown } from '../core/problem';

const ARTICLES: Record<string, string> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  intOrString: 'an integer or a text',
  quantity: 'a quantity',
};

/** What a value must be, in words. */
export function wanted({ type }: Schema): string {
  return type === undefined ? 'another value' : article(type);
}

export function article(type: string): string {
  return ARTICLES[type] ?? type;
}

/** Allowed values, as many as fit in a sentence. */
export function choices(values: readonly unknown[]): string {
  // Where an empty text is allowed, it means the default, which one gets more simply.
  const spoken = values.filter((value) => value !== '');
  return spoken.slice(0, 20).map(shown).join(', ') + (spoken.length > 20 ? `, and ${spoken.length - 20} more` : '');
}

/** Names of fields whose values are, or may be, secrets. */
const SENSITIVE = /pass(word|wd|phrase)|token|credential|secret|private|api-?key|^(value|data|stringdata|encrypteddata|binarydata)$/i;

/** A value as a message may show it: where a secret could stand, only what sort of value it is. */
export function display(value: unknown, path: FieldPath): string {
  const names = path.slice(-2).filter((step) => typeof step === 'string');
  return typeof value !== 'boolean' && names.some((name) => SENSITIVE.test(name)) ? article(sortOf(value)) : shownAny(value);
}

function shownAny(value: unknown): string {
  return typeof value === 'bigint' ? String(value) : shown(value);
}

function sortOf(value: unknown): string {
  return typeof value === 'bigint' ? 'number' : typeof value;
}
