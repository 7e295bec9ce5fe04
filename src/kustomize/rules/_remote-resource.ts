import { isMovingName } from '../../core/moving-name';
import { isFilledLater } from '../../core/plain';

/** What a resource from elsewhere is at the mercy of. */
export type Looseness = { readonly ref?: string };

const REMOTE = /^(?:git::|https?:\/\/|ssh:\/\/|github\.com[/:]|[a-z][a-z0-9-]*@[^/]+[:/])/i;
/** Hosts whose every address is a repository, so that no marker is needed. */
const GIT_HOST = /^(?:git::)?(?:https?:\/\/)?(?:[^/@]+@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[/:]/i;
const SINGLE_FILE = /^https?:\/\/[^?#]+\.(?:ya?ml|json)(?:[?#]|$)/i;
/** Where in the address of one file the ref stands. */
const FILE_REF = [
  /^https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:refs\/(heads|tags)\/)?([^/]+)\//i,
  /^https?:\/\/github\.com\/[^/]+\/[^/]+\/raw\/(?:refs\/(heads|tags)\/)?([^/]+)\//i,
  /^https?:\/\/[^/]+\/.+?\/-\/raw\/()([^/]+)\//i,
];

/**
 * What an entry of `resources` or `components` is at the mercy of when it comes from elsewhere: a ref that is moved, or nothing at all where there is none.
 * Undefined for what is pinned, what lies beside the kustomization, and what nobody can tell.
 */
export function loosenessOf(entry: string): Looseness | undefined {
  if (isFilledLater(entry) || !REMOTE.test(entry)) return undefined;
  if (SINGLE_FILE.test(entry) && !entry.includes('.git/')) return fileLooseness(entry);
  const [address, query = ''] = entry.split('?');
  const isRepository = !/^https?:/i.test(entry) || GIT_HOST.test(entry) || /\.git(?:\/|$)|\/_git\//.test(address) || address.replace(/^https?:\/\//i, '').includes('//');
  if (!isRepository) return undefined;
  const parameters = new URLSearchParams(query);
  const ref = parameters.get('ref') || parameters.get('version');
  if (!ref) return {};
  return isMoved(ref) ? { ref } : undefined;
}

function fileLooseness(entry: string): Looseness | undefined {
  for (const pattern of FILE_REF) {
    const found = pattern.exec(entry);
    if (!found) continue;
    const [, kind, ref] = found;
    return kind === 'heads' || (kind !== 'tags' && isMovingName(ref)) ? { ref } : undefined;
  }
  return /\/latest\//i.test(entry) ? { ref: 'latest' } : undefined;
}

function isMoved(ref: string): boolean {
  return ref.startsWith('refs/heads/') || isMovingName(ref);
}
