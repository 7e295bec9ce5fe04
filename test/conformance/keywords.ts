/* Every keyword of a CustomResourceDefinition's schema, and what stands around it, before a real API server. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Tally } from './tally';
import { KEYWORD_CASES, OBJECT_CASES, probeDefinition, probeObject } from '../schema/keyword-cases';

const judge = path.join(process.env.JUDGES_BIN!, 'judge-apiserver');

interface Verdict {
  readonly verdict: string;
  readonly message?: string;
}

/** What the server passes on from its store. */
const TOO_LARGE = /request is too large|message larger than max/;

interface Comparison {
  readonly subject: string;
  readonly object: object;
  readonly accepted: boolean;
  readonly isStored?: true;
}

/** JSON with whole numbers of any size and with the sign of zero. */
function text(value: unknown): string {
  if (typeof value === 'bigint' || Object.is(value, -0)) return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${value.map(text).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => `${JSON.stringify(name)}:${text(member)}`).join(',')}}`;
}

function ask(flags: string[], file: string): Verdict[] {
  const { stdout } = spawnSync(judge, ['run', ...flags, file], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] });
  return stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-keywords-'));
const at = (name: string) => path.join(folder, name);

const comparisons: Comparison[] = [
  ...KEYWORD_CASES.map(({ keyword, schema, value, accepted }, index) => (
    { subject: `${keyword}: ${text(value).slice(0, 200)} under ${text(schema).slice(0, 500)}`, object: probeObject(index), accepted })),
  ...OBJECT_CASES.map(({ name, ...rest }) => ({ subject: name, ...rest })),
];

fs.writeFileSync(at('definition.json'), text(probeDefinition()));
const [installed] = ask(['-real'], at('definition.json'));
if (installed.verdict !== 'accept') throw new Error(`the definition of all cases was refused: ${installed.message}`);

const tally = new Tally('API server, keywords');
// Some things are only found when an object is really stored.
for (const [name, flags, isStored] of [['cases', [], undefined], ['stored', ['-real', '-workers', '1'], true]] as const) {
  const asked = comparisons.filter((comparison) => comparison.isStored === isStored);
  fs.writeFileSync(at(`${name}.yaml`), asked.map(({ object }) => `---\n${text(object)}\n`).join(''));
  const verdicts = ask([...flags], at(`${name}.yaml`));
  if (verdicts.length !== asked.length) throw new Error(`${asked.length} objects were judged ${verdicts.length} times`);
  asked.forEach(({ subject, accepted }, index) => {
    const { verdict, message = '' } = verdicts[index];
    tally.check((verdict !== 'error' || TOO_LARGE.test(message)) && (verdict === 'accept') === accepted, `${subject} (${accepted ? 'accepted' : 'refused'} here)`, message || verdict);
  });
}
tally.end(comparisons.length);
fs.rmSync(folder, { recursive: true });
