import { FindingSeverity } from '../../../checks/finding';
import { type Rule, type RuleViolation } from '../../../checks/rule';
import { nearest, shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';
import { COMBINING, type FoundGenerator, GENERATORS, generatorsOf } from '../../_generators';
import { applicationSet, shopTemplate } from '../_examples';

/** The level from which on the API server looks at nothing. */
const OPEN = 2;

/** A matrix in a matrix, around a generator of some name. */
const nested = (name: string): string => `goTemplate: true
generators:
  - matrix:
      generators:
        - list:
            elements:
              - region: eu
        - matrix:
            generators:
              - ${name}:
                  selector:
                    matchLabels:
                      tier: production
              - list:
                  elements:
                    - size: small
${shopTemplate('{{ .name }}-shop', "name: '{{ .name }}'")}`;

/** What no ApplicationSet knows as a generator, where the API server does not look. */
export const unknownGenerator: Rule = {
  id: 'argocd/unknown-generator',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    return generatorsOf(manifest).flatMap(faultsOf);
  },
  docs: {
    what: 'Generators are ones that Argo CD knows',
    why: 'The controller passes over what it does not know and says so in its log only: the ApplicationSet makes no Application, or deletes those that it had. '
      + 'The API server knows the fields of generators, but not of those that lie two levels deep, nor that an empty one is none.',
    bad: { yaml: applicationSet(nested('cluster')) },
    good: { yaml: applicationSet(nested('clusters')) },
    source: ['argoproj/argo-cd applicationset/generators/generator_spec_processor.go', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/'],
    numbers: ['E1', 'AS-010', 'AS-015', 'AS-016'],
  },
};

function faultsOf({ generator, at, depth }: FoundGenerator): RuleViolation[] {
  const keys = Object.keys(generator).filter((key) => key !== 'selector' && key !== 'template');
  const isTooDeep = (key: string): boolean => depth >= OPEN && (COMBINING as readonly string[]).includes(key);
  const faults: RuleViolation[] = keys.filter((key) => !(GENERATORS as readonly string[]).includes(key) || isTooDeep(key)).map((key) => {
    const field = `${at}.${key}`;
    if (isTooDeep(key)) return { field, message: `${field} lies in a ${key} of another one already, and Argo CD knows one level of these; write its generators side by side` };
    const near = nearest(key, GENERATORS);
    return { field, message: `${field} is no generator; ${near ? `did you mean ${shown(near)}?` : `there are ${GENERATORS.join(', ')}`}` };
  });
  if (faults.length === 0 && keys.every((key) => generator[key] === null)) {
    const advice = keys.length === 0 ? 'name one' : `write ${keys[0]}: {} for one without conditions, and indent what belongs to it`;
    faults.push({ field: at, message: `${at} holds no generator, so it makes no Application; ${advice}` });
  }
  return faults;
}
