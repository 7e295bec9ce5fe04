import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { listAt, valueAt } from '../../../core/plain';
import { APPLICATION_SET } from '../../_declared';
import { generatorsOf } from '../../_generators';
import { applicationSet, shopTemplate } from '../_examples';

const set = (replicas: string): string => applicationSet(`syncPolicy:
  preserveResourcesOnDeletion: true
generators:
  - list:
      elements:
        - name: prod
          replicas: ${replicas}
${shopTemplate('{{name}}-shop', "name: '{{name}}'")}`);

/** Elements of a list that the plain templates cannot read, or that are no parameters at all. */
export const listParameters: Rule = {
  id: 'argocd/list-parameters',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    const isGo = valueAt(manifest, 'spec', 'goTemplate') === true;
    return generatorsOf(manifest).flatMap(({ generator, at, combinedBy }) => listAt(generator, 'list', 'elements').flatMap((element, index) => {
      const field = `${at}.list.elements[${index}]`;
      if (typeof element !== 'object' || element === null || Array.isArray(element)) {
        return [{ field, message: `${field} is no map of parameters, so no Application is made; write names with values` }];
      }
      if (Object.keys(element).length === 0) {
        // The parameters may be those of another generator, or none may be needed.
        if (combinedBy !== undefined || !holdsTag(valueAt(manifest, 'spec', 'template'))) return NONE;
        return [{ field, message: `${field} is empty, so the template is taken as it stands, braces and all; give it a parameter, or leave it out` }];
      }
      return isGo ? NONE : plainFaults(element, field);
    }));
  },
  docs: {
    what: 'Parameters of a list are texts where templates are plain',
    why: 'Without `goTemplate: true` the controller reads texts only, and texts below `values`. One number, truth value or list among them, and no Application of the set is made or updated. '
      + 'An element without any parameter leaves the whole template as it stands.',
    bad: { yaml: set('3') },
    good: { yaml: set("'3'") },
    source: ['argoproj/argo-cd applicationset/generators/list.go ListGenerator.GenerateParams', 'argoproj/argo-cd applicationset/utils/utils.go Render.RenderTemplateParams'],
    numbers: ['AS-012', 'AT-008'],
  },
};

function plainFaults(element: object, at: string): RuleViolation[] {
  return Object.entries(element).flatMap(([key, value]: [string, unknown]) => {
    const field = `${at}.${key}`;
    if (key !== 'values') return typeof value === 'string' ? NONE : [fault(field, 'is no text')];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [fault(field, 'is no map of texts')];
    return Object.entries(value).filter(([, inner]) => typeof inner !== 'string').map(([name]) => fault(`${field}.${name}`, 'is no text'));
  });
}

function fault(field: string, what: string): RuleViolation {
  return { field, message: `${field} ${what}, which plain templates cannot read, so no Application is made; put it into quotes, or set spec.goTemplate to true` };
}

/** Whether parameters are asked for anywhere. */
function holdsTag(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsTag);
}
