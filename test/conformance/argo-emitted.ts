/*
 * Every Application, ApplicationSet and AppProject that the constructs render in tests and examples, before Argo CD's own code: it takes them all, and stores what is written.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parse } from 'yaml';
import { isOutside } from './argo-outside';
import { argoVerdicts } from './argo-verdicts';
import { Tally } from './tally';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

/** Tests whose sets Argo CD cannot fill in, and why they are as they are. */
const REFUSED: Readonly<Record<string, string>> = {
  'expression.test.ts: a text as a value, and a raw value': 'the raw value reads a parameter that nobody makes',
  'expression.test.ts: the condition one alone': 'the condition is one of the author, about a parameter that nobody makes',
  'expression.test.ts: of several patches the last one counts, and empty maps are kept apart': 'the patch holds values of every type where a rule of the fleet asks for maps',
  'generators.test.ts: a list gives its parameters as values, with what stands for a missing one': 'a list stands where a rule of the fleet asks for a number',
};

const root = path.join(__dirname, '..', '..');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));
const [emitted, sets] = ['emitted', 'sets'].map((name) => path.join(scratch, name));
fs.mkdirSync(emitted);

/** Objects that see each other, by the folder that they are written to. */
const titles = new Map<string, string>();

function addSet(title: string, manifests: readonly unknown[]): void {
  const name = String(titles.size).padStart(4, '0');
  titles.set(name, title);
  fs.mkdirSync(path.join(sets, name), { recursive: true });
  fs.writeFileSync(path.join(sets, name, 'objects.yaml'), manifests.map((manifest) => `---\n${JSON.stringify(manifest)}\n`).join(''));
}

execFileSync(path.join(root, 'node_modules/.bin/jest'), [
  '--ci', '--no-coverage', '--silent', `--setupFilesAfterEnv=${path.join(__dirname, 'emitted', 'setup.ts')}`, '--', 'test/argocd/',
], { cwd: root, env: { ...process.env, EMITTED_DIR: emitted }, stdio: ['ignore', 'ignore', 'pipe'] });
for (const file of fs.readdirSync(emitted).sort()) {
  const { test, manifest } = JSON.parse(fs.readFileSync(path.join(emitted, file), 'utf8')) as { test: string; manifest: Manifest };
  addSet(test, [manifest]);
}
for (const example of ['fleet', 'argocd']) {
  const tree = path.join(root, 'examples', example, 'gitops');
  const files = fs.readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((file) => /argoproj\.io\..*\.yaml$/.test(file));
  const byCluster = new Map<string, unknown[]>();
  for (const file of files) {
    const manifest = parse(fs.readFileSync(path.join(tree, file), 'utf8')) as Manifest;
    if (manifest.apiVersion !== 'argoproj.io/v1alpha1' || !/^App/.test(manifest.kind)) continue;
    const cluster = file.split(path.sep)[1];
    byCluster.set(cluster, [...byCluster.get(cluster) ?? [], manifest]);
  }
  for (const [cluster, manifests] of byCluster) addSet(`examples/${example}, ${cluster}`, manifests);
}

const verdicts = argoVerdicts(sets);
fs.rmSync(scratch, { recursive: true });

const tally = new Tally('Argo CD, what constructs render');
const refused = new Set<string>();
for (const { file, kind, name, judge, verdict, messages = [] } of verdicts) {
  // What folders render to is asked elsewhere, with the folders there.
  if (judge === 'argocd/manifests') continue;
  const title = titles.get(file.split('/')[0])!;
  const isTaken = verdict === 'accept' || (messages.length > 0 && messages.every(isOutside));
  if (!isTaken && judge === 'argocd/appset') refused.add(title);
  tally.check(isTaken || (judge === 'argocd/appset' && REFUSED[title] !== undefined), `${judge} of ${kind} ${name} (${title})`, messages.join('; '));
}
for (const title of Object.keys(REFUSED)) tally.check(refused.has(title), title, 'is not refused, or not there');
tally.end(500);
