import { andMore, isWhole, ruleOfGenerated } from './_generated';
import { rollingSync } from './rolling-sync';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { listAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { listOf, setOf } from '../generators/_examples';

const STEPS = 'spec.strategy.rollingSync.steps';

const step = (...values: string[]): string => `      - matchExpressions:
          - key: stage
            operator: In
            values:
${values.map((value) => `              - ${value}`).join('\n')}
`;
const rolling = (steps: string): string => setOf(`${listOf('dev')}      - name: prod\n`, `strategy:\n  type: RollingSync\n  rollingSync:\n    steps:\n${steps}`)
  .replace("name: '{{ .name }}-shop'", "name: '{{ .name }}-shop'\n      labels:\n        stage: '{{ .name }}'")
  .replace("name: '{{ .name }}'\n      namespace", 'server: https://kubernetes.default.svc\n      namespace');

/** Applications that belong to no step of a rolling sync, or to several; steps that no Application belongs to. */
export const generatedStep: Rule = {
  id: 'argocd/generated-step',
  severity: FindingSeverity.WARNING,
  ...ruleOfGenerated((object, fleet, expansion) => {
    const { plan, applications } = expansion;
    if (!plan || !isWhole(expansion) || applications.length === 0) return NONE;
    // What selects by a label that stands there as it is can be told without parameters.
    if (rollingSync.check(object, fleet).some(({ field }) => field?.includes('matchExpressions'))) return NONE;
    const operator = unknownOperator(object.manifest);
    if (operator) return [operator];
    const violations: RuleViolation[] = [];
    const lost = applications.filter((_, place) => plan.stepsOf[place].length === 0);
    const shared = applications.map(({ name }, place) => ({ name, steps: plan.stepsOf[place] })).filter(({ steps }) => steps.length > 1);
    if (lost.length > 0) {
      violations.push({ field: STEPS, message: `${STEPS} select ${shown(lost[0].name)} in no step, so that nothing ever syncs it; add a step, or its label to one${andMore(lost)}` });
    }
    if (shared.length > 0) {
      const [{ name, steps }] = shared;
      violations.push({ field: `${STEPS}[${steps[1]}]`, message: `${STEPS}[${steps[1]}] selects ${shown(name)}, which steps[${steps[0]}] selects already, and an Application belongs to one step; narrow one of them${andMore(shared)}` });
    }
    plan.steps.forEach(({ selected }, index) => {
      if (selected.length > 0 || fleet._tree?.isWhole === false) return;
      const at = `${STEPS}[${index}]`;
      violations.push({ field: at, severity: FindingSeverity.INFO, message: `${at} selects none of the ${applications.length} Applications, and the next step follows at once; correct it, or take it out` });
    });
    return violations;
  }),
  docs: {
    what: 'Every Application belongs to one step of the rolling sync',
    why: 'RollingSync takes the automated sync away from all Applications, and syncs those that a step selects by their labels. One that no step selects stays as it is for ever; one that two select counts for the first. Up to Argo CD 3.5 neither is said but in the log.',
    bad: { yaml: rolling(step('dev')) },
    good: { yaml: rolling(`${step('dev')}${step('prod')}`) },
    source: ['argoproj/argo-cd applicationset/progressivesync/progressive_sync.go buildAppDependencyList', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/'],
    numbers: ['AS-R5', 'AS-R6', 'AS-R8', 'AS-R9', 'AS-R11'],
  },
};

/** What else than `In` and `NotIn` stands in a step, which then selects nothing that has the label. */
function unknownOperator(manifest: unknown): RuleViolation | undefined {
  for (const [index, one] of listAt(manifest, 'spec', 'strategy', 'rollingSync', 'steps').entries()) {
    for (const [place, expression] of listAt(one, 'matchExpressions').entries()) {
      const operator = textAt(expression, 'operator');
      if (operator === 'In' || operator === 'NotIn') continue;
      const field = `${STEPS}[${index}].matchExpressions[${place}].operator`;
      return { field, severity: FindingSeverity.ERROR, message: `${field} is ${shown(operator ?? '')}; steps know In and NotIn only, and select no Application that has the label otherwise` };
    }
  }
  return undefined;
}
