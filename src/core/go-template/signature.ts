import { ANY, ANY_LIST, ANY_MAP, type GoFunction, GoInt, type GoValue } from './values';

/** Short names of types, for the tables of functions. */
const TYPES: Record<string, string> = { 'any': ANY, 'any...': `${ANY}...`, 'dict': ANY_MAP, 'dict...': `${ANY_MAP}...`, 'list': ANY_LIST };

/**
 * Makes a function of its signature, as in `int string any...`. A parameter of type `value` takes anything, even what is absent, as it is;
 * parameters of type `int` arrive as numbers.
 */
export function fn(signature: string, body: (...args: any[]) => GoValue): GoFunction {
  const parameters = signature.split(' ').filter((type) => type !== '').map((type) => TYPES[type] ?? type);
  const isPlain = !parameters.some((type) => type.startsWith('int'));
  return {
    parameters,
    call: (args) => body(...isPlain ? args
      : args.map((arg, index) => (isInt(parameters, index) && arg instanceof GoInt ? Number(arg.value) : arg))),
  };
}

/** A table of functions. */
export function table(functions: Record<string, GoFunction>): [string, GoFunction][] {
  return Object.entries(functions);
}

function isInt(parameters: readonly string[], index: number): boolean {
  return /^int(\.\.\.)?$/.test(parameters[Math.min(index, parameters.length - 1)]);
}
