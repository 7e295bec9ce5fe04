import type { Problems } from './_problems';
import type { Cluster } from './cluster';
import { Catalogue } from '../schema/catalogue';
import { KindDefinition } from '../schema/definition';
import { type Fault, faultText } from '../schema/fault';

/** Catalogues that a stack's objects are held against, with the clusters that each stands for. */
export interface ClusterCatalogue {
  readonly catalogue: Catalogue;
  readonly clusters: Cluster[];
}

/** What each cluster serves. Clusters that serve the same share a catalogue, so that an object is checked once for all of them. */
export class Catalogues {
  private readonly definitions = new Map<string, KindDefinition[]>();
  private readonly numbers = new Map<KindDefinition, number>();
  private readonly catalogues = new Map<string, Catalogue>();

  /** @param everywhere kinds that all clusters serve */
  public constructor(private readonly everywhere: readonly KindDefinition[]) {}

  /** Has a cluster serve a kind. All are to be registered before the first catalogue is asked for. */
  public register(cluster: Cluster, definition: KindDefinition): void {
    const definitions = this.definitions.get(cluster.name);
    if (definitions) definitions.push(definition);
    else this.definitions.set(cluster.name, [definition]);
  }

  /** The different catalogues of some clusters. */
  public of(clusters: Cluster[]): ClusterCatalogue[] {
    const found = new Map<Catalogue, Cluster[]>();
    for (const cluster of clusters) {
      const catalogue = this.catalogueOf(cluster);
      found.set(catalogue, [...(found.get(catalogue) ?? []), cluster]);
    }
    return [...found].map(([catalogue, of]) => ({ catalogue, clusters: of }));
  }

  /** Versions of clusters that lie outside of the known ones. */
  public note(clusters: Iterable<Cluster>, problems: Problems): void {
    for (const cluster of clusters) {
      for (const text of this.catalogueOf(cluster).unknownVersions) problems.warn(`cluster ${cluster.name}`, text, { ruleId: 'schema/unknown-version' });
    }
  }

  private catalogueOf(cluster: Cluster): Catalogue {
    const own = this.definitions.get(cluster.name) ?? [];
    const provided = cluster._provided.map(({ _statement }) => _statement);
    const key = JSON.stringify([cluster._versions, provided, own.map((definition) => this.numberOf(definition))]);
    let catalogue = this.catalogues.get(key);
    if (!catalogue) {
      const definitions = [...this.everywhere, ...providedDefinitions(cluster), ...own];
      this.catalogues.set(key, catalogue = new Catalogue(cluster._versions, definitions));
    }
    return catalogue;
  }

  private numberOf(definition: KindDefinition): number {
    let number = this.numbers.get(definition);
    if (number === undefined) this.numbers.set(definition, number = this.numbers.size);
    return number;
  }
}

/** The kinds that a cluster says it serves. */
export function providedDefinitions(cluster: Cluster): KindDefinition[] {
  return cluster._provided.map(({ _apiVersion, _kind, _isNamespaced }) => KindDefinition.named(_apiVersion, _kind, _isNamespaced ? 'Namespaced' : 'Cluster'));
}

/** A fault as a sentence. */
export interface SpokenFault {
  readonly rule: string;
  readonly severity: Fault['severity'];
  readonly field: string;
  readonly text: string;
}

/** What is wrong with an object on some of its clusters; what does not concern all of them names those that it does. */
export function faultsOn(catalogues: readonly ClusterCatalogue[], manifest: Record<string, unknown>, bytes: number): SpokenFault[] {
  const [only] = catalogues;
  if (catalogues.length === 1) {
    return only.catalogue.faultsOf(manifest, { bytes }).map((fault) => spokenFault(fault));
  }
  const faults = catalogues.map((entry) => ({ entry, found: entry.catalogue.faultsOf(manifest, { bytes }) }));
  const found = new Map<string, SpokenFault & { readonly on: Set<ClusterCatalogue> }>();
  for (const { entry, found: own } of faults) {
    for (const fault of own) {
      const spoken = spokenFault(fault);
      const { severity, text } = spoken;
      const known = found.get(`${severity} ${text}`);
      if (known) known.on.add(entry);
      else found.set(`${severity} ${text}`, { ...spoken, on: new Set([entry]) });
    }
  }
  return [...found.values()].map(({ on, text, ...fault }) => {
    const names = [...on].flatMap(({ clusters }) => clusters.map(({ name }) => name));
    return { ...fault, text: on.size === catalogues.length ? text : `${text} (on ${names.join(', ')})` };
  });
}

function spokenFault(fault: Fault): SpokenFault {
  const { rule, severity, field } = fault;
  return { rule, severity, field, text: faultText(fault) };
}
