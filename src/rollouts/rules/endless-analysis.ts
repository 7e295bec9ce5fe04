import { rollout, successRate } from './_examples';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { type Plain, isFilledLater, listAt, mapAt, textAt } from '../../core/plain';
import { type Analysis, ROLLOUT, analysesOf, resolveTemplates } from '../_analyses';

/** A step that waits for an analysis has to come to an end. */
export const endlessAnalysis: Rule = {
  id: 'rollouts/endless-analysis',
  severity: FindingSeverity.ERROR,
  kinds: [ROLLOUT],
  check(object, fleet) {
    const violations = analysesOf(object).flatMap((analysis) => (analysis.mustEnd ? endlessIn(analysis, object, fleet) : []));
    return violations.length === 0 ? NONE : violations;
  },
  docs: {
    what: 'An analysis that a Rollout waits for counts its measurements',
    why: 'A metric with an interval and no count is measured for ever. In the background that is wanted; in a step, or before and after a promotion, the Rollout is refused as an invalid spec. '
      + 'The count is read before arguments are given, so an argument without a default counts as none.',
    bad: { yaml: example('      interval: 30s\n') },
    good: { yaml: example('      interval: 30s\n      count: 5\n') },
    source: [
      'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/#inline-analysis',
      'argoproj/argo-rollouts pkg/apis/rollouts/validation/validation_references.go ValidateAnalysisTemplateWithType',
    ],
    numbers: ['158', 'E19', 'RX-005', 'RX-006'],
  },
};

function endlessIn({ field, templates }: Analysis, object: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  const found = new Map<string, RuleViolation>();
  for (const cluster of object._clusters) {
    for (const template of resolveTemplates(templates, object._home, fleet._cluster(cluster)).templates) {
      for (const metric of listAt(template.manifest, 'spec', 'metrics')) {
        const reason = endlessness(mapAt(metric), template);
        const name = textAt(metric, 'name');
        if (reason === undefined) continue;
        found.set(`${template._key}/${name}`, {
          field,
          severity: fleet.isComplete ? undefined : FindingSeverity.WARNING,
          message: `${field} would never end: the metric ${name} of ${template.kind} ${template.name} has an interval and ${reason}; give it a count`,
        });
      }
    }
  }
  return [...found.values()];
}

const ARGUMENT = /^\s*\{\{\s*args\.([^{}\s]+)\s*\}\}\s*$/;

/** Why a metric is measured for ever, if it is. */
function endlessness({ interval, count }: Plain, template: CheckedObject): string | undefined {
  if (typeof interval !== 'string' || interval === '') return undefined;
  if (count === undefined || count === null) return 'no count';
  if (typeof count === 'number' || typeof count === 'bigint') return Number(count) === 0 ? 'the count 0' : undefined;
  if (typeof count !== 'string') return undefined;
  const [, argument] = ARGUMENT.exec(count) ?? [];
  if (argument !== undefined) {
    const own = listAt(template.manifest, 'spec', 'args').find((arg) => textAt(arg, 'name') === argument);
    const { value, valueFrom } = mapAt(own);
    return own !== undefined && value === undefined && valueFrom === undefined ? `a count that is the argument ${argument}, which has no default` : undefined;
  }
  // What is no number is read as zero.
  return isFilledLater(count) || /^[+-]?\d*[1-9]\d*$/.test(count) ? undefined : `the count ${JSON.stringify(count)}, which is read as 0`;
}

function example(metric: string): string {
  return rollout(`    canary:
      steps:
        - setWeight: 20
        - analysis:
            templates:
              - templateName: success-rate
            args:
              - name: service-name
                value: web
`) + successRate(metric);
}
