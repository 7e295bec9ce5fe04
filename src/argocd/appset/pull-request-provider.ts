import { bitbucketLogin, configMapRef, loginFaults, secretRef } from './_provider-parts';
import type { ArgoBitbucketLogin, ArgoConfigMapKey } from './provider-options';
import type { ApplicationSetSpecGeneratorsItemPullRequest as PullRequest } from '../../../imports/types/argo-cd/argoproj.io';
import { list, text } from '../../core/fragment';
import type { SecretKey } from '../../secrets/secret-key';
import { on } from '../_render';

/** Options of `ArgoPullRequestProvider.github`. */
export interface ArgoPullRequestGithubOptions {
  /** The user or organization. */
  readonly owner: string;

  /** Name of the repository. */
  readonly repo: string;

  /**
   * Address of GitHub Enterprise.
   *
   * @default - GitHub's own
   */
  readonly api?: string;

  /**
   * The Secret that holds a token, in the namespace of the set.
   *
   * @default - none: public repositories only
   */
  readonly token?: SecretKey;

  /**
   * Name of the Secret of a GitHub App, in the namespace of Argo CD. It wins over a token.
   *
   * @default - none
   */
  readonly appSecretName?: string;

  /**
   * Labels that a pull request must have, all of them.
   *
   * @default - none
   */
  readonly labels?: string[];
}

/** Which merge requests of GitLab count. */
export enum ArgoMergeRequestState {
  /** Open ones. */
  OPENED = 'opened',
  /** Closed ones. */
  CLOSED = 'closed',
  /** Merged ones. */
  MERGED = 'merged',
  /** Locked ones. */
  LOCKED = 'locked',
}

/** Options of `ArgoPullRequestProvider.gitlab`. */
export interface ArgoPullRequestGitlabOptions {
  /** The project, by number or path. */
  readonly project: string;

  /**
   * Address of the server.
   *
   * @default - gitlab.com
   */
  readonly api?: string;

  /**
   * The Secret that holds a token, in the namespace of the set.
   *
   * @default - none: public projects only
   */
  readonly token?: SecretKey;

  /**
   * Labels that a merge request must have, all of them.
   *
   * @default - none
   */
  readonly labels?: string[];

  /**
   * The state that merge requests must have.
   *
   * @default - any
   */
  readonly state?: ArgoMergeRequestState;

  /**
   * Whether the server's certificate is not checked.
   *
   * @default false
   */
  readonly insecure?: boolean;

  /**
   * The ConfigMap that holds the certificates which are trusted.
   *
   * @default - those of Argo CD
   */
  readonly ca?: ArgoConfigMapKey;
}

/** Options of `ArgoPullRequestProvider.gitea`. */
export interface ArgoPullRequestGiteaOptions {
  /** The user or organization. */
  readonly owner: string;

  /** Name of the repository. */
  readonly repo: string;

  /** Address of the server. */
  readonly api: string;

  /**
   * The Secret that holds a token, in the namespace of the set.
   *
   * @default - none: public repositories only
   */
  readonly token?: SecretKey;

  /**
   * Labels that a pull request must have, all of them.
   *
   * @default - none
   */
  readonly labels?: string[];

  /**
   * Whether the server's certificate is not checked.
   *
   * @default false
   */
  readonly insecure?: boolean;
}

/** Options of `ArgoPullRequestProvider.bitbucketServer`. */
export interface ArgoPullRequestBitbucketServerOptions extends ArgoBitbucketLogin {
  /** The project, by its key. */
  readonly project: string;

  /** Name of the repository. */
  readonly repo: string;

  /** Address of the server, as in `https://bitbucket.example.com/rest`. */
  readonly api: string;

  /**
   * Whether the server's certificate is not checked.
   *
   * @default false
   */
  readonly insecure?: boolean;

  /**
   * The ConfigMap that holds the certificates which are trusted.
   *
   * @default - those of Argo CD
   */
  readonly ca?: ArgoConfigMapKey;
}

