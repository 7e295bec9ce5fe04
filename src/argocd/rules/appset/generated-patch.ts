import { andMore, ruleOfGenerated } from './_generated';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { Structure } from '../../appset/_expand-structure';
import { listOf, setOf } from '../generators/_examples';

const FIELD = 'spec.templatePatch';

const patched = (patch: string): string => setOf(listOf('prod'), `templatePatch: |\n${patch}`);

/** Patches that make of an Application what the API server does not know. */
export const generatedPatch: Rule = {
  id: 'argocd/generated-patch',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated(({ manifest }, _, { applications }) => {
    if (textAt(manifest, 'spec', 'templatePatch') === undefined) return NONE;
    const structure = new Structure();
    const looked = applications.map((application) => ({ name: application.name, ...structure.of({ ...application, faults: [] }) }));
    const refused = looked.filter(({ refusals }) => refusals.length > 0);
    const less = looked.filter(({ losses }) => losses.length > 0);
    const violations: RuleViolation[] = [];
    if (refused.length > 0) violations.push({ field: FIELD, message: `${FIELD} makes an Application that is refused: ${refused[0].refusals[0]}${andMore(refused)}` });
    if (less.length > 0) {
      const [{ name, losses }] = less;
      violations.push({ field: FIELD, severity: FindingSeverity.WARNING, message: `${FIELD} says to the Application ${shown(name)} what is dropped without a word: ${losses[0]}${andMore(less)}` });
    }
    return violations;
  }),
  docs: {
    what: 'A patch of the template makes Applications that the API server takes',
    why: 'A patch is a text, in which no schema looks. A value of another type keeps the controller from making any Application of the set, and a field that there is not is left out.',
    bad: { yaml: patched('  spec:\n    syncPolicy:\n      automatic:\n        prune: true\n') },
    good: { yaml: patched('  spec:\n    syncPolicy:\n      retry:\n        limit: 3\n') },
    source: ['argoproj/argo-cd applicationset/controllers/template/patch.go applyTemplatePatch', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch'],
    numbers: ['AT-006'],
  },
};
