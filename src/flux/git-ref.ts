import { holdsVariable } from './_checks';
import { semverRangeFault } from './_semver-range';
import type { GitRepositorySpecRef } from '../../imports/types/flux/source.toolkit.fluxcd.io';
import { shown } from '../core/problem';

/** Options of `FluxGitRef.commit`. */
export interface FluxGitCommitOptions {
  /**
   * The branch that holds the commit. Only this branch is then cloned.
   *
   * @default - the whole repository is cloned
   */
  readonly branch?: string;
}

/** What of a Git repository is checked out. */
export class FluxGitRef {
  /** The newest commit of a branch. */
  public static branch(branch: string): FluxGitRef {
    return new FluxGitRef({ branch: gitName('FluxGitRef.branch', branch) });
  }

  /** A tag. */
  public static tag(tag: string): FluxGitRef {
    return new FluxGitRef({ tag: gitName('FluxGitRef.tag', tag) });
  }

  /**
   * The tag with the highest version within a range.
   *
   * @param range as in `1.4.x`, `^1.4.0` or `>=1.4.0 <2.0.0`; a space or a comma means "and", `||` means "or"
   */
  public static semver(range: string): FluxGitRef {
    const fault = semverRangeFault(range);
    if (fault) throw new Error(`FluxGitRef.semver: the range is ${shown(range)}; ${fault}`);
    return new FluxGitRef({ semver: range });
  }

  /**
   * One commit, for good.
   *
   * @param sha the whole hash, 40 hexadecimal digits
   */
  public static commit(sha: string, options: FluxGitCommitOptions = {}): FluxGitRef {
    if (!/^[0-9a-f]{40}$/.test(sha) && !holdsVariable(sha)) {
      throw new Error(`FluxGitRef.commit: the hash is ${shown(sha)}; write all 40 hexadecimal digits in lower case`);
    }
    const branch = options.branch === undefined ? undefined : gitName('FluxGitRef.commit', options.branch);
    return new FluxGitRef({ branch, commit: sha });
  }

  /**
   * A reference by its whole name, for instance that of a pull request.
   *
   * @param name as in `refs/pull/420/head`
   */
  public static refName(name: string): FluxGitRef {
    gitName('FluxGitRef.refName', name);
    if (!name.startsWith('refs/') && name !== 'HEAD' && !holdsVariable(name)) {
      throw new Error(`FluxGitRef.refName: the name is ${shown(name)}; write the whole name, as in ${shown(`refs/heads/${name}`)}`);
    }
    return new FluxGitRef({ name });
  }

  private constructor(private readonly fragment: GitRepositorySpecRef) {}

  /** @internal */
  public get _fragment(): FluxGitRef['fragment'] {
    return this.fragment;
  }

  /**
   * Whether a tag is followed.
   *
   * @internal
   */
  public get _followsTag(): boolean {
    const { tag, semver, name } = this.fragment;
    return tag !== undefined || semver !== undefined || (name?.startsWith('refs/tags/') ?? false);
  }
}

function gitName(caller: string, name: string): string {
  if (!holdsVariable(name) && (!/^[^\s~^:?*[\\/-][^\s~^:?*[\\]*$/.test(name) || name.includes('..') || name.endsWith('/'))) {
    throw new Error(`${caller}: ${shown(name)} is no name that Git allows`);
  }
  return name;
}
