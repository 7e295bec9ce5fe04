import { isFilledLater } from '../../core/plain';

/** Whether a field is there and not null, which the API server takes for left out. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a value is a text that is only filled in later. */
export function isOpen(value: unknown): boolean {
  return typeof value === 'string' && isFilledLater(value);
}
