import type { ApiObjectMetadata, Duration } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { CanaryServices } from './canary-services';
import type { CanaryStep } from './canary-step';
import type { PodAmount } from './pod-amount';
import type { RolloutAntiAffinity } from './rollout-anti-affinity';
import type { RolloutPodMetadata } from './rollout-pod-metadata';
import type { WorkloadScaleDown } from './workload-scale-down';

/** Options of `CanaryRollout`. Give either `workload` or `template`. */
export interface CanaryRolloutProps {
  /** What happens when the pods change, step by step; at least one. */
  readonly steps: CanaryStep[];

  /**
   * The Deployment whose pods are run: a Deployment of cdk8s-plus or any construct that makes one (apps/v1).
   *
   * It stays in Git as the place of the pod template. Its replicas are read at once, so give it its containers before.
   *
   * @default - the pods of `template`
   */
  readonly workload?: IConstruct;

  /**
   * What becomes of the Deployment's own pods.
   *
   * @default WorkloadScaleDown.IN_GIT
   */
  readonly scaleDown?: WorkloadScaleDown;

  /**
   * The pod template as Kubernetes writes it: `metadata.labels` and `spec`.
   *
   * @default - the pods of `workload`
   */
  readonly template?: { readonly [key: string]: any };

  /**
   * The labels that select the pods of `template`. They cannot be changed later.
   *
   * @default - the label of the template, when it has one only
   */
  readonly selector?: { readonly [key: string]: string };

  /**
   * The number of pods. Leave it out when a HorizontalPodAutoscaler scales the Rollout.
   *
   * @default - the replicas of the workload; nothing when an autoscaler of the stack scales the Rollout (the controller starts with 1)
   */
  readonly replicas?: number;

  /**
   * The Services that tell the old and the new version apart.
   *
   * @default CanaryServices.none()
   */
  readonly services?: CanaryServices;

  /**
   * How many pods there may be above `replicas` during an update; not zero together with `maxUnavailable`.
   *
   * @default - 25 %, rounded up (the controller's)
   */
  readonly maxSurge?: PodAmount;

  /**
   * How many pods may be missing from `replicas` during an update; not zero together with `maxSurge`.
   *
   * @default - 25 %, rounded down (the controller's)
   */
  readonly maxUnavailable?: PodAmount;

  /**
   * How many pods of a step must be available before the next step begins.
   *
   * @default - all (the controller's)
   */
  readonly replicaProgressThreshold?: PodAmount;

  /**
   * How long a new pod must be ready before it counts as available, in whole seconds.
   *
   * @default - at once (the controller's)
   */
  readonly minReady?: Duration;

  /**
   * How long an update may stand still before it counts as failed, in whole seconds, longer than `minReady`. Pauses do not count.
   *
   * @default - 10 minutes (the controller's)
   */
  readonly progressDeadline?: Duration;

  /**
   * Whether an update that exceeds `progressDeadline` is aborted, so that the old version takes over again.
   *
   * @default false
   */
  readonly progressDeadlineAbort?: boolean;

  /**
   * How many old ReplicaSets are kept.
   *
   * @default - 10 (the controller's)
   */
  readonly revisionHistoryLimit?: number;

  /**
   * Within how many revisions a return to an earlier one skips the steps.
   *
   * @default - every return goes through the steps
   */
  readonly rollbackWindow?: number;

  /**
   * Whether the Rollout stands still at its current step.
   *
   * @default false
   */
  readonly paused?: boolean;

  /**
   * Whether pods of the new version keep off the nodes of the old one.
   *
   * @default - they do not
   */
  readonly antiAffinity?: RolloutAntiAffinity;

  /**
   * Labels and annotations that pods have while they are the new version.
   *
   * @default - none
   */
  readonly canaryMetadata?: RolloutPodMetadata;

  /**
   * Labels and annotations that pods have while they are the stable version.
   *
   * @default - none
   */
  readonly stableMetadata?: RolloutPodMetadata;

  /**
   * Name, namespace, labels and annotations of the Rollout.
   *
   * @default - a name from the construct path, in the namespace of the stack
   */
  readonly metadata?: ApiObjectMetadata;
}
