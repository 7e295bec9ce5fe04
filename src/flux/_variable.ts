import { shown } from '../core/problem';

/** Says what is wrong with the name of a variable, or undefined when nothing is. */
export function variableFault(name: string): string | undefined {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? undefined
    : `the variable ${shown(name)}; allowed in a name are letters, digits and "_", with no digit first`;
}
