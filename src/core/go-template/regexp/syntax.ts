/** What one character has to be: in any of these sets. */
export interface CharSet {
  readonly parts: readonly { readonly source: string; readonly isNegated: boolean }[];
  readonly isNegated: boolean;
  readonly ignoresCase: boolean;
}

export type Assertion = 'text start' | 'text end' | 'line start' | 'line end' | 'word edge' | 'no word edge';

/** A regular expression of Go (RE2), as a tree. */
export type RegexpNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'char'; readonly set: CharSet }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | { readonly kind: 'group'; readonly index: number; readonly child: RegexpNode }
  | { readonly kind: 'sequence' | 'choice'; readonly children: readonly RegexpNode[] }
  | { readonly kind: 'repeat'; readonly child: RegexpNode; readonly min: number; readonly max: number; readonly isLazy: boolean };

/** Perl's classes of characters, in ASCII only. */
const PERL: Record<string, string> = { d: '0-9', s: '\\t\\n\\f\\r ', w: '0-9A-Za-z_' };

const POSIX: Record<string, string> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\0-\\x7F',
  blank: '\\t ',
  cntrl: '\\0-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t-\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const ESCAPED: Record<string, string> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** A character as it is written in a class of JavaScript. */
export function classChar(rune: string): string {
  return `\\u{${rune.codePointAt(0)!.toString(16)}}`;
}

/** One of `\d`, `\S`, `\pL`, `[:alpha:]`, … at a place in an expression: what it stands for, and how long it is. */
export interface NamedClass {
  readonly source: string;
  readonly isNegated: boolean;
  readonly length: number;
}

export function namedClass(text: string): NamedClass | undefined {
  const perl = /^\\([dswDSW])/.exec(text);
  if (perl) return { source: PERL[perl[1].toLowerCase()], isNegated: perl[1] < 'a', length: 2 };
  const unicode = /^\\([pP])(?:\{(\^?)([A-Za-z0-9_]+)\}|([A-Za-z]))/.exec(text);
  if (!unicode) return undefined;
  const [{ length }, letter, caret = '', long, short] = unicode;
  const source = unicodeClass(long ?? short);
  return source === undefined ? undefined : { source, isNegated: (letter === 'P') !== (caret === '^'), length };
}

/** `[:alpha:]`, inside a class. */
export function posixClass(text: string): NamedClass | undefined {
  const posix = /^\[:(\^?)([a-z]+):\]/.exec(text);
  return posix && Object.hasOwn(POSIX, posix[2]) ? { source: POSIX[posix[2]], isNegated: posix[1] === '^', length: posix[0].length } : undefined;
}

function unicodeClass(name: string): string | undefined {
  if (name === 'Any') return '\\0-\\u{10FFFF}';
  for (const source of [`\\p{General_Category=${name}}`, `\\p{Script=${name}}`]) {
    try {
      new RegExp(source, 'u');
      return source;
    } catch {
      // There is no such property.
    }
  }
  return undefined;
}

/** An escaped character: what it is, and how long it is written. */
export function escapedChar(text: string): { readonly rune: string; readonly length: number } | undefined {
  const octal = /^\\(0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(text);
  if (octal) return { rune: String.fromCodePoint(parseInt(octal[1], 8)), length: octal[0].length };
  const hex = /^\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]+)\})/.exec(text);
  if (hex) {
    const code = parseInt(hex[1] ?? hex[2], 16);
    return code <= 0x10FFFF ? { rune: String.fromCodePoint(code), length: hex[0].length } : undefined;
  }
  const char = text[1] ?? '';
  if (Object.hasOwn(ESCAPED, char)) return { rune: ESCAPED[char], length: 2 };
  return /^[!-/:-@[-`{-~ \0-\x1F\x7F]$/.test(char) ? { rune: char, length: 2 } : undefined;
}
