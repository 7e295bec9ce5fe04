const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names: string[];
}

const FIELDS: Field[] = [
  { name: 'minute', from: 0, to: 59, names: [] },
  { name: 'hour', from: 0, to: 23, names: [] },
  { name: 'day of month', from: 1, to: 31, names: [] },
  { name: 'month', from: 1, to: 12, names: MONTHS },
  { name: 'day of week', from: 0, to: 6, names: DAYS },
];

const DAY = 86_400_000;
const MINUTE = 60_000;

/** So many years ahead the library that Argo CD uses looks for the next time. */
const YEARS = 5;

/** A schedule of five fields, as github.com/robfig/cron reads it. */
export class Cron {
  /** The schedule, or what is wrong with it. */
  public static read(schedule: string): Cron | string {
    const fields = schedule.trim().split(/\s+/);
    if (fields.length !== FIELDS.length) {
      return `it has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"`;
    }
    for (const [i, field] of FIELDS.entries()) {
      const bad = partsOf(fields[i]).find((part) => !rangeOf(part, field));
      if (bad !== undefined) return `the ${field.name} ${JSON.stringify(bad)} is none; allowed are ${field.from} to ${field.to}, ranges and steps`;
    }
    return new Cron(fields);
  }

  private readonly sets: ReadonlySet<number>[];
  /** Of days of the month and of the week, one is enough where both are named. */
  private readonly isEitherDay: boolean;

  private constructor(fields: string[]) {
    this.sets = FIELDS.map((field, i) => numbersOf(fields[i], field));
    this.isEitherDay = ![fields[2], fields[4]].some((field) => partsOf(field).some((part) => /^[*?][^/]*(\/1)?$/.test(part)));
  }

  /** The first time after another one, both in milliseconds on a clock that knows no changes; undefined where there is none for years. */
  public next(after: number): number | undefined {
    const [minutes, hours] = this.sets;
    const start = (Math.floor(after / MINUTE) + 1) * MINUTE;
    const lastYear = new Date(after).getUTCFullYear() + YEARS;
    for (let day = Math.floor(start / DAY) * DAY; ; day += DAY) {
      const date = new Date(day);
      if (date.getUTCFullYear() > lastYear) return undefined;
      if (!this.isOn(date)) continue;
      for (let hour = day >= start ? 0 : Math.floor((start - day) / (60 * MINUTE)); hour < 24; hour++) {
        if (!hours.has(hour)) continue;
        for (let minute = 0; minute < 60; minute++) {
          const time = day + (hour * 60 + minute) * MINUTE;
          if (minutes.has(minute) && time >= start) return time;
        }
      }
    }
  }

  private isOn(date: Date): boolean {
    const [, , days, months, weekdays] = this.sets;
    if (!months.has(date.getUTCMonth() + 1)) return false;
    const [onDay, onWeekday] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
    return this.isEitherDay ? onDay || onWeekday : onDay && onWeekday;
  }
}

/** Says what is wrong with a schedule of five fields, or undefined when nothing is. */
export function cronFault(schedule: string): string | undefined {
  const cron = Cron.read(schedule);
  if (typeof cron === 'string') return cron;
  // From any day on, the next leap day of these decades is near enough.
  return cron.next(0) === undefined ? 'that date never comes, and to Argo CD the window would always be open; write one that exists' : undefined;
}

/** The parts of a field; empty ones say nothing. */
function partsOf(field: string): string[] {
  return field.split(',').filter((part) => part !== '');
}

function numbersOf(field: string, of: Field): Set<number> {
  const numbers = new Set<number>();
  for (const part of partsOf(field)) {
    const { start, end, step } = rangeOf(part, of)!;
    for (let number = start; number <= end; number += step) numbers.add(number);
  }
  return numbers;
}

/** The numbers that a part stands for, or undefined when it is none. */
function rangeOf(part: string, { from, to, names }: Field): { start: number; end: number; step: number } | undefined {
  const match = /^(?:([*?])(?:-[^/]*)?|(\+?\w+)(?:-(\+?\w+))?)(?:\/(\+?\d+))?$/.exec(part);
  if (!match) return undefined;
  const [, any, first, last, every] = match;
  const step = every === undefined ? 1 : Number(every);
  const number = (text: string) => {
    const named = names.indexOf(text.toLowerCase());
    return named >= 0 ? named + from : /^\+?\d+$/.test(text) ? Number(text) : NaN;
  };
  const start = any ? from : number(first);
  // A single number with a step means: from there to the end.
  const end = any || (last === undefined && every !== undefined) ? to : number(last ?? first);
  return step > 0 && start >= from && end <= to && start <= end ? { start, end, step } : undefined;
}
