import { checkout, SETTINGS } from '../_examples';
import { readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import { type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

/** Endings that look like those that Argo CD knows: with capitals, or with letters exchanged. */
const ALMOST = /\.(?:ya?ml|json|jsonnet|yalm|ymal|yamll|yaam|jsn)$/i;
const EXACT = /\.(?:ya?ml|json|jsonnet)$/;

/** Argo CD knows files by their endings, and passes over all others without a word. */
export const layoutUnreadFile: Rule = {
  id: 'argocd/layout-unread-file',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    return readFolders(object, fleet).filter(({ tool }) => tool === 'directory').flatMap((folder) => {
      const files = valueAt(folder.source, 'directory', 'recurse') === true ? [...folder.own, ...folder.below] : folder.own;
      return files.filter(({ file }) => !file.isOurs && ALMOST.test(file.name) && !EXACT.test(file.name)).map(({ path }) => violation(folder,
        `holds ${shown(path)}, which Argo CD passes over because of its ending; let it end in .yaml, .yml, .json or .jsonnet`, FindingSeverity.WARNING));
    });
  },
  docs: {
    what: 'Manifests end as Argo CD expects',
    why: 'Of a folder, Argo CD reads files that end in .yaml, .yml, .json or .jsonnet, in small letters. Any other file is left out, and nothing says so.',
    bad: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/limits.YAML': SETTINGS.replace('settings', 'limits') }) },
    good: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/limits.yaml': SETTINGS.replace('settings', 'limits') }) },
    source: ['argoproj/argo-cd reposerver/repository/repository.go getPotentiallyValidManifestFile'],
    numbers: ['RM-001'],
  },
};
