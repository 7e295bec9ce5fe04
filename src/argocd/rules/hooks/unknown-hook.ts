import { annotation, fieldOf, hooked, syncOf } from './_annotated';
import { job } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { HOOK } from '../../sync/_annotations';
import { HELM_TYPES, HOOK_TYPES, annotationsOf, valuesOf } from '../../sync/sync-reading';

const KNOWN = HOOK_TYPES.join(', ');
const FIELD = fieldOf(HOOK);

/** Hook types that Argo CD does not know. */
export const unknownHook: Rule = {
  id: 'argocd/unknown-hook',
  severity: FindingSeverity.ERROR,
  subjects: hooked,
  check(object) {
    const text = annotation(object, HOOK);
    if (text === undefined || isFilledLater(text)) return NONE;
    const annotations = annotationsOf(object.manifest);
    const types = valuesOf(annotations, HOOK);
    const unknown = types.filter((type) => !HOOK_TYPES.includes(type));
    if (types.length > 0 && unknown.length === 0) return NONE;
    const { phases, isSkipped } = syncOf(object);
    if (phases.length > 0 || isSkipped) {
      if (unknown.length === 0) return NONE;
      return [{
        field: FIELD,
        severity: FindingSeverity.WARNING,
        message: `${FIELD} holds ${shown(unknown[0])}, which is no hook type${meant(unknown[0])}, so it is passed over; write types out of ${KNOWN}`,
      }];
    }
    const what = unknown.length === 0 ? 'is empty' : `is ${shown(text)}, which is no hook type${meant(unknown[0])}`;
    return [{ field: FIELD, message: `${FIELD} ${what}, so the object is a hook without a phase and never applied; write types out of ${KNOWN}` }];
  },
  docs: {
    what: 'A hook has a type that Argo CD knows',
    why: 'An object with the annotation is a hook, whatever stands in it. Argo CD applies hooks in the phases that their types name, letter by letter; one with no known type '
      + 'is never applied, counts neither for sync status nor for health, and nothing says so. Types of Helm belong into Helm\'s own annotation.',
    bad: { yaml: job({ [HOOK]: 'presync' }) },
    good: { yaml: job({ [HOOK]: 'PreSync' }) },
    source: [
      'argoproj/argo-cd gitops-engine/pkg/sync/common/types.go NewHookType', 'argoproj/argo-cd gitops-engine/pkg/sync/sync_phase.go syncPhases',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/',
    ],
    numbers: ['HW-001', 'HW-002'],
  },
};

function meant(type: string): string {
  const near = HELM_TYPES[type] ?? nearest(type, HOOK_TYPES);
  return near === undefined ? '' : ` (did you mean ${shown(near)}?)`;
}
