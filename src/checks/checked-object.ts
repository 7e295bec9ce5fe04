import { groupOf } from '../core/api-version';
import type { Plain } from '../core/plain';
import type { Tier } from '../core/tier';

/** What is said of an object when it is given to the rules. */
export interface CheckedObjectContent {
  readonly manifest: Plain;
  /** Undefined for an object that belongs to no namespace, or whose namespace something else decides on. */
  readonly namespace?: string;
  /** Whether the object belongs to a namespace although none is known. */
  readonly isNamespaceOpen?: boolean;
  readonly clusters: readonly string[];
  readonly tier?: Tier;
  readonly constructPath?: string;
  readonly file?: string;
}

/** An object as its clusters get it, and where it comes from. */
export class CheckedObject {
  /** @internal */
  public static _of(content: CheckedObjectContent): CheckedObject {
    return new CheckedObject(content);
  }

  /** API group and version, as in `apps/v1`. */
  public readonly apiVersion: string;
  /** API group, empty for the core kinds. */
  public readonly group: string;
  /** Kind, as in `Deployment`. */
  public readonly kind: string;
  /** Its name. */
  public readonly name: string;
  /** Its namespace; undefined where it belongs to none, or where something else decides on it. */
  public readonly namespace?: string;
  /** The whole object as plain data, not to be changed. A text may hold what is only filled in later, for instance `${VAR}`. */
  public readonly manifest: any;
  /** How much is at stake where it runs; undefined when nothing is known of that. */
  public readonly tier?: Tier;
  /** Path of the construct that makes it. */
  public readonly constructPath?: string;
  /** The file that it was read from. */
  public readonly file?: string;
  /**
   * `group/Kind`, as rules name kinds.
   *
   * @internal
   */
  public readonly _type: string;
  /**
   * What it is found by on each of its clusters.
   *
   * @internal
   */
  public readonly _key: string;
  /**
   * Its namespace, as references within it name it: `UNKNOWN_NAMESPACE` where something else decides on it.
   *
   * @internal
   */
  public readonly _home: string | undefined;
  /** @internal */
  public readonly _clusters: readonly string[];

  private constructor({ manifest, namespace, isNamespaceOpen, clusters, tier, constructPath, file }: CheckedObjectContent) {
    const apiVersion = manifest.apiVersion as string;
    this.apiVersion = apiVersion;
    this.group = groupOf(apiVersion);
    this.kind = manifest.kind as string;
    const name = (manifest.metadata as Plain | null | undefined)?.name;
    this.name = typeof name === 'string' ? name : '';
    this.namespace = namespace;
    this.manifest = manifest;
    this.tier = tier;
    this.constructPath = constructPath;
    this.file = file;
    this._type = `${this.group}/${this.kind}`;
    this._key = keyOf(this._type, namespace, this.name);
    this._home = isNamespaceOpen ? UNKNOWN_NAMESPACE : namespace;
    this._clusters = clusters;
  }

  /** Names of the clusters that get it. */
  public get clusters(): string[] {
    return [...this._clusters];
  }

  /** `Kind[.group]/[namespace/]name`. */
  public get identity(): string {
    return identityOf(this._type, this.namespace, this.name);
  }
}

/** Stands for a namespace that something else decides on, a kustomization for instance. */
export const UNKNOWN_NAMESPACE = '?';

/** What an object is found by on a cluster. */
export function keyOf(type: string, namespace: string | undefined, name: string): string {
  return `${type}/${namespace ?? ''}/${name}`;
}

/** `Kind[.group]/[namespace/]name`, as objects are called in messages. */
export function identityOf(type: string, namespace: string | undefined, name: string): string {
  const slash = type.indexOf('/');
  const group = type.slice(0, slash);
  return `${type.slice(slash + 1)}${group && `.${group}`}/${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
