import { ApiObject, type ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import type { ArgoDestination } from './destination';
import type { ArgoKind } from './kind';
import type { ArgoSyncWindow } from './sync-window';
import type { GitRepo } from '../core/git-repo';
import type { HelmRepo } from '../core/helm-repo';
import { addProblem, shown } from '../core/problem';

/** A project of Argo CD: what its Applications may bring where. */
export interface IArgoProject extends IConstruct {
  /** The project's name. */
  readonly projectName: string;
}

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
   * Further repositories as globs; one that begins with `!` forbids.
   *
   * @default - none
   */
  readonly repoPatterns?: string[];

  /**
   * Where its Applications may go; a namespace may be a glob.
   *
   * @default - nowhere
   */
  readonly destinations?: ArgoDestination[];

  /**
   * The kinds without namespace that its Applications may bring, `Namespace` among them.
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
  private readonly repos = new Set<string>();
  private readonly destinations = new Map<string, ArgoDestination>();
  private readonly clusterKinds = new Map<string, ArgoKind>();
  private readonly namespaceKinds = new Map<string, ArgoKind>();

  constructor(scope: Construct, id: string, props: ArgoProjectProps = {}) {
    super(scope, id);
    const { description, syncWindows = [] } = props;
    this.projectName = new ApiObject(this, 'Resource', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: props.metadata,
      spec: Lazy.any({
        produce: () => ({
          description,
          sourceRepos: [...this.repos].sort(),
          destinations: sorted(this.destinations).map(({ _fragment }) => _fragment),
          clusterResourceWhitelist: kinds(this.clusterKinds),
          namespaceResourceWhitelist: kinds(this.namespaceKinds),
          syncWindows: syncWindows.length > 0 ? syncWindows.map(({ _fragment }) => _fragment) : undefined,
        }),
      }),
    }).name;
    props.repos?.forEach((repo) => this.addRepo(repo));
    props.helmRepos?.forEach((repo) => this.addHelmRepo(repo));
    props.repoPatterns?.forEach((pattern) => this.addRepoPattern(pattern));
    props.destinations?.forEach((destination) => this.addDestination(destination));
    props.clusterKinds?.forEach((kind) => this.addClusterKind(kind));
    props.namespaceKinds?.forEach((kind) => this.addNamespaceKind(kind));

    if (description !== undefined && description.length > 255) addProblem(this, `description has ${description.length} characters, allowed are 255`);
    syncWindows.flatMap(({ _faults }) => _faults).forEach((fault) => addProblem(this, fault));
    const windows = syncWindows.map(({ _fragment: { description: _, ...rest } }) => JSON.stringify(rest));
    if (new Set(windows).size < windows.length) addProblem(this, 'two sync windows are the same; give each once');
  }

  /** Permits a Git repository. Saying it twice changes nothing. */
  public addRepo(repo: GitRepo): void {
    this.repos.add(repo.url);
  }

  /** Permits a chart repository. Saying it twice changes nothing. */
  public addHelmRepo(repo: HelmRepo): void {
    this.repos.add(repo.isOci ? repo.url.slice('oci://'.length) : repo.url);
  }

  /** Permits repositories by a glob, or forbids them where it begins with `!`. */
  public addRepoPattern(pattern: string): void {
    if (pattern === '!*' || pattern.trim() === '') {
      addProblem(this, `the repository pattern ${shown(pattern)} permits nothing; leave it out`);
    }
    this.repos.add(pattern);
  }

  /** Permits a destination. Saying it twice changes nothing. */
  public addDestination(destination: ArgoDestination): void {
    const { server, name, namespace } = destination._fragment;
    if (namespace === undefined) {
      addProblem(this, `the destination ${server ?? name} has no namespace, so it permits none; name one, or '*'`);
    } else if (namespace === '!*') {
      addProblem(this, `the destination ${server ?? name} forbids every namespace; name the ones it permits`);
    }
    this.destinations.set(JSON.stringify([server ?? '', name ?? '', namespace ?? '']), destination);
  }

  /** Permits a kind without namespace. Saying it twice changes nothing. */
  public addClusterKind(kind: ArgoKind): void {
    this.clusterKinds.set(`${kind.group}/${kind.kind}`, kind);
  }

  /** Permits a kind with a namespace, and from the first one on only those that are named. Saying it twice changes nothing. */
  public addNamespaceKind(kind: ArgoKind): void {
    this.namespaceKinds.set(`${kind.group}/${kind.kind}`, kind);
  }
}

class ImportedProject extends Construct implements IArgoProject {
  constructor(scope: Construct, id: string, public readonly projectName: string) {
    super(scope, id);
  }
}

function sorted<T>(map: Map<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** An empty list would permit nothing, where no list permits what Argo CD permits by default. */
function kinds(map: Map<string, ArgoKind>): { group: string; kind: string }[] | undefined {
  return map.size === 0 ? undefined : sorted(map).map(({ group, kind }) => ({ group, kind }));
}
