import { indented, listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type FieldPath, fieldText } from '../../../core/field-path';
import { type Plain, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';
import { COMBINING, type FoundGenerator, generatorsOf } from '../../_generators';

const GIT = `- git:
    repoURL: https://github.com/acme/shop
    revision: v1.2.3
    directories:
      - path: apps/{{ .name }}/*
`;
const matrix = (first: string, second: string): string => setOf(`- matrix:\n    generators:\n${indented(first, 3)}\n${indented(second, 3)}`);

/** Parameters in generators that nobody fills in. */
export const unfilledParameter: Rule = {
  id: 'argocd/unfilled-parameter',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    return generatorsOf(manifest).flatMap(faultsOf);
  },
  docs: {
    what: 'Only the second generator of a matrix is given parameters',
    why: 'The controller fills the parameters of the first generator into the second one. In the first, in generators of a merge and in those that stand alone braces stay what they are, '
      + 'so that nothing matches. The selector that stands beside a generator is never filled in.',
    bad: { yaml: matrix(GIT, listOf('prod')) },
    good: { yaml: matrix(listOf('prod'), GIT) },
    source: ['argoproj/argo-cd applicationset/generators/generator_spec_processor.go Transform', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Matrix/'],
    numbers: ['AS-011', 'AS-020'],
  },
};

function faultsOf({ generator, at, isFilledIn }: FoundGenerator): RuleViolation[] {
  const faults = tagsIn(valueAt(generator, 'selector')).map(([path, tag]): RuleViolation => {
    const field = `${at}.selector${suffix(path)}`;
    return { field, message: `${field} holds ${shown(tag)}, which is compared as it stands, since this selector is never filled in; write the value` };
  });
  if (isFilledIn) return faults;
  for (const [kind, settings] of Object.entries(generator)) {
    if (kind === 'selector' || (COMBINING as readonly string[]).includes(kind)) continue;
    // Elements of a list and `values` hold what becomes of parameters, not what makes them.
    if (kind === 'list' || typeof settings !== 'object' || settings === null) continue;
    const asked = Object.entries(settings as Plain).filter(([key]) => key !== 'values' && key !== 'template' && key !== 'input');
    for (const [path, tag] of tagsIn(Object.fromEntries(asked))) {
      const field = `${at}.${kind}${suffix(path)}`;
      faults.push({ field, message: `${field} holds ${shown(tag)}, which nobody fills in here; make the generator the second one of a matrix` });
    }
  }
  return faults.length > 0 ? faults : NONE;
}

function suffix(path: FieldPath): string {
  const text = fieldText(path);
  return text.startsWith('[') ? text : `.${text}`;
}

/** What looks like parameters, and where. */
function tagsIn(value: unknown, path: FieldPath = []): [FieldPath, string][] {
  if (typeof value === 'string') {
    const tag = /\{\{[^{}]*\}\}/.exec(value)?.[0];
    return tag === undefined ? [] : [[path, tag]];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => tagsIn(item, [...path, key]));
}
