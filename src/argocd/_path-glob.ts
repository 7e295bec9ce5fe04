/** How globs are read. */
export type GlobDialect =
  /** Go's `path.Match`: for directories, and for kinds in projects. */
  | 'path'
  /** With "**" for folders, and "{a,b}": for files where the new globbing is on. */
  | 'doublestar'
  /** Git's pathspec, where "*" and "?" stand for slashes, too: for files. */
  | 'pathspec';

/** Says of a path whether a glob names it; undefined where the glob is malformed, so that it names nothing. */
export function pathGlob(glob: string, dialect: GlobDialect): ((path: string) => boolean) | undefined {
  // Git compares bytes.
  const read = dialect === 'pathspec' ? bytesOf : (text: string) => text;
  const source = new GlobReader(read(glob), dialect).read();
  if (source === undefined) return undefined;
  const expression = new RegExp(`^(?:${source})$`, 'su');
  return (path) => expression.test(read(path));
}

/** A glob for kinds, groups and names of objects in projects. A broken one names nothing. */
export function kindGlobOf(pattern: string): (text: string) => boolean {
  if (!/[*?[\\]/.test(pattern)) return (text) => text === pattern;
  if (pattern === '*') return (text) => !text.includes('/');
  return pathGlob(pattern, 'path') ?? (() => false);
}

function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** The posix classes that Git knows within brackets. */
const CLASSES: Record<string, string> = {
  alnum: 'A-Za-z0-9', alpha: 'A-Za-z', blank: ' \\t', digit: '0-9', lower: 'a-z', space: '\\s', upper: 'A-Z', xdigit: '0-9A-Fa-f', punct: '!-\\/:-@\\[-`{-~',
};

/** What stands for no character at all. */
const NOTHING = '(?!)';

class GlobReader {
  private at = 0;
  private depth = 0;

  public constructor(private readonly glob: string, private readonly dialect: GlobDialect) {}

  public read(): string | undefined {
    const { glob, dialect } = this;
    const any = dialect === 'pathspec' ? '.' : '[^/]';
    let pattern = '';
    while (this.at < glob.length) {
      const character = String.fromCodePoint(glob.codePointAt(this.at)!);
      this.at += character.length;
      let part: string | undefined;
      if (character === '*') part = this.star(any);
      else if (character === '?') part = any;
      else if (character === '[') part = this.bracket();
      else if (character === '\\') part = this.at < glob.length ? this.escaped() : undefined;
      else if (dialect === 'doublestar' && character === '/' && glob.startsWith('**', this.at) && isEndOfPart(glob, this.at + 2)) part = this.folders();
      else if (dialect === 'doublestar' && '{},'.includes(character)) part = this.choice(character);
      else part = literal(character);
      if (part === undefined) return undefined;
      pattern += part;
    }
    return this.depth === 0 ? pattern : undefined;
  }

  private star(any: string): string {
    const start = this.at - 1;
    if (this.dialect === 'doublestar' && this.glob[this.at] === '*' && (start === 0 || this.glob[start - 1] === '/') && isEndOfPart(this.glob, this.at + 1)) {
      this.at++;
      if (this.at === this.glob.length) return '.*';
      this.at++;
      return '(?:.*/)?';
    }
    while (this.glob[this.at] === '*') this.at++;
    return `${any}*`;
  }

  /** "/**", behind which nothing or a slash stands. */
  private folders(): string {
    this.at += 2;
    if (this.glob.slice(this.at) !== '/') return '(?:/.*)?';
    this.at++;
    return '(?:/(?:.*/)?)?';
  }

  private choice(character: string): string {
    if (character === '{') this.depth++;
    else if (this.depth === 0) return literal(character);
    if (character === '}') this.depth--;
    return character === '{' ? '(?:' : character === '}' ? ')' : '|';
  }

  private escaped(): string {
    const character = String.fromCodePoint(this.glob.codePointAt(this.at)!);
    this.at += character.length;
    return literal(character);
  }

  private bracket(): string | undefined {
    const { glob, dialect } = this;
    const isNegated = glob[this.at] === '^' || (glob[this.at] === '!' && dialect !== 'path');
    if (isNegated) this.at++;
    let inside = '';
    for (let count = 0; this.at < glob.length; count++) {
      if (glob[this.at] === ']' && (count > 0 || dialect === 'doublestar')) {
        this.at++;
        if (count === 0) return undefined;
        return inside === '' ? NOTHING : `[${isNegated ? '^' : ''}${inside}]`;
      }
      const part = this.posixClass() ?? this.range();
      if (part === undefined) return undefined;
      inside += part;
    }
    return undefined;
  }

  private posixClass(): string | undefined {
    const name = this.dialect === 'pathspec' ? /^\[:([a-z]+):\]/.exec(this.glob.slice(this.at)) : null;
    if (!name || !(name[1] in CLASSES)) return undefined;
    this.at += name[0].length;
    return CLASSES[name[1]];
  }

  private range(): string | undefined {
    const { glob, dialect } = this;
    const low = this.member();
    if (low === undefined) return undefined;
    if (glob[this.at] !== '-' || (glob[this.at + 1] === ']' && dialect !== 'path')) return inClass(low);
    this.at++;
    const high = this.member();
    if (high === undefined) return undefined;
    if (low.codePointAt(0)! <= high.codePointAt(0)!) return `${inClass(low)}-${inClass(high)}`;
    return dialect === 'doublestar' ? inClass(low) : '';
  }

  private member(): string | undefined {
    const { glob } = this;
    if (glob[this.at] === '\\') this.at++;
    else if (this.dialect === 'path' && (glob[this.at] === '-' || glob[this.at] === ']')) return undefined;
    const point = glob.codePointAt(this.at);
    if (point === undefined) return undefined;
    const character = String.fromCodePoint(point);
    this.at += character.length;
    return character;
  }
}

function isEndOfPart(glob: string, at: number): boolean {
  return at === glob.length || glob[at] === '/';
}

function literal(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

function inClass(character: string): string {
  return character.replace(/[\^\-\]\\[]/, '\\$&');
}
