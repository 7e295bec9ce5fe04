import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy, knownText, sourcesOf } from '../../_declared';
import { application } from '../_examples';

const source = (version: string): string => `repoURL: https://charts.example.com\nchart: shop\ntargetRevision: 1.2.3\nhelm:\n  kubeVersion: ${version}`;

/** A version of Kubernetes that templates cannot be told. */
export const kubeVersion: Rule = {
  id: 'argocd/kube-version',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    return sourcesOf(declaredBy(object)).flatMap(({ source: one, at }) => (['helm', 'kustomize'] as const).flatMap((tool) => {
      const written = knownText(one, tool, 'kubeVersion');
      if (written === undefined || VERSION.test(written)) return NONE;
      const field = `${at}.${tool}.kubeVersion`;
      return [{ field, message: `${field} is ${shown(written)}, which is no version of Kubernetes, so nothing is rendered; write one as in "1.34.0"` }];
    }));
  },
  docs: {
    what: 'The version of Kubernetes that templates see is one',
    why: 'Argo CD reads the version before it renders a chart or a kustomization, and renders nothing where it cannot.',
    bad: { yaml: application(source('latest')) },
    good: { yaml: application(source('1.34.0')) },
    source: ['argoproj/argo-cd reposerver/repository/repository.go parseKubeVersion'],
    numbers: ['AA-020'],
  },
};

/** What Kubernetes' own reader of versions takes: numbers without leading zeros, two at least, and what may follow them. */
const VERSION = /^\s*v?(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+(?:[^.0-9].*)?\s*$/s;
