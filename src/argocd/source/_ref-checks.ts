import type { ArgoSource } from './source';
import type { ApplicationSpecSource } from '../../../imports/types/argo-cd/argoproj.io';
import { nearest, shown } from '../../core/problem';
import { isKnown, itemsOf } from '../_render';

/** Says what is wrong between the sources of one Application: their names, and the files that they lend each other. */
export function referenceFaults(sources: ArgoSource[]): string[] {
  const fragments = sources.map(({ _dry }) => _dry);
  const faults: string[] = [];
  if (sources.length > 1 && sources.some(({ _hydrator }) => _hydrator)) {
    faults.push('a hydrated source is an Application\'s only one, and Argo CD passes over all others; leave them out, or do not hydrate');
  }
  const lenders = new Map<string, ApplicationSpecSource>();
  const names = new Set<string>();
  for (const fragment of fragments) {
    if (isKnown(fragment.ref)) {
      if (lenders.has(fragment.ref)) faults.push(`two sources have the reference ${shown(fragment.ref)}; give each its own`);
      else lenders.set(fragment.ref, fragment);
    }
    if (isKnown(fragment.name)) {
      if (names.has(fragment.name)) faults.push(`two sources have the name ${shown(fragment.name)}; give each its own`);
      names.add(fragment.name);
    }
  }
  if (fragments.every(({ path, chart }) => path === undefined && chart === undefined)) {
    faults.push('no source renders anything; references only lend files to other sources');
  }
  const reading: Reading = { lenders, isAlone: fragments.length === 1, isKnown, toLend: (ref) => `add ArgoSource.reference(repo, ${shown(ref)})` };
  for (const fragment of fragments) faults.push(...lendingFaults(fragment, reading));
  return [...new Set(faults)];
}

/** What is known where one source reads files of others. */
export interface Reading {
  /** Sources by their reference. */
  readonly lenders: ReadonlyMap<string, ApplicationSpecSource>;
  /** Whether the Application has one source only, so that a `$` may begin a variable. */
  readonly isAlone: boolean;
  /** Whether a text is what it says. */
  isKnown(text: string | undefined): text is string;
  /** How a source comes to lend its files. */
  toLend(ref: string): string;
}

/** Says what is wrong with the files of other sources that a source reads. */
export function lendingFaults(source: ApplicationSpecSource, { lenders, isAlone, isKnown: isSaid, toLend }: Reading): string[] {
  const faults: string[] = [];
  const used = new Map<string, string | undefined>();
  const files = [
    // Where there are several sources, Argo CD takes every "$" that begins a file with values for a reference.
    ...itemsOf(source.helm?.valueFiles).map((file) => ({ file, variables: isAlone })),
    ...itemsOf(source.helm?.fileParameters).map(({ path = '' }) => ({ file: path, variables: true })),
  ];
  for (const { file, variables } of files) {
    const named = /^\$([^/]*)/.exec(file)?.[1];
    const isVariable = named !== undefined && /^\{?(ARGOCD|KUBE)_/.test(named);
    if (!isSaid(named) || (variables && isVariable)) continue;
    const lender = lenders.get(named);
    if (!lender) {
      const near = nearest(named, lenders.keys());
      let advice = toLend(named);
      if (isVariable) advice = `write ${shown(`./${file}`)} for the variable`;
      else if (near) advice = `did you mean "$${near}"?`;
      faults.push(`the file ${shown(file)} names the reference ${shown(named)}, which no source has; ${advice}`);
      continue;
    }
    if (![lender, source].every(({ repoURL, targetRevision }) => isSaid(repoURL) && isSaid(targetRevision))) continue;
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
