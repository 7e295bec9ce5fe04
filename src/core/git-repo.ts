import { holdsPlaceholder } from './placeholder';

/** Options of `GitRepo.at`. */
export interface GitRepoOptions {
  /**
   * The branch that the controllers follow.
   *
   * @default 'main'
   */
  readonly branch?: string;
}

/**
 * A Git repository, by address and branch.
 *
 * The short form `git@host:owner/repo` is turned into `ssh://git@host/owner/repo`, the only one that Flux accepts.
 */
export class GitRepo {
  /**
   * A repository at an address.
   *
   * @param url `https://…`, `http://…`, `ssh://…` or `git@host:owner/repo`; never with a password in it
   * @throws when the address is of another form or holds a password or token
   */
  public static at(url: string, options: GitRepoOptions = {}): GitRepo {
    return new GitRepo(repositoryUrl('GitRepo.at', url, ['https', 'http', 'ssh']), options.branch ?? 'main');
  }

  private constructor(
    /** The address, as the controllers read it. */
    public readonly url: string,
    /** The branch that the controllers follow. */
    public readonly branch: string,
  ) {
    if (!holdsPlaceholder(branch) && (!/^[^\s~^:?*[\\-][^\s~^:?*[\\]*$/.test(branch) || branch.includes('..'))) {
      throw new Error(`GitRepo.at: ${JSON.stringify(branch)} is no name of a branch`);
    }
  }
}

/**
 * Checks the address of a repository and gives it back as the controllers read it.
 *
 * The text of an address that holds credentials is never repeated.
 */
export function repositoryUrl(caller: string, url: string, schemes: string[]): string {
  if (holdsPlaceholder(url)) return url;
  const scp = /^([\w.-]+)@([\w.-]+):(?!\/\/)\/?(.+)$/.exec(url);
  const full = scp && schemes.includes('ssh') ? `ssh://${scp[1]}@${scp[2]}/${scp[3]}` : url;
  let parsed: URL;
  try {
    parsed = new URL(full);
  } catch {
    throw new Error(`${caller}: ${JSON.stringify(withoutCredentials(url))} is no address; write ${schemes.map((s) => `${s}://…`).join(' or ')}`);
  }
  if (parsed.password || (parsed.username && parsed.protocol !== 'ssh:')) {
    throw new Error(`${caller}: the address of ${parsed.host}${parsed.pathname} holds credentials; leave them out and give the controller a Secret`);
  }
  if (!schemes.includes(parsed.protocol.slice(0, -1))) {
    throw new Error(`${caller}: ${JSON.stringify(full)} begins with ${parsed.protocol}//; write ${schemes.map((s) => `${s}://…`).join(' or ')}`);
  }
  if (/\s/.test(full) || parsed.host === '') {
    throw new Error(`${caller}: ${JSON.stringify(full)} is no address; write ${schemes.map((s) => `${s}://…`).join(' or ')}`);
  }
  return full;
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//…@');
}
