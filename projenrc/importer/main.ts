import * as fs from 'node:fs';
import * as path from 'node:path';
import { readDefinitions } from './definitions';
import { SystemFacts, factFiles } from './fact-files';
import { FactGraph } from './graph';
import { Input, readInputs } from './inputs';
import { bySystem } from './kinds';
import { readKubernetes } from './kubernetes';
import { typeFiles } from './types';
import { compareVersions } from '../../src/schema/_systems';
import type { FactIndex } from '../../src/schema/facts';

const IMPORTS = path.join(__dirname, '../../imports');
const DEFAULT_FOLDER = path.join(__dirname, '../../../shared/upstream');

/** Everything below `imports/`, by path. */
export function importFiles(folders: string[]): Map<string, string> {
  const inputs = readInputs(folders);
  const files = new Map<string, string>();
  const systems = [...bySystem(inputs)].map(([system, of]) => readSystem(system, of));
  for (const system of systems) {
    for (const [file, text] of factFiles(system)) files.set(`facts/${file}`, text);
    for (const [file, text] of typeFiles(system)) files.set(`types/${file}`, text);
  }
  files.set('index.json', indexText(systems));
  files.set('lock.json', lockText(inputs));
  return files;
}

export function readSystem(system: string, inputs: Input[]): SystemFacts {
  const graph = new FactGraph();
  const releases = [...new Set(inputs.map(({ version }) => version))].sort(compareVersions);
  if (system !== 'kubernetes') return { system, releases, graph, kinds: inputs.flatMap((input) => readDefinitions(input, graph)) };
  const versions = inputs.map((input) => readKubernetes(input, graph));
  return { system, releases, graph, kinds: versions.flatMap(({ kinds }) => kinds), objectMeta: versions.map(({ objectMeta }) => objectMeta) };
}

function indexText(systems: SystemFacts[]): string {
  const groups: Record<string, Record<string, string>> = {};
  for (const { system, kinds } of systems) {
    for (const { group, kind } of kinds) {
      groups[group] ??= {};
      if ((groups[group][kind] ?? system) !== system) throw new Error(`${kind} of ${group} is defined by ${groups[group][kind]} and by ${system}`);
      groups[group][kind] = system;
    }
  }
  const index: FactIndex = {
    systems: Object.fromEntries(systems.map(({ system, releases }) => [system, releases])),
    groups: sorted(Object.fromEntries(Object.entries(groups).map(([group, kinds]) => [group, sorted(kinds)]))),
  };
  const lines = (map: object) => Object.entries(map).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n');
  return `{"systems":{\n${lines(index.systems)}\n},\n"groups":{\n${lines(index.groups)}\n}}\n`;
}

function lockText(inputs: Input[]): string {
  const rows = inputs.map(({ system, release, repository, path: source, sha256, license }) => (
    JSON.stringify({ system, version: release, repository, path: source, sha256, license })
  ));
  return `{"files":[\n${rows.join(',\n')}\n]}\n`;
}

function sorted<Value>(map: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.keys(map).sort().map((key) => [key, map[key]]));
}

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

function textOf(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function main(args: string[]): void {
  const isCheck = args.includes('--check');
  const folders = args.filter((arg) => arg !== '--check');
  const files = importFiles(folders.length > 0 ? folders : [DEFAULT_FOLDER]);
  const stale = filesBelow(IMPORTS).filter((file) => !files.has(file));
  const changed = [...files.keys()].filter((file) => textOf(path.join(IMPORTS, file)) !== files.get(file));
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (isCheck) {
    if (changed.length + stale.length > 0) throw new Error(`imports/ is not what the upstream files give: ${[...changed, ...stale].join(', ')}; run "npm run import"`);
  } else {
    stale.forEach((file) => fs.rmSync(path.join(IMPORTS, file)));
    for (const file of changed) {
      fs.mkdirSync(path.dirname(path.join(IMPORTS, file)), { recursive: true });
      fs.writeFileSync(path.join(IMPORTS, file), files.get(file)!);
    }
  }
  console.log(`imports: ${files.size} files, ${bytes} bytes, ${changed.length} changed, ${stale.length} removed`);
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
