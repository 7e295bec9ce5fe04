import { fieldOf, hooked, syncOf } from './_annotated';
import { job, volume } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { HELM_HOOK, HELM_HOOK_DELETE_POLICY, HOOK, HOOK_DELETE_POLICY } from '../../sync/_annotations';
import { type Phase, SYNC_PHASES, annotationsOf } from '../../sync/sync-reading';

/** Kinds that run to an end: one that is there already does not run again. With the field by which they go of themselves. */
const RUNNING_ONCE: Readonly<Record<string, readonly string[]>> = {
  'batch/Job': ['spec', 'ttlSecondsAfterFinished'],
  '/Pod': ['metadata', 'generateName'],
  'argoproj.io/Workflow': ['spec', 'ttlStrategy'],
  'tekton.dev/PipelineRun': ['metadata', 'generateName'],
  'tekton.dev/TaskRun': ['metadata', 'generateName'],
};

/** Kinds that hold what others need: when they go, it goes with them. */
const HOLDING: Readonly<Record<string, string>> = {
  '/Namespace': 'with everything in it',
  '/PersistentVolumeClaim': 'with its data',
  '/PersistentVolume': 'with its data',
  'apiextensions.k8s.io/CustomResourceDefinition': 'with all objects of its kind',
};

const SOURCE = [
  'argoproj/argo-cd gitops-engine/pkg/sync/sync_context.go runTasks', 'argoproj/argo-cd gitops-engine/pkg/sync/sync_task.go deleteBeforeCreation',
  'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-lifecycle-and-cleanup',
];

/** A hook that is neither deleted when it has ended nor before it is made anew. */
export const stuckHook: Rule = {
  id: 'argocd/stuck-hook',
  severity: FindingSeverity.WARNING,
  subjects: hooked,
  check(object) {
    const { manifest, name, kind, _type: type } = object;
    const ends = RUNNING_ONCE[type];
    if (!ends || name === '' || valueAt(manifest, ...ends) !== undefined) return NONE;
    const annotations = annotationsOf(manifest);
    const { phases, deletePolicies, isHook } = syncOf(object);
    if (!isHook || !isInSync(phases) || deletePolicies.includes('BeforeHookCreation') || deletePolicies.length > 1) return NONE;
    const own = typeof annotations[HOOK_DELETE_POLICY] === 'string' ? HOOK_DELETE_POLICY : HELM_HOOK_DELETE_POLICY;
    if ([HOOK_DELETE_POLICY, HELM_HOOK_DELETE_POLICY].some((policy) => isFilledLater(textAt(annotations, policy) ?? ''))) return NONE;
    const [left, then] = deletePolicies[0] === 'HookSucceeded' ? ['has failed', 'fails every later sync'] : ['has succeeded', 'does not run again in later syncs'];
    return [{
      field: fieldOf(own),
      severity: typeof annotations[HOOK] === 'string' ? undefined : FindingSeverity.INFO,
      message: `${fieldOf(own)} is ${shown(annotations[own])}, so a ${kind} that ${left} stays and ${then}; `
        + `add ${own === HELM_HOOK_DELETE_POLICY ? 'before-hook-creation' : 'BeforeHookCreation'}`,
    }];
  },
  docs: {
    what: 'A hook with a name is deleted before it is made anew',
    why: 'A Job runs once, and its template cannot be changed. One that is still there from an earlier sync is applied again, and nothing happens: '
      + 'a failed one fails the sync until somebody deletes it, a finished one is taken for success.',
    bad: { yaml: job({ [HOOK]: 'PreSync', [HOOK_DELETE_POLICY]: 'HookSucceeded' }) },
    good: { yaml: job({ [HOOK]: 'PreSync', [HOOK_DELETE_POLICY]: 'BeforeHookCreation,HookSucceeded' }) },
    source: SOURCE,
    numbers: ['HW-008'],
  },
};

/** A hook that takes data with it when it is deleted, as hooks are. */
export const hookHoldsData: Rule = {
  id: 'argocd/hook-holds-data',
  severity: FindingSeverity.ERROR,
  subjects: hooked,
  check(object) {
    const { manifest, kind, _type: type } = object;
    if (!(type in HOLDING)) return NONE;
    const annotations = annotationsOf(manifest);
    const { phases, deletePolicies, isHook } = syncOf(object);
    const before = deletePolicies.includes('BeforeHookCreation');
    if (!isHook || !isInSync(phases) || !(before || deletePolicies.includes('HookSucceeded'))) return NONE;
    const own = HOOK in annotations ? HOOK : HELM_HOOK;
    return [{
      field: fieldOf(own),
      severity: own === HELM_HOOK ? FindingSeverity.WARNING : undefined,
      message: `${fieldOf(own)} makes a hook of the ${kind}, so Argo CD deletes it ${before ? 'before each sync' : 'after each sync'}, ${HOLDING[type]}; `
        + 'order it by a sync wave instead',
    }];
  },
  docs: {
    what: 'What holds data is no hook',
    why: 'Hooks are deleted: by default before each sync that makes them anew. A volume, a namespace or the definition of a kind takes everything in it along, also where a chart calls it a hook of Helm '
      + '(which runs it once, at the installation).',
    bad: { yaml: volume({ [HOOK]: 'PreSync' }) },
    good: { yaml: volume({ 'argocd.argoproj.io/sync-wave': '-1' }) },
    source: SOURCE,
    numbers: ['HW-007'],
  },
};

/** Whether an object is applied in a sync, and not in a deletion only. */
function isInSync(phases: readonly Phase[]): boolean {
  return phases.some((phase) => (SYNC_PHASES as readonly string[]).includes(phase));
}
