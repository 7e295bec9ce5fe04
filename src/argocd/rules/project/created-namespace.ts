import { inProject } from './_examples';
import type { CheckedObject } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION, APPLICATION_SET, declaredBy, hasSyncOption } from '../../_declared';
import { placeOf, refusingProject, severityIn } from '../../project/found-projects';
import { permitsKind } from '../../project/permission';

const spec = "sourceRepos:\n  - '*'\ndestinations:\n  - server: https://kubernetes.default.svc\n    namespace: shop";
const policy = '  syncPolicy:\n    syncOptions:\n      - CreateNamespace=true\n';

/** A namespace that Argo CD is to make, and that the project does not permit. */
export const createdNamespace: Rule = {
  id: 'argocd/created-namespace',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    if (fleet._ofType('argoproj.io/AppProject').length === 0) return NONE;
    const declared = declaredBy(object);
    const isManaged = valueAt(declared.spec, 'syncPolicy', 'managedNamespaceMetadata') !== undefined;
    if (!hasSyncOption(declared.spec, 'CreateNamespace=true')) return NONE;
    const place = placeOf(declared, fleet);
    // A namespace that is there already is left alone, unless its labels are to be managed.
    if (!place || place.namespace === '' || (!isManaged && comesOtherwise(place.namespace, object, fleet))) return NONE;
    const asked = { group: '', kind: 'Namespace', name: place.namespace, isNamespaced: false };
    const project = refusingProject(object, declared, fleet, (projectSpec) => permitsKind(projectSpec, asked));
    if (!project) return NONE;
    const field = `${declared.at}.syncPolicy.syncOptions`;
    return [{
      field,
      severity: severityIn(fleet),
      message: `${field} has Argo CD make the namespace ${shown(place.namespace)}, and the project ${project.name} does not permit the kind Namespace, so every sync fails; `
        + 'add group "" and kind Namespace to spec.clusterResourceWhitelist of the project',
    }];
  },
  docs: {
    what: 'The project permits the Namespace that Argo CD is to make',
    why: 'A project permits no kind without namespace unless `clusterResourceWhitelist` names it, and the Namespace of `CreateNamespace=true` is held against that list like everything else.',
    bad: { yaml: inProject(spec, { policy }) },
    good: { yaml: inProject(`${spec}\nclusterResourceWhitelist:\n  - group: ''\n    kind: Namespace`, { policy }) },
    source: [
      'argoproj/argo-cd gitops-engine/pkg/sync/sync_context.go autoCreateNamespace', 'argoproj/argo-cd controller/sync.go validateSyncPermissions',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    ],
    numbers: ['AP-044'],
  },
};

const namespacesOf = remembered((fleet: FleetIndex): ReadonlySet<string> => new Set(fleet._ofType('/Namespace').map(({ name }) => name)));

/** Whether something brings the namespace itself. */
function comesOtherwise(namespace: string, { _clusters }: CheckedObject, fleet: FleetIndex): boolean {
  if (namespacesOf(fleet).has(namespace)) return true;
  return _clusters.some((cluster) => {
    const supply = fleet._cluster(cluster).lookUp('/Namespace', undefined, namespace);
    // What the cluster provides has no object that makes it.
    return supply !== undefined && supply.object === undefined;
  });
}
