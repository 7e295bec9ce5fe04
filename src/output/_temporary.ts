const PREFIX = '.gitops.tmp-';

/** A short name takes file systems less time than one with the whole hash; it need not be unique, since one file is written at a time. */
const DIGITS = 16;

/** The name that a lock has until it is whole. */
export const TEMPORARY_LOCK = `${PREFIX}lock`;

/** The name that a file has until it is whole: always the same, so that what a killed run left behind is found by its name alone. */
export function temporaryName(contentHash: string): string {
  return `${PREFIX}${contentHash.slice(0, DIGITS)}`;
}

/** Whether a name is one of ours for a file that is not yet whole. */
export function isTemporary(name: string): boolean {
  return name.startsWith(PREFIX) && (name === TEMPORARY_LOCK || /^[0-9a-f]{16}$/.test(name.slice(PREFIX.length)));
}
