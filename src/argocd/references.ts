import { APPLICATION, APPLICATION_SET, declaredBy } from './_declared';
import { extractGenerators } from './_generator-references';
import { INSTALLATION_REFERENCES } from './_installation-references';
import { openSources } from './_unknown-content';
import { type CheckedObject, UNKNOWN_NAMESPACE } from '../checks/checked-object';
import type { ReferenceExtractor } from '../checks/reference';
import { isFilledLater, textAt } from '../core/plain';

/** Where Argo CD lies that nobody has moved. */
const USUAL_NAMESPACE = 'argocd';

/** An Application names its project, and brings what its sources hold. */
const applications: ReferenceExtractor = {
  types: [APPLICATION, APPLICATION_SET],
  extract(object, sink, clusters) {
    const declared = declaredBy(object);
    const project = textAt(declared.spec, 'project');
    if (project !== undefined && !isFilledLater(project)) {
      sink.uses(`${declared.at}.project`, 'argoproj.io/AppProject', controllerNamespace(object), project);
    }
    openSources(object, declared, sink, clusters);
    if (declared.isTemplate) extractGenerators(object, controllerNamespace(object), sink);
  },
};

/**
 * The namespace of Argo CD itself, which holds the projects of all its Applications.
 *
 * Applications may lie in others, and it is nowhere said in which one it lies, unless it is the usual one.
 */
function controllerNamespace({ _home }: CheckedObject): string {
  return _home === USUAL_NAMESPACE ? USUAL_NAMESPACE : UNKNOWN_NAMESPACE;
}

/** What the objects of this room name, and what appears because of them. */
export const ARGO_REFERENCES: readonly ReferenceExtractor[] = [applications, INSTALLATION_REFERENCES];
