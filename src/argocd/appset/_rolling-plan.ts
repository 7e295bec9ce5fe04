import { type Plain, listAt, mapAt, textAt, valueAt } from '../../core/plain';

/** A step of a rolling sync, and what it selects. */
export interface RollingStep {
  /** Places of the Applications that it selects. */
  readonly selected: readonly number[];
  /** How many are updated at once. */
  readonly maxUpdate: number;
}

/** How a set rolls its Applications out. */
export interface RollingPlan {
  readonly steps: readonly RollingStep[];
  /** The steps that select an Application, by its place, counted from 0. */
  readonly stepsOf: readonly (readonly number[])[];
}

/** The steps of a set; undefined where it syncs all at once. */
export function rollingSteps(manifest: unknown): readonly unknown[] | undefined {
  if (textAt(manifest, 'spec', 'strategy', 'type') !== 'RollingSync') return undefined;
  const steps = listAt(manifest, 'spec', 'strategy', 'rollingSync', 'steps');
  return steps.length > 0 ? steps : undefined;
}

/** Which Application belongs to which step, by its labels; undefined where the set syncs all at once. */
export function rollingPlan(manifest: unknown, applications: readonly Plain[]): RollingPlan | undefined {
  const steps = rollingSteps(manifest);
  if (!steps) return undefined;
  const stepsOf: number[][] = applications.map(() => []);
  const selected = steps.map((step, index) => {
    const expressions = listAt(step, 'matchExpressions');
    return applications.flatMap((application, place) => {
      const labels = mapAt(application, 'metadata', 'labels');
      if (!expressions.every((expression) => isMet(expression, labels))) return [];
      stepsOf[place].push(index);
      return [place];
    });
  });
  // An Application counts for the first step that selects it; one that no step selects is counted with the first step.
  const counts = steps.map(() => 0);
  for (const own of stepsOf) counts[own[0] ?? 0]++;
  return { stepsOf, steps: steps.map((step, index) => ({ selected: selected[index], maxUpdate: Math.min(atOnce(valueAt(step, 'maxUpdate'), counts[index]), selected[index].length) })) };
}

/** Whether the labels of an Application meet an expression. What has another operator than these two is met by an absent label only. */
function isMet(expression: unknown, labels: Plain): boolean {
  const key = textAt(expression, 'key') ?? '';
  const operator = textAt(expression, 'operator');
  if (!Object.hasOwn(labels, key)) return operator !== 'In';
  const isListed = listAt(expression, 'values').includes(labels[key]);
  return operator === 'In' ? isListed : operator === 'NotIn' && !isListed;
}

/** How many Applications a step updates at once: percentages are rounded down, but are never less than one. */
function atOnce(written: unknown, count: number): number {
  if (written === undefined || written === null) return count;
  if (typeof written !== 'string') return Math.max(0, Number(written));
  const percent = /^([-+]?\d+)%$/.exec(written);
  const share = percent ? Math.floor(Number(percent[1]) * count / 100) : 0;
  return written === '0%' ? 0 : Math.max(1, share);
}
