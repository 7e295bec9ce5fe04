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
/** Three fields of visible ASCII without `%`, as nearly all are. */
const PLAIN = /^[!-$&-~]+ [!-$&-~]+ [!-$&-~]+$/;

/** A line for a file that will be written. */
export function lockLine(hash: string, file: string, identity: string, path: string): LockLine {
  const plain = `${file} ${identity} ${path}`;
  return { hash, file, identity, path, fields: PLAIN.test(plain) ? plain : `${encode(file)} ${encode(identity)} ${encode(path)}` };
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
  // A hash comes last in the order, so that a line keeps its place when only the content changes.
  const sorted = [...lines].sort((a, b) => order(a.fields, b.fields) || order(a.hash, b.hash));
  let text = '';
  let last: LockLine | undefined;
  for (const line of sorted) {
    if (line.fields !== last?.fields || line.hash !== last.hash) text += `${line.hash} ${line.fields}\n`;
    last = line;
  }
  return text;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
