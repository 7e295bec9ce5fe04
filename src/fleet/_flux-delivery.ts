import { Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import type { DeliveryContext } from './_delivery-context';
import { makeReleases } from './_flux-release';
import { type Unit, byEngine, isOrphaned, unitName, unitsOf } from './_units';
import { HelmStack } from './helm-stack';
import { FluxDeletionPolicy, FluxGitRepository, type FluxHealthCheckExpr, FluxKustomization, type IFluxSource } from '../flux';

/** Makes the Kustomizations of every stack that Flux delivers, and what a person applies once. */
export function deliverByFlux(context: DeliveryContext): void {
  for (const { stack, path } of context.stacks) {
    if (stack instanceof HelmStack && stack.delivery._engine === 'flux') makeReleases(context, stack, path);
  }
  for (const units of byEngine(unitsOf(context.stacks, 'flux'), context.problems)) {
    units.forEach((unit) => makeKustomization(context, unit));
    makeBootstrap(context, units[0]);
  }
}

function makeKustomization(context: DeliveryContext, unit: Unit): void {
  const { app, layout, order, workbench } = context;
  const { content, stack, cluster, engineNamespace, name } = unit;
  const { interval } = stack.delivery._flux;
  const scope = workbench.place(content.path, layout.engineFolder(cluster, 'flux'), engineNamespace, [cluster], stack.environment.tier);
  const before = order.get(stack)!.filter((other) => other.delivery._engine === 'flux');
  const kustomization = new FluxKustomization(scope, 'kustomization', {
    metadata: { name },
    source: sourceOf(scope, context, unit),
    path: `./${app.tree}/${layout.stackFolder(stack, cluster)}`,
    interval,
    // Helm itself waits for five minutes, and may try again.
    timeout: stack instanceof HelmStack ? Duration.minutes(15) : undefined,
    dependsOn: before.map((other, i) => FluxKustomization.fromName(scope, `before-${i}`, unitName(other, cluster), other.delivery._namespace)),
    deletionPolicy: isOrphaned(stack) ? FluxDeletionPolicy.ORPHAN : undefined,
  });
  if (content.objects.some(({ group, kind }) => group === 'argoproj.io' && kind === 'Rollout')) {
    kustomization.addHealthCheckExpr(ROLLOUT_HEALTH);
  }
}

/** Flux's own reading of a Rollout fails, because its `observedGeneration` is text; a paused one waits for a person and is done for Flux. */
const ROLLOUT_HEALTH: FluxHealthCheckExpr = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Rollout',
  inProgress: '!has(status.observedGeneration) || status.observedGeneration != string(metadata.generation) || !has(status.phase) || status.phase == "Progressing"',
  failed: 'status.phase == "Degraded"',
  current: 'status.phase == "Healthy" || status.phase == "Paused"',
};

function sourceOf(scope: Construct, { app }: DeliveryContext, { stack, engineNamespace }: Unit): IFluxSource {
  return FluxGitRepository.fromName(scope, 'source', stack.delivery._flux.source ?? app.name, engineNamespace);
}

/** The repository and the root Kustomization, unless `flux bootstrap` has made them. */
function makeBootstrap({ app, layout, workbench, problems }: DeliveryContext, { stack, cluster, engineNamespace }: Unit): void {
  const { source, secretName } = stack.delivery._flux;
  if (source !== undefined) return;
  if (app.repo.url.startsWith('ssh:') && secretName === undefined) {
    problems.add(stack.environment.node.path, `the repository ${app.repo.url} is reached by SSH, for which Flux needs a Secret with identity and known_hosts; `
      + 'name it with Delivery.flux({ secretName: \'…\' })');
    return;
  }
  const scope = workbench.place('bootstrap', layout.bootstrapFolder(cluster), engineNamespace, [cluster]);
  const repository = new FluxGitRepository(scope, 'source', { metadata: { name: app.name }, repo: app.repo, secretName });
  new FluxKustomization(scope, 'root', {
    metadata: { name: app.name },
    source: repository,
    path: `./${app.tree}/${layout.engineFolder(cluster, 'flux')}`,
    // The root is healthy when its objects are applied; each of them reports its own health.
    wait: false,
  });
}
