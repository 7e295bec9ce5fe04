import type { IConstruct } from 'constructs';
import type { Cluster } from './cluster';
import type { Delivery } from './delivery';
import type { Environment } from './environment';

/** What is written to one folder and delivered by one Application or Kustomization per cluster. */
export interface IStack extends IConstruct {
  /** The environment that it belongs to. */
  readonly environment: Environment;
  /** Its name, unique in its environment. */
  readonly stackName: string;
  /**
   * The namespace that its objects live in.
   *
   * @default - never left out; only a Chart of cdk8s may have none
   */
  readonly namespace?: string;
  /** The clusters that it is delivered to. */
  readonly clusters: Cluster[];
  /** The engine that delivers it. */
  readonly delivery: Delivery;
  /**
   * Whether its pods are replaced when a ConfigMap or a sealed secret that they use changes.
   *
   * @default true
   */
  readonly rollOnConfigChange?: boolean;
}
