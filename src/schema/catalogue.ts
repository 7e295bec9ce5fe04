import { limitFaults } from './_limits';
import { type Lookup, lookUp, lookUpDefined } from './_lookup';
import { objectNameFaults } from './_object-name';

import { factIndex, objectMeta } from './_store';
import { SYSTEMS, type StatedVersions, standingOf } from './_systems';
import { Walk } from './_walk';
import { KindDefinition } from './definition';
import { type Fault, faultAt } from './fault';
import { knownScope } from './scope';
import { groupOf } from '../core/api-version';
import type { Plain } from '../core/plain';
import { shown } from '../core/problem';

/** How an object is looked at. */
export interface CheckOptions {
  /** How many bytes the object takes, where it is known. */
  readonly bytes?: number;
  /** Whether a text stands for a value that is only known later, so that nothing can be said of it. */
  readonly isLater?: (text: string) => boolean;
}

/** The kinds that a cluster serves, and whether it would take an object. */
export class Catalogue {
  private readonly defined = new Map<string, KindDefinition>();
  private readonly lookups = new Map<string, Map<string, Lookup>>();

  /**
   * @param versions what the cluster states
   * @param definitions kinds that the author has made known: they replace what is known of them, and a later one adds versions to an earlier one
   */
  public constructor(private readonly versions: StatedVersions, definitions: Iterable<KindDefinition> = []) {
    for (const definition of definitions) {
      const key = `${definition.group}/${definition.kind}`;
      this.defined.set(key, this.defined.get(key)?.with(definition) ?? definition);
    }
  }

  /** Versions that lie outside of the known ones, as sentences about a cluster. */
  public get unknownVersions(): string[] {
    return Object.entries(SYSTEMS).flatMap(([system, { option, title }]) => {
      const stated = this.versions[option];
      const known = factIndex().systems[system];
      if (stated === undefined || !known) return [];
      const { isOlder, isNewer, upper } = standingOf(known, stated);
      if (!isOlder && !isNewer) return [];
      const range = known.length > 1 ? `${known[0]} to ${known[known.length - 1]}` : known[0];
      return [`runs ${title} ${stated}, known here is ${title} ${range}; its objects are held against ${upper}`];
    });
  }

  /** Whether a kind belongs to no namespace; false for one that is not known. */
  public isClusterScoped(apiVersion: string, kind: string): boolean {
    const { known } = this.lookUp(apiVersion, kind);
    if (known) return !known.isNamespaced;
    const group = groupOf(apiVersion);
    return (this.defined.get(`${group}/${kind}`)?.scope ?? knownScope(group, kind)) === 'Cluster';
  }

  /** Everything for which an API server of these versions would refuse the object, and what it would warn of. */
  public faultsOf(manifest: Plain, { isLater, bytes }: CheckOptions = {}): Fault[] {
    const { apiVersion, kind } = manifest;
    const head = headFault(apiVersion, kind);
    if (head) return [head];
    const { known, fault } = this.lookUp(apiVersion as string, kind as string);
    if (!known) return [fault];
    const walk = new Walk(known, objectMeta(), isLater);
    walk.object(manifest);
    const { faults } = walk;
    faults.push(...objectNameFaults(manifest, known, { kubernetes: this.versions.kubernetes, isLater }));
    faults.push(...limitFaults(manifest, known.root.isNative, bytes));
    if (known.replicas) faults.push(...replicasFaults(manifest, known.replicas));
    if (faults.length === 0 && kind === 'CustomResourceDefinition' && known.root.isNative) faults.push(...definitionFaults(manifest));
    if (known.warning) faults.push(known.warning);
    return faults;
  }

  private lookUp(apiVersion: string, kind: string): Lookup {
    let kinds = this.lookups.get(apiVersion);
    if (!kinds) this.lookups.set(apiVersion, kinds = new Map());
    let lookup = kinds.get(kind);
    if (!lookup) {
      const group = groupOf(apiVersion);
      const version = apiVersion.slice(group ? group.length + 1 : 0);
      const defined = this.defined.get(`${group}/${kind}`);
      lookup = defined ? lookUpDefined(defined, version) : lookUp(group, version, kind, this.versions);
      kinds.set(kind, lookup);
    }
    return lookup;
  }
}

/** What is scaled may be scaled to nothing, not to less. */
function replicasFaults(manifest: Plain, path: readonly string[]): Fault[] {
  const replicas = path.reduce<unknown>((value, step) => (value as Plain | null | undefined)?.[step], manifest);
  return typeof replicas === 'number' && replicas < 0 ? [faultAt(path, 'schema/range', `is ${replicas}, needed is at least 0`)] : [];
}

/** What the schemas within a definition say that no API server understands. */
function definitionFaults(manifest: Plain): Fault[] {
  const { fault } = KindDefinition.tryRead(manifest);
  return fault === undefined ? [] : [faultAt([], 'schema/definition', fault)];
}

function headFault(apiVersion: unknown, kind: unknown): Fault | undefined {
  if (typeof apiVersion !== 'string' || !/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion)) {
    return faultAt(['apiVersion'], 'schema/type', `is ${shown(apiVersion)}; write "v1" or "group/version"`);
  }
  if (typeof kind !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(kind)) {
    return faultAt(['kind'], 'schema/type', `is ${shown(kind)}; write the kind's name, as in "ConfigMap"`);
  }
  return undefined;
}
