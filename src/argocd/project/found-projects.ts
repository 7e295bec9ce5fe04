import type { Known, Place } from './permission';
import type { CheckedObject } from '../../checks/checked-object';
import { UNKNOWN_NAMESPACE } from '../../checks/checked-object';
import { FindingSeverity } from '../../checks/finding';
import type { FleetIndex } from '../../checks/fleet-index';
import { grouped } from '../../core/grouped';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import type { Declared } from '../_declared';
import { knownText } from '../_declared';
import { generatorsOf } from '../_generators';

/** What Secrets add to a project: Argo CD permits the repositories and clusters that belong to it. */
export interface Scoped {
  readonly repos: readonly string[];
  readonly destinations: readonly Plain[];
}

/** The project that an Application names, where it surely refuses what is asked; one that may permit it is none. */
export function refusingProject(
  object: CheckedObject, { spec, isTemplate }: Declared, fleet: FleetIndex, ask: (project: Plain, scoped: Scoped) => Known,
): CheckedObject | undefined {
  const written = textAt(spec, 'project') ?? 'default';
  if (isFilledLater(written) || (isTemplate && isChangedLater(object.manifest))) return undefined;
  const found = (projectsByName(fleet).get(written) ?? []).filter((project) => mayBelong(object, project));
  if (found.length === 0) return undefined;
  const { byProject, isWider } = widening(fleet);
  if (isWider) return undefined;
  const scoped = byProject.get(written) ?? NOTHING;
  return found.every((project) => ask(mapAt(project.manifest, 'spec'), scoped) === false) ? found[0] : undefined;
}

/** How bad it is when a project refuses: what is not known to be everything may be patched, or meant for different clusters. */
export function severityIn(fleet: FleetIndex): FindingSeverity {
  return fleet.isComplete ? FindingSeverity.ERROR : FindingSeverity.WARNING;
}

/** Where an Application goes; undefined where that is only known later. */
export function placeOf({ spec }: Declared, fleet: FleetIndex): Place | undefined {
  const destination = mapAt(spec, 'destination');
  const [server, name] = [knownText(destination, 'server'), knownText(destination, 'name')];
  const namespace = textAt(destination, 'namespace') ?? '';
  if ((server === undefined) === (name === undefined) || isFilledLater(namespace)) return undefined;
  if ([destination.server, destination.name].some((text) => typeof text === 'string' && isFilledLater(text))) return undefined;
  const { servers, names } = registered(fleet);
  return { server: server ?? servers.get(name!), name: name ?? names.get(server!), namespace };
}

const NOTHING: Scoped = { repos: [], destinations: [] };

const projectsByName = remembered((fleet: FleetIndex) => grouped(fleet._ofType('argoproj.io/AppProject'), ({ name }) => name));

/** Whether a project may be the one that is meant: on the same cluster, and in the namespace of Argo CD as far as that is known. */
function mayBelong({ _clusters, _home }: CheckedObject, project: CheckedObject): boolean {
  if (!project._clusters.some((cluster) => _clusters.includes(cluster))) return false;
  // Where Argo CD lies that nobody has moved.
  return _home !== 'argocd' || project._home === 'argocd' || project._home === UNKNOWN_NAMESPACE;
}

/** Whether an ApplicationSet changes its template for some of its Applications, in ways that are not followed here. */
function isChangedLater(manifest: unknown): boolean {
  return valueAt(manifest, 'spec', 'templatePatch') !== undefined
    || generatorsOf(manifest).some(({ generator }) => Object.values(generator).some((settings) => valueAt(settings, 'template', 'spec') !== undefined));
}

interface Widening {
  readonly byProject: ReadonlyMap<string, Scoped>;
  /** Whether there is what may widen any project, and cannot be read. */
  readonly isWider: boolean;
}

