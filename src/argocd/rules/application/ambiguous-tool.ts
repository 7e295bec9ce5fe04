import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { APPLICATION, APPLICATION_SET, declaredBy, sourcesOf } from '../../_declared';
import { TOOL_BLOCKS, isBlockGiven } from '../../_source-blocks';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';

/** A source that is to be read by two tools. */
export const ambiguousTool: Rule = {
  id: 'argocd/ambiguous-tool',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    return sourcesOf(declaredBy(object)).flatMap(({ source, at }) => {
      const tools = TOOL_BLOCKS.filter((tool) => isBlockGiven(source, tool));
      if (tools.length < 2) return NONE;
      return [{ field: at, message: `${at} has ${tools.join(' and ')}, and Argo CD renders a source by one tool only; leave the others out` }];
    });
  },
  docs: {
    what: 'A source is rendered by one tool',
    why: 'What Helm, Kustomize, a plugin or a plain folder is told also says which of them is meant. With two, Argo CD renders nothing and compares nothing.',
    bad: { yaml: application(`${SOURCE}\nhelm:\n  releaseName: shop\nkustomize:\n  namePrefix: shop-`) },
    good: { yaml: application(`${SOURCE}\nkustomize:\n  namePrefix: shop-`) },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/types.go ApplicationSource.ExplicitType', 'https://argo-cd.readthedocs.io/en/stable/user-guide/tool_detection/'],
    numbers: ['AA-013'],
  },
};
