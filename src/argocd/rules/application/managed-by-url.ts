import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, knownText } from '../../_declared';
import { application } from '../_examples';

const ANNOTATION = 'argocd.argoproj.io/managed-by-url';
const managedBy = (url: string): string => application('repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3')
  .replace('kind: Application\nmetadata:', `kind: Application\nmetadata:\n  annotations:\n    ${ANNOTATION}: ${url}`);

/** An address of another Argo CD that leads nowhere. */
export const managedByUrl: Rule = {
  id: 'argocd/managed-by-url',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION],
  check({ manifest }) {
    const url = knownText(manifest, 'metadata', 'annotations', ANNOTATION);
    if (url === undefined || (/^https?:\/\/[^/?#\s]/i.test(url) && !UNREADABLE.test(url) && URL.canParse(url))) return NONE;
    const field = `metadata.annotations["${ANNOTATION}"]`;
    return [{ field, message: `${field} is ${shown(url)}, which is no address that a browser opens; write https://… of the Argo CD that manages the Application` }];
  },
  docs: {
    what: 'The Argo CD that manages an Application is named by its address',
    why: 'The address becomes a link. Argo CD\'s API refuses another one, but from Git it is taken, and the link is missing.',
    bad: { yaml: managedBy('argocd.example.com') },
    good: { yaml: managedBy('https://argocd.example.com') },
    source: ['argoproj/argo-cd util/argo/argo.go ValidateManagedByURL'],
    numbers: ['AA-015'],
  },
};

/** Characters without a form, and an escape that is none, which browsers let pass. */
const UNREADABLE = /\p{Cc}|^[^?]*%(?![0-9A-Fa-f]{2})/u;
