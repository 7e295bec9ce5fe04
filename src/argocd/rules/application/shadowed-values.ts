import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt, valueAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, declaredBy, sourcesOf } from '../../_declared';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3\nhelm:\n  valuesObject:\n    replicas: 2';

/** Values of a chart that other values hide. */
export const shadowedValues: Rule = {
  id: 'argocd/shadowed-values',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    return sourcesOf(declaredBy(object)).flatMap(({ source, at }) => {
      if (textAt(source, 'helm', 'values') === undefined || (valueAt(source, 'helm', 'valuesObject') ?? undefined) === undefined) return NONE;
      const field = `${at}.helm.values`;
      return [{ field, message: `${field} is not read where valuesObject is given; put all values into valuesObject` }];
    });
  },
  docs: {
    what: 'Values of a chart stand in one field',
    why: 'Where both are given, Argo CD takes valuesObject, even an empty one, and drops the text in values as a whole, without merging and without a word.',
    bad: { yaml: application(`${SOURCE}\n  values: |\n    colour: red`) },
    good: { yaml: application(`${SOURCE}\n    colour: red`) },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/values.go ApplicationSourceHelm.ValuesYAML', 'https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#values'],
    numbers: ['AA-022'],
  },
};
