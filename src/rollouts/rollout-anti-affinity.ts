import type { RolloutSpecStrategyCanary } from '../../imports/types/argo-rollouts/argoproj.io';
import { shown } from '../core/problem';

/**
 * Keeps pods of the new version off the nodes of the old one, so that the old one's end does not make a cluster autoscaler move the new.
 *
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/anti-affinity/anti-affinity/
 */
export class RolloutAntiAffinity {
  /** Never on the same node: a pod waits until there is another. */
  public static required(): RolloutAntiAffinity {
    return new RolloutAntiAffinity({ requiredDuringSchedulingIgnoredDuringExecution: {} });
  }

  /**
   * Rather on another node.
   *
   * @param weight how much it counts among the pod's other preferences, a whole number from 1 to 100
   */
  public static preferred(weight: number): RolloutAntiAffinity {
    if (!Number.isInteger(weight) || weight < 1 || weight > 100) {
      throw new Error(`RolloutAntiAffinity.preferred: got ${shown(weight)}, allowed is a whole number from 1 to 100`);
    }
    return new RolloutAntiAffinity({ preferredDuringSchedulingIgnoredDuringExecution: { weight } });
  }

  private constructor(private readonly fragment: NonNullable<RolloutSpecStrategyCanary['antiAffinity']>) {}

  /** @internal */
  public get _fragment(): RolloutAntiAffinity['fragment'] {
    return this.fragment;
  }
}
