import { listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { readManifests } from '../../../core/manifest-yaml';
import { type Plain, textAt, valueAt } from '../../../core/plain';
import { APPLICATION_SET } from '../../_declared';

const patched = (patch: string): string => setOf(listOf('prod'), `templatePatch: |\n${patch.split('\n').map((line) => `  ${line}`).join('\n')}\n`);

/** A patch of the template that takes away what it does not mean to. */
export const templatePatch: Rule = {
  id: 'argocd/template-patch',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    const patch = textAt(manifest, 'spec', 'templatePatch');
    if (patch === undefined) return NONE;
    const { documents } = readManifests(withoutActions(patch));
    const [document] = documents;
    if (documents.length !== 1 || document.faults.length > 0 || typeof document.value !== 'object' || document.value === null) return NONE;
    const value = document.value as unknown as Plain;
    const field = 'spec.templatePatch';
    // What stands below may depend on a condition.
    if ('spec' in value && value.spec === null && !/\{\{-?\s*(?:if|with|range|else)\b/.test(patch)) {
      return [{ field, message: `${field} has an empty spec, which takes source, destination and everything else away from the Application; write what is to change below it, or leave it out` }];
    }
    if (valueAt(value, 'spec', 'project') === undefined) return NONE;
    return [{ field, severity: FindingSeverity.WARNING, message: `${field} sets spec.project, which the controller undoes without a word; set it in spec.template` }];
  },
  docs: {
    what: 'A patch of the template changes only what it names',
    why: 'The patch is merged into each Application. A field without a value removes that field, so an empty spec leaves nothing of the Application, and a patch of the project is always undone.',
    bad: { yaml: patched('metadata:\n  labels:\n    team: shop\nspec:') },
    good: { yaml: patched('metadata:\n  labels:\n    team: shop') },
    source: ['argoproj/argo-cd applicationset/controllers/template/patch.go applyTemplatePatch', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch'],
    numbers: ['AT-006'],
  },
};

/** The patch as far as it can be read without parameters: lines that only steer are left out, other actions stand for some text. */
function withoutActions(patch: string): string {
  return patch.split('\n').filter((line) => !/^\s*(?:\{\{[^{}]*\}\}\s*)+$/.test(line)).join('\n').replace(/\{\{[^{}]*\}\}/g, 'text');
}
