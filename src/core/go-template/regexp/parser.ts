import { GoTemplateError } from '../errors';
import { MAX_DEPTH } from '../limits';
import { type Assertion, type CharSet, classChar, escapedChar, namedClass, posixClass, type RegexpNode } from './syntax';

/** How often at most something may be repeated by number, as in Go. */
const MAX_REPEAT = 1000;

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly U: boolean;
}

export interface ParsedRegexp {
  readonly root: RegexpNode;
  /** The names of the groups; that of the whole match is empty. */
  readonly names: readonly string[];
}

const ANY_CHAR: CharSet['parts'] = [{ source: '\\0-\\u{10FFFF}', isNegated: false }];
const ESCAPED_ASSERTIONS: Record<string, Assertion> = { '\\A': 'text start', '\\z': 'text end', '\\b': 'word edge', '\\B': 'no word edge' };

/**
 * Reads a regular expression of Go.
 *
 * @throws GoTemplateError
 */
export function parseRegexp(text: string): ParsedRegexp {
  return new Parser(text).run();
}

class Parser {
  private readonly names = [''];
  private at = 0;
  private depth = 0;
  private flags: Flags = { i: false, m: false, s: false, U: false };

  public constructor(private readonly text: string) {}

  public run(): ParsedRegexp {
    const root = this.choice();
    if (this.at < this.text.length) throw fault('a parenthesis is closed that was never opened');
    return { root, names: this.names };
  }

