import { ownFolder } from './_own-folder';
import { FindingSeverity } from '../../checks/finding';
import { foldersIn, nearestFolder } from '../../checks/repo-tree';
import { NONE, type Rule } from '../../checks/rule';
import { shown } from '../../core/problem';
import { FLUX_TYPES } from '../_kinds';

/** A Kustomization of a folder that its repository does not hold applies nothing. */
export const missingPath: Rule = {
  id: 'flux/missing-path',
  severity: FindingSeverity.ERROR,
  kinds: [FLUX_TYPES.Kustomization],
  check(object, fleet) {
    const folder = ownFolder(object, fleet);
    if (!folder) return NONE;
    const { path, isSure } = folder;
    const tree = fleet._tree!;
    if (foldersIn(tree).has(path)) return NONE;
    const near = nearestFolder(tree, path);
    return [{
      field: 'spec.path',
      severity: isSure && tree.isWhole ? undefined : FindingSeverity.INFO,
      message: `spec.path is ${shown(object.manifest.spec.path)}, which is no folder of the repository${isSure ? '' : ', if that is this one'}; `
        + (near === undefined ? 'name a folder that is there' : `did you mean ${shown(near)}?`),
    }];
  },
  docs: {
    what: 'The folder of a Kustomization is in the repository',
    why: 'Flux fetches the repository, finds no such folder, and neither applies nor prunes anything of this Kustomization until the path is right. '
      + 'Where it is not known which repository is checked, this is only said of the one that flux bootstrap reads, and of one from which other folders are here.',
    bad: { yaml: example('./apps/wbe') },
    good: { yaml: example('./apps/web') },
    source: ['https://fluxcd.io/flux/components/kustomize/kustomizations/#path', 'fluxcd/kustomize-controller/internal/controller/kustomization_controller.go reconcile'],
    numbers: ['95', 'KS-11'],
  },
};

function example(path: string): string {
  return `
# file clusters/prod/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec:
  interval: 10m
  path: ${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
# file clusters/prod/flux-system/gotk-sync.yaml
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec:
  interval: 1m
  url: https://github.com/acme/fleet
  ref: { branch: main }
# file apps/web/settings.yaml
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { colour: red }
`;
}
