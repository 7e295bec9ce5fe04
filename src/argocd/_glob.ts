/**
 * Says of a path whether a glob names it, as Argo CD compares them: "*" stands for slashes, too.
 *
 * Undefined where the glob holds what nobody can be sure of.
 */
export function globMatcher(glob: string): ((path: string) => boolean) | undefined {
  const parts: string[] = [];
  let pattern = '';
  let depth = 0;
  let hasChoice = false;
  for (let i = 0; i < glob.length; i++) {
    const character = glob[i];
    if (character === '*') {
      while (glob[i + 1] === '*') i++;
      parts.push(pattern);
      pattern = '';
    } else if (character === '?') {
      pattern += '.';
    } else if (character === '\\') {
      pattern += escaped(glob[++i] ?? '');
    } else if (character === '[') {
      const end = glob.indexOf(']', i + 1);
      const inside = /^(!?)([^\\[\]]+)$/.exec(glob.slice(i + 1, end));
      if (end < 0 || !inside) return undefined;
      pattern += `[${inside[1] && '^'}${inside[2].replace(/\^/g, '\\^')}]`;
      i = end;
    } else if (character === '{') {
      depth++;
      hasChoice = true;
      pattern += '(?:';
    } else if (character === '}' && depth > 0) {
      depth--;
      pattern += ')';
    } else if (character === ',' && depth > 0) {
      pattern += '|';
    } else {
      pattern += escaped(character);
    }
  }
  if (depth !== 0) return undefined;
  try {
    const expression = new RegExp(`^${hasChoice ? [...parts, pattern].join('.*') : joined(parts, pattern)}$`, 's');
    return (path) => expression.test(path);
  } catch {
    return undefined;
  }
}

/**
 * Parts of fixed lengths with anything between them. Each is taken where it comes first, and never again elsewhere,
 * which would take ages where there are many.
 */
function joined(parts: readonly string[], last: string): string {
  const [first, ...inner] = parts;
  if (first === undefined) return last;
  return `${first}${inner.map((part, index) => `(?=(.*?${part}))\\${index + 1}`).join('')}.*${last}`;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
