import { INNOCENTS } from './corpus/innocents';
import { LEAKS } from './corpus/leaks';
import type { Sample } from './corpus/manifests';
import { ManifestChecker } from '../../src';

function foundIn({ manifest }: Sample): string[] {
  const findings = new ManifestChecker().checkObjects([manifest]);
  // A manifest that no cluster takes is given to no rule, so a sample of it would show nothing.
  expect(findings.filter(({ ruleId, severity }) => ruleId.startsWith('schema/') && severity === 'error').map(({ message }) => message)).toEqual([]);
  return findings.filter(({ ruleId }) => ruleId.startsWith('secrets/')).map(({ ruleId, message }) => `${ruleId} ${message}`);
}

test('the corpus is large enough, and says each thing once', () => {
  expect(LEAKS.length).toBeGreaterThanOrEqual(40);
  expect(INNOCENTS.length).toBeGreaterThanOrEqual(40);
  for (const samples of [LEAKS, INNOCENTS]) expect(new Set(samples.map(({ manifest }) => JSON.stringify(manifest))).size).toBe(samples.length);
});

test.each(LEAKS.map((sample) => [sample.what, sample] as const))('%s is found, and not repeated', (_, sample) => {
  const found = foundIn(sample);
  expect(found).toHaveLength(1);
  if (sample.secret !== undefined) {
    expect(found[0]).not.toContain(sample.secret);
    for (let start = 0; start + 8 <= sample.secret.length; start++) expect(found[0]).not.toContain(sample.secret.slice(start, start + 8));
  }
});

test.each(INNOCENTS.map((sample) => [sample.what, sample] as const))('%s is no secret', (_, sample) => {
  expect(foundIn(sample)).toEqual([]);
});
