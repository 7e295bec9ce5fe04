import { ExpansionFault } from './_expand-fault';
import { type Parameters, isMap, isTextMap, textMap } from './_expand-values';
import type { Plain } from '../../core/plain';

/**
 * Merges parameters into others as a matrix or a merge with Go templates does: the new ones win, maps are merged, lists replaced, nothing is lost but what is replaced.
 */
export function mergeParameters(into: Parameters, from: Parameters): Plain {
  const merged = { ...into };
  for (const [key, value] of Object.entries(from ?? {})) merged[key] = merge(into?.[key], value, key);
  return merged;
}

function merge(old: unknown, fresh: unknown, at: string): unknown {
  if (!isMap(fresh) || !isMap(old) || Object.keys(old).length === 0) return fresh;
  const entries = Object.entries(fresh);
  if (isTextMap(old)) {
    // What is known to hold texts takes none that is known only by looking at it: the controller panics.
    if (!isTextMap(fresh) && entries.length > 0) {
      throw new ExpansionFault(`two generators give the parameter ${JSON.stringify(at)}, one of them as labels or values of a generator, the other as data, and Argo CD cannot merge these; rename one`);
    }
    return textMap([...Object.entries(old), ...entries] as [string, string][]);
  }
  const merged = { ...old };
  for (const [key, value] of entries) merged[key] = merge(merged[key], value, `${at}.${key}`);
  return merged;
}
