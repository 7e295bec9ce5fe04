import * as fs from 'node:fs';
import * as path from 'node:path';
import { type FileFault, aliasFaults, composeYaml, documentFaults, firstFaults } from './_yaml-parser';

/** The largest file that is read: a Kubernetes object cannot even be half as large. */
const MAX_BYTES = 2 * 1024 * 1024;

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
  lineOf(at: readonly (string | number)[]): number;
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

/**
 * Reads a YAML or JSON file that the author has named. A path is relative to the working directory.
 *
 * Refused are links, folders, large files, text that is not UTF-8, duplicate keys, aliases and tags: data files need none of them.
 */
export function readYamlFile(file: string, maxBytes = MAX_BYTES): YamlFile {
  const { path: absolute, text, fault } = readTextFile(file, maxBytes);
  if (text === undefined) return { path: absolute, documents: [], faults: fault ? [fault] : [] };
  return { path: absolute, ...parsed(text) };
}

function parsed(text: string): Pick<YamlFile, 'documents' | 'faults'> {
  const { documents: composed, fault } = composeYaml(text);
  if (fault) return { documents: [], faults: [fault] };
  const faults = composed.flatMap((one) => [...documentFaults(one), ...aliasFaults(one)]);
  if (faults.length > 0) return { documents: [], faults: firstFaults(faults) };
  return {
    documents: composed.filter(({ isEmpty }) => !isEmpty).map(({ document, lineOf }) => ({ value: document.toJS(), lineOf })),
    faults,
  };
}

/** Reads a text file that the author has named. A path is relative to the working directory. */
export function readTextFile(file: string, maxBytes = MAX_BYTES): TextFile {
  const absolute = path.resolve(file);
  const refused = (text: string): TextFile => ({ path: absolute, fault: { text } });
  let bytes: Buffer;
  try {
    const stats = fs.lstatSync(absolute);
    if (stats.isSymbolicLink()) return refused('is a symbolic link, name the file that it leads to');
    if (stats.isDirectory()) return refused('is a folder, name a file');
    if (!stats.isFile()) return refused('is no regular file');
    if (stats.size > maxBytes) return refused(`is ${stats.size} bytes long, allowed are ${maxBytes}`);
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

export { type FileFault, keyShown } from './_yaml-parser';
