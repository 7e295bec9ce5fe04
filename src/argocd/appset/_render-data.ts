import { ExpansionFault, TagFault, UnknownPart } from './_expand-fault';
import { type Parameters, isMap } from './_expand-values';
import { type Engine, renderText } from './_render-text';
import { type FieldPath, fieldText } from '../../core/field-path';
import { GoTemplateError, GoTemplateUnknown } from '../../core/go-template/errors';
import { shown } from '../../core/problem';

/** Renders what lies at a path in another way than other data; undefined for what is like all other. */
type Special = (value: unknown, path: FieldPath) => unknown;

/** Data with the parameters filled in: in all texts and in the keys of maps. What is null within a map is gone. */
export function renderData(data: unknown, path: FieldPath, params: Parameters, engine: Engine, special?: Special): unknown {
  const render = (value: unknown, at: FieldPath): unknown => {
    const own = special?.(value, at);
    if (own !== undefined) return own;
    if (typeof value === 'string') return renderAt(value, at, params, engine);
    if (Array.isArray(value)) return value.map((item, index) => render(item, [...at, index]));
    if (!isMap(value)) return value;
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return Object.fromEntries(entries.map(([key, item]) => {
      const here = [...at, key];
      return [key.includes('{{') ? renderAt(key, here, params, engine) : key, render(item, here)];
    }));
  };
  return render(data, path);
}

/** A text of the set with its parameters filled in. */
export function renderAt(text: string, path: FieldPath, params: Parameters, engine: Engine): string {
  try {
    return renderText(text, params, engine);
  } catch (error) {
    const field = fieldText(path);
    if (error instanceof GoTemplateUnknown) throw new UnknownPart(field, error.message);
    if (!(error instanceof GoTemplateError || error instanceof TagFault)) throw error;
    throw new ExpansionFault(`${field} is ${shown(text)}, which cannot be filled in: ${(error as Error).message}`, field);
  }
}

/** The generators that have `values`. */
const WITH_VALUES = new Set(['clusters', 'git', 'scmProvider', 'pullRequest', 'clusterDecisionResource', 'plugin']);

/**
 * A generator with the parameters of an earlier one filled in.
 *
 * Of its `values`, those stay that need parameters of its own.
 */
export function renderGenerator(generator: unknown, path: FieldPath, params: Parameters, engine: Engine): unknown {
  const strict: Engine = { ...engine, missingKey: 'error' };
  return renderData(generator, path, params, engine, (value, at) => {
    const isValues = at[at.length - 1] === 'values' && WITH_VALUES.has(String(at[at.length - 2])) && typeof at[at.length - 3] === 'number' && at[at.length - 4] === 'generators';
    if (!isValues || !isMap(value)) return undefined;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, early(String(item), [...at, key], params, strict)]));
  });
}

function early(text: string, path: FieldPath, params: Parameters, engine: Engine): string {
  try {
    return renderText(text, params, engine);
  } catch (error) {
    if (error instanceof GoTemplateError && isMissing(error)) return text;
    return renderAt(text, path, params, engine);
  }
}

/** Whether a parameter is missing, and not the template wrong. */
function isMissing({ message }: GoTemplateError): boolean {
  return /\bthere is no key "|\bhas no field "/.test(message);
}
