import { bitbucketLogin, configMapRef, loginFaults, secretRef } from './_provider-parts';
import type { ArgoBitbucketLogin, ArgoConfigMapKey } from './provider-options';
import type { ApplicationSetSpecGeneratorsItemScmProvider as ScmProvider } from '../../../imports/types/argo-cd/argoproj.io';
import { list } from '../../core/fragment';
import type { SecretKey } from '../../secrets/secret-key';
import { on } from '../_render';

/** What all providers of repositories know. */
export interface ArgoScmOptions {
  /**
   * Whether every branch of a repository counts, and not only the default one.
   *
   * @default false
   */
  readonly allBranches?: boolean;
}

/** Options of `ArgoScmProvider.github`. */
export interface ArgoScmGithubOptions extends ArgoScmOptions {
  /** The organization. */
  readonly organization: string;

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
   * Whether archived repositories do not count.
   *
   * @default false
   */
  readonly excludeArchivedRepos?: boolean;
}

/** Options of `ArgoScmProvider.gitlab`. */
export interface ArgoScmGitlabOptions extends ArgoScmOptions {
  /** The group, by number or path. */
  readonly group: string;

  /**
   * Whether groups below it count, too.
   *
   * @default false
   */
  readonly includeSubgroups?: boolean;

  /**
   * Whether projects count that other groups share with it.
   *
   * @default true
   */
  readonly includeSharedProjects?: boolean;

  /**
   * Whether archived projects count, too. Needs Argo CD 3.4.
   *
   * @default false
   */
  readonly includeArchivedRepos?: boolean;

  /**
   * The topic that projects must have.
   *
   * @default - any
   */
  readonly topic?: string;

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

/** Options of `ArgoScmProvider.gitea`. */
export interface ArgoScmGiteaOptions extends ArgoScmOptions {
  /** The user or organization. */
  readonly owner: string;

  /** Address of the server. */
  readonly api: string;

  /**
   * The Secret that holds a token, in the namespace of the set.
   *
   * @default - none: public repositories only
   */
  readonly token?: SecretKey;

  /**
   * Whether the server's certificate is not checked.
   *
   * @default false
   */
  readonly insecure?: boolean;

  /**
   * Whether archived repositories do not count.
   *
   * @default false
   */
  readonly excludeArchivedRepos?: boolean;
}

/** Options of `ArgoScmProvider.bitbucketServer`. */
export interface ArgoScmBitbucketServerOptions extends ArgoScmOptions, ArgoBitbucketLogin {
  /** The project, by its key. */
  readonly project: string;

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

/** Options of `ArgoScmProvider.bitbucket`. */
export interface ArgoScmBitbucketOptions extends ArgoScmOptions {
  /** The workspace. */
  readonly owner: string;

  /** The user whose password is given. */
  readonly user: string;

  /** The Secret that holds the user's app password. */
  readonly appPassword: SecretKey;
}

/** Options of `ArgoScmProvider.azureDevOps`. */
export interface ArgoScmAzureDevOpsOptions extends ArgoScmOptions {
  /** The organization. */
  readonly organization: string;

  /** The team project. */
  readonly teamProject: string;

  /** The Secret that holds a personal access token. */
  readonly accessToken: SecretKey;

  /**
   * Address of the server.
   *
   * @default - https://dev.azure.com
   */
  readonly api?: string;
}

/** A tag that a repository of AWS must have. */
export interface ArgoAwsTag {
  /** The key. */
  readonly key: string;

  /**
   * The value.
   *
   * @default - any
   */
  readonly value?: string;
}

/** Options of `ArgoScmProvider.awsCodeCommit`. */
export interface ArgoScmAwsCodeCommitOptions extends ArgoScmOptions {
  /**
   * Tags that repositories must have.
   *
   * @default - none
   */
  readonly tags?: ArgoAwsTag[];

  /**
   * The role that is assumed, by its ARN.
   *
   * @default - the one of Argo CD's service account
   */
  readonly role?: string;

