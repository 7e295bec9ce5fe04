import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule, type RuleViolation } from '../../../checks/rule';
import { nearest, shown } from '../../../core/problem';
import { APPLICATION, APPLICATION_SET, declaredBy, knownText } from '../../_declared';
import { withoutSlash } from '../../_server-address';
import { application, inArgo } from '../_examples';
import { IN_CLUSTER, type KnownClusters, knownClusters } from '../credentials/_known-clusters';

const SOURCE = `
repoURL: https://charts.example.com
chart: shop
targetRevision: 1.2.3
`;

/** A destination that no cluster of the fleet is. */
export const unknownDestination: Rule = {
  id: 'argocd/unknown-destination',
  severity: FindingSeverity.WARNING,
  kinds: [APPLICATION, APPLICATION_SET],
  check(object, fleet) {
    const { spec, at } = declaredBy(object);
    for (const key of ['server', 'name'] as const) {
      const written = knownText(spec, 'destination', key);
      if (written === undefined || IN_CLUSTER.test(written)) continue;
      const clusters = knownClusters(fleet);
      const field = `${at}.destination.${key}`;
      const own = key === 'server' ? ownFault(written, field, clusters, fleet) : NONE;
      if (own.length > 0) return own;
      if (!fleet.isComplete || clusters.isOpen[key] || clusters[key].has(key === 'server' ? withoutSlash(written) : written)) continue;
      const near = nearest(written, clusters[key]);
      if (clusters.isAlone && near === undefined) continue;
      const advice = near === undefined ? `known are ${[IN_CLUSTER_BY[key], ...clusters[key]].join(', ')}` : `did you mean ${shown(near)}?`;
      return [{ field, message: `${field} is ${shown(written)}, which is no cluster of this fleet; ${advice}` }];
    }
    return NONE;
  },
  docs: {
    what: 'The destination is a cluster that is known',
    why: 'Argo CD finds a cluster by the name or the address that it was registered with, letter by letter; its own by `in-cluster` and https://kubernetes.default.svc alone. An Application that means another stays in error and brings nothing anywhere.',
    bad: { complete: true, yaml: inArgo(application(SOURCE).replace('server: https://kubernetes.default.svc', 'name: prd')) },
    good: { complete: true, yaml: inArgo(application(SOURCE).replace('server: https://kubernetes.default.svc', 'name: prod')) },
    source: ['argoproj/argo-cd util/argo/argo.go GetDestinationCluster', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters'],
    numbers: ['AA-008', '40'],
  },
};

const IN_CLUSTER_BY = { name: 'in-cluster', server: 'https://kubernetes.default.svc' };

/** By what others call the cluster that they run on. */
const ALMOST_IN_CLUSTER = /^(?:https?:\/\/)?kubernetes(?:\.default(?:\.svc(?:\.cluster\.local)?)?)?(?::\d+)?\/*$/i;

/** Argo CD compares the address of its own cluster letter by letter. */
function ownFault(written: string, field: string, { server, isOpen }: KnownClusters, { isComplete }: FleetIndex): RuleViolation[] {
  if (!ALMOST_IN_CLUSTER.test(written) || server.has(withoutSlash(written))) return NONE;
  return [{
    field,
    severity: !isComplete ? FindingSeverity.INFO : isOpen.server && server.size > 0 ? FindingSeverity.WARNING : FindingSeverity.ERROR,
    message: `${field} is ${shown(written)}, by which Argo CD does not know its own cluster, unless it is registered so; write "https://kubernetes.default.svc"`,
  }];
}
