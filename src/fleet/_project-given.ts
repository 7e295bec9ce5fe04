import { destinationOf } from './_argo-terms';
import type { CollectedStack } from './_collection';
import type { DeliveryContext } from './_delivery-context';
import type { RenderedObject } from './_render';
import type { Unit } from './_units';
import { HelmStack } from './helm-stack';
import { type ArgoDestination, ArgoProject, ArgoSyncWindow, type IArgoProject } from '../argocd';
import { type NeededDestination, type ProjectNeeds, isEmpty, joinNeeds, missingIn, needTexts, withNeeds } from '../argocd/project/needs';
import type { AskedKind } from '../argocd/project/permission';
import { type Plain, mapAt } from '../core/plain';
import { remembered } from '../core/remembered';
import { emitYaml } from '../output/emit';

/**
 * The projects that authors give to a delivery. They lie in stacks, and are rendered when their stacks are: what the delivered stacks need is put into the
 * rendered object, so that the construct stays as it is and two synths give the same.
 */
export class GivenProjects {
  constructor(private readonly context: DeliveryContext) {}

  /** Has each project permit what the stacks that name it need, or reports what it does not permit. */
  public serve(units: Unit[]): void {
    const byProject = new Map<IArgoProject, Unit[]>();
    for (const unit of units) {
      const { project } = unit.stack.delivery._argo;
      if (project) byProject.set(project, [...byProject.get(project) ?? [], unit]);
    }
    for (const [project, own] of byProject) {
      if (project instanceof ArgoProject) this.serveProject(project, own);
      else this.checkOutside(own);
    }
  }

  /** What is permitted outside of the app, nobody knows here. */
  private checkOutside(units: Unit[]): void {
    for (const { stack, content } of units) {
      if (!stack.environment.approval?._window) continue;
      this.context.problems.add(content.path, 'is approved by a sync window (Approval.syncWindow(…)), but its project lies outside of the app, where no window can be put into it; '
        + 'declare the project with new ArgoProject(…), or approve by Approval.pullRequest()');
    }
  }

  private serveProject(project: ArgoProject, units: Unit[]): void {
    const place = renderedProjects(this.context).get(`${project.node.path}/Resource`);
    // That it lies in no stack, or could not be rendered, is said already.
    if (!place) return;
    const { content, index } = place;
    const rendered = content.objects[index];
    const { engineNamespace } = units[0];
    if (rendered.namespace !== engineNamespace) {
      this.context.problems.add(content.path, `the project ${project.projectName} lies in namespace ${rendered.namespace}, and the Argo CD that delivers ${units[0].content.path} `
        + `runs in ${engineNamespace}, where it looks for projects; declare it in a stack with namespace: '${engineNamespace}'`);
    }
    const written = mapAt(rendered.manifest, 'spec');
    const missing = units.map((unit) => ({ unit, needs: missingIn(written, this.needsOf(unit)) })).filter(({ needs }) => !isEmpty(needs));
    const added = missing.filter(({ unit }) => !unit.stack.delivery._argo.strictProject);
    const spec = added.length > 0 ? withNeeds(written, joinNeeds(added.map(({ needs }) => needs))) : written;
    for (const { unit, needs } of missing) {
      const refused = missingIn(spec, needs);
      if (!isEmpty(refused)) this.report(unit, project, refused);
    }
    if (spec !== written) content.objects[index] = withSpec(rendered, spec);
  }

  private report({ stack, content }: Unit, { projectName }: ArgoProject, missing: ProjectNeeds): void {
    const { strictProject } = stack.delivery._argo;
    this.context.problems.add(content.path, `needs what the project ${projectName} ${strictProject ? 'does not permit' : 'denies'}: ${needTexts(missing).join(', ')}; `
      + (strictProject ? 'add it to the project, or leave strictProject out' : 'take the denial out of the project, or give the stack another one'));
  }

  private needsOf(unit: Unit): ProjectNeeds {
    const { stack, content, name } = unit;
    const kinds = new Map<string, AskedKind>();
    const home = stack.namespace!;
    const namespaces = new Set([home]);
    const need = (group: string, kind: string, objectName: string, isNamespaced: boolean): void => {
      kinds.set(`${group}/${kind}/${isNamespaced ? '' : objectName}`, { group, kind, name: objectName, isNamespaced });
    };
    for (const object of content.objects) {
      need(object.group, object.kind, object.name, object.namespace !== undefined);
      if (object.namespace !== undefined) namespaces.add(object.namespace);
    }
    const isChart = stack instanceof HelmStack;
    if (isChart && stack._createsNamespace) need('', 'Namespace', home, false);
    const { approval } = stack.environment;
    return {
      repos: [isChart ? chartUrl(stack) : this.context.app.repo.url],
      destinations: [...namespaces].map((namespace) => neededDestination(unit, destinationOf(unit, namespace), namespace)),
      kinds: [...kinds.values()],
      windows: approval?._window ? [ArgoSyncWindow.allow({ ...approval._window, applications: [name] })] : [],
    };
  }
}

function neededDestination({ cluster, engineCluster }: Unit, destination: ArgoDestination, namespace: string): NeededDestination {
  const isHere = engineCluster.name === cluster.name;
  const { server, name } = destination._fragment;
  return { destination, place: { server: server ?? cluster.server, name: isHere ? 'in-cluster' : name ?? cluster.name, namespace } };
}

function chartUrl({ _props: { repo } }: HelmStack): string {
  return repo.isOci ? repo.url.slice('oci://'.length) : repo.url;
}

function withSpec(rendered: RenderedObject, spec: Plain): RenderedObject {
  const manifest = { ...rendered.manifest, spec };
  return { ...rendered, manifest, content: emitYaml(manifest) };
}

/** Where a rendered project lies. */
interface Place {
  readonly content: CollectedStack;
  readonly index: number;
}

/** All rendered projects by the paths of their objects. */
const renderedProjects = remembered(({ stacks }: DeliveryContext): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const content of stacks) {
    content.objects.forEach(({ kind, path }, index) => {
      if (kind === 'AppProject') found.set(path, { content, index });
    });
  }
  return found;
});
