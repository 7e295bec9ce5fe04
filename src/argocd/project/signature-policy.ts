import { keyFault } from './_signature-checks';
import type { AppProjectSpecSourceIntegrityGitPoliciesItem as Policy } from '../../../imports/types/argo-cd/argoproj.io';
import type { GitRepo } from '../../core/git-repo';
import { shown } from '../../core/problem';

/** Options of `ArgoSignaturePolicy`: the repositories that it is for. */
export interface ArgoSignaturePolicyOptions {
  /**
   * Repositories.
   *
   * @default - those of `repoPatterns`; all when neither is given
   */
  readonly repos?: GitRepo[];

  /**
   * Further repositories as globs, where `*` stands for slashes, too; what begins with `!` is left out.
   *
   * @default - none
   */
  readonly repoPatterns?: string[];
}

/**
 * Which commits of Git repositories are trusted, by GnuPG signatures. Needs Argo CD 3.5.
 *
 * A repository that two policies of a project are for is refused, one that none is for is not verified.
 *
 * @see https://argo-cd.readthedocs.io/en/latest/user-guide/source-integrity-git-gpg/
 */
export class ArgoSignaturePolicy {
  /**
   * The commit, or the annotated tag, that is deployed must be signed.
   *
   * @param keys ids of the keys that are trusted, 16 hexadecimal digits, or fingerprints of 40; Argo CD's keyring must hold them
   * @throws when no key is given, or one is none
   */
  public static head(keys: string[], options: ArgoSignaturePolicyOptions = {}): ArgoSignaturePolicy {
    return new ArgoSignaturePolicy('head', checkedKeys('head', keys), options);
  }

  /**
   * All history must be signed, back to the first commit or to one that seals what came before.
   *
   * @param keys ids of the keys that are trusted, 16 hexadecimal digits, or fingerprints of 40; Argo CD's keyring must hold them
   * @throws when no key is given, or one is none
   */
  public static strict(keys: string[], options: ArgoSignaturePolicyOptions = {}): ArgoSignaturePolicy {
    return new ArgoSignaturePolicy('strict', checkedKeys('strict', keys), options);
  }

  /** Nothing is verified. */
  public static none(options: ArgoSignaturePolicyOptions = {}): ArgoSignaturePolicy {
    return new ArgoSignaturePolicy('none', [], options);
  }

  private readonly urls: string[];

  private constructor(private readonly mode: 'head' | 'strict' | 'none', private readonly keys: string[], { repos, repoPatterns }: ArgoSignaturePolicyOptions) {
    const urls = [...repos?.map(({ url }) => url) ?? [], ...repoPatterns ?? []];
    // A list that only leaves out is for no repository.
    this.urls = urls.every((url) => url.startsWith('!')) ? ['*', ...urls] : urls;
  }

  /** @internal */
  public get _fragment(): ArgoSignaturePolicy['fragment'] {
    return this.fragment;
  }

  private get fragment(): Policy {
    return { repos: [...new Set(this.urls)].map((url) => ({ url })), gpg: { mode: this.mode, keys: [...this.keys] } };
  }
}

function checkedKeys(caller: string, given: string[]): string[] {
  // GnuPG writes capitals, and Argo CD compares as they are.
  const keys = given.map((key) => key.toUpperCase());
  if (keys.length === 0) throw new Error(`ArgoSignaturePolicy.${caller}: no key is trusted, so every commit would be refused; name one`);
  for (const key of keys) {
    const fault = keyFault(key);
    if (fault) throw new Error(`ArgoSignaturePolicy.${caller}: the key ${shown(key)} ${fault}`);
  }
  return [...new Set(keys)];
}
