import type { ApplicationSpecSource } from '../../../../imports/types/argo-cd/argoproj.io';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { type Plain, isFilledLater, listAt, textAt, valueAt } from '../../../core/plain';
import { APPLICATION, APPLICATION_SET, declaredBy, sourcesOf } from '../../_declared';
import { type Reading, lendingFaults } from '../../source/_ref-checks';
import { application } from '../_examples';

const sources = (file: string): string => application('unused').replace(/ {2}source:\n.*\n/, `  sources:
    - repoURL: https://charts.example.com
      chart: shop
      targetRevision: 1.2.3
      helm:
        valueFiles:
          - ${file}
    - repoURL: https://github.com/acme/values
      targetRevision: v1.2.3
      ref: values
`);

/** Files of other sources that cannot be read. */
export const lentFiles: Rule = {
  id: 'argocd/lent-files',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const declared = declaredBy(object);
    const found = sourcesOf(declared).filter(({ source }) => textAt(source, 'repoURL') !== undefined);
    if (!found.some(({ source }) => valueAt(source, 'helm') !== undefined)) return NONE;
    const fragments = found.map(({ source }) => readable(source));
    const reading: Reading = {
      lenders: new Map(fragments.filter(({ ref }) => isSaid(ref)).map((fragment) => [fragment.ref!, fragment])),
      isAlone: valueAt(declared.spec, 'source') === found[0].source,
      isKnown: isSaid,
      toLend: (ref) => `give a source "ref: ${ref}"`,
    };
    return found.flatMap(({ at }, index) => lendingFaults(fragments[index], reading).map((fault) => ({ field: at, message: `${at}: ${fault}` })));
  },
  docs: {
    what: 'Files that a chart reads from another source can be read',
    why: 'What begins with `$` names another source by its `ref`. Argo CD renders nothing where no source is called so, or where one repository would be needed at two revisions.',
    bad: { yaml: sources('$value/shop.yaml') },
    good: { yaml: sources('$values/shop.yaml') },
    source: ['argoproj/argo-cd reposerver/repository/repository.go resolveReferencedSources', 'https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/#helm-value-files-from-external-git-repository'],
    numbers: ['AA-016', 'AA-018', 'AA-019'],
  },
};

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '' && !isFilledLater(text);
}

/** What is read of a source, as far as it has its form. */
function readable(source: Plain): ApplicationSpecSource {
  const files = listAt(source, 'helm', 'valueFiles').filter((file) => typeof file === 'string').filter(isBegun);
  const parameters = listAt(source, 'helm', 'fileParameters').map((parameter) => ({ path: textAt(parameter, 'path') })).filter(({ path }) => path !== undefined && isBegun(path));
  const [repoURL = '', targetRevision, chart, ref] = ['repoURL', 'targetRevision', 'chart', 'ref'].map((key) => textAt(source, key));
  return { repoURL, targetRevision, chart, ref, helm: { valueFiles: files, fileParameters: parameters } };
}

/** Whether a path begins with what stands there; a variable that Argo CD knows does. */
function isBegun(path: string): boolean {
  return !path.startsWith('${') || /^\$\{(?:ARGOCD|KUBE)_/.test(path);
}
