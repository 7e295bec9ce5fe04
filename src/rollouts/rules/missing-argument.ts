import { rollout, successRate } from './_examples';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../checks/rule';
import { listAt, mapAt, textAt } from '../../core/plain';
import { type Analysis, EXPERIMENT, ROLLOUT, analysesOf, resolveTemplates } from '../_analyses';

/** An analysis has to give what its templates ask for. */
export const missingArgument: Rule = {
  id: 'rollouts/missing-argument',
  severity: FindingSeverity.ERROR,
  kinds: [ROLLOUT, EXPERIMENT],
  check(object, fleet) {
    const violations = analysesOf(object).flatMap((analysis) => missingIn(analysis, object, fleet));
    return violations.length === 0 ? NONE : violations;
  },
  docs: {
    what: 'An analysis gives every argument that its templates ask for',
    why: 'An argument without a value in the template has to come from whoever uses it. Otherwise the Rollout is refused as an invalid spec, and an Experiment fails when it starts its analysis.',
    bad: { yaml: rollout('    canary:\n      steps:\n        - setWeight: 20\n        - analysis:\n            templates:\n              - templateName: success-rate\n') + template() },
    good: {
      yaml: rollout(`    canary:
      steps:
        - setWeight: 20
        - analysis:
            templates:
              - templateName: success-rate
            args:
              - name: service-name
                value: web
`) + template(),
    },
    source: [
      'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/#analysis-template-arguments',
      'argoproj/argo-rollouts utils/analysis/helpers.go ResolveArgs',
    ],
    numbers: ['158', 'E20', 'RX-007', 'RX-008'],
  },
};

function template(): string {
  return successRate('      interval: 30s\n      count: 5\n');
}

function missingIn({ field, templates, args }: Analysis, object: CheckedObject, fleet: FleetIndex): RuleViolation[] {
  if (templates.length === 0) return [];
  const known = new Set(args);
  const missing = new Map<string, { readonly asking: string; readonly isPartial: boolean }>();
  for (const name of object._clusters) {
    const { templates: resolved, isPartial } = resolveTemplates(templates, object._home, fleet._cluster(name));
    for (const [arg, asking] of askedFor(resolved)) {
      if (!known.has(arg)) missing.set(arg, { asking, isPartial });
    }
  }
  return [...missing].map(([arg, { asking, isPartial }]) => ({
    field,
    severity: severityOf(isPartial, fleet.isComplete),
    message: `${field}.args does not give ${arg}, for which ${asking} has no value; add it there, or give the template a default`,
  }));
}

/** A template that is not here may have a default for all; of those in several hand-written files, another one may be meant. */
function severityOf(isPartial: boolean, isComplete: boolean): FindingSeverity | undefined {
  if (isPartial) return FindingSeverity.INFO;
  return isComplete ? undefined : FindingSeverity.WARNING;
}

/** The arguments that have no value in any of the templates, each with the first template that asks for it. */
function askedFor(templates: readonly CheckedObject[]): Map<string, string> {
  const asked = new Map<string, string>();
  const given = new Set<string>();
  for (const { kind, name, manifest } of templates) {
    for (const arg of listAt(manifest, 'spec', 'args')) {
      const argument = textAt(arg, 'name');
      const { value, valueFrom } = mapAt(arg);
      if (argument === undefined) continue;
      if ((value ?? valueFrom ?? undefined) !== undefined) given.add(argument);
      else if (!asked.has(argument)) asked.set(argument, `${kind} ${name}`);
    }
  }
  given.forEach((argument) => asked.delete(argument));
  return asked;
}
