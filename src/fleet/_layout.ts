import type { Cluster } from './cluster';
import type { Environment } from './environment';
import type { IStack } from './stack';

/** Whether a stack goes to some of its environment's clusters only; then it has a folder below the name of each. */
export function isNarrowed({ clusters, environment }: IStack): boolean {
  return clusters.length !== environment.clusters.length;
}

/** Where things lie in the tree; all paths are relative to it. */
export class Layout {
  /** The first engine that an environment on a cluster names reads `clusters/<cluster>`; a second one has a folder beside it. */
  private readonly primary = new Map<string, string>();

  constructor(environments: Environment[]) {
    for (const { delivery, clusters } of environments) {
      if (delivery._engine === 'none') continue;
      for (const cluster of clusters) {
        const { name } = delivery._engineCluster(cluster);
        if (!this.primary.has(name)) this.primary.set(name, delivery._engine);
      }
    }
  }

  /** The folders that hold a stack's manifests, each with the clusters that it serves. */
  public stackFolders(stack: IStack): { folder: string; clusters: Cluster[] }[] {
    const { environment, stackName, clusters } = stack;
    const base = `environments/${environment.name}`;
    if (!isNarrowed(stack)) return [{ folder: `${base}/${stackName}`, clusters }];
    return clusters.map((cluster) => ({ folder: `${base}/${cluster.name}/${stackName}`, clusters: [cluster] }));
  }

  /** The folder that holds a stack's manifests for one cluster. */
  public stackFolder(stack: IStack, cluster: Cluster): string {
    return this.stackFolders(stack).find(({ clusters }) => clusters.includes(cluster))!.folder;
  }

  /** The folder that an engine on a cluster reads. */
  public engineFolder(cluster: Cluster, engine: string): string {
    const primary = this.primary.get(cluster.name) ?? engine;
    return `clusters/${cluster.name}${primary === engine ? '' : `.${engine}`}`;
  }

  /** The folder with what a person applies once. */
  public bootstrapFolder(cluster: Cluster): string {
    return `bootstrap/${cluster.name}`;
  }
}
