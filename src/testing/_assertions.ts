import { differencesOf, patternFault } from './_difference';
import type { FleetView, ViewedObject } from './_fleet-view';
import { type WrittenKind, readKind } from './_kinds';
import { type Finding, FindingSeverity } from '../checks';
import { nearest, shown } from '../core/problem';

/** So many things are named in a message. */
const NAMED = 8;

/** The objects of a kind that match, copied. */
export function findObjects(view: FleetView, kindText: string, subset: unknown): unknown[] {
  return matching(objectsOf(view, readKind(kindText, view.allObjects)), subset).map(({ manifest }) => structuredClone(manifest));
}

/** @throws unless one of the objects of this name matches */
export function assertObject(view: FleetView, kindText: string, name: string, subset: unknown): void {
  const kind = readKind(kindText, view.allObjects);
  const objects = objectsOf(view, kind);
  const named = objects.filter((object) => isNamed(object, name));
  if (named.length === 0) throw new Error(missing(view, kind, objects, name));
  if (matching(named, subset).length > 0) return;
  const [first, ...others] = named.map((object) => ({ object, differences: differencesOf(subset, object.manifest) }))
    .sort((a, b) => a.differences.length - b.differences.length);
  const more = others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is' : 'are'} ${others.length} more of that name`;
  throw new Error(`${described(first.object)} in ${view.title} is not as expected${more}:\n${listed(first.differences)}`);
}

/** @throws unless there are objects of the kind and all match */
export function assertAllObjects(view: FleetView, kindText: string, subset: unknown): void {
  const kind = readKind(kindText, view.allObjects);
  const objects = objectsOf(view, kind);
  checkPattern(subset);
  if (objects.length === 0) throw new Error(missing(view, kind, objects));
  const lines = objects.flatMap((object) => {
    const [first, ...others] = differencesOf(subset, object.manifest);
    return first === undefined ? [] : [`${described(object)}: ${first}${others.length > 0 ? `, and ${others.length} more` : ''}`];
  });
  if (lines.length === 0) return;
  throw new Error(`${lines.length} of ${counted(objects.length, kind.text)} in ${view.title} ${lines.length === 1 ? 'is' : 'are'} not as expected:\n${listed(lines)}`);
}

/** @throws when there is such an object */
export function assertNoObject(view: FleetView, kindText: string, name: string | undefined): void {
  const objects = objectsOf(view, readKind(kindText, view.allObjects)).filter((object) => name === undefined || isNamed(object, name));
  if (objects.length === 0) return;
  const what = name === undefined ? `no object of kind ${kindText}` : `no ${kindText} ${shown(name)}`;
  throw new Error(`expected ${what} in ${view.title}, got ${objects.length}:\n${listed(objects.map(described))}`);
}

/** @throws unless there are so many objects of the kind that match */
export function assertCount(view: FleetView, kindText: string, count: number, subset: unknown): void {
  if (!Number.isInteger(count) || count < 0) throw new Error(`FleetAssertions.objectCountIs: the count is ${shown(count)}; write a whole number from 0`);
  const objects = matching(objectsOf(view, readKind(kindText, view.allObjects)), subset);
  if (objects.length === count) return;
  const which = subset === undefined ? '' : ' that match';
  const found = objects.length === 0 ? '' : `:\n${listed(objects.map(described))}`;
  throw new Error(`expected ${counted(count, kindText)}${which} in ${view.title}, got ${objects.length}${found}`);
}

/** @throws when something is found that would stop a synth, or may surprise */
export function assertNoFindings(view: FleetView, severities: readonly FindingSeverity[], ruleId: string | undefined): void {
  const findings = view.findings.filter((finding) => (ruleId === undefined ? severities.includes(finding.severity) : finding.ruleId === ruleId));
  if (findings.length === 0) return;
  throw new Error(`expected no ${ruleId === undefined ? severities.map((severity) => `${severity}s`).join(' and no ') : `finding of ${ruleId}`} in ${view.title}, `
    + `got ${findings.length}:\n${listed(findings.map(spoken))}`);
}

