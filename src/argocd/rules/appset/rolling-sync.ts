import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, mapAt, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION_SET, declaredBy, isAutomated } from '../../_declared';
import { generatorsOf } from '../../_generators';
import { applicationSet, shopTemplate } from '../_examples';

/** An ApplicationSet that syncs its Applications in steps. */
const rolling = (step: string, syncPolicy = ''): string => applicationSet(`goTemplate: true
generators:
  - list:
      elements:
        - stage: canary
strategy:
  type: RollingSync
  rollingSync:
    steps:
      - ${step}
${shopTemplate("{{ .stage }}-shop'\n    labels:\n      stage: '{{ .stage }}", 'server: https://kubernetes.default.svc')}${syncPolicy}`);

const STEP = `matchExpressions:
          - key: stage
            operator: In
            values:
              - canary`;

/** An ApplicationSet that syncs in steps, and what keeps it from that. */
export const rollingSync: Rule = {
  id: 'argocd/rolling-sync',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION_SET],
  check(object) {
    const { manifest } = object;
    if (textAt(manifest, 'spec', 'strategy', 'type') !== 'RollingSync') return NONE;
    const labels = labelsOf(manifest);
    return [...automatedSync(object), ...listAt(manifest, 'spec', 'strategy', 'rollingSync', 'steps').flatMap((step, index) => {
      const at = `spec.strategy.rollingSync.steps[${index}]`;
      return [...blocked(step, at), ...labels ? unmatched(step, at, labels) : NONE];
    })];
  },
  docs: {
    what: 'The steps of a rolling sync select and update Applications, which do not sync by themselves',
    why: 'RollingSync switches the automated sync of all Applications of the set off, with no more than a line in the log: what is changed in a cluster is not healed. A step is over when all its Applications '
      + 'are synced and healthy, so one with `maxUpdate: 0` never is. Steps select by the labels of the template, not of clusters, and what is in no step is never synced.',
    bad: { yaml: rolling(`${STEP}\n        maxUpdate: 0`, '\n    syncPolicy:\n      automated:\n        selfHeal: true') },
    good: { yaml: rolling(STEP) },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/',
      'argoproj/argo-cd applicationset/progressivesync/progressive_sync.go Manager.SyncDesiredApplications'],
    numbers: ['E4', 'AS-R7', 'AS-R8', 'AS-R9', 'AS-R11', 'AS-R13', '78'],
  },
};

/** Whether the steps prune is still what `automated.prune` says; nothing heals between them. */
function automatedSync(object: CheckedObject): RuleViolation[] {
  const { spec } = declaredBy(object);
  if (!isAutomated(spec) || valueAt(spec, 'syncPolicy', 'automated', 'selfHeal') !== true) return NONE;
  const field = 'spec.template.spec.syncPolicy.automated.selfHeal';
  return [{ field, message: `${field} has no effect, since the strategy RollingSync switches automated syncs off and syncs the Applications itself, step by step; leave it out` }];
}

function blocked(step: unknown, at: string): RuleViolation[] {
  const most = valueAt(step, 'maxUpdate');
  if (most === undefined || most === null || !/^0+%?$/.test(String(most as string | number | bigint))) return NONE;
  const field = `${at}.maxUpdate`;
  return [{
    field,
    message: `${field} is ${shown(most)}, so the step never syncs an Application, and none behind it; give at least 1, or leave it out for all`,
  }];
}

/** The labels of the Applications; undefined where some may come from a patch, a generator or a parameter. */
function labelsOf(manifest: unknown): Record<string, unknown> | undefined {
  if (textAt(manifest, 'spec', 'templatePatch') !== undefined) return undefined;
  const isOverridden = generatorsOf(manifest).some(({ generator }) => Object.values(generator)
    .some((one) => valueAt(one, 'template', 'metadata', 'labels') !== undefined));
  const labels = mapAt(manifest, 'spec', 'template', 'metadata', 'labels');
  return isOverridden || Object.keys(labels).some(isFilledLater) ? undefined : labels;
}

function unmatched(step: unknown, at: string, labels: Record<string, unknown>): RuleViolation[] {
  return listAt(step, 'matchExpressions').flatMap((expression, index) => {
    const key = textAt(expression, 'key');
    if (key === undefined || isFilledLater(key) || textAt(expression, 'operator') !== 'In') return NONE;
    const field = `${at}.matchExpressions[${index}]`;
    const label = labels[key];
    if (label === undefined) {
      return [{ field, message: `${field} asks for the label ${shown(key)}, which the template gives to no Application, so the step selects none; add it to spec.template.metadata.labels` }];
    }
    const values = listAt(expression, 'values');
    if (typeof label !== 'string' || isFilledLater(label) || values.includes(label) || values.some((value) => typeof value === 'string' && isFilledLater(value))) return NONE;
    return [{ field, message: `${field} asks for ${shown(key)} in ${shown(values)}, but every Application has ${shown(label)}, so the step selects none; correct one of them` }];
  });
}
