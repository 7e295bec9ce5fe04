import { checkout, SETTINGS } from '../_examples';
import { type ReadFolder, filesRead, readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { folderPath, isSameOrBelow } from '../../../checks/repo-tree';
import { type Rule } from '../../../checks/rule';
import { KUSTOMIZATION_FILE } from '../../../core/kustomization-file';
import { listAt, textAt, valueAt } from '../../../core/plain';
import { shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION, APPLICATION_SET } from '../../_declared';
import { generatorsOf } from '../../_generators';

/** Argo CD reads a folder, and not those below it unless told to. */
export const layoutSubfolder: Rule = {
  id: 'argocd/layout-subfolder',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    return readFolders(object, fleet).flatMap((folder) => {
      if (folder.tool !== 'directory' || valueAt(folder.source, 'directory', 'recurse') === true) return [];
      const left = unreadBelow(folder, fleet);
      if (left.length === 0) return [];
      const rest = left.length === 1 ? '' : ` and ${left.length - 1} more`;
      const effect = filesRead(folder).some(({ file }) => file.objects.length > 0) ? 'it leaves out' : 'it brings nothing: what it leaves out is';
      return [violation(folder, `is read without the folders below it, so ${effect} ${shown(left[0])}${rest}; set directory.recurse to true, or name the right folder`,
        FindingSeverity.WARNING)];
    });
  },
  docs: {
    what: 'Manifests in folders below are read',
    why: 'Without `directory.recurse: true`, Argo CD reads the files of the folder itself and none below it. The rest is missing in the cluster, and the Application is Synced.',
    bad: { yaml: checkout('', { 'deploy/settings.yaml': SETTINGS, 'deploy/more/limits.yaml': SETTINGS.replace('settings', 'limits') }) },
    good: {
      yaml: checkout('directory:\n  recurse: true', { 'deploy/settings.yaml': SETTINGS, 'deploy/more/limits.yaml': SETTINGS.replace('settings', 'limits') }),
    },
    source: ['https://argo-cd.readthedocs.io/en/stable/user-guide/directory/', 'argoproj/argo-cd reposerver/repository/repository.go findManifests'],
    numbers: ['RM-002'],
  },
};

/** The files with objects below a folder that nothing else reads. Folders for tools are meant for something else. */
function unreadBelow({ folder, below }: ReadFolder, fleet: FleetIndex): string[] {
  const others = readElsewhere(fleet);
  if (others === undefined) return [];
  const tools = below.filter(({ file }) => KUSTOMIZATION_FILE.test(file.name) || file.name.endsWith('Chart.yaml')).map(({ path }) => folderOf(path));
  return below.filter(({ file, path }) => {
    if (file.objects.length === 0 || !/\.(ya?ml|json)$/.test(file.name)) return false;
    const inner = folderOf(path);
    if (tools.some((tool) => isSameOrBelow(inner, tool) && tool !== '')) return false;
    const whole = folder === '' ? inner : `${folder}/${inner}`;
    return !isRead(whole, others);
  }).map(({ path }) => path);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether some source reads a folder: itself, or with one that it lies in. */
function isRead(folder: string, { exact, whole }: FoldersRead): boolean {
  if (exact.has(folder) || whole.has('')) return true;
  for (let at = folder; at !== ''; at = folderOf(at)) if (whole.has(at)) return true;
  return false;
}

/** Folders that sources read, and those that they read with all below. */
interface FoldersRead {
  readonly exact: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

/** The folders that some source reads; undefined where a generator decides on them. */
const readElsewhere = remembered((fleet: FleetIndex): FoldersRead | undefined => {
  const sets = fleet._ofType(APPLICATION_SET);
  if (sets.some(({ manifest }) => generatorsOf(manifest).some(({ generator }) => listAt(generator, 'git', 'directories').length > 0))) return undefined;
  const byArgo = [...fleet._ofType(APPLICATION), ...sets].flatMap((object) => readFolders(object, fleet));
  const byFlux = fleet._ofType('kustomize.toolkit.fluxcd.io/Kustomization').map(({ manifest }) => folderPath(textAt(manifest, 'spec', 'path') ?? ''));
  const whole = byArgo.filter(({ source, tool }) => tool !== 'directory' || valueAt(source, 'directory', 'recurse') === true);
  return { exact: new Set(byArgo.map(({ folder }) => folder)), whole: new Set([...whole.map(({ folder }) => folder), ...byFlux]) };
});
