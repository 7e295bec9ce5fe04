import { GoTemplateError } from '../errors';
import { spend } from '../limits';
import { fn, table } from '../signature';
import { GoList, GoMap, type GoValue } from '../values';
import { isEmpty } from './defaults';
import { both } from './lists';
import { toText } from './strings';

/** Functions of maps. */
export const DICT_FUNCTIONS = table({
  ...both('deepCopy', fn('any', (value: GoValue) => {
    if (value === null) throw new GoTemplateError('nil cannot be copied');
    return deepCopy(value);
  })),
  dict: fn('any...', (...values: GoValue[]) => {
    const entries = new Map<string, GoValue>();
    for (let at = 0; at < values.length; at += 2) entries.set(toText(values[at]), at + 1 < values.length ? values[at + 1] : '');
    return new GoMap(entries);
  }),
  dig: fn('any...', dig),
  get: fn('dict string', ({ entries }: GoMap, key: string) => (entries.has(key) ? entries.get(key) : '')),
  hasKey: fn('dict string', ({ entries }: GoMap, key: string) => entries.has(key)),
  keys: fn('dict...', (...dicts: GoMap[]) => new GoList(
    dicts.flatMap(({ entries }) => [...entries.keys()]), '[]string', { isUnordered: dicts.some(({ entries }) => entries.size > 1) },
  )),
  ...both('merge', fn('dict dict...', (into: GoMap, ...sources: GoMap[]) => merged(into, sources, false))),
  ...both('mergeOverwrite', fn('dict dict...', (into: GoMap, ...sources: GoMap[]) => merged(into, sources, true))),
  omit: fn('dict string...', ({ entries }: GoMap, ...keys: string[]) => new GoMap(new Map([...entries].filter(([key]) => !keys.includes(key))))),
  pick: fn('dict string...', ({ entries }: GoMap, ...keys: string[]) => new GoMap(
    new Map(keys.filter((key) => entries.has(key)).map((key) => [key, entries.get(key)])),
  )),
  pluck: fn('string dict...', (key: string, ...dicts: GoMap[]) => new GoList(
    dicts.filter(({ entries }) => entries.has(key)).map(({ entries }) => entries.get(key)),
  )),
  set: fn('dict string any', (dict: GoMap, key: string, value: GoValue) => {
    if (dict.isNil) throw new GoTemplateError('a key cannot be set in nil');
    dict.entries.set(key, value);
    return dict;
  }),
  unset: fn('dict string', (dict: GoMap, key: string) => {
    dict.entries.delete(key);
    return dict;
  }),
  values: fn('dict', ({ entries }: GoMap) => new GoList([...entries.values()], undefined, { isUnordered: true })),
});

function deepCopy(value: GoValue): GoValue {
  spend();
  if (value instanceof GoList) return new GoList(value.items.map(deepCopy), value.type, { isNil: value.isNil });
  if (value instanceof GoMap) return new GoMap(new Map([...value.entries].map(([key, item]) => [key, deepCopy(item)])), value.type, value.isNil);
  return value;
}

function dig(...values: GoValue[]): GoValue {
  if (values.length < 3) throw new GoTemplateError('dig needs a key, a default and a map');
  const keys = values.slice(0, -2);
  let here = values.at(-1);
  for (const key of keys) {
    if (typeof key !== 'string') throw new GoTemplateError('the keys of dig are texts');
    if (!(here instanceof GoMap) || here.type !== 'map[string]interface {}') throw new GoTemplateError('dig comes to something that is no map');
    if (!here.entries.has(key)) return values.at(-2);
    here = here.entries.get(key);
  }
  return here;
}

function merged(into: GoMap, sources: readonly GoMap[], overwrites: boolean): GoMap {
  const target = into.isNil && sources.some((source) => !source.isNil) ? new GoMap(new Map()) : into;
  for (const source of sources) mergeInto(target, source, overwrites);
  return target;
}

function mergeInto(target: GoMap, source: GoMap, overwrites: boolean): void {
  spend(source.entries.size);
  for (const [key, value] of [...source.entries]) {
    const old = target.entries.get(key);
    if (value === null) {
      if (overwrites) target.entries.set(key, null);
      continue;
    }
    if (value instanceof GoMap && old instanceof GoMap && old !== value && !old.isNil) mergeInto(old, value, overwrites);
    const isKept = value instanceof GoMap && old instanceof GoMap && !isEmpty(old);
    if (!isKept && (overwrites || isEmpty(old))) target.entries.set(key, value);
  }
}
