import type { CollectedStack, Collection } from './_collection';
import { isNarrowed } from './_layout';
import type { Problems } from './_problems';
import type { Cluster } from './cluster';
import type { Environment } from './environment';
import { HelmStack } from './helm-stack';
import { dnsLabelFault } from '../core/names';
import { shown } from '../core/problem';
import { Tier } from '../core/tier';
import type { SealedSecretRef } from '../secrets';

/** What no construct can decide alone, and needs no engine to be known. */
export function checkFleet({ environments, stacks }: Collection, problems: Problems): void {
  checkEnvironmentNames(environments, problems);
  checkClusters(environments, stacks, problems);
  checkPromotion(environments, problems);
  checkApprovals(environments, stacks, problems);
  checkFolders(stacks, problems);
  checkContents(stacks, problems);
  checkSealedSecrets(stacks, problems);
}

function checkEnvironmentNames(environments: Environment[], problems: Problems): void {
  const first = new Map<string, Environment>();
  for (const environment of environments) {
    const other = first.get(environment.name);
    if (other) problems.add(environment.node.path, `${other.node.path} is an environment of the same name; give one another id`);
    else first.set(environment.name, environment);
  }
}

/** A cluster is known by its name: what is said of it twice must be the same. Hubs are named in deliveries only. */
function checkClusters(environments: Environment[], stacks: CollectedStack[], problems: Problems): void {
  const first = new Map<string, { cluster: Cluster; path: string }>();
  const take = (cluster: Cluster, path: string): void => {
    const other = first.get(cluster.name);
    if (!other) {
      first.set(cluster.name, { cluster, path });
    } else if (other.cluster !== cluster && other.cluster._statement !== cluster._statement) {
      problems.add(path, `the cluster ${shown(cluster.name)} is stated otherwise than for ${other.path}; make one Cluster and give it to both`);
    }
  };
  for (const environment of environments) environment.clusters.forEach((cluster) => take(cluster, environment.node.path));
  for (const { stack, path } of stacks) {
    const hub = stack.delivery._argo.on;
    if (!hub) continue;
    const fault = first.has(hub.name) ? undefined : dnsLabelFault(hub.name);
    if (fault) problems.add(path, `the hub's name is ${shown(hub.name)}; ${fault}`);
    take(hub, path);
  }
}

function checkPromotion(environments: Environment[], problems: Problems): void {
  const known = new Set(environments);
  const done = new Set<Environment>();
  for (const environment of environments) {
    const line: Environment[] = [];
    for (let current: Environment | undefined = environment; current && !done.has(current); current = current.promotesFrom) {
      if (line.includes(current)) {
        const circle = [...line.slice(line.indexOf(current)), current].map(({ name }) => name);
        problems.add(current.node.path, `the environments promote in a circle: ${circle.join(' → ')}; remove one promotesFrom`);
        break;
      }
      line.push(current);
      if (!known.has(current)) problems.add(environment.node.path, `promotes from ${current.name}, which is an environment of another app`);
    }
    line.forEach((member) => done.add(member));
  }
}

const SAY_HOW = 'state approval: Approval.pullRequest(), where what lands on the branch is approved';

function checkApprovals(environments: Environment[], stacks: CollectedStack[], problems: Problems): void {
  const enginesOf = new Map(environments.map((environment) => [environment, new Set([environment.delivery._engine])]));
  for (const { stack } of stacks) enginesOf.get(stack.environment)?.add(stack.delivery._engine);
  for (const [environment, engines] of enginesOf) {
    const { approval } = environment;
    if (!approval) {
      if (environment.tier !== Tier.PRODUCTION || [...engines].every((engine) => engine === 'none')) continue;
      const others = engines.has('flux') ? '' : ', or Approval.syncWindow({ … }) or Approval.manualSync()';
      problems.add(environment.node.path, `production has no approval; ${SAY_HOW}${others}`);
    } else if (approval._kind !== 'pull request' && engines.has('flux')) {
      const what = approval._kind === 'manual sync' ? 'manual sync' : 'sync windows';
      problems.add(environment.node.path, `Flux knows no ${what}, so it cannot honour the approval; ${SAY_HOW}, or deliver by Argo CD`);
    }
  }
}

/** A narrowed stack lies below its cluster's name, which must not be the folder of another stack: engines read folders with all below. */
function checkFolders(stacks: CollectedStack[], problems: Problems): void {
  const wholeStacks = new Map<string, string>();
  for (const content of stacks) {
    if (!isNarrowed(content.stack)) wholeStacks.set(`${content.stack.environment.name}/${content.stack.stackName}`, content.path);
  }
  for (const content of stacks) {
    if (!isNarrowed(content.stack)) continue;
    for (const { name } of content.stack.clusters) {
      const other = wholeStacks.get(`${content.stack.environment.name}/${name}`);
      if (other) problems.add(content.path, `would lie in the folder of ${other}, which is called like the cluster ${shown(name)}; give that stack another id`);
    }
  }
}

/** Git knows no empty folders, so an engine would look for one in vain. */
function checkContents(stacks: CollectedStack[], problems: Problems): void {
  // An object that is at fault may be the only one of its stack.
  if (problems.count > 0) return;
  for (const { stack, path, objects } of stacks) {
    if (objects.length > 0 || stack instanceof HelmStack || stack.delivery._engine === 'none') continue;
    problems.add(path, 'the stack holds no object, so its engine would find no folder to read; put something into it, or leave it out');
  }
}

/** A ciphertext opens with one key only: the clusters that get it must share one. */
function checkSealedSecrets(stacks: CollectedStack[], problems: Problems): void {
  const placed = new Map<string, { cluster: string; key: string; path: string }>();
  for (const { stack, secrets } of stacks) {
    for (const secret of secrets) {
      for (const cluster of stack.clusters) {
        const key = cluster.sealingKey?.identity ?? `the key of cluster ${cluster.name}`;
        const first = placed.get(secret.file);
        const fault = cluster.sealingKey && secret._sealingKeyFault(cluster.sealingKey, cluster.name);
        if (fault) problems.add(secret.node.path, fault);
        if (first && first.key !== key) {
          problems.add(secret.node.path, keysDiffer(secret, first, cluster.name));
          break;
        }
        if (!first) placed.set(secret.file, { cluster: cluster.name, key, path: secret.node.path });
      }
    }
  }
}

function keysDiffer(secret: SealedSecretRef, first: { cluster: string; path: string }, cluster: string): string {
  const also = first.path === secret.node.path ? '' : ` (${first.path})`;
  return `one ciphertext goes to the clusters ${first.cluster}${also} and ${cluster}, which share no sealing key, so one of them cannot open it; `
    + 'seal it for each, or state the same sealingKey on both clusters';
}
