import { indented, listOf, setOf } from './_examples';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { APPLICATION_SET } from '../../_declared';
import { GENERATORS, generatorsOf } from '../../_generators';

const matrix = (more: string): string => setOf(`- matrix:
    generators:
${indented(listOf('prod'), 3)}
${indented(listOf('small').replace('name:', 'size:'), 3)}
${more}`);

const OVERRIDE = `template:
  metadata:
    labels:
      team: shop
  spec:
    project: shop
    destination: {}
`;

/** A template of a generator that is never looked at. */
export const ignoredTemplate: Rule = {
  id: 'argocd/ignored-template',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION_SET],
  check({ manifest }) {
    return generatorsOf(manifest).flatMap(({ generator, at, combinedBy }) => (combinedBy === undefined ? NONE : GENERATORS
      .filter((kind) => (valueAt(generator, kind, 'template') ?? undefined) !== undefined)
      .map((kind) => {
        const field = `${at}.${kind}.template`;
        return { field, message: `${field} is not read, since only the ${combinedBy} has a template of its own; move it there` };
      })));
  },
  docs: {
    what: 'A generator with a template of its own stands by itself',
    why: 'Of generators that are combined the controller takes the parameters and nothing else. What their templates say is lost without a word; the matrix or merge can have one.',
    bad: { yaml: matrix('').replace('                - size: small\n', `                - size: small\n${indented(OVERRIDE, 7)}\n`) },
    good: { yaml: matrix(indented(OVERRIDE, 2)) },
    source: ['argoproj/argo-cd applicationset/generators/matrix.go MatrixGenerator.getParams', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#generator-templates'],
  },
};
