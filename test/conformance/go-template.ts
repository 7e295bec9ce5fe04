/*
 * Go's own templates, with the functions of ApplicationSets, against our engine: what each makes of the same templates and data, or that it refuses them.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { DATA } from './go-template-cases/data';
import { FUNCTIONS, REGEXPS, SEMVERS } from './go-template-cases/functions';
import { generated, yamlTexts } from './go-template-cases/generated';
import { KNOWN } from './go-template-cases/known';
import { BUILTIN, LANGUAGE } from './go-template-cases/language';
import { random } from './go-template-cases/random';
import { APPLICATION_SET_FUNCTIONS } from '../../src/argocd/_application-set-functions';
import { GoTemplate, GoTemplateError, GoTemplateUnknown, stringList, stringMap } from '../../src/core/go-template/go-template';

const SKIPPED = 3;

interface Sample {
  readonly template: string;
  readonly data: unknown;
  readonly missingKey?: 'default' | 'error' | 'zero';
}

interface Answer {
  readonly output?: string;
  readonly error?: string;
  readonly isUnknown?: boolean;
}

function samples(): Sample[] {
  const withData = (template: string): Sample => ({ template, data: DATA });
  return [
    ...LANGUAGE.flatMap((template) => (['default', 'error', 'zero'] as const).map((missingKey) => ({ ...withData(template), missingKey }))),
    ...['{{ . }}', '{{ .a }}', '{{ .a.b }}', '{{ $.a }}', '{{ range . }}{{ end }}x'].flatMap((template) => [null, 'text', 1, true, [1], {}].flatMap((data) => (
      ['default', 'error', 'zero'] as const).map((missingKey) => ({ template, data, missingKey })))),
    ...[...BUILTIN, ...FUNCTIONS, ...REGEXPS, ...SEMVERS, ...generated(), ...random()].map(withData),
    ...yamlTexts(),
  ];
}

/** What Go knows as a map or list of texts. */
function typed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(typed);
  if (typeof data !== 'object' || data === null) return data;
  const texts = (data as { $strings?: string[] | Record<string, string> }).$strings;
  if (texts) return Array.isArray(texts) ? stringList(texts) : stringMap(texts);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typed(value)]));
}

function ours({ template, data, missingKey }: Sample): Answer {
  try {
    return { output: GoTemplate.parse(template, APPLICATION_SET_FUNCTIONS).render(typed(data), { missingKey }) };
  } catch (error) {
    if (!(error instanceof GoTemplateError)) return { output: `CRASH ${(error as Error).stack}` };
    return { error: error.message, isUnknown: error instanceof GoTemplateUnknown };
  }
}

function main(): number {
  if (spawnSync('go', ['version']).error) {
    console.error('\n########## SKIPPED: go-template needs Go, and there is no `go` on PATH ##########\n');
    return SKIPPED;
  }
  const all = samples();
  const run = spawnSync('go', ['run', '.'], {
    cwd: path.join(__dirname, 'go-template'),
    env: { ...process.env, GOFLAGS: '-mod=readonly', TZ: 'UTC' },
    input: all.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const names = spawnSync('go', ['run', '.', 'names'], { cwd: path.join(__dirname, 'go-template'), encoding: 'utf8' }).stdout.split('\n');
  const strangers = [...names.filter((name) => name !== '' && !APPLICATION_SET_FUNCTIONS.has(name)),
    ...[...APPLICATION_SET_FUNCTIONS.keys()].filter((name) => !names.includes(name))];
  if (strangers.length > 0) console.log(`functions that only one of the two knows: ${strangers.join(', ')}`);
  const theirs = (run.stdout ?? '').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer);
  const counts = { passed: 0, failed: all.length - theirs.length + strangers.length, unknown: 0, known: 0 };
  theirs.forEach((their, index) => {
    const our = ours(all[index]);
    const isEqual = their.error === undefined ? our.output === their.output : our.error !== undefined && our.isUnknown !== true;
    const isKnown = KNOWN.some(({ template }) => template.test(all[index].template));
    const kind = isEqual ? 'passed' : our.isUnknown ? 'unknown' : isKnown ? 'known' : 'failed';
    counts[kind]++;
    if (kind === 'failed') {
      console.log(`${JSON.stringify(all[index].template)} (${all[index].missingKey ?? ''})\n  Go:   ${JSON.stringify(their)}\n  ours: ${JSON.stringify(our)}`);
    }
  });
  console.log(`go-template: ${counts.passed} passed, ${counts.failed} failed, ${counts.known} known to differ, ${counts.unknown} known only in the cluster`);
  return run.status === 0 && counts.failed === 0 ? 0 : 1;
}

process.exitCode = main();
