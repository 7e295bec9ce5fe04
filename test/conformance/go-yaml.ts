/*
 * The YAML reader of Kubernetes, Argo CD and Flux (sigs.k8s.io/yaml) against both of our ends: whatever the emitter writes is compared with what it was
 * made of, and whatever people may write by hand with what our own reader takes it for.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { readManifests } from '../../src/core/manifest-yaml';
import { emitYaml } from '../../src/output/emit';
import { NASTY_STRINGS, multiLine, nastyDocument, nastyString } from '../output/nasty';

const SKIPPED = 3;

function written(): object[] {
  const places = (text: string) => ({ v: text, l: [text, [text]], m: { [text]: text, z: [{ [text]: [text] }] } });
  return [
    ...NASTY_STRINGS.map(places),
    ...fc.sample(nastyString, { numRuns: 2000, seed: 40 }).map(places),
    ...fc.sample(multiLine, { numRuns: 1500, seed: 41 }).map(places),
    ...fc.sample(nastyDocument, { numRuns: 3000, seed: 42 }),
  ];
}

/** Unquoted texts near everything that YAML gives a meaning. */
const SCALARS = [
  'y', 'Y', 'yes', 'YES', 'yEs', 'n', 'no', 'No', 'on', 'On', 'off', 'OFF', 'true', 'TRUE', 'tRue', 'false', 'null', 'Null', 'NULL', '~', '', 'nul', '0', '-0', '+0', '00', '01', '07',
  '08', '09', '0755', '-0755', '0o17', '0O17', '0o8', '0x1F', '0X1f', '-0x1', '0xg', '0b101', '0B1', '-0b11', '0b2', '1_000', '_1', '1__0', '1_', '+12', '1.5', '.5', '-.5', '+.5', '5.',
  '1e3', '1E3', '1e+3', '1.5e-3', '.5e1', '1e', 'e3', '1.2.3', '1:30', '1:30:00', '190:20:30.15', '2026-01-31', '2026-01-31T12:00:00Z', '0.1', '00.5', '0_7', '0x_1', '1,000', '9007199254740991',
  '.', '..', '-', '+', '-a', '1a', '0x', '0b', '0o', '1.', 'abc', 'a b', 'a: b'.replace(': ', ':'), '=', '<<x', '1_0.5', '1._5', '1e1_0', '012e3', '0.0', '-1', '12345678901234567890123',
];

/** Hand-written documents, with what our reader makes of them; those that it refuses are for its own tests. */
function readings(): { yaml: string; json: unknown }[] {
  const alphabet = fc.constantFrom('0', '1', '7', '8', '_', '.', 'e', 'x', 'b', 'o', '-', '+', 'y', 'n', ':', 'f');
  const scalars = [...SCALARS, ...fc.sample(fc.string({ unit: alphabet, minLength: 1, maxLength: 6 }), { numRuns: 4000, seed: 43 })];
  const texts = [
    ...scalars.map((scalar) => `v: ${scalar}\nl:\n- ${scalar}\n`),
    // Numbers with an exponent or a fraction get another form as keys, which nobody writes.
    ...scalars.filter((scalar) => /^[A-Za-z0-9_+-]+$/.test(scalar) && !/^[-+]?[0-9_]+[eE]|[0-9]{20}/.test(scalar)).map((key) => `${key}: 1\n`),
    'a: &a {b: 1, c: yes}\nd: *a\ne: {<<: *a, x: 2}\nf: {<<: [*a, {x: 1}], y: 3}\n', 'a: |\n  x\n   y\nb: >-\n  x\n  y\n', '{"a": [1, 2.50, "x"], "b": null}\n',
  ];
  return texts.flatMap((yaml) => {
    const { documents } = readManifests(yaml);
    const isReadable = documents.length === 1 && documents[0].faults.length === 0 && !hasBigInt(documents[0].value);
    return isReadable ? [{ yaml, json: documents[0].value }] : [];
  });
}

function hasBigInt(value: unknown): boolean {
  return typeof value === 'bigint' || (typeof value === 'object' && value !== null && Object.values(value).some(hasBigInt));
}

function main(): number {
  if (spawnSync('go', ['version']).error) {
    console.error('\n########## SKIPPED: go-yaml needs Go, and there is no `go` on PATH ##########\n');
    return SKIPPED;
  }
  const samples = [...written().map((json) => ({ yaml: emitYaml(json), json: json as unknown })), ...readings()];
  const run = spawnSync('go', ['run', '.'], {
    cwd: path.join(__dirname, 'go-yaml'),
    env: { ...process.env, GOFLAGS: '-mod=readonly' },
    input: samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
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
