import type { Duration } from 'cdk8s';
import { durationFault } from './_durations';
import type { HelmReleaseSpecUpgrade, HelmReleaseSpecUpgradeRemediation } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { text } from '../core/fragment';
import { goDuration } from '../core/go-duration';

/** How a failed upgrade is undone. */
export enum FluxRemediation {
  /** By going back to the last release that worked. */
  ROLLBACK = 'rollback',
  /** By removing the release, before it is installed anew. */
  UNINSTALL = 'uninstall',
}

/** Options of `FluxOnFailure.remediate`. */
export interface FluxRemediateOptions {
  /**
   * How often the action is tried again; -1 is without end. With 0 the first failure is final until the release is changed.
   *
   * @default 3
   */
  readonly retries?: number;

  /**
   * Whether the last failure is undone, too.
   *
   * @default - for an upgrade yes, if it is retried; for an install no
   */
  readonly remediateLastFailure?: boolean;

  /**
   * Whether failed tests count as a success.
   *
   * @default - as `test.ignoreFailures` says
   */
  readonly ignoreTestFailures?: boolean;

  /**
   * How a failed upgrade is undone. An install is always undone by an uninstall.
   *
   * @default - Flux takes `FluxRemediation.ROLLBACK`
   */
  readonly strategy?: FluxRemediation;
}

/** Options of `FluxOnFailure.retry`. */
export interface FluxRetryOptions {
  /**
   * Time between two tries.
   *
   * @default - Flux takes 5 minutes
   */
  readonly interval?: Duration;
}

/** What Flux does when an install or an upgrade failed. */
export class FluxOnFailure {
  /** Undoes the action and tries it again, a number of times. */
  public static remediate(options: FluxRemediateOptions = {}): FluxOnFailure {
    const { retries = 3, remediateLastFailure, ignoreTestFailures, strategy } = options;
    if (!Number.isInteger(retries) || retries < -1) {
      throw new Error(`FluxOnFailure.remediate: retries is ${retries}; give a whole number, or -1 for tries without end`);
    }
    const remediation: HelmReleaseSpecUpgradeRemediation = { retries, remediateLastFailure, ignoreTestFailures, strategy: text(strategy) };
    return new FluxOnFailure({ remediation }, strategy !== undefined);
  }

  /** Leaves everything as it failed and tries again by an upgrade, without end (from Flux 2.7 on). */
  public static retry(options: FluxRetryOptions = {}): FluxOnFailure {
    const fault = options.interval && durationFault(options.interval);
    if (fault) throw new Error(`FluxOnFailure.retry: interval ${fault}`);
    return new FluxOnFailure({ strategy: { name: 'RetryOnFailure', retryInterval: options.interval && goDuration(options.interval) } }, false);
  }

  private constructor(
    private readonly fragment: Pick<HelmReleaseSpecUpgrade, 'remediation' | 'strategy'>,
    /** @internal */
    public readonly _statesStrategy: boolean,
  ) {}

  /** @internal */
  public get _fragment(): FluxOnFailure['fragment'] {
    return this.fragment;
  }
}
