import { GoTemplateError } from './errors';
import { isDigit, isLetter } from './text';

export type TokenType = 'text' | 'left' | 'right' | 'space' | 'assign' | 'declare' | 'pipe' | 'string' | 'raw' | 'rune' | 'variable' | 'dot' | 'field'
| 'number' | 'identifier' | 'bool' | 'nil' | 'open' | 'close' | 'symbol' | 'end of template' | Keyword;

type Keyword = 'block' | 'break' | 'continue' | 'define' | 'else' | 'end' | 'if' | 'range' | 'template' | 'with';

const KEYWORDS: ReadonlySet<string> = new Set(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'nil', 'range', 'template', 'with']);

export interface Token {
  readonly type: TokenType;
  readonly text: string;
  /** The line, counted from 1. */
  readonly line: number;
}

const LEFT = '{{';
const RIGHT = '}}';
const TRIMMED_LEFT = /^-[ \t\r\n]/;
const TRIMMED_RIGHT = /^[ \t\r\n]-\}\}/;
const NUMBER = new RegExp([
  '[+-]?0[xX][0-9a-fA-F_]*(?:\\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?i?',
  '[+-]?0[oO][0-7_]*(?:\\.[0-7_]*)?i?',
  '[+-]?0[bB][01_]*(?:\\.[01_]*)?i?',
  '[+-]?[0-9_]*(?:\\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?i?',
].map((form) => `(?:${form})`).join('|'), 'y');

/** Cuts a template into tokens, as Go does. */
export function tokensOf(text: string): Token[] {
  return new Lexer(text).run();
}

class Lexer {
  private readonly tokens: Token[] = [];
  private at = 0;
  private line = 1;
  private counted = 0;

  public constructor(private readonly input: string) {}

  public run(): Token[] {
    while (this.at < this.input.length) {
      const start = this.input.indexOf(LEFT, this.at);
      const isTrimmed = start >= 0 && TRIMMED_LEFT.test(this.input.slice(start + 2, start + 4));
      const text = this.input.slice(this.at, start < 0 ? undefined : start);
      const kept = isTrimmed ? text.slice(0, solidLength(text)) : text;
      if (kept !== '') this.emit('text', kept);
      if (start < 0) break;
      this.at = start;
      this.action(isTrimmed);
    }
    this.at = this.input.length;
    this.emit('end of template', '');
    return this.tokens;
  }

  /** Reads from the opening braces behind the closing ones. */
  private action(isTrimmed: boolean): void {
    const begin = this.at + 2 + (isTrimmed ? 2 : 0);
    if (this.input.startsWith('/*', begin)) return this.comment(begin);
    this.emit('left', LEFT);
    this.at = begin;
    let depth = 0;
    for (;;) {
      const trims = TRIMMED_RIGHT.test(this.input.slice(this.at, this.at + 4));
      if (trims || this.input.startsWith(RIGHT, this.at)) {
        if (depth > 0) throw this.fault('a parenthesis is not closed');
        this.emit('right', RIGHT);
        this.at += trims ? 4 : 2;
        if (trims) this.at += /^[ \t\r\n]*/.exec(this.input.slice(this.at))![0].length;
        return;
      }
      if (this.at >= this.input.length) throw this.fault('an action ({{…) is not closed');
      const { type } = this.inside();
      if (type === 'open') depth++;
      if (type === 'close' && --depth < 0) throw this.fault('a parenthesis is closed that was never opened');
    }
  }

  private comment(begin: number): void {
    const end = this.input.indexOf('*/', begin + 2);
    if (end < 0) throw this.fault('a comment is not closed');
    this.at = end + 2;
    const trims = TRIMMED_RIGHT.test(this.input.slice(this.at, this.at + 4));
    if (!trims && !this.input.startsWith(RIGHT, this.at)) throw this.fault('a comment stands beside something else, close the braces right behind it');
    this.at += trims ? 4 : 2;
    if (trims) this.at += /^[ \t\r\n]*/.exec(this.input.slice(this.at))![0].length;
  }

