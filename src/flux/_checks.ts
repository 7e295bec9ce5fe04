import { type ApiObjectMetadata, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { dnsLabelFault, dnsSubdomainFault } from '../core/names';
import { addProblem, shown } from '../core/problem';

/** Whether a text still holds a variable of a post-build substitution, so that nothing can be said about it. */
export function holdsVariable(text: string): boolean {
  return text.includes('${');
}

/** Says what is wrong with the name of an object, or undefined when nothing is. */
export function nameFault(name: string): string | undefined {
  return holdsVariable(name) ? undefined : dnsSubdomainFault(name);
}

/** Records a problem when a prop is not the name of an object. */
export function checkName(construct: IConstruct, what: string, name: string | undefined): void {
  const fault = name === undefined ? undefined : nameFault(name);
  if (fault) addProblem(construct, `${what} is ${shown(name)}; ${fault}`);
}

/** Records a problem when a prop is not the name of a namespace. */
export function checkNamespace(construct: IConstruct, what: string, name: string | undefined): void {
  const fault = name === undefined || holdsVariable(name) ? undefined : dnsLabelFault(name);
  if (fault) addProblem(construct, `${what} is ${shown(name)}; ${fault}`);
}

/**
 * Checks name and namespace of an object whose controller writes both as label values on everything it applies,
 * where 63 characters are allowed.
 */
export function checkOwner(construct: IConstruct, name: string, namespace: string | undefined): void {
  if (name.length <= 63 || holdsVariable(name)) {
    checkName(construct, 'metadata.name', name);
  } else {
    addProblem(construct, `metadata.name is ${shown(name)} and has ${name.length} characters; `
      + 'allowed are 63, because Flux writes it as a label on each object that it applies');
  }
  checkNamespace(construct, 'metadata.namespace', namespace);
}

/** Throws when a value given to a factory is not the name of an object. */
export function requireName(caller: string, what: string, name: string): string {
  const fault = nameFault(name);
  if (fault) throw new Error(`${caller}: ${what} is ${shown(name)}; ${fault}`);
  return name;
}

/** Records a problem when a number is not whole or below its least value. */
export function checkWhole(construct: IConstruct, what: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least)) return;
  addProblem(construct, `${what} is ${value}; give a whole number${Number.isFinite(least) ? ` of at least ${least}` : ''}`);
}

/** The namespace that an object with this metadata gets. */
export function namespaceOf(construct: IConstruct, metadata: ApiObjectMetadata | undefined): string | undefined {
  return metadata?.namespace ?? Chart.of(construct).namespace;
}
