import type { Duration } from 'cdk8s';
import { Cron, cronFault } from './_cron';
import { Openings, ZoneClock } from './_openings';
import { timeZoneFault } from './_time-zone';
import type { AppProjectSpecSyncWindowsItem as SyncWindow } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';
import { goDuration } from '../../core/go-duration';
import { shown } from '../../core/problem';
import { on } from '../_render';

/** Options of a sync window. */
export interface ArgoSyncWindowOptions {
  /** When it opens: minute, hour, day of month, month, day of week, as in `0 9 * * 1-5`. */
  readonly schedule: string;

  /** How long it stays open. */
  readonly duration: Duration;

  /**
   * The Applications that it is about, by name or glob. Where namespaces or clusters are given, too, one of them is enough, unless `andOperator` says otherwise.
   *
   * @default - none by name
   */
  readonly applications?: string[];

  /**
   * The destination namespaces that it is about, by name or glob.
   *
   * @default - none
   */
  readonly namespaces?: string[];

  /**
   * The clusters that it is about, by name, address or glob, as the Applications name them.
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
   * What it is for, at most 255 bytes. Needs Argo CD 3.1.
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

/** A time in which a sync window is open. */
export interface ArgoSyncOpening {
  /** When it opens. */
  readonly opens: Date;

  /** When it closes. */
  readonly closes: Date;
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

  /**
   * The openings that begin at an instant or later; windows that overlap are one. None where it is always open.
   *
   * Argo CD reads the clock of the zone: where that jumps forward, a window opens late or not at all; where it goes back, one may open twice.
   *
   * @param after where to begin; nothing here reads the clock
   * @param count how many
   * @throws when the schedule, the duration or the zone is wrong
   */
  public nextOpenings(after: Date, count: number = 5): ArgoSyncOpening[] {
    return this.openings('nextOpenings').after(after.getTime(), count).map(({ opens, closes }) => ({ opens: new Date(opens), closes: new Date(closes) }));
  }

  /**
   * Whether it is open at an instant.
   *
   * @throws when the schedule, the duration or the zone is wrong
   */
  public isOpenAt(instant: Date): boolean {
    return this.openings('isOpenAt').isOpen(instant.getTime());
  }

  private openings(caller: string): Openings {
    const { schedule, duration, timeZone } = this.options;
    const [fault] = this.timeFaults();
    if (fault !== undefined) throw new Error(`ArgoSyncWindow.${caller}: ${fault}`);
    return new Openings(Cron.read(schedule) as Cron, duration.toMilliseconds(), new ZoneClock(timeZone ?? 'UTC'));
  }

  private timeFaults(): string[] {
    const { schedule, duration, timeZone } = this.options;
    const faults: string[] = [];
    const fault = cronFault(schedule);
    if (fault) faults.push(`the sync window's schedule is ${shown(schedule)}; ${fault}`);
    if (duration.toMilliseconds() < 60_000) faults.push(`the sync window is open for ${goDuration(duration)}; write at least a minute`);
    const zoneFault = timeZone === undefined ? undefined : timeZoneFault(timeZone);
    if (zoneFault) faults.push(`the sync window's timeZone is ${shown(timeZone)}, ${zoneFault}`);
    return faults;
  }

  /** @internal */
  public get _faults(): string[] {
    const { applications, namespaces, clusters, description } = this.options;
    const faults = this.timeFaults();
    if (!applications?.length && !namespaces?.length && !clusters?.length) {
      faults.push('the sync window is about nothing; name applications, namespaces or clusters, as in applications: [\'*\']');
    }
    if ([applications, namespaces, clusters].some((names) => names?.some((name) => name.trim() === ''))) {
      faults.push('the sync window is about an empty name, which matches nothing; leave it out');
    }
    const length = Buffer.byteLength(description ?? '');
    if (length > 255) faults.push(`the sync window's description has ${length} bytes, allowed are 255`);
    return faults;
  }

  /**
   * The same window for further Applications.
   *
   * @internal
   */
  public _with(applications: readonly string[]): ArgoSyncWindow {
    return new ArgoSyncWindow(this.kind, { ...this.options, applications: [...new Set([...this.options.applications ?? [], ...applications])] });
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
