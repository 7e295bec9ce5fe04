import { checkout, SETTINGS } from '../_examples';
import { type ReadFolder, matcherOf, readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { isFilledLater, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

/** Globs that name no file of the folder. */
export const layoutGlob: Rule = {
  id: 'argocd/layout-glob',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    return readFolders(object, fleet).filter(({ tool }) => tool === 'directory')
      .flatMap((folder) => [...emptyGlob(folder, 'include'), ...emptyGlob(folder, 'exclude')]);
  },
  docs: {
    what: 'The globs of a source name files',
    why: 'Argo CD holds `include` and `exclude` against paths that begin in the folder of the source, not in the repository. An `include` that names '
      + 'nothing leaves the Application empty, an `exclude` that names nothing lets everything through.',
    bad: { yaml: checkout("directory:\n  include: 'deploy/*.yaml'", { 'deploy/settings.yaml': SETTINGS }) },
    good: { yaml: checkout("directory:\n  include: '*.yaml'", { 'deploy/settings.yaml': SETTINGS }) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/directory/#including-only-certain-files'],
    numbers: ['RM-014'],
  },
};

function emptyGlob(folder: ReadFolder, which: 'include' | 'exclude'): RuleViolation[] {
  const { source, at, own, below } = folder;
  const glob = textAt(source, 'directory', which);
  if (glob === undefined || isFilledLater(glob)) return NONE;
  const matches = matcherOf(source, which);
  const files = valueAt(source, 'directory', 'recurse') === true ? [...own, ...below] : own;
  if (!matches || files.some(({ path }) => matches(path))) return NONE;
  const prefixed = globFromRoot(glob, folder.folder) ? `; paths begin in the folder ${shown(folder.folder)}` : '';
  const effect = which === 'include' ? 'so the source brings nothing' : 'so it keeps nothing out';
  return [violation(folder, `is ${shown(glob)}, which is the path of no file that is read, ${effect}${prefixed}`,
    which === 'include' ? FindingSeverity.WARNING : FindingSeverity.INFO, `${at}.directory.${which}`)];
}

function globFromRoot(glob: string, folder: string): boolean {
  return folder !== '' && glob.includes(`${folder}/`);
}
