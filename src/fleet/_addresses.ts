import { Names } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { isStack } from './_stacks';
import { Environment } from './environment';
import type { IStack } from './stack';
import { nameFromPath, shortHash } from '../core/names';

/**
 * What cdk8s-plus derives from a construct's whole path, and what stands for it in the tree.
 *
 * The pod label `cdk8s.io/metadata.addr` stands in immutable selectors: were it to hold the path of the environment, renaming
 * one would be impossible, and equal stacks of two environments would differ.
 */
export interface AddressBook {
  readonly values: Map<string, string>;
  readonly keys: Map<string, string>;
  /** The root of the tree in which constructs are looked up by their address. */
  readonly root?: IConstruct;
  /** Beginnings of constructs' addresses that are part of a name; filled when the first is met. */
  parts?: Map<string, string>;
}

export function addressBook(root?: IConstruct): AddressBook {
  return { values: new Map(), keys: new Map(), root };
}

/** The address of a construct, a hash of its whole path, as cdk8s-plus writes it into the ids of network policies. */
const ADDRESS = /c8[0-9a-f]{40}/g;
/** So much of it is left in names, which have little room. */
const ADDRESS_PART = 12;
const PART = /c8[0-9a-f]{10}/g;

/** Leaves only the beginning of each address in an id. */
export function shortenAddresses(id: string): string {
  return id.length < 42 ? id : id.replace(ADDRESS, (found) => found.slice(0, ADDRESS_PART));
}

const DASH = '-'.charCodeAt(0);
const AGGREGATE = 'cdk8s.cluster-role/aggregate-to-';

/** Writes down what cdk8s-plus would derive from this construct's path, if it is one of its kinds that do. */
export function noteAddresses(book: AddressBook, construct: IConstruct, stack: IStack): void {
  if ('podMetadata' in construct) {
    book.values.set(Names.toLabelValue(construct), address(construct, stack, 63));
  } else if ('combine' in construct && 'aggregate' in construct) {
    book.keys.set(AGGREGATE + Names.toLabelValue(construct), AGGREGATE + address(construct, stack, 50));
  } else if ('config' in construct && 'name' in construct && construct.node.scope) {
    // A volume; its own name stays unless it is the one derived from the path.
    const { scope, id } = construct.node;
    if (construct.name === Names.toDnsLabel(scope, { extra: [id] })) book.values.set(construct.name as string, address(construct, stack, 63));
  }
}

/** Replaces what is in the book, wherever it stands. */
export function rewriteAddresses(manifest: Record<string, unknown>, book: AddressBook): void {
  const metadata = manifest.metadata as { name: string };
  if (metadata.name.length >= ADDRESS_PART && metadata.name.includes('c8')) {
    metadata.name = metadata.name.replace(PART, (part) => partsOf(book).get(part) ?? part);
  }
  if (book.values.size > 0 || book.keys.size > 0) rewrite(manifest, book);
}

function rewrite(value: unknown, book: AddressBook): unknown {
  // All of them end in a dash and eight digits; looking at one character first spares most texts the search.
  if (typeof value === 'string') return value.charCodeAt(value.length - 9) === DASH ? book.values.get(value) ?? value : value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = rewrite(value[i], book);
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Record<string, unknown>;
    for (const key of Object.keys(map)) {
      const replaced = rewrite(map[key], book);
      const newKey = book.keys.size > 0 ? book.keys.get(key) : undefined;
      if (newKey !== undefined) delete map[key];
      if (newKey !== undefined || replaced !== map[key]) map[newKey ?? key] = replaced;
    }
  }
  return value;
}

/** Every construct's address by its beginning, with what stands for it: a hash of the path below the stack, or below the environment. */
function partsOf(book: AddressBook): Map<string, string> {
  if (book.parts) return book.parts;
  const parts = new Map<string, string>();
  const visit = (construct: IConstruct, way: string): void => {
    const here = isStack(construct) ? construct.stackName : `${way}/${construct.node.id}`;
    parts.set(construct.node.addr.slice(0, ADDRESS_PART), `c8${shortHash(here, ADDRESS_PART - 2)}`);
    construct.node.children.forEach((child) => visit(child, Environment.isEnvironment(construct) ? '' : here));
  };
  if (book.root) visit(book.root, '');
  book.parts = parts;
  return parts;
}

/** Stack plus path below the stack; the hash keeps `a/b` and `a-b` apart, since a selector must never match two workloads. */
function address(construct: IConstruct, stack: IStack, maxLength: number): string {
  const ids: string[] = [];
  for (let scope: IConstruct | undefined = construct; scope && scope !== stack; scope = scope.node.scope) ids.unshift(scope.node.id);
  const name = nameFromPath([stack.stackName, ...ids], 1000).slice(0, maxLength - 9).replace(/-+$/, '');
  return `${name}-${shortHash([stack.stackName, ...ids].join('/'))}`;
}
