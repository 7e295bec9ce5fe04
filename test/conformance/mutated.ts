/* Objects of every kind, each broken in one place or changed harmlessly, before a real API server and before our checks: the verdicts must be the same. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { CORE_BASES } from './core-cases';
import { exceptionFor } from './mutants/exceptions';
import { type Mutant, mutantsOf } from './mutants/mutations';
import { type Cause, isNotStructural } from './mutants/not-structural';
import { type Manifest, customResources } from './mutants/objects';
import { Random } from './mutants/random';
import { Tally } from './tally';
import { Catalogue } from '../../src/schema/catalogue';
import { faultText } from '../../src/schema/fault';

interface Verdict {
  readonly docIndex: number;
  readonly verdict: string;
  readonly message?: string;
  readonly causes?: Cause[];
  readonly unknownFields: string[];
}

/** What the server says of each object, in their order. */
function judged(objects: Manifest[]): Verdict[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));
  fs.writeFileSync(path.join(folder, 'all.yaml'), objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  // It ends with 2 when there is no verdict on some objects, which their lines tell.
  const { stdout: output } = spawnSync(path.join(process.env.JUDGES_BIN!, 'judge-apiserver'), ['run', folder], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  fs.rmSync(folder, { recursive: true });
  const verdicts = output.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Verdict).sort((a, b) => a.docIndex - b.docIndex);
  if (verdicts.length !== objects.length) throw new Error(`${objects.length} objects were given, ${verdicts.length} verdicts came back`);
  return verdicts;
}

const random = new Random(20);
const catalogue = new Catalogue({});
const tally = new Tally('API server, generated objects');
let foreign = 0;
let excepted = 0;
let silent = 0;

/** Compares the verdicts on some objects; returns those that the server takes. */
function compare(mutants: Mutant[]): Manifest[] {
  const judgements = judged(mutants.map(({ object }) => object));
  return mutants.filter(({ what, object }, index) => {
    const { verdict, causes = [], unknownFields, message } = judgements[index];
    const faults = catalogue.faultsOf(object).filter(({ severity }) => severity === 'error');
    const isTaken = verdict === 'accept';
    const said = causes.map((cause) => `${cause.field} ${cause.message}`).join('; ') || message;
    if (verdict === 'error') {
      silent++; // There is none on a name that cannot stand in an address, for instance.
    } else if (isTaken === (faults.length === 0)) {
      tally.check(true, '');
    } else if (isTaken && exceptionFor(object, what, faults.map(faultText))) {
      excepted++;
    } else if (!isTaken && unknownFields.length === 0 && isNotStructural(object.kind as string, causes)) {
      foreign++;
    } else {
      const verdicts = isTaken ? `the server takes it; we say ${faults.map(faultText).join('; ')}` : `the server says ${said}; we say nothing`;
      tally.check(false, `${object.apiVersion as string} ${object.kind as string}, ${what}`, verdicts);
    }
    return isTaken;
  }).map(({ object }) => object);
}

const bases = compare(customResources(12, random).map((object) => ({ what: 'as it is made', object })));
const custom = bases.flatMap((base) => mutantsOf(base, 12, random));
const core = (CORE_BASES as Manifest[]).flatMap((base) => mutantsOf(base, 60, random));
compare([...CORE_BASES as Manifest[]].map((object) => ({ what: 'as it stands', object })));
compare(custom);
compare(core);
console.log(`${custom.length} mutants of ${bases.length} custom resources, ${core.length} of ${CORE_BASES.length} built-in objects; `
  + `refused for what no schema holds: ${foreign}; exceptions: ${excepted}; without a verdict: ${silent}`);
tally.end(8000);
