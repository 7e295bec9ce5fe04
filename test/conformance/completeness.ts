/*
 * The upstream definitions and the facts that `imports/` holds of them, side by side: nothing is lost but prose and expressions, nothing is added but what is
 * corrected on purpose. UPSTREAM_DIR names the folder of the definitions (default: ../shared/upstream).
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as yaml from 'js-yaml';
import { type Check, compareDefinition } from './generate/compare-definitions';
import { compareKubernetes } from './generate/compare-kubernetes';
import { FactFiles, number } from './generate/fact-files';
import { Tally } from './tally';

const upstream = path.resolve(process.env.UPSTREAM_DIR ?? '../shared/upstream');
const imports = path.resolve('imports');
const LONGEST_TEXT = 300;

interface Row {
  readonly system: string;
  readonly version: string;
  readonly file: string;
}

const tally = new Tally('completeness of imports/');
const check: Check = (agrees, subject, detail) => tally.check(agrees, subject, detail);

function compareAll(rows: readonly Row[]): void {
  const files = new FactFiles(imports);
  const newest = new Map<string, number>();
  for (const { system, version } of rows) newest.set(system, Math.max(newest.get(system) ?? 0, number(version)));
  let definitions = 0;
  let fields = 0;
  for (const { system, version, file } of rows) {
    const short = version.replace(/^v?(\d+\.\d+)\..*$/, '$1');
    const text = fs.readFileSync(path.join(upstream, file), 'utf8');
    if (system === 'kubernetes') {
      fields += compareKubernetes((JSON.parse(text) as { definitions: Parameters<typeof compareKubernetes>[0] }).definitions, short, files, check);
      continue;
    }
    for (const document of yaml.loadAll(text).filter(Boolean)) {
      definitions++;
      fields += compareDefinition(document as Record<string, unknown>, system, short, newest.get(system) === number(version), files, check);
    }
  }
  unreached(files);
  console.log(`${rows.length} upstream files, ${definitions} definitions of custom resources, ${fields} fields`);
}

/** Facts that nothing refers to would be left over from something. */
function unreached({ reached }: FactFiles): void {
  const shared = new Map<string, Set<number>>();
  for (const [name, places] of reached) {
    const [system] = name.split('/');
    shared.set(system, new Set([...shared.get(system) ?? [], ...places]));
  }
  for (const [name, places] of reached) {
    const [system] = name.split('/');
    const file = path.join(imports, 'facts', system, '_shared.json');
    const common = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as { nodes: unknown[] }).nodes.length : 0;
    const { nodes } = JSON.parse(fs.readFileSync(path.join(imports, 'facts', `${name}.json`), 'utf8')) as { nodes: unknown[] };
    const lost = nodes.map((_, index) => common + index).filter((place) => !places.has(place));
    check(lost.length === 0, `${name}: every place is referred to`, lost.join(', '));
  }
}

/** No text that a person has written for people. */
function checkProse(): void {
  for (const file of fs.readdirSync(imports, { recursive: true, encoding: 'utf8' }).sort()) {
    const text = fs.statSync(path.join(imports, file)).isFile() ? fs.readFileSync(path.join(imports, file), 'utf8') : '';
    if (file.endsWith('.json')) {
      const found: string[] = [];
      prose(JSON.parse(text), file, found);
      check(found.length === 0, `${file}: no prose`, found.slice(0, 3).join('; '));
    } else if (file.endsWith('.ts')) {
      const comments = text.match(/\/\*[\s\S]*?\*\/|\/\/.*/g) ?? [];
      const foreign = comments.filter((comment) => !/^\/\*\* [^\n]{0,100} \*\/$/.test(comment) && !comment.startsWith('// Generated '));
      check(foreign.length === 0, `${file}: no prose`, foreign.slice(0, 3).join('; '));
    }
  }
}

function prose(value: unknown, at: string, found: string[]): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) found.push(`${at} is a text of ${value.length} characters`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    // A field may be called so; then it leads to a place.
    if (/^(description|title|example|externalDocs)$/.test(name) && typeof member !== 'number') found.push(`${at} has ${name}`);
    prose(member, `${at}.${name}`, found);
  }
}

checkProse();
if (fs.existsSync(path.join(upstream, 'index.json'))) {
  compareAll((JSON.parse(fs.readFileSync(path.join(upstream, 'index.json'), 'utf8')) as { files: Row[] }).files);
  tally.end(100_000);
} else {
  console.error(`\n########## SKIPPED: the upstream definitions are not in ${upstream}; imports/ was not held against them ##########\n`);
  tally.end(1);
}
