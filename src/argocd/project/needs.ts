import { type AskedKind, type Place, permitsKind, permitsPlace, permitsRepo } from './permission';
import type { ArgoSyncWindow } from './sync-window';
import { type Plain, listAt, textAt, valueAt } from '../../core/plain';
import type { ArgoDestination } from '../destination';

/** A destination, and all that is known of where it is. */
export interface NeededDestination {
  readonly destination: ArgoDestination;
  readonly place: Place;
}

/** What something needs of its project. */
export interface ProjectNeeds {
  readonly repos: readonly string[];
  readonly destinations: readonly NeededDestination[];
  readonly kinds: readonly AskedKind[];
  readonly windows: readonly ArgoSyncWindow[];
}

/** What of the needs a project surely does not permit. */
export function missingIn(spec: Plain, { repos, destinations, kinds, windows }: ProjectNeeds): ProjectNeeds {
  return {
    repos: repos.filter((repo) => permitsRepo(spec, repo) === false),
    destinations: destinations.filter(({ place }) => permitsPlace(spec, place) === false),
    kinds: kinds.filter((kind) => !permitsKind(spec, kind)),
    windows: windows.filter(({ _fragment }) => !listAt(spec, 'syncWindows').some((window) => isAlike(window, _fragment as Plain))),
  };
}

/** Whether nothing is needed. */
export function isEmpty({ repos, destinations, kinds, windows }: ProjectNeeds): boolean {
  return repos.length + destinations.length + kinds.length + windows.length === 0;
}

/** All needs of several together; windows that are alike become one. */
export function joinNeeds(all: readonly ProjectNeeds[]): ProjectNeeds {
  const windows = new Map<string, ArgoSyncWindow>();
  for (const window of all.flatMap((needs) => needs.windows)) {
    const { applications = [], ...rest } = window._fragment;
    const key = JSON.stringify(rest);
    windows.set(key, windows.get(key)?._with(applications) ?? window);
  }
  return {
    repos: all.flatMap(({ repos }) => repos),
    destinations: all.flatMap(({ destinations }) => destinations),
    kinds: all.flatMap(({ kinds }) => kinds),
    windows: [...windows.values()],
  };
}

/** Windows that are open at the same times, and for at least the same Applications. */
function isAlike(window: unknown, wanted: Plain): boolean {
  if (['kind', 'schedule', 'duration', 'timeZone', 'manualSync'].some((key) => valueAt(window, key) !== wanted[key])) return false;
  const names = listAt(window, 'applications');
  return names.includes('*') || listAt(wanted, 'applications').every((name) => names.includes(name));
}

/** The project with what is missing in it. Lists of kinds with a namespace that is not there permits all of them, and stays so. */
export function withNeeds(spec: Plain, missing: ProjectNeeds): Plain {
  const addedKinds = (isNamespaced: boolean): Plain[] => (
    missing.kinds.filter((kind) => kind.isNamespaced === isNamespaced).map(({ group, kind }) => ({ group, kind }))
  );
  const more: Plain = {
    clusterResourceWhitelist: addedKinds(false),
    destinations: missing.destinations.map(({ destination }) => destination._fragment),
    namespaceResourceWhitelist: Array.isArray(spec.namespaceResourceWhitelist) ? addedKinds(true) : [],
    sourceRepos: missing.repos,
    syncWindows: missing.windows.map(({ _fragment }) => _fragment),
  };
  const result: Plain = { ...spec };
  for (const [key, items] of Object.entries(more)) {
    if ((items as unknown[]).length > 0) result[key] = joined(listAt(spec, key), items as unknown[], key !== 'syncWindows');
  }
  return sortedKeys(result) as Plain;
}

/** Both lists, each entry once; sorted where their order means nothing. */
function joined(written: readonly unknown[], added: readonly unknown[], isSorted: boolean): unknown[] {
  const byText = new Map<string, unknown>();
  for (const item of [...written, ...added]) {
    const plain = sortedKeys(item);
    const key = orderOf(plain);
    if (!byText.has(key)) byText.set(key, plain);
  }
  const entries = [...byText];
  return (isSorted ? entries.sort(([a], [b]) => (a < b ? -1 : 1)) : entries).map(([, item]) => item);
}

function orderOf(item: unknown): string {
  if (typeof item === 'string') return item;
  const parts = ['server', 'name', 'namespace', 'group', 'kind'].map((key) => textAt(item, key) ?? '');
  return `${parts.join('\u0000')}\u0000${JSON.stringify(item)}`;
}

/** As cdk8s writes it: keys sorted, and nothing that is undefined. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortedKeys(item)]));
}

/** What is needed, in words. */
export function needTexts({ repos, destinations, kinds, windows }: ProjectNeeds): string[] {
  return [
    ...repos.map((repo) => `the repository ${repo}`),
    ...destinations.map(({ destination, place }) => `the destination ${destination._fragment.server ?? destination._fragment.name}${place.namespace && ` with namespace ${place.namespace}`}`),
    ...kinds.map(({ group, kind, isNamespaced }) => `the kind ${kindText(group, kind)}${isNamespaced ? '' : ' (without namespace)'}`),
    ...windows.map(({ _fragment }) => `the sync window ${_fragment.schedule} for ${_fragment.duration}${_fragment.timeZone === undefined ? '' : ` in ${_fragment.timeZone}`}`),
  ];
}

/** How a kind is named in messages. */
export function kindText(group: string, kind: string): string {
  return group === '' ? kind : `${kind}.${group}`;
}
