import { ApiObject } from 'cdk8s';
import { ArgoIgnored, type Ignored } from './_argo-ignored';
import { ArgoProjects } from './_argo-projects';
import { WAVE, destinationOf } from './_argo-terms';
import type { DeliveryContext } from './_delivery-context';
import { podSecurityLabels } from './_namespace';
import { stackDepths } from './_order';
import type { PreparedObject } from './_render';
import { type Unit, byEngine, isOrphaned, unitsOf } from './_units';
import type { Cluster } from './cluster';
import { HelmStack } from './helm-stack';
import type { IStack } from './stack';
import type { ConfigMap } from '../../imports/types/kubernetes/core';
import {
  ArgoApplication, ArgoDeletion, ArgoDestination, ArgoHealthCheck, ArgoProject, ArgoSource, ArgoSyncOption, ArgoSyncPolicy, type IArgoProject,
} from '../argocd';
import { textAt } from '../core/plain';

/** The wave of an Application that a person syncs: behind all others, so that none of them waits for it. */
const MANUAL_WAVE = 1000;

/** Nothing outside the folder that an Application reads changes what it renders. */
const OWN_FOLDER = ['.'];

/** Makes the Applications and projects of every stack that Argo CD delivers, and what a person applies once. */
export function deliverByArgo(context: DeliveryContext): void {
  const ignored = new ArgoIgnored(context.stacks, context.problems);
  for (const units of byEngine(unitsOf(context.stacks, 'argocd'), context.problems)) {
    const here = new Set(units.map(({ stack }) => stack));
    const depths = stackDepths(context.order, (from, to) => here.has(from) && here.has(to));
    const projects = new ArgoProjects(context, units);
    for (const unit of units) {
      reportWaitForPerson(context, unit);
      const wave = syncsByHand(unit.stack) ? MANUAL_WAVE : depths.get(unit.stack)!;
      makeApplication(context, unit, { project: projects.projectOf(unit), wave, ignored: ignored.of(unit) });
    }
    makeBootstrap(context, units[0], units.some(({ stack, content }) => depths.get(stack)! > 0 || content.objects.some(isOrderedApplication)));
  }
}

function syncsByHand(stack: IStack): boolean {
  return stack.environment.approval?._kind === 'manual sync';
}

/** An Application that nobody has synced yet is not healthy, so a wave behind it would not come. */
function reportWaitForPerson({ order, problems }: DeliveryContext, { content, stack }: Unit): void {
  for (const other of order.get(stack)!) {
    if (other.delivery._engine === 'argocd' && syncsByHand(other)) {
      problems.add(content.path, `depends on ${other.node.path}, which a person syncs (Approval.manualSync()), so its sync wave would wait until someone does; `
        + 'remove the dependency, or approve by Approval.pullRequest()');
    }
  }
}

/** What is decided for an Application among all others. */
interface Decisions {
  readonly project: IArgoProject;
  readonly wave: number;
  readonly ignored: Ignored;
}

function makeApplication(context: DeliveryContext, unit: Unit, { project, wave, ignored }: Decisions): void {
  const { content, stack, engineCluster, engineNamespace, name } = unit;
  const folder = context.layout.engineFolder(engineCluster, 'argocd');
  new ArgoApplication(context.workbench.place(content.path, folder, engineNamespace, [engineCluster], stack.environment.tier), 'application', {
    metadata: { name, annotations: wave === 0 ? undefined : { [WAVE]: `${wave}` } },
    project,
    source: sourceOf(context, unit),
    destination: destinationOf(unit),
    syncPolicy: syncPolicyOf(stack),
    ignoreDifferences: ignored.rules,
    respectIgnoreDifferences: ignored.respects,
    manifestGeneratePaths: stack instanceof HelmStack ? undefined : OWN_FOLDER,
    deletion: isOrphaned(stack) ? ArgoDeletion.ORPHAN : ArgoDeletion.FOREGROUND,
  });
}

function sourceOf({ app, layout }: DeliveryContext, { stack, cluster }: Unit): ArgoSource {
  if (stack instanceof HelmStack) {
    const { repo, chart, values } = stack._props;
    return ArgoSource.helmChart({ repo, chart, version: stack.chartVersion, releaseName: stack.releaseName, values });
  }
  // An explicit `recurse` keeps Argo CD from guessing another tool by the names of the files.
  return ArgoSource.directory({ repo: app.repo, path: `${app.tree}/${layout.stackFolder(stack, cluster)}`, recurse: true });
}

function syncPolicyOf(stack: IStack): ArgoSyncPolicy {
  const options = [ArgoSyncOption.serverSideApply()];
  const namespaceLabels = stack instanceof HelmStack && stack._createsNamespace ? podSecurityLabels(stack._props.podSecurity) : undefined;
  const shared = { options, managedNamespaceLabels: namespaceLabels };
  return syncsByHand(stack) ? ArgoSyncPolicy.manual(shared) : ArgoSyncPolicy.automated(shared);
}

/** The root Application, and, where waves order Applications, the health rule without which Argo CD does not wait for them. */
function makeBootstrap({ app, layout, stacks, workbench }: DeliveryContext, { engineCluster, engineNamespace }: Unit, waves: boolean): void {
  const scope = workbench.place('bootstrap', layout.bootstrapFolder(engineCluster), engineNamespace, [engineCluster]);
  new ArgoApplication(scope, 'root', {
    metadata: { name: app.name },
    project: ArgoProject.fromName(scope, 'project', 'default'),
    source: ArgoSource.directory({ repo: app.repo, path: `${app.tree}/${layout.engineFolder(engineCluster, 'argocd')}`, recurse: true }),
    destination: ArgoDestination.inCluster(engineNamespace),
    syncPolicy: ArgoSyncPolicy.automated({ options: [ArgoSyncOption.serverSideApply()] }),
    manifestGeneratePaths: OWN_FOLDER,
  });
  if (waves && !bringsSettings(stacks, engineCluster, engineNamespace)) {
    const health = ArgoHealthCheck.application();
    new ApiObject(scope, 'settings', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'argocd-cm', labels: { 'app.kubernetes.io/name': 'argocd-cm', 'app.kubernetes.io/part-of': 'argocd' } },
      data: { [health.key]: health.lua },
    } satisfies ConfigMap);
  }
}

/** Whether a stack brings the settings of an Argo CD; `ArgoSettings` has the health rule, and for one that has not there is a rule. */
function bringsSettings(stacks: DeliveryContext['stacks'], { name: cluster }: Cluster, home: string): boolean {
  return stacks.some(({ stack, objects }) => stack.clusters.some(({ name }) => name === cluster)
    && objects.some(({ group, kind, name, namespace }) => group === '' && kind === 'ConfigMap' && name === 'argocd-cm' && namespace === home));
}

/** Whether an object is an Application that comes after others of its stack. */
function isOrderedApplication({ group, kind, manifest }: PreparedObject): boolean {
  return group === 'argoproj.io' && kind === 'Application' && textAt(manifest, 'metadata', 'annotations', WAVE) !== undefined;
}
