import type { Duration } from 'cdk8s';

/** When changes may reach the cluster. */
export interface SyncWindowOptions {
  /** When the window opens: minute, hour, day of month, month, day of week, as in `0 9 * * 1-5`. */
  readonly schedule: string;

  /** How long it stays open. */
  readonly duration: Duration;

  /**
   * Zone of the schedule, as in `Europe/Berlin`.
   *
   * @default 'UTC'
   */
  readonly timeZone?: string;

  /**
   * Whether a person may sync by hand while the window is closed.
   *
   * @default false
   */
  readonly manualSync?: boolean;
}

/**
 * Who decides that a change reaches an environment. Production must state one.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/
 */
export class Approval {
  /** What lands on the branch is approved: the review of the pull request is the gate. For Argo CD and Flux. */
  public static pullRequest(): Approval {
    return new Approval('pull request');
  }

  /** What lands on the branch is applied while a window is open. For Argo CD; Flux knows no windows. */
  public static syncWindow(options: SyncWindowOptions): Approval {
    return new Approval('sync window', { ...options });
  }

  /** A person starts every sync. For Argo CD; Flux knows no manual sync. */
  public static manualSync(): Approval {
    return new Approval('manual sync');
  }

  private constructor(
    /** @internal */
    public readonly _kind: 'pull request' | 'sync window' | 'manual sync',
    /** @internal */
    public readonly _window?: SyncWindowOptions,
  ) {}
}
