import { posix } from 'node:path';

/** A folder of an artifact as `./a/b` (`./` is its root), or undefined when the path leads out of it or is none. */
export function artifactPath(path: string): string | undefined {
  if (/[\\\s]|:\/\//.test(path)) return undefined;
  const clean = posix.normalize(path).replace(/^\/+|\/+$/g, '');
  if (clean === '..' || clean.startsWith('../')) return undefined;
  return clean === '.' ? './' : `./${clean}`;
}
