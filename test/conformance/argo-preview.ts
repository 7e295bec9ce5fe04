/*
 * The Applications that previews promise before Argo CD's own code, and its globs of files before Git.
 *
 * With `--write`, what that code says becomes the expectation of the unit tests. `--random=<count>` and `--seed=<number>` make more and other random sets.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Tally } from './tally';
import { expandApplicationSet } from '../../src/argocd/appset/_expand';
import { Structure } from '../../src/argocd/appset/_expand-structure';
import { DiskCheckout } from '../../src/argocd/appset/_git-checkout';
import { type ArgoPreviewOptions, ArgoPreview, previewWorld } from '../../src/argocd/appset/preview';
import { EXPECTED, type Judged, type PreviewCase, asJudged, judgedApplication, objectsOf, previewCases, previewIn, writeCheckout } from '../argocd/appset/_preview-cases';
import { randomCases } from '../argocd/appset/_preview-random';

const judge = path.resolve(process.env.JUDGES_DIR!, 'judge.sh');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'argo-preview-'));
const option = (name: string, fallback: number): number => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);

interface Line {
  readonly file: string;
  readonly name: string;
  readonly judge: string;
  readonly verdict: string;
  readonly messages?: string[];
  readonly detail?: { applications: any[]; steps: Record<string, string> };
}

/** A verdict, and in which words. */
interface Told extends Judged {
  readonly messages: readonly string[];
}

function lines(args: string[]): Line[] {
  const output = execFileSync(judge, [...args, '-only=argocd'], { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024, stdio: 'pipe' });
  return output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line).filter((line) => line.judge === 'argocd/appset');
}

function put(objects: readonly unknown[], ...folder: string[]): string {
  const set = path.join(scratch, ...folder);
  fs.mkdirSync(set, { recursive: true });
  fs.writeFileSync(path.join(set, 'objects.yaml'), objects.map((object) => `---\n${JSON.stringify(object)}\n`).join(''));
  return set;
}

function checkoutOf(one: PreviewCase, name: string): string {
  const checkout = path.join(scratch, `checkout-${name}`);
  fs.mkdirSync(checkout);
  writeCheckout(one, checkout);
  return checkout;
}

function told({ verdict, messages = [], detail }: Line): Told {
  const applications = (detail?.applications ?? []).map(judgedApplication).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { refused: verdict !== 'accept' || messages.length > 0, applications, steps: Object.fromEntries(Object.entries(detail?.steps ?? {}).sort()), messages };
}

const text = ({ refused, applications, steps }: Judged): string => (
  JSON.stringify({ refused, applications, steps: Object.fromEntries(Object.entries(steps).sort()) })
);

