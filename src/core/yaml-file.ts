import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as yaml from 'yaml';

/** The largest file that is read: a Kubernetes object cannot even be half as large. */
const MAX_BYTES = 2 * 1024 * 1024;

/** The deepest nesting of maps and lists that is read. */
const MAX_DEPTH = 100;

/** How many mistakes are told: the first ones explain the rest. */
const MAX_FAULTS = 10;

/** A mistake in a file. Its text never repeats what the file holds, except the name of a key. */
export interface FileFault {
  /** The line of the mistake, counted from 1; undefined when it concerns the whole file. */
  readonly line?: number;
  /** What is wrong: lower case, without final period, fit to stand behind the file's name. */
  readonly text: string;
}

/** The text of a file, or what is wrong with it. */
export interface TextFile {
  /** The absolute path. */
  readonly path: string;
  /** The text without byte order mark; undefined when `fault` is set. */
  readonly text?: string;
  /** Why the file was not read. */
  readonly fault?: FileFault;
}

/** One document of a YAML or JSON file. */
export interface YamlDocument {
  /** The document as plain values. */
  readonly value: unknown;

  /**
   * The line on which the key or list element at a path stands, counted from 1.
   *
   * Where the path leads nowhere, the line of its last part that exists.
   */
  lineOf(at: (string | number)[]): number;
}

/** A YAML or JSON file that was read. */
export interface YamlFile {
  /** The absolute path. */
  readonly path: string;
  /** The documents that hold something; empty when there are faults. */
  readonly documents: YamlDocument[];
  /** What is wrong with the file, at most ten mistakes in the order of their lines. */
  readonly faults: FileFault[];
}

/** What the parser's codes mean. Its own messages quote the file, which may hold a secret by mistake. */
const PARSER_FAULTS: Record<string, string> = {
  BAD_DIRECTIVE: 'a line that begins with % is no directive of YAML',
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins no escape of YAML',
  BAD_INDENT: 'the indentation does not fit the lines above',
  BAD_SCALAR_START: 'a value begins with a character that YAML reserves, write it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a map or list begins on the line of another key, start it on a line of its own',
  BLOCK_IN_FLOW: 'a block stands inside brackets',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a bracket, quote, colon or comma is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or a colon is missing',
  NON_STRING_KEY: 'a key is a map or a list',
  TAB_AS_INDENT: 'a tab is used as indentation, use spaces',
  TAG_RESOLVE_FAILED: 'a value has a tag (!…), which is not supported here, take the tag away',
};

/**
 * Reads a YAML or JSON file that the author has named. A path is relative to the working directory.
 *
 * Refused are links, folders, large files, text that is not UTF-8, duplicate keys, aliases and tags: data files need none of them.
 */
export function readYamlFile(file: string): YamlFile {
  const { path: absolute, text, fault } = readTextFile(file);
  if (text === undefined) return { path: absolute, documents: [], faults: fault ? [fault] : [] };
  return { path: absolute, ...parsed(text) };
}

function parsed(text: string): Pick<YamlFile, 'documents' | 'faults'> {
  // Loaded only here: most apps read few files, and the parser would double the time that loading the library takes.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parser = require('yaml') as typeof yaml;
  const lines = new parser.LineCounter();
  const tokens: yaml.CST.Token[] = [];
  const tokenizer = new parser.Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new parser.Lexer().lex(text)) {
    tokens.push(...tokenizer.next(lexeme));
    // What comes next calls itself for each level, and a process that runs out of stack there can die without an exception.
    if (tokenizer.stack.length > MAX_DEPTH) return { documents: [], faults: [{ text: `is nested deeper than ${MAX_DEPTH} levels` }] };
  }
  tokens.push(...tokenizer.end());
  const read = [...new parser.Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' }).compose(tokens)];
  const lineAt = (node: unknown) => lines.linePos((node as yaml.Node | undefined)?.range?.[0] ?? 0).line;

  const faults: FileFault[] = [];
  const documents: YamlDocument[] = [];
  for (const document of read) {
    for (const error of [...document.errors, ...document.warnings]) {
      faults.push({ line: lines.linePos(error.pos[0]).line, text: PARSER_FAULTS[error.code] ?? 'is no valid YAML' });
    }
    parser.visit(document, {
      Alias: (_, node) => void faults.push({ line: lineAt(node), text: 'an alias (*…) is used, write the value out' }),
      Map: (_, node) => void faults.push(...keyFaults(node, lineAt)),
    });
    if (faults.length === 0 && document.contents && !(parser.isScalar(document.contents) && document.contents.value === null)) {
      documents.push({ value: document.toJS(), lineOf: (at) => lineAt(nodeAt(parser, document.contents, at)) });
    }
  }
  if (faults.length === 0) return { documents, faults };
  const distinct = new Map(faults.map((one) => [`${one.line} ${one.text}`, one]));
  return { documents: [], faults: [...distinct.values()].sort((a, b) => a.line! - b.line!).slice(0, MAX_FAULTS) };
}

/** Reads a text file that the author has named. A path is relative to the working directory. */
export function readTextFile(file: string): TextFile {
  const absolute = path.resolve(file);
  const refused = (text: string): TextFile => ({ path: absolute, fault: { text } });
  let bytes: Buffer;
  try {
    const stats = fs.lstatSync(absolute);
    if (stats.isSymbolicLink()) return refused('is a symbolic link, name the file that it leads to');
    if (stats.isDirectory()) return refused('is a folder, name a file');
    if (!stats.isFile()) return refused('is no regular file');
    if (stats.size > MAX_BYTES) return refused(`is ${stats.size} bytes long, allowed are ${MAX_BYTES}`);
    bytes = fs.readFileSync(absolute);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return refused(code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? refused('is no text') : { path: absolute, text };
  } catch {
    return refused('is no UTF-8 text');
  }
}

function keyFaults(map: yaml.YAMLMap, lineAt: (node: unknown) => number): FileFault[] {
  const faults: FileFault[] = [];
  const seen = new Map<string, number>();
  for (const { key } of map.items as yaml.Pair<yaml.Node | null, unknown>[]) {
    const scalar = key as yaml.Scalar | null;
    if (scalar && !('value' in scalar)) {
      if ('items' in scalar) faults.push({ line: lineAt(scalar), text: PARSER_FAULTS.NON_STRING_KEY });
      continue;
    }
    const name = String(scalar?.value ?? '');
    const line = lineAt(scalar);
    const first = seen.get(name);
    if (first !== undefined) faults.push({ line, text: `${keyShown(name)} is written twice, first in line ${first}` });
    else seen.set(name, line);
    if (name === '<<') faults.push({ line, text: 'a merge key (<<) is used, write the values out' });
  }
  return faults;
}

/** A key's name when it looks like one: in a broken file, anything can stand in front of a colon. */
export function keyShown(name: string): string {
  return /^[A-Za-z0-9._/-]{1,80}$/.test(name) ? `key ${JSON.stringify(name)}` : 'a key';
}

function nodeAt(parser: typeof yaml, root: unknown, at: (string | number)[]): unknown {
  let here: unknown = root;
  let spot: unknown = root;
  for (const part of at) {
    if (parser.isMap(here)) {
      const pair = here.items.find(({ key }) => String((key as yaml.Scalar | null)?.value ?? '') === String(part));
      if (!pair) break;
      spot = pair.key;
      here = pair.value;
    } else if (parser.isSeq(here) && here.items[Number(part)] !== undefined) {
      spot = here = here.items[Number(part)];
    } else {
      break;
    }
  }
  return spot;
}
