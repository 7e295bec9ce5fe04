import type { Duration } from 'cdk8s';
import type { Cluster } from './cluster';
import type { IArgoProject } from '../argocd';

/** What happens to a stack's objects in the cluster when the stack leaves the tree. */
export enum Removal {
  /** They are deleted with it. */
  DELETE = 'delete',
  /** They stay, owned by nobody; a stack that brings them back adopts them. */
  ORPHAN = 'orphan',
}

/** Options of `Delivery.argo`. */
export interface ArgoDeliveryOptions {
  /**
   * The hub: the cluster whose Argo CD delivers to the others.
   *
   * A hub finds a cluster by the name under which it is registered there, or by `server` where the cluster states one.
   *
   * @default - each cluster runs its own Argo CD
   */
  readonly on?: Cluster;

  /**
   * The namespace that Argo CD runs in.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;

  /**
   * What happens to a stack's objects when the stack leaves the tree.
   *
   * @default - `Removal.ORPHAN` in production, `Removal.DELETE` elsewhere
   */
  readonly onRemoval?: Removal;

  /**
   * The project of all its Applications: an `ArgoProject` of this app, in a stack that goes to the same Argo CD, which then permits what the stacks need
   * besides what is written; or one from outside, taken as it is. What a chart brings is not known here, so the project must permit it by itself.
   *
   * @default - one is made for each environment, which permits what its stacks need and nothing else, and one for each chart
   */
  readonly project?: IArgoProject;

  /**
   * Whether `project` stays as it is written: a stack that needs more is an error of synth, which says what.
   *
   * @default false
   */
  readonly strictProject?: boolean;
}

/** Options of `Delivery.flux`. */
export interface FluxDeliveryOptions {
  /**
   * The namespace that Flux runs in.
   *
   * @default 'flux-system'
   */
  readonly namespace?: string;

  /**
   * Name of a GitRepository that is already there, for instance `flux-system` where `flux bootstrap` was used
   * with the folder `clusters/<cluster>` of the tree. Then no bootstrap objects are made.
   *
   * @default - a GitRepository and a root Kustomization are written to `bootstrap/<cluster>`
   */
  readonly source?: string;

  /**
   * Name of the Secret that holds the credentials of the Git repository.
   *
   * @default - the repository is public
   */
  readonly secretName?: string;

  /**
   * How often the cluster is compared with the tree.
   *
   * @default Duration.minutes(10)
   */
  readonly interval?: Duration;

  /**
   * What happens to a stack's objects when the stack leaves the tree.
   *
   * @default - `Removal.ORPHAN` in production, `Removal.DELETE` elsewhere
   */
  readonly onRemoval?: Removal;
}

/** The engine that brings a stack's folder into its clusters. */
export class Delivery {
  /**
   * By Argo CD: one Application for each stack and cluster.
   *
   * @throws when `strictProject` is said of no project
   * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/
   */
  public static argo(options: ArgoDeliveryOptions = {}): Delivery {
    if (options.strictProject && !options.project) throw new Error('Delivery.argo: strictProject is true, but no project is given that could stay as it is; give one, or leave it out');
    return new Delivery('argocd', options, {});
  }

  /**
   * By Flux: one Kustomization for each stack and cluster. Each cluster runs its own Flux.
   *
   * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
   */
  public static flux(options: FluxDeliveryOptions = {}): Delivery {
    return new Delivery('flux', {}, options);
  }

  /** By nobody that this app knows: only the manifests are written. */
  public static none(): Delivery {
    return new Delivery('none', {}, {});
  }

  private constructor(
    /** @internal */
    public readonly _engine: 'argocd' | 'flux' | 'none',
    /** @internal */
    public readonly _argo: ArgoDeliveryOptions,
    /** @internal */
    public readonly _flux: FluxDeliveryOptions,
  ) {}

  /**
   * The cluster whose engine delivers to `cluster`.
   *
   * @internal
   */
  public _engineCluster(cluster: Cluster): Cluster {
    return this._argo.on ?? cluster;
  }

  /**
   * The namespace that the engine runs in.
   *
   * @internal
   */
  public get _namespace(): string {
    return this._engine === 'flux' ? this._flux.namespace ?? 'flux-system' : this._argo.namespace ?? 'argocd';
  }
}
