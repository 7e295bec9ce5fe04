import type { Duration } from 'cdk8s';
import type { ArgoSharding } from './parameter-choices';

/** What the controller is told, which compares and syncs. */
export interface ArgoControllerParameters {
  /**
   * How many Applications' states are worked on together.
   *
   * @default 20
   */
  readonly statusProcessors?: number;

  /**
   * How many syncs run together.
   *
   * @default 10
   */
  readonly operationProcessors?: number;

  /**
   * Whether the API server says what would change, by a dry run.
   *
   * @default false
   */
  readonly serverSideDiff?: boolean;

  /**
   * Whether each resource's health stands in its Application, as it did before Argo CD 3.0.
   *
   * @default false
   */
  readonly persistResourceHealth?: boolean;

  /**
   * How long a self-heal waits after the one before.
   *
   * @default - it grows from seconds to five minutes
   */
  readonly selfHealTimeout?: Duration;

  /**
   * How long a sync may take.
   *
   * @default - as long as it takes
   */
  readonly syncTimeout?: Duration;

  /**
   * How long Argo CD waits between waves, so that controllers can see what has changed.
   *
   * @default Duration.seconds(2)
   */
  readonly syncWaveDelay?: Duration;

  /**
   * How long an error of the repo server is passed over.
   *
   * @default Duration.minutes(3)
   */
  readonly repoErrorGracePeriod?: Duration;

  /**
   * How clusters are shared out among replicas of the controller.
   *
   * @default ArgoSharding.LEGACY
   */
  readonly sharding?: ArgoSharding;

  /**
   * The most programs that the controller starts together; zero for any number.
   *
   * @default 20
   */
  readonly kubectlParallelism?: number;

  /**
   * The most that an expression of jq may take.
   *
   * @default Duration.seconds(1)
   */
  readonly jqTimeout?: Duration;

  /**
   * How many requests to API servers the controller makes in a second.
   *
   * @default 50
   */
  readonly controllerQps?: number;

  /**
   * How many it makes at once.
   *
   * @default 100
   */
  readonly controllerBurst?: number;
}
