import type { Duration } from 'cdk8s';

/** A wait in whole seconds, as generators write it. */
export function requeueAfterSeconds(wait: Duration | undefined): number | undefined {
  return wait?.toSeconds({ integral: false });
}

/** Says what is wrong with how long a generator waits. */
export function requeueFaults(kind: string, wait: Duration | undefined): string[] {
  const seconds = requeueAfterSeconds(wait);
  return seconds === undefined || (Number.isInteger(seconds) && seconds >= 1) ? []
    : [`requeueAfter of a ${kind} generator is ${wait!.toHumanString()}; write whole seconds, at least one`];
}
