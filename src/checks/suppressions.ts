import { type Suppression } from './rules';
import { isBelow } from './run-rules';
import { nearest } from '../core/problem';

/** A suppression, and the construct below which it holds. */
export interface PlacedSuppression extends Suppression {
  readonly path: string;
}

/** Takes out what is silenced, and says which suppressions silence nothing. */
export function suppressed<T extends { readonly ruleId: string; readonly constructPath?: string }>(
  findings: readonly T[], suppressions: readonly PlacedSuppression[], knownRules: readonly string[],
): { left: T[]; unused: { suppression: PlacedSuppression; message: string }[] } {
  const byRule = new Map<string, PlacedSuppression[]>();
  for (const suppression of suppressions) {
    for (const rule of suppression.allowed ?? [suppression.rule]) byRule.set(rule, [...byRule.get(rule) ?? [], suppression]);
  }
  const used = new Set<PlacedSuppression>();
  const left = findings.filter(({ ruleId, constructPath }) => {
    const matching = byRule.get(ruleId)?.filter(({ path }) => isBelow(constructPath, path)) ?? [];
    matching.forEach((suppression) => used.add(suppression));
    return matching.length === 0;
  });
  const unused = suppressions.filter((suppression) => !used.has(suppression)).map((suppression) => {
    const { rule, allowed } = suppression;
    if (allowed) return { suppression, message: `allows ${rule}, and nothing here needs that; remove the allowance` };
    const near = knownRules.includes(rule) ? undefined : nearest(rule, knownRules);
    return { suppression, message: near ? `suppresses ${rule}, which is no rule; did you mean ${near}?` : `suppresses ${rule}, which finds nothing here; remove the suppression` };
  });
  return { left, unused };
}

