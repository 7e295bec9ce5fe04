import { type IConstruct, Construct } from 'constructs';
import type { Approval } from './approval';
import type { Cluster } from './cluster';
import type { Delivery } from './delivery';
import { Pins } from './pins';
import { dnsLabelFault } from '../core/names';
import { addProblem, shown } from '../core/problem';
import { Tier } from '../core/tier';

/** Properties of `Environment`. */
export interface EnvironmentProps {
  /**
   * Where it runs. Several clusters mean "identical on purpose": one rendering serves all of them.
   */
  readonly clusters: Cluster[];

  /** The engine that brings its stacks into the clusters; a stack may name another. */
  readonly delivery: Delivery;

  /**
   * How much is at stake.
   *
   * @default Tier.DEVELOPMENT
   */
  readonly tier?: Tier;

  /**
   * The versions that it runs.
   *
   * @default - none: `image`, `chart` and `ref` have nothing to give
   */
  readonly pins?: Pins;

  /**
   * The environment from which versions come here.
   *
   * @default - it is the first in its line
   */
  readonly promotesFrom?: Environment;

  /**
   * Who decides that a change reaches it.
   *
   * @default - none outside production; production must state one
   */
  readonly approval?: Approval;
}

/**
 * A place where the fleet's stacks run: staging, a region of production.
 *
 * Its id is its name, the folder below `environments/` and the first part of the names of its Applications and Kustomizations.
 */
export class Environment extends Construct {
  /**
   * The environment that a construct lies in.
   *
   * @throws when it lies in none
   */
  public static of(construct: IConstruct): Environment {
    for (let scope: IConstruct | undefined = construct; scope; scope = scope.node.scope) {
      if (Environment.isEnvironment(scope)) return scope;
    }
    throw new Error(`${construct.node.path || 'the app'} lies in no Environment; give an Environment as scope`);
  }

  /** Whether a construct is an environment. */
  public static isEnvironment(construct: any): construct is Environment {
    return typeof construct === 'object' && construct !== null && ENVIRONMENT in construct;
  }

  /** Its name. */
  public readonly name: string;
  /** How much is at stake. */
  public readonly tier: Tier;
  /** The engine that delivers its stacks, unless a stack names another. */
  public readonly delivery: Delivery;
  /** The environment from which versions come here. */
  public readonly promotesFrom?: Environment;
  /** Who decides that a change reaches it. */
  public readonly approval?: Approval;
  /** The versions that it runs. */
  public readonly pins: Pins;
  private readonly clusterList: Cluster[];
  private readonly stackByName = new Map<string, IConstruct>();

  constructor(scope: Construct, id: string, props: EnvironmentProps) {
    super(scope, id);
    Object.defineProperty(this, ENVIRONMENT, { value: true });
    this.name = id;
    this.tier = props.tier ?? Tier.DEVELOPMENT;
    this.delivery = props.delivery;
    this.promotesFrom = props.promotesFrom;
    this.approval = props.approval;
    this.pins = props.pins ?? Pins.of({});
    this.clusterList = [...props.clusters];

    const fault = dnsLabelFault(id);
    if (fault) addProblem(this, `the environment's name is ${shown(id)}; ${fault}`);
    this.pins._faults.forEach((text) => addProblem(this, text));
    this.checkClusters();
  }

  /** The clusters that it runs on. */
  public get clusters(): Cluster[] {
    return [...this.clusterList];
  }

  /**
   * The pinned image of this name, as a full reference.
   *
   * A name that is not pinned is an error of synth that names the nearest.
   */
  public image(name: string): string {
    return this.pinned('images', name);
  }

  /** The pinned version of the chart of this name. */
  public chart(name: string): string {
    return this.pinned('charts', name);
  }

  /** The pinned ref of this name. */
  public ref(name: string): string {
    return this.pinned('refs', name);
  }

  /**
   * Registers a stack under its name.
   *
   * @internal
   */
  public _addStack(name: string, stack: IConstruct): void {
    const first = this.stackByName.get(name);
    if (first) {
      addProblem(stack, `the environment has two stacks named ${shown(name)}, the other is ${first.node.path}; give one another id`);
    } else {
      this.stackByName.set(name, stack);
    }
  }

  private pinned(section: 'images' | 'charts' | 'refs', name: string): string {
    const { value, fault } = this.pins._lookUp(section, name);
    if (fault) addProblem(this, fault);
    return value ?? `not-pinned/${name}:0`;
  }

  private checkClusters(): void {
    if (this.clusterList.length === 0) addProblem(this, 'the environment has no cluster; state at least one, as in clusters: [Cluster.named(\'eu-1\')]');
    const seen = new Set<string>();
    for (const cluster of this.clusterList) {
      const clusterFault = dnsLabelFault(cluster.name);
      if (clusterFault) addProblem(this, `a cluster's name is ${shown(cluster.name)}; ${clusterFault}`);
      if (seen.has(cluster.name)) addProblem(this, `the cluster ${shown(cluster.name)} is listed twice; list it once`);
      seen.add(cluster.name);
      for (const [what, version] of Object.entries(cluster._versions)) {
        if (version === undefined || /^\d+\.\d+$/.test(version)) continue;
        addProblem(this, `the cluster ${shown(cluster.name)} has ${what} ${shown(version)}; write major and minor, as in "1.9"`);
      }
    }
  }
}

const ENVIRONMENT = Symbol.for('cdk8s-gitops.Environment');
