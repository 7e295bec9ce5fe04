import type { FieldPath } from '../core/field-path';
import { dnsSubdomainFault } from '../core/names';
import type { Plain } from '../core/plain';
import { shown } from '../core/problem';

/** What is wrong with a part of `metadata`. */
export interface MetadataFault {
  readonly rule: string;
  readonly path: FieldPath;
  readonly message: string;
}

/** All annotations of an object together, in bytes. */
const MAX_ANNOTATIONS = 256 * 1024;

const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const NAME_TEXT = 'allowed are letters, digits, "-", "_" and ".", with a letter or digit first and last';

/**
 * What is wrong with labels, annotations, finalizers and owners. Values of another type are for the facts to find.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function metadataFaults({ labels, annotations, finalizers, ownerReferences }: Plain, isLater?: (text: string) => boolean): MetadataFault[] {
  const faults: MetadataFault[] = [];
  for (const [key, value] of entries(labels)) {
    if (!isQualifiedName(key)) add(faults, 'schema/label', ['labels', key], qualifiedNameFault(key));
    if (typeof value === 'string' && !isLater?.(value)) add(faults, 'schema/label', ['labels', key], labelValueFault(value), value);
  }
  let size = 0;
  for (const [key, value] of entries(annotations)) {
    if (!isQualifiedName(key)) add(faults, 'schema/annotation', ['annotations', key], qualifiedNameFault(key.toLowerCase()));
    size += key.length + (typeof value === 'string' ? value.length : 0);
  }
  // A character takes three bytes at most.
  if (size > MAX_ANNOTATIONS / 3) {
    size = entries(annotations).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0), 0);
    if (size > MAX_ANNOTATIONS) add(faults, 'schema/annotation', ['annotations'], `take ${size} bytes together, allowed are ${MAX_ANNOTATIONS}`);
  }
  if (finalizers === undefined && ownerReferences === undefined) return faults;
  for (const [index, finalizer] of items(finalizers)) {
    const name = finalizer ?? '';
    if (typeof name === 'string') add(faults, 'schema/finalizer', ['finalizers', index], qualifiedNameFault(name), name);
  }
  const deletion = items(finalizers).filter(([, name]) => name === 'foregroundDeletion' || name === 'orphan');
  if (new Set(deletion.map(([, name]) => name)).size > 1) add(faults, 'schema/finalizer', ['finalizers'], 'hold both foregroundDeletion and orphan, which exclude each other');
  add(faults, 'schema/owner', ['ownerReferences'], ownersFault(items(ownerReferences).map(([, owner]) => (owner ?? {}) as Plain)));
  for (const [index, owner] of items(ownerReferences)) {
    const { apiVersion, kind } = (owner ?? {}) as Plain;
    for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
      if ((owner as Plain | null)?.[field] === '') add(faults, 'schema/length', ['ownerReferences', index, field], 'is empty');
    }
    if (typeof apiVersion === 'string' && apiVersion.split('/').length > 2) {
      add(faults, 'schema/owner', ['ownerReferences', index, 'apiVersion'], 'write "v1" or "group/version"', apiVersion);
    }
    if (apiVersion === 'v1' && kind === 'Event') add(faults, 'schema/owner', ['ownerReferences', index], 'is an Event, which may own nothing');
  }
  return faults;
}

/** The common case, settled by one look: a short name behind a short domain, if any. */
const QUALIFIED = /^(?:[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?){0,4}\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

function isQualifiedName(key: string): boolean {
  return QUALIFIED.test(key);
}

/** What is wrong with the key of a label or an annotation, or with the name of a finalizer. */
export function qualifiedNameFault(key: string): string | undefined {
  const [name, prefix, ...more] = key.split('/').reverse();
  if (more.length > 0) return 'has more than one "/"';
  if (prefix !== undefined) {
    const fault = prefix === '' ? 'is empty' : dnsSubdomainFault(prefix);
    if (fault) return `its prefix before "/" ${fault.startsWith('allowed') ? `is no domain: ${fault}` : fault}`;
  }
  if (name.length > 63) return `its name has ${name.length} characters, allowed are 63`;
  return NAME.test(name) ? undefined : `its name is ${name ? 'wrong' : 'empty'}: ${NAME_TEXT}`;
}

/** What is wrong with the value of a label. */
export function labelValueFault(value: string): string | undefined {
  if (value.length > 63) return `has ${value.length} characters, allowed are 63`;
  return value === '' || NAME.test(value) ? undefined : NAME_TEXT;
}

function ownersFault(owners: Plain[]): string | undefined {
  return owners.filter(({ controller }) => controller === true).length > 1 ? 'name more than one controller, allowed is one' : undefined;
}

function add(faults: MetadataFault[], rule: string, path: FieldPath, fault: string | undefined, value?: string): void {
  if (fault) faults.push({ rule, path, message: value === undefined ? fault : `is ${shown(value)}; ${fault}` });
}

function entries(map: unknown): [string, unknown][] {
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : [];
}

function items(list: unknown): [number, unknown][] {
  return Array.isArray(list) ? [...list.entries()] : [];
}
