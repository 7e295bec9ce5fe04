import type { IConstruct } from 'constructs';
import type { Cluster } from './cluster';
import type { Environment } from './environment';
import { addProblem, shown } from '../core/problem';

/** The clusters that a stack goes to: those that it names, which its environment must have, or all. */
export function stackClusters(stack: IConstruct, environment: Environment, chosen: Cluster[] | undefined): Cluster[] {
  if (!chosen) return environment.clusters;
  const names = environment.clusters.map((cluster) => cluster.name);
  const strangers = chosen.filter((cluster) => !names.includes(cluster.name));
  for (const stranger of strangers) {
    addProblem(stack, `the cluster ${shown(stranger.name)} is none of the environment ${shown(environment.name)}, which has ${names.join(', ')}`);
  }
  if (chosen.length === 0) addProblem(stack, 'the stack goes to no cluster; leave clusters out to have it on all of the environment');
  const wanted = new Set(chosen.map((cluster) => cluster.name));
  return environment.clusters.filter((cluster) => wanted.has(cluster.name));
}
