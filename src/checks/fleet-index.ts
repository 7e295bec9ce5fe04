import { ClusterAddresses, extractReferences } from './_extraction';
import type { CheckedObject } from './checked-object';
import { type ClusterContent, ClusterIndex, type WellKnown } from './cluster-index';
import type { ClusterNames, ObjectReference, ReferenceExtractor } from './reference';
import type { RepoTree } from './repo-tree';
import { grouped } from '../core/grouped';

/** What the index of a fleet is made of. */
export interface FleetContent {
  readonly objects: readonly CheckedObject[];
  readonly clusters: readonly ClusterContent[];
  /** Whether the objects are all that the clusters get; otherwise what is missing may come from elsewhere. */
  readonly isComplete: boolean;
  readonly extractors: readonly ReferenceExtractor[];
  readonly isWellKnown: WellKnown;
  /** What lies in the repository that engines read; undefined when nothing is known of it. */
  readonly tree?: RepoTree;
}

/** An object that has the identity of another one, on one cluster. */
export interface Twin {
  readonly first: CheckedObject;
  readonly cluster: string;
}

/** Everything that a fleet consists of, for rules: its objects by cluster and name, and which of them name each other. */
export class FleetIndex {
  /** @internal */
  public static _of(content: FleetContent): FleetIndex {
    return new FleetIndex(content);
  }

  /**
   * Whether the objects are all that the clusters get; otherwise what is missing may come from elsewhere.
   */
  public readonly isComplete: boolean;
  /** @internal */
  public readonly _tree?: RepoTree;
  /**
   * How engines name the clusters of the fleet.
   *
   * @internal
   */
  public readonly _addresses: ClusterNames;
  private readonly extractors: readonly ReferenceExtractor[];
  private readonly list: readonly CheckedObject[];
  private readonly byCluster = new Map<string, ClusterIndex>();
  private readonly references = new Map<CheckedObject, ObjectReference[]>();
  private readonly twins = new Map<CheckedObject, Twin[]>();
  private byType?: Map<string, CheckedObject[]>;
  private referrers?: Map<CheckedObject, ObjectReference[]>;

  private constructor({ objects, clusters, isComplete, extractors, isWellKnown, tree }: FleetContent) {
    this.isComplete = isComplete;
    this.extractors = extractors;
    this.list = objects;
    this._tree = tree;
    for (const cluster of clusters) this.byCluster.set(cluster.name, new ClusterIndex(cluster, isWellKnown));
    this._addresses = new ClusterAddresses(this._clusters, tree);
    for (const object of objects) {
      for (const name of object._clusters) {
        const first = this.byCluster.get(name)!.add(object);
        if (!first) continue;
        const twins = this.twins.get(object);
        if (twins) twins.push({ first, cluster: name });
        else this.twins.set(object, [{ first, cluster: name }]);
      }
    }
    extractReferences(objects, extractors, { clusters: this.byCluster, references: this.references, addresses: this._addresses });
  }

  /** All objects, in the order of the construct tree or of the files. */
  public get objects(): CheckedObject[] {
    return [...this.list];
  }

  /** Names of the clusters. */
  public get clusters(): string[] {
    return [...this.byCluster.keys()];
  }

  /**
   * All objects of a kind, on all clusters.
   *
   * @param group API group, empty for the core kinds
   */
  public ofKind(group: string, kind: string): CheckedObject[] {
    return [...this._ofType(`${group}/${kind}`)];
  }

  /**
   * The object that another one means: on the first of its clusters.
   *
   * @param from an object of the cluster that is looked on
   * @param group API group, empty for the core kinds
   * @param namespace left out for kinds that belong to no namespace
   */
  public find(from: CheckedObject, group: string, kind: string, name: string, namespace?: string): CheckedObject | undefined {
    return this.byCluster.get(from._clusters[0])?.find(`${group}/${kind}`, namespace, name);
  }

  /** What an object names, or means by its labels. */
  public referencesOf(object: CheckedObject): ObjectReference[] {
    return [...this._referencesOf(object), ...this.selectedBy(object)];
  }

  /** What names an object, or means it by its labels. */
  public referencesTo(object: CheckedObject): ObjectReference[] {
    if (!this.referrers) {
      this.referrers = new Map();
      for (const reference of this.list.flatMap((source) => this.referencesOf(source))) {
        for (const target of new Set(this._clustersOf(reference).map((cluster) => this._target(reference, cluster)))) {
          if (!target) continue;
          const known = this.referrers.get(target);
          if (known) known.push(reference);
          else this.referrers.set(target, [reference]);
        }
      }
    }
    return [...this.referrers.get(object) ?? []];
  }

  /** @internal */
  public get _objects(): readonly CheckedObject[] {
    return this.list;
  }

  /** @internal */
  public _cluster(name: string): ClusterIndex {
    return this.byCluster.get(name)!;
  }

  /** @internal */
  public get _clusters(): readonly ClusterIndex[] {
    return [...this.byCluster.values()];
  }

  /**
   * Objects that name others.
   *
   * @internal
   */
  public get _naming(): Iterable<CheckedObject> {
    return this.references.keys();
  }

  /**
   * Objects that have the identity of an earlier one.
   *
   * @internal
   */
  public get _twins(): Iterable<CheckedObject> {
    return this.twins.keys();
  }

  /**
   * Earlier objects that have the identity of this one on one of its clusters.
   *
   * @internal
   */
  public _twinsOf(object: CheckedObject): readonly Twin[] {
    return this.twins.get(object) ?? [];
  }

  /** @internal */
  public _ofType(type: string): readonly CheckedObject[] {
    this.byType ??= grouped(this.list, ({ _type }) => _type);
    return this.byType.get(type) ?? [];
  }

  /** @internal */
  public _referencesOf(object: CheckedObject): readonly ObjectReference[] {
    return this.references.get(object) ?? [];
  }

  /**
   * The clusters on which what is named must be.
   *
   * @internal
   */
  public _clustersOf({ source, cluster }: ObjectReference): readonly ClusterIndex[] {
    const names = cluster === undefined ? source._clusters : [cluster];
    return names.map((name) => this._cluster(name));
  }

  private selectedBy(source: CheckedObject): ObjectReference[] {
    const found = new Map<string, ObjectReference>();
    for (const { types, selected } of this.extractors) {
      if (!selected || !types.includes(source._type)) continue;
      for (const cluster of source._clusters) {
        const { field, objects } = selected(source, this._cluster(cluster));
        for (const { group, kind, namespace, name, _key } of objects) found.set(_key, { source, field, group, kind, namespace, name });
      }
    }
    return [...found.values()];
  }

  private _target({ group, kind, namespace, name }: ObjectReference, cluster: ClusterIndex): CheckedObject | undefined {
    const supply = cluster.lookUp(`${group}/${kind}`, namespace, name);
    return supply?.object;
  }
}
