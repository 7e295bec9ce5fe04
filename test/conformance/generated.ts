/*
 * Objects that are made from the facts, and every one of them broken or harmlessly changed in one place, before a real API server and before our checks.
 * GENERATED_MUTANTS says how many of each kind are asked at most, GENERATED_SEED chooses others.
 */
import * as path from 'node:path';
import { CORE_BASES } from './core-cases';
import { CelMessages } from './generate/cel';
import { exceptionFor } from './generate/exceptions';
import { gapFor } from './generate/gaps';
import { type Mutation, mutationsOf } from './generate/mutations';
import { type Cause, reasonFor } from './generate/not-structural';
import { FULLNESSES, type Manifest, type ServedKind, objectOf, servedKinds } from './generate/objects';
import { REVIEWS } from './generate/reviews';
import { Seeded } from './generate/seeded';
import { type ServerVerdict, serverVerdicts } from './server-verdicts';
import { Tally } from './tally';
import { Catalogue } from '../../src/schema/catalogue';
import { faultText } from '../../src/schema/fault';

const MUTANTS_OF_A_KIND = Number(process.env.GENERATED_MUTANTS ?? 100);
const BASES_OF_A_KIND = 8;
const FEWEST_BASES = 3;
const ROUNDS = 40;

interface Subject {
  readonly what: string;
  readonly object: Manifest;
}

const kinds = servedKinds();
const custom = kinds.filter(({ system }) => system !== 'kubernetes');
const nameOf = ({ apiVersion, kind }: { readonly apiVersion?: unknown; readonly kind?: unknown }) => `${apiVersion} ${kind}`;
const customNames = new Set(custom.map(nameOf));
const isBuiltIn = (object: Manifest) => !customNames.has(nameOf(object));

// Their metadata is not looked at in some, and has to be empty in others.
const isQuestion = ({ kind }: Manifest) => /Review$/.test(kind as string);

const cel = new CelMessages(path.join(process.env.JUDGES_DIR!, '../upstream/crds'));
const catalogue = new Catalogue({});
const tally = new Tally('API server, generated objects');
const counts: Record<string, number> = {};
const count = (what: string) => (counts[what] = (counts[what] ?? 0) + 1);

/** Whether all that a server says is of one sort. */
function isOnly({ causes = [], unknownFields = [], message = '' }: ServerVerdict, isOfSort: (cause: Cause) => boolean): boolean {
  return unknownFields.length === 0 && (causes.length > 0 ? causes : [{ field: '', message }]).every(isOfSort);
}

/** Why two different verdicts are no disagreement; undefined when they are. */
function excuse({ what, object }: Subject, verdict: ServerVerdict, faults: string[]): string | undefined {
  if (verdict.verdict === 'accept') return exceptionFor(object, what, faults) && 'known exceptions';
  const kind = object.kind as string;
  const isForeign = (cause: Cause) => reasonFor(kind, isBuiltIn(object), cause, cel) !== undefined;
  if (isOnly(verdict, isForeign)) return 'refused for what is not structure';
  const isGap = (cause: Cause) => isForeign(cause) || (isBuiltIn(object) && gapFor(kind, cause) !== undefined);
  return isOnly(verdict, isGap) ? 'let through by known gaps' : undefined;
}

function errorsOf(object: Manifest): string[] {
  const faults = catalogue.faultsOf(object).filter(({ severity }) => severity === 'error');
  return faults.filter(({ path: [first] }) => !(first === 'metadata' && isQuestion(object))).map(faultText);
}

/** Compares the verdicts on some objects; tells of each whether the server takes it. */
function compare(subjects: Subject[]): boolean[] {
  const verdicts = serverVerdicts(subjects.map(({ object }) => object));
  return subjects.map((subject, index) => {
    const { what, object } = subject;
    const { verdict, causes = [], message = '' } = verdicts[index];
    const faults = errorsOf(object);
    const isTaken = verdict === 'accept';
    if (verdict !== 'accept' && verdict !== 'reject') {
      count(`without a verdict (${verdict})`);
      return false;
    }
    const agrees = isTaken === (faults.length === 0);
    const excused = agrees ? undefined : excuse(subject, verdicts[index], faults);
    count(agrees ? `${isTaken ? 'taken' : 'refused'} by both` : excused ?? 'different');
    if (excused === undefined) {
      const said = causes.map((cause) => `${cause.field}: ${cause.message}`).join('; ') || message;
      const both = isTaken ? `the server takes it, we say: ${faults.join('; ')}` : `the server says: ${said}; we say nothing`;
      tally.check(agrees, `${object.apiVersion} ${object.kind}, ${what}`, `${both}; ${JSON.stringify(object).slice(0, 2000)}`);
    }
    return isTaken;
  });
}

