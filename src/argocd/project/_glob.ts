/** Says of a text whether a pattern names it. */
export type Matcher = (text: string) => boolean;

/**
 * A glob as Argo CD reads it in projects: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`.
 *
 * With a separator, only `**` goes beyond one. Undefined where the pattern holds what nobody can be sure of.
 */
export function globOf(pattern: string, separator = ''): Matcher | undefined {
  const key = `${separator} ${pattern}`;
  let known = GLOBS.get(key);
  if (known === undefined) {
    if (GLOBS.size > 2000) GLOBS.clear();
    GLOBS.set(key, known = { matcher: compiled(pattern, separator) });
  }
  return known.matcher;
}

/** A fleet has few patterns, asked many times. */
const GLOBS = new Map<string, { readonly matcher: Matcher | undefined }>();

function compiled(pattern: string, separator: string): Matcher | undefined {
  if (!/[*?[\]{}\\]/.test(pattern)) return (text) => text === pattern;
  const one = separator === '' ? '.' : `[^${separator}]`;
  let source = '';
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '*') {
      const isDouble = pattern[i + 1] === '*';
      while (pattern[i + 1] === '*') i++;
      source += isDouble ? '.*' : `${one}*`;
    } else if (character === '?') {
      source += one;
    } else if (character === '\\') {
      source += escaped(pattern[++i] ?? '');
    } else if (character === '[') {
      const end = pattern.indexOf(']', i + 1);
      const inside = /^(!?)([^\\[\]-]-[^\\[\]-]|[^\\[\]!-]+)$/.exec(pattern.slice(i + 1, end));
      if (end < 0 || !inside) return undefined;
      source += `[${inside[1] && '^'}${inside[2].replace(/\^/g, '\\^')}]`;
      i = end;
    } else if (character === '{') {
      depth++;
      source += '(?:';
    } else if (character === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (character === ',' && depth > 0) {
      source += '|';
    } else {
      source += escaped(character);
    }
  }
  return depth === 0 ? matcherOf(source) : undefined;
}

/** A glob for kinds, groups and names of objects, as Go's `filepath.Match` reads it. A broken one names nothing. */
export function kindGlobOf(pattern: string): Matcher {
  if (!/[*?[\\]/.test(pattern)) return (text) => text === pattern;
  if (pattern === '*') return (text) => !text.includes('/');
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '*') {
      source += '[^/]*';
    } else if (character === '?') {
      source += '[^/]';
    } else if (character === '\\') {
      if (i + 1 === pattern.length) return NOTHING;
      source += escaped(pattern[++i]);
    } else if (character === '[') {
      const end = pattern.indexOf(']', i + 1);
      const inside = /^(\^?)((?:[^\\[\]^-](?:-[^\\[\]-])?)+)$/.exec(pattern.slice(i + 1, end));
      if (end < 0 || !inside) return NOTHING;
      source += `[${inside[1]}${inside[2]}]`;
      i = end;
    } else {
      source += escaped(character);
    }
  }
  return matcherOf(source) ?? NOTHING;
}

const NOTHING: Matcher = () => false;

function matcherOf(source: string): Matcher | undefined {
  try {
    const expression = new RegExp(`^(?:${source})$`, 'su');
    return (text) => expression.test(text);
  } catch {
    return undefined;
  }
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
