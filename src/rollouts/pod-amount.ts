import { shown } from '../core/problem';

/** A number of pods, or a share of the Rollout's replicas. */
export class PodAmount {
  /** A number of pods. */
  public static count(pods: number): PodAmount {
    if (!Number.isInteger(pods) || pods < 0) throw new Error(`PodAmount.count: got ${shown(pods)}, allowed is a whole number from 0`);
    return new PodAmount(pods, pods);
  }

  /** A share of the replicas, in percent. */
  public static percent(percent: number): PodAmount {
    if (!Number.isInteger(percent) || percent < 0) throw new Error(`PodAmount.percent: got ${shown(percent)}, allowed is a whole number from 0`);
    return new PodAmount(percent, `${percent}%`);
  }

  private constructor(
    /** @internal */
    public readonly _amount: number,
    /** @internal */
    public readonly _intOrPercent: number | string,
  ) {}

  /** @internal */
  public get _isPercent(): boolean {
    return typeof this._intOrPercent === 'string';
  }
}