const widening = remembered((fleet: FleetIndex): Widening => {
  const byProject = new Map<string, { repos: string[]; destinations: Plain[] }>();
  const isGlobal = fleet._ofType('/ConfigMap').some(({ name, manifest }) => name === 'argocd-cm' && valueAt(manifest, 'data', 'globalProjects') !== undefined);
  let isWider = isGlobal || isSealedWide(fleet);
  for (const { manifest } of fleet._ofType('/Secret')) {
    const type = valueAt(manifest, 'metadata', 'labels', 'argocd.argoproj.io/secret-type');
    if ((type !== 'repository' && type !== 'cluster') || !isScoped(manifest)) continue;
    const [project, url, server, namespaces] = ['project', 'url', 'server', 'namespaces'].map((key) => secretText(manifest, key));
    if (project === undefined || (url ?? server) === undefined) {
      isWider = true;
      continue;
    }
    const scoped = byProject.get(project) ?? { repos: [], destinations: [] };
    byProject.set(project, scoped);
    if (type === 'repository') scoped.repos.push(url!);
    else scoped.destinations.push(...(namespaces?.split(',') ?? ['*']).map((namespace) => ({ server, namespace: namespace.trim() })));
  }
  return { byProject, isWider };
});

function isScoped(manifest: unknown): boolean {
  return ['data', 'stringData'].some((key) => valueAt(manifest, key, 'project') !== undefined);
}

/** Whether there are Secrets that nobody can read here, and that may make repositories or clusters belong to a project. */
function isSealedWide(fleet: FleetIndex): boolean {
  const isMeant = (template: unknown): boolean => {
    const type = valueAt(template, 'metadata', 'labels', 'argocd.argoproj.io/secret-type');
    return type === 'repository' || type === 'cluster';
  };
  return fleet._ofType('bitnami.com/SealedSecret').some(({ manifest }) => {
    const spec = mapAt(manifest, 'spec');
    return isMeant(spec.template) && (valueAt(spec, 'encryptedData', 'project') !== undefined || valueAt(spec, 'template', 'data', 'project') !== undefined);
  }) || fleet._ofType('external-secrets.io/ExternalSecret').some(({ manifest }) => {
    const spec = mapAt(manifest, 'spec');
    const template = valueAt(spec, 'target', 'template');
    if (!isMeant(template)) return false;
    const keys = [...Object.keys(mapAt(template, 'data')), ...listAt(spec, 'data').map((entry) => textAt(entry, 'secretKey'))];
    return keys.includes('project') || listAt(spec, 'dataFrom').length > 0 || listAt(template, 'templateFrom').length > 0;
  });
}

const IN_CLUSTER = { server: 'https://kubernetes.default.svc', name: 'in-cluster' };

/** Clusters by name and by address, as far as they are known. */
const registered = remembered((fleet: FleetIndex) => {
  const servers = new Map([[IN_CLUSTER.name, IN_CLUSTER.server]]);
  const names = new Map([[IN_CLUSTER.server, IN_CLUSTER.name]]);
  for (const { manifest } of fleet._ofType('/Secret')) {
    if (valueAt(manifest, 'metadata', 'labels', 'argocd.argoproj.io/secret-type') !== 'cluster') continue;
    const [server, name] = [secretText(manifest, 'server'), secretText(manifest, 'name')];
    if (server === undefined || name === undefined) continue;
    servers.set(name, server);
    names.set(server, name);
  }
  for (const { name, server } of fleet._clusters) {
    if (server === undefined) continue;
    if (!servers.has(name)) servers.set(name, server);
    if (!names.has(server)) names.set(server, name);
  }
  return { servers, names };
});

function secretText(manifest: unknown, key: string): string | undefined {
  const plain = knownText(manifest, 'stringData', key);
  if (plain !== undefined) return plain;
  const encoded = textAt(manifest, 'data', key);
  return encoded !== undefined && /^[A-Za-z0-9+/=]+$/.test(encoded) ? Buffer.from(encoded, 'base64').toString() : undefined;
}
