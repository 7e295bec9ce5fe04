import type { CheckedObject } from './checked-object';
import type { ClusterIndex } from './cluster-index';
import type { FindingSeverity } from './finding';
import type { Product } from './product';

/** One object names another. */
export interface ObjectReference {
  /** The object that names the other. */
  readonly source: CheckedObject;

  /** The field that does, as in `spec.scaleTargetRef`. */
  readonly field: string;

  /** API group of the other object, empty for the core kinds. */
  readonly group: string;

  /** Kind of the other object. */
  readonly kind: string;

  /** Name of the other object. */
  readonly name: string;

  /**
   * Namespace of the other object.
   *
   * @default - it belongs to none
   */
  readonly namespace?: string;

  /**
   * The key of the ConfigMap or Secret that is meant.
   *
   * @default - the object as a whole
   */
  readonly key?: string;

  /**
   * The cluster that holds the other object.
   *
   * @default - the clusters of the object that names it
   */
  readonly cluster?: string;

  /**
   * How bad it is when the other object is not there; undefined when the source does without it.
   *
   * @default - nothing is amiss
   */
  readonly ifMissing?: FindingSeverity;
}

/** What an extractor tells of an object. */
export interface ReferenceSink {
  /** The object names another one. Without `namespace`, the other one belongs to none. */
  uses(field: string, type: string, namespace: string | undefined, name: string, more?: { key?: string; cluster?: string; ifMissing?: FindingSeverity | 'nothing' }): void;
  /** Another object appears because of this one. */
  makes(product: Product): void;
  /**
   * The object brings what nobody here can know, into a namespace or, without one, anywhere: the resources of a chart, for instance.
   *
   * @param cluster where; the object's own clusters when left out, `EVERY_CLUSTER` where that is decided later
   */
  opens(namespace?: string, cluster?: string): void;
}

/** Stands for all clusters of the fleet. */
export const EVERY_CLUSTER = '*';

/** Finds the references of some kinds. Each room has those of its own kinds. */
export interface ReferenceExtractor {
  /** `group/Kind` of the objects that it knows; `*` for those that no extractor knows, of groups that are none of Kubernetes' own. */
  readonly types: readonly string[];
  extract(object: CheckedObject, sink: ReferenceSink, clusters: ClusterNames): void;
  /** The objects of a cluster that an object means by their labels, and the field in which it does; asked for when somebody wants to know. */
  selected?(object: CheckedObject, cluster: ClusterIndex): { readonly field: string; readonly objects: readonly CheckedObject[] };
}

/** How engines name clusters, and what they read. */
export interface ClusterNames {
  /** The cluster with this API server, or registered under this name; undefined for one that is not part of the fleet. */
  find(address: { readonly server?: string; readonly name?: string }, from: CheckedObject): string | undefined;
  /**
   * Whether a source reads what this fleet itself writes, so that all it brings is known.
   *
   * @param repo address of the repository; undefined where only its path is known, which then must be that of a folder of the tree
   * @param path path in the repository; undefined for its root
   */
  isOwn(repo: string | undefined, path: string | undefined): boolean;
}