/** @throws unless a rule has found something */
export function assertFinding(view: FleetView, ruleId: string, objectName: string | undefined): void {
  const { findings } = view;
  const ofRule = findings.filter((finding) => finding.ruleId === ruleId);
  if (ofRule.some((finding) => objectName === undefined || (finding.name !== undefined && isNamed(finding as Named, objectName)))) return;
  const about = objectName === undefined ? '' : ` about ${shown(objectName)}`;
  const near = ofRule.length > 0 ? undefined : nearest(ruleId, findings.map((finding) => finding.ruleId));
  const relevant = ofRule.length > 0 ? ofRule : findings;
  throw new Error(`expected a finding of ${ruleId}${about} in ${view.title}, got ${relevant.length === 0 ? 'none at all' : 'others'}`
    + `${near === undefined ? '' : `; did you mean ${near}?`}${relevant.length === 0 ? '' : `\n${listed(relevant.map(spoken))}`}`);
}

/** One of several things by name. @throws when there is none */
export function pick<T>(what: string, name: string, things: readonly T[], nameOf: (thing: T) => string): T {
  const found = things.find((thing) => nameOf(thing) === name);
  if (found !== undefined) return found;
  const names = [...new Set(things.map(nameOf))];
  const near = nearest(name, names);
  const hint = near !== undefined ? `did you mean ${near}?` : names.length === 0 ? 'there is none' : `there are ${someOf(names)}`;
  throw new Error(`FleetAssertions: there is no ${what} ${shown(name)}; ${hint}`);
}

interface Named {
  readonly name: string;
  readonly namespace?: string;
}

/** Whether something is called so: `name` or `namespace/name`. */
function isNamed({ name, namespace }: Named, written: string): boolean {
  return name === written || (namespace !== undefined && `${namespace}/${name}` === written);
}

function objectsOf({ objects }: FleetView, kind: WrittenKind): ViewedObject[] {
  return objects.filter((object) => kind.includes(object));
}

function matching(objects: ViewedObject[], subset: unknown): ViewedObject[] {
  if (subset === undefined) return objects;
  checkPattern(subset);
  return objects.filter(({ manifest }) => differencesOf(subset, manifest).length === 0);
}

function checkPattern(subset: unknown): void {
  const fault = patternFault(subset);
  if (fault !== undefined) throw new Error(`FleetAssertions: ${fault}`);
}

function missing(view: FleetView, { text, includes }: WrittenKind, objects: ViewedObject[], name?: string): string {
  const what = `there is no ${text}${name === undefined ? '' : ` ${shown(name)}`} in ${view.title}`;
  if (objects.length > 0) {
    const near = nearest(name!, objects.map((object) => object.name)) ?? nearest(name!, objects.flatMap((object) => (object.namespace === undefined ? [] : [`${object.namespace}/${object.name}`])));
    const list = `there are ${someOf(objects.map(({ identity }) => identity))}`;
    return near === undefined ? `${what}; ${list}` : `${what}; did you mean ${near}? ${list}`;
  }
  const elsewhere = view.allObjects.filter((object) => includes(object) && (name === undefined || isNamed(object, name)));
  if (elsewhere.length > 0) return `${what}; elsewhere there are ${someOf(elsewhere.map(described))}`;
  const kinds = [...new Set(view.objects.map(({ kind }) => kind))].sort();
  return `${what}; ${kinds.length === 0 ? 'nothing is there' : `there are objects of kind ${kinds.join(', ')}`}`;
}

function counted(amount: number, kind: string): string {
  return `${amount} ${amount === 1 ? 'object' : 'objects'} of kind ${kind}`;
}

function described({ identity, constructPath }: ViewedObject): string {
  return `${identity} (${constructPath})`;
}

function spoken({ severity, ruleId, message, constructPath }: Finding): string {
  return `[${constructPath || 'app'}] ${severity}: ${message} (${ruleId})`;
}

function someOf(names: readonly string[]): string {
  return `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? `, and ${names.length - NAMED} more` : ''}`;
}

function listed(lines: readonly string[]): string {
  const more = lines.length > NAMED ? [`  … and ${lines.length - NAMED} more`] : [];
  return [...lines.slice(0, NAMED).map((line) => `  ${line}`), ...more].join('\n');
}
