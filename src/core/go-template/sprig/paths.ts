import { fn, table } from '../signature';

/** Functions of paths; those of files are the same where Argo CD runs. */
export const PATH_FUNCTIONS = table({
  base: fn('string', base),
  clean: fn('string', clean),
  dir: fn('string', dir),
  ext: fn('string', extension),
  isAbs: fn('string', isAbsolute),
  osBase: fn('string', base),
  osClean: fn('string', clean),
  osDir: fn('string', dir),
  osExt: fn('string', extension),
  osIsAbs: fn('string', isAbsolute),
});

function base(path: string): string {
  if (path === '') return '.';
  return path.split('/').reverse().find((part) => part !== '') ?? '/';
}

function dir(path: string): string {
  return clean(path.slice(0, path.lastIndexOf('/') + 1));
}

function extension(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

function clean(path: string): string {
  const isRooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isRooted) parts.push(part);
  }
  return `${isRooted ? '/' : ''}${parts.join('/')}` || '.';
}
