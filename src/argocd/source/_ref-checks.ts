import type { ArgoSource } from './source';
import type { ApplicationSpecSource } from '../../../imports/types/argo-cd/argoproj.io';
import { nearest, shown } from '../../core/problem';

/** Says what is wrong between the sources of one Application: their names, and the files that they lend each other. */
export function referenceFaults(sources: ArgoSource[]): string[] {
  const fragments = sources.map(({ _fragment }) => _fragment);
  const faults: string[] = [];
  const lenders = new Map<string, ApplicationSpecSource>();
  const names = new Set<string>();
  for (const fragment of fragments) {
    if (fragment.ref !== undefined) {
      if (lenders.has(fragment.ref)) faults.push(`two sources have the reference ${shown(fragment.ref)}; give each its own`);
      else lenders.set(fragment.ref, fragment);
    }
    if (fragment.name !== undefined) {
      if (names.has(fragment.name)) faults.push(`two sources have the name ${shown(fragment.name)}; give each its own`);
      names.add(fragment.name);
    }
  }
  if (fragments.every(({ path, chart }) => path === undefined && chart === undefined)) {
    faults.push('no source renders anything; references only lend files to other sources');
  }
  for (const fragment of fragments) faults.push(...lendingFaults(fragment, lenders, fragments.length === 1));
  return [...new Set(faults)];
}

function lendingFaults(source: ApplicationSpecSource, lenders: Map<string, ApplicationSpecSource>, alone: boolean): string[] {
  const faults: string[] = [];
  const used = new Map<string, string | undefined>();
  const files = [
    // Where there are several sources, Argo CD takes every "$" that begins a file with values for a reference.
    ...(source.helm?.valueFiles ?? []).map((file) => ({ file, variables: alone })),
    ...(source.helm?.fileParameters ?? []).map(({ path = '' }) => ({ file: path, variables: true })),
  ];
  for (const { file, variables } of files) {
    const named = /^\$([^/]*)/.exec(file)?.[1];
    const isVariable = named !== undefined && /^\{?(ARGOCD|KUBE)_/.test(named);
    if (named === undefined || (variables && isVariable)) continue;
    const lender = lenders.get(named);
    if (!lender) {
      const near = nearest(named, lenders.keys());
      let advice = `add ArgoSource.reference(repo, ${shown(named)})`;
      if (isVariable) advice = `write ${shown(`./${file}`)} for the variable`;
      else if (near) advice = `did you mean "$${near}"?`;
      faults.push(`the file ${shown(file)} names the reference ${shown(named)}, which no source has; ${advice}`);
      continue;
    }
    const repository = normalized(lender.repoURL);
    const earlier = used.get(repository);
    if (earlier !== undefined && earlier !== lender.targetRevision) {
      faults.push(`one source reads ${lender.repoURL} at ${shown(earlier)} and at ${shown(lender.targetRevision)}, and Argo CD takes one revision only; `
        + 'give its references the same');
    } else if (source.chart === undefined && normalized(source.repoURL) === repository && source.targetRevision !== lender.targetRevision) {
      faults.push(`a source at ${shown(source.targetRevision)} reads its own repository ${lender.repoURL} at ${shown(lender.targetRevision)}, `
        + 'and Argo CD takes one revision only; give both the same');
    }
    used.set(repository, lender.targetRevision);
  }
  return faults;
}

/** An address as Argo CD compares it. */
function normalized(url: string): string {
  return url.toLowerCase().replace(/\.git$/, '').replace(/^ssh:\/\//, '');
}
