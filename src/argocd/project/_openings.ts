import type { Cron } from './_cron';

/** A time in which a window is open, in milliseconds since 1970. */
export interface Opening {
  readonly opens: number;
  readonly closes: number;
}

const HOUR = 3_600_000;
const YEAR = 366 * 24 * HOUR;

/** A window that has not closed for so long is taken for one that never does. */
const ENDLESS = YEAR + 31 * 24 * HOUR;

/** Changes of the clock are looked for in steps, so that near openings are found without looking far. */
const STEP = 31 * 24 * HOUR;

/** For so long the next opening is looked for. */
const HORIZON = 6 * YEAR;

/**
 * The times in which a window is open, as Argo CD reckons: it reads the clock of the zone, and asks whether the schedule has named a time on that clock within the
 * duration (`SyncWindow.active`). So where the clock jumps forward, a window opens late; where it goes back, one may close and open again.
 */
export class Openings {
  public constructor(private readonly cron: Cron, private readonly duration: number, private readonly zone: ZoneClock) {}

  /** Whether it is open at an instant. */
  public isOpen(instant: number): boolean {
    const clock = instant + this.zone.offset(instant);
    const next = this.cron.next(clock - this.duration);
    // What never comes has, to Argo CD, come long ago.
    return next === undefined || next < clock;
  }

  /** The first openings that begin at an instant or later; none where it is always open. */
  public after(instant: number, count: number): Opening[] {
    const found: Opening[] = [];
    let current: { opens: number; closes: number } | undefined;
    const finish = (): void => {
      if (current && current.opens >= instant) found.push(current);
      current = undefined;
    };
    // From a little earlier on, so that one which is open already is not taken for one that opens now.
    let at = instant - 1;
    while (found.length < count && at < instant + HORIZON) {
      const end = this.zone.endOfOffset(at, at + STEP);
      const offset = this.zone.offset(at);
      for (let start = this.cron.next(at + offset - this.duration); start !== undefined && start - offset < end; start = this.cron.next(start)) {
        const [opens, closes] = [Math.max(start - offset, at), Math.min(start - offset + this.duration, end)];
        if (current && opens <= current.closes) {
          current.closes = Math.max(current.closes, closes);
          if (current.closes - current.opens > ENDLESS) return found;
        } else {
          finish();
          if (found.length >= count) return found;
          current = { opens, closes };
        }
      }
      at = end;
    }
    finish();
    return found.slice(0, count);
  }
}

/** The clock of a time zone. */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;

  public constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  }

  /** How far the clock is ahead of UTC, in milliseconds. */
  public offset(instant: number): number {
    const second = Math.floor(instant / 1000) * 1000;
    const parts = Object.fromEntries(this.format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - second;
  }

  /** When the clock is changed next, or `limit`. */
  public endOfOffset(instant: number, limit: number): number {
    const offset = this.offset(instant);
    let known = instant;
    while (this.offset(Math.min(known + 12 * HOUR, limit)) === offset) {
      known += 12 * HOUR;
      if (known >= limit) return limit;
    }
    let changed = Math.min(known + 12 * HOUR, limit);
    while (changed - known > 1) {
      const middle = Math.floor((known + changed) / 2);
      if (this.offset(middle) === offset) known = middle;
      else changed = middle;
    }
    return changed;
  }
}
