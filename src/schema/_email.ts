import { isIpv4, isIpv6 } from './_network-formats';
import { isBase64 } from './_rfc3339';

/**
 * Reads a mailbox as Go's net/mail does: `a@example.com`, `Name <a@example.com> (comment)`, or a group of exactly one.
 *
 * @see https://pkg.go.dev/net/mail#ParseAddress
 */
export class AddressReader {
  private at = 0;

  public constructor(private readonly text: string) {}

  public isOneAddress(): boolean {
    return this.address(true) === 1 && this.skipComments() && this.at === this.text.length;
  }

  /** Takes what an expression for the place where we stand matches. */
  private take(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** How many addresses there are; undefined when it is none. */
  private address(mayBeGroup: boolean): number | undefined {
    this.take(BLANKS);
    const start = this.at;
    if (this.mailbox()) {
      this.take(BLANKS);
      const comment = this.text[this.at] === '(' ? this.comment() : '';
      return comment === undefined || comment.split(/[ \t]+/).some((word) => encodedWord(word)?.isForeign) ? undefined : 1;
    }
    this.at = start;
    if (this.text[start] !== '<' && !this.phrase()) return undefined;
    this.take(BLANKS);
    if (mayBeGroup && this.take(/:/y)) return this.group();
    return this.take(/</y) && this.mailbox() && this.take(/>/y) ? 1 : undefined;
  }

  private group(): number | undefined {
    let count = 0;
    this.take(BLANKS);
    if (this.take(/;/y)) return count;
    do {
      if (this.address(false) === undefined || !this.skipComments()) return undefined;
      count++;
    } while (this.take(/,/y));
    return this.take(/;/y) && this.skipComments() ? count : undefined;
  }

  private mailbox(): boolean {
    this.take(BLANKS);
    const local = this.take(QUOTED) ?? this.take(ATOM);
    if (local === undefined || local === '""' || (local[0] !== '"' && !isDotAtom(local)) || !this.take(/@/y)) return false;
    this.take(BLANKS);
    const literal = this.take(/\[[^\x00-\x20[\]\\\x7f]*\]/y); // eslint-disable-line no-control-regex
    if (literal !== undefined) return isIpv6(literal.slice(1, -1)) || isIpv4(literal.slice(1, -1));
    const domain = this.take(ATOM);
    return domain !== undefined && isDotAtom(domain);
  }

  /** Words before an address. One that cannot be read ends them, but may not be the only one; encoded ones that follow each other are one. */
  private phrase(): boolean {
    let count = 0;
    let isInEncoded = false;
    while (count === 0 || this.skipComments()) {
      this.take(BLANKS);
      const quoted = this.take(QUOTED);
      const word = quoted ?? this.take(ATOM);
      const encoded = quoted === undefined && word !== undefined ? encodedWord(word) : undefined;
      if (word === undefined || encoded?.isForeign) return count > 0 || isInEncoded;
      if (!encoded) count++;
      isInEncoded = encoded !== undefined && (isInEncoded || !encoded.isEmpty);
    }
    return false;
  }

  private skipComments(): boolean {
    this.take(BLANKS);
    while (this.text[this.at] === '(') {
      if (this.comment() === undefined) return false;
      this.take(BLANKS);
    }
    return true;
  }

  /** What stands in parentheses, which may be nested; undefined when one is missing. */
  private comment(): string | undefined {
    const start = ++this.at;
    for (let depth = 1; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '\\' && this.at < this.text.length - 1) this.at++;
      else if (character === '(') depth++;
      else if (character === ')' && --depth === 0) return this.text.slice(start, this.at++);
    }
    return undefined;
  }
}

const BLANKS = /[ \t]*/y;
const ATOM = /[^\x00-\x20()<>[\]:;@\\,"\x7f]+/y; // eslint-disable-line no-control-regex
const QUOTED = /"(?:[^\x00-\x08\x0a-\x1f"\\\x7f]|\\[^\x00-\x08\x0a-\x1f\x7f])*"/y; // eslint-disable-line no-control-regex

const isDotAtom = (text: string) => !text.startsWith('.') && !text.endsWith('.') && !text.includes('..');

/** What a word stands for that names its characters and encoding, as in `=?utf-8?q?J=C3=BCrgen?=`; foreign when Go does not know the characters. */
function encodedWord(word: string): { readonly isForeign: boolean; readonly isEmpty: boolean } | undefined {
  const [, characters, encoding, text] = /^=\?([^?]+)\?([bq])\?([^?]*)\?=$/i.exec(word) ?? [];
  if (characters === undefined) return undefined;
  const isReadable = /b/i.test(encoding) ? isBase64(text) : /^(?:=[0-9a-f]{2}|[\t\n\r -<>-~])*$/i.test(text);
  return isReadable ? { isForeign: !/^(?:utf-8|iso-8859-1|us-ascii)$/iu.test(characters), isEmpty: text === '' } : undefined;
}
