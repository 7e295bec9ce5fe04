import type {
  AppProjectSpecClusterResourceBlacklistItem as Kind, AppProjectSpecDestinationsItem as Destination, AppProjectSpecSyncWindowsItem as SyncWindow,
} from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';

/** What a project holds when it is rendered. */
export interface ProjectContent {
  readonly repos: string[];
  readonly destinations: Destination[];
  readonly namespaceKinds: Kind[];
  readonly windows: { readonly _faults: string[]; readonly _identity: string; readonly _fragment: SyncWindow }[];
  readonly description?: string;
}

/** Says what is wrong with a project. Argo CD asks none of this of one that comes from Git. */
export function projectFaults({ repos, destinations, namespaceKinds, windows, description }: ProjectContent): string[] {
  const length = [...description ?? ''].length;
  return [
    ...length > 255 ? [`description has ${length} characters, allowed are 255`] : [],
    ...repoFaults(repos),
    ...destinations.flatMap((destination) => destinationFaults(destination, destinations)),
    ...namespaceKinds.filter(({ name }) => name !== undefined).map(({ group, kind, name }) => `${group}/${kind}, a kind with a namespace, is narrowed to the name `
      + `${shown(name)}, which Argo CD knows only for kinds without; leave the name out`),
    ...windows.flatMap(({ _faults }) => _faults),
    ...new Set(windows.map(({ _identity }) => _identity)).size < windows.length
      ? ['two sync windows differ in nothing that Argo CD tells them apart by; give each once'] : [],
  ];
}

/** A denial lets through all that it does not match, so that what is named beside it permits nothing more. */
function repoFaults(repos: string[]): string[] {
  const empty = repos.filter((repo) => repo.trim() === '' || repo === '!').map((repo) => `the repository pattern ${shown(repo)} says nothing; leave it out`);
  if (repos.includes('!*')) return [...empty, 'the repository pattern "!*" forbids every repository; name the ones that are permitted'];
  const denied = repos.find((repo) => /^!./.test(repo));
  if (denied === undefined || repos.includes('*')) return empty;
  return [...empty, `the repository pattern ${shown(denied)} forbids one and thereby permits all others, whatever else is named; add "*" to say so, or leave it out`];
}

function destinationFaults({ server, name, namespace }: Destination, all: Destination[]): string[] {
  const cluster = (server ?? name)!;
  if (namespace === undefined) return [`the destination ${cluster} has no namespace, so it permits none; name one, or "*"`];
  if (namespace === '!*') return [`the destination ${cluster} forbids every namespace; name the ones that are permitted`];
  if (cluster === '!*') return ['a destination forbids every cluster; name the ones that are permitted'];
  if (namespace.startsWith('!')) {
    const forbidden = shown(namespace.slice(1));
    if (server === undefined) {
      return [`the destination ${cluster} forbids the namespace ${forbidden}, but Argo CD heeds that only for clusters by address; write ArgoDestination.server(…)`];
    }
    if (!all.some((other) => other.namespace === '*' && (other.server === server || other.server === '*'))) {
      return [`the destination ${cluster} forbids the namespace ${forbidden} and thereby permits all others, whatever else is named; `
        + `add ArgoDestination.server('${server}', '*') to say so, or leave it out`];
    }
  }
  if (cluster.startsWith('!') && !all.some((other) => (other.server ?? other.name) === '*' && (other.namespace === '*' || other.namespace === namespace))) {
    return [`a destination forbids the cluster ${shown(cluster.slice(1))} and thereby permits all others, whatever else is named; `
      + `add ArgoDestination.named('*', '${namespace}') to say so, or leave it out`];
  }
  return [];
}
