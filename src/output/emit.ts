import { MAX_LEVELS, UNWRITABLE, isPlain, yamlFault } from './_yaml-fault';
import { lineStart, numberText, stringText, wordText } from './_yaml-text';

/** Readers built on libyaml take a key of at most 1,024 characters, quotes and escapes included, unless "? " stands before it. */
const LONGEST_PLAIN_KEY = 1000;

/**
 * Writes a manifest as one YAML document in block style.
 *
 * Every string, number and nesting reads back identically in YAML 1.1 and YAML 1.2. Keys keep their order, members
 * that are undefined are left out, negative zero is written as 0 (as in JSON), lists stand at the column of their key.
 *
 * @throws an Error that names the field when something in it is no JSON
 */
export function emitYaml(manifest: object): string {
  try {
    const text = `${block(manifest, 0, 1)}\n`;
    // Read once, the text is one piece; until then the engine keeps all the pieces that it was made of.
    text.charCodeAt(0);
    return text;
  } catch (error) {
    if (error !== UNWRITABLE) throw error;
    throw new Error(yamlFault(manifest));
  }
}

/** Joins documents to one text; each starts with "---", so that texts put behind each other stay apart. */
export function joinDocuments(documents: string[]): string {
  return documents.map((text) => `---\n${text}`).join('');
}

/** A map or list whose first line is already indented; without the last line break. Two spaces a depth; a level is a map or list around it. */
function block(value: object, depth: number, level: number): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : items(value, depth, level);
  return members(value as Record<string, unknown>, depth, level) || '{}';
}

function members(map: Record<string, unknown>, depth: number, level: number): string {
  if (level > MAX_LEVELS || !isPlain(map)) throw UNWRITABLE;
  const start = lineStart(depth);
  let out = '';
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value === undefined) continue;
    if (out !== '') out += start;
    out += member(key, value, depth, level, start);
  }
  return out;
}

function member(key: string, value: unknown, depth: number, level: number, start: string): string {
  let name = wordText(key);
  let listDepth = depth;
  if (key === '<<') {
    // Psych takes even a quoted "<<" for a merge.
    name = '!!str "<<"';
  } else if (name.length > LONGEST_PLAIN_KEY) {
    name = `? ${name}${start}`;
    listDepth = depth + 1;
  }
  if (typeof value !== 'object' || value === null) return `${name}: ${scalar(value, depth + 1)}`;
  if (Array.isArray(value)) return value.length === 0 ? `${name}: []` : name + ':' + lineStart(listDepth) + items(value, listDepth, level + 1);
  const inner = members(value as Record<string, unknown>, depth + 1, level + 1);
  return inner === '' ? `${name}: {}` : name + ':' + lineStart(depth + 1) + inner;
}

function items(list: unknown[], depth: number, level: number): string {
  if (level > MAX_LEVELS) throw UNWRITABLE;
  const start = lineStart(depth);
  let out = '';
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    out += i === 0 ? '- ' : start + '- ';
    out += typeof item === 'object' && item !== null ? block(item, depth + 1, level + 1) : scalar(item, depth + 1);
  }
  return out;
}

function scalar(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string': return stringText(value, depth);
    case 'number': return numberText(value);
    case 'boolean': return value ? 'true' : 'false';
    default:
      if (value === null) return 'null';
      throw UNWRITABLE;
  }
}
