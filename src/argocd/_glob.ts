/**
 * Says of a path whether a glob names it, as Argo CD compares them: "*" stands for slashes, too.
 *
 * Undefined where the glob holds what nobody can be sure of.
 */
export function globMatcher(glob: string): ((path: string) => boolean) | undefined {
  let pattern = '';
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const character = glob[i];
    if (character === '*') {
      while (glob[i + 1] === '*') i++;
      pattern += '.*';
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
    const expression = new RegExp(`^${pattern}$`, 's');
    return (path) => expression.test(path);
  } catch {
    return undefined;
  }
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
