import { flag } from './_argo-secret';
import { type GitRepo, repositoryUrl } from '../../../core/git-repo';
import type { HelmRepo } from '../../../core/helm-repo';
import { chartRepositoryUrl } from '../../_render';

/** How Argo CD reads a Git repository. */
export interface ArgoGitOptions {
  /**
   * Whether files of Git LFS are fetched.
   *
   * @default false
   */
  readonly lfs?: boolean;

  /**
   * How many commits are fetched: 0 for all.
   *
   * @default 0
   */
  readonly depth?: number;

  /**
   * Whether user and password are sent before the server asks for them.
   *
   * @default false
   */
  readonly forceHttpBasicAuth?: boolean;

  /**
   * Whether a webhook only refreshes the Applications that a push concerns, and leaves the cache of all others as it is. For large repositories of plain manifests.
   *
   * @default false
   */
  readonly webhookManifestCacheWarmDisabled?: boolean;
}

/** How Argo CD reads a registry. */
export interface ArgoRegistryOptions {
  /**
   * Whether the registry is asked without TLS.
   *
   * @default false
   */
  readonly insecureForceHttp?: boolean;
}

/**
 * What a repository is, and where.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repositories
 */
export class ArgoRepositoryAddress {
  /** A Git repository. */
  public static git(repo: GitRepo, options: ArgoGitOptions = {}): ArgoRepositoryAddress {
    const { lfs, depth, forceHttpBasicAuth, webhookManifestCacheWarmDisabled } = options;
    if (depth !== undefined && !(Number.isSafeInteger(depth) && depth >= 0)) throw new Error(`ArgoRepositoryAddress.git: depth is ${depth}; write a whole number from 0 on`);
    return new ArgoRepositoryAddress('git', repo.url, {
      enableLfs: flag(lfs),
      depth: depth ? `${depth}` : undefined,
      forceHttpBasicAuth: flag(forceHttpBasicAuth),
      webhookManifestCacheWarmDisabled: flag(webhookManifestCacheWarmDisabled),
    });
  }

  /** A repository of charts: an index over HTTP, or a registry. */
  public static helm(repo: HelmRepo, options: ArgoRegistryOptions = {}): ArgoRepositoryAddress {
    return new ArgoRepositoryAddress('helm', chartRepositoryUrl(repo), { enableOCI: flag(repo.isOci), insecureOCIForceHttp: flag(options.insecureForceHttp) });
  }

  /**
   * Artifacts in a registry.
   *
   * @param url `oci://…`; never with a password in it
   */
  public static oci(url: string, options: ArgoRegistryOptions = {}): ArgoRepositoryAddress {
    return new ArgoRepositoryAddress('oci', repositoryUrl('ArgoRepositoryAddress.oci', url, ['oci']), { insecureOCIForceHttp: flag(options.insecureForceHttp) });
  }

  private constructor(
    /** @internal */
    public readonly _type: 'git' | 'helm' | 'oci',
    /** The address, as Argo CD knows it: charts in a registry have no `oci://` before it. */
    public readonly url: string,
    /** @internal */
    public readonly _fields: Record<string, string | undefined>,
  ) {}
}
