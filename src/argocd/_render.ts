import type { HelmRepo } from '../core/helm-repo';

/** True, or undefined: a false that is the default would be removed. */
export function on(flag: boolean | undefined): true | undefined {
  return flag ? true : undefined;
}

/** The address of a chart repository as Argo CD knows it: a registry that holds charts is named without its scheme. */
export function chartRepositoryUrl(repo: HelmRepo): string {
  return repo.isOci ? repo.url.slice('oci://'.length) : repo.url;
}
