import { FindingSeverity } from '../../../checks/finding';
import { NONE, type Rule } from '../../../checks/rule';
import { goNanoseconds } from '../../../core/go-duration';
import { shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy, knownText } from '../../_declared';
import { application } from '../_examples';

const SOURCE = 'repoURL: https://github.com/acme/shop\npath: deploy\ntargetRevision: v1.2.3';
const retry = (duration: string): string => `  syncPolicy:\n    retry:\n      limit: 3\n      backoff:\n        duration: ${duration}\n`;

/** Waits between tries that are no durations. */
export const retryBackoff: Rule = {
  id: 'argocd/retry-backoff',
  severity: FindingSeverity.ERROR,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object) {
    const { spec, at } = declaredBy(object);
    return (['duration', 'maxDuration'] as const).flatMap((key) => {
      const written = knownText(spec, 'syncPolicy', 'retry', 'backoff', key);
      if (written === undefined || /^[-+]?\d+$/.test(written) || goNanoseconds(written) !== undefined) return NONE;
      const field = `${at}.syncPolicy.retry.backoff.${key}`;
      return [{ field, message: `${field} is ${shown(written)}, which is no duration, so no failed sync is tried again; write hours, minutes or seconds, as in "5s" or "3m"` }];
    });
  },
  docs: {
    what: 'The waits between tries of a sync are durations',
    why: 'Argo CD reads them when a sync has failed. One that it cannot read ends the sync for good; days, for instance, are unknown to it.',
    bad: { yaml: application(SOURCE, retry('1d')) },
    good: { yaml: application(SOURCE, retry('24h')) },
    source: ['argoproj/argo-cd pkg/apis/application/v1alpha1/types.go RetryStrategy.NextRetryAt'],
    numbers: ['AA-027'],
  },
};
