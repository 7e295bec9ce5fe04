import type { ExcludedKinds } from './_default-exclusions';
import { list } from '../../../core/fragment';

/** Options of `ArgoResourceFilter.of`. */
export interface ArgoResourceFilterOptions {
  /**
   * API groups, as globs; empty text for the core group.
   *
   * @default - all
   */
  readonly apiGroups?: string[];

  /**
   * Kinds by name, or `*`.
   *
   * @default - all
   */
  readonly kinds?: string[];

  /**
   * Addresses of API servers, as globs.
   *
   * @default - all clusters
   */
  readonly clusters?: string[];
}

/**
 * Kinds on clusters, all parts of which must fit.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#resource-exclusioninclusion
 */
export class ArgoResourceFilter {
  /**
   * Kinds of API groups.
   *
   * @throws when it means everything, or a kind is a glob other than `*`, which Argo CD does not know there
   */
  public static of(options: ArgoResourceFilterOptions): ArgoResourceFilter {
    const { apiGroups, kinds, clusters } = options;
    if (![apiGroups, kinds, clusters].some((part) => part?.length)) {
      throw new Error('ArgoResourceFilter.of: it names no group, no kind and no cluster, and so means everything; name one');
    }
    const glob = kinds?.find((kind) => kind !== '*' && /[*?[\]{}]/.test(kind));
    if (glob !== undefined) throw new Error(`ArgoResourceFilter.of: the kind ${JSON.stringify(glob)} is a glob, which Argo CD takes by the letter; write the kind's name, or "*" alone`);
    return new ArgoResourceFilter({ apiGroups: list(apiGroups), kinds: list(kinds), clusters: list(clusters) });
  }

  private constructor(
    /** @internal */
    public readonly _fragment: Partial<ExcludedKinds> & { readonly clusters?: string[] },
  ) {}
}
