import type { Duration } from 'cdk8s';
import { cronFault } from './_cron';
import { goDuration } from '../core/go-duration';
import { shown } from '../core/problem';

/** Options of a sync window. */
export interface ArgoSyncWindowOptions {
  /** When it opens: minute, hour, day of month, month, day of week. */
  readonly schedule: string;

  /** How long it stays open. */
  readonly duration: Duration;

  /**
   * The Applications that it is about, by name or glob.
   *
   * @default - none by name
   */
  readonly applications?: string[];

  /**
   * The destination namespaces that it is about.
   *
   * @default - none
   */
  readonly namespaces?: string[];

  /**
   * The clusters that it is about.
   *
   * @default - none
   */
  readonly clusters?: string[];

  /**
   * Whether a person may sync while automatic syncs are held back.
   *
   * @default false
   */
  readonly manualSync?: boolean;

  /**
   * Zone of the schedule, as in `Europe/Berlin`.
   *
   * @default 'UTC'
   */
  readonly timeZone?: string;

  /**
   * Whether Applications, namespaces and clusters must all match, instead of one of them.
   *
   * @default false
   */
  readonly andOperator?: boolean;

  /**
   * What it is for.
   *
   * @default - nothing is said
   */
  readonly description?: string;
}

/**
 * When the Applications of a project may or may not be synced. A window that allows forbids all other times.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/
 */
export class ArgoSyncWindow {
  /** Syncs are allowed while it is open, and only then. */
  public static allow(options: ArgoSyncWindowOptions): ArgoSyncWindow {
    return new ArgoSyncWindow('allow', options);
  }

  /** Syncs are forbidden while it is open. */
  public static deny(options: ArgoSyncWindowOptions): ArgoSyncWindow {
    return new ArgoSyncWindow('deny', options);
  }

  private constructor(private readonly kind: 'allow' | 'deny', private readonly options: ArgoSyncWindowOptions) {}

  /** @internal */
  public get _faults(): string[] {
    const { schedule, duration, applications, namespaces, clusters, timeZone } = this.options;
    const faults: string[] = [];
    const fault = cronFault(schedule);
    if (fault) faults.push(`the sync window's schedule is ${shown(schedule)}; ${fault}`);
    if (duration.toMilliseconds() < 60_000) faults.push(`the sync window is open for ${goDuration(duration)}; write at least a minute`);
    if (!applications?.length && !namespaces?.length && !clusters?.length) {
      faults.push('the sync window is about nothing; name applications, namespaces or clusters, as in applications: [\'*\']');
    }
    if (timeZone !== undefined && !isZone(timeZone)) {
      faults.push(`the sync window's timeZone is ${shown(timeZone)}, which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"`);
    }
    return faults;
  }

  /** @internal */
  public get _fragment(): Record<string, any> {
    const { schedule, duration, applications, namespaces, clusters, manualSync, timeZone, andOperator, description } = this.options;
    return {
      kind: this.kind,
      schedule,
      duration: goDuration(duration),
      applications: applications && [...applications],
      namespaces: namespaces && [...namespaces],
      clusters: clusters && [...clusters],
      manualSync: manualSync || undefined,
      timeZone,
      andOperator: andOperator || undefined,
      description,
    };
  }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
