import { annotation, fieldOf, hooked, syncOf } from './_annotated';
import { job, settings } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { HOOK, HOOK_DELETE_POLICY } from '../../sync/_annotations';
import { DELETE_POLICIES, HELM_POLICIES, annotationsOf, valuesOf } from '../../sync/sync-reading';

const FIELD = fieldOf(HOOK_DELETE_POLICY);
const SOURCE = [
  'argoproj/argo-cd gitops-engine/pkg/sync/hook/delete_policy.go DeletePolicies', 'argoproj/argo-cd gitops-engine/pkg/sync/sync_task.go hasHookDeletePolicy',
  'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-lifecycle-and-cleanup',
];

/** Delete policies that Argo CD does not know. */
export const unknownDeletePolicy: Rule = {
  id: 'argocd/unknown-delete-policy',
  severity: FindingSeverity.WARNING,
  subjects: hooked,
  check(object) {
    const text = annotation(object, HOOK_DELETE_POLICY);
    if (text === undefined || isFilledLater(text)) return NONE;
    const annotations = annotationsOf(object.manifest);
    // What is no hook has no use for any policy, which the next rule says.
    if (!syncOf(object).isHook) return NONE;
    const unknown = valuesOf(annotations, HOOK_DELETE_POLICY).find((policy) => !DELETE_POLICIES.includes(policy));
    if (unknown === undefined) return NONE;
    const near = HELM_POLICIES[unknown] ?? nearest(unknown, DELETE_POLICIES);
    const policies = syncOf(object).deletePolicies.join(', ');
    return [{
      field: FIELD,
      message: `${FIELD} holds ${shown(unknown)}, which is no delete policy${near ? ` (did you mean ${shown(near)}?)` : ''}`
        + `${policies ? `, so only ${policies} holds` : ''}; write policies out of ${DELETE_POLICIES.join(', ')}`,
    }];
  },
  docs: {
    what: 'A hook is deleted by policies that Argo CD knows',
    why: 'Argo CD passes over policies that it does not know. Where none is left, the hook is deleted just before it is made anew, and stays until then.',
    bad: { yaml: job({ [HOOK]: 'PostSync', [HOOK_DELETE_POLICY]: 'hook-succeeded' }) },
    good: { yaml: job({ [HOOK]: 'PostSync', [HOOK_DELETE_POLICY]: 'BeforeHookCreation,HookSucceeded' }) },
    source: SOURCE,
    numbers: ['HW-007'],
  },
};

/** A delete policy of what is no hook. */
export const policyWithoutHook: Rule = {
  id: 'argocd/delete-policy-without-hook',
  severity: FindingSeverity.WARNING,
  subjects: hooked,
  check(object) {
    const text = annotation(object, HOOK_DELETE_POLICY);
    if (text === undefined || annotation(object, HOOK) !== undefined || syncOf(object).isHook) return NONE;
    return [{ field: FIELD, message: `${FIELD} is ${shown(text)}, but the object is no hook, so it is not deleted by it; add ${HOOK}, or leave the policy out` }];
  },
  docs: {
    what: 'Only hooks have a delete policy',
    why: 'Argo CD deletes hooks by their policies. An object that is none is kept in sync like any other, whatever policy it names.',
    bad: { yaml: settings({ [HOOK_DELETE_POLICY]: 'HookSucceeded' }) },
    good: { yaml: settings({ [HOOK]: 'PreSync', [HOOK_DELETE_POLICY]: 'HookSucceeded' }) },
    source: SOURCE,
    numbers: ['HW-007'],
  },
};
