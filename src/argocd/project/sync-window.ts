import type { Duration } from 'cdk8s';
import { cronFault } from './_cron';
import { on } from '../_render';
import { timeZoneFault } from './_time-zone';
import type { AppProjectSpecSyncWindowsItem as SyncWindow } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';
import { goDuration } from '../../core/go-duration';
import { shown } from '../../core/problem';

/** Options of a sync window. */
export interface ArgoSyncWindowOptions {
  /** When it opens: minute, hour, day of month, month, day of week, as in `0 9 * * 1-5`. */
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
   * What it is for, at most 255 characters. Needs Argo CD 3.1.
   *
   * @default - nothing is said
   */
  readonly description?: string;

  /**
   * Whether a sync that has begun may end after the window has changed; all windows of the same sort that match must say so. Needs Argo CD 3.5.
   *
   * @default false
   */
  readonly syncOverrun?: boolean;
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

  private readonly options: ArgoSyncWindowOptions;

  private constructor(private readonly kind: 'allow' | 'deny', options: ArgoSyncWindowOptions) {
    const { applications, namespaces, clusters } = options;
    this.options = { ...options, applications: list(applications), namespaces: list(namespaces), clusters: list(clusters) };
  }

  /** @internal */
  public get _faults(): string[] {
    const { schedule, duration, applications, namespaces, clusters, timeZone, description } = this.options;
    const faults: string[] = [];
    const fault = cronFault(schedule);
    if (fault) faults.push(`the sync window's schedule is ${shown(schedule)}; ${fault}`);
    if (duration.toMilliseconds() < 60_000) faults.push(`the sync window is open for ${goDuration(duration)}; write at least a minute`);
    if (!applications?.length && !namespaces?.length && !clusters?.length) {
      faults.push('the sync window is about nothing; name applications, namespaces or clusters, as in applications: [\'*\']');
    }
    if ([applications, namespaces, clusters].some((names) => names?.some((name) => name.trim() === ''))) {
      faults.push('the sync window is about an empty name, which matches nothing; leave it out');
    }
    const zoneFault = timeZone === undefined ? undefined : timeZoneFault(timeZone);
    if (zoneFault) faults.push(`the sync window's timeZone is ${shown(timeZone)}, ${zoneFault}`);
    if (description !== undefined && [...description].length > 255) {
      faults.push(`the sync window's description has ${[...description].length} characters, allowed are 255`);
    }
    return faults;
  }

  /**
   * By what Argo CD tells windows apart: two that agree in it may not stand in one project.
   *
   * @internal
   */
  public get _identity(): string {
    const { kind, schedule, duration, applications, namespaces, clusters, timeZone, andOperator } = this._fragment;
    return JSON.stringify([kind, schedule, duration, applications, namespaces, clusters, timeZone, andOperator]);
  }

  /** @internal */
  public get _fragment(): ArgoSyncWindow['fragment'] {
    return this.fragment;
  }

  private get fragment(): SyncWindow {
    const { schedule, duration, applications, namespaces, clusters, manualSync, timeZone, andOperator, description, syncOverrun } = this.options;
    return {
      kind: this.kind,
      schedule,
      duration: goDuration(duration),
      applications: list(applications),
      namespaces: list(namespaces),
      clusters: list(clusters),
      manualSync: on(manualSync),
      timeZone,
      andOperator: on(andOperator),
      description,
      syncOverrun: on(syncOverrun),
    };
  }
}
