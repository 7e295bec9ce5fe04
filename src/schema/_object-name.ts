import type { KnownKind } from './_lookup';
import { nameFault, nameSyntax } from './_name-syntax';
import { type Fault, faultAt } from './fault';
import { dnsLabelFault } from '../core/names';
import type { Plain } from '../core/plain';
import { shown } from '../core/problem';

/** What decides how an object may be called. */
interface NamingOptions {
  /** Version of Kubernetes, as `major.minor`. */
  readonly kubernetes?: string;
  /** Whether a text stands for one that is only known later. */
  readonly isLater?: (text: string) => boolean;
}

/** What is wrong with the name and the namespace of an object. Values of another type are for the facts to find. */
export function objectNameFaults({ apiVersion, kind, metadata }: Plain, known: KnownKind, { kubernetes, isLater }: NamingOptions): Fault[] {
  const { name, generateName, namespace } = (metadata ?? {}) as Plain;
  const faults: Fault[] = [];
  const check = (rule: string, field: string, value: string, fault: string | undefined) => {
    if (fault && !isLater?.(value)) faults.push(faultAt(['metadata', field], rule, `is ${shown(value)}; ${fault}`));
  };
  const group = (apiVersion as string).includes('/') ? (apiVersion as string).split('/')[0] : '';
  const syntax = nameSyntax(known.root.isNative ? `${group}/${kind as string}` : '', kubernetes);
  if (isGiven(name) && typeof name === 'string') check('schema/name', 'name', name, nameFault(syntax, name));
  if (isGiven(generateName) && typeof generateName === 'string') check('schema/name', 'generateName', generateName, nameFault(syntax, generateName, true));
  if (!isGiven(name) && !isGiven(generateName)) faults.push(faultAt(['metadata', 'name'], 'schema/name', 'is required: every object needs a name'));
  if (typeof namespace === 'string' && namespace !== '') {
    check('schema/namespace', 'namespace', namespace, known.isNamespaced ? dnsLabelFault(namespace) : `${kind as string} belongs to no namespace, leave it out`);
  }
  return faults;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
