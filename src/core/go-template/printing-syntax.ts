import { bounded, spend } from './limits';
import { sortedKeys } from './printing';
import { ANY, GoList, GoMap, type GoValue } from './values';

/** A value as `%#v` prints it: as one would write it in Go. The caller says how texts and numbers are written. */
export function goSyntax(value: GoValue, leaf: (value: GoValue) => string): string {
  spend();
  const element = (item: GoValue) => (item === null || item === undefined ? `${ANY}(nil)` : goSyntax(item, leaf));
  if (!(value instanceof GoList || value instanceof GoMap)) return leaf(value);
  if (value.isNil) return `${value.type}(nil)`;
  const parts = value instanceof GoList ? value.items.map(element)
    : sortedKeys(value).map((key) => `${leaf(key)}:${element(value.entries.get(key))}`);
  return bounded(`${value.type}{${parts.join(', ')}}`);
}
