import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { APPLICATION } from '../../_declared';
import { DEFAULT_EXCLUSIONS } from '../../settings/configuration/_default-exclusions';
import { checkout } from '../_examples';
import { filesRead, readFolders, violation } from './_read-folders';

const example = (kind: string, apiVersion: string, more: string): string => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: shop\n  namespace: shop\n${more}`;

/** Objects of kinds that Argo CD never looks at. */
export const excludedKind: Rule = {
  id: 'argocd/excluded-kind',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION],
  versions: { system: 'argoCd', from: '3.0' },
  check(application, fleet) {
    const folders = readFolders(application, fleet).filter(({ tool }) => tool === 'directory');
    if (folders.length === 0) return NONE;
    const isReplaced = application._clusters.some((cluster) => replacing(fleet).has(cluster));
    return folders.flatMap((folder) => filesRead(folder).flatMap(({ file, path }) => file.objects.flatMap((object) => {
      const isForGood = isNeverSeen(object);
      if (!isForGood && (isReplaced || !EXCLUDED.has(object._type))) return NONE;
      const advice = isForGood ? 'bring it otherwise' : 'bring it otherwise, or write resource.exclusions without it to argocd-cm';
      return [violation(folder, `holds ${object.kind} ${object.name} in ${path}, a kind that Argo CD leaves out, so it is never applied; ${advice}`, FindingSeverity.WARNING)];
    })));
  },
  docs: {
    what: 'What Argo CD is to bring is of a kind that it looks at',
    why: 'Argo CD 3 leaves out kinds that clusters make by themselves, among them Endpoints, EndpointSlice and Lease. An object of such a kind is not applied, and the Application is Synced, with a warning in its status.',
    bad: { yaml: checkout('', { 'deploy/lease.yaml': example('Lease', 'coordination.k8s.io/v1', 'spec:\n  holderIdentity: shop\n') }) },
    good: { yaml: checkout('', { 'deploy/settings.yaml': example('ConfigMap', 'v1', 'data:\n  holder: shop\n') }) },
    source: ['argoproj/argo-cd controller/state.go CompareAppState', 'argoproj/argo-cd util/settings/resources_filter.go ResourcesFilter.getExcludedResources', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#resource-exclusioninclusion'],
    numbers: ['AA-033'],
  },
};

/** What Argo CD leaves out whatever its settings say. */
function isNeverSeen({ group, _type }: CheckedObject): boolean {
  return group === 'events.k8s.io' || group === 'metrics.k8s.io' || _type === '/Event' || _type === 'coordination.k8s.io/Lease';
}

/** The clusters to whose Argo CD the fleet brings a list of exclusions; it takes the place of the one that is built in. */
const replacing = remembered((fleet: FleetIndex): ReadonlySet<string> => new Set(fleet._ofType('/ConfigMap')
  .filter(({ name, manifest }) => name === 'argocd-cm' && valueAt(manifest, 'data', 'resource.exclusions') !== undefined).flatMap(({ _clusters }) => _clusters)));

const EXCLUDED = new Set(DEFAULT_EXCLUSIONS.flatMap(({ apiGroups, kinds }) => apiGroups.flatMap((group) => kinds.map((kind) => `${group}/${kind}`))));
