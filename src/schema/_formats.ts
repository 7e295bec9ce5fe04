import { isBase64, isDate } from './_rfc3339';

type Check = (value: string) => boolean;

/**
 * Whether a text fits a `format` of a custom resource's schema, as an API server checks it. A format that it does not know fits everything.
 *
 * `k8s-short-name` and `k8s-long-name` are only checked from Kubernetes 1.34 on.
 *
 * @param kubernetes version of the API server as `major.minor`; the newest unless given
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
 */
export function fitsFormat(format: string, value: string, kubernetes?: string): boolean {
  const name = format.replaceAll('-', '');
  if (name.startsWith('k8s') && kubernetes !== undefined && isBefore134(kubernetes)) return true;
  const check = CHECKS.get(name);
  return check === undefined || check(value);
}

function isBefore134(kubernetes: string): boolean {
  const [major, minor] = kubernetes.split('.').map(Number);
  return major < 1 || (major === 1 && minor < 34);
}

const CHECKS = new Map<string, Check>([
  ['bsonobjectid', (value) => /^[0-9a-f]{24}$/i.test(value)],
  ['uri', isUri],
  ['email', (value) => new AddressReader(value).isOneAddress()],
  ['hostname', isHostname],
  ['ipv4', (value) => value.includes('.') && (value.search(/[.:]/) === value.indexOf('.') ? isSloppyIpv4(value) : isSloppyIpv6(value))],
  ['ipv6', (value) => isIpv6(value)],
  ['cidr', isCidr],
  ['mac', isMac],
  ['uuid', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value)],
  ['uuid3', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value)],
  ['uuid4', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(value)],
  ['uuid5', (value) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(value)],
  ['isbn', (value) => isIsbn10(value) || isIsbn13(value)],
  ['isbn10', isIsbn10],
  ['isbn13', isIsbn13],
  ['creditcard', isCreditCard],
  ['ssn', (value) => /^[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}$/.test(value)],
  ['hexcolor', (value) => /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)],
  ['rgbcolor', (value) => RGB.test(value)],
  ['byte', (value) => value !== '' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value)],
  ['password', () => true],
  ['date', isDate],
  ['duration', (value) => isGoDuration(value) || isWordyDuration(value)],
  ['datetime', isDateTime],
  ['k8sshortname', (value) => value.length <= 63 && SHORT_NAME.test(value)],
  ['k8slongname', (value) => value.length <= 253 && value.split('.').every((segment) => SHORT_NAME.test(segment))],
]);

const SHORT_NAME = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const CHANNEL = '[\\t\\n\\f\\r ]*(?:0|[1-9][0-9]?|1[0-9][0-9]?|2[0-4][0-9]|25[0-5])[\\t\\n\\f\\r ]*';
const RGB = new RegExp(`^rgb\\(${CHANNEL},${CHANNEL},${CHANNEL}\\)$`);

/** One label may have a hyphen after its first character only; several labels may have more. Symbols count as letters. */
const HOSTNAME = /^(?:[a-zA-Z0-9\p{S}\p{L}]-?[a-zA-Z0-9\p{S}\p{L}]{0,62}|(?:[a-zA-Z0-9\p{S}\p{L}](?:[-a-zA-Z0-9\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?\.)+\p{L}{2,63})$/u;

function isHostname(value: string): boolean {
  if (value.length > 255) return false;
  // What is no Unicode character arrives as U+FFFD.
  const text = value.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return HOSTNAME.test(text) && Buffer.byteLength(text) <= 255 && text.split('.').every((label) => Buffer.byteLength(label) <= 63);
}

const isOctet = (text: string) => /^[0-9]+$/.test(text) && Number(text) <= 255;
const isSloppyIpv4 = (text: string) => text.split('.', 5).length === 4 && text.split('.').every(isOctet);
const isIpv4 = (text: string) => isSloppyIpv4(text) && !/(?:^|\.)0[0-9]/.test(text);
const isSloppyIpv6 = (text: string) => isIpv6(text, (group) => /^0*[0-9a-f]{1,4}$/i.test(group), isSloppyIpv4);

function isIpv6(value: string, isGroup: Check = (group) => /^[0-9a-f]{1,4}$/i.test(group), isLast: Check = isIpv4): boolean {
  const halves = value.split('::', 3);
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === '' ? [] : half.split(':', 9));
  const last = groups.at(-1);
  // An address with dots stands for the last two groups.
  const isDotted = last !== undefined && last.includes('.') && !value.endsWith('::');
  if (isDotted && !isLast(last)) return false;
  const count = groups.length + (isDotted ? 1 : 0);
  if (!(isDotted ? groups.slice(0, -1) : groups).every(isGroup)) return false;
  return halves.length === 2 ? count <= 7 : count === 8;
}

function isCidr(value: string): boolean {
  const slash = value.indexOf('/');
  if (slash < 0) return false;
  const [address, bits] = [value.slice(0, slash), value.slice(slash + 1)];
  if (!/^[0-9]+$/.test(bits)) return false;
  return isSloppyIpv4(address) ? Number(bits) <= 32 : Number(bits) <= 128 && isSloppyIpv6(address);
}

function isMac(value: string): boolean {
  switch (value.length) {
    case 17: case 23: case 59: return /^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1)*[0-9a-f]{2}$/i.test(value);
    case 14: case 19: case 49: return /^(?:[0-9a-f]{4}\.)*[0-9a-f]{4}$/i.test(value);
    case 12: case 16: case 40: return /^[0-9a-f]*$/i.test(value);
    default: return false;
  }
}

function isIsbn10(value: string): boolean {
  const digits = value.replace(/[\t\n\f\r -]/g, '');
  if (!/^[0-9]{9}[0-9X]$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + (index + 1) * (digit === 'X' ? 10 : Number(digit)), 0);
  return sum % 11 === 0;
}

