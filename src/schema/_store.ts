import * as fs from 'node:fs';
import * as path from 'node:path';
import { Schema, SchemaTable } from './_schema';
import type { FactIndex, GroupFacts, KindFacts, SharedFacts } from './facts';

/** The same depth below the package for the sources and for what is compiled from them. */
const IMPORTS = path.join(__dirname, '../../imports');

const NATIVE_SYSTEM = 'kubernetes';

/** The kinds of an API group that one system defines, and the table that they refer to. */
export interface LoadedGroup {
  readonly kinds: Readonly<Record<string, KindFacts>>;
  readonly table: SchemaTable;
}

let index: FactIndex | undefined;
const groups = new Map<string, LoadedGroup>();
const shared = new Map<string, { facts: SharedFacts; table: SchemaTable } | undefined>();

/** Which kinds are known, by API group. */
export function factIndex(): FactIndex {
  return index ??= readJson('index.json') as FactIndex;
}

/** The facts of an API group, read when they are first needed. */
export function loadGroup(system: string, group: string): LoadedGroup {
  const key = `${system}/${group || 'core'}`;
  let loaded = groups.get(key);
  if (!loaded) {
    const { kinds, nodes } = readJson(`facts/${key}.json`) as GroupFacts;
    groups.set(key, loaded = { kinds, table: new SchemaTable(nodes, system === NATIVE_SYSTEM, loadShared(system)?.table) });
  }
  return loaded;
}

/** The facts of `metadata`, which are the same for every kind. */
export function objectMeta(): Schema {
  const { facts, table } = loadShared(NATIVE_SYSTEM)!;
  return table.at(facts.objectMeta!);
}

function loadShared(system: string): { facts: SharedFacts; table: SchemaTable } | undefined {
  if (!shared.has(system)) {
    const file = `facts/${system}/_shared.json`;
    const facts = fs.existsSync(path.join(IMPORTS, file)) ? readJson(file) as SharedFacts : undefined;
    shared.set(system, facts && { facts, table: new SchemaTable(facts.nodes, system === NATIVE_SYSTEM) });
  }
  return shared.get(system);
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(IMPORTS, file), 'utf8'));
}
