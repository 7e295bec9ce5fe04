import { FindingSeverity } from '../../../checks/finding';
import { type Rule, type RuleViolation } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { APPLICATION } from '../../_declared';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';

/** What asks Argo CD for something once, and would ask again with every commit. */
export const oneShotRequest: Rule = {
  id: 'argocd/one-shot-request',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION],
  check({ manifest }) {
    const found: RuleViolation[] = [];
    if ((valueAt(manifest, 'operation') ?? undefined) !== undefined) {
      found.push({ field: 'operation', message: 'operation asks for one sync, which begins whenever this is applied, whatever the sync policy and its windows say; leave it out' });
    }
    for (const name of ['refresh', 'hydrate']) {
      const key = `argocd.argoproj.io/${name}`;
      if (valueAt(manifest, 'metadata', 'annotations', key) === undefined) continue;
      const field = `metadata.annotations["${key}"]`;
      found.push({ field, message: `${field} asks for one ${name}, after which Argo CD removes it, and it differs from Git for ever; leave it out` });
    }
    return found;
  },
  docs: {
    what: 'An Application in Git asks for nothing that happens once',
    why: 'Argo CD does what such a field asks for and removes it. What brings the Application from Git puts it back, so it happens again and again, past the sync windows.',
    bad: { yaml: application(SOURCE, 'operation:\n  sync:\n    prune: true\n') },
    good: { yaml: application(SOURCE) },
    source: ['argoproj/argo-cd controller/appcontroller.go processRequestedAppOperation', 'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go Application.IsRefreshRequested'],
  },
};
