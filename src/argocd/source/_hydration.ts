import { type Fault, branchFault, pathFault } from './_source-checks';
import type { ApplicationSpecSource, ApplicationSpecSourceHydratorDrySource as DrySource } from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';
import { isKnown } from '../_render';

/** The part of a source that a hydrator reads. */
export function drySource({ repoURL, path = '.', targetRevision = 'HEAD', helm, kustomize, directory, plugin }: ApplicationSpecSource): DrySource {
  return { repoURL, path, targetRevision, helm, kustomize, directory, plugin };
}

/** What is to be rendered, as far as it matters here. */
interface Dry {
  readonly _fragment: ApplicationSpecSource;
  readonly _hydrator: object | undefined;
  readonly _traits: { readonly isGit?: boolean };
}

/** Where what is rendered goes. */
interface Target {
  readonly branch: string;
  readonly path: string;
  /** Address of the repository, unless it is that of what is rendered. */
  readonly repo?: string;
  readonly hydrateTo?: string;
}

export function hydratedFaults(dry: Dry, { branch, path, repo, hydrateTo }: Target): Fault[] {
  const source = dry._fragment;
  if (dry._hydrator) return ['the dry source is hydrated itself; give the one that it is hydrated from'];
  if (!dry._traits.isGit) return ['the dry source lies in no Git repository, and Argo CD hydrates from Git only; give a folder, a kustomization or a chart in Git'];
  if (source.path === undefined) return ['the dry source is a reference, from which nothing is rendered; give a folder, a kustomization or a chart in Git'];
  const unknown = (['ref', 'name', 'tagPrefix'] as const).filter((field) => source[field] !== undefined);
  return [
    ...unknown.map((field) => `the dry source has a ${field}, which Argo CD does not know where it hydrates; leave it out`),
    branchFault('branch', branch),
    hydratedPathFault(path),
    hydrateTo === undefined ? undefined : branchFault('hydrateTo', hydrateTo),
    isKnown(hydrateTo) && hydrateTo === branch ? `hydrateTo is ${shown(hydrateTo)}, the branch that is synced; leave it out` : undefined,
    overlapFault(source, repo ?? source.repoURL, hydrateTo ?? branch, path),
  ];
}

/** Argo CD compares these paths letter by letter, so that `a/../b` and `b` would overwrite each other unseen. */
function hydratedPathFault(path: string): Fault {
  if (!isKnown(path)) return undefined;
  const fault = pathFault('the path of the rendered manifests', path);
  if (fault) return fault;
  const parts = path.split('/');
  if (parts.every((part) => part === '.' || part === '')) {
    return `the path of the rendered manifests is ${shown(path)}, the root of the repository, which Argo CD does not hydrate to; name a folder`;
  }
  const plain = parts.filter((part) => part !== '.' && part !== '').join('/');
  return plain === path ? undefined : `the path of the rendered manifests is ${shown(path)}, and Argo CD compares paths letter by letter; write ${shown(plain)}`;
}

/** What is rendered would lie among what it is rendered from. */
function overlapFault({ repoURL, path, targetRevision }: ApplicationSpecSource, repo: string, branch: string, target: string): Fault {
  if (![repoURL, repo, path, target, branch, targetRevision].every(isKnown) || repoURL !== repo || targetRevision !== branch) return undefined;
  return path!.replace(/^(\.\/)+|\/+$/g, '') === target
    ? `the manifests are rendered from ${shown(path)} into the same folder of the same branch ${shown(branch)}; name another branch or folder`
    : undefined;
}
