import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { APPLICATION } from '../../_declared';
import { DEFAULT_EXCLUSIONS } from '../../settings/configuration/_default-exclusions';
import { checkout } from '../_examples';
import { filesRead, readFolders } from './_read-folders';

const object = (kind: string, apiVersion: string, more: string): string => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: shop\n  namespace: shop\n${more}`;

/** Objects of kinds that Argo CD never looks at. */
export const excludedKind: Rule = {
  id: 'argocd/excluded-kind',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION],
  versions: { system: 'argoCd', from: '3.0' },
  check(application, fleet) {
    const folders = readFolders(application, fleet);
    if (folders.length === 0 || hasOwnExclusions(application, fleet)) return NONE;
    return folders.flatMap((folder) => filesRead(folder).flatMap(({ file, path }) => (
      file.objects.filter(({ _type }) => EXCLUDED.has(_type)).map(({ kind, name }) => {
        const field = `${folder.at}.path`;
        return { field, message: `${field} holds ${kind} ${name} in ${path}, a kind that Argo CD leaves out, so it is never applied; bring it otherwise, or write resource.exclusions without it to argocd-cm` };
      })
    )));
  },
  docs: {
    what: 'What Argo CD is to bring is of a kind that it looks at',
    why: 'Argo CD 3 leaves out kinds that clusters make by themselves, among them Endpoints, EndpointSlice and Lease. An object of such a kind is not applied, and the Application is Synced, with a warning in its status.',
    bad: { yaml: checkout('', { 'deploy/lease.yaml': object('Lease', 'coordination.k8s.io/v1', 'spec:\n  holderIdentity: shop\n') }) },
    good: { yaml: checkout('', { 'deploy/settings.yaml': object('ConfigMap', 'v1', 'data:\n  holder: shop\n') }) },
    source: ['argoproj/argo-cd controller/state.go CompareAppState', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#resource-exclusioninclusion'],
    numbers: ['AA-033'],
  },
};

/** Whether the fleet brings a list of exclusions to where the Application lies; it takes the place of the one that is built in. */
function hasOwnExclusions({ _clusters, _home }: CheckedObject, fleet: FleetIndex): boolean {
  return _clusters.some((cluster) => valueAt(fleet._cluster(cluster).find('/ConfigMap', _home, 'argocd-cm')?.manifest, 'data', 'resource.exclusions') !== undefined);
}

const EXCLUDED = new Set(DEFAULT_EXCLUSIONS.flatMap(({ apiGroups, kinds }) => apiGroups.flatMap((group) => kinds.map((kind) => `${group}/${kind}`))));
