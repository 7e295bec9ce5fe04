import { GoTemplateError } from './errors';

/** The longest text that a template, or any of its functions, may make, in UTF-16 units. */
export const MAX_TEXT = 1024 * 1024;

/** The longest list that a function may make. */
const MAX_ITEMS = 100_000;

/** How deep templates may call each other, and how deep values and expressions may be nested. */
export const MAX_DEPTH = 200;

/** How much work one rendering may do. */
const MAX_STEPS = 1_000_000;

let left = MAX_STEPS;

/** Runs one rendering with a fresh allowance of work; rendering is synchronous and never nested. */
export function withinBudget<T>(work: () => T): T {
  left = MAX_STEPS;
  try {
    return work();
  } catch (error) {
    // A value that holds itself, which `set` can make.
    if (error instanceof RangeError) throw new GoTemplateError('the template, or a value in it, is nested too deeply');
    throw error;
  } finally {
    left = MAX_STEPS;
  }
}

/** Takes from the allowance. */
export function spend(steps = 1): void {
  left -= steps;
  if (left < 0) throw new GoTemplateError('the template does too much work, make its lists and texts smaller');
}

/** Refuses a text that grew without bounds. */
export function bounded(text: string): string {
  checkLength(text.length);
  return text;
}

/** Refuses a length before a text of it is made. */
export function checkLength(length: number): void {
  if (length > MAX_TEXT) throw new GoTemplateError(`a text grows longer than ${MAX_TEXT} characters`);
}

/** Refuses a list before it is made. */
export function checkItems(length: number): void {
  if (length > MAX_ITEMS) throw new GoTemplateError(`a list grows longer than ${MAX_ITEMS} elements`);
}
