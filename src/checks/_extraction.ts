import type { CheckedObject } from './checked-object';
import type { ClusterIndex } from './cluster-index';
import { FindingSeverity } from './finding';
import { type ClusterNames, EVERY_CLUSTER, type ObjectReference, type ReferenceExtractor, type ReferenceSink } from './reference';
import { type RepoTree, isInTree } from './repo-tree';

/** Where extractors put what they find. */
export interface Extracted {
  readonly clusters: ReadonlyMap<string, ClusterIndex>;
  readonly references: Map<CheckedObject, ObjectReference[]>;
  readonly addresses: ClusterNames;
}

/** Has every object looked at by the extractors of its kind. */
export function extractReferences(objects: readonly CheckedObject[], extractors: readonly ReferenceExtractor[], target: Extracted): void {
  const byType = new Map<string, ReferenceExtractor[]>();
  for (const extractor of extractors) {
    for (const type of extractor.types) byType.set(type, [...byType.get(type) ?? [], extractor]);
  }
  const sink = new Sink(target);
  for (const object of objects) {
    const own = byType.get(object._type) ?? (isForeign(object.group) ? byType.get('*') : undefined);
    if (!own) continue;
    sink.object = object;
    for (const extractor of own) extractor.extract(object, sink, target.addresses);
  }
}

/** Whether a group is none of Kubernetes' own. */
function isForeign(group: string): boolean {
  return group.includes('.') && !group.endsWith('.k8s.io');
}

/** Takes down what extractors find. */
class Sink implements ReferenceSink {
  public object!: CheckedObject;

  private readonly clusters: Extracted['clusters'];
  private readonly references: Extracted['references'];

  public constructor({ clusters, references }: Extracted) {
    this.clusters = clusters;
    this.references = references;
  }

  public uses(...[field, type, namespace, name, more]: Parameters<ReferenceSink['uses']>): void {
    const { object } = this;
    const slash = type.indexOf('/');
    const reference: ObjectReference = {
      source: object,
      field,
      group: type.slice(0, slash),
      kind: type.slice(slash + 1),
      namespace,
      name,
      key: more?.key,
      cluster: more?.cluster,
      ifMissing: more?.ifMissing === 'nothing' ? undefined : more?.ifMissing ?? FindingSeverity.ERROR,
    };
    const own = this.references.get(object);
    if (own) own.push(reference);
    else this.references.set(object, [reference]);
  }

  public makes(...[product]: Parameters<ReferenceSink['makes']>): void {
    for (const name of this.object._clusters) this.clusters.get(name)!.addProduct(product, this.object);
  }

  public opens(namespace?: string, cluster?: string): void {
    const names = cluster === undefined ? this.object._clusters : cluster === EVERY_CLUSTER ? this.clusters.keys() : [cluster];
    for (const name of names) this.clusters.get(name)?.addOpen(namespace);
  }
}

/** Whether Argo CD calls its own cluster so. */
function isInCluster(address: string | undefined): boolean {
  return address !== undefined && (address === 'in-cluster' || IN_CLUSTER.test(address));
}

const IN_CLUSTER = /^https:\/\/kubernetes\.default\.svc(\.cluster\.local)?(:443)?\/?$/;

/** Finds clusters by what engines call them, and what is read of the fleet's own tree. */
export class ClusterAddresses implements ClusterNames {
  private readonly byServer = new Map<string, string>();
  private readonly names: Set<string>;

  public constructor(clusters: readonly ClusterIndex[], private readonly tree: RepoTree | undefined) {
    this.names = new Set(clusters.map(({ name }) => name));
    for (const { name, server } of clusters) if (server !== undefined) this.byServer.set(server.replace(/\/+$/, ''), name);
  }

  public find({ server, name }: { readonly server?: string; readonly name?: string }, from: CheckedObject): string | undefined {
    if (isInCluster(server) || isInCluster(name)) return from._clusters[0];
    if (server !== undefined) return this.byServer.get(server.replace(/\/+$/, ''));
    return name !== undefined && this.names.has(name) ? name : undefined;
  }

  public isOwn(repo: string | undefined, path: string | undefined): boolean {
    return isInTree(this.tree, repo, path);
  }
}
