import { checkout, SETTINGS } from '../_examples';
import { filesRead, readFolders, violation } from './_read-folders';
import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { valueAt } from '../../../core/plain';
import { remembered } from '../../../core/remembered';
import { APPLICATION, APPLICATION_SET } from '../../_declared';

const PARAMETER = 'reposerver.max.combined.directory.manifests.size';

/** What Argo CD reads for one source unless it is told otherwise. */
const USUAL = 10_000_000;

/** How Argo CD is told otherwise. */
const told = (size: string): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: argocd-cmd-params-cm
  namespace: argocd
data:
  ${PARAMETER}: '${size}'
`;

/** Argo CD reads no folder that is too large. */
export const layoutSize: Rule = {
  id: 'argocd/layout-size',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    return readFolders(object, fleet).filter(({ tool }) => tool === 'directory').flatMap((folder) => {
      const bytes = filesRead(folder).reduce((sum, { file }) => sum + (file.name.endsWith('.jsonnet') ? 0 : file.bytes), 0);
      const limit = limitOf(fleet);
      if (limit === undefined || bytes <= limit) return NONE;
      return [violation(folder, `reads files of ${sizeText(bytes)} together, and Argo CD reads up to ${sizeText(limit)} for one source; split them, `
        + `or raise ${PARAMETER} in argocd-cmd-params-cm`, FindingSeverity.ERROR)];
    });
  },
  docs: {
    what: 'The manifests of one source are not too large together',
    why: 'Argo CD gives up on a folder whose YAML and JSON files have more than 10 MB together, so that nobody fills its memory.',
    bad: { yaml: checkout('', { 'argocd/parameters.yaml': told('50'), 'deploy/settings.yaml': SETTINGS }) },
    good: { yaml: checkout('', { 'argocd/parameters.yaml': told('20M'), 'deploy/settings.yaml': SETTINGS }) },
    source: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cmd-params-cm-yaml/', 'argoproj/argo-cd reposerver/repository/repository.go findManifests'],
    numbers: ['RM-009'],
  },
};

const UNITS: Record<string, number> = { '': 1, 'k': 1e3, 'M': 1e6, 'G': 1e9, 'Ki': 2 ** 10, 'Mi': 2 ** 20, 'Gi': 2 ** 30 };

/** What Argo CD reads for one source, in bytes: where several limits are stated, the largest; undefined where that cannot be told. */
const limitOf = remembered((fleet: FleetIndex): number | undefined => {
  const stated = fleet._ofType('/ConfigMap').filter(({ name }) => name === 'argocd-cmd-params-cm').map(({ manifest }) => valueAt(manifest, 'data', PARAMETER))
    .filter((size) => size !== undefined);
  if (stated.length === 0) return USUAL;
  const sizes = stated.map((size) => {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(|k|M|G|Ki|Mi|Gi)$/.exec(typeof size === 'string' ? size : '') ?? [];
    return amount === undefined ? undefined : Number(amount) * UNITS[unit];
  });
  return sizes.includes(undefined) ? undefined : Math.max(...sizes as number[]);
});

function sizeText(bytes: number): string {
  return bytes < 1e5 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(1)} MB`;
}
