import { applicationSet, shopTemplate } from '../_examples';

/** A template whose Applications are called by the parameter `name`. */
export const TEMPLATE = shopTemplate('{{ .name }}-shop', "name: '{{ .name }}'");

/** An ApplicationSet with generators as they are given, and the usual template. */
export function setOf(generators: string, more = ''): string {
  return applicationSet(`goTemplate: true
goTemplateOptions:
  - missingkey=error
syncPolicy:
  preserveResourcesOnDeletion: true
${more}generators:
${generators.trimEnd().split('\n').map((line) => `  ${line}`).join('\n')}
${TEMPLATE}`);
}

/** A generator with one element, called so. */
export function listOf(name: string): string {
  return `- list:
    elements:
      - name: ${name}
`;
}

/** Lines, two spaces further in for each level. */
export function indented(text: string, levels = 2): string {
  return text.trimEnd().split('\n').map((line) => `${'  '.repeat(levels)}${line}`).join('\n');
}
