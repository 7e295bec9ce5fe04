import type * as fs from 'node:fs';

/** What stands in the way, in words. */
export function kindOf(entry: fs.Dirent | fs.Stats): string {
  if (entry.isSymbolicLink()) return 'symbolic link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special file';
}

/** What the system says about an error, without codes, calls and paths. */
export function reasonOf(error: unknown): string {
  const { message } = error as Error;
  return /^[A-Z0-9_]+: ([^,]+),/.exec(message)?.[1] ?? message;
}
