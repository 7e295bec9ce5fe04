import { isSecretLiteral } from './_literals';
import { secrecyOf } from './_secret-keys';
import { type TokenKind, decoded, tokenIn } from './_tokens';

/** A secret that stands where everybody reads it. */
export interface Leak extends TokenKind {
  /** Whether its looks alone prove it; otherwise its key says so. */
  readonly isToken: boolean;
  /** The key inside the text that says so, where the text is a file. */
  readonly under?: string;
}

/** Words of which one is in every key that says that its value is secret. */
const HINT = /pass|pwd|secret|token|key|cred|auth|dsn|salt|connection|pepper/i;
const HINTS = new RegExp(HINT.source, 'gi');

/** Programs, whose texts are no settings: only what is quoted in them is a literal. */
const PROGRAM = /\.(?:py|[cm]?[jt]sx?|lua|rb|go|php|java|groovy|pl|rego|cue|jsonnet|libsonnet|star|tf|html?|css|svg|md|sql|j2|tpl|tmpl|graphql|xsd|proto|rs|kts?|cs)$/i;
const SHELL = /^#!|\.(?:sh|bash|zsh|ps1)$/;

/** Settings whose keys and values are parted by blanks. */
const BLANK_PARTED = /\.(?:conf|cnf|cfg)$/i;

const SHORT_TEXT = 6;

/** The most that is told of one text. */
const TOLD = 5;

/**
 * The secrets in a text, given the key that it stands under: known tokens, the text itself where the key says that it is secret,
 * and values of keys inside the text, where it is a file.
 */
export function leaksIn(key: string, text: string): readonly Leak[] {
  if (text.length === 0) return NO_LEAKS;
  const token = tokenIn(text) ?? (text.length >= 40 && text.length <= LONGEST_WRAPPED ? tokenIn(decoded(text) ?? '') : undefined);
  if (token) return [{ ...token, isToken: true }];
  const secrecy = secrecyOf(key);
  if (secrecy !== undefined && isSecretLiteral(text, secrecy)) return [{ what: named(secrecy), isToken: false }];
  return text.length >= SHORT_TEXT && (text.includes('=') || text.includes(':') || text.includes('<') || text.includes('\n')) && HINT.test(text) ? settingsIn(key, text) : NO_LEAKS;
}

const NO_LEAKS: readonly Leak[] = Object.freeze([]) as readonly Leak[];

const LONGEST_WRAPPED = 100_000;

/** What a secret is called of which only the key is known. */
export function named(secrecy: 'password' | 'secret'): string {
  return secrecy === 'password' ? 'a password' : 'what looks like a generated secret';
}

/** Finds keys that say that their values are secret, and their values, in whatever format the file has. */
function settingsIn(file: string, text: string): readonly Leak[] {
  const style: Style = PROGRAM.test(file) ? 'program' : SHELL.test(file) || text.startsWith('#!') ? 'shell' : BLANK_PARTED.test(file) ? 'blanks' : 'settings';
  const found = new Map<string, Leak>();
  HINTS.lastIndex = 0;
  for (let hint = HINTS.exec(text); hint && found.size < TOLD; hint = HINTS.exec(text)) {
    const { start, end } = wordAround(text, hint.index);
    HINTS.lastIndex = Math.max(end, HINTS.lastIndex);
    const key = text.slice(start, end);
    const secrecy = secrecyOf(key);
    if (secrecy === undefined) continue;
    const value = valueOf(text, start, end, style);
    if (value !== undefined && isSecretLiteral(value, secrecy)) found.set(key, { what: named(secrecy), isToken: false, under: key });
  }
  return found.size === 0 ? NO_LEAKS : [...found.values()];
}

type Style = 'settings' | 'blanks' | 'shell' | 'program';

const LONGEST_KEY = 80;

/** So much of a line before a key is looked at. */
const LONGEST_LEAD = 200;

function wordAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < LONGEST_KEY && isWordAt(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST_KEY && isWordAt(text, end)) end++;
  while (text[start] === '-') start++;
  return { start, end };
}

/** Letters, digits, and what joins them to the name of a setting. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46;
}

const QUOTED = /[ \t]*(?:"((?:[^"\\\n]|\\[^\n])*)"|'((?:[^'\n]|'')*)')/y;
const BARE = /[ \t]*([^\s,;&"'#}{\]|>][^\s,;&"'}]*)/y;
const BARE_AND_ALONE = /[ \t]*([^\s,;&"'#}{\]|>][^\s,;&"'}]*)(?=[\s,;&"'}]|$)(?![ \t]+[^\s#}])/y;
const BLOCK = /[ \t]*[|>][-+0-9]*[ \t]*\n[ \t]+(\S+)[ \t]*(?:\n|$)/y;
const ATTRIBUTE = /["']\s+value\s*=\s*["']([^"'\n]*)["']/y;
const ELEMENT = />([^<>\s]+)<\//y;
const AFTER_BLANKS = /[ \t]+([^\s;]+)[ \t]*;?[ \t]*(?:\r?\n|$)/y;

/** In a program it is a name of something, or its result, and no literal. */
const EXPRESSION = /[()[\]`$]|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/;

function valueOf(text: string, start: number, end: number, style: Style): string | undefined {
  const near = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  if (/^\s*(?:#|\/\/|;|--\s|\*|rem\s)/i.test(line)) return undefined;
  if (text[start - 1] === '<') return taken(ELEMENT, text, end);
  const quote = text[start - 1] === '"' || text[start - 1] === '\'' ? text[start - 1] : '';
  if (quote && text[end] === quote && /(?:name|key)\s*=\s*["']$/.test(line)) return taken(ATTRIBUTE, text, end);
  let at = quote && text[end] === quote ? end + 1 : end;
  const afterKey = at;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const sign = text[at];
  if (sign !== ':' && sign !== '=') {
    const isFirst = /^\s*$/.test(line);
    return isFirst && at > afterKey && (style === 'blanks' || /^(?:requirepass|masterauth)$/i.test(text.slice(start, end))) ? taken(AFTER_BLANKS, text, end) : undefined;
  }
  at++;
  if (sign === ':' && text[at] === '=') at++;
  if (/[=~>:]/.test(text[at] ?? '')) return undefined;
  const before = line.slice(0, quote ? -1 : undefined);
  const isAttached = sign === '=' && at === afterKey + 1;
  if (!isKeyPlace(before) && !(isAttached && /[\s"'(]-{0,2}D?$/.test(before))) return undefined;
  const quoted = taken(QUOTED, text, at);
  if (quoted !== undefined) return quoted;
  if (style === 'program' || (style === 'shell' && !(isAttached && text[at] !== ' '))) return undefined;
  const block = taken(BLOCK, text, at);
  if (block !== undefined) return block;
  // After a colon, several words are a sentence.
  const bare = taken(sign === ':' ? BARE_AND_ALONE : BARE, text, at);
  return bare === undefined || EXPRESSION.test(bare) ? undefined : bare;
}

/** Where a setting may begin: a line, an item, a declaration, a part of an address or of a connection string. */
function isKeyPlace(before: string): boolean {
  return /^\s*(?:-\s+)?$|[,;{&?(]\s*$|(?:^|\s)(?:export|set|env|local|readonly|declare|const|let|var|-e)\s+$|(?:^|\s)-{1,2}$|-D[\w.]*$/i.test(before);
}

function taken(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? match[1] ?? match[2] : undefined;
}
