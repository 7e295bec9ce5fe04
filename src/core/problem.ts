import type { IConstruct } from 'constructs';
import { holdsPlaceholder, spokenExpression } from './placeholder';

/**
 * Records a mistake of the author on the construct it belongs to.
 *
 * Nothing is thrown at once: synth collects the problems of the whole app, reports them together with the
 * paths of their constructs, and writes nothing. A plain cdk8s `App` reports them as well.
 *
 * @param message one lower-case sentence without final period: what, got, allowed, do this
 */
export function addProblem(construct: IConstruct, message: string): void {
  construct.node.addValidation({ validate: () => [message] });
}

/** How a value is shown in a message: short, on one line, unmistakable about its type. */
export function shown(value: unknown): string {
  const written = JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? Number(item) : item)) ?? String(value);
  const text = holdsPlaceholder(written) ? spokenExpression(written) : written;
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** The candidate nearest to what was written, for "did you mean"; undefined when none is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
    }
    previous = row;
  }
  return previous[b.length];
}
