import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { type ProjectContent, projectFaults } from './_project-checks';
import type { ArgoKind } from './kind';
import type { ArgoDestinationServiceAccount, ArgoProjectProps } from './project-props';
import type { IArgoProject } from './project-ref';
import type { ArgoRole } from './role';
import type {
  AppProjectSpec, AppProjectSpecClusterResourceBlacklistItem as Kind, AppProjectSpecDestinationServiceAccountsItem as ServiceAccount,
  AppProjectSpecDestinationsItem as Destination,
} from '../../../imports/types/argo-cd/argoproj.io';
import type { External } from '../../checks/external';
import { list } from '../../core/fragment';
import type { GitRepo } from '../../core/git-repo';
import type { HelmRepo } from '../../core/helm-repo';
import { dnsSubdomainFault } from '../../core/names';
import { holdsPlaceholder } from '../../core/placeholder';
import { addProblem, shown } from '../../core/problem';
import { chartRepositoryUrl, on, withoutPlaceholders } from '../_render';
import type { ArgoDestination } from '../destination';

/**
 * A project of Argo CD: which repositories its Applications may read, where they may go and what they may bring.
 *
 * Argo CD never checks a project that comes from Git; a wrong line in it is silently without effect, or blocks every sync.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
 */
export class ArgoProject extends Construct implements IArgoProject {
  /** A project outside the app, for instance `default`. In the template of an ApplicationSet the name may come from a generator. */
  public static fromName(scope: Construct, id: string, name: string): IArgoProject {
    return new ImportedProject(scope, id, name);
  }

  /** The project's name. */
  public readonly projectName: string;
  private readonly props: ArgoProjectProps;
  private readonly repos = new Set<string>();
  private readonly sourceNamespaces: Set<string>;
  private readonly roles: ArgoRole[];
  private readonly destinations = new Map<string, Destination>();
  private readonly clusterKinds = new Map<string, Kind>();
  private readonly namespaceKinds = new Map<string, Kind>();
  private readonly deniedClusterKinds = new Map<string, Kind>();
  private readonly deniedNamespaceKinds = new Map<string, Kind>();

