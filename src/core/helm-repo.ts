import { repositoryUrl } from './git-repo';

/** A Helm chart repository: an index over HTTP, or a registry. */
export class HelmRepo {
  /**
   * A chart repository at an address.
   *
   * @param url `https://…` (an index) or `oci://registry/path` (a registry; the path without the chart's name); never with a password in it
   * @throws when the address is of another form or holds credentials
   */
  public static at(url: string): HelmRepo {
    return new HelmRepo(repositoryUrl('HelmRepo.at', url, ['https', 'http', 'oci']).replace(/\/+$/, ''));
  }

  private constructor(
    /** The address, without a final slash. */
    public readonly url: string,
  ) {}

  /** Whether the charts lie in a registry (`oci://…`). */
  public get isOci(): boolean {
    return this.url.startsWith('oci://');
  }
}
