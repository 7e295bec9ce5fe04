import type { Duration } from 'cdk8s';
import type { RolloutSpecStrategyCanaryStepsItem } from '../../imports/types/argo-rollouts/argoproj.io';
import { goDuration } from '../core/go-duration';
import { shown } from '../core/problem';

/**
 * One step of a canary: how large the new version becomes, or how long to wait.
 *
 * After the last step the new version takes over entirely, so a last `weight(100)` is not needed.
 *
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/canary/
 */
export class CanaryStep {
  /**
   * Gives the new version a share of the pods.
   *
   * Without a traffic router the share is rounded to whole pods: of 4 replicas, 20 % is one pod.
   *
   * @param percent a whole number from 0 to 100
   */
  public static weight(percent: number): CanaryStep {
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
      throw new Error(`CanaryStep.weight: got ${shown(percent)}, allowed is a whole number from 0 to 100`);
    }
    return new CanaryStep({ setWeight: percent });
  }

  /**
   * Waits.
   *
   * @param duration how long, in whole seconds; without it until somebody promotes the Rollout
   */
  public static pause(duration?: Duration): CanaryStep {
    if (duration === undefined) return new CanaryStep({ pause: {} });
    if (duration.toMilliseconds() % 1000 !== 0) {
      throw new Error(`CanaryStep.pause: got ${goDuration(duration)}, allowed are whole seconds`);
    }
    return new CanaryStep({ pause: { duration: goDuration(duration) } });
  }

  private constructor(private readonly step: RolloutSpecStrategyCanaryStepsItem) {}

  /** @internal */
  public get _step(): CanaryStep['step'] {
    return this.step;
  }
}
