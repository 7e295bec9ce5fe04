import { valueIn } from './_notifications';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, listAt, mapAt, textAt } from '../../../core/plain';
import { globOf } from '../../_glob';

const SOURCE = ['https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#resource-exclusioninclusion',
  'https://argo-cd.readthedocs.io/en/stable/operator-manual/upgrading/2.14-3.0/'];

/** What only argocd-cm is read for. */
const OF_SETTINGS = /^resource\.(?:exclusions|inclusions|customizations|compareoptions|ignoreResourceUpdatesEnabled|respectRBAC)/;

/** Kinds that the manifests of Argo CD 3 leave out; the most frequent in clusters. Leases are left out whatever the list says. */
const LEFT_OUT = [['discovery.k8s.io', 'EndpointSlice'], ['certificates.k8s.io', 'CertificateSigningRequest'], ['authorization.k8s.io', 'SubjectAccessReview']] as const;

const map = (name: string, exclusions: string): string => `
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/part-of: argocd
data:
  ${exclusions}
`;

const whole = `resource.exclusions: |
    - apiGroups: ["", discovery.k8s.io]
      kinds: [Endpoints, EndpointSlice]
    - apiGroups: [coordination.k8s.io]
      kinds: [Lease]
    - apiGroups: [authentication.k8s.io, authorization.k8s.io]
      kinds: [SelfSubjectReview, TokenReview, LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview]
    - apiGroups: [certificates.k8s.io]
      kinds: [CertificateSigningRequest]
    - apiGroups: [batch]
      kinds: [Job]`;

const lone = `resource.exclusions: |
    - apiGroups: [coordination.k8s.io]
      kinds: [Lease]`;

/** Settings in a ConfigMap where nobody reads them. */
export const misplacedSetting: Rule = {
  id: 'argocd/misplaced-setting',
  severity: FindingSeverity.ERROR,
  kinds: ['/ConfigMap'],
  check({ name, manifest }) {
    if (name !== 'argocd-cmd-params-cm') return NONE;
    return Object.keys(mapAt(manifest, 'data')).filter((key) => OF_SETTINGS.test(key)).map((key) => {
      const field = `data["${key}"]`;
      return { field, message: `${field} is read from argocd-cm only, so it has no effect here; move it there` };
    });
  },
  docs: {
    what: 'Settings are in the ConfigMap that Argo CD reads them from',
    why: 'argocd-cmd-params-cm holds what the processes are started with. What Argo CD watches, compares and leaves out is read from argocd-cm; elsewhere it has no effect.',
    bad: { yaml: map('argocd-cmd-params-cm', lone) },
    good: { yaml: map('argocd-cm', whole) },
    source: SOURCE,
    numbers: ['E8', '33'],
  },
};

/** A list of exclusions that has less than Argo CD's own. */
export const resourceExclusions: Rule = {
  id: 'argocd/resource-exclusions',
  severity: FindingSeverity.WARNING,
  kinds: ['/ConfigMap'],
  versions: { system: 'argoCd', from: '3.0' },
  check({ name, manifest }) {
    const text = name === 'argocd-cm' ? textAt(manifest, 'data', 'resource.exclusions') : undefined;
    const entries = text === undefined || isFilledLater(text) ? undefined : valueIn(text);
    if (!Array.isArray(entries)) return NONE;
    const gone = LEFT_OUT.filter(([group, kind]) => !entries.some((entry) => leavesOut(entry, group, kind))).map(([, kind]) => kind);
    if (gone.length === 0) return NONE;
    const field = 'data["resource.exclusions"]';
    return [{ field, message: `${field} takes the place of Argo CD's own list, and leaves ${gone.join(', ')} out of it, which Argo CD then watches; repeat the list, and add to it` }];
  },
  docs: {
    what: 'A list of exclusions has what Argo CD leaves out by itself',
    why: 'Since version 3, Argo CD leaves out some twenty kinds that change all the time and belong to nobody. A list in argocd-cm replaces that one and does not add to it, '
      + 'so that Argo CD has more to watch than without.',
    bad: { yaml: map('argocd-cm', lone) },
    good: { yaml: map('argocd-cm', whole) },
    source: SOURCE,
    numbers: ['E8', '33'],
  },
};

/** Whether an entry of the list is about a kind: one without groups, or without kinds, is about all. */
function leavesOut(entry: unknown, group: string, kind: string): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const [groups, kinds] = [listAt(entry, 'apiGroups'), listAt(entry, 'kinds')];
  return (groups.length === 0 || groups.some((one) => typeof one === 'string' && globOf(one)?.(group) !== false))
    && (kinds.length === 0 || kinds.includes('*') || kinds.includes(kind));
}
