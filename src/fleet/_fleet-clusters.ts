import type { Cluster } from './cluster';
import type { IStack } from './stack';
import type { ClusterContent } from '../checks/cluster-index';
import type { Product } from '../checks/product';
import { Tier } from '../core/tier';

const TIERS = [Tier.DEVELOPMENT, Tier.STAGING, Tier.PRODUCTION];

interface Known {
  readonly cluster: Cluster;
  tier?: Tier;
  readonly provided: Product[];
  readonly open: Set<string | undefined>;
  readonly engines: Set<string>;
}

/** Collects what is known of each cluster. */
export class FleetClusters {
  private readonly found = new Map<string, Known>();

  /** Takes down a cluster, and the highest tier that it serves. */
  public note(cluster: Cluster, tier?: Tier): string {
    const { name } = cluster;
    let known = this.found.get(name);
    if (!known) {
      this.found.set(name, known = { cluster, provided: [], open: new Set(), engines: new Set() });
      for (const { _product, _openNamespace } of cluster._providedObjects) {
        known.provided.push(_product);
        if (_openNamespace !== undefined) known.open.add(_openNamespace);
      }
    }
    if (tier !== undefined && TIERS.indexOf(tier) > (known.tier === undefined ? -1 : TIERS.indexOf(known.tier))) known.tier = tier;
    return name;
  }

  public provide(names: readonly string[], products: readonly Product[]): void {
    for (const name of names) this.found.get(name)!.provided.push(...products);
  }

  /** The engine, its namespace and what the delivery names were there before anything was delivered. */
  public noteEngines({ delivery, clusters }: IStack): void {
    const { _engine, _namespace: namespace, _flux } = delivery;
    if (_engine === 'none') return;
    for (const cluster of clusters) {
      const known = this.found.get(this.note(delivery._engineCluster(cluster)))!;
      if (known.engines.has(namespace)) continue;
      known.engines.add(namespace);
      known.provided.push({ type: '/Namespace', name: namespace });
      if (_flux.secretName !== undefined) known.provided.push({ type: '/Secret', namespace, name: _flux.secretName });
      if (_flux.source !== undefined) known.provided.push({ type: 'source.toolkit.fluxcd.io/GitRepository', namespace, name: _flux.source });
    }
  }

  public tierOf(clusters: readonly Cluster[]): Tier | undefined {
    return this.found.get(clusters[0]?.name)?.tier;
  }

  public get contents(): ClusterContent[] {
    return [...this.found.values()].map(({ cluster, tier, provided, open }) => (
      { name: cluster.name, server: cluster.server, labels: cluster.labels, tier, versions: cluster._versions, provided, open: [...open] }
    ));
  }
}
