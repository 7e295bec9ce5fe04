/*
 * Prints what synthesis costs beside cdk8s on the same objects: ratios of medians, each measurement in a process of its own,
 * on a memory file system where there is one. Figures are for reading; nothing fails by them.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Filling, Shape } from './fleets';
import { typeCheckRatio } from './type-check';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);

function run(name: string, { stacks, objects, chained }: Shape, filling: Filling): Record<string, number> {
  const args = ['--import', 'tsx', path.join(__dirname, 'case.ts'), name, `${stacks}`, `${objects}`, filling, ...(chained ? ['chained'] : [])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

function medians(name: string, shape: Shape, filling: Filling, runs = RUNS): Record<string, number> {
  const results = Array.from({ length: runs }, () => run(name, shape, filling));
  return Object.fromEntries(Object.keys(results[0]).map((key) => {
    const sorted = results.map((result) => result[key]).sort((a, b) => a - b);
    return [key, sorted[Math.floor(sorted.length / 2)]];
  }));
}

const ms = (value: number) => `${Math.round(value)} ms`;
const ratio = (ours: number, theirs: number) => `${(theirs / ours).toFixed(1)}×`;
const micros = (value: number, objects: number) => `${(value * 1000 / objects).toFixed(1)} µs`;

function besideCdk8s(shape: Shape, filling: Filling): void {
  const amount = shape.stacks * shape.objects;
  const { floor } = medians('floor', shape, filling);
  const { cold, warm, write, files } = medians('ours', shape, filling);
  const { folders } = medians('folders', shape, filling, Math.min(RUNS, 3));
  const { charts } = medians('charts', shape, filling, 1);
  const { emit } = medians('emit', shape, filling, Math.min(RUNS, 3));
  const { check } = medians('check', shape, filling, Math.min(RUNS, 3));
  const { rules } = medians('rules', shape, filling, Math.min(RUNS, 3));
  console.log(`\n## ${shape.stacks} stacks × ${shape.objects} ${filling === 'raw' ? 'raw objects' : 'cdk8s-plus Deployments'} (${files} files)`);
  console.log(`F (construct and render) ${ms(floor)}, W (bare writes) ${ms(write)}, emit ${micros(emit, amount)}, schema checks ${micros(check, amount)}, references and rules ${micros(rules, amount)} per object`);
  console.log('| | time | over F (and W) per object | cdk8s folder per chart | faster | cdk8s default | faster |');
  console.log('|---|---|---|---|---|---|---|');
  console.log(`| cold | ${ms(cold)} | ${micros(cold - floor - write, amount)} | ${ms(folders)} | ${ratio(cold, folders)} | ${ms(charts)} | ${ratio(cold, charts)} |`);
  console.log(`| nothing changed | ${ms(warm)} | ${micros(warm - floor, amount)} | ${ms(folders)} | ${ratio(warm, folders)} | ${ms(charts)} | ${ratio(warm, charts)} |`);
}

function growth(title: string, shapes: Shape[]): void {
  const times = shapes.map((shape) => medians('ours', shape, 'raw', 3));
  const line = (key: string) => times.map((time) => ms(time[key])).join(' → ') + `, ×${times.slice(1).map((time, i) => (time[key] / times[i][key]).toFixed(2)).join(', ×')}`;
  console.log(`| ${title} | ${line('cold')} | ${line('warm')} |`);
}

/** In a process without a TypeScript loader, which would have its part in the time. */
function loadTime(): number {
  const script = 'require("cdk8s"); const start = performance.now(); require("./lib"); console.log(performance.now() - start);';
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: path.join(__dirname, '..'), encoding: 'utf8' }));
}

if (!fs.existsSync(path.join(__dirname, '..', 'lib', 'index.js'))) {
  console.error('lib/ is not there; run `npx projen compile` first');
  process.exit(1);
}
console.log(`node ${process.version}, medians of ${RUNS} runs`);
for (const filling of ['raw', 'plus'] as Filling[]) {
  besideCdk8s({ stacks: 1000, objects: 20 }, filling);
  besideCdk8s({ stacks: 10, objects: 1000 }, filling);
}

console.log('\n## Growth from N to 2N and 4N');
console.log('| | cold | nothing changed |');
console.log('|---|---|---|');
growth('stacks (250, 500, 1000 of 10)', [250, 500, 1000].map((stacks) => ({ stacks, objects: 10 })));
growth('objects (10 stacks of 250, 500, 1000)', [250, 500, 1000].map((objects) => ({ stacks: 10, objects })));
growth('depth of dependencies (chains of 250, 500, 1000 stacks of 10)', [250, 500, 1000].map((stacks) => ({ stacks, objects: 10, chained: true })));

console.log('\n## Around synth');
const loads = Array.from({ length: RUNS }, () => loadTime()).sort((a, b) => a - b);
console.log(`loading the library on top of cdk8s: ${loads[Math.floor(RUNS / 2)].toFixed(1)} ms`);
console.log(`reading all facts: ${medians('facts', { stacks: 0, objects: 0 }, 'raw').facts.toFixed(1)} ms`);
console.log(`type-checking a consumer's stack: ${typeCheckRatio().toFixed(2)}× a bare cdk8s stack`);
