import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { mapAt, textAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, declaredBy, hasSyncOption } from '../../_declared';
import { application } from '../_examples';
import { mayBeCompleted } from './_patched';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';
const METADATA = '    managedNamespaceMetadata:\n      labels:\n        team: shop\n';

/** Labels for a namespace that nobody makes. */
export const managedNamespace: Rule = {
  id: 'argocd/managed-namespace',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const { spec, at } = declaredBy(object);
    if (mayBeCompleted(object)) return NONE;
    const creates = hasSyncOption(spec, 'CreateNamespace=true');
    if (creates && textAt(spec, 'destination', 'namespace') === undefined) {
      const field = `${at}.syncPolicy.syncOptions`;
      return [{ field, message: `${field} has CreateNamespace=true, but ${at}.destination names no namespace, so none is made; name one, or leave the option out` }];
    }
    const metadata = mapAt(spec, 'syncPolicy', 'managedNamespaceMetadata');
    if (creates || Object.keys(metadata).length === 0) return NONE;
    const field = `${at}.syncPolicy.managedNamespaceMetadata`;
    return [{ field, message: `${field} is heeded only where Argo CD makes the namespace; add "CreateNamespace=true" to ${at}.syncPolicy.syncOptions` }];
  },
  docs: {
    what: 'Metadata of a namespace goes with making it',
    why: 'Argo CD writes labels and annotations only to a namespace that it makes itself, and makes one only where the destination names it. Otherwise pod-security labels, for instance, are never there.',
    bad: { yaml: application(SOURCE, `  syncPolicy:\n${METADATA}`) },
    good: { yaml: application(SOURCE, `  syncPolicy:\n${METADATA}    syncOptions:\n      - CreateNamespace=true\n`) },
    source: ['argoproj/argo-cd controller/sync_namespace.go syncNamespace', 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#namespace-metadata'],
    numbers: ['AA-024'],
  },
};
