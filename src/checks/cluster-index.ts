import { type CheckedObject, UNKNOWN_NAMESPACE, keyOf } from './checked-object';
import type { Product } from './product';
import type { StatedVersions, VersionedSystem } from './versions';
import { grouped } from '../core/grouped';
import type { Tier } from '../core/tier';

/** What is known of a cluster besides the objects that it gets. */
export interface ClusterContent {
  readonly name: string;
  /** Address of its API server. */
  readonly server?: string;
  /** Labels that describe it, as an Argo CD hub knows them, too. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly tier?: Tier;
  readonly versions: StatedVersions;
  /** Objects that are there already. */
  readonly provided: readonly Product[];
  /** Namespaces that others fill as well; `undefined` among them for all. */
  readonly open: readonly (string | undefined)[];
}

/** An object that a cluster has, or will have. */
export interface Supply {
  /** The object itself, or the one that it appears because of; undefined for what the cluster provides. */
  readonly object?: CheckedObject;
  /** Whether the object is made by `object`, and not the object itself. */
  readonly isProduct: boolean;
  /** Keys of a Secret or ConfigMap that somebody makes; undefined where nobody can know them. */
  readonly keys?: readonly string[];
}

/** What one cluster has: the objects that it gets, what appears because of them, and what was there before. */
export class ClusterIndex {
  public readonly name: string;
  public readonly server?: string;
  public readonly labels: Readonly<Record<string, string>>;
  public readonly tier?: Tier;
  private readonly versions: StatedVersions;
  private readonly objects = new Map<string, CheckedObject>();
  private readonly products = new Map<string, Supply>();
  private readonly everything: CheckedObject[] = [];
  private readonly open: Set<string | undefined>;
  private loose?: { readonly unknown: Map<string, Nearby>; readonly all: Map<string, Nearby> };
  private spaces?: Map<string, CheckedObject[]>;
  private names?: Map<string, string[]>;

  public constructor({ name, server, labels = {}, tier, versions, provided, open }: ClusterContent, private readonly isWellKnown: WellKnown) {
    this.name = name;
    this.server = server;
    this.labels = labels;
    this.tier = tier;
    this.versions = versions;
    this.open = new Set(open);
    for (const { type, namespace, name: own, keys } of provided) this.products.set(keyOf(type, namespace, own), { isProduct: true, keys });
  }

  /** Takes an object in; returns the one that has the same identity already. */
  public add(object: CheckedObject): CheckedObject | undefined {
    this.everything.push(object);
    const first = this.objects.get(object._key);
    if (first === undefined) this.objects.set(object._key, object);
    return first;
  }

  /** Notes an object that appears because of another. What several make together has the keys of all. */
  public addProduct({ type, namespace, name, keys }: Product, object: CheckedObject): void {
    const key = keyOf(type, namespace, name);
    const first = this.products.get(key);
    if (!first) this.products.set(key, { object, isProduct: true, keys });
    else this.products.set(key, { ...first, keys: first.keys && keys && [...first.keys, ...keys] });
  }

  /** Notes that somebody brings what nobody here can know: into a namespace, or anywhere. */
  public addOpen(namespace: string | undefined): void {
    this.open.add(namespace);
  }

  /** The version that the cluster states of a controller; undefined for the newest. */
  public versionOf(system: VersionedSystem): string | undefined {
    return this.versions[system];
  }

  /** All objects that the cluster gets. */
  public get all(): readonly CheckedObject[] {
    return this.everything;
  }

  /** The object that is meant, where it is one that the cluster gets. */
  public find(type: string, namespace: string | undefined, name: string): CheckedObject | undefined {
    return this.objects.get(keyOf(type, namespace, name)) ?? this.nearby(type, namespace, name)?.own;
  }

  /** What stands for the object that is meant: itself, what makes it, or what was there before. */
  public lookUp(type: string, namespace: string | undefined, name: string): Supply | undefined {
    const key = keyOf(type, namespace, name);
    const object = this.objects.get(key);
    const product = this.products.get(key);
    // Somebody adds to the object, so that nobody can know all of its keys.
    if (object) return product ? { object, isProduct: true } : { object, isProduct: false };
    if (product) return product;
    if (this.isWellKnown(type, namespace, name)) return { isProduct: true };
    const nearby = this.nearby(type, namespace, name);
    return nearby?.own ? { object: nearby.own, isProduct: false } : nearby?.product;
  }

  /** Whether others may bring objects that are not known here: into the namespace, or anywhere. */
  public isOpen(namespace: string | undefined): boolean {
    return this.open.has(undefined) || (namespace === undefined ? this.open.size > 0 : this.open.has(namespace));
  }

  /** Whether somebody brings objects that are not known here, and nobody can say into which namespaces. */
  public get isOpenAnywhere(): boolean {
    return this.open.has(undefined);
  }

  /** The first object of each namespace, and the first of those that belong to none. */
  public get firsts(): CheckedObject[] {
    return [...this.bySpace.values()].map(([first]) => first);
  }

  /** The objects of a namespace, and those that appear there because of others; undefined for those that belong to none. */
  public inNamespace(namespace: string | undefined): readonly CheckedObject[] {
    return this.bySpace.get(namespace ?? '') ?? [];
  }

  /** The names of a kind in a namespace, for "did you mean". */
  public namesOf(type: string, namespace: string | undefined): readonly string[] {
    if (!this.names) {
      this.names = new Map();
      for (const key of [...this.objects.keys(), ...this.products.keys()]) {
        const cut = key.lastIndexOf('/');
        const names = this.names.get(key.slice(0, cut));
        if (names) names.push(key.slice(cut + 1));
        else this.names.set(key.slice(0, cut), [key.slice(cut + 1)]);
      }
    }
    return this.names.get(`${type}/${namespace ?? ''}`) ?? [];
  }

  private get bySpace(): Map<string, CheckedObject[]> {
    this.spaces ??= grouped(this.everything, ({ namespace }) => namespace ?? '');
    return this.spaces;
  }

  /** Where something else decides on a namespace, an object of the kind and name is taken for the one that is meant. */
  private nearby(type: string, namespace: string | undefined, name: string): Nearby | undefined {
    if (!this.loose) {
      this.loose = { unknown: new Map(), all: new Map() };
      for (const own of this.everything) {
        const key = keyOf(own._type, undefined, own.name);
        if (own._home === UNKNOWN_NAMESPACE) this.loose.unknown.set(key, { own });
        this.loose.all.set(key, { own });
      }
      for (const [key, product] of this.products) {
        const [, group, kind, space, rest] = /^([^/]*)\/([^/]*)\/([^/]*)\/(.*)$/s.exec(key)!;
        const loose = keyOf(`${group}/${kind}`, undefined, rest);
        if (space === UNKNOWN_NAMESPACE && !this.loose.unknown.has(loose)) this.loose.unknown.set(loose, { product });
        if (!this.loose.all.has(loose)) this.loose.all.set(loose, { product });
      }
    }
    const key = keyOf(type, undefined, name);
    return namespace === UNKNOWN_NAMESPACE ? this.loose.all.get(key) : namespace === undefined ? undefined : this.loose.unknown.get(key);
  }
}

interface Nearby {
  readonly own?: CheckedObject;
  readonly product?: Supply;
}

/** Whether every cluster has an object. */
export type WellKnown = (type: string, namespace: string | undefined, name: string) => boolean;
