import { shown } from '../core/problem';

/** Says what is wrong with a path in a repository, or undefined when nothing is. */
export function pathFault(what: string, path: string): string | undefined {
  if (path.startsWith('/')) return `${what} is ${shown(path)}; write it from the root of the repository, without a slash first`;
  if (path.split('/').includes('..')) return `${what} is ${shown(path)}; it may not leave the repository by ".."`;
  return path === '' ? `${what} is empty; write "." for the root of the repository` : undefined;
}
