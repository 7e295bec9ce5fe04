import { deepEqual } from '../compare';
import { GoTemplateError } from '../errors';
import { checkItems, spend } from '../limits';
import { fn, table } from '../signature';
import { ANY_LIST, type GoFunction, GoInt, GoList, type GoValue, kindOf } from '../values';
import { toInt64 } from './casts';
import { isEmpty } from './defaults';

/** Functions of lists. */
export const LIST_FUNCTIONS = table({
  ...both('append', fn('any any', (list: GoValue, value: GoValue) => new GoList([...itemsOf(list), value]))),
  ...both('chunk', fn('int any', chunks)),
  ...both('compact', fn('any', (list: GoValue) => new GoList(itemsOf(list).filter((item) => !isEmpty(item))))),
  concat: fn('any...', (...lists: GoValue[]) => {
    checkItems(lists.reduce((sum: number, list) => sum + itemsOf(list).length, 0));
    const items = lists.flatMap((list) => itemsOf(list));
    return items.length === 0 ? NIL : new GoList(items);
  }),
  ...both('first', fn('any', (list: GoValue) => itemsOf(list)[0] ?? null)),
  ...both('has', fn('any any', (needle: GoValue, list: GoValue) => list !== null && holds(unorderedItemsOf(list), needle))),
  ...both('initial', fn('any', (list: GoValue) => (itemsOf(list).length === 0 ? NIL : new GoList(itemsOf(list).slice(0, -1))))),
  ...both('last', fn('any', (list: GoValue) => itemsOf(list).at(-1) ?? null)),
  list: fn('any...', (...values: GoValue[]) => new GoList(values)),
  ...both('prepend', fn('any any', (list: GoValue, value: GoValue) => new GoList([value, ...itemsOf(list)]))),
  ...both('push', fn('any any', (list: GoValue, value: GoValue) => new GoList([...itemsOf(list), value]))),
  ...both('rest', fn('any', (list: GoValue) => (itemsOf(list).length === 0 ? NIL : new GoList(itemsOf(list).slice(1))))),
  ...both('reverse', fn('any', (list: GoValue) => new GoList([...itemsOf(list)].reverse()))),
  ...both('slice', fn('any any...', slice)),
  tuple: fn('any...', (...values: GoValue[]) => new GoList(values)),
  ...both('uniq', fn('any', (list: GoValue) => {
    const distinct: GoValue[] = [];
    for (const item of itemsOf(list)) if (!holds(distinct, item)) distinct.push(item);
    return new GoList(distinct);
  })),
  ...both('without', fn('any any...', (list: GoValue, ...omitted: GoValue[]) => new GoList(itemsOf(list).filter((item) => !holds(omitted, item))))),
});

const NIL = new GoList([], ANY_LIST, { isNil: true });

/** A function under its name and, in front of that, `must`, which says the same in templates: Go turns a panic into an error. */
export function both(name: string, one: GoFunction): Record<string, GoFunction> {
  return { [name]: one, [`must${name[0].toUpperCase()}${name.slice(1)}`]: one };
}

function listOf(value: GoValue): GoList {
  if (!(value instanceof GoList)) throw new GoTemplateError(`a list is expected, but the value is ${value === null ? 'nil' : `a ${kindOf(value)}`}`);
  return value;
}

function itemsOf(value: GoValue): readonly GoValue[] {
  return listOf(value).items;
}

function unorderedItemsOf(value: GoValue): readonly GoValue[] {
  return listOf(value).unorderedItems;
}

function holds(items: readonly GoValue[], needle: GoValue): boolean {
  spend(items.length);
  return items.some((item) => deepEqual(item, needle));
}

function slice(value: GoValue, ...indexes: GoValue[]): GoValue {
  const list = listOf(value);
  if (list.length === 0) return null;
  const [start, end] = [indexes[0] ?? new GoInt(0), indexes[1] ?? new GoInt(list.length)].map((index) => Number(toInt64(index)));
  const last = indexes.length > 1 ? Number(toInt64(indexes[1])) : end;
  if (start < 0 || start > last || last > list.length) throw new GoTemplateError(`slice is asked for the elements ${start} to ${last} of ${list.length}`);
  return new GoList(list.items.slice(start, last), list.type);
}

function chunks(size: number, value: GoValue): GoValue {
  const items = itemsOf(value);
  if (size < 1) throw new GoTemplateError('chunk needs a size of at least 1');
  const parts: GoList[] = [];
  for (let at = 0; at < items.length; at += size) parts.push(new GoList(items.slice(at, at + size)));
  return new GoList(parts, '[][]interface {}');
}
