import { checkout, SETTINGS } from '../_examples';
import { type FolderFile, type ReadFolder, filesRead, readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import type { FileOddity } from '../../../checks/repo-tree';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

const WORDS: Record<Exclude<FileOddity, 'link out'>, string> = {
  'several objects': 'holds several objects, and Argo CD takes one from each JSON file; write a file for each, or YAML',
  'no object': 'holds no Kubernetes object, and Argo CD takes every JSON file for one; move it out of the folder, or give it another ending',
  'unreadable manifest': 'cannot be read to its end as Kubernetes objects; correct it, or move it out of the folder',
  'unreadable': 'is no readable YAML, so Argo CD passes over it without a word; correct it, or move it out of the folder',
};

/** One file that Argo CD cannot read keeps it from all others of the folder. */
export const layoutUnreadableFile: Rule = {
  id: 'argocd/layout-unreadable-file',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const folders = readFolders(object, fleet);
    return folders.length === 0 ? NONE : folders.flatMap((folder) => [...linksOut(folder), ...unreadable(folder)]);
  },
  docs: {
    what: 'Argo CD can read every file of a folder that it reads',
    why: 'A JSON file that holds no object or several, YAML that looks like an object and cannot be read, and a link that leads out of the repository '
      + 'keep Argo CD from comparing and syncing the whole Application; broken YAML that looks like nothing is passed over without a word.',
    bad: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/notes.json': '{ "owner": "team-shop" }\n' }) },
    good: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/notes.txt': 'owner: team-shop\n' }) },
    source: [
      'argoproj/argo-cd reposerver/repository/repository.go getObjsFromYAMLOrJson',
      'argoproj/argo-cd util/app/path/path.go CheckOutOfBoundsSymlinks',
    ],
    numbers: ['RM-006', 'RM-007', 'RM-008', 'RM-011'],
  },
};

function unreadable(folder: ReadFolder): RuleViolation[] {
  if (folder.tool !== 'directory') return NONE;
  return filesRead(folder).flatMap((found) => {
    const { oddity } = found.file;
    if (oddity === undefined || oddity === 'link out') return NONE;
    const severity = oddity === 'unreadable' ? FindingSeverity.WARNING : FindingSeverity.ERROR;
    return [violation(folder, `reads ${pathOf(folder, found)}, which ${WORDS[oddity]}`, severity)];
  });
}

/** Argo CD looks for them in the whole repository, whatever they are called. */
function linksOut(folder: ReadFolder): RuleViolation[] {
  return [...folder.own, ...folder.below].filter(({ file }) => !file.isOurs && file.oddity === 'link out').map((found) => violation(folder,
    `holds ${pathOf(folder, found)}, a symbolic link that is absolute or leads out of the repository, so Argo CD refuses the whole repository; remove the link`,
    FindingSeverity.ERROR));
}

function pathOf({ folder }: ReadFolder, { path }: FolderFile): string {
  return shown(folder === '' ? path : `${folder}/${path}`);
}
