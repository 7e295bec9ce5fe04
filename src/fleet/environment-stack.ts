import { type ApiObject, Chart } from 'cdk8s';
import { type Construct, type IConstruct } from 'constructs';
import { shortenAddresses } from './_addresses';
import { claimNamespace, namespaceObject } from './_namespace';
import { stackClusters } from './_stack-clusters';
import { markStack, stackOf } from './_stacks';
import type { Cluster } from './cluster';
import type { Delivery } from './delivery';
import { Environment } from './environment';
import type { PodSecurity } from './pod-security';
import type { IStack } from './stack';
import { dnsLabelFault, nameFromPath } from '../core/names';
import { addProblem, shown } from '../core/problem';

/** Properties of `EnvironmentStack`. */
export interface EnvironmentStackProps {
  /**
   * The namespace of its objects. A second stack in the namespace of a first one says `namespace: first.namespace`.
   *
   * @default - the stack's id
   */
  readonly namespace?: string;

  /**
   * Whether the stack brings its Namespace.
   *
   * @default - yes, unless another stack brings it to the same clusters, or Kubernetes itself does (`default`, `kube-…`)
   */
  readonly createNamespace?: boolean;

  /**
   * What pods in the namespace may do, written on the Namespace that the stack brings.
   *
   * @default PodSecurity.BASELINE
   */
  readonly podSecurity?: PodSecurity;

  /**
   * Labels of all its objects.
   *
   * @default - none
   */
  readonly labels?: Record<string, string>;

  /**
   * The clusters of the environment that get it; a stack that does not go to all of them has a folder below each one's name.
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

  /**
   * Whether pods are replaced when a ConfigMap or a sealed secret that they use changes: the pod templates of Deployments, StatefulSets, DaemonSets
   * and Rollouts get an annotation with a checksum of them. Otherwise running pods keep what they were started with.
   *
   * @default true
   */
  readonly rollOnConfigChange?: boolean;
}

/**
 * A unit of delivery: the objects that are written to one folder and brought to each cluster by one Application or Kustomization.
 *
 * An object without a name of its own is called by its construct path below the stack.
 *
 * `addDependency(other)` has the other stack delivered first: a Flux `dependsOn`, or sync waves of Argo CD. Between constructs of one stack it
 * orders their objects, by sync waves of Argo CD; Flux applies a stack in one go, and a warning says so.
 */
export class EnvironmentStack extends Chart implements IStack {
  /** The environment that it belongs to. */
  public readonly environment: Environment;
  /** Its name, unique in its environment: its id. */
  public readonly stackName: string;
  /** The engine that delivers it. */
  public readonly delivery: Delivery;
  /** Whether its pods are replaced when a ConfigMap or a sealed secret that they use changes. */
  public readonly rollOnConfigChange?: boolean;
  private readonly clusterList: Cluster[];

  constructor(scope: Construct, id: string, props: EnvironmentStackProps = {}) {
    const namespace = props.namespace ?? id;
    super(scope, id, { namespace, labels: props.labels });
    this.stackName = id;
    this.environment = Environment.of(scope);
    this.delivery = props.delivery ?? this.environment.delivery;
    this.rollOnConfigChange = props.rollOnConfigChange ?? true;
    markStack(this);
    this.clusterList = stackClusters(this, this.environment, props.clusters);

    const outer = stackOf(scope);
    if (outer) addProblem(this, `a stack lies in the stack ${outer.node.path}; give the environment as scope`);
    const fault = dnsLabelFault(id);
    if (fault) addProblem(this, `the stack's name is ${shown(id)}; ${fault}`);
    const namespaceFault = dnsLabelFault(namespace);
    if (namespaceFault) addProblem(this, `the namespace is ${shown(namespace)}; ${namespaceFault}`);
    this.environment._addStack(id, this);
    if (!namespaceFault && (props.createNamespace ?? claimNamespace(this))) namespaceObject(this, namespace, props.podSecurity);
  }

  /** The clusters that it is delivered to. */
  public get clusters(): Cluster[] {
    return [...this.clusterList];
  }

  public generateObjectName(apiObject: ApiObject): string {
    const ids: string[] = [];
    for (let scope: IConstruct | undefined = apiObject; scope && scope !== this; scope = scope.node.scope) ids.push(shortenAddresses(scope.node.id));
    return nameFromPath(ids.reverse(), apiObject.kind === 'CronJob' ? 52 : 63) || this.stackName;
  }
}
