import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { compareVersions } from '../../src/schema/_systems';

/** One upstream file: where it comes from, and its text. */
export interface Input {
  readonly system: string;
  /** `major.minor`, as clusters state it. */
  readonly version: string;
  /** The version in full. */
  readonly release: string;
  readonly repository: string;
  readonly path: string;
  readonly sha256: string;
  readonly license: string;
  /** Where it was read, for errors. */
  readonly file: string;
  readonly text: string;
}

interface IndexRow {
  readonly system: string;
  readonly version: string;
  readonly repository: string;
  readonly path: string;
  readonly file: string;
  readonly sha256: string;
  readonly license: string;
}

const FIELDS: (keyof IndexRow)[] = ['system', 'version', 'repository', 'path', 'file', 'sha256', 'license'];

/** Reads the upstream files that the `index.json` of each folder lists. A later folder wins for the same version of a system. */
export function readInputs(folders: string[]): Input[] {
  const bySystem = new Map<string, Input[]>();
  for (const folder of folders) {
    const here = new Map<string, Input[]>();
    for (const row of readIndex(folder)) {
      const input = readRow(folder, row);
      const key = `${input.system} ${input.version}`;
      here.set(key, [...(here.get(key) ?? []), input]);
    }
    for (const [key, inputs] of here) bySystem.set(key, inputs);
  }
  const all = [...bySystem.values()].flat();
  for (const inputs of bySystem.values()) {
    const releases = new Set(inputs.map(({ release }) => release));
    if (releases.size > 1) throw new Error(`${inputs[0].system} ${inputs[0].version} is there in several releases: ${[...releases].join(', ')}; keep one`);
  }
  return all.sort((a, b) => compare(a.system, b.system) || compareVersions(a.version, b.version) || compare(a.path, b.path));
}

function readIndex(folder: string): IndexRow[] {
  const file = path.join(folder, 'index.json');
  if (!fs.existsSync(file)) {
    throw new Error(`${file} does not exist; a folder to import holds an index.json with {"files": [{${FIELDS.join(', ')}}, …]}, `
      + 'and the default folder lies beside the checkout: name another as in "npm run import -- ../upstream"');
  }
  const { files } = JSON.parse(fs.readFileSync(file, 'utf8')) as { files?: unknown };
  if (!Array.isArray(files)) throw new Error(`${file}: has no list "files"`);
  return files.map((row: IndexRow, index) => {
    for (const field of FIELDS) {
      if (typeof row[field] !== 'string') throw new Error(`${file}: files[${index}].${field} is ${JSON.stringify(row[field])}, write a text`);
    }
    return row;
  });
}

function readRow(folder: string, row: IndexRow): Input {
  const file = path.join(folder, row.file);
  if (path.relative(folder, file).startsWith('..')) throw new Error(`${file} lies outside of ${folder}`);
  const bytes = fs.readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== row.sha256) throw new Error(`${file}: its hash is ${sha256}, the index says ${row.sha256}`);
  const version = /^v?(\d+\.\d+)\./.exec(row.version)?.[1];
  if (!version) throw new Error(`${file}: the version is ${JSON.stringify(row.version)}, write it as in "v1.2.3"`);
  return {
    system: row.system, version, release: row.version, repository: row.repository, path: row.path, sha256, license: row.license, file, text: bytes.toString('utf8'),
  };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
