import { hooked, syncOf } from './_annotated';
import { job } from './_examples';
import { sharesFolder } from './_folders';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { HOOK, SYNC_WAVE } from '../../sync/_annotations';

/** What pods cannot start without. */
const NEEDED = new Set(['/ConfigMap', '/Secret', '/ServiceAccount', '/PersistentVolumeClaim']);

/** A hook that uses what the sync brings only after it. */
export const hookBeforeNeed: Rule = {
  id: 'argocd/hook-before-need',
  severity: FindingSeverity.WARNING,
  subjects: hooked,
  check(object, fleet) {
    const own = syncOf(object);
    if (!own.phases.includes('PreSync')) return NONE;
    const late = new Map<CheckedObject, RuleViolation>();
    for (const reference of fleet._referencesOf(object)) {
      const { group, kind, namespace, name, field, ifMissing } = reference;
      if (ifMissing === undefined || !NEEDED.has(`${group}/${kind}`)) continue;
      const target = fleet._clustersOf(reference)[0]?.lookUp(`${group}/${kind}`, namespace, name)?.object;
      if (!target || target === object || late.has(target) || !sharesFolder(object, target, fleet)) continue;
      const its = syncOf(target);
      const isHook = its.phases.includes('PreSync');
      if (its.phases.length === 0 || (isHook && its.wave <= own.wave)) continue;
      const brings = target._type === `${group}/${kind}` ? '' : `, which ${target.identity} makes`;
      late.set(target, {
        field,
        message: `${field} needs ${kind} ${name}${brings}, but that ${isHook ? `comes in wave ${its.wave}, and this PreSync hook in ${own.wave}` : 'comes after PreSync hooks'}, `
          + `so the first sync waits for ever; ${isHook ? 'give it a lower wave' : 'make it a PreSync hook too, or run this one as Sync hook in a later wave'}`,
      });
    }
    return [...late.values()];
  },
  docs: {
    what: 'What a hook needs comes before it',
    why: 'PreSync hooks are applied before all objects that are no hooks. Where the same Application brings the ConfigMap, Secret or ServiceAccount of the hook, the pod of the first sync cannot start, '
      + 'and what it waits for never comes; in later syncs it gets what the last one left.',
    bad: { yaml: checkout({ [HOOK]: 'PreSync' }) },
    good: { yaml: checkout({ [HOOK]: 'Sync', [SYNC_WAVE]: '1' }) },
    source: ['argoproj/argo-cd gitops-engine/pkg/sync/sync_tasks.go Less', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-phases-work'],
    numbers: ['HW-001'],
  },
};

function checkout(annotations: Record<string, string>): string {
  const migrate = job(annotations).replace('  name: migrate\n', '  name: migrate\n  namespace: shop\n');
  return `# file shop/migrate.yaml
${migrate}          envFrom:
            - configMapRef: { name: settings }
# file shop/settings.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  colour: red
`;
}
