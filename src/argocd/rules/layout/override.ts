import { checkout, SETTINGS } from '../_examples';
import { readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import { type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

/** A file in the folder can change the source of the Application that reads it. */
export const layoutOverride: Rule = {
  id: 'argocd/layout-override',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const names = new Set(['.argocd-source.yaml', ...object.kind === 'Application' ? [`.argocd-source-${object.name}.yaml`] : []]);
    // Image Updater writes such files for charts and kustomizations.
    return readFolders(object, fleet).filter(({ tool }) => tool === 'directory').flatMap((folder) => folder.own.filter(({ file }) => names.has(file.name))
      .map(({ path }) => violation(folder, `holds ${shown(path)}, which Argo CD puts over what the Application says of its source; write it into the Application`,
        FindingSeverity.WARNING)));
  },
  docs: {
    what: 'An Application says itself how its folder is read',
    why: 'Argo CD merges `.argocd-source.yaml` and `.argocd-source-<application>.yaml` of the folder into the source, so whoever may write there '
      + 'changes how it is read, down to which files count, and the Application does not show it.',
    bad: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/.argocd-source.yaml': 'directory:\n  exclude: settings.yaml\n' }) },
    good: { yaml: checkout("directory:\n  exclude: 'limits.yaml'", { 'deploy/settings.yaml': SETTINGS, 'deploy/limits.yaml': SETTINGS.replace('settings', 'limits') }) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/parameters/#store-overrides-in-git',
      'argoproj/argo-cd reposerver/repository/repository.go mergeSourceParameters'],
    numbers: ['RM-005'],
  },
};
