/** Name of the file in each folder that says which of its files are ours. */
export const LOCK = '.gitops.lock';

/** One file of ours, with a hash that its content may have. */
export interface LockLine {
  readonly hash: string;
  readonly file: string;
  readonly identity: string;
  readonly path: string;
}

/** Conflict markers are passed over: the union of both sides is what Git could not decide on. */
const MARKER = /^(<{7}|={7}|>{7}|\|{7})( |$)/;
/** Visible ASCII without `%`: what nearly every field is. */
const PLAIN = /^[!-$&-~]+$/;
const HASH_DIGITS = 64;
const LINE = /^([0-9a-f]{64}) (\S+) (\S+) (\S+)$/;

/** Reads a lock. A file may have several lines, from a run that was killed or a merge. */
export function parseLock(text: string, where: string): LockLine[] {
  const lines: LockLine[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line === '' || MARKER.test(line)) return;
    const parts = LINE.exec(line);
    if (!parts) throw new Error(`${where}:${i + 1}: is no line of a lock; restore the file from Git, or delete it and accept the files with GITOPS_ACCEPT=discard-edits`);
    const [, hash, file, identity, path] = parts;
    lines.push({ hash, file: decode(file), identity: decode(identity), path: decode(path) });
  });
  return lines;
}

/** Writes a lock: sorted, one line for each file and hash, so that branches that change different files never meet. */
export function formatLock(lines: Iterable<LockLine>): string {
  const texts: string[] = [];
  for (const { hash, file, identity, path } of lines) texts.push(`${encode(file)} ${encode(identity)} ${encode(path)} ${hash}`);
  texts.sort();
  let out = '';
  for (let i = 0; i < texts.length; i++) {
    // Lines are sorted by file, but begin with the hash.
    if (texts[i] !== texts[i - 1]) out += `${texts[i].slice(-HASH_DIGITS)} ${texts[i].slice(0, -HASH_DIGITS - 1)}\n`;
  }
  return out;
}

/** Fields may hold anything: what would end one, or look like an escape, is written as `%` and hexadecimal digits. */
function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/[\s%\p{Cc}\p{Cf}\p{Z}]/gu, (char) => [...Buffer.from(char)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

function decode(text: string): string {
  return text.includes('%') ? decodeURIComponent(text) : text;
}
