import { fieldOf, hooked, syncOf } from './_annotated';
import { job } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { HELM_HOOK, HOOK } from '../../sync/_annotations';
import { annotationsOf, syncTypesOfHelm } from '../../sync/sync-reading';

const FIELD = fieldOf(HOOK);
const SOURCE = ['argoproj/argo-cd gitops-engine/pkg/sync/hook/hook.go Skip, Types', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/'];

/** Skip is heeded only by itself. */
export const skipBesideHook: Rule = {
  id: 'argocd/skip-beside-hook',
  severity: FindingSeverity.WARNING,
  subjects: hooked,
  check(object) {
    const { types } = syncOf(object);
    if (types.length < 2 || !types.includes('Skip')) return NONE;
    const annotations = annotationsOf(object.manifest);
    const others = types.filter((type) => type !== 'Skip').join(', ');
    return [{ field: FIELD, message: `${FIELD} is ${shown(annotations[HOOK])}, and Skip is heeded only by itself, so the object is applied as ${others}; write Skip alone, or leave it out` }];
  },
  docs: {
    what: 'Skip stands alone',
    why: 'Argo CD leaves an object out when Skip is the only hook type that it names. Beside another type it means nothing, and the object is applied in that phase.',
    bad: { yaml: job({ [HOOK]: 'Skip,PostSync' }) },
    good: { yaml: job({ [HOOK]: 'Skip' }) },
    source: SOURCE,
    numbers: ['HW-004'],
  },
};

/** Helm's hooks are not read where Argo CD's own are. */
export const hiddenHelmHook: Rule = {
  id: 'argocd/hidden-helm-hook',
  severity: FindingSeverity.INFO,
  subjects: hooked,
  check(object) {
    const annotations = annotationsOf(object.manifest);
    if (annotations[HOOK] === undefined || annotations[HELM_HOOK] === undefined) return NONE;
    const { types, phases, isSkipped } = syncOf(object);
    const hidden = syncTypesOfHelm(annotations).filter((phase) => !phases.includes(phase));
    // Whoever skips what a chart brings, or has it come in a phase of its own choice, mostly means it.
    if (isSkipped || types.length === 0 || hidden.length === 0) return NONE;
    const field = fieldOf(HELM_HOOK);
    return [{
      field,
      message: `${field} is ${shown(annotations[HELM_HOOK])}, but ${HOOK} is ${shown(annotations[HOOK])} and hides it, so the object is not applied as ${hidden.join(', ')}; `
      + 'leave one of them out',
    }];
  },
  docs: {
    what: 'One annotation says when a hook runs',
    why: 'Argo CD reads Helm\'s annotation only where its own names no type. What both say otherwise is decided by Argo CD\'s; only the delete policies of both are taken together.',
    bad: { yaml: job({ [HOOK]: 'PreSync', [HELM_HOOK]: 'post-install' }) },
    good: { yaml: job({ [HOOK]: 'PreSync', [HELM_HOOK]: 'pre-install,pre-upgrade' }) },
    source: SOURCE,
    numbers: ['HW-003'],
  },
};
