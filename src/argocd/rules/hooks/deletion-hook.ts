import { fieldOf, hooked, syncOf } from './_annotated';
import { job } from './_examples';
import { applicationsOf, sharesFolder } from './_folders';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { type Plain, listAt } from '../../../core/plain';
import { HELM_HOOK, HOOK, HOOK_DELETE_POLICY, SYNC_OPTIONS } from '../../sync/_annotations';
import { annotationsOf, valuesOf } from '../../sync/sync-reading';

const SOURCE = ['argoproj/argo-cd controller/hook.go isHookOfType, executeHooks, cleanupHooks', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#predelete-and-postdelete-hooks'];

/** Hooks before a deletion came with 3.3. */
export const unknownPreDelete: Rule = {
  id: 'argocd/unknown-pre-delete',
  severity: FindingSeverity.ERROR,
  subjects: hooked,
  versions: { system: 'argoCd', before: '3.3' },
  check({ manifest }) {
    const annotations = annotationsOf(manifest);
    if (!valuesOf(annotations, HOOK).includes('PreDelete')) return NONE;
    const field = fieldOf(HOOK);
    return [{ field, message: `${field} names PreDelete, which Argo CD knows from 3.3 on, so nothing runs before the Application is deleted; state a newer Argo CD, or leave the hook out` }];
  },
  docs: {
    what: 'A hook before a deletion needs Argo CD 3.3',
    why: 'Older releases know no hooks before a deletion: the object is a hook without a phase and never applied, and the deletion goes on without it.',
    bad: { yaml: job({ [HOOK]: 'PreDelete', [HOOK_DELETE_POLICY]: 'HookSucceeded' }, 'drain'), versions: { argoCd: '3.2' } },
    good: { yaml: job({ [HOOK]: 'PreDelete', [HOOK_DELETE_POLICY]: 'HookSucceeded' }, 'drain'), versions: { argoCd: '3.3' } },
    source: SOURCE,
    numbers: ['HW-012'],
  },
};

/** A hook after a deletion that nothing deletes. */
export const deletionHookStays: Rule = {
  id: 'argocd/deletion-hook-stays',
  severity: FindingSeverity.INFO,
  subjects: hooked,
  check(object) {
    const { phases, deletePolicies } = syncOf(object);
    if (!phases.includes('PostDelete') || deletePolicies.includes('HookSucceeded')) return NONE;
    const own = HOOK in annotationsOf(object.manifest) ? HOOK : HELM_HOOK;
    return [{
      field: fieldOf(own),
      message: `${fieldOf(own)} makes a PostDelete hook of the ${object.kind}, and its delete policy ${deletePolicies.join(',')} leaves it in the cluster when the Application is gone; `
        + `add ${own === HOOK ? 'HookSucceeded' : 'hook-succeeded'}`,
    }];
  },
  docs: {
    what: 'A hook after a deletion deletes itself',
    why: 'When an Application is gone, nobody is left to delete what ran after its objects. Argo CD does so at the end of the deletion, but only by the policy HookSucceeded (or HookFailed); '
      + 'the one that it takes by default comes too late.',
    bad: { yaml: job({ [HOOK]: 'PostDelete' }, 'clean-up') },
    good: { yaml: job({ [HOOK]: 'PostDelete', [HOOK_DELETE_POLICY]: 'HookSucceeded' }, 'clean-up') },
    source: SOURCE,
    numbers: ['HW-012', 'HW-013'],
  },
};

/** What runs after everything is deleted finds no namespace that was deleted with it. */
export const deletionHookHomeless: Rule = {
  id: 'argocd/deletion-hook-homeless',
  severity: FindingSeverity.ERROR,
  subjects: hooked,
  check(object, fleet) {
    const { manifest, namespace } = object;
    if (namespace === undefined || !syncOf(object).phases.includes('PostDelete')) return NONE;
    const home = fleet._cluster(object._clusters[0]).find('/Namespace', undefined, namespace);
    if (!home || !sharesFolder(object, home, fleet) || isKept(annotationsOf(home.manifest))) return NONE;
    const deleting = applicationsOf(object, fleet).map((application) => listAt(application.manifest, 'metadata', 'finalizers').some(isCascade));
    if (deleting.length > 0 && !deleting.includes(true)) return NONE;
    const own = HOOK in annotationsOf(manifest) ? HOOK : HELM_HOOK;
    return [{
      field: fieldOf(own),
      // Whether an Application deletes its objects stands in its finalizers.
      severity: deleting.length === 0 ? FindingSeverity.WARNING : undefined,
      message: `${fieldOf(own)} makes a PostDelete hook of it, but its namespace ${namespace} is deleted with the same Application before, so the hook cannot be made and the deletion never ends; `
        + 'keep the Namespace by the sync option Delete=false, bring it elsewhere, or run the hook as PreDelete',
    }];
  },
  docs: {
    what: 'A hook after a deletion lives in a namespace that stays',
    why: 'Hooks after a deletion are made when all other objects of the Application are gone, its Namespace among them. In a namespace that is gone nothing can be made, and the Application stays in deletion.',
    bad: { yaml: checkout('') },
    good: { yaml: checkout('  annotations:\n    argocd.argoproj.io/sync-options: Delete=false\n') },
    source: ['argoproj/argo-cd controller/appcontroller.go finalizeApplicationDeletion, shouldBeDeleted', ...SOURCE],
    numbers: ['HW-012'],
  },
};

function isKept(annotations: Plain): boolean {
  return valuesOf(annotations, SYNC_OPTIONS).includes('Delete=false') || valuesOf(annotations, 'helm.sh/resource-policy').includes('keep');
}

function isCascade(finalizer: unknown): boolean {
  return typeof finalizer === 'string' && finalizer.startsWith('resources-finalizer.argocd.argoproj.io');
}

function checkout(annotations: string): string {
  return `# file shop/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: restricted }
${annotations}# file shop/clean-up.yaml
${job({ [HOOK]: 'PostDelete', [HOOK_DELETE_POLICY]: 'HookSucceeded' }, 'clean-up').replace('  name: clean-up\n', '  name: clean-up\n  namespace: shop\n')}`;
}
