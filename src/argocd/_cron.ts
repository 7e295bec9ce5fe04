const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const FIELDS = [
  { name: 'minute', from: 0, to: 59, names: [] as string[] },
  { name: 'hour', from: 0, to: 23, names: [] as string[] },
  { name: 'day of month', from: 1, to: 31, names: [] as string[] },
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
    const bad = fields[i].split(',').find((part) => !isPart(part, field));
    if (bad !== undefined) return `the ${field.name} ${JSON.stringify(bad)} is none; allowed are ${field.from} to ${field.to}, ranges and steps`;
  }
  return undefined;
}

function isPart(part: string, { from, to, names }: typeof FIELDS[number]): boolean {
  const match = /^(?:(\*|\?)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
  if (!match) return false;
  const [, any, first, last, step] = match;
  if (step !== undefined && Number(step) === 0) return false;
  if (any) return true;
  const number = (text: string) => {
    const named = names.indexOf(text.toLowerCase());
    return named >= 0 ? named + from : /^\d+$/.test(text) ? Number(text) : NaN;
  };
  const [start, end] = [number(first), number(last ?? first)];
  return start >= from && end <= to && start <= end;
}
