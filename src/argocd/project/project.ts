import { ApiObject, type ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { type ProjectContent, projectFaults } from './_project-checks';
import { chartRepositoryUrl } from '../_render';
import type { ArgoDestination } from '../destination';
import type { ArgoKind } from './kind';
import type { IArgoProject } from './project-ref';
import type { ArgoSyncWindow } from './sync-window';
import type {
  AppProjectSpec, AppProjectSpecClusterResourceBlacklistItem as Kind, AppProjectSpecDestinationsItem as Destination,
} from '../../../imports/types/argo-cd/argoproj.io';
import type { External } from '../../checks/external';
import { list } from '../../core/fragment';
import type { GitRepo } from '../../core/git-repo';
import type { HelmRepo } from '../../core/helm-repo';
import { dnsSubdomainFault } from '../../core/names';
import { addProblem, shown } from '../../core/problem';

/** Properties of `ArgoProject`. */
export interface ArgoProjectProps {
  /**
   * What it is for, at most 255 characters.
   *
   * @default - nothing is said
   */
  readonly description?: string;

  /**
   * The Git repositories that its Applications may read.
   *
   * @default - none
   */
  readonly repos?: GitRepo[];

  /**
   * The chart repositories that its Applications may read.
   *
   * @default - none
   */
  readonly helmRepos?: HelmRepo[];

  /**
   * Further repositories as globs, where `*` ends at a slash unless it stands alone; one that begins with `!` forbids, and needs `*` beside it.
   *
   * @default - none
   */
  readonly repoPatterns?: string[];

  /**
   * Where its Applications may go; clusters and namespaces may be globs, and one that begins with `!` forbids.
   *
   * @default - nowhere
   */
  readonly destinations?: ArgoDestination[];

  /**
   * The kinds without namespace that its Applications may bring, `Namespace` among them where Argo CD is to make it.
   *
   * @default - none
   */
  readonly clusterKinds?: ArgoKind[];

  /**
   * The kinds with a namespace that its Applications may bring.
   *
   * @default - all
   */
  readonly namespaceKinds?: ArgoKind[];

  /**
   * Kinds without namespace that its Applications may not bring, whatever `clusterKinds` permits.
   *
   * @default - none
   */
  readonly deniedClusterKinds?: ArgoKind[];

  /**
   * Kinds with a namespace that its Applications may not bring, whatever `namespaceKinds` permits.
   *
   * @default - none
   */
  readonly deniedNamespaceKinds?: ArgoKind[];

  /**
   * When its Applications may be synced.
   *
   * @default - always
   */
  readonly syncWindows?: ArgoSyncWindow[];

  /**
   * Name, namespace, labels, annotations.
   *
   * @default - a name from the construct path, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A project of Argo CD: which repositories its Applications may read, where they may go and what they may bring.
 *
 * Argo CD never checks a project that comes from Git; a wrong line in it is silently without effect, or blocks every sync.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
 */
export class ArgoProject extends Construct implements IArgoProject {
  /** A project outside the app, for instance `default`. */
  public static fromName(scope: Construct, id: string, name: string): IArgoProject {
    return new ImportedProject(scope, id, name);
  }

  /** The project's name. */
  public readonly projectName: string;
  private readonly description?: string;
  private readonly windows: ArgoSyncWindow[];
  private readonly repos = new Set<string>();
  private readonly destinations = new Map<string, Destination>();
  private readonly clusterKinds = new Map<string, Kind>();
  private readonly namespaceKinds = new Map<string, Kind>();
  private readonly deniedClusterKinds = new Map<string, Kind>();
  private readonly deniedNamespaceKinds = new Map<string, Kind>();

  constructor(scope: Construct, id: string, props: ArgoProjectProps = {}) {
    super(scope, id);
    this.description = props.description;
    this.windows = [...props.syncWindows ?? []];
    this.projectName = new ApiObject(this, 'Resource', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => this.toSpec() }),
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

  private content(): ProjectContent {
    return {
      description: this.description,
      repos: [...this.repos].sort(),
      destinations: sorted(this.destinations),
      namespaceKinds: [...sorted(this.namespaceKinds), ...sorted(this.deniedNamespaceKinds)],
      windows: this.windows,
    };
  }

  private toSpec(): AppProjectSpec {
    return {
      description: this.description,
      sourceRepos: list([...this.repos].sort()),
      destinations: list(sorted(this.destinations)),
      // An empty list of kinds with a namespace would permit none, where no list permits all.
      clusterResourceWhitelist: list(sorted(this.clusterKinds)),
      clusterResourceBlacklist: list(sorted(this.deniedClusterKinds)),
      namespaceResourceWhitelist: list(sorted(this.namespaceKinds)),
      namespaceResourceBlacklist: list(sorted(this.deniedNamespaceKinds)),
      syncWindows: list(this.windows)?.map(({ _fragment }) => _fragment),
    };
  }
}

class ImportedProject extends Construct implements IArgoProject, External {
  /** @internal */
  public readonly _externalType = 'argoproj.io/AppProject';

  constructor(scope: Construct, id: string, public readonly projectName: string) {
    super(scope, id);
    const fault = dnsSubdomainFault(projectName);
    if (fault) addProblem(this, `the project's name is ${shown(projectName)}; ${fault}`);
  }
}

function add(kinds: Map<string, Kind>, { group, kind, name, _fragment }: ArgoKind): void {
  kinds.set(`${group}/${kind}/${name ?? ''}`, _fragment);
}

function sorted<T>(entries: Map<string, T>): T[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
