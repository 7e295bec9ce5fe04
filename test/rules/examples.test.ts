import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Cluster, ManifestChecker } from '../../src';
import type { RuleExample } from '../../src/checks/rule';
import { readManifests } from '../../src/core/manifest-yaml';
import { RULES } from '../../src/fleet/_rule-book';

/** What is found in an example, an id and a message for each. */
function findingsIn({ yaml, tier, complete, versions }: RuleExample): string[] {
  const checker = new ManifestChecker({ cluster: Cluster.named('prod', versions), tier, complete });
  const findings = /^# file /m.test(yaml) ? checker.checkFolder(checkoutOf(yaml)) : checker.checkObjects(objectsIn(yaml));
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

function objectsIn(yaml: string): unknown[] {
  const { documents, fault } = readManifests(yaml);
  expect([fault, ...documents.flatMap(({ faults }) => faults)].filter((one) => one !== undefined)).toEqual([]);
  return documents.map(({ value }) => value);
}

/** A folder that holds the files of an example, as the checkout of a repository. */
function checkoutOf(yaml: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-gitops-'));
  fs.mkdirSync(path.join(folder, '.git'));
  for (const part of yaml.split(/^# file /m).slice(1)) {
    const end = part.indexOf('\n');
    const file = path.join(folder, part.slice(0, end));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, part.slice(end + 1));
  }
  return folder;
}

const named = RULES.map((rule) => [rule.id, rule] as const);

describe('rules', () => {
  test.each(named)('%s fires on its bad example, and nothing else does', (id, { docs }) => {
    const found = findingsIn(docs.bad);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !text.startsWith(`${id}: `))).toEqual([]);
  });

  test.each(named)('%s is silent on its good example, and so is every other', (_, { docs }) => {
    expect(findingsIn(docs.good)).toEqual([]);
  });

  test.each(named)('%s says what, why and by what source', (_, { docs }) => {
    expect([docs.what, docs.why, ...docs.source].filter((text) => text.trim() === '')).toEqual([]);
    expect(docs.source.length).toBeGreaterThan(0);
    expect(docs.what).toMatch(/^[A-Z].*[^.]$/);
  });

  test('have ids that are told apart, by room', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(fleet|kubernetes|kustomize|secrets|argocd|flux|rollouts|flagger)\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });
});

/** The version before another one, as `major.minor`. */
function before(version: string): string {
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${minor - 1}`;
}

const gated = RULES.filter(({ versions }) => versions !== undefined).map((rule) => [rule.id, rule] as const);

test.each(gated)('%s holds for the versions that it names, and for no other', (id, { docs: { bad }, versions }) => {
  const isFound = (version: string): boolean => (
    findingsIn({ ...bad, versions: { ...bad.versions, [versions!.system]: version } }).some((text) => text.startsWith(`${id}: `))
  );

  if (versions!.from !== undefined) expect([isFound(before(versions!.from)), isFound(versions!.from)]).toEqual([false, true]);
  if (versions!.before !== undefined) expect([isFound(before(versions!.before)), isFound(versions!.before)]).toEqual([true, false]);
});
