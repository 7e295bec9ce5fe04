import { NO_VALUE, andMore, areLabelsStated, ruleOfGenerated } from './_generated';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { type FieldPath, fieldText } from '../../../core/field-path';
import { shown } from '../../../core/problem';
import { setOf } from '../generators/_examples';

const listed = (elements: string): string => setOf(`- list:\n    elements:\n${elements}`).replace("name: '{{ .name }}'\n      namespace", 'server: https://kubernetes.default.svc\n      namespace').replace('namespace: shop', "namespace: '{{ .team }}'");

/** Templates that cannot be filled in, or that a parameter is missing for. */
export const generatedParameter: Rule = {
  id: 'argocd/generated-parameter',
  severity: FindingSeverity.ERROR,
  ...ruleOfGenerated((object, fleet, { problems, applications }) => {
    const violations = problems.map(({ field, message }): RuleViolation => {
      const told = `${message}; as long as it fails, Argo CD changes no Application of the set`;
      // Secrets of clusters that are made elsewhere may have more labels than the fleet states.
      return /\{\{[^}]*\.metadata\b/.test(message) && areLabelsStated(object, fleet) ? { field, severity: FindingSeverity.WARNING, message: told } : { field, message: told };
    });
    const empty = applications.map(({ name, manifest }) => ({ name, field: fieldWithout(manifest, []) })).filter(({ field }) => field !== undefined);
    if (empty.length > 0 && !JSON_NO_VALUE.test(String(object.manifest.spec?.templatePatch ?? ''))) {
      const [{ name, field }] = empty;
      const at = `spec.template.${field}`;
      violations.push({
        field: at,
        severity: FindingSeverity.WARNING,
        message: `${at} comes to ${shown(NO_VALUE)} in the Application ${shown(name)}, since a parameter is missing there; give it, or have that be an error by missingkey=error in spec.goTemplateOptions${andMore(empty)}`,
      });
    }
    return violations.length > 0 ? violations : NONE;
  }),
  docs: {
    what: 'Every parameter of a template is there for every Application',
    why: 'With `missingkey=error`, one missing parameter, and any other failure of a generator or a template, keeps the controller from making or changing any Application of the set. Without it, the text `<no value>` goes into the Application.',
    bad: { yaml: listed('      - name: web\n        team: shop\n      - name: api\n') },
    good: { yaml: listed('      - name: web\n        team: shop\n      - name: api\n        team: shop\n') },
    source: ['argoproj/argo-cd applicationset/controllers/template/template.go GenerateApplications', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/'],
    numbers: ['AS-R3', 'AT-004', 'AS-004', 'AS-009', 'AS-012', 'AS-018'],
  },
};

const JSON_NO_VALUE = /<no value>/;

/** The first field that lacks a parameter. */
function fieldWithout(value: unknown, path: FieldPath): string | undefined {
  if (typeof value === 'string') return value.includes(NO_VALUE) ? fieldText(path) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, item] of entries) {
    const found = typeof key === 'string' && key.includes(NO_VALUE) ? fieldText(path) : fieldWithout(item, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
