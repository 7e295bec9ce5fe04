import { hexEscape, isBuiltIn, isBuiltInLabel, kindLabel } from './_kinds';
import { shortHash } from '../core/names';

/** What names an object in a cluster. */
export interface ObjectId {
  /** The API group; '' for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Undefined for an object that belongs to no namespace. */
  readonly namespace?: string;
  readonly name: string;
}

/** The longest file name that is not cut; file systems take 255 bytes. */
const LONGEST = 200;
const EXTENSION = '.yaml';
const HASH_DIGITS = 8;

/** A DNS subdomain. */
const ORDINARY = /^[a-z0-9]+(?:(?:-+|\.)[a-z0-9]+)*$/;

/** What is escaped in other texts: everything but letters, digits and single dots between them. */
const ESCAPED = /[^a-z0-9.]|\.(?![a-z0-9])|(?<![a-z0-9])\./g;

/** Kinds without namespace whose names always have dots. */
const DOTTED_KINDS = new Set(['customresourcedefinition', 'apiservice']);

/** How the last label of an API group looks that is the domain of its maker: two letters or one of these. */
const TOP_LEVEL = /^(?:[a-z]{2}|app|aws|cloud|com|dev|edu|gov|net|org|run|tech)$/;

/**
 * The file of an object: `<kind>[.<group>].<name>[.<namespace>].yaml`, of lower-case letters, digits, "-" and ".", at most 201 bytes.
 *
 * The group is left out where Kubernetes itself serves the kind in it, the namespace where it is the stack's. Where dots
 * alone would be ambiguous, the name, and the namespace, stand behind ".-.". No two objects share a file name.
 */
export function fileName(id: ObjectId, stackNamespace?: string): string {
  const kind = kindLabel(id.kind);
  const group = isBuiltIn(id.group, id.kind) ? '' : fieldText(id.group);
  const name = fieldText(id.name);
  const namespace = id.namespace === undefined || id.namespace === stackNamespace ? '' : fieldText(id.namespace);
  const mark = readsBack(kind, group, name, namespace) ? '.' : '.-.';
  const whole = kind + (group && `.${group}`) + mark + name + (namespace && mark + namespace) + EXTENSION;
  if (whole.length <= LONGEST) return whole;
  return `${whole.slice(0, LONGEST - HASH_DIGITS - EXTENSION.length)}-${shortHash(whole, HASH_DIGITS)}${EXTENSION}`;
}

/*
 * Why no two objects share a file name: a whole one can be read back.
 * - Each field is written by `kindLabel` or `fieldText`, which are injective and never give a label "-", so ".-." is ours alone.
 * - With ".-.", the first label is the kind, then follow group, name and namespace. A group that is missing is told by the kind.
 * - Without, one fixed rule reads it, and `readsBack` admits what that rule understands: behind a kind of DOTTED_KINDS stands the name; behind
 *   another built-in kind one label is the name, two are name and namespace; otherwise the last label is the name if the one before it
 *   looks like the end of a domain, else the last two are name and namespace, and the group stands before them.
 * - No namespace and the stack's look alike, but a kind either has namespaces or has none: one of the two cannot be in the cluster.
 * A cut one has a length of its own, LONGEST + 1, and tells objects apart by 32 bits of a hash.
 */

/** Whether the fields can be told apart though nothing but dots stands between them; '' is a field left out. */
function readsBack(kind: string, group: string, name: string, namespace: string): boolean {
  if (DOTTED_KINDS.has(kind)) return group === '' && namespace === '';
  if (name.includes('.') || namespace.includes('.')) return false;
  if (group === '') return true;
  if (namespace !== '') return !TOP_LEVEL.test(name);
  return TOP_LEVEL.test(group.slice(group.lastIndexOf('.') + 1)) && (group.includes('.') || !isBuiltInLabel(kind));
}

/**
 * A group, name or namespace. What is no DNS subdomain starts with "-", as no subdomain does, and is escaped: a dash is
 * doubled, anything else stands in hexadecimal between dashes.
 */
function fieldText(text: string): string {
  if (ORDINARY.test(text)) return text;
  if (text === '') return '-0';
  return `-${text.replace(ESCAPED, (character) => character === '-' ? '--' : hexEscape(character))}`;
}
