import { FindingSeverity } from '../../../checks/finding';
import { folderPath, foldersIn, isRepoOf, isSameOrBelow, nearestFolder } from '../../../checks/repo-tree';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy, isReference, knownText, sourcesOf } from '../../_declared';
import { checkout, SETTINGS } from '../_examples';

/** A source that reads a folder which is not there. */
export const missingPath: Rule = {
  id: 'argocd/missing-path',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const tree = fleet._tree;
    if (!tree) return NONE;
    return sourcesOf(declaredBy(object)).flatMap((declared) => {
      const { source, at } = declared;
      const repo = knownText(source, 'repoURL');
      const path = knownText(source, 'path');
      if (repo === undefined || path === undefined || repo.startsWith('oci://') || valueAt(source, 'chart') !== undefined || isReference(declared)) return NONE;
      const folder = folderPath(path);
      const isSure = isRepoOf(tree, repo);
      if ((tree.repo !== undefined && !isSure) || !isSameOrBelow(folder, tree.root) || foldersIn(tree).has(folder)) return NONE;
      const near = nearestFolder(tree, folder);
      // Where the path may be one of another repository, it is worth a word only if it looks like one of this.
      if (!isSure && near === undefined) return NONE;
      const field = `${at}.path`;
      const advice = near === undefined ? 'name a folder that is there' : `did you mean ${shown(near)}?`;
      const message = `${field} is ${shown(path)}, which is no folder of the repository${isSure ? '' : `, if ${shown(repo)} is this one`}; ${advice}`;
      return [{ field, message, severity: isSure && tree.isWhole ? FindingSeverity.ERROR : FindingSeverity.INFO }];
    });
  },
  docs: {
    what: 'The path of a source is a folder of the repository',
    why: 'Argo CD cannot make manifests of a folder that is not there: the Application stays Unknown, and what it had applied stays as it is.',
    bad: { yaml: checkout('', { 'deploi/settings.yaml': SETTINGS }) },
    good: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS }) },
    source: ['argoproj/argo-cd util/app/path/path.go Path'],
    numbers: ['47'],
  },
};
