import { dependencyGraph, isSuspended } from './_dependency-graph';
import { kustomization, SHOP } from './_examples';
import { FindingSeverity } from '../../checks/finding';
import { NONE, type Rule } from '../../checks/rule';
import { FLUX_TYPES } from '../_kinds';

const NOTIFICATIONS = ['Provider', 'Alert', 'Receiver'].map((kind) => `notification.toolkit.fluxcd.io/${kind}`);
const OTHERS = Object.values(FLUX_TYPES).filter((type) => type !== FLUX_TYPES.ExternalArtifact && type !== FLUX_TYPES.ArtifactGenerator);

/** What is suspended in Git stays as it is until somebody remembers it. */
export const suspended: Rule = {
  id: 'flux/suspended',
  severity: FindingSeverity.INFO,
  kinds: [...OTHERS, ...NOTIFICATIONS],
  check(object, fleet) {
    if (!isSuspended(object)) return NONE;
    // Where something waits for it, flux/dependency-suspended says more.
    if (dependencyGraph(fleet).awaitedBy.get(object)?.some((other) => !isSuspended(other))) return NONE;
    return [{ field: 'spec.suspend', message: `spec.suspend is true, so Flux passes this ${object.kind} over until that is taken back in Git; take it out when the reason is gone` }];
  },
  docs: {
    what: 'Nothing stays suspended in Git',
    why: 'A suspended object is neither updated nor corrected, and when it is deleted, what it has made stays behind. Suspended in Git, it stays so on every cluster, new ones too.',
    bad: {
      yaml: `
${kustomization('web', 'suspend: true')}${SHOP}`,
    },
    good: {
      yaml: `
${kustomization('web')}${SHOP}`,
    },
    source: ['https://fluxcd.io/flux/components/kustomize/kustomizations/#suspend'],
    numbers: ['4', '110', 'CMN-09'],
  },
};
