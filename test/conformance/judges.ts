/* The example's tree before a real API server and before the code of Argo CD and Flux. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parse } from 'yaml';
import { Tally } from './tally';

const judges = path.resolve(process.env.JUDGES_DIR!);
const bin = process.env.JUDGES_BIN!;

interface Verdict {
  file: string;
  kind: string;
  name: string;
  verdict: string;
  judge?: string;
  message?: string;
  messages?: string[];
  unknownFields?: string[];
  detail?: { objects?: string[]; path?: string };
}

function verdicts(command: string, args: string[]): Verdict[] {
  const output = execFileSync(command, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] });
  return output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}

function yamlFiles(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort();
}

/** The objects of a folder as Argo CD and Flux list them. */
function objectsIn(folder: string): string[] {
  return yamlFiles(folder).map((file) => {
    const { apiVersion, kind, metadata } = parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    return [apiVersion, kind, metadata.namespace ?? '', metadata.name].join(' ');
  }).sort();
}

const checkout = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));
const tsx = path.resolve('node_modules/.bin/tsx');
execFileSync(tsx, ['main.ts'], { cwd: 'examples/fleet', env: { ...process.env, FLEET_CHECKOUT: checkout }, stdio: ['ignore', 'inherit', 'pipe'] });
const tree = path.join(checkout, 'gitops');

const server = new Tally('API server');
for (const { file, kind, name, verdict, message } of verdicts(path.join(bin, 'judge-apiserver'), ['run', tree])) {
  server.check(verdict === 'accept', `${kind} ${name} (${file})`, message);
}
server.end(yamlFiles(tree).length);

/** Asks a controller's code to read every folder that the delivery objects of a tree name. */
function readBack(judge: string, kind: string, what: string): void {
  const tally = new Tally(what);
  const sets = [...fs.readdirSync(path.join(tree, 'clusters')), ...fs.readdirSync(path.join(tree, 'bootstrap')).map((name) => `../bootstrap/${name}`)];
  let paths = 0;
  for (const set of sets) {
    const folder = path.join(tree, 'clusters', set);
    const lines = verdicts(path.join(judges, 'judge.sh'), [folder, `-only=${judge}`, `-repo=${checkout}`]);
    for (const line of lines) {
      // A hub knows its clusters from Secrets that are made where their credentials are.
      const unknownCluster = /there are no clusters with this name/.test(line.messages?.join() ?? '');
      tally.check(line.verdict === 'accept' || unknownCluster, `${line.judge} ${line.kind} ${line.name}`, line.messages?.join('; '));
    }
    for (const file of yamlFiles(folder)) {
      const manifest = parse(fs.readFileSync(path.join(folder, file), 'utf8'));
      if (manifest.kind !== kind) continue;
      const source: string | undefined = manifest.spec.path ?? manifest.spec.source?.path;
      if (source === undefined) continue;
      paths++;
      const seen = lines.find((line) => line.name === manifest.metadata.name && line.detail?.objects)?.detail?.objects ?? [];
      const written = objectsIn(path.join(checkout, source));
      tally.check(JSON.stringify([...seen].sort()) === JSON.stringify(written), `the objects in ${source}`, `read ${seen.join(', ')}; written ${written.join(', ')}`);
    }
  }
  tally.end(paths + 2);
}
readBack('argocd', 'Application', 'Argo CD');
readBack('flux', 'Kustomization', 'Flux');
fs.rmSync(checkout, { recursive: true });
