import { requireName } from './_checks';
import type { GitRepositorySpecVerify } from '../../imports/types/flux/source.toolkit.fluxcd.io';

/**
 * Which signatures of a Git repository are checked before anything of it is used.
 *
 * The Secret lies in the namespace of the GitRepository and holds the authors' public keys under keys
 * that end in `.asc` (PGP) or `.sshpub` (SSH, from Flux 2.9 on).
 */
export class FluxGitVerification {
  /** The signature of the commit. */
  public static head(secretName: string): FluxGitVerification {
    return new FluxGitVerification('head', 'HEAD', secretName);
  }

  /** The signature of the tag; needs a `ref` that follows a tag. */
  public static tag(secretName: string): FluxGitVerification {
    return new FluxGitVerification('tag', 'Tag', secretName);
  }

  /** Both the signature of the tag and that of its commit; needs a `ref` that follows a tag. */
  public static tagAndHead(secretName: string): FluxGitVerification {
    return new FluxGitVerification('tagAndHead', 'TagAndHEAD', secretName);
  }

  private readonly fragment: GitRepositorySpecVerify;
  /** @internal */
  public readonly _needsTag: boolean;

  private constructor(factory: string, mode: GitRepositorySpecVerify['mode'], secretName: string) {
    this.fragment = { mode, secretRef: { name: requireName(`FluxGitVerification.${factory}`, 'secretName', secretName) } };
    this._needsTag = mode !== 'HEAD';
  }

  /** @internal */
  public get _fragment(): FluxGitVerification['fragment'] {
    return this.fragment;
  }
}