function isIsbn13(value: string): boolean {
  const digits = value.replace(/[\t\n\f\r -]/g, '');
  return /^[0-9]{13}$/.test(digits) && [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0;
}

const CARD = /^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9]{2})[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35[0-9]{3})[0-9]{11})$/;

function isCreditCard(value: string): boolean {
  const digits = value.replace(/[^0-9]/g, '');
  if (!CARD.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighed = Number(digit) * (index % 2 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** Of what follows a second `t`, nothing is read; any character may stand before the fraction, any digits in the offset. */
function isDateTime(value: string): boolean {
  const [date, time] = value.split(/t/i, 2);
  return time !== undefined && isDate(date) && /^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[^\n][0-9]+)?(?:z|[+-][0-9]{2}:[0-9]{2})$/iu.test(time);
}

const NANOSECONDS: Record<string, bigint> = {
  ns: 1n, us: 1_000n, µs: 1_000n, μs: 1_000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n,
};
const INT64 = 2n ** 63n;

function isGoDuration(value: string): boolean {
  if (/^[-+]?0$/.test(value)) return true;
  const unsigned = value.replace(/^[-+]/, '');
  let total = 0n;
  let end = 0;
  for (const { 0: text, 1: whole, 2: fraction = '', 3: unit, index } of unsigned.matchAll(/([0-9]*)(?:\.([0-9]*))?([^0-9.]+)/gy)) {
    const digits = whole.replace(/^0+/, '');
    if (!Object.hasOwn(NANOSECONDS, unit) || (whole === '' && fraction === '') || digits.length > 19) return false;
    // A fraction counts to its 18th digit.
    total += BigInt(digits) * NANOSECONDS[unit] + (BigInt(fraction.slice(0, 18).padEnd(18, '0')) * NANOSECONDS[unit]) / 10n ** 18n;
    if (total > INT64) return false;
    end = index + text.length;
  }
  return end > 0 && end === unsigned.length && (total < INT64 || value.startsWith('-'));
}

/** Numbers with a unit anywhere in the text, as in `22 ns` or `5 minutes`; one that means something is enough, one that is no int64 is too many. */
function isWordyDuration(value: string): boolean {
  let isKnown = false;
  for (const [, number, unit] of value.matchAll(/([0-9]+)[\t\n\f\r ]*([A-Za-z\u00b5]*)/g)) {
    if (unit === '') continue;
    const digits = number.replace(/^0+/, '');
    if (digits.length > 19 || BigInt(digits) >= INT64) return false;
    isKnown ||= /^(?:(?:ns|us|\u00b5s|ms|s|m|h|hr|d|w|wk)$|nano|micro|milli|sec|min|hour|day|week)/.test(unit.toLowerCase());
  }
  return isKnown;
}

/** Absolute, or a path from the root; nothing is asked of what follows a scheme without slash. */
function isUri(value: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (value === '' || /[\x00-\x1f\x7f]/.test(value)) return false;
  if (value === '*') return true;
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(value)?.[0] ?? '';
  if (value.startsWith(':')) return false;
  const rest = value.slice(scheme.length);
  if (!rest.startsWith('/')) return scheme !== '';
  const hierarchy = rest.split('?', 1)[0];
  if (scheme === '' || !hierarchy.startsWith('//')) return isEscaped(hierarchy);
  const slash = hierarchy.indexOf('/', 2);
  const authority = hierarchy.slice(2, slash < 0 ? undefined : slash);
  const at = authority.lastIndexOf('@');
  return (slash < 0 || isEscaped(hierarchy.slice(slash)))
    && (at < 0 || (/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(authority.slice(0, at)) && isEscaped(authority.slice(0, at))))
    && isUriHost(authority.slice(at + 1), /^https?:$/i.test(scheme));
}

const isEscaped = (text: string) => !/%(?![0-9a-fA-F]{2})/.test(text);
const isPort = (text: string) => /^(?::[0-9]*)?$/.test(text);
const HOST_CHARACTER = /^[\w!"$&'()*+,\-.:;<=>[\]~]$/;
const HOST = /^(?:[\w!"$&'()*+,\-.:;<=>[\]~\u0080-\uffff]|%25|%[89a-f][0-9a-f])*$/i;

/** Of an IPv6 address: `%25` and a name in which what a host may hold, a blank and a percent sign may be escaped. */
function isZone(zone: string): boolean {
  return zone.length > 3 && zone.match(/%[0-9a-f]{2}|[\s\S]/gi)!.every((one) => one.length === 1
    ? one > '\x7f' || HOST_CHARACTER.test(one)
    : one === '%25' || one === '%20' || HOST_CHARACTER.test(String.fromCharCode(parseInt(one.slice(1), 16))));
}

function isUriHost(host: string, isWeb: boolean): boolean {
  const open = host.lastIndexOf('[');
  if (open > 0) return false;
  if (open === 0) {
    const close = host.lastIndexOf(']');
    if (close < 0 || !isPort(host.slice(close + 1))) return false;
    const name = host.slice(1, close);
    const zone = name.indexOf('%25');
    return zone < 0 ? isIpv6(name) : isIpv6(name.slice(0, zone)) && isZone(name.slice(zone));
  }
  const colon = isWeb ? host.indexOf(':') : host.lastIndexOf(':');
  return (colon < 0 || isPort(host.slice(colon))) && HOST.test(host);
}

/**
 * Reads a mailbox as Go's net/mail does: `a@example.com`, `Name <a@example.com> (comment)`, or a group of exactly one.
 *
 * @see https://pkg.go.dev/net/mail#ParseAddress
 */
class AddressReader {
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
