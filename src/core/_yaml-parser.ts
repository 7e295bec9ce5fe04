import type * as yaml from 'yaml';

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

/** A document as it was parsed. */
export interface ComposedDocument {
  readonly parser: typeof yaml;
  readonly document: yaml.Document.Parsed;
  /** Whether it holds nothing. */
  readonly isEmpty: boolean;
  /** The line of a node, counted from 1. */
  lineAt(node: unknown): number;
  /** The line of a place in the text. */
  lineAtPosition(position: number): number;
  /** The line on which the key or list element at a path stands; where the path leads nowhere, that of its last part that exists. */
  lineOf(at: readonly (string | number)[]): number;
}

/** Parses a text; what is nested too deeply is not parsed at all. */
export function composeYaml(text: string): { readonly documents: ComposedDocument[]; readonly fault?: FileFault } {
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
    if (tokenizer.stack.length > MAX_DEPTH) return { documents: [], fault: { text: `is nested deeper than ${MAX_DEPTH} levels` } };
  }
  tokens.push(...tokenizer.end());
  const lineAtPosition = (position: number) => lines.linePos(position).line;
  const lineAt = (node: unknown) => lineAtPosition((node as yaml.Node | undefined)?.range?.[0] ?? 0);
  const documents = [...new parser.Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' }).compose(tokens)].map((document) => ({
    parser,
    document,
    isEmpty: !document.contents || (parser.isScalar(document.contents) && document.contents.value === null),
    lineAt,
    lineAtPosition,
    lineOf: (at: readonly (string | number)[]) => lineAt(nodeAt(parser, document.contents, at)),
  }));
  return { documents };
}

/** What is no valid YAML in a document, duplicate keys included. */
export function documentFaults({ parser, document, lineAt, lineAtPosition }: ComposedDocument): FileFault[] {
  const faults: FileFault[] = [...document.errors, ...document.warnings]
    .map(({ pos, code }) => ({ line: lineAtPosition(pos[0]), text: PARSER_FAULTS[code] ?? 'is no valid YAML' }));
  parser.visit(document, { Map: (_, node) => void faults.push(...keyFaults(node, lineAt)) });
  return faults;
}

/** Aliases and merge keys, which data files need not have. */
export function aliasFaults({ parser, document, lineAt }: ComposedDocument): FileFault[] {
  const faults: FileFault[] = [];
  parser.visit(document, {
    Alias: (_, node) => void faults.push({ line: lineAt(node), text: 'an alias (*…) is used, write the value out' }),
    Pair: (_, { key }) => {
      if (parser.isScalar(key) && key.value === '<<') faults.push({ line: lineAt(key), text: 'a merge key (<<) is used, write the values out' });
    },
  });
  return faults;
}

/** The first faults, each once, by line. */
export function firstFaults(faults: FileFault[]): FileFault[] {
  const distinct = new Map(faults.map((one) => [`${one.line} ${one.text}`, one]));
  return [...distinct.values()].sort((a, b) => a.line! - b.line!).slice(0, MAX_FAULTS);
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
  }
  return faults;
}

/** A key's name when it looks like one: in a broken file, anything can stand in front of a colon. */
export function keyShown(name: string): string {
  return /^[A-Za-z0-9._/-]{1,80}$/.test(name) ? `key ${JSON.stringify(name)}` : 'a key';
}

function nodeAt(parser: typeof yaml, root: unknown, at: readonly (string | number)[]): unknown {
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
