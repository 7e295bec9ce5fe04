import type { Passes } from './_passes';
import { requeueAfterSeconds, requeueFaults } from './_polling';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoPollingOptions } from './generator-options';
import type { ArgoScmProvider } from './scm-provider';
import type { ApplicationSetSpecGeneratorsItemScmProvider as ScmProvider } from '../../../imports/types/argo-cd/argoproj.io';
import { list, text } from '../../core/fragment';

/** How repositories are addressed. */
export enum ArgoCloneProtocol {
  /** `ssh://…` or `git@…`. */
  SSH = 'ssh',
  /** `https://…`. */
  HTTPS = 'https',
}

/** What a repository, or a branch, must be like; all that is said must hold. */
export interface ArgoScmFilter {
  /**
   * A regular expression for the repository's name.
   *
   * @default - any
   */
  readonly repositoryMatch?: string;

  /**
   * Paths that must be there.
   *
   * @default - any
   */
  readonly pathsExist?: string[];

  /**
   * Paths that must not be there.
   *
   * @default - none
   */
  readonly pathsDoNotExist?: string[];

  /**
   * A regular expression for one of the repository's labels, or topics.
   *
   * @default - any
   */
  readonly labelMatch?: string;

  /**
   * A regular expression for the branch.
   *
   * @default - any
   */
  readonly branchMatch?: string;
}

/** Options of `ArgoGenerator.scmProvider`. */
export interface ArgoScmProviderOptions extends ArgoPollingOptions {
  /**
   * What repositories and branches must be like; one of the filters must hold.
   *
   * @default - none
   */
  readonly filters?: ArgoScmFilter[];

  /**
   * How `url` addresses a repository.
   *
   * @default - as the provider prefers: by SSH, except for Azure DevOps and AWS CodeCommit
   */
  readonly cloneProtocol?: ArgoCloneProtocol;
}

const PARAMETERS = [
  'organization', 'repository', 'repository_id', 'url', 'branch', 'branchNormalized', 'sha', 'short_sha', 'short_sha_7', 'labels',
];

/**
 * The repositories of an organization, each a set of parameters; with all branches, each branch.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/
 */
export class ArgoScmProviderGenerator extends ArgoGeneratorBase {
  /** The organization, group or project. */
  public readonly organization: string = this._text('organization', ['organization']);

  /** Name of the repository. */
  public readonly repository: string = this._text('repository', ['repository']);

  /** Number of the repository, as text. */
  public readonly repositoryId: string = this._text('repositoryId', ['repository_id'], { isLoose: true });

  /** Address of the repository. */
  public readonly url: string = this._text('url', ['url']);

  /** The branch. */
  public readonly branch: string = this._text('branch', ['branch']);

  /** The branch with "-" for whatever the name of an object may not hold, in lower case. */
  public readonly branchNormalized: string = this._text('branchNormalized', ['branchNormalized']);

  /** The commit at the head of the branch. */
  public readonly sha: string = this._text('sha', ['sha']);

  /** The first eight digits of that commit. */
  public readonly shortSha: string = this._text('shortSha', ['short_sha']);

  /** The first seven digits of that commit. */
  public readonly shortSha7: string = this._text('shortSha7', ['short_sha_7']);

  /** The repository's labels, with commas. */
  public readonly labels: string = this._text('labels', ['labels']);

  private readonly provider: ArgoScmProvider;
  private readonly options: ArgoScmProviderOptions;

  constructor(provider: ArgoScmProvider, options: ArgoScmProviderOptions = {}) {
    super('scmProvider', options);
    this.provider = provider;
    this.options = { ...options, filters: [...options.filters ?? []] };
  }

  /** One of the `values`. */
  public value(key: string): string {
    return this._ownValue(key);
  }

  /** @internal */
  public _lack(way: readonly string[]): string | undefined {
    if (way[0] === 'values') return this._ownValueLack(way[1]);
    return this._makes(way) ? undefined : 'repositories have no such parameter';
  }

  /** @internal */
  public _makes([first, second]: readonly string[]): boolean {
    return first === 'values' ? this._hasOwnValue(second) : PARAMETERS.includes(first);
  }

  /** @internal */
  public get _faults(): string[] {
    return [...this.provider._faults, ...requeueFaults('scmProvider', this.options.requeueAfter)];
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const { filters, cloneProtocol, requeueAfter } = this.options;
    const body: ScmProvider = {
      ...passes.value(this.provider._fragment),
      filters: list(filters)?.map(({ repositoryMatch, pathsExist, pathsDoNotExist, labelMatch, branchMatch }) => passes.value({
        repositoryMatch, pathsExist: list(pathsExist), pathsDoNotExist: list(pathsDoNotExist), labelMatch, branchMatch,
      })),
      cloneProtocol: text(cloneProtocol),
      requeueAfterSeconds: requeueAfterSeconds(requeueAfter),
      values: this._ownValues(passes),
    };
    return { scmProvider: body };
  }
}
