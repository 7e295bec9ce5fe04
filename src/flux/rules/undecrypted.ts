import { ownFolder } from './_own-folder';
import type { CheckedObject } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import { type RepoTree, isSameOrBelow } from '../../checks/repo-tree';
import { NONE, type Rule } from '../../checks/rule';
import { KUSTOMIZATION_FILE } from '../../core/kustomization-file';
import { mapAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { FLUX_TYPES } from '../_kinds';

/** What SOPS has encrypted is only decrypted by a Kustomization that is told to. */
export const undecrypted: Rule = {
  id: 'flux/undecrypted',
  severity: FindingSeverity.ERROR,
  kinds: [FLUX_TYPES.Kustomization],
  check(object, fleet) {
    const tree = fleet._tree;
    if (!tree || encryptedFolders(tree).length === 0 || mapAt(object.manifest, 'spec').decryption !== undefined) return NONE;
    const folder = ownFolder(object, fleet);
    const found = folder && encryptedIn(tree, folder.path);
    if (!found) return NONE;
    return [{
      field: 'spec',
      // The decryption of a hand-written Kustomization may be patched in by the one above it.
      severity: folder.isSure && fleet.isComplete ? undefined : FindingSeverity.INFO,
      message: `spec.decryption is not set, and ${found.identity} in ${folder.path || 'the repository'} is encrypted by SOPS, so Flux refuses it; `
        + 'write decryption: { provider: sops } with the secretRef of the key',
    }];
  },
  docs: {
    what: 'A Kustomization with encrypted objects decrypts them',
    why: 'Flux does not apply what is still encrypted: the reconciliation fails, and nothing else of the folder is applied either.',
    bad: { yaml: example('') },
    good: { yaml: example('  decryption: { provider: sops }\n') },
    source: ['https://fluxcd.io/flux/components/kustomize/kustomizations/#decryption', 'fluxcd/kustomize-controller/internal/controller/kustomization_controller.go build'],
    numbers: ['103', 'KS-24'],
  },
};

interface EncryptedFolder {
  readonly path: string;
  /** The first object in it that is encrypted. */
  readonly object: CheckedObject;
}

const encryptedFolders = remembered((tree: RepoTree): readonly EncryptedFolder[] => [...tree.folders].flatMap(([path, files]) => {
  const object = files.flatMap(({ objects }) => objects).find(isEncrypted);
  return object ? [{ path, object }] : [];
}));

/** An encrypted object that is applied with a folder. Without a kustomization file, that is everything below it. */
function encryptedIn(tree: RepoTree, folder: string): CheckedObject | undefined {
  const isAlone = tree.folders.get(folder)?.some(({ name }) => KUSTOMIZATION_FILE.test(name)) ?? false;
  return encryptedFolders(tree).find(({ path }) => (isAlone ? path === folder : isSameOrBelow(path, folder)))?.object;
}

function isEncrypted({ kind, manifest }: CheckedObject): boolean {
  return kind === 'Secret' && ['data', 'stringData'].some((field) => Object.values(mapAt(manifest, field)).some((value) => typeof value === 'string' && value.startsWith('ENC[')));
}

function example(decryption: string): string {
  return `
# file clusters/prod/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps/web
  prune: true
${decryption}  sourceRef: { kind: GitRepository, name: flux-system }
# file clusters/prod/flux-system/gotk-sync.yaml
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec:
  interval: 1m
  url: https://github.com/acme/fleet
  ref: { branch: main }
# file apps/web/login.yaml
apiVersion: v1
kind: Secret
metadata: { name: login, namespace: shop }
stringData:
  password: ENC[AES256_GCM,data:9yOHS2A=,iv:Yh3MNUOLvVC2,tag:3ncbTj8A,type:str]
sops:
  lastmodified: "2026-08-01T12:00:00Z"
  mac: ENC[AES256_GCM,data:aW1hZ2luZQ==,iv:o0jYl1,tag:mZqPvA,type:str]
  encrypted_regex: ^(data|stringData)$
  version: 3.10.2
`;
}
