/** Says of a text whether a pattern names it. */
export type Matcher = (text: string) => boolean;

/**
 * A glob as Argo CD reads it outside Git: `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`.
 *
 * With a separator, only `**` goes beyond one; without, `*` does, too. Undefined where the pattern holds what nobody can be sure of.
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
  const parts: string[] = [];
  const stars: string[] = [];
  let source = '';
  let depth = 0;
  let hasChoice = false;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '*') {
      const isDouble = pattern[i + 1] === '*';
      while (pattern[i + 1] === '*') i++;
      parts.push(source);
      stars.push(isDouble ? '.*' : `${one}*`);
      source = '';
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
      hasChoice = true;
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
  if (depth !== 0) return undefined;
  parts.push(source);
  const isOfFixedLengths = separator === '' && !hasChoice;
  return matcherOf(isOfFixedLengths ? joined(parts) : parts.map((part, index) => `${part}${stars[index] ?? ''}`).join(''));
}

/**
 * Parts of fixed lengths with anything between them. Each is taken where it comes first, and never again elsewhere,
 * which would take ages where there are many.
 */
function joined(parts: readonly string[]): string {
  const [first, ...others] = parts;
  const last = others.pop();
  if (last === undefined) return first;
  return `${first}${others.map((part, index) => `(?=(.*?${part}))\\${index + 1}`).join('')}.*${last}`;
}

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
