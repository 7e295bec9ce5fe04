import { checkout, SETTINGS } from '../_examples';
import { filesRead, readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import { SKIP_MARKER } from '../../../checks/repo-tree';
import { type Rule } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

/** A few words in a value keep Argo CD from the whole file. */
export const layoutSkipMarker: Rule = {
  id: 'argocd/layout-skip-marker',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    return readFolders(object, fleet).filter(({ tool }) => tool === 'directory').flatMap((folder) => filesRead(folder)
      .filter(({ file }) => file.isMarked)
      .map(({ path, file }) => violation(folder, `reads ${shown(path)}${file.objects.length > 0 ? ` with ${file.objects[0].identity}` : ''}, `
        + `where a value holds the text ${shown(SKIP_MARKER)}, so Argo CD passes over the whole file; take it out of the value`, FindingSeverity.ERROR)));
  },
  docs: {
    what: 'No value holds the text by which Argo CD passes over a file',
    why: 'Argo CD looks for the text anywhere in a file, in values as in comments, and leaves out all that the file holds. In a comment it is taken for meant.',
    bad: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/help.yaml': SETTINGS.replace('settings', 'help').replace('red', `write ${SKIP_MARKER} above`) }) },
    good: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/help.yaml': `# ${SKIP_MARKER}\n${SETTINGS.replace('settings', 'help')}` }) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/directory/#skipping-file-rendering', 'argoproj/argo-cd reposerver/repository/repository.go findManifests'],
    numbers: ['RM-010'],
  },
};
