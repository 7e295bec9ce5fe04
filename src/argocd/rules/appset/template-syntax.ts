import { FindingSeverity } from '../../../checks/finding';
import { type Rule, type RuleViolation } from '../../../checks/rule';
import { type FieldPath, fieldText } from '../../../core/field-path';
import { valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION_SET } from '../../_declared';
import type * as fault from '../../_template-fault';
import { applicationSet, shopTemplate } from '../_examples';

const set = (goTemplate: string): string => applicationSet(`${goTemplate}
generators:
  - list:
      elements:
        - cluster: prod
${shopTemplate('{{ .cluster }}-shop', 'server: https://kubernetes.default.svc')}`);

/** The two ways to write parameters, each in place of the other. */
export const templateSyntax: Rule = {
  id: 'argocd/template-syntax',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    const isGo = valueAt(manifest, 'spec', 'goTemplate') === true;
    const faults: RuleViolation[] = [];
    const look = (text: string, path: FieldPath): void => {
      const message = isGo ? plainInGo(text) ?? unreadable(text) : goInPlain(text);
      if (message !== undefined) faults.push({ field: fieldText(path), message: `${fieldText(path)} holds ${message}` });
    };
    visit(valueAt(manifest, 'spec', 'template'), ['spec', 'template'], isGo, look);
    if (isGo) visit(valueAt(manifest, 'spec', 'templatePatch'), ['spec', 'templatePatch'], isGo, look);
    return faults;
  },
  docs: {
    what: 'Parameters are written as the template of the ApplicationSet reads them',
    why: 'With `goTemplate: true`, `{{ .x }}` is a parameter and `{{x}}` a function that there is not, so that no Application is made; without it, `{{x}}` is a parameter '
      + 'and `{{ .x }}` stays as it is, so that names and addresses are wrong. Braces that are meant for Helm must be handed on as text, `{{ "{{" }}`, '
      + 'or no Application is made.',
    bad: { yaml: set('goTemplate: false') },
    good: { yaml: set('goTemplate: true') },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/', 'argoproj/argo-cd applicationset/utils/utils.go RenderTemplateParams'],
    numbers: ['E2', 'AT-001', 'AT-002', 'AT-007'],
  },
};

/** What keeps Go from reading a template at all: braces that are none of its own, a function that there is not. */
function unreadable(text: string): string | undefined {
  // Loaded here: only fleets with such sets need templates with all their functions.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { templateFault } = require('../../_template-fault') as typeof fault;
  const found = templateFault(text);
  return found && `a Go template that cannot be read, so that no Application is made: ${found}; correct it, or hand braces on as {{ "{{" }}`;
}

/** Where texts of other templates may stand, which the plain way leaves as they are. */
const OTHERS = new Set(['values', 'valuesObject', 'parameters', 'fileParameters', 'patches', 'plugin', 'annotations', 'commonAnnotations', 'info']);

function visit(value: unknown, path: FieldPath, isGo: boolean, each: (text: string, path: FieldPath) => void): void {
  if (typeof value === 'string') {
    if (value.includes('{{')) each(value, path);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => visit(item, [...path, index], isGo, each));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (isGo || !OTHERS.has(key)) visit(item, [...path, key], isGo, each);
    }
  }
}

/** A parameter or an action of Go's templates. */
const GO = /\{\{-?\s*(?:\.[A-Za-z_]|\$|(?:if|range|with|end|else|define|block)\b|[a-z][A-Za-z]*\s+["`.$(])[^}]*\}\}/;

function goInPlain(text: string): string | undefined {
  const tag = GO.exec(text)?.[0];
  return tag && `${shown(tag)}, a Go template, which stays as it is since spec.goTemplate is not true; set it to true`;
}

/** A name, with dots and indices, that stands alone. */
const PLAIN = /\{\{\s*([A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*)\s*\}\}/g;

/** What stands alone in Go's templates, too. */
const ALONE = new Set(['end', 'else', 'break', 'continue', 'now', 'uuidv4', 'list', 'dict', 'tuple', 'nil', 'true', 'false']);

function plainInGo(text: string): string | undefined {
  // Templates of others are handed on as texts in quotes.
  if (/\{\{-?\s*["`]/.test(text)) return undefined;
  for (const [tag, name] of text.matchAll(PLAIN)) {
    if (!ALONE.has(name)) return `${shown(tag)}, which a Go template takes for a function, so that no Application is made; write ${shown(`{{ .${name} }}`)}`;
  }
  return undefined;
}
