import { listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { listAt, textAt, valueAt } from '../../../core/plain';
import { APPLICATION_SET } from '../../_declared';

/** Templates in which a missing parameter goes unseen. */
export const missingKeyOption: Rule = {
  id: 'argocd/missing-key-option',
  severity: FindingSeverity.INFO,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    if (valueAt(manifest, 'spec', 'goTemplate') !== true) return NONE;
    const options = listAt(manifest, 'spec', 'goTemplateOptions');
    if (options.some((option) => typeof option === 'string' && option.startsWith('missingkey='))) return NONE;
    const field = 'spec.goTemplateOptions';
    return [{ field, message: `${field} does not hold "missingkey=error", so a parameter that is missing becomes the text "<no value>"; add it` }];
  },
  docs: {
    what: 'A parameter that is missing is an error',
    why: 'Go writes `<no value>` for what is missing, and Applications get such names, paths and addresses. With `missingkey=error` the controller makes and changes nothing, and says what is missing.',
    bad: { yaml: setOf(listOf('prod')).replace('  goTemplateOptions:\n    - missingkey=error\n', '') },
    good: { yaml: setOf(listOf('prod')) },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/', 'argoproj/argo-cd applicationset/utils/utils.go Render.Replace'],
    numbers: ['AT-004'],
  },
};

/** Applications that take what they brought along when they go. */
export const implicitCascade: Rule = {
  id: 'argocd/implicit-cascade',
  severity: FindingSeverity.INFO,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    if (valueAt(manifest, 'spec', 'syncPolicy', 'preserveResourcesOnDeletion') === true) return NONE;
    if (listAt(manifest, 'spec', 'template', 'metadata', 'finalizers').length > 0) return NONE;
    if (/^create-(?:only|update)$/.test(textAt(manifest, 'spec', 'syncPolicy', 'applicationsSync') ?? '')) return NONE;
    const field = 'spec.syncPolicy.preserveResourcesOnDeletion';
    return [{
      field,
      message: `${field} is not true, so an Application whose element goes, is renamed or is no longer matched is deleted with everything that it brought; `
      + 'set it to true, or name the finalizer in spec.template.metadata to say that this is meant',
    }];
  },
  docs: {
    what: 'Whether workloads go with their element is said',
    why: 'The controller gives Applications without a finalizer the one that deletes what they brought. A label that is removed from a cluster, or a folder that is renamed, then deletes workloads.',
    bad: { yaml: setOf(listOf('prod')).replace('preserveResourcesOnDeletion: true', 'applicationsSync: sync') },
    good: { yaml: setOf(listOf('prod')) },
    source: ['argoproj/argo-cd applicationset/utils/utils.go Render.RenderTemplateParams', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Application-Deletion/'],
    numbers: ['AT-009'],
  },
};
