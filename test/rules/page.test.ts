import * as fs from 'node:fs';
import { NUMBERS, WITHOUT_RULE } from '../../projenrc/rule-numbers';
import { RULES_PAGE, rulesPage } from '../../projenrc/rules-page';
import { RULES } from '../../src/fleet/_rule-book';

test('the page about the rules is what they say now', () => {
  // After a change of a rule: npm run rules-page
  expect(fs.readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
});

test('the page names every rule, with its severity and its examples', () => {
  const page = rulesPage();
  expect(RULES.filter(({ id }) => !page.includes(`\n### ${id}\n`)).map(({ id }) => id)).toEqual([]);
  expect(page).toContain('| [`fleet/duplicate-object`](#fleetduplicate-object) | error | One object reaches a cluster once |');
  expect(page).toContain('Wrong, where this is all that the cluster gets:\n\n```yaml\napiVersion: v1\nkind: ConfigMap\n');
});

test('every number about Argo CD has a rule, or a reason why it needs none', () => {
  const ruled = new Set(RULES.flatMap(({ docs }) => docs.numbers ?? []));
  const numbers = Object.values(NUMBERS).flat();

  expect(numbers.filter((number) => !ruled.has(number) && WITHOUT_RULE[number] === undefined)).toEqual([]);
  expect(Object.keys(WITHOUT_RULE).filter((number) => !numbers.includes(number))).toEqual([]);
  expect(numbers.length).toBe(169);
});
