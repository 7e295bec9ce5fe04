import { goText } from './_expression';
import type { Passes } from './_passes';
import { requeueAfterSeconds, requeueFaults } from './_polling';
import { ArgoCondition } from './condition';
import { ArgoGeneratorBase } from './generator-base';
import type { ArgoPollingOptions } from './generator-options';
import type { ArgoPullRequestProvider } from './pull-request-provider';
import type { ApplicationSetSpecGeneratorsItemPullRequest as PullRequest } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';
import { shown } from '../../core/problem';
import { on } from '../_render';

/** What a pull request must be like; all that is said must hold. */
export interface ArgoPullRequestFilter {
  /**
   * A regular expression for its branch.
   *
   * @default - any
   */
  readonly branchMatch?: string;

  /**
   * A regular expression for the branch that it is to go to.
   *
   * @default - any
   */
  readonly targetBranchMatch?: string;

  /**
   * A regular expression for its title.
   *
   * @default - any
   */
  readonly titleMatch?: string;
}

/** Options of `ArgoGenerator.pullRequest`. */
export interface ArgoPullRequestOptions extends ArgoPollingOptions {
  /**
   * What pull requests must be like; one of the filters must hold.
   *
   * @default - none
   */
  readonly filters?: ArgoPullRequestFilter[];

  /**
   * Whether a repository that is not there means no pull requests, instead of an error.
   *
   * @default false
   */
  readonly continueOnRepoNotFoundError?: boolean;
}

const PARAMETERS = [
  'number', 'title', 'branch', 'branch_slug', 'target_branch', 'target_branch_slug', 'head_sha', 'head_short_sha', 'head_short_sha_7', 'author', 'labels',
];

/**
 * The open pull requests of a repository, each a set of parameters.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/
 */
export class ArgoPullRequestGenerator extends ArgoGeneratorBase {
  /** Its number, as text. */
  public readonly number: string = this._text('number', ['number']);

  /** Its title. */
  public readonly title: string = this._text('title', ['title']);

  /** Its branch. */
  public readonly branch: string = this._text('branch', ['branch']);

  /** Its branch as a name of at most 50 letters, digits and "-". */
  public readonly branchSlug: string = this._text('branchSlug', ['branch_slug']);

  /** The branch that it is to go to. */
  public readonly targetBranch: string = this._text('targetBranch', ['target_branch']);

  /** That branch as a name of at most 50 letters, digits and "-". */
  public readonly targetBranchSlug: string = this._text('targetBranchSlug', ['target_branch_slug']);

  /** The commit at the head of its branch. */
  public readonly headSha: string = this._text('headSha', ['head_sha']);

  /** The first eight digits of that commit. */
  public readonly headShortSha: string = this._text('headShortSha', ['head_short_sha']);

  /** The first seven digits of that commit. */
  public readonly headShortSha7: string = this._text('headShortSha7', ['head_short_sha_7']);

  /** Who made it. */
  public readonly author: string = this._text('author', ['author']);

  /** Its labels, with commas. */
  public readonly labels: string = this._text('labels', ['labels'], { go: 'join "," .labels' });

  private readonly provider: ArgoPullRequestProvider;
  private readonly options: ArgoPullRequestOptions;

  constructor(provider: ArgoPullRequestProvider, options: ArgoPullRequestOptions = {}) {
    super('pullRequest', options);
    this.provider = provider;
    this.options = { ...options, filters: [...options.filters ?? []] };
  }

  /** One of the `values`. */
  public value(key: string): string {
    return this._ownValue(key);
  }

  /** Whether it has a label, for `ArgoTemplatePatch.when`. */
  public hasLabel(label: string): ArgoCondition {
    return ArgoCondition._of(`has ${goText(label)} .labels`, [{ of: this._id, spoken: `pullRequest.hasLabel(${shown(label)})`, way: ['labels'] }]);
  }

  /** @internal */
  public _lack(way: readonly string[]): string | undefined {
    if (way[0] === 'values') return this._ownValueLack(way[1]);
    return this._makes(way) ? undefined : 'pull requests have no such parameter';
  }

  /** @internal */
  public _makes([first, second]: readonly string[]): boolean {
    return first === 'values' ? this._hasOwnValue(second) : PARAMETERS.includes(first);
  }

  /** @internal */
  public get _faults(): string[] {
    return [...this.provider._faults, ...requeueFaults('pullRequest', this.options.requeueAfter)];
  }

  /** @internal */
  protected _body(passes: Passes): object {
    const { filters, continueOnRepoNotFoundError, requeueAfter } = this.options;
    const body: PullRequest = {
      ...passes.value(this.provider._fragment),
      filters: list(filters)?.map(({ branchMatch, targetBranchMatch, titleMatch }) => passes.value({ branchMatch, targetBranchMatch, titleMatch })),
      continueOnRepoNotFoundError: on(continueOnRepoNotFoundError),
      requeueAfterSeconds: requeueAfterSeconds(requeueAfter),
      values: this._ownValues(passes),
    };
    return { pullRequest: body };
  }
}
