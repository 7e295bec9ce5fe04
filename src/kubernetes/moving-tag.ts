import { FindingSeverity } from '../checks/finding';
import { Tier } from '../core/tier';

/** How bad it is to run an image by a tag that is there to be moved; `latest` is worse than the others. */
export function severityOfMovingTag(tag: string, tier: Tier | undefined, isDecided = true): FindingSeverity {
  const isLatest = tag.toLowerCase().startsWith('latest');
  if (tier !== Tier.PRODUCTION) return isLatest ? FindingSeverity.WARNING : FindingSeverity.INFO;
  return isLatest && isDecided ? FindingSeverity.ERROR : FindingSeverity.WARNING;
}
