import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { listAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, declaredBy, hasSyncOption } from '../../_declared';
import { application } from '../_examples';
import { mayBeCompleted } from './_patched';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';
const IGNORED = '  ignoreDifferences:\n    - group: apps\n      kind: Deployment\n      jsonPointers:\n        - /spec/replicas\n';

/** Differences that are hidden, and still undone by the next sync. */
export const overwrittenDifference: Rule = {
  id: 'argocd/overwritten-difference',
  severity: FindingSeverity.INFO,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const { spec, at } = declaredBy(object);
    if (listAt(spec, 'ignoreDifferences').length === 0) return NONE;
    // With the second one, an object that differs in nothing else is not applied.
    if (hasSyncOption(spec, 'RespectIgnoreDifferences=true') || hasSyncOption(spec, 'ApplyOutOfSyncOnly=true')) return NONE;
    if (mayBeCompleted(object)) return NONE;
    const field = `${at}.ignoreDifferences`;
    return [{
      field,
      message: `${field} only hides differences, and every sync still writes what Git says; add "RespectIgnoreDifferences=true" to ${at}.syncPolicy.syncOptions `
      + 'where the cluster is to keep its values',
    }];
  },
  docs: {
    what: 'Differences that are ignored are left alone by a sync, too',
    why: 'To ignore a difference changes what Argo CD shows, not what it applies: the next sync for another reason sets the field back, for instance the replicas that an autoscaler chose.',
    bad: { yaml: application(SOURCE, IGNORED) },
    good: { yaml: application(SOURCE, `${IGNORED}  syncPolicy:\n    syncOptions:\n      - RespectIgnoreDifferences=true\n`) },
    source: ['argoproj/argo-cd controller/sync.go normalizeTargetResources', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#respect-ignore-difference-configs'],
    numbers: ['AA-026'],
  },
};
