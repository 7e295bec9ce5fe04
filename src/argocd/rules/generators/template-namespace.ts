import { TEMPLATE, listOf, setOf } from './_examples';
import { UNKNOWN_NAMESPACE } from '../../../checks/checked-object';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';

const set = (namespace: string): string => setOf(listOf('prod')).replace(TEMPLATE.split('\n')[2], `  ${TEMPLATE.split('\n')[2]}\n      namespace: ${namespace}`.slice(2));

/** A namespace for Applications that they never come to. */
export const templateNamespace: Rule = {
  id: 'argocd/template-namespace',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION_SET],
  check({ manifest, _home: home }) {
    const namespace = textAt(manifest, 'spec', 'template', 'metadata', 'namespace');
    if (namespace === undefined || namespace === home || home === UNKNOWN_NAMESPACE) return NONE;
    if (SUBSTITUTED.test(namespace) || SUBSTITUTED.test(home ?? '')) return NONE;
    const field = 'spec.template.metadata.namespace';
    return [{ field, message: `${field} is ${shown(namespace)}, but the controller puts all Applications into ${shown(home)}, the namespace of the ApplicationSet; leave it out` }];
  },
  docs: {
    what: 'Applications lie in the namespace of their ApplicationSet',
    why: 'The controller replaces the namespace of every Application that it makes by that of the set, so that no set can reach into another one.',
    bad: { yaml: set('shop') },
    good: { yaml: set('argocd') },
    source: ['argoproj/argo-cd applicationset/controllers/template/template.go GenerateApplications'],
    numbers: ['AT-010'],
  },
};

/** What Flux or SOPS fills in. A parameter is only known later, too, and is put in place of nothing. */
const SUBSTITUTED = /\$\{[A-Za-z_]|^ENC\[/;
