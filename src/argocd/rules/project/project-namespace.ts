import { inProject } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { refusingProject, severityIn } from '../../project/found-projects';
import { permitsHome } from '../../project/permission';

const spec = (namespaces: string): string => `sourceRepos:\n  - '*'\nsourceNamespaces:\n  - ${namespaces}\ndestinations:\n  - server: https://kubernetes.default.svc\n    namespace: shop`;

/** An Application in a namespace whose Applications the project does not take. */
export const projectNamespace: Rule = {
  id: 'argocd/project-namespace',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const { namespace } = object;
    // Applications of the usual namespace lie where Argo CD does.
    if (namespace === undefined || namespace === 'argocd' || isFilledLater(namespace) || fleet._ofType('argoproj.io/AppProject').length === 0) return NONE;
    const declared = declaredBy(object);
    const project = refusingProject(object, declared, fleet, (projectSpec) => permitsHome(projectSpec, namespace));
    if (!project || project.namespace === undefined || project.namespace === namespace) return NONE;
    return [{
      field: 'metadata.namespace',
      severity: severityIn(fleet),
      message: `metadata.namespace is ${shown(namespace)}, and the project ${project.name} takes Applications of ${shown(project.namespace)} and of its sourceNamespaces only; `
        + `add ${shown(namespace)} to spec.sourceNamespaces of the project`,
    }];
  },
  docs: {
    what: 'The project takes Applications of the namespace that they lie in',
    why: 'A project belongs to the namespace of Argo CD. Applications of others may use it only when `sourceNamespaces` names theirs, by name, glob, or expression between slashes; '
      + 'Argo CD must be told to watch that namespace, too (`application.namespaces`).',
    bad: { yaml: inProject(spec('team-*'), { home: 'web' }) },
    good: { yaml: inProject(spec('team-*'), { home: 'team-web' }) },
    source: [
      'argoproj/argo-cd pkg/apis/application/v1alpha1/app_project_types.go IsAppNamespacePermitted',
      'https://argo-cd.readthedocs.io/en/stable/operator-manual/app-any-namespace/',
    ],
    numbers: ['AA-010'],
  },
};