  constructor(scope: Construct, id: string, props: ArgoProjectProps = {}) {
    super(scope, id);
    this.props = {
      ...props,
      syncWindows: list(props.syncWindows),
      signaturePolicies: list(props.signaturePolicies),
      signatureKeys: list(props.signatureKeys),
      destinationServiceAccounts: list(props.destinationServiceAccounts),
    };
    this.sourceNamespaces = new Set(props.sourceNamespaces);
    this.roles = [...props.roles ?? []];
    this.projectName = new ApiObject(this, 'Resource', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => withoutPlaceholders(this.toSpec()) }),
    }).name;
    props.repos?.forEach((repo) => this.addRepo(repo));
    props.helmRepos?.forEach((repo) => this.addHelmRepo(repo));
    props.repoPatterns?.forEach((pattern) => this.addRepoPattern(pattern));
    props.destinations?.forEach((destination) => this.addDestination(destination));
    props.clusterKinds?.forEach((kind) => this.addClusterKind(kind));
    props.namespaceKinds?.forEach((kind) => this.addNamespaceKind(kind));
    props.deniedClusterKinds?.forEach((kind) => add(this.deniedClusterKinds, kind));
    props.deniedNamespaceKinds?.forEach((kind) => add(this.deniedNamespaceKinds, kind));
    // Asked when the app is synthesized, since what is permitted can still grow.
    this.node.addValidation({ validate: () => projectFaults(this.content()) });
  }

  /** Permits a Git repository. Saying it twice changes nothing. */
  public addRepo(repo: GitRepo): void {
    this.repos.add(repo.url);
  }

  /** Permits a chart repository. Saying it twice changes nothing. */
  public addHelmRepo(repo: HelmRepo): void {
    this.repos.add(chartRepositoryUrl(repo));
  }

  /** Permits repositories by a glob, or forbids them where it begins with `!`. Saying it twice changes nothing. */
  public addRepoPattern(pattern: string): void {
    this.repos.add(pattern);
  }

  /** Permits a destination. Saying it twice changes nothing. */
  public addDestination(destination: ArgoDestination): void {
    const { server, name, namespace } = destination._fragment;
    this.destinations.set(JSON.stringify([server ?? '', name ?? '', namespace ?? '']), destination._fragment);
  }

  /** Permits a kind without namespace. Saying it twice changes nothing. */
  public addClusterKind(kind: ArgoKind): void {
    add(this.clusterKinds, kind);
  }

  /** Permits a kind with a namespace, and from the first one on only those that are named. Saying it twice changes nothing. */
  public addNamespaceKind(kind: ArgoKind): void {
    add(this.namespaceKinds, kind);
  }

  /** Permits Applications that lie in another namespace than Argo CD. Saying it twice changes nothing. */
  public addSourceNamespace(namespace: string): void {
    this.sourceNamespaces.add(namespace);
  }

  /** Adds a role. */
  public addRole(role: ArgoRole): void {
    this.roles.push(role);
  }

  private content(): ProjectContent {
    return {
      spec: this.toSpec(),
      windows: this.props.syncWindows ?? [],
      accounts: this.props.destinationServiceAccounts ?? [],
    };
  }

  private toSpec(): AppProjectSpec {
    const { syncWindows, orphanedResources, signaturePolicies, signatureKeys, destinationServiceAccounts } = this.props;
    return {
      description: this.props.description,
      sourceRepos: list([...this.repos].sort()),
      sourceNamespaces: list([...this.sourceNamespaces].sort()),
      destinations: list(sorted(this.destinations)),
      // An empty list of kinds with a namespace would permit none, where no list permits all.
      clusterResourceWhitelist: list(sorted(this.clusterKinds)),
      clusterResourceBlacklist: list(sorted(this.deniedClusterKinds)),
      namespaceResourceWhitelist: list(sorted(this.namespaceKinds)),
      namespaceResourceBlacklist: list(sorted(this.deniedNamespaceKinds)),
      roles: list(this.roles)?.map((role) => role._toFragment(this.projectName)),
      syncWindows: syncWindows?.map(({ _fragment }) => _fragment),
      orphanedResources: orphanedResources?._fragment,
      sourceIntegrity: signaturePolicies && { git: { policies: signaturePolicies.map(({ _fragment }) => _fragment) } },
      signatureKeys: signatureKeys?.map((keyID) => ({ keyID: keyID.toUpperCase() })),
      permitOnlyProjectScopedClusters: on(this.props.permitOnlyProjectScopedClusters),
      // The first that fits counts.
      destinationServiceAccounts: destinationServiceAccounts?.map(accountFragment),
    };
  }
}

function accountFragment({ destination, serviceAccount, serviceAccountNamespace }: ArgoDestinationServiceAccount): ServiceAccount {
  const { server, namespace } = destination._fragment;
  return {
    server: server ?? '',
    namespace,
    defaultServiceAccount: serviceAccountNamespace === undefined ? serviceAccount : `${serviceAccountNamespace}:${serviceAccount}`,
  };
}

class ImportedProject extends Construct implements IArgoProject, External {
  /** @internal */
  public readonly _externalType = 'argoproj.io/AppProject';

  constructor(scope: Construct, id: string, public readonly projectName: string) {
    super(scope, id);
    const fault = holdsPlaceholder(projectName) ? undefined : dnsSubdomainFault(projectName);
    if (fault) addProblem(this, `the project's name is ${shown(projectName)}; ${fault}`);
  }
}

function add(kinds: Map<string, Kind>, { group, kind, name, _fragment }: ArgoKind): void {
  kinds.set(`${group}/${kind}/${name ?? ''}`, _fragment);
}

function sorted<T>(entries: Map<string, T>): T[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
