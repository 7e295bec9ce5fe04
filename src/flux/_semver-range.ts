import { holdsVariable } from './_checks';

const PART = '(?:\\d+|[xX*])';
const LABEL = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const TAIL = `(?:-${LABEL}(?:\\.${LABEL})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`;
const VERSION = `v?${PART}(?:\\.${PART}(?:\\.${PART})?)?${TAIL}`;
const COMPARISON = `(?:=<|=>|<=|>=|!=|~>|[=<>~^])?\\s*${VERSION}`;
const CONJUNCTION = new RegExp(`^\\s*${COMPARISON}(?:(?:\\s+|\\s*,\\s*)${COMPARISON})*\\s*$`);
const HYPHEN = new RegExp(`(${VERSION})\\s+-\\s+(${VERSION})`, 'g');

/** Says what is wrong with a range of versions as Flux reads it, or undefined when nothing is. */
export function semverRangeFault(range: string): string | undefined {
  if (holdsVariable(range)) return undefined;
  return range.split('||').every((part) => CONJUNCTION.test(part.replace(HYPHEN, '>=$1 <=$2')))
    ? undefined
    : 'write a version or a range of versions, as in "1.4.2", "1.4.x", "^1.4.0" or ">=1.4.0 <2.0.0"';
}
