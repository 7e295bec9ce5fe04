import { indented, listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { listAt, valueAt } from '../../../core/plain';
import { APPLICATION_SET } from '../../_declared';
import { COMBINING, type FoundGenerator, GENERATORS, generatorsOf } from '../../_generators';

const matrix = (...generators: string[]): string => setOf(`- matrix:\n    generators:\n${generators.map((one) => indented(one, 3)).join('\n')}`);

/** Generators that are combined in a way that makes nothing. */
export const combinedGenerators: Rule = {
  id: 'argocd/combined-generators',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    const found = generatorsOf(manifest);
    return found.length === 0 ? NONE : found.flatMap(faultsOf);
  },
  docs: {
    what: 'A matrix combines two generators, a merge two or more by some key',
    why: 'With another number of generators, without a key, or with two generators in one entry of them, the controller makes no Application of the whole set, and updates none.',
    bad: { yaml: matrix(listOf('eu'), listOf('us').replace('name:', 'region:'), listOf('small').replace('name:', 'size:')) },
    good: { yaml: matrix(listOf('eu'), listOf('small').replace('name:', 'size:')) },
    source: ['argoproj/argo-cd applicationset/generators/matrix.go MatrixGenerator.GenerateParams', 'argoproj/argo-cd applicationset/generators/merge.go MergeGenerator.GenerateParams'],
    numbers: ['AS-001', 'AS-002', 'AS-003', 'AS-007'],
  },
};

function faultsOf({ generator, at, combinedBy }: FoundGenerator): RuleViolation[] {
  const faults: RuleViolation[] = [];
  for (const kind of COMBINING) {
    if ((valueAt(generator, kind) ?? undefined) === undefined) continue;
    const field = `${at}.${kind}.generators`;
    const count = listAt(generator, kind, 'generators').length;
    if (kind === 'matrix' && count !== 2) {
      const advice = count < 2 ? 'add another one, or use the one without a matrix' : 'put two of them into a matrix of their own';
      faults.push({ field, message: `${field} has ${count} ${count === 1 ? 'generator' : 'generators'}, and a matrix takes exactly 2; ${advice}` });
    }
    if (kind === 'merge' && count < 2) {
      faults.push({ field, message: `${field} has ${count} ${count === 1 ? 'generator' : 'generators'}, and a merge takes 2 or more; add another one` });
    }
    if (kind === 'merge' && listAt(generator, 'merge', 'mergeKeys').length === 0) {
      const keys = `${at}.merge.mergeKeys`;
      faults.push({ field: keys, message: `${keys} is empty, so nothing says which parameters belong together; name the parameter that both generators make` });
    }
  }
  const several = combinedBy && GENERATORS.filter((kind) => (generator[kind] ?? undefined) !== undefined);
  if (several && several.length > 1) {
    faults.push({ field: at, message: `${at} has ${several.join(' and ')}, and an entry of a ${combinedBy} takes one generator only; give each an entry of its own` });
  }
  return faults;
}
