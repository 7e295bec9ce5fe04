import { Duration } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { goDuration } from '../core/go-duration';
import { addProblem } from '../core/problem';

/** Says what is wrong with a duration, or undefined when nothing is. */
export function durationFault(duration: Duration): string | undefined {
  return duration.toMilliseconds() === 0 ? 'is 0; give a duration longer than 0' : undefined;
}

/** Renders a duration; 0 is a problem, since no controller does anything useful with it. */
export function fluxDuration(construct: IConstruct, what: string, duration: Duration): string;
export function fluxDuration(construct: IConstruct, what: string, duration: Duration | undefined): string | undefined;
export function fluxDuration(construct: IConstruct, what: string, duration: Duration | undefined): string | undefined {
  if (duration === undefined) return undefined;
  const fault = durationFault(duration);
  if (fault) addProblem(construct, `${what} ${fault}`);
  return goDuration(duration);
}

/** Renders the timeout of a source, whose pattern knows no hours: one hour is `60m`. */
export function sourceTimeout(construct: IConstruct, duration: Duration | undefined): string | undefined {
  if (duration === undefined) return undefined;
  const text = fluxDuration(construct, 'timeout', duration);
  const total = duration.toMilliseconds();
  if (total < 3_600_000) return text;
  const rest = total % 60_000;
  return `${Math.floor(total / 60_000)}m${rest === 0 ? '' : goDuration(Duration.millis(rest))}`;
}
