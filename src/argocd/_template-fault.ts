import { APPLICATION_SET_FUNCTIONS } from './_application-set-functions';
import { GoTemplate, GoTemplateError } from '../core/go-template/go-template';

/** Says what keeps Argo CD from reading a text of an ApplicationSet as a Go template, or undefined when nothing does. */
export function templateFault(text: string): string | undefined {
  try {
    GoTemplate.parse(text, APPLICATION_SET_FUNCTIONS);
    return undefined;
  } catch (error) {
    if (!(error instanceof GoTemplateError)) throw error;
    return error.message;
  }
}
