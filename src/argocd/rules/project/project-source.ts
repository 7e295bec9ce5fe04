import { inProject } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, listAt, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, type Declared, declaredBy, isHydrated, sourcesOf } from '../../_declared';
import { refusingProject, severityIn } from '../../project/found-projects';
import { permitsRepo } from '../../project/permission';

const destinations = '\ndestinations:\n  - server: https://kubernetes.default.svc\n    namespace: shop';

/** A repository that the project does not permit. */
export const projectSource: Rule = {
  id: 'argocd/project-source',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    if (fleet._ofType('argoproj.io/AppProject').length === 0) return NONE;
    const declared = declaredBy(object);
    return reposOf(declared).flatMap(({ repo, field }) => {
      const project = refusingProject(object, declared, fleet, (spec, { repos }) => permitsRepo(spec, repo, repos));
      if (!project) return NONE;
      const permitted = listAt(project.manifest, 'spec', 'sourceRepos');
      return [{
        field,
        severity: severityIn(fleet),
        message: `${field} is ${shown(repo)}, which the project ${project.name} does not permit (${permitted.length === 0 ? 'it permits none' : shown(permitted)}); `
          + 'add it to spec.sourceRepos of the project, or take another project',
      }];
    });
  },
  docs: {
    what: 'The project of an Application permits its repositories',
    why: 'Argo CD asks for each source whether an entry of `sourceRepos` matches its address, without regard to capitals and `.git`. `*` ends at a slash unless it stands alone, `**` does not. '
      + 'An Application with a source that nothing matches stays in error, and is not synced.',
    bad: { yaml: inProject(`sourceRepos:\n  - https://github.com/*${destinations}`) },
    good: { yaml: inProject(`sourceRepos:\n  - https://github.com/acme/*${destinations}`) },
    source: [
      'argoproj/argo-cd util/argo/argo.go ValidatePermissions', 'argoproj/argo-cd pkg/apis/application/v1alpha1/app_project_types.go IsSourcePermitted',
      'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    ],
    numbers: ['AA-005', 'HY-004'],
  },
};

/** The repositories that an Application names, as far as they are known. */
function reposOf(declared: Declared): { repo: string; field: string }[] {
  const { spec, at } = declared;
  const named = isHydrated(spec)
    ? ['drySource', 'syncSource'].map((part) => ({ repo: textAt(spec, 'sourceHydrator', part, 'repoURL'), field: `${at}.sourceHydrator.${part}.repoURL` }))
    : sourcesOf(declared).map(({ source, at: here }) => ({ repo: textAt(source, 'repoURL'), field: `${here}.repoURL` }));
  return named.flatMap(({ repo, field }) => (repo === undefined || isFilledLater(repo) ? [] : [{ repo, field }]));
}
