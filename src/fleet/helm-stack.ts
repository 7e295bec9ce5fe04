import { Construct } from 'constructs';
import { claimNamespace } from './_namespace';
import { stackClusters } from './_stack-clusters';
import { markStack, stackOf } from './_stacks';
import type { Cluster } from './cluster';
import type { Delivery } from './delivery';
import { Environment } from './environment';
import type { PodSecurity } from './pod-security';
import type { IStack } from './stack';
import { plainCopy } from '../core/fragment';
import type { HelmRepo } from '../core/helm-repo';
import { dnsLabelFault } from '../core/names';
import { addProblem, shown } from '../core/problem';

/** Properties of `HelmStack`. */
export interface HelmStackProps {
  /** The repository that holds the chart. */
  readonly repo: HelmRepo;

  /** Name of the chart in the repository. Its version is the pin `charts` of this name. */
  readonly chart: string;

  /**
   * Values of the release, as an object.
   *
   * @default - the chart's own
   */
  readonly values?: { readonly [key: string]: any };

  /**
   * The name under `charts` in the environment's pins.
   *
   * @default - the chart's name
   */
  readonly pin?: string;

  /**
   * Name of the release.
   *
   * @default - the stack's id
   */
  readonly releaseName?: string;

  /**
   * The namespace of the release.
   *
   * @default - the stack's id
   */
  readonly namespace?: string;

  /**
   * Whether the namespace is made with the release.
   *
   * @default - yes, unless another stack brings it to the same clusters, or Kubernetes itself does (`default`, `kube-…`)
   */
  readonly createNamespace?: boolean;

  /**
   * What pods in the namespace may do, where the namespace is made with the release.
   *
   * @default PodSecurity.BASELINE
   */
  readonly podSecurity?: PodSecurity;

  /**
   * The clusters of the environment that get it.
   *
   * @default - all clusters of the environment
   */
  readonly clusters?: Cluster[];

  /**
   * The engine that delivers it.
   *
   * @default - that of the environment
   */
  readonly delivery?: Delivery;
}

/**
 * A Helm chart by reference: an Application with a Helm source under Argo CD, a source and a HelmRelease under Flux.
 *
 * The chart is rendered in the cluster, so synth cannot see its objects.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 * @see https://fluxcd.io/flux/components/helm/helmreleases/
 */
export class HelmStack extends Construct implements IStack {
  /** The environment that it belongs to. */
  public readonly environment: Environment;
  /** Its name, unique in its environment: its id. */
  public readonly stackName: string;
  /** The namespace of the release. */
  public readonly namespace?: string;
  /** The engine that delivers it. */
  public readonly delivery: Delivery;
  /** Version of the chart, from the pins. */
  public readonly chartVersion: string;
  private readonly clusterList: Cluster[];

  /** @internal */
  public readonly _props: HelmStackProps;
  /** @internal */
  public readonly _createsNamespace: boolean;

  constructor(scope: Construct, id: string, props: HelmStackProps) {
    super(scope, id);
    this._props = { ...props, values: plainCopy(props.values) };
    this.stackName = id;
    this.environment = Environment.of(scope);
    const namespace = props.namespace ?? id;
    this.namespace = namespace;
    this.delivery = props.delivery ?? this.environment.delivery;
    this.chartVersion = this.environment.chart(props.pin ?? props.chart);
    markStack(this);
    this.clusterList = stackClusters(this, this.environment, props.clusters);

    const outer = stackOf(scope);
    if (outer) addProblem(this, `a stack lies in the stack ${outer.node.path}; give the environment as scope`);
    for (const [what, name] of [['the stack\'s name', id], ['the namespace', namespace], ['the release\'s name', this.releaseName]]) {
      const fault = dnsLabelFault(name);
      if (fault) addProblem(this, `${what} is ${shown(name)}; ${fault}`);
    }
    if (this.releaseName.length > 53) {
      addProblem(this, `the release's name has ${this.releaseName.length} characters, allowed are 53; state a shorter releaseName`);
    }
    this.environment._addStack(id, this);
    this._createsNamespace = props.createNamespace ?? claimNamespace(this);
  }

  /** The clusters that it is delivered to. */
  public get clusters(): Cluster[] {
    return [...this.clusterList];
  }

  /** Name of the release. */
  public get releaseName(): string {
    return this._props.releaseName ?? this.stackName;
  }

  /** Has the other stacks delivered first. */
  public addDependency(...dependencies: IStack[]): void {
    this.node.addDependency(...dependencies);
  }
}