/** Options of `ArgoPullRequestProvider.bitbucket`. */
export interface ArgoPullRequestBitbucketOptions extends ArgoBitbucketLogin {
  /** The workspace. */
  readonly owner: string;

  /** Name of the repository. */
  readonly repo: string;

  /**
   * Address of the server.
   *
   * @default - https://api.bitbucket.org/2.0
   */
  readonly api?: string;
}

/** Options of `ArgoPullRequestProvider.azureDevOps`. */
export interface ArgoPullRequestAzureDevOpsOptions {
  /** The organization. */
  readonly organization: string;

  /** The project. */
  readonly project: string;

  /** Name of the repository. */
  readonly repo: string;

  /**
   * Address of the server.
   *
   * @default - https://dev.azure.com
   */
  readonly api?: string;

  /**
   * The Secret that holds a personal access token.
   *
   * @default - none: public projects only
   */
  readonly token?: SecretKey;

  /**
   * Labels that a pull request must have, all of them.
   *
   * @default - none
   */
  readonly labels?: string[];
}

/**
 * Who knows which pull requests there are.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/
 */
export class ArgoPullRequestProvider {
  /** GitHub. */
  public static github(options: ArgoPullRequestGithubOptions): ArgoPullRequestProvider {
    const { owner, repo, api, token, appSecretName, labels } = options;
    return new ArgoPullRequestProvider({ github: { owner, repo, api, tokenRef: secretRef(token), appSecretName, labels: list(labels) } });
  }

  /** GitLab. */
  public static gitlab(options: ArgoPullRequestGitlabOptions): ArgoPullRequestProvider {
    const { project, api, token, labels, state, insecure, ca } = options;
    const gitlab: PullRequest['gitlab'] = {
      project, api, tokenRef: secretRef(token), labels: list(labels), pullRequestState: text(state), insecure: on(insecure), caRef: configMapRef(ca),
    };
    return new ArgoPullRequestProvider({ gitlab });
  }

  /** Gitea, or what speaks like it. */
  public static gitea(options: ArgoPullRequestGiteaOptions): ArgoPullRequestProvider {
    const { owner, repo, api, token, labels, insecure } = options;
    return new ArgoPullRequestProvider({ gitea: { owner, repo, api, tokenRef: secretRef(token), labels: list(labels), insecure: on(insecure) } });
  }

  /** Bitbucket Server, or Data Center. */
  public static bitbucketServer(options: ArgoPullRequestBitbucketServerOptions): ArgoPullRequestProvider {
    const { project, repo, api, insecure, ca } = options;
    const bitbucketServer = { project, repo, api, ...bitbucketLogin(options), insecure: on(insecure), caRef: configMapRef(ca) };
    return new ArgoPullRequestProvider({ bitbucketServer }, loginFaults('ArgoPullRequestProvider.bitbucketServer', options));
  }

  /** Bitbucket Cloud. */
  public static bitbucket(options: ArgoPullRequestBitbucketOptions): ArgoPullRequestProvider {
    const { owner, repo, api } = options;
    return new ArgoPullRequestProvider({ bitbucket: { owner, repo, api, ...bitbucketLogin(options) } }, loginFaults('ArgoPullRequestProvider.bitbucket', options));
  }

  /** Azure DevOps. */
  public static azureDevOps(options: ArgoPullRequestAzureDevOpsOptions): ArgoPullRequestProvider {
    const { organization, project, repo, api, token, labels } = options;
    return new ArgoPullRequestProvider({ azuredevops: { organization, project, repo, api, tokenRef: secretRef(token), labels: list(labels) } });
  }

  private constructor(
    private readonly fragment: PullRequest,
    /** @internal */
    public readonly _faults: string[] = [],
  ) {}

  /** @internal */
  public get _fragment(): ArgoPullRequestProvider['fragment'] {
    return this.fragment;
  }
}
