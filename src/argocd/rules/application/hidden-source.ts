import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { listAt, valueAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';

/** Sources that another field of the Application hides. */
export const hiddenSource: Rule = {
  id: 'argocd/hidden-source',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const { spec, at } = declaredBy(object);
    const given = FIELDS.filter((field) => (field === 'sources' ? listAt(spec, field).length > 0 : (valueAt(spec, field) ?? undefined) !== undefined));
    const [heeded, ...hidden] = given;
    return hidden.length === 0 ? NONE : hidden.map((field) => ({
      field: `${at}.${field}`,
      message: `${at}.${field} stands beside ${heeded}, which Argo CD reads instead, without a word; leave one of them out`,
    }));
  },
  docs: {
    what: 'An Application says in one field where its objects come from',
    why: 'Argo CD reads sourceHydrator before sources, and sources before source. What it does not read is neither checked nor shown.',
    bad: { yaml: application(SOURCE, `  sources:\n    - ${SOURCE.replaceAll('\n', '\n      ')}\n`) },
    good: { yaml: application(SOURCE) },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/types.go ApplicationSpec.GetSources', 'https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/'],
  },
};

/** From the one that Argo CD prefers to the one that it reads last. */
const FIELDS = ['sourceHydrator', 'sources', 'source'] as const;
