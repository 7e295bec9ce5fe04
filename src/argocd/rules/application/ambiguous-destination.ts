import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { isFilledLater, textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy } from '../../_declared';
import { application } from '../_examples';
import { mayBeCompleted } from './_patched';

const SOURCE = 'repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3';

/** A destination that is said twice, or not at all. */
export const ambiguousDestination: Rule = {
  id: 'argocd/ambiguous-destination',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    if (mayBeCompleted(object)) return NONE;
    const { spec, at, isTemplate } = declaredBy(object);
    const server = textAt(spec, 'destination', 'server');
    const name = textAt(spec, 'destination', 'name');
    if ((server === undefined) !== (name === undefined)) return NONE;
    const field = `${at}.destination`;
    if (server === undefined) {
      return [{ field, message: `${field} has neither server nor name, so no cluster is meant; write the one or the other, "name: in-cluster" for Argo CD's own` }];
    }
    // A parameter may leave one of them empty.
    if (isTemplate && [server, name!].some(isFilledLater)) return NONE;
    return [{ field, message: `${field} has server ${shown(server)} and name ${shown(name)}, and Argo CD takes one only; leave the other out` }];
  },
  docs: {
    what: 'A destination names its cluster in one way',
    why: 'Argo CD finds a cluster by its address or by its name. With both, even of one cluster, or with none, the Application is invalid and nothing is done for it.',
    bad: { yaml: application(SOURCE).replace('    namespace: shop\n', '    name: in-cluster\n    namespace: shop\n') },
    good: { yaml: application(SOURCE) },
    source: ['argoproj/argo-cd util/argo/argo.go GetDestinationCluster'],
    numbers: ['AA-007', '47'],
  },
};
