import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, listAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';
const withFinalizer = (finalizer: string): string => application(SOURCE).replace('kind: Application\nmetadata:', `kind: Application\nmetadata:\n  finalizers:\n    - ${finalizer}`);

/** A finalizer that looks like Argo CD's, and is none. */
export const unknownFinalizer: Rule = {
  id: 'argocd/unknown-finalizer',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check({ kind, manifest }) {
    const way = kind === 'Application' ? ['metadata'] : ['spec', 'template', 'metadata'];
    return listAt(manifest, ...way, 'finalizers').flatMap((finalizer, index) => {
      if (typeof finalizer !== 'string' || isFilledLater(finalizer) || !/argocd|argoproj/.test(finalizer) || KNOWN.test(finalizer)) return NONE;
      const field = `${way.join('.')}.finalizers[${index}]`;
      return [{ field, message: `${field} is ${shown(finalizer)}, which nobody ever removes, so the Application could not be deleted; did you mean "resources-finalizer.argocd.argoproj.io"?` }];
    });
  },
  docs: {
    what: 'A finalizer of an Application is one that Argo CD removes',
    why: 'Kubernetes keeps an object until its finalizers are gone. Argo CD removes its own by their exact names; with another one the objects are not deleted with the Application, and the Application stays for ever.',
    bad: { yaml: withFinalizer('resource-finalizer.argocd.argoproj.io') },
    good: { yaml: withFinalizer('resources-finalizer.argocd.argoproj.io/foreground') },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/types.go isPropagationPolicyFinalizer', 'https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/'],
    numbers: ['AA-035'],
  },
};

const KNOWN = /^(?:resources-finalizer\.argocd\.argoproj\.io(?:\/(?:foreground|background))?|(?:pre|post)-delete-finalizer\.argocd\.argoproj\.io(?:\/\S+)?)$/;