/** The cases that are written down: those without files all at once, the others each with a checkout. */
function writtenCases(): void {
  const cases = previewCases();
  const verdicts = new Map<string, Told>();
  const checkouts = new Map<string, string>();
  cases.forEach((one, index) => {
    const name = String(index).padStart(3, '0');
    checkouts.set(one.id, checkoutOf(one, name));
    if (Object.keys(one.files).length === 0) put(objectsOf(one), 'sets', name);
    else verdicts.set(one.id, told(lines([put(objectsOf(one), 'apart', name), `-repo=${checkouts.get(one.id)}`])[0]));
  });
  for (const line of lines(['-each', path.join(scratch, 'sets')])) verdicts.set(cases[Number(/(?:^|\/)(\d{3})\//.exec(line.file)?.[1])].id, told(line));
  if (process.argv.includes('--write')) {
    const entries = cases.map(({ id }) => [id, { ...verdicts.get(id), messages: undefined }] as const);
    fs.writeFileSync(EXPECTED, `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
  }
  const expected = JSON.parse(fs.readFileSync(EXPECTED, 'utf8')) as Record<string, Judged>;
  const tally = new Tally('Argo CD previews');
  for (const one of cases) {
    const { id, disagrees } = one;
    const verdict = verdicts.get(id)!;
    tally.check(text(verdict) === text(expected[id]), `${id}, which the unit tests know otherwise`, text(verdict));
    const ours = previewIn(one, checkouts.get(id)!);
    tally.check((text(asJudged(ours)) === text(verdict)) === (disagrees === undefined), id, `${text(asJudged(ours))} instead of ${text(verdict)} (${verdict.messages.join('; ')})`);
    if (disagrees !== undefined) console.log(`Argo CD previews: ${id}: ${disagrees}`);
  }
  tally.end(2 * cases.length);
}

/** What the controller makes of a set. The judge asks no API server, so names and labels that no object may have are let pass. */
function withoutServer(manifest: any, options: ArgoPreviewOptions): Judged & { readonly unknown: number } {
  const { applications, problems, unknown, plan } = expandApplicationSet(manifest, previewWorld(manifest, options));
  const structure = new Structure();
  const looked = applications.map((one, place) => {
    const faults = one.faults.filter(({ kind, message }) => kind !== 'label' && (kind !== 'name' || message.includes('is empty')));
    return { ...structure.of({ ...one, faults }), name: one.name, step: String((plan?.stepsOf[place][0] ?? -2) + 1) };
  });
  const made = problems.length > 0 ? [] : looked.filter(({ refusals }) => refusals.length === 0).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    refused: problems.length > 0 || looked.some(({ refusals }) => refusals.length > 0),
    applications: made.map(({ manifest: { metadata, spec } }) => judgedApplication({ ...metadata as object, spec })),
    steps: plan ? Object.fromEntries(made.map(({ name, step }) => [name, step])) : {},
    unknown: unknown.length,
  };
}

/** Sets that are made at random, all in one folder. */
function randomSets(): void {
  const cases = randomCases(option('random', 400), option('seed', 1));
  const [first] = cases;
  const checkout = checkoutOf(first, 'random');
  const objects = [...objectsOf(first).slice(1), ...cases.map(({ manifest }) => manifest as unknown)];
  const verdicts = new Map(lines([put(objects, 'random'), `-repo=${checkout}`]).map((line) => [line.name, told(line)]));
  const tally = new Tally('Argo CD previews of random sets');
  const counts = { applications: 0, refused: 0, unknown: 0 };
  for (const { id, manifest, clusters, projects } of cases) {
    const verdict = verdicts.get(manifest.metadata.name);
    const ours = withoutServer(manifest, { clusters: [...clusters], projects: [...projects], checkout, newGitFileGlobbing: true });
    if (ours.unknown > 0) {
      counts.unknown++;
      continue;
    }
    const subject = `${id} ${JSON.stringify(manifest.spec)}`;
    tally.check(verdict !== undefined && text(ours) === text(verdict), subject, `${text(ours)} instead of ${verdict && text(verdict)} (${verdict?.messages.join('; ')})`);
    counts.applications += ours.applications.length;
    counts.refused += ours.refused ? 1 : 0;
  }
  console.log(`Argo CD previews of random sets: ${counts.applications} Applications, ${counts.refused} sets refused, ${counts.unknown} not known`);
  tally.end(Math.floor(cases.length / 2));
}

const GLOBS = [
  'a', 'apps', 'apps/', 'apps/*', 'apps/*.yaml', 'apps/**', '*.yaml', '**/config.yaml', '**.yaml', 'apps/web/config.yaml', 'apps/web/config.yaml/', './apps', 'apps/../docs', 'docs/..', '../x',
  'apps/?pi', 'apps/[aw]*', 'apps/[!w]*', 'apps/[^w]*', '[[:alpha:]]*', '{apps,docs}/*', 'q[a]/*', 'q\\[a\\]/*', 'q[a]', '*/b', '.*', '?', '??', 'd/é', 'd/?', 'd/??', 'Apps', '/apps', '.', '', 'apps//web', '-',
];

/** The files that a glob names, where the new globbing is off, as Git lists them. */
function globs(): void {
  const repo = path.join(scratch, 'globs');
  for (const file of ['a', 'apps/web/config.yaml', 'apps/api/config.yaml', 'apps/api/x/config.yaml', 'apps/x.yaml', 'docs/b', 'q[a]/x', 'qa/x', 'd/é', '.h/config.yaml', '-']) {
    fs.mkdirSync(path.dirname(path.join(repo, file)), { recursive: true });
    fs.writeFileSync(path.join(repo, file), '');
  }
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: repo, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '-q');
  git('add', '.');
  const tally = new Tally('globs of files');
  const spec = { goTemplate: true, template: { metadata: { name: '{{ .path.path }}/{{ .path.filename }}' }, spec: { project: 'default', destination: {} } } };
  for (const glob of GLOBS) {
    let listed: string;
    try {
      listed = git('ls-files', '--full-name', '-z', '--', glob === '' ? '.' : glob).split('\0').filter(Boolean).sort().join(' ');
    } catch {
      listed = 'refused';
    }
    const { applications, problems } = ArgoPreview.of({ kind: 'ApplicationSet', spec: { ...spec, generators: [{ git: { repoURL: 'x', files: [{ path: glob }] } }] } }, { checkout: repo });
    const isRefused = problems.some((problem) => problem.startsWith('spec.generators'));
    const names = [...applications.map(({ name }) => name), ...problems.flatMap((problem) => /^Application "(.*?)": metadata.name/.exec(problem)?.[1] ?? [])].map((name) => name.replace(/^\.\//, ''));
    tally.check((isRefused ? 'refused' : [...new Set(names)].sort().join(' ')) === listed, JSON.stringify(glob), `${isRefused ? 'refused' : names.join(' ')} instead of ${listed}`);
  }
  tally.check(new DiskCheckout(repo).files().join(' ') === git('ls-files', '-z').split('\0').filter(Boolean).join(' '), 'all files');
  tally.end(GLOBS.length + 1);
}

writtenCases();
randomSets();
globs();
fs.rmSync(scratch, { recursive: true });
