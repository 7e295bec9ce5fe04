import type { CheckedObject } from '../../checks/checked-object';
import type { FleetIndex } from '../../checks/fleet-index';
import { folderPath, repositoryKey } from '../../checks/repo-tree';
import { grouped } from '../../core/grouped';
import { KUSTOMIZATION_FILE } from '../../core/kustomization-file';
import { isFilledLater, listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';

/** What one source of one Application, Kustomization or HelmRelease brings to one cluster. */
export interface Delivery {
  readonly by: CheckedObject;
  /** Name of the cluster, or its address where the fleet has no such cluster. */
  readonly cluster: string;
  /** The folder of the repository that is applied; undefined for a chart. */
  readonly folder?: Folder;
  /** The release of a chart; undefined for a folder. */
  readonly release?: Release;
}

export interface Folder {
  /** Which repository: equal for equal ones. */
  readonly source: string;
  /** Relative to its root, without "./" and trailing "/"; empty for the root. */
  readonly path: string;
  /** Whether folders below are applied as well. */
  readonly isRecursive: boolean;
  /** What is done to names and namespaces: equal signatures give equal identities. */
  readonly signature: string;
}

export interface Release {
  readonly name: string;
  readonly namespace: string;
  /** Undefined where only the artifact that holds the chart is named. */
  readonly chart?: string;
}

/** Everything that is delivered in a fleet, as far as it can be told. */
export const deliveriesOf = remembered((fleet: FleetIndex): readonly Delivery[] => [
  ...fleet._ofType('argoproj.io/Application').flatMap((object) => byApplication(object, fleet)),
  ...fleet._ofType('kustomize.toolkit.fluxcd.io/Kustomization').flatMap((object) => byKustomization(object, fleet)),
  ...fleet._ofType('helm.toolkit.fluxcd.io/HelmRelease').flatMap(byHelmRelease),
]);

const byOwner = remembered((fleet: FleetIndex) => grouped(deliveriesOf(fleet), ({ by }) => by));

/** What one Application, Kustomization or HelmRelease delivers. */
export function deliveriesBy(owner: CheckedObject, fleet: FleetIndex): readonly Delivery[] {
  return byOwner(fleet).get(owner) ?? [];
}

/** Whether two objects may be for one cluster: files in different folders may be for different ones, unless the fleet is known to be whole. */
export function mayMeet(a: CheckedObject, b: CheckedObject, fleet: FleetIndex): boolean {
  return fleet.isComplete || folderOf(a) === folderOf(b);
}

function folderOf({ file = '' }: CheckedObject): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function byApplication(object: CheckedObject, fleet: FleetIndex): Delivery[] {
  const spec = mapAt(object.manifest, 'spec');
  const server = textAt(spec, 'destination', 'server');
  const name = textAt(spec, 'destination', 'name');
  const cluster = fleet._addresses.find({ server, name }, object) ?? server ?? name;
  if (cluster === undefined || isFilledLater(cluster)) return [];
  const namespace = textAt(spec, 'destination', 'namespace') ?? '';
  const sources = spec.source === undefined ? listAt(spec, 'sources') : [spec.source];
  return sources.flatMap((source): Delivery[] => {
    const repo = textAt(source, 'repoURL');
    const chart = textAt(source, 'chart');
    const path = textAt(source, 'path');
    if (repo === undefined || isFilledLater(`${repo}${chart}${path}`)) return [];
    if (chart !== undefined) return [{ by: object, cluster, release: { name: textAt(source, 'helm', 'releaseName') ?? object.name, namespace, chart } }];
    if (path === undefined) return [];
    const { namePrefix, nameSuffix, namespace: override } = mapAt(source, 'kustomize');
    const signature = JSON.stringify([namespace, namePrefix, nameSuffix, override]);
    return [{ by: object, cluster, folder: { source: repositoryKey(repo), path: folderPath(path), isRecursive: valueAt(source, 'directory', 'recurse') === true, signature } }];
  });
}

function byKustomization(object: CheckedObject, fleet: FleetIndex): Delivery[] {
  const spec = mapAt(object.manifest, 'spec');
  const kind = textAt(spec, 'sourceRef', 'kind');
  const name = textAt(spec, 'sourceRef', 'name');
  const path = folderPath(textAt(spec, 'path') ?? '');
  // Which cluster a kubeConfig leads to stands in a Secret.
  if (kind === undefined || name === undefined || spec.kubeConfig !== undefined || isFilledLater(`${name}${path}`)) return [];
  const namespace = textAt(spec, 'sourceRef', 'namespace') ?? object._home;
  const signature = JSON.stringify([textAt(spec, 'targetNamespace'), spec.namePrefix, spec.nameSuffix]);
  return object._clusters.map((cluster) => {
    const url = textAt(fleet._cluster(cluster).find(`source.toolkit.fluxcd.io/${kind}`, namespace, name)?.manifest, 'spec', 'url');
    const source = url === undefined ? `${kind}/${namespace}/${name}` : repositoryKey(url);
    return { by: object, cluster, folder: { source, path, isRecursive: isPlainFolder(fleet, path), signature } };
  });
}

function byHelmRelease(object: CheckedObject): Delivery[] {
  const spec = mapAt(object.manifest, 'spec');
  const target = textAt(spec, 'targetNamespace');
  const name = textAt(spec, 'releaseName') ?? (target === undefined ? object.name : `${target}-${object.name}`);
  const namespace = target ?? object._home ?? '';
  if (spec.kubeConfig !== undefined || isFilledLater(`${name}${namespace}`)) return [];
  return object._clusters.map((cluster) => ({ by: object, cluster, release: { name, namespace, chart: textAt(spec, 'chart', 'spec', 'chart') } }));
}

/** Flux applies a folder with all below it, unless a kustomization file says what belongs to it. */
function isPlainFolder({ _tree: tree }: FleetIndex, path: string): boolean {
  return tree?.folders.get(path)?.every(({ name }) => !KUSTOMIZATION_FILE.test(name)) ?? false;
}
