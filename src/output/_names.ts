import { shown } from '../core/problem';

/** Says what is wrong with a name of a file or folder in the tree, or undefined when nothing is. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'an empty part';
  // Nothing of ours belongs among what Git keeps for itself.
  if (name === '.' || name === '..' || name.toLowerCase() === '.git') return `the part ${shown(name)}`;
  return /[/\\\0]/.test(name) ? `${shown(name)}, which holds a slash, a backslash or NUL` : undefined;
}