  private choice(): RegexpNode {
    if (++this.depth > MAX_DEPTH) throw fault('it is nested too deeply');
    const children = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      children.push(this.sequence());
    }
    this.depth--;
    return children.length === 1 ? children[0] : { kind: 'choice', children };
  }

  private sequence(): RegexpNode {
    const children: RegexpNode[] = [];
    let isRepeated = false;
    while (this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      const repeat = /^(?:[*+?]|\{([0-9]+)(,?)([0-9]*)\})(\??)/.exec(this.text.slice(this.at, this.at + 20));
      if (!repeat || (repeat[2] === '' && repeat[3])) {
        isRepeated = false;
        children.push(...this.atom());
        continue;
      }
      const child = children.pop();
      if (!child) throw fault('something is repeated that is not there');
      if (isRepeated) throw fault('something is repeated twice');
      isRepeated = true;
      this.at += repeat[0].length;
      children.push({ kind: 'repeat', child, ...bounds(repeat), isLazy: (repeat[4] === '?') !== this.flags.U });
    }
    return children.length === 1 ? children[0] : children.length === 0 ? { kind: 'empty' } : { kind: 'sequence', children };
  }

  /** One thing that can be repeated; flags are none, a quoted text is several. */
  private atom(): RegexpNode[] {
    const rest = this.text.slice(this.at);
    switch (rest[0]) {
      case '(': return this.group(rest);
      case '[': return [this.charClass()];
      case '.':
        this.at++;
        return [this.char([{ source: '\\n', isNegated: true }, ...(this.flags.s ? ANY_CHAR : [])])];
      case '^':
        this.at++;
        return [{ kind: 'assert', assertion: this.flags.m ? 'line start' : 'text start' }];
      case '$':
        this.at++;
        return [{ kind: 'assert', assertion: this.flags.m ? 'line end' : 'text end' }];
      case '\\': return this.escape(rest);
    }
    const rune = String.fromCodePoint(rest.codePointAt(0)!);
    this.at += rune.length;
    return [this.literal(rune)];
  }

  private escape(rest: string): RegexpNode[] {
    const assertion = ESCAPED_ASSERTIONS[rest.slice(0, 2)];
    if (assertion) {
      this.at += 2;
      return [{ kind: 'assert', assertion }];
    }
    if (rest.startsWith('\\Q')) {
      const end = rest.indexOf('\\E');
      const quoted = rest.slice(2, end < 0 ? undefined : end);
      this.at += end < 0 ? rest.length : end + 2;
      return Array.from(quoted, (rune) => this.literal(rune));
    }
    const named = namedClass(rest.slice(0, 80));
    if (named) {
      this.at += named.length;
      return [this.char([named])];
    }
    const escaped = escapedChar(rest.slice(0, 80));
    if (!escaped) throw fault('it has an escape that Go does not know');
    this.at += escaped.length;
    return [this.literal(escaped.rune)];
  }

  private group(rest: string): RegexpNode[] {
    const start = /^\((?:\?(?:P?<([^>]*)>|([imsU]*)(?:-([imsU]+))?([:)])))?/.exec(rest)!;
    const [{ length }, name, on = '', off = '', end] = start;
    if (rest[1] === '?' && length === 1) throw fault('a group begins in a way that Go does not know');
    if (on === '' && off === '' && end === ')') throw fault('a group of flags names no flag');
    this.at += length;
    const outer = this.flags;
    const set = (flag: keyof Flags) => (on.includes(flag) || outer[flag]) && !off.includes(flag);
    if (end !== undefined) this.flags = { i: set('i'), m: set('m'), s: set('s'), U: set('U') };
    if (end === ')') return [];
    let index = -1;
    if (end === undefined) {
      if (name !== undefined && (!/^[A-Za-z0-9_]+$/.test(name) || this.names.includes(name))) throw fault('the name of a group is wrong or used twice');
      index = this.names.push(name ?? '') - 1;
    }
    const child = this.choice();
    if (this.text[this.at] !== ')') throw fault('a parenthesis is not closed');
    this.at++;
    this.flags = outer;
    return [index < 0 ? { kind: 'sequence', children: [child] } : { kind: 'group', index, child }];
  }

  private charClass(): RegexpNode {
    this.at++;
    const isNegated = this.text[this.at] === '^';
    if (isNegated) this.at++;
    const parts: CharSet['parts'][number][] = [];
    for (let isFirst = true; isFirst || this.text[this.at] !== ']'; isFirst = false) {
      const rest = this.text.slice(this.at, this.at + 80);
      if (rest === '') throw fault('a bracket is not closed');
      const named = posixClass(rest) ?? namedClass(rest);
      if (named) {
        this.at += named.length;
        parts.push(named);
        continue;
      }
      if (rest.startsWith('[:') && rest.includes(':]')) throw fault('it names a class that Go does not know');
      const low = this.classChar();
      let high = low;
      if (this.text[this.at] === '-' && this.text[this.at + 1] !== ']' && this.at + 1 < this.text.length) {
        this.at++;
        high = this.classChar();
        if (high.codePointAt(0)! < low.codePointAt(0)!) throw fault('a range in brackets runs backwards');
      }
      parts.push({ source: `${classChar(low)}-${classChar(high)}`, isNegated: false });
    }
    this.at++;
    return this.char(parts, isNegated);
  }

  private classChar(): string {
    const rest = this.text.slice(this.at, this.at + 80);
    if (rest === '') throw fault('a bracket is not closed');
    const found = rest[0] === '\\' ? escapedChar(rest) : { rune: String.fromCodePoint(rest.codePointAt(0)!), length: rest.codePointAt(0)! > 0xFFFF ? 2 : 1 };
    if (!found) throw fault('it has an escape that Go does not know');
    this.at += found.length;
    return found.rune;
  }

  private literal(rune: string): RegexpNode {
    return this.char([{ source: classChar(rune), isNegated: false }]);
  }

  private char(parts: CharSet['parts'], isNegated = false): RegexpNode {
    return { kind: 'char', set: { parts, isNegated, ignoresCase: this.flags.i } };
  }
}

function bounds([written, low, comma, high]: RegExpExecArray): { readonly min: number; readonly max: number } {
  if (low === undefined) return written[0] === '*' ? { min: 0, max: Infinity } : written[0] === '+' ? { min: 1, max: Infinity } : { min: 0, max: 1 };
  const min = Number(low);
  const max = comma === '' ? min : high === '' ? Infinity : Number(high);
  if (min > MAX_REPEAT || (max !== Infinity && (max > MAX_REPEAT || max < min))) throw fault('a number of repetitions is wrong or too large');
  return { min, max };
}

export function fault(text: string): GoTemplateError {
  return new GoTemplateError(`a regular expression cannot be read: ${text}`);
}