  private inside(): Token {
    const first = String.fromCodePoint(this.input.codePointAt(this.at)!);
    const take = (type: TokenType, length: number) => {
      const token = this.emit(type, this.input.slice(this.at, this.at + length));
      this.at += length;
      return token;
    };
    if (/[ \t\r\n]/.test(first)) {
      const spaces = /^[ \t\r\n]+/.exec(this.input.slice(this.at))![0].length;
      // The last one belongs to the braces when they trim.
      return take('space', TRIMMED_RIGHT.test(this.input.slice(this.at + spaces - 1, this.at + spaces + 3)) && spaces > 1 ? spaces - 1 : spaces);
    }
    switch (first) {
      case '=': return take('assign', 1);
      case ':':
        if (this.input[this.at + 1] !== '=') throw this.fault('a colon stands alone, := declares a variable');
        return take('declare', 2);
      case '|': return take('pipe', 1);
      case '(': return take('open', 1);
      case ')': return take('close', 1);
      case '"': return take('string', this.quoted('"'));
      case '\'': return take('rune', this.quoted('\''));
      case '`': {
        const end = this.input.indexOf('`', this.at + 1);
        if (end < 0) throw this.fault('a text in back quotes is not closed');
        return take('raw', end + 1 - this.at);
      }
      case '$': return take('variable', 1 + this.word(this.at + 1));
      case '.':
        if (!/[0-9]/.test(this.input[this.at + 1] ?? '')) {
          const length = this.word(this.at + 1);
          return take(length === 0 ? 'dot' : 'field', 1 + length);
        }
    }
    if (/[-+.0-9]/.test(first)) return take('number', this.number());
    if (isWordRune(first)) {
      const length = this.word(this.at);
      const word = this.input.slice(this.at, this.at + length);
      return take(KEYWORDS.has(word) ? word as TokenType : word === 'true' || word === 'false' ? 'bool' : 'identifier', length);
    }
    if (first >= ' ' && first <= '~') return take('symbol', 1);
    throw this.fault('an action holds a character that has no meaning there');
  }

  /** The length of a word, which must be followed by something that may follow a word. */
  private word(start: number): number {
    let end = start;
    for (;;) {
      const code = this.input.codePointAt(end);
      if (code === undefined || !isWordRune(String.fromCodePoint(code))) break;
      end += code > 0xFFFF ? 2 : 1;
    }
    const next = this.input[end];
    if (next !== undefined && !' \t\r\n.,|:)('.includes(next) && !this.input.startsWith(RIGHT, end)) {
      throw this.fault(`${JSON.stringify(next)} stands right behind a word`);
    }
    return end - start;
  }

  private quoted(quote: string): number {
    for (let end = this.at + 1; end < this.input.length && this.input[end] !== '\n'; end++) {
      if (this.input[end] === quote) return end + 1 - this.at;
      if (this.input[end] === '\\' && this.input[++end] === '\n') break;
    }
    throw this.fault('a text in quotes is not closed in its line');
  }

  private number(): number {
    NUMBER.lastIndex = this.at;
    const { length } = NUMBER.exec(this.input)![0];
    const next = this.input.codePointAt(this.at + length);
    if (next !== undefined && (isWordRune(String.fromCodePoint(next)) || next === 0x2B || next === 0x2D)) throw this.fault('a number is written wrong');
    return length;
  }

  private emit(type: TokenType, text: string): Token {
    const token: Token = { type, text, line: this.lineAt(this.at) };
    this.tokens.push(token);
    return token;
  }

  private lineAt(position: number): number {
    for (; this.counted < position; this.counted++) if (this.input[this.counted] === '\n') this.line++;
    return this.line;
  }

  private fault(text: string): GoTemplateError {
    return new GoTemplateError(this.input.includes('\n') ? `line ${this.lineAt(this.at)}: ${text}` : text);
  }
}

/** The length of a text without the white space at its end. */
function solidLength(text: string): number {
  let length = text.length;
  while (length > 0 && ' \t\r\n'.includes(text[length - 1])) length--;
  return length;
}

function isWordRune(rune: string): boolean {
  return /^[A-Za-z0-9_]$/.test(rune) || (rune > '\x7F' && (isLetter(rune) || isDigit(rune)));
}
