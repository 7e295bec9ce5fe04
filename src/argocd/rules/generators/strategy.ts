import { listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, listAt, textAt, valueAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';

const STEPS = `  rollingSync:
    steps:
      - matchExpressions:
          - key: stage
            operator: In
            values:
              - canary
`;
const set = (type: string): string => setOf(listOf('prod'), `strategy:\n  type: ${type}\n${STEPS}`).replace("name: '{{ .name }}-shop'", "name: '{{ .name }}-shop'\n      labels:\n        stage: canary");

/** A strategy that is none. */
export const unknownStrategy: Rule = {
  id: 'argocd/unknown-strategy',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    const strategy = valueAt(manifest, 'spec', 'strategy');
    return typeof strategy === 'object' && strategy !== null ? [...typeFaults(strategy), ...deletionFaults(strategy)] : NONE;
  },
  docs: {
    what: 'The strategy of an ApplicationSet is one that there is',
    why: 'Only the exact word RollingSync, with steps, has the controller sync Applications one after another; with any other all sync at once, and nothing is said. The order of deletion counts beside it only.',
    bad: { yaml: set('rollingSync') },
    good: { yaml: set('RollingSync') },
    source: ['argoproj/argo-cd applicationset/progressivesync/progressive_sync.go IsRollingSyncStrategy', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/'],
    numbers: ['AS-R14', 'AS-R15'],
  },
};

const TYPES = ['AllAtOnce', 'RollingSync'];
const ORDERS = ['AllAtOnce', 'Reverse'];

function typeFaults(strategy: object): RuleViolation[] {
  const type = textAt(strategy, 'type');
  const steps = listAt(strategy, 'rollingSync', 'steps').length;
  const field = 'spec.strategy.type';
  if (type !== undefined && isFilledLater(type)) return NONE;
  if (type !== undefined && !TYPES.includes(type)) {
    const near = nearest(type, TYPES);
    return [{ field, message: `${field} is ${shown(type)}, so all Applications sync at once; ${near ? `did you mean ${shown(near)}?` : `allowed are ${TYPES.join(', ')}`}` }];
  }
  if (type === 'RollingSync' && steps === 0) {
    const missing = 'spec.strategy.rollingSync.steps';
    return [{ field: missing, message: `${missing} is empty, so all Applications sync at once; add a step, or leave the strategy out` }];
  }
  if (type !== 'RollingSync' && steps > 0) {
    return [{ field, message: `${field} is ${type === undefined ? 'not set' : shown(type)}, so the steps of rollingSync are not heeded; set it to "RollingSync", or leave the steps out` }];
  }
  return NONE;
}

function deletionFaults(strategy: object): RuleViolation[] {
  const order = textAt(strategy, 'deletionOrder');
  if (order === undefined || isFilledLater(order)) return NONE;
  const field = 'spec.strategy.deletionOrder';
  // The controller heeds no capitals here.
  const known = ORDERS.find((one) => one.toLowerCase() === order.toLowerCase());
  if (known === undefined) return [{ field, message: `${field} is ${shown(order)}, which the controller passes over; allowed are ${ORDERS.join(', ')}` }];
  if (known !== 'Reverse' || (textAt(strategy, 'type') === 'RollingSync' && listAt(strategy, 'rollingSync', 'steps').length > 0)) return NONE;
  return [{ field, message: `${field} is "Reverse", which counts only with the strategy RollingSync and its steps; add them, or leave it out` }];
}
