import { ExpansionFault, TagFault } from './_expand-fault';
import { type Parameters, templateData } from './_expand-values';
import { GoTemplate } from '../../core/go-template/go-template';
import { listAt, valueAt } from '../../core/plain';
import { shown } from '../../core/problem';
import { APPLICATION_SET_FUNCTIONS } from '../_application-set-functions';

/** What a Go template makes of a parameter that there is not. */
export type MissingKey = 'default' | 'zero' | 'error';

/** Renders texts as an ApplicationSet asks for it. */
export interface Engine {
  readonly isGo: boolean;
  readonly missingKey: MissingKey;
}

const MISSING: Record<string, MissingKey> = { 'missingkey=default': 'default', 'missingkey=invalid': 'default', 'missingkey=zero': 'zero', 'missingkey=error': 'error' };

/** The engine of an ApplicationSet. */
export function engineOf(manifest: unknown): Engine {
  const isGo = valueAt(manifest, 'spec', 'goTemplate') === true;
  let missingKey: MissingKey = 'default';
  if (isGo) {
    listAt(manifest, 'spec', 'goTemplateOptions').forEach((option, index) => {
      const known = Object.hasOwn(MISSING, String(option)) ? MISSING[String(option)] : undefined;
      const field = `spec.goTemplateOptions[${index}]`;
      if (known === undefined) throw new ExpansionFault(`${field} is ${shown(option)}; there are ${Object.keys(MISSING).join(', ')}`, field);
      missingKey = known;
    });
  }
  return { isGo, missingKey };
}

/** A text with its parameters filled in. */
export function renderText(text: string, params: Parameters, engine: Engine): string {
  if (!text.includes('{{')) return text;
  const { isGo, missingKey } = engine;
  return isGo ? template(text).render(params === null ? {} : templateData(params), { missingKey }) : renderTags(text, params);
}

/** Many Applications are made of few templates. */
const TEMPLATES = new Map<string, GoTemplate>();

function template(text: string): GoTemplate {
  let parsed = TEMPLATES.get(text);
  if (!parsed) {
    parsed = GoTemplate.parse(text, APPLICATION_SET_FUNCTIONS);
    if (TEMPLATES.size >= 2000) TEMPLATES.clear();
    TEMPLATES.set(text, parsed);
  }
  return parsed;
}

/** Whether a tag is opened and closed on one line; otherwise the text is left alone. */
const HAS_TAG = /\{\{.*\}\}/;

function renderTags(text: string, params: Parameters): string {
  if (!HAS_TAG.test(text)) return text;
  let result = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('{{', at);
    if (start < 0) return result + text.slice(at);
    const end = text.indexOf('}}', start + 2);
    if (end < 0) throw new TagFault('"{{" is opened and not closed');
    const tag = text.slice(start + 2, end);
    const name = tag.trim();
    const value = name !== '' && params !== null && Object.hasOwn(params, name) ? params[name] : undefined;
    result += text.slice(at, start) + (typeof value === 'string' ? value : `{{${tag}}}`);
    at = end + 2;
  }
}
