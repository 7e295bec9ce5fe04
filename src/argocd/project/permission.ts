import { type Plain, isFilledLater, listAt, textAt, valueAt } from '../../core/plain';
import { remembered } from '../../core/remembered';
import { globOf } from '../_glob';
import { kindGlobOf } from '../_path-glob';

// What Argo CD asks of a project, as it asks it: pkg/apis/application/v1alpha1/app_project_types.go. The answer is undefined where it depends on what is not known.

/** Yes, no, or nobody can say here. */
export type Known = boolean | undefined;

/** A cluster and a namespace on it; what is undefined is not known. */
export interface Place {
  readonly server?: string;
  readonly name?: string;
  /** Empty where there is none. */
  readonly namespace: string;
}

/** A kind of object, or one object of it. */
export interface AskedKind {
  readonly group: string;
  readonly kind: string;
  /** Asked for of kinds without namespace only. */
  readonly name: string;
  readonly isNamespaced: boolean;
}

/** Whether a project permits a repository (`IsSourcePermitted`). */
export function permitsRepo(spec: Plain, url: string, more: readonly string[] = []): Known {
  const asked = normalUrl(url);
  if (asked === undefined) return undefined;
  let permitted = false;
  let isSure = true;
  for (const entry of [...listAt(spec, 'sourceRepos'), ...more]) {
    if (typeof entry !== 'string') continue;
    const matched = isFilledLater(entry) ? undefined : matchesRepo(entry, asked);
    if (matched === true) permitted = true;
    else if (matched === undefined) isSure = false;
    else if (entry.startsWith('!')) return false;
  }
  return isSure ? permitted : undefined;
}

function matchesRepo(pattern: string, asked: string): Known {
  const isDenial = pattern.startsWith('!');
  const normal = normalUrl(isDenial ? pattern.slice(1) : pattern);
  // Argo CD takes the pattern for an address, and encodes it: nothing matches it any more.
  if (normal === undefined) return isDenial;
  return matches(`${isDenial ? '!' : ''}${normal}`, asked, '/');
}

/** An address as Argo CD compares it (`git.NormalizeGitURL`); undefined for one that holds what no address does. */
function normalUrl(url: string): string | undefined {
  let text = url.trim().toLowerCase();
  if (/[\s"<>\\^`{|}]/.test(text)) return undefined;
  if (!text.startsWith('ssh://') && /^[^/:]*@[^@]+$/.test(text)) text = text.replace(':', '/');
  return text.replace(/\.git$/, '').replace(/^ssh:\/\//, '');
}

/** Whether a project permits a destination (`isDestinationMatched`). */
export function permitsPlace(spec: Plain, place: Place, more: readonly unknown[] = []): Known {
  if (isNamed(spec, place)) return true;
  let permitted = false;
  let isSure = true;
  let hasDenial = false;
  for (const entry of [...listAt(spec, 'destinations'), ...more]) {
    const [name, server, namespace] = ['name', 'server', 'namespace'].map((key) => textAt(entry, key) ?? '');
    const [named, served, spaced] = [part(name, place.name), part(server, place.server), part(namespace, place.namespace)];
    const matched = both(either(served, named), spaced);
    hasDenial ||= [name, server, namespace].some((text) => text.startsWith('!') || isFilledLater(text));
    if (matched === true) {
      permitted = true;
      continue;
    }
    const denied = either(
      either(both(name.startsWith('!'), not(named)), both(both(server.startsWith('!'), not(served)), spaced)),
      both(both(namespace.startsWith('!'), not(spaced)), served),
    );
    if (matched === false && denied === true) return false;
    if (matched === undefined || denied === undefined) isSure = false;
  }
  if (!isSure) return permitted && !hasDenial ? true : undefined;
  // Which clusters belong to the project stands in Secrets.
  return permitted && valueAt(spec, 'permitOnlyProjectScopedClusters') === true ? undefined : permitted;
}

/** Whether a project names a destination as it is, and denies none: a project may have as many destinations as Applications. */
function isNamed(spec: Plain, { server, name, namespace }: Place): boolean {
  const places = namedPlaces(spec);
  return places !== undefined && (places.has(`server ${server} ${namespace}`) || places.has(`name ${name} ${namespace}`));
}

const namedPlaces = remembered((spec: Plain): ReadonlySet<string> | undefined => {
  if (valueAt(spec, 'permitOnlyProjectScopedClusters') === true) return undefined;
  const places = new Set<string>();
  for (const entry of listAt(spec, 'destinations')) {
    const texts = ['server', 'name', 'namespace'].map((key) => textAt(entry, key) ?? '');
    if (texts.some((text) => text.startsWith('!') || isFilledLater(text))) return undefined;
    const [server, name, namespace] = texts;
    if (/[*?[\]{}\\]/.test(texts.join(''))) continue;
    if (server !== '') places.add(`server ${server} ${namespace}`);
    if (name !== '') places.add(`name ${name} ${namespace}`);
  }
  return places;
});

function part(pattern: string, asked: string | undefined): Known {
  if (isFilledLater(pattern)) return undefined;
  if (asked !== undefined) return matches(pattern, asked);
  return pattern === '*' ? true : pattern === '' ? false : undefined;
}

/** `globMatch`, with denials. */
function matches(pattern: string, text: string, separator?: string): Known {
  if (pattern.startsWith('!')) return not(globOf(pattern.slice(1), separator)?.(text));
  return pattern === '*' ? true : globOf(pattern, separator)?.(text);
}

/** Whether a project permits a kind (`IsGroupKindNamePermitted`). */
export function permitsKind(spec: Plain, asked: AskedKind): boolean {
  const scope = asked.isNamespaced ? 'namespace' : 'cluster';
  const permitted = valueAt(spec, `${scope}ResourceWhitelist`);
  const isPermitted = asked.isNamespaced && !Array.isArray(permitted) ? true : listAt(spec, `${scope}ResourceWhitelist`).some((entry) => names(entry, asked));
  return isPermitted && !listAt(spec, `${scope}ResourceBlacklist`).some((entry) => names(entry, asked));
}

function names(entry: unknown, { group, kind, name, isNamespaced }: AskedKind): boolean {
  if (!kindGlobOf(textAt(entry, 'kind') ?? '')(kind) || !kindGlobOf(textAt(entry, 'group') ?? '')(group)) return false;
  const narrowed = isNamespaced ? undefined : textAt(entry, 'name');
  return narrowed === undefined || kindGlobOf(narrowed)(name);
}

/** Whether Applications of a namespace may be in a project that lies in another one (`IsAppNamespacePermitted`). */
export function permitsHome(spec: Plain, namespace: string): Known {
  let isSure = true;
  for (const entry of listAt(spec, 'sourceNamespaces')) {
    if (typeof entry !== 'string') continue;
    const matched = isFilledLater(entry) ? undefined : either(expressionMatches(entry, namespace), globOf(entry)?.(namespace));
    if (matched === true) return true;
    if (matched === undefined) isSure = false;
  }
  return isSure ? false : undefined;
}

/** What stands between slashes is an expression; .NET's, which are like ours where they are plain. */
function expressionMatches(entry: string, text: string): Known {
  if (entry.length <= 2 || !entry.startsWith('/') || !entry.endsWith('/')) return false;
  try {
    return new RegExp(entry.slice(1, -1)).test(text);
  } catch {
    return undefined;
  }
}

function not(value: Known): Known {
  return value === undefined ? undefined : !value;
}

function both(a: Known, b: Known): Known {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function either(a: Known, b: Known): Known {
  return not(both(not(a), not(b)));
}
