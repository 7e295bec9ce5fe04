import * as fs from 'node:fs';
import * as path from 'node:path';
import { NUMBERS, WITHOUT_RULE } from './rule-numbers';
import type { Rule, RuleExample } from '../src/checks/rule';
import { RULES } from '../src/fleet/_rule-book';

/** Where the page lies. */
export const RULES_PAGE = path.join(__dirname, '..', 'docs', 'rules.md');

const ROOMS: Record<string, string> = {
  fleet: 'The fleet as a whole',
  kubernetes: 'Kubernetes',
  kustomize: 'Kustomize',
  secrets: 'Secrets',
  argocd: 'Argo CD',
  flux: 'Flux',
  rollouts: 'Argo Rollouts',
  flagger: 'Flagger',
};

/** What a version system is called in prose. */
const SYSTEMS: Record<string, string> = {
  kubernetes: 'Kubernetes', argoCd: 'Argo CD', argoRollouts: 'Argo Rollouts', flux: 'Flux', fluxOperator: 'Flux operator', flagger: 'Flagger', sealedSecrets: 'Sealed Secrets', externalSecrets: 'External Secrets',
};

/** The page about all rules, from what the rules say of themselves. */
export function rulesPage(rules: readonly Rule[] = RULES): string {
  const rooms = Object.entries(ROOMS).map(([room, title]) => ({ room, title, own: rules.filter(({ id }) => id.startsWith(`${room}/`)) })).filter(({ own }) => own.length > 0);
  return [
    '# Rules',
    '',
    '<!-- Made by `npm run rules-page` from src/*/rules; edit the rules, not this page. -->',
    '',
    `What no schema can say: ${rules.length} rules, held against every object that an app synthesizes, and against plain manifests by [ManifestChecker](manifest-checker.md) and the [validation plugin](validation-plugin.md). `
      + 'How to silence one and how to add your own is in [checks](checks.md); ids that begin with `schema/` are [what a cluster would refuse](schema-checks.md).',
    '',
    'An error stops the synth, a warning is printed (and stops a `strict` app), information is returned by `app.lint()` only. Where the severity depends on the tier, the heading gives the usual one.',
    '',
    ...rooms.flatMap(({ title, own }) => [
      `## ${title}`, '', '| rule | severity | what |', '|---|---|---|',
      ...own.map(({ id, severity, docs }) => `| [\`${id}\`](#${anchor(id)}) | ${severity} | ${docs.what} |`), '',
    ]),
    ...rooms.flatMap(({ own }) => own.flatMap(section)),
    ...numbersSection(rules),
  ].join('\n');
}

function section(rule: Rule): string[] {
  const { id, severity, docs } = rule;
  const numbers = docs.numbers?.length ? ` · number ${docs.numbers.join(', ')}` : '';
  return [
    `### ${id}`, '',
    `${severity}${versionsOf(rule)}${numbers}`, '',
    `**${docs.what}.** ${docs.why}`, '',
    `Wrong${settingOf(docs.bad)}:`, '', '```yaml', docs.bad.yaml.trim(), '```', '',
    `Right${settingOf(docs.good)}:`, '', '```yaml', docs.good.yaml.trim(), '```', '',
    `Source: ${docs.source.map((source) => (source.startsWith('http') ? `<${source}>` : `\`${source}\``)).join(', ')}`, '',
  ];
}

/** Every number of Argo CD's facts, and what becomes of it. */
function numbersSection(rules: readonly Rule[]): string[] {
  return [
    '## Argo CD by number', '',
    'What the controllers of Argo CD enforce, or silently misunderstand, has numbers; each is found by a rule, or by something else that is named here.', '',
    ...Object.entries(NUMBERS).flatMap(([subject, numbers]) => [
      `### ${subject}`, '', '| number | found by |', '|---|---|',
      ...numbers.map((number) => {
        const found = rules.filter(({ docs }) => docs.numbers?.includes(number)).map(({ id }) => `[\`${id}\`](#${anchor(id)})`);
        return `| ${number} | ${[...found, ...WITHOUT_RULE[number] === undefined ? [] : [WITHOUT_RULE[number]]].join(', ')} |`;
      }), '',
    ]),
  ];
}

function versionsOf({ versions }: Rule): string {
  if (!versions) return '';
  const { system, from, before } = versions;
  return ` · ${SYSTEMS[system]}${from === undefined ? '' : ` from ${from}`}${before === undefined ? '' : ` before ${before}`}`;
}

function settingOf({ tier, complete }: RuleExample): string {
  const words = [...tier === undefined ? [] : [`in ${tier}`], ...complete ? ['where this is all that the cluster gets'] : []];
  return words.length > 0 ? `, ${words.join(', ')}` : '';
}

function anchor(id: string): string {
  return id.replace('/', '');
}

if (require.main === module) fs.writeFileSync(RULES_PAGE, rulesPage());
