import { textMap } from './_expand-values';
import { renderAt } from './_render-data';
import type { Engine } from './_render-text';
import type { FieldPath } from '../../core/field-path';
import type { Plain } from '../../core/plain';

/** Parameters with the `values` of their generator, in which each may name the parameters, but no other value. */
export function withValues(params: Plain, values: unknown, path: FieldPath, engine: Engine): Plain {
  const entries = Object.entries(values ?? {}).map(([key, value]) => [key, renderAt(String(value), [...path, key], params, engine)] as const);
  if (entries.length === 0) return params;
  return engine.isGo ? { ...params, values: textMap(entries) } : { ...params, ...Object.fromEntries(entries.map(([key, value]) => [`values.${key}`, value])) };
}
