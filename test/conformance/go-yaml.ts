/* Whatever the emitter writes, read by the YAML reader of Kubernetes, Argo CD and Flux (sigs.k8s.io/yaml) and compared with what it was made of. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { emitYaml } from '../../src/output/emit';
import { NASTY_STRINGS, multiLine, nastyDocument, nastyString } from '../output/nasty';

const SKIPPED = 3;

function documents(): object[] {
  const places = (text: string) => ({ v: text, l: [text, [text]], m: { [text]: text, z: [{ [text]: [text] }] } });
  return [
    ...NASTY_STRINGS.map(places),
    ...fc.sample(nastyString, { numRuns: 2000, seed: 40 }).map(places),
    ...fc.sample(multiLine, { numRuns: 1500, seed: 41 }).map(places),
    ...fc.sample(nastyDocument, { numRuns: 3000, seed: 42 }),
  ];
}

function main(): number {
  if (spawnSync('go', ['version']).error) {
    console.error('\n########## SKIPPED: go-yaml needs Go, and there is no `go` on PATH ##########\n');
    return SKIPPED;
  }
  const samples = documents();
  const run = spawnSync('go', ['run', '.'], {
    cwd: path.join(__dirname, 'go-yaml'),
    env: { ...process.env, GOFLAGS: '-mod=readonly' },
    input: samples.map((json) => `${JSON.stringify({ yaml: emitYaml(json), json })}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  process.stdout.write(run.stdout ?? '');
  const compared = /^(\d+) agree, (\d+) disagree$/m.exec(run.stdout ?? '');
  const passed = Number(compared?.[1] ?? 0);
  const failed = samples.length - passed;
  console.log(`go-yaml: ${passed} passed, ${failed} failed`);
  return run.status === 0 && failed === 0 ? 0 : 1;
}

process.exitCode = main();
