import { checkout, SETTINGS } from '../_examples';
import { type ReadFolder, readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { KUSTOMIZATION_FILE } from '../../../core/kustomization-file';
import { valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

const TOOLS = { helm: 'a Helm chart', kustomize: 'a kustomization' };

/** Argo CD guesses by the names of files what a folder is, unless the source says it in so many words. */
export const layoutTool: Rule = {
  id: 'argocd/layout-tool',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    return readFolders(object, fleet).flatMap(wrongTool);
  },
  docs: {
    what: 'A folder of plain manifests is not taken for a chart or a kustomization',
    why: 'A file called Chart.yaml or kustomization.yaml turns the folder into one for Helm or Kustomize, unless the source has a `directory` that says something: '
      + 'an empty one is forgotten. With it, the files of the tool do not count, or are applied as if they were objects.',
    bad: {
      yaml: checkout('directory:\n  recurse: true', {
        'deploy/settings.yaml': SETTINGS, 'deploy/kustomization.yaml': 'resources:\n  - settings.yaml\n',
      }),
    },
    good: { yaml: checkout('directory:\n  recurse: true', { 'deploy/settings.yaml': SETTINGS }) },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/tool_detection/', 'argoproj/argo-cd util/app/discovery/discovery.go Discover',
      'argoproj/argo-cd util/argo/argo.go NormalizeSource'],
    numbers: ['RM-003', 'RM-004'],
  },
};

function wrongTool(folder: ReadFolder): RuleViolation[] {
  const { source, at, named, tool, own } = folder;
  const file = own.find(({ file: { name, isOurs } }) => !isOurs && (KUSTOMIZATION_FILE.test(name) || name.endsWith('Chart.yaml')))?.file.name;
  if (file === undefined) return NONE;
  if (named === 'directory') {
    return [violation(folder, `holds ${shown(file)}, which does not count, since the source's directory has Argo CD read files one by one; `
      + 'leave directory out, or move the file away', FindingSeverity.WARNING)];
  }
  if (named !== undefined || tool === 'directory' || tool === 'plugin') return NONE;
  if (own.some(({ file: { isOurs } }) => isOurs)) {
    return [violation(folder, `holds ${shown(file)}, for which Argo CD takes the folder for ${TOOLS[tool]}, and applies none of the manifests beside it; `
      + 'move the file away, or set directory.recurse to true', FindingSeverity.ERROR)];
  }
  if (valueAt(source, 'directory') === undefined) return NONE;
  return [violation(folder, `says nothing in particular, so Argo CD forgets it and takes the folder for ${TOOLS[tool]}, because of ${shown(file)}; `
    + 'leave it out, or set recurse to true to have the files read one by one', FindingSeverity.WARNING, `${at}.directory`)];
}
