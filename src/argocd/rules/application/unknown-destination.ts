import { FindingSeverity } from '../../../checks/finding';
import type { FleetIndex } from '../../../checks/fleet-index';
import { NONE, type Rule } from '../../../checks/rule';
import { textAt, valueAt } from '../../../core/plain';
import { nearest, shown } from '../../../core/problem';
import { remembered } from '../../../core/remembered';
import { APPLICATION, APPLICATION_SET, declaredBy, knownText } from '../../_declared';
import { application, inArgo } from '../_examples';

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
    if (!fleet.isComplete) return NONE;
    const { spec, at } = declaredBy(object);
    const clusters = clustersOf(fleet);
    for (const key of ['server', 'name'] as const) {
      const written = knownText(spec, 'destination', key);
      if (written === undefined || IN_CLUSTER.test(written) || !clusters[key]) continue;
      if (clusters[key].has(withoutSlash(written))) continue;
      const near = nearest(written, clusters[key]);
      const field = `${at}.destination.${key}`;
      const advice = near === undefined ? `known are ${[...clusters[key]].join(', ')}` : `did you mean ${shown(near)}?`;
      return [{ field, message: `${field} is ${shown(written)}, which is no cluster of this fleet; ${advice}` }];
    }
    return NONE;
  },
  docs: {
    what: 'The destination is a cluster that is known',
    why: 'Argo CD finds a cluster by the name or the address that it was registered with. An Application that means another stays in error and brings nothing anywhere.',
    bad: { complete: true, yaml: inArgo(application(SOURCE).replace('server: https://kubernetes.default.svc', 'name: prd')) },
    good: { complete: true, yaml: inArgo(application(SOURCE).replace('server: https://kubernetes.default.svc', 'name: prod')) },
    source: ['argoproj/argo-cd util/argo/argo.go GetDestinationCluster', 'https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters'],
    numbers: ['AA-008', '40'],
  },
};

/** What Argo CD calls its own cluster by. */
const IN_CLUSTER = /^(?:in-cluster|https:\/\/kubernetes\.default\.svc.*)$/;

interface KnownClusters {
  readonly name?: ReadonlySet<string>;
  readonly server?: ReadonlySet<string>;
}

/** What clusters are called; undefined where there may be others. */
const clustersOf = remembered((fleet: FleetIndex): KnownClusters => {
  const isCluster = (labels: unknown): boolean => valueAt(labels, 'argocd.argoproj.io/secret-type') === 'cluster';
  // Of these, nobody can tell here which cluster they stand for.
  if (fleet._ofType('bitnami.com/SealedSecret').some(({ manifest }) => isCluster(valueAt(manifest, 'spec', 'template', 'metadata', 'labels')))) return {};
  const external = fleet._ofType('external-secrets.io/ExternalSecret');
  if (external.some(({ manifest }) => isCluster(valueAt(manifest, 'spec', 'target', 'template', 'metadata', 'labels')))) return {};
  const names = new Set(fleet._clusters.map(({ name }) => name));
  const servers = new Set(fleet._clusters.map(({ server }) => server).filter((server) => server !== undefined).map(withoutSlash));
  const areServersKnown = fleet._clusters.every(({ server }) => server !== undefined);
  for (const { manifest } of fleet._ofType('/Secret')) {
    if (!isCluster(valueAt(manifest, 'metadata', 'labels'))) continue;
    const name = secretText(manifest, 'name');
    const server = secretText(manifest, 'server');
    if (name === undefined || server === undefined) return {};
    names.add(name);
    servers.add(withoutSlash(server));
  }
  return { name: names, server: areServersKnown ? servers : undefined };
});

function secretText(manifest: unknown, key: string): string | undefined {
  const plain = knownText(manifest, 'stringData', key);
  if (plain !== undefined) return plain;
  const encoded = textAt(manifest, 'data', key);
  return encoded !== undefined && /^[A-Za-z0-9+/=]+$/.test(encoded) ? Buffer.from(encoded, 'base64').toString() : undefined;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
