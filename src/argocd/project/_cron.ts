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

/** Says what is wrong with a schedule of five fields, or undefined when nothing is. */
export function cronFault(schedule: string): string | undefined {
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) {
    return `it has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}; write minute, hour, day of month, month and day of week, as in "0 9 * * 1-5"`;
  }
  for (const [i, field] of FIELDS.entries()) {
    const bad = fields[i].split(',').find((part) => !rangeOf(part, field));
    if (bad !== undefined) return `the ${field.name} ${JSON.stringify(bad)} is none; allowed are ${field.from} to ${field.to}, ranges and steps`;
  }
  return neverFault(fields);
}

/** The longest that each month can be. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A schedule that never comes is, to Argo CD, one that has come long ago: its window would always be open. */
function neverFault([, , days, months, weekdays]: string[]): string | undefined {
  // Where days of the week are named as well, one of both is enough.
  if (!weekdays.split(',').some((part) => /^[*?](\/1)?$/.test(part))) return undefined;
  const comes = LENGTHS.some((length, i) => covers(months, FIELDS[3], i + 1) && covers(days, FIELDS[2], 1, length));
  return comes ? undefined : 'that date never comes, and to Argo CD the window would always be open; write one that exists';
}

/** Whether a field stands for a number from `first` to `last`. */
function covers(field: string, of: Field, first: number, last = first): boolean {
  return field.split(',').some((part) => {
    const { start, end, step } = rangeOf(part, of)!;
    const next = start >= first ? start : start + Math.ceil((first - start) / step) * step;
    return next <= Math.min(end, last);
  });
}

/** The numbers that a part stands for, or undefined when it is none. */
function rangeOf(part: string, { from, to, names }: Field): { start: number; end: number; step: number } | undefined {
  const match = /^(?:(\*|\?)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
  if (!match) return undefined;
  const [, any, first, last, every] = match;
  const step = every === undefined ? 1 : Number(every);
  const number = (text: string) => {
    const named = names.indexOf(text.toLowerCase());
    return named >= 0 ? named + from : /^\d+$/.test(text) ? Number(text) : NaN;
  };
  const start = any ? from : number(first);
  // A single number with a step means: from there to the end.
  const end = any || (last === undefined && every !== undefined) ? to : number(last ?? first);
  return step > 0 && start >= from && end <= to && start <= end ? { start, end, step } : undefined;
}
