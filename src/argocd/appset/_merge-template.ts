import { isMap } from './_expand-values';
import type { Plain } from '../../core/plain';

/** The fields that are taken as a whole. */
const WHOLE = new Set(['valuesObject']);

/** Fills what a generator's own template leaves empty with the template of the set. An empty text, 0, false and an empty list count as left out. */
export function mergeTemplates(own: unknown, base: Plain): Plain {
  return isMap(own) ? filled(own, base) : base;
}

function filled(own: Plain, base: Plain): Plain {
  const result = { ...own };
  for (const [key, value] of Object.entries(base)) {
    if (value === null || value === undefined) continue;
    const mine = own[key];
    if (isMap(mine) && isMap(value)) {
      if (!WHOLE.has(key)) result[key] = filled(mine, value);
    } else if (mine === null || mine === undefined || (isEmpty(mine) && !isEmpty(value))) {
      result[key] = value;
    }
  }
  return result;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}
