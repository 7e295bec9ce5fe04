import { inProject } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { placeOf, refusingProject, severityIn } from '../../project/found-projects';
import { permitsPlace } from '../../project/permission';

const destinations = (namespace: string): string => `sourceRepos:\n  - '*'\ndestinations:\n  - server: https://kubernetes.default.svc\n    namespace: ${namespace}`;

/** A destination that the project does not permit. */
export const projectDestination: Rule = {
  id: 'argocd/project-destination',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    if (fleet._ofType('argoproj.io/AppProject').length === 0) return NONE;
    const declared = declaredBy(object);
    const place = placeOf(declared, fleet);
    if (!place) return NONE;
    const project = refusingProject(object, declared, fleet, (spec, scoped) => permitsPlace(spec, place, scoped.destinations));
    if (!project) return NONE;
    const { server, name } = declared.spec.destination as { server?: string; name?: string };
    const field = `${declared.at}.destination`;
    const where = place.namespace === '' ? 'without namespace' : `with namespace ${shown(place.namespace)}`;
    return [{
      field,
      severity: severityIn(fleet),
      message: `${field} is the cluster ${shown(server || name)} ${where}, which the project ${project.name} does not permit; `
        + 'add both to spec.destinations of the project, or take another project',
    }];
  },
  docs: {
    what: 'The project of an Application permits its destination',
    why: 'Argo CD asks whether one entry of `destinations` matches the cluster, by address or by name, and the namespace as well; an entry without namespace matches only what names none. '
      + 'Otherwise the Application stays in error, and is not synced.',
    bad: { yaml: inProject(destinations('shop-*')) },
    good: { yaml: inProject(destinations('shop*')) },
    source: [
      'argoproj/argo-cd util/argo/argo.go ValidatePermissions', 'argoproj/argo-cd pkg/apis/application/v1alpha1/app_project_types.go isDestinationMatched',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    ],
    numbers: ['AA-006'],
  },
};
