import { holdsVariable } from './_checks';
import { semverRangeFault } from './_semver-range';
import type { OCIRepositorySpecRef } from '../../imports/types/flux/source.toolkit.fluxcd.io';
import { shown } from '../core/problem';

/** Options of `FluxOciRef.semver`. */
export interface FluxOciSemverOptions {
  /**
   * Regular expression (as in Go) that a tag has to match before its version is compared.
   *
   * @default - all tags that are versions
   */
  readonly filter?: string;
}

/** Which artifact of an OCI repository is pulled. */
export class FluxOciRef {
  /** The artifact that a tag names at the time. For a chart: its version, with `_` in place of `+`. */
  public static tag(tag: string): FluxOciRef {
    if (!/^\w[\w.-]{0,127}$/.test(tag) && !holdsVariable(tag)) {
      throw new Error(`FluxOciRef.tag: the tag is ${shown(tag)}; allowed are at most 128 letters, digits, "_", "." and "-"`);
    }
    return new FluxOciRef({ tag });
  }

  /**
   * The tag with the highest version within a range.
   *
   * @param range as in `1.4.x`, `^1.4.0` or `>=1.4.0 <2.0.0`; a space or a comma means "and", `||` means "or"
   */
  public static semver(range: string, options: FluxOciSemverOptions = {}): FluxOciRef {
    const fault = semverRangeFault(range);
    if (fault) throw new Error(`FluxOciRef.semver: the range is ${shown(range)}; ${fault}`);
    return new FluxOciRef({ semver: range, semverFilter: options.filter });
  }

  /**
   * One artifact, for good.
   *
   * @param digest as in `sha256:…`, with 64 hexadecimal digits
   */
  public static digest(digest: string): FluxOciRef {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest) && !holdsVariable(digest)) {
      throw new Error(`FluxOciRef.digest: the digest is ${shown(digest)}; write "sha256:" and 64 hexadecimal digits`);
    }
    return new FluxOciRef({ digest });
  }

  private constructor(private readonly fragment: OCIRepositorySpecRef) {}

  /** @internal */
  public get _fragment(): FluxOciRef['fragment'] {
    return this.fragment;
  }
}