  /**
   * The region.
   *
   * @default - the one of Argo CD's environment
   */
  readonly region?: string;
}

/**
 * Who knows which repositories there are.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-SCM-Provider/
 */
export class ArgoScmProvider {
  /** GitHub. */
  public static github(options: ArgoScmGithubOptions): ArgoScmProvider {
    const { organization, api, token, appSecretName, excludeArchivedRepos, allBranches } = options;
    const github: ScmProvider['github'] = {
      organization, api, tokenRef: secretRef(token), appSecretName, excludeArchivedRepos: on(excludeArchivedRepos), allBranches: on(allBranches),
    };
    return new ArgoScmProvider({ github });
  }

  /** GitLab. */
  public static gitlab(options: ArgoScmGitlabOptions): ArgoScmProvider {
    const { group, api, token, topic, includeSharedProjects, ca } = options;
    const gitlab: ScmProvider['gitlab'] = {
      group,
      api,
      topic,
      tokenRef: secretRef(token),
      caRef: configMapRef(ca),
      includeSubgroups: on(options.includeSubgroups),
      includeSharedProjects: includeSharedProjects === false ? false : undefined,
      includeArchivedRepos: on(options.includeArchivedRepos),
      insecure: on(options.insecure),
      allBranches: on(options.allBranches),
    };
    return new ArgoScmProvider({ gitlab });
  }

  /** Gitea, or what speaks like it. */
  public static gitea(options: ArgoScmGiteaOptions): ArgoScmProvider {
    const { owner, api, token, insecure, excludeArchivedRepos, allBranches } = options;
    const gitea: ScmProvider['gitea'] = {
      owner, api, tokenRef: secretRef(token), insecure: on(insecure), excludeArchivedRepos: on(excludeArchivedRepos), allBranches: on(allBranches),
    };
    return new ArgoScmProvider({ gitea });
  }

  /** Bitbucket Server, or Data Center. */
  public static bitbucketServer(options: ArgoScmBitbucketServerOptions): ArgoScmProvider {
    const { project, api, insecure, ca, allBranches } = options;
    const bitbucketServer: ScmProvider['bitbucketServer'] = {
      project, api, ...bitbucketLogin(options), insecure: on(insecure), caRef: configMapRef(ca), allBranches: on(allBranches),
    };
    return new ArgoScmProvider({ bitbucketServer }, loginFaults('ArgoScmProvider.bitbucketServer', options));
  }

  /** Bitbucket Cloud. */
  public static bitbucket(options: ArgoScmBitbucketOptions): ArgoScmProvider {
    const { owner, user, appPassword, allBranches } = options;
    return new ArgoScmProvider({ bitbucket: { owner, user, appPasswordRef: secretRef(appPassword), allBranches: on(allBranches) } });
  }

  /** Azure DevOps. */
  public static azureDevOps(options: ArgoScmAzureDevOpsOptions): ArgoScmProvider {
    const { organization, teamProject, accessToken, api, allBranches } = options;
    const azureDevOps = { organization, teamProject, api, accessTokenRef: secretRef(accessToken), allBranches: on(allBranches) };
    return new ArgoScmProvider({ azureDevOps });
  }

  /** AWS CodeCommit. */
  public static awsCodeCommit(options: ArgoScmAwsCodeCommitOptions = {}): ArgoScmProvider {
    const { tags, role, region, allBranches } = options;
    const tagFilters = list(tags)?.map(({ key, value }) => ({ key, value }));
    return new ArgoScmProvider({ awsCodeCommit: { tagFilters, role, region, allBranches: on(allBranches) } });
  }

  private constructor(
    private readonly fragment: ScmProvider,
    /** @internal */
    public readonly _faults: string[] = [],
  ) {}

  /** @internal */
  public get _fragment(): ArgoScmProvider['fragment'] {
    return this.fragment;
  }
}
