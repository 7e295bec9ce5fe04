import { nameFault } from './_names';

/** Name of the file in each folder that says which of its files are ours. */
export const LOCK = '.gitops.lock';

/** One file of ours, with a hash that its content may have. */
export interface LockLine {
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly hash: string;
  readonly file: string;
  readonly identity: string;
  /** Path of the construct that made it. */
  readonly path: string;
  /** The line behind the hash, as it is written. */
  readonly fields: string;
}

/** What Git writes around the sides of a conflict. The union of all sides, and of what they came from, is what it could not decide on. */
const MARKER = /^(<{7,}|={7,}|>{7,}|\|{7,})( |$)/;
const LINE = /^([0-9a-f]{64}) ((\S+) (\S+) (\S+))$/;

/** What would end a field or a line, look like an escape, or have no form in UTF-8. */
const ESCAPED = /[\s%\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu;
const EMPTY = '%';

/** A line for a file that will be written. */
export function lockLine(hash: string, file: string, identity: string, path: string): LockLine {
  return { hash, file, identity, path, fields: `${encode(file)} ${encode(identity)} ${encode(path)}` };
}

/**
 * Reads a lock. A file may have several lines, from a run that was killed or from a merge: its content may have any of these hashes.
 *
 * @param where path of the lock, for messages
 */
export function parseLock(text: string, where: string): LockLine[] {
  const lines: LockLine[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line === '' || MARKER.test(line)) return;
    const read = parseLine(line);
    if (!read) {
      throw new Error(`${where}:${i + 1}: cannot be read as a line of a lock; restore the lock from Git, `
        + 'or delete it and have the files in its folder taken over with GITOPS_ACCEPT=discard-edits');
    }
    lines.push(read);
  });
  return lines;
}

/** Writes a lock: sorted by file, one line for each file and hash, so that branches that change different folders never meet. */
export function formatLock(lines: Iterable<LockLine>): string {
  const keys = new Set<string>();
  // A hash comes last in the order, so that a line keeps its place when only the content changes.
  for (const { fields, hash } of lines) keys.add(`${fields}\0${hash}`);
  return [...keys].sort().map((key) => {
    const end = key.length - 64;
    return `${key.slice(end)} ${key.slice(0, end - 1)}\n`;
  }).join('');
}

function parseLine(line: string): LockLine | undefined {
  const parts = LINE.exec(line);
  if (!parts) return undefined;
  const [, hash, fields, ...texts] = parts;
  try {
    const [file, identity, path] = texts.map(decode);
    return nameFault(file) === undefined && file !== LOCK ? { hash, file, identity, path, fields } : undefined;
  } catch {
    return undefined; // Not every text with "%" is one that was escaped.
  }
}

function encode(text: string): string {
  if (text === '') return EMPTY;
  return text.replace(ESCAPED, (char) => [...Buffer.from(char)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

function decode(text: string): string {
  if (text === EMPTY) return '';
  return text.includes('%') ? decodeURIComponent(text) : text;
}
