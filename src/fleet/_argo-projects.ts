import { WAVE, destinationOf } from './_argo-terms';
import type { DeliveryContext } from './_delivery-context';
import { GivenProjects } from './_project-given';
import type { Unit } from './_units';
import type { Environment } from './environment';
import { HelmStack } from './helm-stack';
import { ArgoKind, ArgoProject, ArgoSyncWindow, type IArgoProject } from '../argocd';

/**
 * The projects of one Argo CD: each allows what its stacks contain and nothing else.
 *
 * An environment has one; a chart has its own, since what it holds is known in the cluster only and must not widen the others.
 * A project that the author gives stands for both.
 */
export class ArgoProjects {
  private readonly projects = new Map<string, ArgoProject>();

  /** Environments with an object that belongs to a namespace. */
  private readonly namespaced = new Set<Environment>();

  constructor(private readonly context: DeliveryContext, units: Unit[]) {
    for (const { stack, content } of units) {
      if (content.objects.some(({ namespace }) => namespace !== undefined)) this.namespaced.add(stack.environment);
    }
    new GivenProjects(context).serve(units);
  }

  /** The project of a unit, which from now on allows what the unit needs. */
  public projectOf(unit: Unit): IArgoProject {
    const { project } = unit.stack.delivery._argo;
    return project ?? (unit.stack instanceof HelmStack ? this.chartProject(unit, unit.stack) : this.environmentProject(unit));
  }

  private chartProject(unit: Unit, stack: HelmStack): ArgoProject {
    const project = this.make(unit.content.path, unit.name, unit, true);
    project.addHelmRepo(stack._props.repo);
    project.addDestination(destinationOf(unit, '*'));
    project.addClusterKind(ArgoKind.of('*', '*'));
    return project;
  }

  private environmentProject(unit: Unit): ArgoProject {
    const { environment } = unit.stack;
    const project = this.projects.get(environment.name) ?? this.make(environment.node.path, environment.name, unit, this.namespaced.has(environment));
    this.projects.set(environment.name, project);
    project.addRepo(this.context.app.repo);
    project.addDestination(destinationOf(unit));
    for (const { group, kind, namespace } of unit.content.objects) {
      if (namespace === undefined) {
        project.addClusterKind(ArgoKind.of(group, kind));
      } else {
        project.addNamespaceKind(ArgoKind.of(group, kind));
        if (namespace !== unit.stack.namespace) project.addDestination(destinationOf(unit, namespace));
      }
    }
    return project;
  }

  private make(path: string, name: string, unit: Unit, namespaced: boolean): ArgoProject {
    const { layout, workbench } = this.context;
    const { stack, engineCluster, engineNamespace } = unit;
    const scope = workbench.place(path, layout.engineFolder(engineCluster, 'argocd'), engineNamespace, [engineCluster]);
    return new ArgoProject(scope, 'project', {
      // Before the Applications, which are in error until their project is there.
      metadata: { name, annotations: { [WAVE]: '-1' } },
      // A project that names no kinds with a namespace allows all of them.
      deniedNamespaceKinds: namespaced ? undefined : [ArgoKind.of('*', '*')],
      syncWindows: syncWindows(stack.environment),
    });
  }
}

function syncWindows({ approval }: Environment): ArgoSyncWindow[] | undefined {
  return approval?._window ? [ArgoSyncWindow.allow({ ...approval._window, applications: ['*'] })] : undefined;
}
