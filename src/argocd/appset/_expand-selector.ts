import { ExpansionFault } from './_expand-fault';
import { goData } from './_expand-values';
import { listAt, mapAt, textAt } from '../../core/plain';
import { shown } from '../../core/problem';

/** How labels are selected. */
export type Selector = (labels: Readonly<Record<string, string>>) => boolean;

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly field: string;
}

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/**
 * Reads a selector of labels.
 *
 * @param areLabels whether values must be such as labels may have: not where parameters are selected
 */
export function readSelector(selector: unknown, field: string, areLabels: boolean): Selector {
  const requirements: Requirement[] = Object.entries(mapAt(selector, 'matchLabels')).map(([key, value]) => {
    const at = `${field}.matchLabels`;
    if (typeof value !== 'string') throw new ExpansionFault(`${at} gives ${shown(key)} the value ${shown(goData(value))}; write a text`, at);
    return { key, operator: 'In', values: [value], field: at };
  });
  listAt(selector, 'matchExpressions').forEach((expression, index) => requirements.push({
    key: textAt(expression, 'key') ?? '',
    operator: textAt(expression, 'operator') ?? '',
    values: listAt(expression, 'values').map(String),
    field: `${field}.matchExpressions[${index}]`,
  }));
  for (const requirement of requirements) check(requirement, areLabels);
  return (labels) => requirements.every((requirement) => isMet(requirement, labels));
}

function isMet({ key, operator, values }: Requirement, labels: Readonly<Record<string, string>>): boolean {
  const has = Object.hasOwn(labels, key);
  if (operator === 'Exists') return has;
  if (operator === 'DoesNotExist') return !has;
  if (operator === 'In') return has && values.includes(labels[key]);
  return !has || !values.includes(labels[key]);
}

function check({ key, operator, values, field }: Requirement, areLabels: boolean): void {
  const refuse = (text: string): never => {
    throw new ExpansionFault(`${field} ${text}`, field);
  };
  if (!OPERATORS.includes(operator)) refuse(`has the operator ${shown(operator)}; there are ${OPERATORS.join(', ')}`);
  if (!isQualifiedName(key)) refuse(`has the key ${shown(key)}, which no label may have; write a name of at most 63 letters, digits, "-", "_" or ".", perhaps behind a domain and "/"`);
  const isBinary = operator === 'In' || operator === 'NotIn';
  if (isBinary && values.length === 0) refuse(`has no values; ${operator} needs at least one`);
  if (!isBinary && values.length > 0) refuse(`has values, which ${operator} does not take; leave them out`);
  const wrong = areLabels ? values.find((value) => !LABEL_VALUE.test(value) || value.length > 63) : undefined;
  if (wrong !== undefined) refuse(`has the value ${shown(wrong)}, which no label may have; allowed are at most 63 letters, digits, "-", "_" and "."`);
}

const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether a text may be the key of a label. */
export function isQualifiedName(key: string): boolean {
  const parts = key.split('/');
  const name = parts.pop()!;
  if (parts.length > 1 || (parts.length === 1 && (!PREFIX.test(parts[0]) || parts[0].length > 253))) return false;
  return name !== '' && name.length <= 63 && LABEL_VALUE.test(name);
}
