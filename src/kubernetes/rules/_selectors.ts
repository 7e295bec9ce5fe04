import { isOpen } from './_values';
import { type Plain, isFilledLater, listAt, mapAt, textAt } from '../../core/plain';

/** A reason why labels are not among those that a selector selects. */
export interface SelectorFault {
  /** The way to the part of the selector. */
  readonly way: readonly (string | number)[];
  readonly label: string;
  /** What is asked for, and undefined where the label is missing. */
  readonly wanted: string;
  readonly got?: string;
}

/** Why labels do not satisfy a selector; nothing for what is only filled in later. */
export function selectorFaults(selector: Plain, labels: Plain): SelectorFault[] {
  const faults: SelectorFault[] = [];
  for (const [label, value] of Object.entries(mapAt(selector, 'matchLabels'))) {
    const got = labels[label];
    if (got === value || isOpen(value) || isOpen(got)) continue;
    faults.push({ way: ['matchLabels', label], label, wanted: String(value), ...(typeof got === 'string' && { got }) });
  }
  listAt(selector, 'matchExpressions').forEach((expression, index) => {
    const label = textAt(expression, 'key');
    if (label === undefined) return;
    const got = labels[label] as string | undefined;
    const values = listAt(expression, 'values');
    if (isOpen(got) || values.some(isOpen)) return;
    const operator = textAt(expression, 'operator');
    const isMet = operator === 'In' ? values.includes(got)
      : operator === 'NotIn' ? !values.includes(got)
        : operator === 'Exists' ? got !== undefined
          : operator !== 'DoesNotExist' || got === undefined;
    const listed = operator === 'In' || operator === 'NotIn' ? `${operator === 'In' ? '' : 'none of '}${values.join(' or ')}` : operator === 'Exists' ? 'any value' : 'no value';
    if (!isMet) faults.push({ way: ['matchExpressions', index], label, wanted: listed, ...(got !== undefined && { got }) });
  });
  return faults;
}

/** One text for all ways to write a selector; undefined for one that is empty, or only filled in later. */
export function selectorText(selector: Plain): string | undefined {
  const parts = Object.entries(mapAt(selector, 'matchLabels')).map(([label, value]) => `${label}=${String(value)}`);
  for (const expression of listAt(selector, 'matchExpressions')) {
    parts.push(`${textAt(expression, 'key')} ${textAt(expression, 'operator')} ${listAt(expression, 'values').map(String).sort().join(',')}`);
  }
  return parts.length === 0 || parts.some(isFilledLater) ? undefined : parts.sort().join(';');
}
