import { annotated, annotation, fieldOf, syncOf } from './_annotated';
import { job, settings } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { HOOK, HOOK_DELETE_POLICY, SYNC_WAVE } from '../../sync/_annotations';
import { DELETE_PHASES, annotationsOf, integer, waveOf } from '../../sync/sync-reading';

const FIELD = fieldOf(SYNC_WAVE);

/** A wave that is no whole number is none. */
export const waveNumber: Rule = {
  id: 'argocd/wave-not-a-number',
  severity: FindingSeverity.ERROR,
  subjects: annotated,
  check(object) {
    const text = annotation(object, SYNC_WAVE);
    if (text === undefined || integer(text) !== undefined || isFilledLater(text)) return NONE;
    const wave = waveOf(annotationsOf(object.manifest));
    return [{ field: FIELD, message: `${FIELD} is ${shown(text)}, which is no whole number, so Argo CD takes ${wave}; write one, as in "5" or "-1"` }];
  },
  docs: {
    what: 'A sync wave is a whole number',
    why: 'Argo CD passes over a wave that it cannot read: it then takes the weight that Helm knows, or 0, so the object comes with most others, out of order, and nothing says so.',
    bad: { yaml: settings({ [SYNC_WAVE]: '1.5' }) },
    good: { yaml: settings({ [SYNC_WAVE]: '2' }) },
    source: ['argoproj/argo-cd gitops-engine/pkg/sync/syncwaves/waves.go Wave', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/'],
    numbers: ['HW-005', 'HW-006'],
  },
};

/** Waves order syncs; a deletion knows none. */
export const waveOfDeletion: Rule = {
  id: 'argocd/wave-of-deletion',
  severity: FindingSeverity.WARNING,
  subjects: annotated,
  check(object) {
    const wave = integer(annotation(object, SYNC_WAVE));
    if (wave === undefined || wave === 0) return NONE;
    const { phases } = syncOf(object);
    if (phases.length === 0 || !phases.every((phase) => (DELETE_PHASES as readonly string[]).includes(phase))) return NONE;
    return [{ field: FIELD, message: `${FIELD} is ${wave}, but the object is a ${phases.join(' and ')} hook, and those come all at once; do what has an order in one Job, or leave the wave out` }];
  },
  docs: {
    what: 'Hooks of a deletion have no waves',
    why: 'Waves order what one sync applies. The hooks that run before or after the objects of a deleted Application are made all at once, in no order.',
    bad: { yaml: job({ [HOOK]: 'PostDelete', [HOOK_DELETE_POLICY]: 'HookSucceeded', [SYNC_WAVE]: '1' }, 'clean-up') },
    good: { yaml: job({ [HOOK]: 'PostDelete', [HOOK_DELETE_POLICY]: 'HookSucceeded' }, 'clean-up') },
    source: ['argoproj/argo-cd controller/hook.go executeHooks'],
    numbers: ['HW-012'],
  },
};