const bases = new Map<string, Manifest[]>();

// Rules in CEL refuse some objects: kinds that have few left are tried again with other and sparser ones.
for (let round = 0; round < ROUNDS; round++) {
  const poor = custom.filter((kind) => (bases.get(nameOf(kind)) ?? []).length < (round === 0 ? 1 : FEWEST_BASES));
  const subjects = poor.flatMap((kind) => FULLNESSES.slice(0, round === 0 ? undefined : 6).map((fullness, index) => (
    { what: 'as it is made', object: objectOf(kind, fullness, 1000 * round + index + 1) })));
  compare(subjects).forEach((isTaken, index) => {
    const { object } = subjects[index];
    const known = bases.get(nameOf(object)) ?? [];
    const isNew = known.length < BASES_OF_A_KIND && !known.some((other) => JSON.stringify(other) === JSON.stringify(object));
    if (!isTaken) count('bases left out');
    else if (isNew) bases.set(nameOf(object), [...known, object]);
  });
}
// What objects share by reference in the list must not change together.
const core = JSON.parse(JSON.stringify([...CORE_BASES, ...REVIEWS])) as Manifest[];
compare(core.map((object) => ({ what: 'as it stands', object })));
for (const object of core) bases.set(nameOf(object), [...bases.get(nameOf(object)) ?? [], object]);

/** So many mutants of a kind, no two of which do the same at the same field; those of fields before those of metadata. */
function mutantsOf(kind: ServedKind, random: Seeded): Subject[] {
  const isAsked = ({ where }: Mutation) => !(isQuestion({ kind: kind.kind }) && where.startsWith('metadata'));
  const different = new Map<string, Mutation>();
  for (const base of bases.get(nameOf(kind)) ?? []) {
    for (const mutation of mutationsOf(base, kind).filter(isAsked)) {
      const key = `${mutation.what} ${mutation.where.replace(/\.\d+(?=\.|$)/g, '[]')}`;
      if (!different.has(key)) different.set(key, mutation);
    }
  }
  const [general, own] = [true, false].map((wanted) => random.shuffled([...different.values()].filter(({ where }) => where.startsWith('metadata') === wanted)));
  const few = Math.ceil(MUTANTS_OF_A_KIND / 10);
  return [...own.slice(0, MUTANTS_OF_A_KIND - Math.min(few, general.length)), ...general.slice(0, few)]
    .map(({ what, where, make }) => ({ what: `${what} ${where}`, object: make() }));
}

const random = new Seeded(Number(process.env.GENERATED_SEED ?? 36));
const mutants = kinds.map((kind) => ({ isCore: kind.system === 'kubernetes', subjects: mutantsOf(kind, random) }));
compare(mutants.flatMap(({ subjects }) => subjects));

const poor = custom.filter((kind) => (bases.get(nameOf(kind)) ?? []).length < FEWEST_BASES);
for (const kind of poor) console.log(`few objects of ${nameOf(kind)} are accepted: ${(bases.get(nameOf(kind)) ?? []).length}`);
const uncovered = kinds.filter((kind) => !bases.has(nameOf(kind)));
for (const kind of uncovered) tally.check(false, `no object of ${nameOf(kind)} is accepted`);
const total = (isCore: boolean) => mutants.filter((one) => one.isCore === isCore).reduce((sum, { subjects }) => sum + subjects.length, 0);
console.log(`${total(false)} mutants of custom resources, ${total(true)} of built-in kinds; ${Object.entries(counts).map(([what, number]) => `${what}: ${number}`).join(', ')}`);
tally.end(4000);
