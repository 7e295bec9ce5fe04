/** How many maps and lists may stand in each other: js-yaml gives up at 99. */
export const MAX_LEVELS = 90;

/** Half of a surrogate pair. */
export const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Thrown while writing, where the path is not known; `yamlFault` finds it. */
export const UNWRITABLE = new Error('cannot be written as YAML');

/** Says where a value has something that YAML cannot hold, and what it is. Never shows a text, which may be a secret. */
export function yamlFault(root: unknown): string {
  return find(root, '', new Map()) ?? `the manifest: ${UNWRITABLE.message}`;
}

function find(value: unknown, path: string, around: Map<unknown, string>): string | undefined {
  const text = ownFault(value, around);
  if (text !== undefined) return `${path || 'the manifest'}: ${text}`;
  if (typeof value !== 'object' || value === null) return undefined;
  around.set(value, path);
  const fault = Array.isArray(value) ? findInList(value, path, around) : findInMap(value as Record<string, unknown>, path, around);
  around.delete(value);
  return fault;
}

function findInList(list: unknown[], path: string, around: Map<unknown, string>): string | undefined {
  for (let i = 0; i < list.length; i++) {
    const fault = find(list[i], `${path}[${i}]`, around);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function findInMap(map: Record<string, unknown>, path: string, around: Map<unknown, string>): string | undefined {
  for (const key of Object.keys(map)) {
    if (map[key] === undefined) continue;
    if (LONE_SURROGATE.test(key)) return `${path || 'the manifest'}: a key has half of a surrogate pair, which no UTF-8 file can hold`;
    const fault = find(map[key], memberPath(path, key), around);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function ownFault(value: unknown, around: Map<unknown, string>): string | undefined {
  switch (typeof value) {
    case 'string': return LONE_SURROGATE.test(value) ? 'the text has half of a surrogate pair, which no UTF-8 file can hold' : undefined;
    case 'number': return Number.isFinite(value) ? undefined : `${value} ${UNWRITABLE.message}`;
    case 'boolean': return undefined;
    case 'undefined': return `undefined ${UNWRITABLE.message} in a list; leave the element out`;
    case 'object': return value === null ? undefined : objectFault(value, around);
    default: return `a ${typeof value} ${UNWRITABLE.message}`;
  }
}

function objectFault(value: object, around: Map<unknown, string>): string | undefined {
  const outer = around.get(value);
  if (outer !== undefined) return `a cycle back to ${outer || 'the manifest'} ${UNWRITABLE.message}`;
  if (around.size >= MAX_LEVELS) return `more than ${MAX_LEVELS} maps and lists in each other are more than readers of YAML take`;
  if (Array.isArray(value) || isPlain(value)) return undefined;
  return `an object of class ${value.constructor?.name || '(anonymous)'} ${UNWRITABLE.message}; write plain values`;
}

function memberPath(path: string, key: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** Whether a value is an object literal; of another realm too, whose Object.prototype is another one. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
