import { ApiObject, type ApiObjectMetadata, Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { checkName, checkNamespace, namespaceOf } from './_checks';
import { fluxDuration, sourceTimeout } from './_durations';
import { NamedObject } from './_named';
import { artifactPath } from './_paths';
import { local } from './_render';
import { FluxGitRef } from './git-ref';
import type { FluxGitVerification } from './git-verification';
import type { IFluxSource } from './source';
import type { GitRepositorySpec, GitRepositorySpecIncludeItem as Include } from '../../imports/types/flux/source.toolkit.fluxcd.io';
import { list, text } from '../core/fragment';
import type { GitRepo } from '../core/git-repo';
import { addProblem, shown } from '../core/problem';

/** How Flux signs in at a Git server. */
export enum FluxGitProvider {
  /** With what the Secret holds. */
  GENERIC = 'generic',
  /** AWS CodeCommit, by workload identity (from Flux 2.9 on). */
  AWS = 'aws',
  /** Azure DevOps, by workload identity. */
  AZURE = 'azure',
  /** As a GitHub App, whose data the Secret holds. */
  GITHUB = 'github',
}

/** Files of another repository that become part of this one's. */
export interface FluxGitInclude {
  /** The other GitRepository, in the same namespace. */
  readonly repository: IFluxSource;

  /**
   * The folder that is copied.
   *
   * @default - everything
   */
  readonly fromPath?: string;

  /**
   * The folder that it is copied to.
   *
   * @default - a folder called like the other GitRepository
   */
  readonly toPath?: string;
}

/** Properties of `FluxGitRepository`. */
export interface FluxGitRepositoryProps {
  /** The repository. */
  readonly repo: GitRepo;

  /**
   * What of it is checked out.
   *
   * @default - the branch of `repo`
   */
  readonly ref?: FluxGitRef;

  /**
   * How often Flux looks for changes.
   *
   * @default Duration.minutes(1)
   */
  readonly interval?: Duration;

  /**
   * How long one Git operation may take.
   *
   * @default - Flux takes 60 seconds
   */
  readonly timeout?: Duration;

  /**
   * Name of the Secret, in the same namespace, that holds the credentials: `username` and `password`, `bearerToken`,
   * or for `ssh://` `identity` and `known_hosts`.
   *
   * @default - none; the repository is public
   */
  readonly secretName?: string;

  /**
   * How Flux signs in.
   *
   * @default - Flux takes `FluxGitProvider.GENERIC`
   */
  readonly provider?: FluxGitProvider;

  /**
   * Name of the ServiceAccount, in the same namespace, whose workload identity is used; only with AWS and Azure.
   *
   * @default - that of Flux's source-controller
   */
  readonly serviceAccountName?: string;

  /**
   * Name of the Secret, in the same namespace, that holds `address`, `username` and `password` of a proxy.
   *
   * @default - no proxy
   */
  readonly proxySecretName?: string;

  /**
   * Files that are left out of the artifact, as lines of a `.gitignore`. They come last and win over `.sourceignore`.
   *
   * @default - only what Flux always leaves out (`.git`, `.github`, images and archives)
   */
  readonly ignore?: string[];

  /**
   * Other repositories whose files are added.
   *
   * @default - none
   */
  readonly include?: FluxGitInclude[];

  /**
   * Whether submodules are cloned, with the credentials of this repository.
   *
   * @default false
   */
  readonly recurseSubmodules?: boolean;

  /**
   * The only folders that are checked out.
   *
   * @default - all
   */
  readonly sparseCheckout?: string[];

  /**
   * Which signatures are checked.
   *
   * @default - none
   */
  readonly verify?: FluxGitVerification;

  /**
   * Whether Flux leaves the repository alone; what was fetched before stays in use.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Name, namespace, labels and annotations.
   *
   * @default - name and namespace are the chart's choice
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A Git repository that Flux fetches.
 *
 * @see https://fluxcd.io/flux/components/source/gitrepositories/
 */
export class FluxGitRepository extends Construct implements IFluxSource {
  /**
   * A GitRepository outside the app, for instance `flux-system` that `flux bootstrap` made.
   *
   * @param namespace its namespace; by default that of the object that refers to it
   */
  public static fromName(scope: Construct, id: string, name: string, namespace?: string): IFluxSource {
    return new NamedObject(scope, id, 'GitRepository', name, namespace);
  }

  /** The kind, `GitRepository`. */
  public readonly kind: string = 'GitRepository';
  /** The name. */
  public readonly name: string;
  /** The namespace. */
  public readonly namespace?: string;

  constructor(scope: Construct, id: string, props: FluxGitRepositoryProps) {
    super(scope, id);
    this.namespace = namespaceOf(this, props.metadata);
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: this.kind,
      metadata: props.metadata,
      spec: this.toSpec(props),
    });
    this.name = resource.name;
    this.check(props);
  }

  private toSpec(props: FluxGitRepositoryProps): GitRepositorySpec {
    const ref = props.ref ?? FluxGitRef.branch(props.repo.branch);
    return {
      url: props.repo.url,
      ref: { ...ref._fragment },
      interval: fluxDuration(this, 'interval', props.interval ?? Duration.minutes(1)),
      timeout: sourceTimeout(this, props.timeout),
      secretRef: local(props.secretName),
      provider: text(props.provider),
      serviceAccountName: props.serviceAccountName,
      proxySecretRef: local(props.proxySecretName),
      ignore: list(props.ignore)?.join('\n'),
      include: list(props.include)?.map(({ repository: { name }, fromPath, toPath }): Include => ({ repository: { name }, fromPath, toPath })),
      recurseSubmodules: props.recurseSubmodules,
      sparseCheckout: list(props.sparseCheckout),
      verify: props.verify?._fragment,
      suspend: props.suspend,
    };
  }

  private check(props: FluxGitRepositoryProps): void {
    const { repo, provider } = props;
    checkName(this, 'metadata.name', this.name);
    checkNamespace(this, 'metadata.namespace', this.namespace);
    checkName(this, 'secretName', props.secretName);
    checkName(this, 'proxySecretName', props.proxySecretName);
    checkName(this, 'serviceAccountName', props.serviceAccountName);
    const identity = provider === FluxGitProvider.AWS || provider === FluxGitProvider.AZURE;
    if (repo.url.startsWith('ssh://') && props.secretName === undefined && (provider ?? FluxGitProvider.GENERIC) === FluxGitProvider.GENERIC) {
      addProblem(this, `${shown(repo.url)} is reached by SSH, for which Flux needs a Secret with identity and known_hosts; give secretName`);
    }
    if (provider && provider !== FluxGitProvider.GENERIC && !repo.url.startsWith('https://')) {
      addProblem(this, `the provider ${shown(provider)} signs in over https, but the address is ${shown(repo.url)}; give an https:// address`);
    }
    if (provider === FluxGitProvider.GITHUB && props.secretName === undefined) {
      addProblem(this, 'the provider "github" needs a Secret with the data of a GitHub App; give secretName');
    }
    if (props.serviceAccountName !== undefined && !identity) {
      addProblem(this, `serviceAccountName is given with the provider ${shown(provider ?? 'generic')}; it is allowed with "aws" and "azure" only`);
    }
    if (props.verify?._needsTag && !props.ref?._followsTag) {
      addProblem(this, 'verify checks the signature of a tag, but ref follows none; give FluxGitRef.tag or FluxGitRef.semver');
    }
    for (const { repository, fromPath, toPath } of props.include ?? []) this.checkInclude(repository, [fromPath, toPath]);
    for (const folder of props.sparseCheckout ?? []) this.checkFolder('sparseCheckout', folder);
  }

  private checkInclude(repository: IFluxSource, folders: (string | undefined)[]): void {
    if (repository.kind !== 'GitRepository') {
      addProblem(this, `include holds the ${repository.kind} ${shown(repository.name)}; allowed are GitRepositories only`);
    } else if (repository.namespace && this.namespace && repository.namespace !== this.namespace) {
      addProblem(this, `include holds the GitRepository ${shown(repository.name)} of the namespace ${shown(repository.namespace)}; `
        + `it has to lie in the same namespace, ${shown(this.namespace)}`);
    } else if (repository.name === this.name) {
      addProblem(this, `the GitRepository ${shown(this.name)} includes itself; leave it out of include`);
    }
    for (const folder of folders) if (folder !== undefined) this.checkFolder('include', folder);
  }

  private checkFolder(what: string, folder: string): void {
    if (folder === '' || artifactPath(folder) === undefined) {
      addProblem(this, `${what} holds the folder ${shown(folder)}; write a path below the root of the repository, as in "apps/base"`);
    }
  }
}
