/** Classes of characters as POSIX calls them. */
const POSIX: Record<string, string> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** What differs between Go's expressions and ours, one piece at a time. */
const PIECES = /\\Q([\s\S]*?)(?:\\E|$)|\[\[:(\^?)(\w+):\]\]|\[:(\^?)(\w+):\]|\(\?P<|\(\?([a-zA-Z]+)\)|\\([AzsS]|[pP][A-Z]|[pP]\{\^?\w+\}|x\{[0-9A-Fa-f]+\})|\\[\s\S]|\{\d+(?:,\d*)?\}|[[\].{}]/g;

/** General categories of characters have one or two letters; everything longer is a script. */
function unicodeEscape(escape: string): string {
  if (escape.startsWith('x')) return `\\u${escape.slice(1)}`;
  const [, letter, not, name] = /^([pP])\{?(\^?)(\w+)\}?$/.exec(escape)!;
  const isNot = (letter === 'P') !== (not !== '');
  return `\\${isNot ? 'P' : 'p'}{${name.length > 2 ? `Script=${name}` : name}}`;
}

/**
 * Go's regular expression as one of ours; null where there is no counterpart.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function goPattern(pattern: string): RegExp | null {
  let flags = 'u';
  let inClass = false;
  let classStart = -1;
  let isForeign = false;
  const text = pattern.replace(PIECES, (piece, quoted, wholeNot, whole, partNot, part, modes, escape, offset: number) => {
    if (quoted !== undefined) return quoted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    if (whole !== undefined && !inClass) return POSIX[whole] ? `[${wholeNot}${POSIX[whole]}]` : (isForeign = true, '');
    if (part !== undefined || whole !== undefined) {
      if ((partNot ?? wholeNot) || !POSIX[part ?? whole]) isForeign = true;
      return POSIX[part ?? whole] ?? '';
    }
    if (piece === '(?P<') return '(?<';
    if (modes !== undefined) {
      // Whether as little or as much as possible is taken makes no difference to whether there is a match.
      const telling = modes.replace('U', '');
      if (offset === 0 && /^[ims]*$/.test(telling)) flags += telling;
      else if (telling !== '') isForeign = true;
      return '';
    }
    switch (escape) {
      case 'A': return '(?<![\\s\\S])';
      case 'z': return '(?![\\s\\S])';
      case 's': return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]';
      case 'S': return inClass ? (isForeign = true, '') : '[^\\t\\n\\f\\r ]';
      case undefined: break;
      default: return unicodeEscape(escape);
    }
    // With the flag u, only what needs a backslash may have one.
    if (piece.length > 1) return /^\\[^A-Za-z0-9^$\\.*+?()[\]{}|/-]$/.test(piece) || (piece === '\\-' && !inClass) ? piece.slice(1) : piece;
    if (piece === '{' || piece === '}') return `\\${piece}`;
    if (piece.startsWith('{')) return piece;
    if (piece === '[') {
      if (inClass) return '\\[';
      inClass = true;
      classStart = offset + (pattern[offset + 1] === '^' ? 2 : 1);
    } else if (piece === ']') {
      if (!inClass || offset === classStart) return '\\]';
      inClass = false;
    } else if (!inClass && !flags.includes('s')) {
      return '[^\\n]';
    }
    return piece;
  });
  if (isForeign) return null;
  try {
    return new RegExp(text, flags);
  } catch {
    return null;
  }
}
