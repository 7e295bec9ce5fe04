import { keyFault } from './_signature-checks';
import type { ArgoDestinationServiceAccount } from './project-props';
import type {
  AppProjectSpec, AppProjectSpecClusterResourceBlacklistItem as NamedKind, AppProjectSpecDestinationsItem as Destination,
  AppProjectSpecSyncWindowsItem as SyncWindow,
} from '../../../imports/types/argo-cd/argoproj.io';
import { shown } from '../../core/problem';
import { placeholdersIn } from '../_render';

/** What a project holds when it is rendered. */
export interface ProjectContent {
  readonly spec: AppProjectSpec;
  readonly windows: { readonly _faults: string[]; readonly _identity: string; readonly _fragment: SyncWindow }[];
  readonly accounts: ArgoDestinationServiceAccount[];
}

/** Says what is wrong with a project. Argo CD asks none of this of one that comes from Git. */
export function projectFaults({ spec, windows, accounts }: ProjectContent): string[] {
  const { description, destinations = [], sourceRepos = [], sourceNamespaces = [], roles = [] } = spec;
  const [parameter] = placeholdersIn(spec, 'spec');
  if (parameter) return [`${parameter.field} is to be filled in with ${parameter.expression}, which only an ArgoApplicationSet does; write a value`];
  const length = [...description ?? ''].length;
  const kinds: NamedKind[] = [...spec.namespaceResourceWhitelist ?? [], ...spec.namespaceResourceBlacklist ?? []];
  const names = roles.map(({ name }) => name);
  return [
    ...length > 255 ? [`description has ${length} characters, allowed are 255`] : [],
    ...repoFaults(sourceRepos),
    ...destinations.flatMap((destination) => destinationFaults(destination, destinations)),
    ...sourceNamespaces.filter((namespace) => namespace.trim() === '').map(() => 'a source namespace is empty; leave it out'),
    ...sourceNamespaces.filter((namespace) => namespace.startsWith('!')).map((namespace) => `the source namespace ${shown(namespace)} forbids nothing, `
      + 'since Argo CD knows no denial there; name the ones that are permitted'),
    ...kinds.filter(({ name }) => name !== undefined).map(({ group, kind, name }) => `${group}/${kind}, a kind with a namespace, is narrowed to the name `
      + `${shown(name)}, which Argo CD knows only for kinds without; leave the name out`),
    ...[...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => `two roles are called ${shown(name)}; give each another name, or make them one`),
    ...windows.flatMap(({ _faults }) => _faults),
    ...new Set(windows.map(({ _identity }) => _identity)).size < windows.length
      ? ['two sync windows differ in nothing that Argo CD tells them apart by; give each once'] : [],
    ...signatureFaults(spec),
    ...accounts.flatMap(accountFaults),
    ...accounts.filter((account, i) => accounts.slice(0, i).some((earlier) => placeOf(earlier) === placeOf(account))).map(({ serviceAccount }) => 'the service account '
      + `${shown(serviceAccount)} is for a destination that one before it is for, which alone counts; leave one of them out`),
  ];
}

function signatureFaults({ signatureKeys, sourceIntegrity }: AppProjectSpec): string[] {
  const faults = (signatureKeys ?? []).map(({ keyID }) => [keyID, keyFault(keyID)] as const)
    .flatMap(([key, fault]) => (fault === undefined ? [] : [`the signature key ${shown(key)} ${fault}`]));
  if (signatureKeys && sourceIntegrity) faults.push('signatureKeys and signaturePolicies are both given, and Argo CD then heeds the policies alone; keep one of them');
  const urls = sourceIntegrity?.git.policies.map(({ repos }) => new Set(repos.map(({ url }) => url))) ?? [];
  const twice = urls.flatMap((set, i) => [...set].filter((url) => !url.startsWith('!') && urls.slice(0, i).some((earlier) => earlier.has(url))));
  return [...faults, ...[...new Set(twice)].map((url) => `two signature policies are for ${shown(url)}, and Argo CD then refuses every commit there; keep one of them`)];
}

function placeOf({ destination }: ArgoDestinationServiceAccount): string {
  const { server, namespace } = destination._fragment;
  return `${server} ${namespace}`;
}

function accountFaults({ destination, serviceAccount, serviceAccountNamespace }: ArgoDestinationServiceAccount): string[] {
  const { server, name, namespace } = destination._fragment;
  const faults: string[] = [];
  const what = `the service account ${shown(serviceAccount)}`;
  if (server === undefined) faults.push(`${what} is for the cluster ${shown(name)} by name, and Argo CD knows it by address here; write ArgoDestination.server(…)`);
  if (namespace === undefined) faults.push(`${what} is for a destination without namespace, so for no Application that names one; name one, or "*"`);
  if ([server, namespace].some((text) => text?.includes('!'))) faults.push(`${what} is for a destination that forbids, which is nothing to Argo CD here; name what is meant`);
  for (const part of [serviceAccount, serviceAccountNamespace]) {
    if (part !== undefined && (part.trim() === '' || /[!*[\]{}\\/:]/.test(part))) faults.push(`${what} is called ${shown(part)}, which is no name; write that of a ServiceAccount`);
  }
  return faults;
}

/** A denial lets through all that it does not match, so that what is named beside it permits nothing more. */
function repoFaults(repos: string[]): string[] {
  const empty = repos.filter((repo) => repo.trim() === '' || repo === '!').map((repo) => `the repository pattern ${shown(repo)} says nothing; leave it out`);
  if (repos.includes('!*')) return [...empty, 'the repository pattern "!*" forbids every repository; name the ones that are permitted'];
  const denied = repos.find((repo) => /^!./.test(repo));
  if (denied === undefined || repos.includes('*')) return empty;
  return [...empty, `the repository pattern ${shown(denied)} forbids one and thereby permits all others, whatever else is named; add "*" to say so, or leave it out`];
}

function destinationFaults({ server, name, namespace }: Destination, all: readonly Destination[]): string[] {
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
